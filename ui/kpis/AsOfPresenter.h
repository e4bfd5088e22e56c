// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DefinitionTables.h"
#include "Established.h"
#include "Workspace.h"

#include <QCoreApplication>

/// What was known of a kpi on an earlier day, ready to show beside what is known now.
struct AsOfAnswer
{
    QString sentence;          ///< "Op 1 mei 2026: Voldoende. Nu: Onvoldoende."
    QString warning;           ///< empty, or why the earlier state may hold too much
    DefinitionTable verdicts;  ///< the kpi and each of its parts, then and now, with the reasons
    DefinitionTable changes;   ///< what was changed since: when, who, what, was, became, why
};

/// Asks the core for an earlier state and puts it in words. Holds no rule.
class AsOfPresenter
{
    Q_DECLARE_TR_FUNCTIONS(AsOfPresenter)

public:
    AsOfPresenter(const Workspace &workspace, KpiId kpi) : m_workspace(workspace), m_kpi(kpi) { }

    [[nodiscard]] QString heading() const;
    /// The last day that can be asked about, and the one that is proposed.
    [[nodiscard]] QDate lastDay() const { return m_workspace.today(); }
    [[nodiscard]] QDate proposedDay() const;
    [[nodiscard]] Result<AsOfAnswer> ask(const QDate &day) const;

private:
    [[nodiscard]] static DefinitionTable verdictsOf(const Established &answer);
    [[nodiscard]] static DefinitionTable changesOf(const Established &answer);

    const Workspace &m_workspace;
    KpiId m_kpi;
};
