// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

/// A table of words about a contract, ready to show. Row n of `rows` is about `kpis[n]` where that is filled.
struct DefinitionTable
{
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<KpiId> kpis;
    std::vector<int> wide = {}; ///< the columns that share the room there is; their texts wrap
};

/// What was agreed, as the tables of the page "KPI’s en normen".
class DefinitionTables
{
    Q_DECLARE_TR_FUNCTIONS(DefinitionTables)

public:
    [[nodiscard]] static DefinitionTable kpis(const ContractDefinition &contract);
    [[nodiscard]] static DefinitionTable parties(const ContractDefinition &contract);
    [[nodiscard]] static DefinitionTable topics(const ContractDefinition &contract);
    [[nodiscard]] static DefinitionTable sanctions(const ContractDefinition &contract);
    /// Each requirement or award criterion that a kpi proves, with those kpi's; a code that has two titles says so (E0-06, E0-07).
    [[nodiscard]] static DefinitionTable criteria(const ContractDefinition &contract);
};
