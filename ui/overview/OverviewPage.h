// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OverviewPresenter.h"
#include "PageExtras.h"

#include <array>

class Card;
class ChartView;
class CountBadge;
class EmptyState;
class FitList;
class MatrixHeader;
class PageHeader;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;
class VerdictCount;
class ViewPicker;

/// "Overzicht": contracts against themes, what asks for attention, terms, verdicts per month, outlook (ux §6-02).
class OverviewPage : public Page, public PrintingPage
{
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    bool exportPage() override;
    void printPage() override; ///< the overview of all contracts, with a preview

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildContent();
    void buildMatrix();
    void buildLower();
    void buildRight();
    void buildEmpty();
    void connectAll();
    void refresh();
    void showCounts();
    void showAttention();
    void fitMatrix();
    void fillFilter();
    void fillReportMenu();

    Workspace &m_workspace;
    OverviewPresenter m_presenter;
    PageHeader *m_header = nullptr;
    ViewPicker *m_picker = nullptr;
    QPushButton *m_report = nullptr; ///< its menu prints or keeps the overview
    QStackedWidget *m_stack = nullptr;
    QBoxLayout *m_columns = nullptr;
    Card *m_matrixCard = nullptr;
    QLabel *m_matrixNote = nullptr;
    QTableView *m_matrix = nullptr;
    MatrixHeader *m_captions = nullptr;
    std::array<VerdictCount *, 4> m_counts {};
    Card *m_barsCard = nullptr;
    ChartView *m_bars = nullptr;
    Card *m_outlookCard = nullptr;
    QLabel *m_outlookNote = nullptr;
    FitList *m_outlook = nullptr;
    QLabel *m_noOutlook = nullptr;
    Card *m_attentionCard = nullptr;
    CountBadge *m_attentionCount = nullptr;
    QToolButton *m_filter = nullptr;
    FitList *m_attention = nullptr;
    Card *m_dutyCard = nullptr;
    QPushButton *m_toAgenda = nullptr;
    FitList *m_duties = nullptr;
    QLabel *m_noDuties = nullptr;
    QLabel *m_nothing = nullptr;
    QPushButton *m_more = nullptr; ///< all that asks for attention, or the most urgent only
    EmptyState *m_empty = nullptr;
    std::array<QPushButton *, 4> m_start {}; ///< of the empty state: template, open, sample, table of KPI's
    bool m_stale = true;
};
