// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartView.h"
#include "Controls.h"
#include "DetailPage.h"
#include "DetailRegisters.h"
#include "FactStrip.h"
#include "FollowTheme.h"
#include "HugTable.h"
#include "Labels.h"
#include "TableStyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int chartHeight = 290;
constexpr int periodsShown = 12;

/// A card with only a table: the table keeps clear of the round corners.
HugTable *tableIn(Card *card, int mostRows, QAbstractItemModel *model)
{
    auto *table = new HugTable(mostRows, card);
    table->setModel(model);
    card->body()->setContentsMargins(1, 1, 1, 5);
    card->body()->addWidget(table);
    return table;
}

/// Norm history and logbook read as lists: their captions are said by the card, and by the accessible header.
void dressAsList(HugTable *table)
{
    table->horizontalHeader()->hide();
    table->setWraps(true);
    table->horizontalHeader()->setSectionResizeMode(RecordModel::When, QHeaderView::Fixed);
    table->horizontalHeader()->setSectionResizeMode(RecordModel::What, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

void DetailPage::build()
{
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(buildContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_gone = new EmptyState(this);
    m_back = m_gone->addButton({}, u"dashboard"_s);
    m_stack->addWidget(m_gone);
    stack(m_header, m_stack);
}

void DetailPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_before = Buttons::iconOnly(u"chevron-up"_s, {}, this);
    m_after = Buttons::iconOnly(u"chevron-down"_s, {}, this);
    m_edit = Buttons::plain({}, u"pencil"_s, this);
    m_enter = Buttons::primary({}, u"plus"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_before, m_after, m_edit, m_enter })
        m_header->addAction(widget);
}

QWidget *DetailPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *outer = new QVBoxLayout(content);
    m_facts = new FactStrip(content);
    buildChart();
    buildPeriods();
    buildSide();
    m_emptyCard = new Card(content);
    m_empty = new EmptyState(m_emptyCard);
    m_firstEntry = m_empty->addButton({}, u"plus"_s);
    m_emptyCard->body()->addWidget(m_empty);
    auto *main = new QVBoxLayout;
    for (QWidget *card : std::initializer_list<QWidget *> { m_chartCard, m_periodCard, m_emptyCard })
        main->addWidget(card);
    main->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addLayout(main, 1);
    m_columns->addWidget(m_side);
    outer->addWidget(m_facts);
    outer->addLayout(m_columns, 1);
    followTheme(content, [=, this] {
        const Theme &theme = Theme::instance();
        outer->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
        outer->setSpacing(theme.px(14));
        main->setSpacing(theme.px(14));
        m_columns->setSpacing(theme.px(16));
    });
    return content;
}

void DetailPage::buildChart()
{
    m_chartCard = new Card(this);
    m_chartCard->setTitle(u" "_s);
    m_part = new QComboBox(m_chartCard);
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_chartCard->headerStart()->layout()->addWidget(m_part);
    m_forecast = new QCheckBox(m_chartCard);
    m_events = new QCheckBox(m_chartCard);
    m_range = new SegmentedControl(m_chartCard);
    m_range->setSmall(true);
    m_more = Buttons::ghostIcon(u"more"_s, {}, m_chartCard);
    m_more->setMenu(new QMenu(m_more));
    m_more->setPopupMode(QToolButton::InstantPopup);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_forecast, m_range, m_more })
        m_chartCard->headerEnd()->layout()->addWidget(widget);
    m_chart = new ChartView(m_chartCard);
    m_chartCard->body()->addWidget(m_chart);
    m_noChart = Labels::text({}, m_chartCard, TextSize::Body, false, Labels::Ink::Secondary);
    m_noChart->setWordWrap(true);
    m_chartCard->body()->addWidget(m_noChart);
    followTheme(m_chartCard, [this] {
        const Theme &theme = Theme::instance();
        m_chartCard->body()->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
        m_chart->setFixedHeight(theme.px(chartHeight));
        m_part->setMinimumWidth(theme.px(110)); // the name of a part may be long
        m_part->setMaximumWidth(theme.px(300));
        placeEvents();
    });
}

/// In the header, beside the forecast; below the chart where large text leaves no room for it.
void DetailPage::placeEvents()
{
    constexpr qreal largeText = 1.2;
    if (Theme::instance().scale() < largeText)
        static_cast<QHBoxLayout *>(m_chartCard->headerEnd()->layout())->insertWidget(1, m_events);
    else
        m_chartCard->body()->addWidget(m_events, 0, Qt::AlignRight);
}

void DetailPage::buildPeriods()
{
    m_periodCard = new Card(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_presenter.periods());
    m_sorted->setSortRole(PeriodModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_periods = tableIn(m_periodCard, periodsShown, m_sorted);
    m_why = Labels::text({}, m_periodCard, TextSize::Body, false, Labels::Ink::Secondary);
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    followTheme(m_why, [this] { m_why->setMargin(Theme::instance().px(10)); });
    m_periodCard->body()->addWidget(m_why);
    m_periods->setSortingEnabled(true);
    m_periods->sortByColumn(-1, Qt::AscendingOrder); // latest first until a caption is pressed
    m_periods->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_periods->horizontalHeader()->setSectionResizeMode(PeriodModel::Note, QHeaderView::Stretch); // in full below the table
    m_periods->horizontalHeader()->setStretchLastSection(true);
}

void DetailPage::buildSide()
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    followMargins(m_side, {}, 14);
    m_partyCard = new Card(m_side);
    m_partyCard->setTitle(u" "_s);
    m_parties = tableIn(m_partyCard, 8, m_presenter.parties());
    m_parties->setSelectionMode(QAbstractItemView::SingleSelection);
    m_parties->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_parties->horizontalHeader()->setSectionResizeMode(PartyOutcomeModel::Name, QHeaderView::Stretch);
    m_agreedCard = new Card(m_side);
    m_agreedCard->setTitle(u" "_s);
    m_agreed = new FactList(m_agreedCard);
    m_agreedCard->body()->addWidget(m_agreed);
    m_normCard = new Card(m_side);
    m_normCard->setTitle(u" "_s);
    m_norms = tableIn(m_normCard, 0, m_presenter.norms());
    dressAsList(m_norms);
    m_logCard = new Card(m_side);
    m_logCard->setTitle(u" "_s);
    m_log = tableIn(m_logCard, 0, m_presenter.log());
    dressAsList(m_log);
    m_wholeLog = Buttons::ghost({}, m_logCard);
    m_logCard->headerEnd()->layout()->addWidget(m_wholeLog);
    m_registers = new DetailRegisters(m_workspace, m_side);
    for (QWidget *card : std::initializer_list<QWidget *> { m_partyCard, m_registers, m_logCard, m_normCard, m_agreedCard })
        column->addWidget(card);
    column->addStretch(1);
}
