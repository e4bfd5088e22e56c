// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverviewPage.h"

#include "ChartView.h"
#include "Controls.h"
#include "Labels.h"
#include "ListDelegates.h"
#include "MatrixDelegate.h"
#include "Route.h"
#include "ViewPicker.h"
#include "Words.h"

#include <QHeaderView>
#include <QListView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int rightColumn = 340;
constexpr int narrowPage = 1000; ///< below this the right column goes under the left one

constexpr std::array countedVerdicts { Verdict::Breach, Verdict::Attention, Verdict::Met, Verdict::Missing };

QListView *listIn(Card *card, QStyledItemDelegate *delegate)
{
    auto *list = new QListView(card);
    delegate->setParent(list);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    card->body()->setContentsMargins(0, 0, 0, 0);
    card->body()->addWidget(list);
    return list;
}

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
}

void OverviewPage::build()
{
    m_header = new PageHeader(this);
    m_picker = new ViewPicker(m_workspace, this);
    m_header->addAction(m_picker);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    buildEmpty();
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QWidget *OverviewPage::buildContent()
{
    buildMatrix();
    buildLists();
    const Theme &theme = Theme::instance();
    auto *content = new QWidget(this);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(theme.px(16));
    lower->addWidget(m_barsCard, 11);
    lower->addWidget(m_outlookCard, 10);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(14));
    left->addWidget(m_matrixCard);
    left->addLayout(lower, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme.px(14));
    right->addWidget(m_attentionCard);
    right->addWidget(m_dutyCard, 1);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    m_columns->setSpacing(theme.px(16));
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right);

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
    for (VerdictCount *&count : m_counts) {
        count = new VerdictCount(m_matrixCard);
        count->setFocusPolicy(Qt::NoFocus);
        count->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_matrix = new QTableView(m_matrixCard);
    m_matrix->setModel(m_presenter.matrix());
    m_matrix->setItemDelegate(new MatrixDelegate(m_matrix));
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setShowGrid(false);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setSelectionMode(QAbstractItemView::NoSelection);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_matrix->verticalHeader()->hide();
    m_matrix->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    m_matrix->horizontalHeader()->setHighlightSections(false);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_matrixCard->body()->setContentsMargins(0, 0, 0, 0);
    m_matrixCard->body()->addWidget(m_matrix);
}

void OverviewPage::buildLists()
{
    m_attentionCard = new Card(this);
    m_attention = listIn(m_attentionCard, new AttentionDelegate);
    m_attention->setModel(m_presenter.attention());
    m_nothing = Labels::text({}, m_attentionCard, TextSize::Body, false, Labels::Ink::Secondary);
    m_nothing->setMargin(Theme::instance().px(14));
    m_attentionCard->body()->addWidget(m_nothing);
    m_dutyCard = new Card(this);
    m_duties = listIn(m_dutyCard, new DutyDelegate);
    m_duties->setModel(m_presenter.duties());
    m_dutyCard->body()->addStretch(1);
    m_outlookCard = new Card(this);
    m_outlook = listIn(m_outlookCard, new OutlookDelegate);
    m_outlook->setModel(m_presenter.outlook());
    m_outlookCard->body()->addStretch(1);
    m_barsCard = new Card(this);
    m_bars = new ChartView(m_barsCard);
    m_bars->setMinimumHeight(Theme::instance().px(230));
    m_barsCard->body()->addWidget(m_bars);
}

void OverviewPage::buildEmpty()
{
    m_empty = new EmptyState(this);
    m_empty->set(u"overview"_s, tr("Nog geen contracten"), tr("Begin met een sjabloon; normen en termijnen zijn dan al ingevuld."));
    QPushButton *start = m_empty->addButton(tr("Nieuw uit sjabloon"), u"plus"_s);
    connect(start, &QPushButton::clicked, this, [this] { m_workspace.go({ u"start"_s }); });
}

void OverviewPage::connectAll()
{
    connect(&m_presenter, &OverviewPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_matrix, &QTableView::activated, &m_presenter, &OverviewPresenter::openCell);
    connect(m_matrix, &QTableView::clicked, &m_presenter, &OverviewPresenter::openCell);
    const auto follow = [this](const QModelIndex &index) { m_presenter.followAttention(index.row()); };
    connect(m_attention, &QListView::activated, this, follow);
    connect(m_attention, &QListView::clicked, this, follow);
    const auto open = [this](const QModelIndex &index) { m_presenter.openOutlook(index.row()); };
    connect(m_outlook, &QListView::activated, this, open);
    connect(m_outlook, &QListView::clicked, this, open);
    connect(m_bars, &ChartView::pointChosen, &m_presenter, &OverviewPresenter::showMonth);
    connect(&Theme::instance(), &Theme::changed, this, [this] { fitMatrix(); });
}

