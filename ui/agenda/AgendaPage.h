// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AgendaPresenter.h"
#include "Page.h"

#include <array>

class AgendaDetail;
class Card;
class CountBadge;
class EmptyState;
class MonthView;
class PageHeader;
class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;
class SegmentedControl;
class Stepper;

/// "Agenda en termijnen": what is late, due this week and later in all contracts, a month to walk through, and how the day of
/// the chosen item was counted. Source: ux §6, last line.
class AgendaPage : public Page
{
    Q_OBJECT

public:
    AgendaPage(Workspace &workspace, QWidget *parent);

    void enter(const Route &route) override;
    void retranslate() override;
    [[nodiscard]] std::vector<KeyHint> keyHints() const override;
    void focusStart() override;
    bool exportPage() override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildContent();
    [[nodiscard]] QWidget *buildFilters();
    void buildList();
    void buildMonth();
    void buildEmpty();
    void connectAll();
    void connectFilters();
    void connectMonth();
    void refresh();
    void showItems();
    void fillFilters();
    void fillMonths();
    void arrange();
    void fitHeight();
    void measureColumns();
    void fitColumns();
    void nameButtons();
    void showMonthName();
    void showDay(const QDate &day);
    void chooseDay(const QDate &day);
    void choose(const QModelIndex &index);
    void openChosen();
    void exportCalendar();
    void copyAll();

    Workspace &m_workspace;
    AgendaPresenter m_presenter;
    PageHeader *m_header = nullptr;
    SegmentedControl *m_horizon = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_content = nullptr;    ///< what scrolls
    QBoxLayout *m_columns = nullptr; ///< list and side
    QBoxLayout *m_side = nullptr;    ///< month and detail
    QComboBox *m_contract = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_clear = nullptr;
    Card *m_listCard = nullptr;
    CountBadge *m_count = nullptr;
    QTreeView *m_list = nullptr;
    EmptyState *m_nothing = nullptr;
    QPushButton *m_further = nullptr; ///< of the empty list: looks further ahead
    QPushButton *m_unfilter = nullptr;
    Card *m_monthCard = nullptr;
    Stepper *m_stepper = nullptr;
    MonthView *m_month = nullptr;
    QLabel *m_day = nullptr; ///< what stands on the marked day
    AgendaDetail *m_detail = nullptr;
    EmptyState *m_empty = nullptr;
    std::array<QPushButton *, 3> m_start {}; ///< of the empty page: template, open, sample
    QString m_chosen; ///< the key of the chosen item, kept through a reload
    std::array<int, AgendaModel::ColumnCount> m_needs {}; ///< how wide each column would like to be
    bool m_stale = true;
};
