// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractProblems.h"

#include "ContractWords.h"
#include "PeriodMath.h"
#include "Words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// The first thing that is wrong with a field is what is said of it; what blocks goes before a warning.
void note(ContractProblemMap &problems, const ContractKey &key, const QString &text, bool blocks = true)
{
    const auto found = problems.find(key);
    if (found == problems.end() || (blocks && !found->second.blocks))
        problems[key] = { text, blocks };
}

void warn(ContractProblemMap &problems, const ContractKey &key, const QString &text)
{
    note(problems, key, text, false);
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); });
}

/// The kpi's with a norm or a first verdict whose term counts from @p anchor.
QStringList countedFrom(Anchor anchor, const ContractDefinition &definition)
{
    QStringList titles;
    const auto add = [&](const std::optional<Deadline> &deadline, const Indicator *part) {
        const Kpi *kpi = part && deadline && deadline->anchor == anchor ? definition.kpi(part->kpi) : nullptr;
        if (kpi && !titles.contains(kpi->shortTitle))
            titles += kpi->shortTitle;
    };
    for (const NormVersion &norm : definition.norms)
        add(norm.deadline, definition.indicator(norm.indicator));
    for (const Indicator &part : definition.indicators)
        add(part.firstVerdict, &part);
    return titles;
}

} // namespace

ContractProblemMap ContractProblems::of(const ReadContract &read, const ContractContext &context)
{
    ContractProblemMap problems = read.problems;
    checkWords(read.contract, context, problems);
    checkOrder(read.contract, problems);
    checkNeeded(read.contract, context, problems);
    if (read.contract.start.isValid())
        checkMeasured(read.contract, context, problems);
    checkParties(read, context, problems);
    return problems;
}

void ContractProblems::checkWords(const Contract &contract, const ContractContext &context, ContractProblemMap &problems)
{
    if (contract.title.isEmpty())
        note(problems, { ContractField::Title }, tr("Geef het contract een titel."));
    if (contract.code.isEmpty())
        note(problems, { ContractField::Code }, tr("Geef het contract een korte code."));
    else if (contract.code != context.stored.contract.code && hasSpace(contract.code))
        note(problems, { ContractField::Code }, tr("Schrijf de code zonder spaties, bijvoorbeeld ‘lease-fietsen’."));
    const auto holder = std::ranges::find_if(context.all, [&contract](const Contract &other) {
        return other.id != contract.id && other.code.compare(contract.code, Qt::CaseInsensitive) == 0;
    });
    if (holder != context.all.end())
        note(problems, { ContractField::Code }, tr("Deze code is al van ‘%1’.").arg(holder->title));
}

void ContractProblems::checkOrder(const Contract &contract, ContractProblemMap &problems)
{
    if (!contract.start.isValid())
        note(problems, { ContractField::Start }, tr("Zonder ingangsdatum is geen termijn te berekenen."));
    else if (contract.end.isValid() && contract.end < contract.start)
        note(problems, { ContractField::End }, tr("Het einde ligt vóór de ingangsdatum van %1. Het mag op zijn vroegst dezelfde dag zijn.").arg(shownDate(contract.start)));
    if (contract.award.isValid() && contract.signing.isValid() && contract.signing < contract.award)
        warn(problems, { ContractField::Signing }, tr("Dit is vóór de gunning van %1. Klopt dat?").arg(shownDate(contract.award)));
    if (contract.award.isValid() && contract.planApproval.isValid() && contract.planApproval < contract.award)
        warn(problems, { ContractField::PlanApproval }, tr("Dit is vóór de gunning van %1. Klopt dat?").arg(shownDate(contract.award)));
    if (contract.end.isValid() && contract.signing.isValid() && contract.signing > contract.end)
        warn(problems, { ContractField::Signing }, tr("Dit is na het einde van het contract. Klopt dat?"));
}

