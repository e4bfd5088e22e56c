// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementTarget.h"

#include "PeriodMath.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int baselineYears = 10;

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

} // namespace

MeasurementTarget::MeasurementTarget(const ContractDefinition &contract, const QDate &today)
    : m_contract(contract), m_today(today)
{
    for (const Party *party : contract.participants()) {
        m_parties.insert(folded(party->name), party->id);
        if (!party->shortName.isEmpty())
            m_parties.insert(folded(party->shortName), party->id);
    }
}

Found<std::vector<const Indicator *>> MeasurementTarget::partsOf(const QString &text) const
{
    if (const Kpi *kpi = m_contract.kpi(text))
        return m_contract.indicatorsOf(kpi->id);
    const qsizetype point = text.lastIndexOf(u'.');
    const Kpi *owner = point > 0 ? m_contract.kpi(text.first(point)) : nullptr;
    if (owner) {
        const int number = text.sliced(point + 1).toInt();
        for (const Indicator *part : m_contract.indicatorsOf(owner->id)) {
            if (part->number == number)
                return std::vector { part };
        }
    }
    for (const Kpi &kpi : m_contract.kpis) {
        if (folded(kpi.title) == folded(text) || folded(kpi.shortTitle) == folded(text))
            return m_contract.indicatorsOf(kpi.id);
    }
    return Fault { ProblemCode::UnknownKpi, { text } };
}

Found<const Indicator *> MeasurementTarget::partFor(const std::vector<const Indicator *> &parts, const Period &period,
                                                    bool forParty) const
{
    if (parts.size() == 1)
        return parts.front();
    const auto narrowed = [](const std::vector<const Indicator *> &from, auto test) {
        std::vector<const Indicator *> kept;
        std::ranges::copy_if(from, std::back_inserter(kept), test);
        return kept;
    };
    const auto sameKind = narrowed(parts, [&](const Indicator *part) { return part->measured == period.kind; });
    const auto fitting = narrowed(sameKind, [&](const Indicator *part) { return part->perParty == forParty; });
    if (fitting.size() == 1)
        return fitting.front();
    if (sameKind.size() == 1)
        return sameKind.front();
    QStringList codes;
    for (const Indicator *part : parts)
        codes += m_contract.codeOf(*part);
    return Fault { ProblemCode::AmbiguousKpi, codes };
}

Found<PartyId> MeasurementTarget::partyOf(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return PartyId {};
    const auto found = m_parties.constFind(folded(text));
    if (found == m_parties.constEnd())
        return Fault { ProblemCode::UnknownParty, { text } };
    return *found;
}

std::optional<Fault> MeasurementTarget::periodFault(const Indicator &part, const Period &period, const QString &text) const
{
    if (part.input == InputKind::Survey)
        return Fault { ProblemCode::SurveyIndicator };
    if (period.kind != part.measured)
        return Fault { ProblemCode::WrongPeriod, { text, codeOf(part.measured) } };
    if (period.kind == PeriodKind::Once)
        return std::nullopt;
    const Contract &contract = m_contract.contract;
    const DateRange days = daysOf(period, contract);
    if (days.first > m_today)
        return Fault { ProblemCode::FutureValue, { period.toText() } };
    const bool afterEnd = contract.end.isValid() && days.first > contract.end;
    const bool longBefore = contract.start.isValid() && days.last < contract.start.addYears(-baselineYears);
    if (afterEnd || longBefore)
        return Fault { ProblemCode::NotInTerm, { period.toText() } };
    return std::nullopt;
}

std::optional<Fault> MeasurementTarget::partyFault(const Indicator &part, PartyId party)
{
    if (part.perParty && !party.isValid())
        return Fault { ProblemCode::PartyNeeded };
    if (!part.perParty && party.isValid())
        return Fault { ProblemCode::PartyNotAllowed };
    return std::nullopt;
}
