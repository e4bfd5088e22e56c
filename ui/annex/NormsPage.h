// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexPresenter.h"
#include "WizardPage.h"

class AnnexRowsFilter;
class AnnexRowsModel;
class Card;
class EmptyState;
class QBoxLayout;
class QuestionPanel;
class QStackedWidget;
class QTableView;
class SegmentedControl;

/// Normen nakijken: the table of the KPI's as they were read, and beside it one question at a time. Where there is no
/// room beside it, table and question take turns. Source: ux §6-11, §2.
class NormsPage : public WizardPage
{
    Q_OBJECT

public:
    NormsPage(AnnexPresenter &presenter, QWidget *parent);
    ~NormsPage() override;
    void enter() override;
    [[nodiscard]] QString footText() const override;
    [[nodiscard]] QuestionPanel *panel() const { return m_panel; }
    [[nodiscard]] QTableView *table() const { return m_table; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildTable();
    void refresh();
    void arrange();
    void fitColumns();
    [[nodiscard]] std::pair<int, int> widestTexts() const;
    void fitRows();
    void showRow();
    void showQuestion();
    void toggleChosen();

    AnnexPresenter &m_presenter;
    AnnexRowsModel *m_model;
    AnnexRowsFilter *m_filter;
    SegmentedControl *m_shows = nullptr;
    SegmentedControl *m_turns = nullptr; ///< table or question, where there is no room for both
    QBoxLayout *m_row = nullptr;
    QWidget *m_side = nullptr; ///< heading and table
    QWidget *m_left = nullptr;
    Card *m_card = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_none = nullptr;
    QLabel *m_also = nullptr;
    QuestionPanel *m_panel = nullptr;
    bool m_isNarrow = false;
    bool m_isShowing = false; ///< the chosen row follows the question, and not the other way round
};
