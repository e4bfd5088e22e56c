// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

class Card;
class EmptyState;
class ImportPresenter;
class ImportPreview;
class ImportQuestions;
class NoteBar;
class PageHeader;
class ProblemModel;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class Workspace;

/// Importing measurements from a table or a log: choose or drop a file, settle what is not understood of it, see what was read or
/// what is wrong with it, and take it in as one step that can be undone.
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
    void buildHead();
    [[nodiscard]] Card *buildEmpty();
    [[nodiscard]] Card *buildBusy();
    [[nodiscard]] Card *buildTable();
    void listen();
    [[nodiscard]] QTableView *makeTable(QWidget *parent);
    void refresh();
    void refreshEmpty();
    void refreshBusy();
    void refreshBar();
    void refreshChoices();
    void offerUndo();
    void showPreview();
    void showProblems();
    void fitTable();
    void chooseFile();
    void fillKinds();

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
    QLabel *m_busyText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    NoteBar *m_bar = nullptr;
    ImportQuestions *m_questions = nullptr;
    Card *m_card = nullptr;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind = nullptr;      ///< what the file is read as
    QCheckBox *m_replaces = nullptr;  ///< of a log: what is stored and differs
    QTableView *m_table = nullptr;
};