/// A term that counts from a date that is not there has no end.
void ContractProblems::checkNeeded(const Contract &contract, const ContractContext &context, ContractProblemMap &problems)
{
    const std::tuple<ContractField, Anchor, QDate> dates[] = {
        { ContractField::Award, Anchor::Award, contract.award },
        { ContractField::Signing, Anchor::Signing, contract.signing },
        { ContractField::PlanApproval, Anchor::PlanApproval, contract.planApproval },
        { ContractField::End, Anchor::End, contract.end },
    };
    for (const auto &[field, anchor, date] : dates) {
        if (date.isValid())
            continue;
        const QStringList waiting = countedFrom(anchor, context.stored);
        if (!waiting.isEmpty())
            warn(problems, { field }, tr("Hier tellen termijnen vanaf; zonder deze datum heeft nog geen einddag: %1.").arg(waiting.join(u", "_s)));
    }
}

void ContractProblems::checkMeasured(const Contract &contract, const ContractContext &context, ContractProblemMap &problems)
{
    std::vector<Period> early;
    std::vector<Period> late;
    for (const Period &period : context.measured) {
        if (isInTerm(period, contract))
            continue;
        (daysOf(period, contract).last < contract.start ? early : late).push_back(period);
    }
    const auto say = [&](ContractField field, const std::vector<Period> &outside) {
        if (!outside.empty())
            warn(problems, { field }, tr("Buiten de looptijd valt wat is gemeten over: %1. Het blijft in het bestand staan.").arg(ContractWords::periodList(outside)));
    };
    say(ContractField::Start, early);
    say(ContractField::End, late);
}

void ContractProblems::checkParties(const ReadContract &read, const ContractContext &context, ContractProblemMap &problems)
{
    for (int row = 0; row < static_cast<int>(read.parties.size()); ++row) {
        const Party &party = read.parties[static_cast<std::size_t>(row)];
        if (party.name.isEmpty())
            note(problems, cellKey(row, PartyColumn::Name), tr("Geef deze partij een naam, of verwijder de regel."));
        for (int other = 0; other < row && !party.name.isEmpty(); ++other) {
            const Party &before = read.parties[static_cast<std::size_t>(other)];
            if (before.name.compare(party.name, Qt::CaseInsensitive) == 0)
                note(problems, cellKey(row, PartyColumn::Name), tr("‘%1’ staat er al.").arg(before.name));
            else if (before.shortName.compare(party.shortName, Qt::CaseInsensitive) == 0)
                warn(problems, cellKey(row, PartyColumn::ShortName), tr("‘%1’ heeft dezelfde korte naam.").arg(before.name));
        }
        checkPartyDates(party, row, read, context, problems);
    }
}

void ContractProblems::checkPartyDates(const Party &party, int row, const ReadContract &read, const ContractContext &context,
                                       ContractProblemMap &problems)
{
    const Contract &contract = read.contract;
    const ContractKey until = cellKey(row, PartyColumn::Until);
    if (party.from.isValid() && party.until.isValid() && party.until < party.from)
        note(problems, until, tr("De laatste dag ligt vóór de eerste."));
    if (party.from.isValid() && contract.end.isValid() && party.from > contract.end)
        warn(problems, cellKey(row, PartyColumn::From), tr("Dit is na het einde van het contract."));
    if (party.until.isValid() && contract.start.isValid() && party.until < contract.start)
        warn(problems, until, tr("Dit is vóór de ingangsdatum van het contract."));
    std::vector<Period> outside;
    for (const auto &[id, period] : context.partyPeriods) {
        const DateRange days = daysOf(period, contract.start.isValid() ? contract : context.stored.contract);
        const bool takesPart = (!party.from.isValid() || party.from <= days.last) && (!party.until.isValid() || party.until >= days.first);
        if (id == party.id && party.id.isValid() && !takesPart)
            outside.push_back(period);
    }
    if (!outside.empty())
        warn(problems, party.until.isValid() ? until : cellKey(row, PartyColumn::From),
             tr("Buiten deze dagen valt wat is gemeten over: %1. Het blijft in het bestand staan.").arg(ContractWords::periodList(outside)));
}
