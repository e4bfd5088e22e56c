// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Meeting.h"
#include "Page.h"
#include "Workspace.h"

#include <QWidget>

class EmptyState;
class MeetingsModel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

/// The meetings of the contract that is shown: planned and held, with their verslag. Source: E1-53, E1-56, E4-108.
class MeetingsPane : public QWidget
{
    Q_OBJECT

public:
    MeetingsPane(Workspace &workspace, QWidget *parent);
    void refresh();
    void retranslate();
    [[nodiscard]] QWidget *focusTarget() const;
    [[nodiscard]] std::vector<KeyHint> keyHints() const;

Q_SIGNALS:
    void documentWanted(MeetingId meeting);

private:
    void build();
    void add();
    void edit();
    void remove();
    void keep(const Meeting *known);
    [[nodiscard]] const Meeting *current() const;

    Workspace &m_workspace;
    MeetingsModel *m_model = nullptr;
    QSortFilterProxyModel *m_sorted = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_document = nullptr;
};
