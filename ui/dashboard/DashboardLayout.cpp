// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "CardTableModel.h"
#include "Controls.h"
#include "DashboardPage.h"
#include "Desk.h"
#include "DutyStrip.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "QuietButtons.h"
#include "Route.h"
#include "TableStyle.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QHeaderView>
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
    m_start = { m_empty->addButton({}, u"plus"_s), m_empty->addButton({}, u"folder"_s), m_empty->addButton({}, u"book"_s),
                m_empty->addButton({}, u"clipboard"_s) };
    m_stack->addWidget(m_empty);
    stack(m_header, m_stack);
}

void DashboardPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_picker = new ViewPicker(m_workspace, this);
    m_edit = Buttons::iconOnly(u"pencil"_s, {}, this);
    m_report = Buttons::plain({}, u"report"_s, this);
    m_enter = Buttons::primary({}, u"grid"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_picker, m_edit, m_report, m_enter })
        m_header->addAction(widget);
}

QWidget *DashboardPage::buildSummary()
{
    auto *card = new Card(this);
    m_summary = new QBoxLayout(QBoxLayout::LeftToRight);
    card->body()->addLayout(m_summary);
    m_copy = new CopyButton(card);
    m_sentence = Labels::markup({}, card, TextSize::CardHeader);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *words = new QHBoxLayout;
    words->addWidget(m_copy, 0);
    words->addWidget(m_sentence, 1);
    m_summary->addLayout(words, 1);
    m_countRow = new QWidget(card);
    auto *counts = new QHBoxLayout(m_countRow);
    for (VerdictCount *&count : m_counts) {
        count = new VerdictCount(m_countRow);
        counts->addWidget(count);
    }
    counts->addStretch(1);
    m_summary->addWidget(m_countRow);
    followTheme(card, [=, this] {
        const Theme &theme = Theme::instance();
        card->body()->setContentsMargins(theme.px(9), theme.px(9), theme.px(9), theme.px(9));
        m_summary->setSpacing(theme.px(8));
        words->setSpacing(theme.px(12));
        counts->setContentsMargins(0, 0, 0, 0);
        counts->setSpacing(theme.px(8));
    });
    return card;
}

QWidget *DashboardPage::buildHeading(QLabel *&title, CountBadge *&count, QWidget *end)
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    followMargins(head, { 3, 3, 3, 3 }, 8); // as the cards are set in by the ring of the focus
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
    m_tableBox = new QWidget(this);
    auto *around = new QVBoxLayout(m_tableBox);
    followMargins(m_tableBox, { 3, 3, 3, 3 }, 0);
    auto *card = new Card(m_tableBox);
    around->addWidget(card);
    m_table = new QTableView(card);
    card->body()->addWidget(m_table);
    card->body()->setContentsMargins(0, 2, 0, 4); // the round corners
    m_table->setModel(proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the document's order until a caption is pressed
    TableStyle::dress(m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CardTableModel::Title, QHeaderView::Stretch);
    m_tableBox->hide();
}

QWidget *DashboardPage::buildHidden(QWidget *parent)
{
    m_hiddenRow = new QWidget(parent);
    m_hiddenRow->setObjectName(u"hiddenCards"_s);
    auto *row = new QHBoxLayout(m_hiddenRow);
    followMargins(m_hiddenRow, { 3, 3, 3, 3 }, 12);
    m_hidden = Labels::text({}, m_hiddenRow, TextSize::Caption, false, Labels::Ink::Hint);
    m_hidden->setWordWrap(true);
    m_showHidden = Buttons::ghost({}, m_hiddenRow);
    row->addWidget(m_hidden, 1);
    row->addWidget(m_showHidden);
    m_hiddenRow->hide();
    return m_hiddenRow;
}

QWidget *DashboardPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    m_order = new OrderButton(this);
    m_form = new SegmentedControl(this);
    m_form->setSmall(true);
    m_attention = new CardGrid(KpiCard::Form::Large, 4, content);
    m_course = new CardGrid(KpiCard::Form::Small, 4, content);
    m_strips = new CardGrid(KpiCard::Form::Strip, 2, content);
    m_duties = new DutyStrip(content);
    auto *ends = new QWidget(this);
    auto *end = new QHBoxLayout(ends);
    followMargins(ends, {}, 12);
    m_improvements = Buttons::ghost({}, ends);
    m_order->setParent(ends);
    end->addWidget(m_improvements);
    end->addWidget(m_order);
    m_attentionHead = buildHeading(m_attentionTitle, m_attentionCount, ends);
    m_courseHead = buildHeading(m_courseTitle, m_courseCount, m_form);

    auto *attention = new QVBoxLayout;
    attention->addWidget(m_attentionHead);
    attention->addWidget(m_attention);
    auto *course = new QVBoxLayout;
    course->addWidget(m_courseHead);
    course->addWidget(m_course);
    course->addWidget(m_tableBox);
    // The cards' ring of focus lies inside the grid, around the cards. All else is set in by as much, to stand in line.
    auto *summary = new QVBoxLayout;
    summary->addWidget(buildSummary());
    auto *duties = new QVBoxLayout;
    duties->addWidget(m_duties);
    layout->addLayout(summary);
    layout->addLayout(attention);
    layout->addLayout(course);
    layout->addWidget(m_strips);
    layout->addWidget(buildHidden(content));
    layout->addLayout(duties);
    layout->addStretch(1);
    followTheme(content, [=] {
        const Theme &theme = Theme::instance();
        const int bleed = KpiCard::bleed();
        layout->setContentsMargins(theme.px(24) - bleed, 0, theme.px(24) - bleed, theme.px(24));
        layout->setSpacing(theme.px(14) - 2 * bleed);
        for (QVBoxLayout *group : { attention, course })
            group->setSpacing(theme.px(8) - 2 * bleed);
        summary->setContentsMargins(bleed, 0, bleed, bleed);
        duties->setContentsMargins(bleed, bleed, bleed, 0);
    });
    return content;
}

void DashboardPage::retranslate()
{
    m_header->setTitle(tr("Dashboard"));
    m_picker->retranslate();
    m_edit->setAccessibleName(tr("Contract bewerken"));
    Labels::setToolTip(m_edit, m_edit->accessibleName());
    m_report->setText(tr("Rapport maken"));
    m_enter->setText(tr("Metingen invoeren"));
    m_copy->setAccessibleName(tr("Samenvatting kopiëren"));
    Labels::setToolTip(m_copy, tr("Samenvatting kopiëren"));
    m_attentionTitle->setText(tr("Vraagt aandacht"));
    m_improvements->setText(tr("Verbeterlijst"));
    m_showHidden->setText(tr("Weer tonen"));
    m_courseTitle->setText(tr("Op koers"));
    m_form->setOptions({ { tr("Kaarten"), u"overview"_s }, { tr("Tabel"), u"list"_s } });
    m_form->setAccessibleName(tr("Kaarten of tabel"));
    m_table->setAccessibleName(tr("KPI’s op koers"));
    m_start[0]->setText(tr("Nieuw uit sjabloon"));
    m_start[1]->setText(tr("Bestand openen…"));
    m_start[2]->setText(tr("Voorbeeld verkennen"));
    m_start[3]->setText(tr("KPI-tabel plakken…"));

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
