// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Standing.h"

#include <QDate>

#include <optional>
#include <span>
#include <vector>

/// What becomes of one duty when the agreements change.
struct DutyMove
{
    Duty duty;                   ///< as it was; as it will be when it is new
    std::optional<QDate> before; ///< none: it is new
    std::optional<QDate> after;  ///< none: it goes

    [[nodiscard]] QDate first() const { return before ? *before : *after; }
};

/// The duties that move, come or go when @p before becomes @p after: another date of the contract, other days off. Both are
/// looked at as dutiesOf() does, up to and including @p horizon; soonest first. A survey, a one-off part and a first verdict are
/// the same duty wherever they land; measurements and reports are those of their period.
[[nodiscard]] std::vector<DutyMove> dutyMoves(const ContractDefinition &before, const ContractDefinition &after,
                                              std::span<const KpiStanding> kpis, const QDate &today, const QDate &horizon);
