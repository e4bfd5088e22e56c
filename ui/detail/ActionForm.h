// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionItem.h"
#include "RowForm.h"

#include <QCoreApplication>

/// An action as the fields of a dialog, and back: dates as typed, choices as codes.
class ActionForm
{
    Q_DECLARE_TR_FUNCTIONS(ActionForm)

public:
    [[nodiscard]] static std::vector<RowField> fields();
    [[nodiscard]] static RowValues valuesOf(const ActionItem &action);
    /// What is typed on top of @p base. What cannot be read is left out; see problems().
    [[nodiscard]] static ActionItem read(const RowValues &values, ActionItem base, const QDate &today);
    /// What stands in the way, and what the agreement still lacks to be SMART.
    [[nodiscard]] static RowProblems problems(const RowValues &values, const ActionItem &base, const QDate &today);
    [[nodiscard]] static bool isShown(const RowField &field, const RowValues &values);
};
