// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartLegend.h"
#include "ChartView.h"
#include "Controls.h"
#include "FitList.h"
#include "FollowTheme.h"
#include "Labels.h"
#include "ListDelegates.h"
#include "MatrixDelegate.h"
#include "MatrixHeader.h"
#include "OverviewPage.h"
#include "TableStyle.h"
#include "ViewPicker.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int lowerHeight = 282; ///< of the cards under the matrix: what the picture leaves them

FitList *listIn(Card *card, QStyledItemDelegate *delegate)
{
    auto *list = new FitList(card);
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    card->body()->addWidget(list);
    return list;
}

/// The line that stands in for an empty list.
QLabel *insteadIn(Card *card)
{
    QLabel *label = Labels::text({}, card, TextSize::Body, false, Labels::Ink::Secondary);
    label->setWordWrap(true);
    followTheme(label, [label] { label->setMargin(Theme::instance().px(14)); });
    card->body()->addWidget(label);
    return label;
}

} // namespace

void OverviewPage::build()
{
    m_header = new PageHeader(this);
    m_picker = new ViewPicker(m_workspace, this);
    m_header->addAction(m_picker);
    m_report = Buttons::plain({}, u"report"_s, this);
    m_report->setMenu(new QMenu(m_report));
    m_header->addAction(m_report);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    buildEmpty();
    m_stack->addWidget(m_empty);
    stack(m_header, m_stack);
}

QWidget *OverviewPage::buildContent()
{
    buildMatrix();
    buildLower();
    buildRight();
    auto *content = new QWidget(this);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_barsCard, 8);
    lower->addWidget(m_outlookCard, 7);
    auto *left = new QVBoxLayout;
    left->addWidget(m_matrixCard);
    left->addLayout(lower);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(m_attentionCard);
    right->addWidget(m_dutyCard, 1);

    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, 0, 0);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    followTheme(content, [=, this] {
        const Theme &theme = Theme::instance();
        for (QLayout *column : std::initializer_list<QLayout *> { left, right })
            column->setSpacing(theme.px(14));
        lower->setSpacing(theme.px(16));
        m_columns->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
        m_columns->setSpacing(theme.px(16));
    });

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void OverviewPage::buildMatrix()
{
    m_matrixCard = new Card(this);
    m_matrixNote = Labels::text({}, m_matrixCard, TextSize::Caption, false, Labels::Ink::Hint);
    m_matrixCard->headerStart()->layout()->addWidget(m_matrixNote);
    for (VerdictCount *&count : m_counts) {
        count = new VerdictCount(m_matrixCard);
        count->setFocusPolicy(Qt::NoFocus);
        count->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_matrixCard->headerEnd()->layout()->addWidget(count);
    }
    m_matrix = new QTableView(m_matrixCard);
    m_captions = new MatrixHeader(m_matrix);
    m_matrix->setHorizontalHeader(m_captions);
    m_matrix->setModel(m_presenter.matrix());
    m_matrix->setItemDelegate(new MatrixDelegate(m_matrix));
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setShowGrid(false);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setSelectionMode(QAbstractItemView::NoSelection);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setCornerButtonEnabled(false);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->verticalHeader()->hide();
    m_matrix->verticalHeader()->setMinimumSectionSize(1);
    m_matrix->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    TableStyle::letCopy(m_matrix);
    m_matrixCard->body()->addWidget(m_matrix);
    followTheme(m_matrixCard, [this] {
        m_matrixCard->body()->setContentsMargins(0, 0, Theme::instance().px(5), Theme::instance().px(5));
    });
}

void OverviewPage::buildLower()
{
    m_barsCard = new Card(this);
    m_barsCard->headerEnd()->layout()->addWidget(new ChartLegend(m_barsCard));
    m_bars = new ChartView(m_barsCard);
    m_barsCard->body()->addWidget(m_bars);
    m_outlookCard = new Card(this);
    m_outlookNote = Labels::text({}, m_outlookCard, TextSize::Caption, false, Labels::Ink::Hint);
    m_outlookCard->headerEnd()->layout()->addWidget(m_outlookNote);
    m_outlook = listIn(m_outlookCard, new OutlookDelegate);
    m_outlook->setModel(m_presenter.outlook());
    m_noOutlook = insteadIn(m_outlookCard);
    m_outlookCard->body()->addStretch(1);
    followTheme(m_barsCard, [this] {
        const Theme &theme = Theme::instance();
        m_barsCard->body()->setContentsMargins(theme.px(8), theme.px(6), theme.px(8), theme.px(4));
        // On the chart and not on the cards: a card with a least height of its own would cut what is in it.
        m_bars->setMinimumHeight(theme.px(lowerHeight - 52));
    });
}

void OverviewPage::buildRight()
{
    m_attentionCard = new Card(this);
    m_attentionCount = new CountBadge(m_attentionCard);
    m_attentionCard->headerStart()->layout()->addWidget(m_attentionCount);
    m_filter = Buttons::ghostIcon(u"filter"_s, {}, m_attentionCard);
    m_filter->setMenu(new QMenu(m_filter));
    m_filter->setCheckable(true);
    m_attentionCard->headerEnd()->layout()->addWidget(m_filter);
    m_attention = listIn(m_attentionCard, new AttentionDelegate);
    m_attention->setModel(m_presenter.attention());
    m_nothing = insteadIn(m_attentionCard);
    m_more = Buttons::ghost({}, m_attentionCard);
    auto *more = new QHBoxLayout;
    more->addWidget(m_more);
    more->addStretch(1);
    m_attentionCard->body()->addLayout(more);
    followTheme(m_more, [more] { more->setContentsMargins(Theme::instance().px(8), 0, 0, 0); }); // under the glyphs
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_presenter.attention()->setBrief(!m_presenter.attention()->isBrief());
        showAttention();
    });
    m_dutyCard = new Card(this);
    m_toAgenda = Buttons::ghost({}, m_dutyCard);
    m_dutyCard->headerEnd()->layout()->addWidget(m_toAgenda);
    m_duties = listIn(m_dutyCard, new DutyDelegate);
    m_duties->setModel(m_presenter.duties());
    m_noDuties = insteadIn(m_dutyCard);
    m_dutyCard->body()->addStretch(1);
    followTheme(m_dutyCard, [this] {
        m_dutyCard->body()->setContentsMargins(0, Theme::instance().px(5), 0, Theme::instance().px(5));
        m_attentionCard->body()->setContentsMargins(0, 0, 0, Theme::instance().px(4)); // the card's round corners
    });
}

void OverviewPage::buildEmpty()
{
    m_empty = new EmptyState(this);
    m_start = { m_empty->addButton({}, u"plus"_s), m_empty->addButton({}, u"folder"_s), m_empty->addButton({}, u"book"_s),
                m_empty->addButton({}, u"clipboard"_s) };
}
