// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DashboardPresenter.h"
#include "Page.h"

#include <array>

class Card;
class CardGrid;
class CardTableModel;
class CopyButton;
class CountBadge;
class DutyStrip;
class EmptyState;
class OrderButton;
class PageHeader;
class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QTableView;
class SegmentedControl;
class VerdictCount;
class ViewPicker;

/// "Dashboard": how one contract stands, in a sentence, in cards by urgency, and in what comes (ux §6-03).
class DashboardPage : public Page
{
    Q_OBJECT

public:
    DashboardPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildSummary();
    [[nodiscard]] QWidget *buildHeading(QLabel *&title, CountBadge *&count, QWidget *end);
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildHidden(QWidget *parent);
    void buildTable();
    void connectAll();
    void refresh();
    void showEmpty(bool hasContract);
    void showSummary();
    void arrangeSummary();
    void showCards();
    void openKpi(KpiId kpi);
    void showMenu(KpiId kpi, const QPoint &where);
    void hideKpi(KpiId kpi);
    void copySummary();

    Workspace &m_workspace;
    DashboardPresenter m_presenter;
    PageHeader *m_header = nullptr;
    ViewPicker *m_picker = nullptr;
    QToolButton *m_edit = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_enter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_sentence = nullptr;
    QBoxLayout *m_summary = nullptr;
    CopyButton *m_copy = nullptr;
    QWidget *m_countRow = nullptr;
    std::array<VerdictCount *, 4> m_counts {};
    QWidget *m_attentionHead = nullptr;
    QLabel *m_attentionTitle = nullptr;
    CountBadge *m_attentionCount = nullptr;
    QPushButton *m_improvements = nullptr; ///< every action of the contract, with how it went on
    OrderButton *m_order = nullptr;
    CardGrid *m_attention = nullptr;
    QWidget *m_courseHead = nullptr;
    QLabel *m_courseTitle = nullptr;
    CountBadge *m_courseCount = nullptr;
    SegmentedControl *m_form = nullptr;
    CardGrid *m_course = nullptr;
    QWidget *m_tableBox = nullptr;
    QTableView *m_table = nullptr;
    CardTableModel *m_tableModel = nullptr;
    CardGrid *m_strips = nullptr;
    QWidget *m_hiddenRow = nullptr; ///< names the cards that were put away
    QLabel *m_hidden = nullptr;
    QPushButton *m_showHidden = nullptr;
    DutyStrip *m_duties = nullptr;
    EmptyState *m_empty = nullptr;
    std::array<QPushButton *, 4> m_start {}; ///< of the empty state: template, open, sample, table of KPI's
    bool m_stale = true;
};
