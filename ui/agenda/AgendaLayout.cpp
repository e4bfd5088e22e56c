// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaDetail.h"
#include "AgendaPage.h"
#include "Controls.h"
#include "FlowRow.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "MonthView.h"
#include "TableStyle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowPage = 1000; ///< below this the month and the detail go under the list
constexpr int sideWidth = 320;
constexpr int listHeight = 320;  ///< at least, so that under it the rest scrolls and not the list alone
constexpr int mostSubject = 340;
constexpr int leastContract = 18; ///< percent of the list

} // namespace

void AgendaPage::build()
{
    buildHeader();
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    buildEmpty();
    m_stack->addWidget(m_empty);
    stack(m_header, m_stack);
}

void AgendaPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_horizon = new SegmentedControl(this);
    m_copy = Buttons::plain({}, u"copy"_s, this);
    m_export = Buttons::plain({}, u"download"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_horizon, m_copy, m_export })
        m_header->addAction(widget);
}

QWidget *AgendaPage::buildContent()
{
    auto *content = new QWidget(this);
    m_content = content;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    auto *left = new QVBoxLayout;
    left->addWidget(buildFilters());
    buildList();
    left->addWidget(m_listCard, 1);
    m_side = new QBoxLayout(QBoxLayout::TopToBottom);
    buildMonth();
    m_detail = new AgendaDetail(content);
    m_side->addWidget(m_monthCard);
    m_side->addWidget(m_detail, 1);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(m_side);
    followTheme(content, [this, left] {
        const Theme &theme = Theme::instance();
        m_columns->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
        m_columns->setSpacing(theme.px(16));
        m_side->setSpacing(theme.px(14));
        left->setSpacing(theme.px(10));
    });
    content->installEventFilter(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget *AgendaPage::buildFilters()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowRow(bar);
    m_contract = new QComboBox(bar);
    m_kind = new QComboBox(bar);
    for (QComboBox *box : { m_contract, m_kind }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    m_clear = Buttons::ghost({}, bar);
    row->addWidget(m_clear);
    followTheme(bar, [this] {
        const Theme &theme = Theme::instance();
        m_contract->setMinimumWidth(theme.px(230));
        m_contract->setMaximumWidth(theme.px(340)); // a long title is whole in the list that opens
        m_kind->setMinimumWidth(theme.px(170));
    });
    return bar;
}

void AgendaPage::buildList()
{
    m_listCard = new Card(this);
    m_count = new CountBadge(m_listCard);
    m_listCard->headerStart()->layout()->addWidget(m_count);
    m_list = new QTreeView(m_listCard);
    TableStyle::dress(m_list);
    m_list->setModel(m_presenter.model());
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(AgendaModel::Day, Qt::AscendingOrder);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setMinimumSectionSize(1);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AgendaModel::Subject, QHeaderView::Stretch);
    m_nothing = new EmptyState(m_listCard);
    m_further = m_nothing->addButton({}, u"agenda"_s);
    m_unfilter = m_nothing->addButton({}, u"filter"_s);
    m_listCard->body()->setContentsMargins(2, 0, 2, 2);
    m_listCard->body()->addWidget(m_list, 1);
    m_listCard->body()->addWidget(m_nothing, 1);
    m_list->viewport()->installEventFilter(this);
    followTheme(m_list, [this] {
        const Theme &theme = Theme::instance();
        m_list->setIndentation(theme.px(18));
        m_list->setIconSize(QSize(theme.px(14), theme.px(14)));
        m_listCard->setMinimumHeight(theme.px(listHeight));
        measureColumns();
        fitColumns();
    });
}

void AgendaPage::buildMonth()
{
    m_monthCard = new Card(this);
    m_stepper = new Stepper(m_monthCard);
    m_stepper->setCanStep(true, true);
    m_stepper->chooser()->setMenu(new QMenu(m_stepper));
    m_stepper->chooser()->setPopupMode(QToolButton::InstantPopup);
    m_month = new MonthView(m_presenter.month(), m_monthCard);
    m_day = Labels::text({}, m_monthCard, TextSize::Caption, false, Labels::Ink::Secondary);
    m_day->setObjectName(u"dayLine"_s);
    m_day->setWordWrap(true);
    m_day->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_monthCard->body()->addWidget(m_stepper, 0, Qt::AlignHCenter);
    m_monthCard->body()->addWidget(m_month);
    m_monthCard->body()->addWidget(m_day);
    m_monthCard->body()->addStretch(1);
    followTheme(m_monthCard, [this] {
        const int side = Theme::instance().px(12);
        m_monthCard->body()->setContentsMargins(side, Theme::instance().px(10), side, side);
        m_monthCard->body()->setSpacing(Theme::instance().px(6));
        m_stepper->chooser()->setMinimumWidth(Theme::instance().px(160)); // for the longest month: the arrows stay where they are
        m_day->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_day->setFixedHeight(2 * QFontMetrics(Theme::instance().font(TextSize::Caption)).lineSpacing()); // it stays where it is
    });
}

void AgendaPage::buildEmpty()
{
    m_empty = new EmptyState(this);
    m_start = { m_empty->addButton({}, u"plus"_s), m_empty->addButton({}, u"folder"_s), m_empty->addButton({}, u"book"_s) };
}

void AgendaPage::arrange()
{
    const Theme &theme = Theme::instance();
    const bool narrow = width() < theme.px(narrowPage);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_monthCard->setFixedWidth(theme.px(sideWidth));
    m_detail->setMinimumWidth(narrow ? 0 : theme.px(sideWidth));
    m_detail->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : theme.px(sideWidth));
    nameButtons();
}

