// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Measurement.h"
#include "Problem.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <variant>
#include <vector>

/// What stands wrong, before its place is known.
struct Fault
{
    ProblemCode code;
    QStringList arguments = {};
};
template<typename Value>
using Found = std::variant<Value, Fault>;

/// Finds where a value of a table belongs in one contract: which part, which period, which deelnemer.
class MeasurementTarget
{
public:
    MeasurementTarget(const ContractDefinition &contract, const QDate &today);

    /// The parts that a code or title may mean: one, or all parts of a kpi that was named without a part's number.
    [[nodiscard]] Found<std::vector<const Indicator *>> partsOf(const QString &text) const;
    /// The part among @p parts that is measured per @p period for a deelnemer or for the whole.
    [[nodiscard]] Found<const Indicator *> partFor(const std::vector<const Indicator *> &parts, const Period &period,
                                                   bool forParty) const;
    /// The party of that name or short name; id 0 for an empty text.
    [[nodiscard]] Found<PartyId> partyOf(const QString &text) const;
    /// Why no value of @p part belongs in @p period, if so. A period up to ten years before the start is a baseline.
    [[nodiscard]] std::optional<Fault> periodFault(const Indicator &part, const Period &period, const QString &text) const;
    [[nodiscard]] static std::optional<Fault> partyFault(const Indicator &part, PartyId party);

private:
    const ContractDefinition &m_contract;
    QDate m_today;
    QHash<QString, PartyId> m_parties;
};
