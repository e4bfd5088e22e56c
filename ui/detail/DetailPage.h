// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DetailPresenter.h"
#include "Page.h"

class Card;
class ChartView;
class DetailRegisters;
class EmptyState;
class FactList;
class FactStrip;
class HugTable;
class PageHeader;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
class QToolButton;
class SegmentedControl;

/// "KPI-detail": the facts of one kpi, its trend and its periods in step, the deelnemers, what was agreed, how the norm came to
/// be what it is, and what was done to it (ux §6-04).
class DetailPage : public Page
{
    Q_OBJECT

public:
    DetailPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    bool exportPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildContent();
    void buildChart();
    void placeEvents();
    void buildPeriods();
    void buildSide();
    void connectAll();
    void connectChart();
    void addKeys();
    void refresh();
    void refreshHeader();
    void refreshChart();
    void refreshTables();
    void fitColumns();
    void showSelected();
    void showRegisters();
    void step(int direction);
    void enterValue();
    void chooseRow(const QModelIndex &current);
    void choosePoint(int point);
    void nameCards();

    Workspace &m_workspace;
    DetailPresenter m_presenter;
    PageHeader *m_header = nullptr;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_enter = nullptr;
    QStackedWidget *m_stack = nullptr;
    QScrollArea *m_scroll = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_side = nullptr;
    FactStrip *m_facts = nullptr;
    Card *m_chartCard = nullptr;
    QComboBox *m_part = nullptr;
    QCheckBox *m_forecast = nullptr;
    QCheckBox *m_events = nullptr;
    SegmentedControl *m_range = nullptr;
    QStringList m_rangeNames;
    QToolButton *m_more = nullptr;
    ChartView *m_chart = nullptr;
    QLabel *m_noChart = nullptr;
    Card *m_periodCard = nullptr;
    HugTable *m_periods = nullptr;
    QLabel *m_why = nullptr; ///< of the selected period: why its verdict is what it is
    QSortFilterProxyModel *m_sorted = nullptr;
    Card *m_emptyCard = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_firstEntry = nullptr;
    Card *m_partyCard = nullptr;
    HugTable *m_parties = nullptr;
    DetailRegisters *m_registers = nullptr;
    Card *m_agreedCard = nullptr;
    FactList *m_agreed = nullptr;
    Card *m_normCard = nullptr;
    HugTable *m_norms = nullptr;
    Card *m_logCard = nullptr;
    HugTable *m_log = nullptr;
    QPushButton *m_wholeLog = nullptr;
    EmptyState *m_gone = nullptr;
    QPushButton *m_back = nullptr;
    bool m_stale = true;
    bool m_filling = false; ///< tables and chart are being filled: what they say of their selection is no wish
};
