// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellQuestion.h"
#include "CommentPanel.h"
#include "Controls.h"
#include "ProgressView.h"
#include "RoundActions.h"
#include "SurveyFoot.h"
#include "SurveyGrid.h"
#include "SurveyPage.h"
#include "SurveyPanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What the page is made of, and what its parts tell each other.
namespace {

constexpr int narrowBelow = 1100; // design pixels of the page

} // namespace

void SurveyPage::build()
{
    m_header = new PageHeader(this);
    m_paste = Buttons::plain({}, u"clipboard"_s, this);
    m_rounds = new Stepper(this);
    m_rounds->chooser()->setMenu(new QMenu(this));
    m_rounds->chooser()->setPopupMode(QToolButton::InstantPopup);
    m_new = Buttons::plain({}, u"plus"_s, this);
    m_compare = Buttons::plain({}, u"trend-up"_s, this);
    m_compare->setCheckable(true);
    m_actions = new RoundActions(m_workspace, m_presenter, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_paste, m_compare, m_rounds, m_new, m_actions->button() })
        m_header->addAction(widget);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    m_empty = new EmptyState(this);
    m_emptyButton = m_empty->addButton({}, u"plus"_s);
    m_stack->addWidget(m_empty);
    m_progress = new ProgressView(m_workspace, m_presenter, this);
    m_progress->setContentsMargins(Theme::instance().px(24), 0, Theme::instance().px(24), Theme::instance().px(14));
    m_stack->addWidget(m_progress);
    stack(m_header, m_stack);
}

QWidget *SurveyPage::buildContent()
{
    const Theme &theme = Theme::instance();
    auto *content = new QWidget(this);
    m_left = new QWidget(content);
    m_left->setMinimumWidth(theme.px(320)); // its parts give way
    m_card = new Card(m_left);
    m_grid = new SurveyGrid(m_card);
    m_grid->setSurveyModel(m_presenter.model());
    m_question = new CellQuestion(m_grid);
    m_card->body()->setContentsMargins(1, 1, 1, 1);
    m_card->body()->addWidget(m_grid);
    m_foot = new SurveyFoot(m_left);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(theme.px(10));
    m_frozen = new NoteBar(m_left);
    m_reopen = m_frozen->addButton({}, u"lock"_s);
    left->addWidget(m_frozen);
    left->addWidget(m_card, 1);
    left->addWidget(m_foot);
    left->addStretch(0);
    m_panel = new SurveyPanel(content);
    m_strip = new SegmentedControl(content);
    m_strip->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(16));
    row->addWidget(m_left, 1);
    row->addWidget(m_panel);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(theme.px(24), 0, theme.px(10), theme.px(14)); // the panel's own bar has the rest of the margin
    layout->setSpacing(theme.px(10));
    layout->addWidget(m_strip, 0, Qt::AlignLeft);
    layout->addLayout(row, 1);
    return content;
}

void SurveyPage::arrange()
{
    m_narrow = width() < Theme::instance().px(narrowBelow);
    const bool onPanel = m_strip->current() == 1;
    m_strip->setVisible(m_narrow);
    m_left->setVisible(!m_narrow || !onPanel);
    m_panel->setVisible(!m_narrow || onPanel);
    m_panel->setWide(m_narrow);
}

/// The card ends where its rows end.
void SurveyPage::hugRows()
{
    m_card->setMaximumHeight(m_grid->sizeHint().height() + 2);
}

void SurveyPage::connectAll()
{
    connect(&m_presenter, &SurveyPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_paste, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_grid->currentIndex();
        const bool onMark = at.isValid() && m_presenter.model()->isMarkColumn(at.column());
        paste(onMark ? at.row() : 0, onMark ? at.column() : SurveyModel::FirstParty,
              QGuiApplication::clipboard()->text());
    });
    connect(m_rounds, &Stepper::stepped, &m_presenter, &SurveyPresenter::stepRound);
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (m_actions->startRound())
            focusStart(); // the marks can be typed at once
    });
    connect(m_compare, &QPushButton::toggled, this, &SurveyPage::compare);
    connect(m_reopen, &QPushButton::clicked, m_actions, &RoundActions::reopen);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_presenter.load() == SurveyPresenter::State::NoContract)
            m_workspace.go({ u"start"_s });
        else if (m_actions->startRound())
            focusStart();
    });
    connect(m_panel, &SurveyPanel::responseWanted, this, &SurveyPage::editResponses);
    connect(m_panel, &SurveyPanel::decisionWanted, this, [this] { m_workspace.go(m_presenter.decisionRoute()); });
    connect(m_foot, &SurveyFoot::readingChosen, this, &SurveyPage::chooseReading);
    connect(m_foot, &SurveyFoot::advanceRightChosen, this, [this](bool right) {
        m_grid->setAdvanceRight(right);
        if (QSettings *remembered = m_workspace.preferences())
            remembered->setValue(advanceKey, right);
    });
    restoreAdvance();
    connect(m_strip, &SegmentedControl::chosen, this, &SurveyPage::arrange);
    connectGrid();
    connectComments();
}

void SurveyPage::connectGrid()
{
    connect(m_grid, &SurveyGrid::markTyped, this, [this](int row, int column, int mark) {
        m_workspace.check(m_presenter.setMark(row, column, mark == 0 ? std::nullopt : std::optional<Decimal>(mark)));
    });
    connect(m_grid, &SurveyGrid::blockPasted, this, &SurveyPage::paste);
    connect(m_grid, &SurveyGrid::headerActivated, this, &SurveyPage::editResponses);
    connect(m_grid, &SurveyGrid::questionWanted, this, &SurveyPage::nextQuestion);
    connect(m_grid, &SurveyGrid::currentMoved, this, &SurveyPage::showQuestion);
    connect(m_grid, &SurveyGrid::fitted, this, &SurveyPage::hugRows);
    connect(m_question, &CellQuestion::answered, this, [this](int answer) {
        const QModelIndex at = m_grid->currentIndex();
        const PendingMark *pending = m_presenter.model()->pending(at);
        if (pending && std::size_t(answer) < pending->suggestions.size())
            m_workspace.check(m_presenter.setMark(at.row(), at.column(), pending->suggestions[std::size_t(answer)]));
        m_grid->setFocus();
    });
    connect(m_question, &CellQuestion::editWanted, this, [this] {
        m_grid->setFocus();
        m_grid->edit(m_grid->currentIndex());
    });
    connect(m_question, &CellQuestion::discarded, this, [this] {
        m_presenter.discard(m_grid->currentIndex().row(), m_grid->currentIndex().column());
        m_grid->setFocus();
    });
}

void SurveyPage::connectComments()
{
    CommentPanel *comments = m_panel->comments();
    connect(m_grid, &SurveyGrid::currentMoved, comments, [this, comments](const QModelIndex &at) { comments->showCell(m_presenter, at); });
    connect(m_grid, &SurveyGrid::commentWanted, this, [this, comments] {
        if (m_narrow) {
            m_strip->setCurrent(1);
            arrange();
        }
        comments->startTyping();
    });
    connect(comments, &CommentPanel::commented, this, [this](const QString &topic, PartyId party, const QString &text) {
        m_workspace.check(m_presenter.setComment(topic, party, text));
    });
    connect(comments, &CommentPanel::left, this, [this] {
        if (m_narrow) {
            m_strip->setCurrent(0);
            arrange();
        }
        m_grid->setFocus();
    });
}