/// Words that wrap take their height from their width, which a scroll area does not ask for: without this they would be
/// pressed together where the window is low.
void AgendaPage::fitHeight()
{
    const int needed = m_columns->totalMinimumHeightForWidth(m_content->width());
    if (m_content->minimumHeight() != needed)
        m_content->setMinimumHeight(needed);
}

/// What each column needs to show its words whole. Once for each list, since a resize asks for it again and again.
void AgendaPage::measureColumns()
{
    const Theme &theme = Theme::instance();
    const AgendaModel &model = *m_presenter.model();
    for (int column = 0; column < AgendaModel::ColumnCount; ++column) {
        int &widest = m_needs.at(static_cast<std::size_t>(column));
        widest = theme.widthOf(model.headerData(column, Qt::Horizontal).toString(), TextSize::Body, true) + theme.px(36);
        const int indent = column == AgendaModel::Day ? 2 * m_list->indentation() : 0;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, column, parent);
                const int glyph = index.data(Qt::DecorationRole).isNull() ? 0 : theme.px(20);
                const int words = theme.widthOf(index.data().toString(), TextSize::Body);
                widest = std::max(widest, words + glyph + indent + theme.px(24));
            }
        }
    }
}

/// The subject is whole as far as it can be: the contract gives way first, and then the kind, which the subject tells too.
void AgendaPage::fitColumns()
{
    QHeaderView *header = m_list->header();
    const int room = m_list->viewport()->width();
    const auto needed = [this](int column) { return m_needs.at(static_cast<std::size_t>(column)); };
    const int subject = std::min(needed(AgendaModel::Subject), Theme::instance().px(mostSubject));
    const int free = room - needed(AgendaModel::Day) - needed(AgendaModel::Left) - subject;
    const int least = std::min(needed(AgendaModel::ContractTitle), room * leastContract / 100);
    const bool isTight = free - needed(AgendaModel::Kind) < needed(AgendaModel::ContractTitle);
    const int left = isTight ? free : free - needed(AgendaModel::Kind);
    header->setSectionHidden(AgendaModel::Kind, isTight);
    header->resizeSection(AgendaModel::Day, needed(AgendaModel::Day));
    header->resizeSection(AgendaModel::ContractTitle, std::max(least, std::min(left, needed(AgendaModel::ContractTitle))));
    header->resizeSection(AgendaModel::Left, needed(AgendaModel::Left));
    if (!isTight)
        header->resizeSection(AgendaModel::Kind, needed(AgendaModel::Kind));
}
