// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "ProcedureForm.h"

#include <memory>
#include <vector>

class FormView;
class NoteBar;
class QComboBox;
class QLabel;
class QScrollArea;
class QTreeWidget;
class QTreeWidgetItem;

/// The procedures by which cases go, with their steps, events, terms and fields; what may be changed is kept as a new version.
class ProcedureDialog : public HouseDialog
{
    Q_OBJECT

public:
    ProcedureDialog(Workspace &workspace, QWidget *parent);
    void reject() override; ///< with something changed only at the second time

private:
    void build();
    void choose(int index);
    void fillTree();
    void choosePart(QTreeWidgetItem *item);
    void nameParts();
    void refresh();
    void keep();
    [[nodiscard]] ProcedureForm &form() const { return *m_forms[m_current]; }
    [[nodiscard]] bool isChanged() const;

    Workspace &m_workspace;
    std::vector<std::unique_ptr<ProcedureForm>> m_forms;
    std::size_t m_current = 0;
    QComboBox *m_choice = nullptr;
    QLabel *m_about = nullptr;
    QTreeWidget *m_tree = nullptr;
    QScrollArea *m_area = nullptr;
    FormView *m_view = nullptr;
    QLabel *m_problem = nullptr;
    NoteBar *m_done = nullptr;
    bool m_wasWarned = false;
};