void OverviewPage::enter(const Route &route)
{
    Q_UNUSED(route)
    refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < Theme::instance().px(narrowPage);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int most = narrow ? QWIDGETSIZE_MAX : Theme::instance().px(rightColumn);
    for (Card *card : { m_attentionCard, m_dutyCard }) {
        card->setMaximumWidth(most);
        card->setMinimumWidth(narrow ? 0 : most);
    }
    fitMatrix();
}

void OverviewPage::focusStart()
{
    m_matrix->setFocus();
    if (!m_matrix->currentIndex().isValid() && m_presenter.matrix()->rowCount() > 0)
        m_matrix->setCurrentIndex(m_presenter.matrix()->index(0, 1));
}

std::vector<KeyHint> OverviewPage::keyHints() const
{
    return { { u"↑↓←→"_s, tr("cel kiezen") }, { u"Enter"_s, tr("open KPI's") } };
}

void OverviewPage::retranslate()
{
    m_header->setTitle(tr("Overzicht"));
    m_picker->retranslate();
    m_matrixCard->setTitle(tr("Contracten en KPI's"));
    m_matrix->setAccessibleName(tr("Contracten en KPI's, slechtste KPI per thema"));
    m_attentionCard->setTitle(tr("Vraagt aandacht"));
    m_attention->setAccessibleName(tr("Vraagt aandacht"));
    m_nothing->setText(tr("Niets vraagt op dit moment om aandacht."));
    m_dutyCard->setTitle(tr("Komende termijnen"));
    m_duties->setAccessibleName(tr("Komende termijnen"));
    m_outlookCard->setTitle(tr("Vooruitblik"));
    m_outlook->setAccessibleName(tr("Vooruitblik, prognose voor de volgende periode"));
    m_stale = true;
    if (isVisible())
        refresh();
}

void OverviewPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const bool anything = m_presenter.load();
    m_stack->setCurrentIndex(anything ? 0 : 1);
    m_header->setSubtitle(anything ? m_presenter.subtitle() : QString());
    if (!anything)
        return;
    const ChartSpec bars = m_presenter.bars();
    m_barsCard->setTitle(bars.title);
    m_bars->setSpec(bars);
    showCounts();
    fitMatrix();
    fitList(m_attention, m_presenter.attention()->rowCount());
    fitList(m_duties, m_presenter.duties()->rowCount());
    fitList(m_outlook, m_presenter.outlook()->rowCount());
    m_attention->setVisible(m_presenter.attention()->rowCount() > 0);
    m_nothing->setVisible(m_presenter.attention()->rowCount() == 0);
}

void OverviewPage::showCounts()
{
    auto *end = m_matrixCard->headerEnd()->layout();
    const VerdictCounts &counts = m_presenter.standing().counts;
    const std::array numbers { counts.breach, counts.attention, counts.met, counts.noVerdict };
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (end->indexOf(m_counts.at(i)) < 0)
            end->addWidget(m_counts.at(i));
        const QString word = verdictWord(countedVerdicts.at(i)).toLower();
        m_counts.at(i)->set(countedVerdicts.at(i), QString::number(numbers.at(i)) + u' ' + word);
    }
}

void OverviewPage::fitMatrix()
{
    const Theme &theme = Theme::instance();
    const int rows = m_presenter.matrix()->rowCount();
    m_matrix->verticalHeader()->setDefaultSectionSize(theme.px(66));
    m_matrix->horizontalHeader()->setFixedHeight(theme.px(46));
    m_matrix->setFixedHeight(theme.px(46) + rows * theme.px(66) + 2);
    const int themes = m_presenter.matrix()->columnCount() - 1;
    const int room = m_matrix->viewport()->width();
    const int first = std::max(theme.px(150), room - themes * theme.px(96));
    m_matrix->setColumnWidth(0, first);
    for (int column = 1; column <= themes; ++column)
        m_matrix->setColumnWidth(column, std::max(theme.px(60), (room - first) / themes));
}

void OverviewPage::fitList(QListView *list, int rows)
{
    const int height = rows > 0 ? list->sizeHintForRow(0) : 0;
    list->setFixedHeight(rows * height + 2);
}
