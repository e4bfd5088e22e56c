// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractDraft.h"
#include "Standing.h"

#include <QCoreApplication>

#include <span>

struct DutyMove;

/// One line of what a change of dates or days off does.
struct EffectRow
{
    QString what;
    QString before;
    QString after;

    friend bool operator==(const EffectRow &, const EffectRow &) = default;
};

/// What saving changed dates and days off does: how long the contract runs, when its years begin, and which terms move.
struct ContractEffects
{
    Q_DECLARE_TR_FUNCTIONS(ContractEffects)

public:
    /// Empty when @p after has no start, or an end before it. @p kpis as they stand today.
    [[nodiscard]] static std::vector<EffectRow> of(const ContractDefinition &before, const Contract &after,
                                                   std::span<const KpiStanding> kpis, const QDate &today);

private:
    [[nodiscard]] static EffectRow rowOf(const DutyMove &first, std::size_t others);
    static void addTerm(const Contract &before, const Contract &after, std::vector<EffectRow> &rows);
};
