// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyPage.h"

#include "CellQuestion.h"
#include "Controls.h"
#include "Labels.h"
#include "ResponseDialog.h"
#include "RoundDialog.h"
#include "Route.h"
#include "SurveyFoot.h"
#include "SurveyGrid.h"
#include "SurveyPanel.h"
#include "SurveyReadings.h"
#include "Words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowBelow = 1100; // design pixels of the page

} // namespace

SurveyPage::SurveyPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
}

void SurveyPage::build()
{
    m_header = new PageHeader(this);
    m_paste = Buttons::plain({}, u"clipboard"_s, this);
    m_rounds = new Stepper(this);
    m_rounds->chooser()->setMenu(new QMenu(this));
    m_rounds->chooser()->setPopupMode(QToolButton::InstantPopup);
    m_new = Buttons::plain({}, u"plus"_s, this);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_paste, m_rounds, m_new })
        m_header->addAction(widget);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildContent());
    m_empty = new EmptyState(this);
    m_emptyButton = m_empty->addButton({}, u"plus"_s);
    m_stack->addWidget(m_empty);
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
    layout->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(14));
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

void SurveyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
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
    connect(m_new, &QPushButton::clicked, this, &SurveyPage::startRound);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (m_presenter.load() == SurveyPresenter::State::NoContract)
            m_workspace.go({ u"start"_s });
        else
            startRound();
    });
    connect(m_panel, &SurveyPanel::responseWanted, this, &SurveyPage::editResponses);
    connect(m_foot, &SurveyFoot::readingChosen, this, &SurveyPage::chooseReading);
    connect(m_foot, &SurveyFoot::advanceRightChosen, m_grid, &SurveyGrid::setAdvanceRight);
    connect(m_strip, &SegmentedControl::chosen, this, &SurveyPage::arrange);
    connectGrid();
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

void SurveyPage::showQuestion()
{
    const QModelIndex at = m_grid->currentIndex();
    const PendingMark *pending = m_presenter.model()->pending(at);
    if (!pending) {
        m_question->hide();
        return;
    }
    QStringList answers;
    for (const Decimal &mark : pending->suggestions)
        answers += shown(mark);
    m_grid->scrollTo(at);
    m_question->ask(tr("“%1” is geen cijfer").arg(pending->text), SurveyPresenter::question(*pending), answers,
                    m_grid->visualRect(at));
}

void SurveyPage::nextQuestion()
{
    const QModelIndex next = m_presenter.nextQuestion(m_grid->currentIndex());
    if (next.isValid())
        m_grid->goTo(next);
    else
        m_workspace.notify({ Notice::Tone::Information, tr("Er staat geen vraag meer open in dit rooster.") });
}

void SurveyPage::enter(const Route &route)
{
    if (route.round)
        m_presenter.showRound(*route.round);
    refresh();
}

void SurveyPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void SurveyPage::focusStart()
{
    if (m_stack->currentIndex() == 1) {
        m_emptyButton->setFocus();
        return;
    }
    m_grid->startOnMark();
    m_grid->setFocus();
}

std::vector<KeyHint> SurveyPage::keyHints() const
{
    return { { u"1 – 9"_s, tr("cijfer") },
             { u"0"_s, tr("= 10") },
             { tr("Spatie"), tr("geen antwoord") },
             { u"F2"_s, tr("decimalen") } };
}

void SurveyPage::retranslate()
{
    m_header->setTitle(tr("Klanttevredenheid"));
    m_paste->setText(tr("Cijfers plakken"));
    m_new->setText(tr("KTO starten…"));
    m_rounds->setNames(tr("Vorige ronde"), tr("Ronde kiezen"), tr("Volgende ronde"));
    m_grid->setAccessibleName(tr("Cijfers per onderwerp en deelnemer"));
    m_foot->retranslate();
    m_panel->retranslate();
    m_stale = true;
    if (isVisible())
        refresh();
}

void SurveyPage::refresh()
{
    if (!m_stale)
        return;
    m_stale = false;
    const SurveyPresenter::State state = m_presenter.load();
    const bool hasRound = state == SurveyPresenter::State::Round;
    m_stack->setCurrentIndex(hasRound ? 0 : 1);
    m_paste->setVisible(hasRound);
    m_rounds->setVisible(hasRound);
    m_new->setVisible(hasRound);
    const auto contract = m_presenter.definition();
    std::vector<std::pair<QString, QString>> crumbs { { tr("Overzicht"), u"overview"_s } };
    if (contract)
        crumbs.emplace_back(contract->contract.title, u"dashboard"_s);
    m_header->setCrumbs(crumbs);
    if (hasRound)
        showRound();
    else
        showEmpty(state);
}

