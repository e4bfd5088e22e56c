// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryPresenter.h"
#include "Page.h"

class Card;
class CellQuestion;
class EmptyState;
class EntryBar;
class EntryGrid;
class EntryLegend;
class NoteBar;
class PageHeader;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class Stepper;

/// "Metingen invoeren": the grid of a year, the bar above it, the summary of a paste and the questions it left (ux
/// §6-06).
class EntryPage : public Page
{
    Q_OBJECT

public:
    EntryPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildContent();
    void connectAll();
    void connectGrid();
    void connectQuestion();
    void hugRows();
    void showYears();
    void refresh();
    void showCurrent();
    void paste();
    void summarise(const EntryPresenter::PasteSummary &summary);
    void leavePaste();
    void nextQuestion();
    void chooseEvidence();
    void startAt(int row);

    Workspace &m_workspace;
    EntryPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_import = nullptr;
    Stepper *m_year = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QStackedWidget *m_stack = nullptr;
    Card *m_card = nullptr;
    EntryBar *m_bar = nullptr;
    EntryGrid *m_grid = nullptr;
    CellQuestion *m_question = nullptr;
    NoteBar *m_summary = nullptr;
    EntryLegend *m_legend = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_stale = true;
};
