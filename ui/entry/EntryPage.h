// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FormPresenter.h"
#include "PageExtras.h"

class Card;
class CellQuestion;
class EmptyState;
class EntryBar;
class EntryFilterBar;
class EntryForm;
class EntryGrid;
class EntryLegend;
class NoteBar;
class PageHeader;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class SegmentedControl;
class Stepper;

/// "Metingen invoeren": the grid of a year, the bar above it, the summary of a paste and the questions it left (ux
/// §6-06); or, for who does not like grids, one value at a time in a form. Both stand at the same value.
class EntryPage : public Page, public ManyKeysPage
{
    Q_OBJECT

public:
    EntryPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    [[nodiscard]] std::vector<KeyHint> allKeys() const override;
    void focusStart() override;
    bool keepInput() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildContent();
    void connectAll();
    void connectGrid();
    void connectForm();
    void choose(bool form); ///< the form, or the grid
    void showMode();
    void connectQuestion();
    void hugRows();
    void showYears();
    void refresh();
    void showCurrent();
    void showFilter(bool shown);
    void fillDown();
    void paste();
    void summarise(const EntryPresenter::PasteSummary &summary);
    void leavePaste();
    void goToQuestion(int step);
    void chooseEvidence();
    void startAt(int row);
    void place(const Route &route); ///< the cell that the route names

    Workspace &m_workspace;
    EntryPresenter m_presenter;
    FormPresenter m_formPresenter;
    PageHeader *m_header = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_import = nullptr;
    Stepper *m_year = nullptr;
    QToolButton *m_undo = nullptr;
    QToolButton *m_redo = nullptr;
    QStackedWidget *m_stack = nullptr;
    Card *m_card = nullptr;
    EntryBar *m_bar = nullptr;
    EntryFilterBar *m_filter = nullptr;
    QToolButton *m_filterButton = nullptr;
    EntryGrid *m_grid = nullptr;
    CellQuestion *m_question = nullptr;
    NoteBar *m_summary = nullptr;
    EntryLegend *m_legend = nullptr;
    EmptyState *m_empty = nullptr;
    SegmentedControl *m_mode = nullptr;
    EntryForm *m_form = nullptr;
    bool m_inForm = false;
    bool m_stale = true;
};