void SurveyPage::showEmpty(SurveyPresenter::State state)
{
    m_header->setTags({});
    const bool noContract = state == SurveyPresenter::State::NoContract;
    m_emptyButton->setVisible(state != SurveyPresenter::State::NoSurvey);
    m_emptyButton->setText(noContract ? tr("Nieuw uit sjabloon") : tr("KTO starten…"));
    if (noContract) {
        m_empty->set(u"smile"_s, tr("Nog geen contract"), tr("Begin met een sjabloon; de vragenlijst zit erin."));
    } else if (state == SurveyPresenter::State::NoSurvey) {
        m_empty->set(u"smile"_s, tr("Dit contract heeft geen klanttevredenheidsonderzoek"),
                     tr("Een contract met een KPI die met een KTO wordt gemeten toont hier zijn rooster."));
    } else {
        const auto first = m_presenter.firstExpected();
        m_empty->set(u"smile"_s, tr("Nog geen klanttevredenheidsonderzoek"),
                     first ? tr("De eerste meting wordt verwacht vanaf %1.").arg(shownDate(*first))
                           : tr("Start een ronde om cijfers in te voeren."));
    }
}

void SurveyPage::showRound()
{
    const SurveyRound &round = m_presenter.round();
    m_header->setTags(m_presenter.tags());
    m_rounds->setText(round.title);
    Labels::setToolTip(m_rounds->chooser(), shownDate(round.held));
    m_rounds->chooser()->setAccessibleDescription(shownDate(round.held));
    m_rounds->setCanStep(m_presenter.canStep(-1), m_presenter.canStep(1));
    QMenu *menu = m_rounds->chooser()->menu();
    menu->clear();
    for (const SurveyRound &other : m_presenter.rounds())
        //: a survey round: %1 its title, %2 the day it was held
        menu->addAction(tr("%1, %2").arg(other.title, shownDate(other.held)), this,
                        [this, id = other.id] { m_presenter.showRound(id); });

    for (QWidget *widget : std::initializer_list<QWidget *> { m_paste, m_new })
        widget->setEnabled(!m_presenter.isReadOnly());
    m_foot->show(m_presenter);
    m_panel->show(m_presenter);
    const int strip = std::max(m_strip->current(), 0);
    m_strip->setOptions({ { tr("Cijfers"), u"grid"_s },
                          { tr("Uitkomst: %1").arg(surveyOutcomeName(m_presenter.result().proposed)), u"gavel"_s } });
    m_strip->setCurrent(strip);
    hugRows();
    arrange();
    if (m_grid->hasFocus())
        m_grid->startOnMark();
    showQuestion();
}

void SurveyPage::chooseReading(int index)
{
    if (!m_workspace.check(m_presenter.changeSettings(SurveyReadings::apply(index, m_presenter.round().settings))))
        m_foot->show(m_presenter);
}

void SurveyPage::paste(int row, int column, const QString &text)
{
    if (text.isEmpty()) {
        m_workspace.notify({ Notice::Tone::Warning, tr("Er staat geen tekst op het klembord.") });
        return;
    }
    const SurveyPresenter::PasteResult result = m_presenter.paste(row, column, text);
    if (!result.problem.isEmpty()) {
        m_workspace.notify({ Notice::Tone::Problem, result.problem });
        return;
    }
    QString told = result.marks == 1 ? tr("1 cijfer geplakt") : tr("%1 cijfers geplakt").arg(result.marks);
    if (result.questions > 0)
        told += u", "_s
            + (result.questions == 1 ? tr("1 vraagt controle (F8)")
                                     : tr("%1 vragen controle (F8)").arg(result.questions));
    m_workspace.notify(
        { result.questions > 0 ? Notice::Tone::Warning : Notice::Tone::Information, told + u'.', result.undoable });
}

void SurveyPage::editResponses()
{
    QStringList names;
    for (const SurveyResponse &response : m_presenter.responses())
        names += m_presenter.partyName(response.party);
    ResponseDialog dialog(m_presenter.responses(), names, this);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.check(m_presenter.setResponses(dialog.responses()));
}

void SurveyPage::startRound()
{
    RoundDialog dialog(m_workspace.today(), this);
    if (dialog.exec() == QDialog::Accepted && m_workspace.check(m_presenter.startRound(dialog.title(), dialog.held())))
        focusStart(); // the marks can be typed at once
}
