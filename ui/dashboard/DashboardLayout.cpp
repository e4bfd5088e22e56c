// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "CardTableModel.h"
#include "Controls.h"
#include "DashboardPage.h"
#include "DutyStrip.h"
#include "Icons.h"
#include "Labels.h"
#include "Route.h"
#include "TableStyle.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void DashboardPage::build()
{
    buildHeader();
    buildTable();
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(buildContent());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_empty = new EmptyState(this);
    QPushButton *start = m_empty->addButton(tr("Nieuw uit sjabloon"), u"plus"_s);
    connect(start, &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void DashboardPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_picker = new ViewPicker(m_workspace, this);
    m_report = Buttons::plain({}, u"report"_s, this);
    m_enter = Buttons::primary({}, u"grid"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_picker, m_report, m_enter })
        m_header->addAction(widget);
}

QWidget *DashboardPage::buildSummary()
{
    const Theme &theme = Theme::instance();
    auto *card = new Card(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(16));
    card->body()->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    card->body()->addLayout(row);
    m_copy = Buttons::iconOnly(u"message"_s, {}, card);
    m_sentence = Labels::markup({}, card, TextSize::CardHeader);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row->addWidget(m_copy);
    row->addWidget(m_sentence, 1);
    for (VerdictCount *&count : m_counts) {
        count = new VerdictCount(card);
        row->addWidget(count);
    }
    return card;
}

QWidget *DashboardPage::buildHeading(QLabel *&title, CountBadge *&count, QWidget *end)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::instance().px(8));
    title = Labels::text({}, head, TextSize::CardHeader, true);
    count = new CountBadge(head);
    row->addWidget(title);
    row->addWidget(count);
    row->addStretch(1);
    end->setParent(head);
    row->addWidget(end);
    return head;
}

void DashboardPage::buildTable()
{
    m_tableModel = new CardTableModel(this);
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_tableModel);
    m_table = new QTableView(this);
    m_table->setModel(proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CardTableModel::Code, Qt::AscendingOrder);
    TableStyle::dress(m_table);
    m_table->hide();
}

QWidget *DashboardPage::buildContent()
{
    const Theme &theme = Theme::instance();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(24));
    layout->setSpacing(theme.px(10));

    m_order = new QToolButton(this);
    m_order->setAutoRaise(true);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_form = new SegmentedControl(this);
    m_form->setSmall(true);
    m_attention = new CardGrid(KpiCard::Form::Large, 4, content);
    m_course = new CardGrid(KpiCard::Form::Small, 4, content);
    m_strips = new CardGrid(KpiCard::Form::Strip, 2, content);
    m_duties = new DutyStrip(content);
    m_attentionHead = buildHeading(m_attentionTitle, m_attentionCount, m_order);
    m_courseHead = buildHeading(m_courseTitle, m_courseCount, m_form);

    for (QWidget *widget : std::initializer_list<QWidget *> { buildSummary(), m_attentionHead, m_attention, m_courseHead, m_course,
                                                               m_table, m_strips, m_duties })
        layout->addWidget(widget);
    layout->addStretch(1);
    return content;
}

void DashboardPage::retranslate()
{
    m_header->setTitle(tr("Dashboard"));
    m_picker->retranslate();
    m_report->setText(tr("Rapport maken"));
    m_enter->setText(tr("Metingen invoeren"));
    m_copy->setAccessibleName(tr("Samenvatting kopiëren"));
    Labels::setToolTip(m_copy, tr("Samenvatting kopiëren"));
    m_attentionTitle->setText(tr("Vraagt aandacht"));
    m_courseTitle->setText(tr("Op koers"));
    m_form->setOptions({ { tr("Kaarten"), u"overview"_s }, { tr("Tabel"), u"list"_s } });
    m_form->setAccessibleName(tr("Kaarten of tabel"));
    m_table->setAccessibleName(tr("KPI's op koers"));
    m_empty->set(u"dashboard"_s, tr("Nog geen contract"), tr("Begin met een sjabloon; normen en termijnen zijn dan al ingevuld."));

    delete m_order->menu();
    auto *menu = new QMenu(m_order);
    menu->addAction(tr("Op urgentie"), this, [this] { m_presenter.setOrder(DashboardPresenter::Order::Urgency); });
    menu->addAction(tr("In de volgorde van het contract"), this,
                    [this] { m_presenter.setOrder(DashboardPresenter::Order::Document); });
    m_order->setMenu(menu);
    m_stale = true;
    if (isVisible())
        refresh();
}
