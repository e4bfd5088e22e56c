// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Controls.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "RemediesPage.h"
#include "RemedyPanel.h"
#include "TableStyle.h"
#include "TimelineLegend.h"
#include "TimelineView.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowPage = 1000; ///< below this the panel goes under the table
constexpr int panelWidth = 330;
constexpr int mostColumn = 210;
constexpr int leastSubject = 150;
constexpr int leastPanel = 230; ///< high, where it stands under the table
constexpr int leastNotice = 380;

} // namespace

void RemediesPage::build()
{
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    buildEmpty();
    m_stack->addWidget(m_empty);
    stack(m_header, m_stack);
}

void RemediesPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_new = Buttons::plain({}, u"plus"_s, this);
    m_procedures = Buttons::plain({}, u"settings"_s, this);
    m_scale = new SegmentedControl(this);
    m_range = new Stepper(this);
    m_range->setCanStep(true, true);
    m_range->chooser()->setMenu(new QMenu(m_range));
    m_range->chooser()->setPopupMode(QToolButton::InstantPopup);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_procedures, m_new, m_scale, m_range })
        m_header->addAction(widget);
}

QWidget *RemediesPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *outer = new QVBoxLayout(content);
    m_publication = new NoteBar(content);
    m_publication->hide();
    outer->addWidget(m_publication);
    auto *bar = new QWidget(content);
    auto *row = new FlowRow(bar);
    m_sections = new SegmentedControl(bar);
    row->addWidget(m_sections);
    m_register = new QComboBox(bar);
    m_register->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_register);
    outer->addWidget(bar);
    auto *lower = new QWidget(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, lower);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_left = new QStackedWidget(lower);
    m_left->addWidget(buildTimeline());
    for (const Section section : { Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits })
        m_left->addWidget(buildTable(section));
    m_panel = new RemedyPanel(lower);
    m_columns->addWidget(m_left, 1);
    m_columns->addWidget(m_panel);
    outer->addWidget(lower, 1);
    followTheme(content, [this, outer] {
        const Theme &theme = Theme::instance();
        outer->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
        outer->setSpacing(theme.px(12));
        m_columns->setSpacing(theme.px(14));
        arrange();
    });
    return content;
}

QWidget *RemediesPage::buildTimeline()
{
    auto *whole = new QWidget(this);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    m_notices = new QWidget(whole);
    auto *row = new QGridLayout(m_notices);
    row->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(whole);
    m_timeline = new TimelineView(card);
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_timeline, 1);
    m_legend = new TimelineLegend(whole);
    layout->addWidget(card, 1);
    layout->addWidget(m_legend);
    layout->addWidget(m_notices);
    followTheme(whole, [layout, row] {
        layout->setSpacing(Theme::instance().px(12));
        row->setSpacing(Theme::instance().px(10));
    });
    return whole;
}

QWidget *RemediesPage::buildTable(Section section)
{
    auto *card = new Card(this);
    auto *view = new QTableView(card);
    TableStyle::dress(view);
    view->setModel(m_presenter.model(section));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSortingEnabled(true);
    view->sortByColumn(-1, Qt::AscendingOrder); // the register's own order until a caption is pressed
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    view->installEventFilter(this);
    QHeaderView *header = view->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    auto *nothing = new EmptyState(card);
    const auto index = static_cast<std::size_t>(section);
    m_tables.at(index) = view;
    m_nothing.at(index) = nothing;
    card->body()->setContentsMargins(2, 2, 2, 2);
    card->body()->addWidget(view, 1);
    card->body()->addWidget(nothing, 1);
    return card;
}

void RemediesPage::buildEmpty()
{
    m_empty = new EmptyState(this);
    m_begin = m_empty->addButton({}, u"plus"_s);
}

void RemediesPage::arrange()
{
    const Theme &theme = Theme::instance();
    const bool narrow = width() < theme.px(narrowPage);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panel->setMinimumWidth(narrow ? 0 : theme.px(panelWidth));
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(panelWidth));
    m_panel->setMinimumHeight(narrow ? theme.px(leastPanel) : 0);
    // Under each other there is room for one of the two; the section of the case has the panel.
    m_panel->setVisible(!narrow || m_section != Section::Timeline);
    m_columns->setStretch(0, narrow ? 2 : 1);
    m_columns->setStretch(1, narrow ? 3 : 0); // what can be done stands below what is known of it
    placeNotices();
}

/// Two beside each other where they can be read, so that the lanes keep their room.
void RemediesPage::placeNotices()
{
    const auto bars = m_notices->findChildren<NoteBar *>(Qt::FindDirectChildrenOnly);
    const int columns = bars.size() > 1 && m_left->width() >= Theme::instance().px(2 * leastNotice) ? 2 : 1;
    auto *grid = static_cast<QGridLayout *>(m_notices->layout());
    for (int i = 0; i < bars.size(); ++i)
        grid->addWidget(bars[i], i / columns, i % columns);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, columns - 1);
}

/// The subject is as wide as the rest leaves it; the rest as wide as its words. A sanction is a code, and then what it is about.
void RemediesPage::fitColumns(Section section)
{
    QTableView *view = table(section);
    QHeaderView *header = view->horizontalHeader();
    if (header->count() == 0)
        return;
    const Theme &theme = Theme::instance();
    const RemedyModel *model = m_presenter.model(section);
    int rest = view->viewport()->width();
    const int subject = section == Section::Sanctions ? 1 : 0;
    for (int column = 0; column < header->count(); ++column) {
        if (column == subject)
            continue;
        int widest = theme.widthOf(model->headerData(column, Qt::Horizontal).toString(), TextSize::Body, true) + theme.px(34);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            const int glyph = index.data(Qt::DecorationRole).isNull() ? 0 : theme.px(30);
            widest = std::max(widest, theme.widthOf(index.data().toString(), TextSize::Body) + glyph + theme.px(22));
        }
        widest = std::min(widest, theme.px(mostColumn));
        header->resizeSection(column, widest);
        rest -= widest;
    }
    header->resizeSection(subject, std::max(rest, theme.px(leastSubject)));
}
