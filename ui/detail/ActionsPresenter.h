// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ActionVerbs.h"
#include "RegisterModel.h"
#include "RowForm.h"
#include "WorkingCalendar.h"
#include "Workspace.h"

/// How an open action stands to its date: late, due within five working days, or nothing of the kind.
[[nodiscard]] std::optional<Verdict> urgencyOf(const ActionItem &action, const QDate &today, const WorkingCalendar &calendar);

/// The actions that were agreed for one kpi: who does what until when, and whether it helped. Source: E2-09, E1-51, ux §6-04.
class ActionsPresenter : public QObject
{
    Q_OBJECT

public:
    /// The sentence is what is copied and read aloud; the rest is what it is painted from.
    enum Column { Sentence, Title, Who, When, ColumnCount };

    explicit ActionsPresenter(Workspace &workspace, QObject *parent = nullptr);

    void show(KpiId kpi);
    void load();
    [[nodiscard]] RegisterModel *rows() { return &m_model; }
    [[nodiscard]] int openCount() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] ActionId idAt(int row) const;
    [[nodiscard]] int rowOf(ActionId id) const; ///< -1: it is not here

    /// @p row below 0: a new one.
    [[nodiscard]] RowForm form(int row);
    /// Open becomes done today, done becomes open again. False: it was closed or dropped, which the form alone changes.
    bool toggle(int row);
    void remove(int row);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] RegisterRow rowOf(const ActionItem &action) const;
    [[nodiscard]] QString store(const RowValues &values, const ActionItem &before);

    Workspace &m_workspace;
    KpiId m_kpi;
    WorkingCalendar m_calendar;
    std::vector<ActionItem> m_actions; ///< open ones first, by date
    RegisterModel m_model;
};
