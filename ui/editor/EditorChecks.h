// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorDraft.h"

#include <QCoreApplication>

/// What the contract is and what already rests on the kpi, for checking a draft.
struct EditorContext
{
    const ContractDefinition &contract;
    const KpiUse &use;
    bool isNew = false;
    QDate agreedOn = {}; ///< the day of the overleg that the change refers to; invalid: it refers to none
};

/// Everything that is wrong with a draft, each at its field: what cannot be read, what the contract refuses, and norms with
/// faults. saveKpi() has the last word; this tells a person before that.
struct EditorChecks
{
    Q_DECLARE_TR_FUNCTIONS(EditorChecks)

public:
    [[nodiscard]] static FieldProblems problemsOf(const ReadDraft &read, const EditorContext &context);
};
