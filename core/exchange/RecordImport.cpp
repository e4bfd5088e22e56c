// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordImport.h"

#include "CellValues.h"
#include "MeasurementVerbs.h"
#include "RecordWords.h"
#include "RowChangeWords.h"
#include "SupplierFigureVerbs.h"

#include <algorithm>

namespace {

/// The numbers alone: what was noted of a value does not make it another one.
bool areSameNumbers(const Measurement &stored, const Measurement &given, Unit unit)
{
    if (!holdsNumber(stored))
        return false;
    if (stored.numerator && given.numerator)
        return stored.numerator == given.numerator && stored.denominator == given.denominator;
    const auto a = cellValueOf(stored, unit);
    const auto b = cellValueOf(given, unit);
    return a && b && a->value == b->value;
}

} // namespace

std::vector<RecordProposal> recordProposals(const Portfolio &portfolio, const ContractDefinition &contract, RecordReading reading,
                                            const QString &fileName)
{
    std::vector<RecordProposal> proposals;
    for (RecordFigure &figure : reading.figures) {
        figure.measurement.note = recordNote(figure, fileName);
        figure.measurement.evidence = recordEvidence(fileName, reading.sha256);
        const Indicator *part = contract.indicator(figure.measurement.cell.indicator);
        RecordProposal proposal { std::move(figure), part ? contract.codeOf(*part) : QString(), RecordProposal::State::New, {} };
        const Measurement &given = proposal.figure.measurement;
        proposal.stored = portfolio.measurement(given.cell);
        if (part && proposal.stored)
            proposal.state = areSameNumbers(*proposal.stored, given, part->unit) ? RecordProposal::State::Equal
                                                                                  : RecordProposal::State::Differs;
        proposals.push_back(std::move(proposal));
    }
    return proposals;
}

std::vector<Problem> conflictsIn(const std::vector<RecordProposal> &proposals, const ContractDefinition &contract)
{
    std::vector<Problem> problems;
    for (const RecordProposal &proposal : proposals) {
        if (proposal.state != RecordProposal::State::Differs)
            continue;
        const RowChangeText text = rowChangeText({ *proposal.stored, proposal.figure.measurement }, contract);
        const QString place = proposal.code + u' ' + proposal.figure.measurement.cell.period.toText();
        problems.push_back({ 0, place, text.after, ProblemCode::DiffersFromStored, { text.before } });
    }
    return problems;
}

Status keepFeeds(Portfolio &portfolio, const ContractDefinition &contract, const QStringList &feeds)
{
    Change change { ChangeKind::EditSetting, { contract.contract.title, QStringLiteral("records") }, {} };
    for (const QString &text : feeds) {
        const QString code = text.section(u'=', 0, 0);
        const auto part = std::ranges::find(contract.indicators, code, [&contract](const Indicator &each) { return contract.codeOf(each); });
        const auto feed = RecordFeed::fromText(text.section(u'=', 1));
        if (part == contract.indicators.end() || !feed || !canHold(*part, *feed))
            return Error { ErrorCode::InvalidInput, text };
        const QString key = feedKey(contract.kpi(part->kpi)->code, part->number);
        const ContractSetting *last = contract.lastSetting(key);
        ContractSetting kept = last ? *last : ContractSetting { contract.contract.id, key, {} };
        kept.value = text.section(u'=', 1);
        if (!last || *last != kept)
            change.records.push_back({ last ? std::optional<Record>(*last) : std::nullopt, kept });
    }
    if (change.records.empty())
        return std::monostate {};
    if (const auto kept = portfolio.apply(change); !kept)
        return kept.error();
    return std::monostate {};
}

namespace {

/// What the supplier counted of the same works, where the log says so.
std::optional<SupplierFigure> claimedIn(const RecordFigure &figure)
{
    const auto fact = std::ranges::find(figure.facts, RecordFactCode::SupplierFigure, &RecordFact::code);
    if (fact == figure.facts.end())
        return std::nullopt;
    SupplierFigure claimed = SupplierFigure::at(figure.measurement.cell);
    claimed.numerator = Decimal::fromPlain(fact->arguments.value(0));
    claimed.denominator = Decimal::fromPlain(fact->arguments.value(1));
    claimed.note = figure.measurement.evidence;
    return claimed;
}

} // namespace

Result<int> storeRecords(Portfolio &portfolio, const std::vector<RecordProposal> &proposals, const QString &fileName, bool replaces)
{
    std::vector<Measurement> values;
    std::vector<SupplierFigure> claimed;
    for (const RecordProposal &proposal : proposals) {
        if (const auto figure = claimedIn(proposal.figure); figure && (replaces || proposal.state != RecordProposal::State::Differs))
            claimed.push_back(*figure);
        const bool isTaken = proposal.state == RecordProposal::State::New
            || (replaces && proposal.state == RecordProposal::State::Differs);
        if (isTaken)
            values.push_back(proposal.figure.measurement);
    }
    const auto contract = claimed.empty() ? std::nullopt : portfolio.contractOf(claimed.front().indicator);
    if (contract) { // before the values, so that going back one step takes these away
        if (const auto noted = putSupplierFigures(portfolio, *contract, claimed, fileName); !noted)
            return noted.error();
    }
    return enterMeasurements(portfolio, values, ChangeKind::ImportMeasurements, fileName);
}
