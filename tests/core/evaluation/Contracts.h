// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Evaluate.h"

#include <algorithm>

/// Small contracts for the tests of evaluation.
namespace samples {

inline Decimal dec(const QString &text)
{
    return Decimal::fromPlain(text).value();
}

inline Ratio ratio(const QString &text)
{
    return Ratio(dec(text));
}

/// A contract from 1 January 2026 with one kpi of one part (indicator 1), and its norm "at least 95%".
inline ContractDefinition contract()
{
    ContractDefinition result;
    result.contract.id = { 1 };
    result.contract.start = QDate(2026, 1, 1);
    Kpi kpi;
    kpi.id = { 1 };
    kpi.contract = { 1 };
    result.kpis.push_back(kpi);
    Indicator indicator;
    indicator.id = { 1 };
    indicator.kpi = { 1 };
    indicator.title = QStringLiteral("Onderdeel 1");
    result.indicators.push_back(indicator);
    NormVersion norm;
    norm.id = { 1 };
    norm.indicator = { 1 };
    norm.value = Decimal(95);
    result.norms.push_back(norm);
    return result;
}

/// Adds a part to the kpi, with a norm of its own.
inline Indicator &addPart(ContractDefinition &contract)
{
    const auto number = static_cast<qint64>(contract.indicators.size()) + 1;
    Indicator indicator;
    indicator.id = { number };
    indicator.kpi = { 1 };
    indicator.number = static_cast<int>(number);
    indicator.order = indicator.number;
    indicator.title = QStringLiteral("Onderdeel %1").arg(number);
    contract.indicators.push_back(indicator);
    NormVersion norm;
    norm.id = { number };
    norm.indicator = { number };
    norm.value = Decimal(95);
    contract.norms.push_back(norm);
    return contract.indicators.back();
}

inline void addParties(ContractDefinition &contract, int count)
{
    for (int i = 1; i <= count; ++i) {
        Party party;
        party.id = { i };
        party.contract = { 1 };
        party.name = QStringLiteral("Deelnemer %1").arg(i);
        party.shortName = QStringLiteral("D%1").arg(i);
        contract.parties.push_back(party);
    }
}

inline Measurement measured(const Period &period, const QString &value, PartyId party = {}, IndicatorId indicator = { 1 })
{
    Measurement result;
    result.cell = { indicator, period, party };
    result.value = dec(value);
    return result;
}

inline Measurement fraction(const Period &period, qint64 numerator, qint64 denominator, PartyId party = {},
                            IndicatorId indicator = { 1 })
{
    Measurement result;
    result.cell = { indicator, period, party };
    result.numerator = Decimal(numerator);
    result.denominator = Decimal(denominator);
    return result;
}

inline Measurement withState(Measurement measurement, MeasurementState state)
{
    measurement.state = state;
    return measurement;
}

inline Measurement without(const Period &period, MeasurementState state, PartyId party = {})
{
    Measurement result;
    result.cell = { { 1 }, period, party };
    result.state = state;
    return result;
}

inline Outcome evaluated(const ContractDefinition &contract, const Period &period, const std::vector<Measurement> &measurements,
                         PartyId party = {})
{
    return evaluateCell(contract, contract.indicators.front(), period, party, measurements);
}

inline const Reason *reasonIn(const std::vector<Reason> &because, ReasonCode code)
{
    const auto found = std::find_if(because.begin(), because.end(), [code](const Reason &reason) { return reason.code == code; });
    return found == because.end() ? nullptr : &*found;
}

} // namespace samples
