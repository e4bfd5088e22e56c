// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "LibraryModel.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class Workspace;

/// The library of kpi's that come with the program: looked through, and copied into the contract one by one or some together.
/// What is copied is a definition; its norm is for the contract to say. Source: E3-26, E3-30…67, A3-08.
class LibraryDialog : public HouseDialog
{
    Q_OBJECT

public:
    LibraryDialog(Workspace &workspace, QWidget *parent);

    /// The kpi's that were added; empty before.
    [[nodiscard]] const std::vector<KpiId> &added() const { return m_added; }

private:
    void build();
    void filter();
    void showCurrent();
    void add();
    [[nodiscard]] std::vector<int> chosenRows() const; ///< of the library

    Workspace &m_workspace;
    LibraryModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_channel = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    QLabel *m_definition = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_add = nullptr;
    std::vector<KpiId> m_added;
};
