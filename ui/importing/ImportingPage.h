// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

class Card;
class EmptyState;
class ImportPresenter;
class ImportPreview;
class NoteBar;
class PageHeader;
class ProblemModel;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class Workspace;

/// Importing measurements from a table: choose or drop a file, see what was read or what is wrong with it, and take it
/// in as one step that can be undone.
class ImportingPage : public Page
{
    Q_OBJECT

public:
    ImportingPage(Workspace &workspace, QWidget *parent);
    void enter(const Route &route) override;
    void retranslate() override;
    void focusStart() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] ImportPresenter &presenter() const { return *m_presenter; }

private:
    void build();
    [[nodiscard]] QTableView *makeTable(QWidget *parent);
    void refresh();
    void refreshEmpty();
    void refreshBar();
    void showPreview();
    void showProblems();
    void fitTable();
    void chooseFile();

    Workspace &m_workspace;
    ImportPresenter *m_presenter;
    ImportPreview *m_preview;
    ProblemModel *m_problems;
    PageHeader *m_header = nullptr;
    QPushButton *m_kpis = nullptr; ///< the import of a table with KPI's
    QPushButton *m_choose = nullptr;
    QPushButton *m_store = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_emptyButton = nullptr;
    QLabel *m_formatTitle = nullptr;
    Card *m_sheet = nullptr;
    QLabel *m_format = nullptr;
    NoteBar *m_bar = nullptr;
    Card *m_card = nullptr;
    QTableView *m_table = nullptr;
};
