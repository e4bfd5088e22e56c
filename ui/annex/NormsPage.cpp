// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormsPage.h"

#include "AnnexRowsDelegate.h"
#include "AnnexRowsModel.h"
#include "AnnexText.h"
#include "Controls.h"
#include "FollowTheme.h"
#include "GlyphView.h"
#include "GridKeys.h"
#include "Labels.h"
#include "QuestionPanel.h"
#include "StepList.h"
#include "TableStyle.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 322;
constexpr int besideFrom = 1000; ///< narrower than this, table and question take turns
constexpr int mostMeasuredRows = 400; ///< beyond it every row has two lines, since measuring takes time

} // namespace

NormsPage::NormsPage(AnnexPresenter &presenter, QWidget *parent)
    : WizardPage(StepList::nameOf(AnnexPresenter::Step::Norms), parent)
    , m_presenter(presenter)
    , m_model(new AnnexRowsModel(presenter, this))
    , m_filter(new AnnexRowsFilter(this))
{
    build();
    connect(&presenter, &AnnexPresenter::reviewChanged, this, &NormsPage::refresh);
    connect(&presenter, &AnnexPresenter::questionChanged, this, &NormsPage::showRow);
    followTheme(this, [this] { arrange(); });
    refresh();
}

/// The table still tells what becomes of its rows while it goes; it goes while there is someone to tell.
NormsPage::~NormsPage()
{
    m_filter->disconnect(this);
    delete m_side;
}

void NormsPage::build()
{
    m_turns = new SegmentedControl(this);
    m_turns->setSmall(true);
    m_turns->setAccessibleName(tr("Tabel of vraag"));
    m_shows = new SegmentedControl(this);
    m_shows->setSmall(true);
    m_shows->setAccessibleName(tr("Welke regels"));
    head()->addWidget(m_turns);
    head()->addWidget(m_shows);
    m_row = new QHBoxLayout;
    column()->addLayout(m_row, 1);
    m_left = buildTable();
    m_side = new QWidget(this);
    auto *side = new QVBoxLayout(m_side);
    side->addWidget(headBox()); // the question stands beside the heading too
    side->addWidget(m_left, 1);
    followMargins(m_side, {}, 12);
    m_panel = new QuestionPanel(m_presenter, this);
    m_row->addWidget(m_side, 1);
    m_row->addWidget(m_panel);
    connect(m_turns, &SegmentedControl::chosen, this, &NormsPage::arrange);
    connect(m_shows, &SegmentedControl::chosen, this, [this](int index) {
        using enum NormCertainty;
        constexpr std::array shown { Sure, Check, Fill };
        m_filter->show(index == 0 ? std::nullopt : std::optional(shown[static_cast<std::size_t>(index) - 1]));
        fitRows();
        showRow();
    });
}

QWidget *NormsPage::buildTable()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    m_card = new Card(left);
    m_table = new QTableView(m_card);
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // the order of the source until a caption is pressed
    m_table->setItemDelegate(new AnnexRowsDelegate(m_table));
    TableStyle::dress(m_table);
    m_table->setWordWrap(true);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setAccessibleName(tr("KPI’s en hun normen"));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    m_card->body()->setContentsMargins(0, 2, 0, 4); // the round corners
    m_none = new EmptyState(m_card);
    m_stack = new QStackedWidget(m_card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_none);
    m_card->body()->addWidget(m_stack);
    layout->addWidget(m_card, 1);
    auto *foot = new QWidget(left);
    auto *row = new QHBoxLayout(foot);
    row->addWidget(new IconView(u"info"_s, foot, 15));
    m_also = Labels::text({}, foot, TextSize::Caption, false, Labels::Ink::Secondary);
    m_also->setWordWrap(true);
    row->addWidget(m_also, 1);
    followMargins(foot, {}, 8);
    layout->addWidget(foot);
    layout->addStretch(0); // what the rows leave
    followMargins(left, {}, 10);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && !m_isShowing)
                    m_presenter.look(static_cast<std::size_t>(m_filter->mapToSource(current).row()));
            });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &NormsPage::fitRows);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &NormsPage::fitRows);
    return left;
}

void NormsPage::enter()
{
    refresh();
    arrange();
    showRow();
    if (m_isNarrow && m_presenter.open() > 0 && m_turns->current() == 1)
        m_panel->focusAnswers();
    else
        m_table->setFocus();
}

QString NormsPage::footText() const
{
    return m_presenter.open() > 0 ? tr("Invoegen kan nu al; wat nog openstaat blijft gemarkeerd als concept.")
                                  : tr("Er zijn geen open vragen meer.");
}

void NormsPage::refresh()
{
    const CertaintyCounts counts = m_presenter.review().counts();
    const std::array texts { tr("Alles %1").arg(counts.all), tr("Zeker %1").arg(counts.sure),
                             tr("Controleren %1").arg(counts.check), tr("Aanvullen %1").arg(counts.fill) };
    m_shows->setOptions(
        { { texts[0], {} }, { texts[1], {} }, { texts[2], u"glyph-attention"_s }, { texts[3], u"glyph-breach"_s } });
    m_turns->setOptions({ { tr("Tabel"), u"list"_s }, { tr("Vraag (%1)").arg(m_presenter.open()), u"message"_s } });
    m_none->set(u"filter"_s, tr("Geen regels"),
                tr("Er is geen regel van deze zekerheid. Kies ‘Alles’ om de andere te zien."));
    m_also->setText(AnnexText::alsoTaken(m_presenter.review(), m_presenter.reading()));
    fitRows();
    Q_EMIT footChanged();
}

void NormsPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    arrange();
}

void NormsPage::arrange()
{
    const Theme &theme = Theme::instance();
    m_isNarrow = width() < theme.px(besideFrom);
    const bool showsQuestion = m_turns->current() == 1;
    headBox()->findChild<QLabel *>()->setVisible(width() >= theme.px(820)); // the list at the side names the step too
    m_turns->setVisible(m_isNarrow);
    m_shows->setVisible(!m_isNarrow || !showsQuestion);
    m_left->setVisible(!m_isNarrow || !showsQuestion);
    m_panel->setVisible(!m_isNarrow || showsQuestion);
    m_panel->setMinimumWidth(m_isNarrow ? 0 : theme.px(panelWidth));
    m_panel->setMaximumWidth(m_isNarrow ? QWIDGETSIZE_MAX : theme.px(panelWidth));
    m_row->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setStretchFactor(m_panel, m_isNarrow ? 1 : 0);
    m_row->setStretchFactor(m_side, m_isNarrow && showsQuestion ? 0 : 1);
    m_row->setSpacing(theme.px(m_isNarrow ? 12 : 16));
}

/// Tick and certainty by what they show, the code by its longest, and the texts share what is left.
void NormsPage::fitColumns()
{
    const Theme &theme = Theme::instance();
    QHeaderView *header = m_table->horizontalHeader();
    const int room = m_table->viewport()->width();
    if (room <= 0)
        return;
    const auto [longest, word] = widestTexts();
    const int tick = theme.px(38);
    const int code = std::min(longest + theme.px(22), theme.px(130));
    const int certainty = theme.widthOf(tr("Controleren"), TextSize::Body, true) + theme.px(46);
    const int rest = std::max(room - tick - code - certainty, theme.px(240));
    const int title = std::clamp(word + theme.px(24), rest * 22 / 100, rest * 34 / 100);
    const int norm = (rest - title) * 48 / 100;
    const std::array widths { tick, code, title, norm, rest - title - norm, certainty };
    for (int column = 0; column < AnnexRowsModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    fitRows();
}

/// The widest code, and the widest word of a title: no word is broken as long as there is room.
std::pair<int, int> NormsPage::widestTexts() const
{
    const Theme &theme = Theme::instance();
    const QFontMetrics metrics(theme.font(TextSize::Body));
    int code = theme.px(56);
    int word = 0;
    const std::size_t looked = std::min<std::size_t>(m_presenter.review().size(), mostMeasuredRows);
    for (std::size_t row = 0; row < looked; ++row) {
        const Kpi &kpi = m_presenter.review().kpi(row).sheet.kpi;
        code = std::max(code, metrics.horizontalAdvance(kpi.code));
        for (const QString &each : kpi.title.split(u' ', Qt::SkipEmptyParts))
            word = std::max(word, metrics.horizontalAdvance(each));
    }
    return { code, word };
}

void NormsPage::fitRows()
{
    if (!m_table)
        return;
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    if (m_filter->rowCount() <= mostMeasuredRows)
        m_table->resizeRowsToContents();
    // The card ends where the rows do, as far as there is room.
    const Theme &theme = Theme::instance();
    const int rows = m_table->verticalHeader()->length() + m_table->horizontalHeader()->sizeHint().height();
    m_card->setMaximumHeight(std::max(rows + theme.px(10), theme.px(160)));
}

void NormsPage::showRow()
{
    const QModelIndex index
        = m_filter->mapFromSource(m_model->index(static_cast<int>(m_presenter.row()), AnnexRowsModel::CodeColumn));
    m_isShowing = true;
    if (index.isValid() && m_table->currentIndex().row() != index.row())
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid() && isVisible())
        m_table->scrollTo(index);
    m_isShowing = false;
    Q_EMIT footChanged();
}

/// Space ticks every chosen row as the current one becomes; Enter shows the question where it takes turns with the
/// table.
bool NormsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return WizardPage::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Space && isPlainKey(*key)) {
        toggleChosen();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && isPlainKey(*key) && m_isNarrow) {
        showQuestion();
        return true;
    }
    return false;
}

/// Where table and question take turns, it is the question's.
void NormsPage::showQuestion()
{
    m_turns->setCurrent(1);
    arrange();
    m_panel->focusAnswers();
}

void NormsPage::toggleChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const bool wasOn
        = current.siblingAtColumn(AnnexRowsModel::TakenColumn).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    std::vector<std::size_t> rows;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        rows.push_back(static_cast<std::size_t>(m_filter->mapToSource(row).row()));
    for (const std::size_t row : rows)
        m_presenter.setTaken(row, !wasOn);
}
