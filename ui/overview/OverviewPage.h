// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OverviewPresenter.h"
#include "Page.h"

class Card;
class ChartView;
class EmptyState;
class PageHeader;
class QBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;
class QTableView;
class VerdictCount;
class ViewPicker;

/// "Overzicht": contracts against themes, what asks for attention, terms, verdicts per month, outlook (ux §6-02).
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildContent();
    void buildMatrix();
    void buildLists();
    void buildEmpty();
    void connectAll();
    void refresh();
    void showCounts();
    void fitMatrix();
    static void fitList(QListView *list, int rows);

    Workspace &m_workspace;
    OverviewPresenter m_presenter;
    PageHeader *m_header = nullptr;
    ViewPicker *m_picker = nullptr;
    QStackedWidget *m_stack = nullptr;
    QBoxLayout *m_columns = nullptr;
    Card *m_matrixCard = nullptr;
    QTableView *m_matrix = nullptr;
    std::array<VerdictCount *, 4> m_counts {};
    Card *m_barsCard = nullptr;
    ChartView *m_bars = nullptr;
    Card *m_outlookCard = nullptr;
    QListView *m_outlook = nullptr;
    Card *m_attentionCard = nullptr;
    QListView *m_attention = nullptr;
    Card *m_dutyCard = nullptr;
    QListView *m_duties = nullptr;
    QLabel *m_nothing = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_stale = true;
};
