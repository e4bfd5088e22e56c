// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyPage.h"

#include "Controls.h"
#include "Labels.h"
#include "OutcomePanel.h"
#include "ResponseDialog.h"
#include "ResponsePanel.h"
#include "RoundDialog.h"
#include "Route.h"
#include "SurveyGrid.h"
#include "SurveyReadings.h"
#include "Words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 318;

} // namespace

SurveyPage::SurveyPage(Workspace &workspace, QWidget *parent) : Page(parent), m_workspace(workspace), m_presenter(workspace)
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

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

QWidget *SurveyPage::buildContent()
{
    const Theme &theme = Theme::instance();
    auto *content = new QWidget(this);
    auto *card = new Card(content);
    m_grid = new SurveyGrid(card);
    m_grid->setSurveyModel(m_presenter.model());
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_grid);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    left->addWidget(card, 1);
    left->addWidget(buildFoot());

    m_outcome = new OutcomePanel(content);
    m_response = new ResponsePanel(content);
    auto *panel = new QWidget(content);
    auto *right = new QVBoxLayout(panel);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(theme.px(14));
    right->addWidget(m_outcome, 1);
    right->addWidget(m_response);
    auto *scroll = new QScrollArea(content);
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFixedWidth(theme.px(panelWidth));

    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(theme.px(24), 0, theme.px(24), theme.px(16));
    row->setSpacing(theme.px(16));
    row->addLayout(left, 1);
    row->addWidget(scroll);
    return content;
}

QWidget *SurveyPage::buildFoot()
{
    auto *foot = new QWidget(this);
    m_legend = Labels::text({}, foot, TextSize::Caption, false, Labels::Ink::Secondary);
    m_readingLabel = Labels::text({}, foot, TextSize::Caption, false, Labels::Ink::Secondary);
    m_reading = new QComboBox(foot);
    m_readingLabel->setBuddy(m_reading);
    m_undescribed = Labels::text({}, foot, TextSize::Caption, false, Labels::Ink::Secondary);
    m_undescribed->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_legend, 1);
    line->addWidget(m_readingLabel);
    line->addWidget(m_reading);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_undescribed);
    return foot;
}

void SurveyPage::connectAll()
{
    connect(&m_presenter, &SurveyPresenter::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_header, &PageHeader::crumbClicked, this, [this](const QString &feature) { m_workspace.go({ feature }); });
    connect(m_grid, &SurveyGrid::markTyped, this, [this](int row, int column, int mark) {
        m_workspace.check(m_presenter.setMark(row, column, mark == 0 ? std::nullopt : std::optional<Decimal>(mark)));
    });
    connect(m_grid, &SurveyGrid::blockPasted, this, &SurveyPage::paste);
    connect(m_grid, &SurveyGrid::headerActivated, this, &SurveyPage::editResponses);
    connect(m_paste, &QPushButton::clicked, this, [this] {
        const QModelIndex at = m_grid->currentIndex();
        const bool onMark = at.isValid() && m_presenter.model()->isMarkColumn(at.column());
        paste(onMark ? at.row() : 0, onMark ? at.column() : SurveyModel::FirstParty, QGuiApplication::clipboard()->text());
    });
    connect(m_rounds, &Stepper::stepped, &m_presenter, &SurveyPresenter::stepRound);
    connect(m_new, &QPushButton::clicked, this, &SurveyPage::startRound);
    connect(m_emptyButton, &QPushButton::clicked, this, &SurveyPage::startRound);
    connect(m_response, &ResponsePanel::editWanted, this, &SurveyPage::editResponses);
    connect(m_reading, &QComboBox::activated, this, &SurveyPage::chooseReading);
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
    m_grid->setFocus();
    if (!m_grid->currentIndex().isValid())
        m_grid->setCurrentIndex(m_presenter.model()->index(0, SurveyModel::FirstParty));
}

std::vector<KeyHint> SurveyPage::keyHints() const
{
    return { { u"1 – 9"_s, tr("cijfer") }, { u"0"_s, tr("= 10") }, { tr("Spatie"), tr("geen antwoord") }, { u"F2"_s, tr("decimalen") } };
}

void SurveyPage::retranslate()
{
    m_header->setTitle(tr("Klanttevredenheid"));
    m_paste->setText(tr("Cijfers plakken"));
    m_new->setText(tr("KTO starten…"));
    m_rounds->setNames(tr("Vorige ronde"), tr("Ronde kiezen"), tr("Volgende ronde"));
    m_grid->setAccessibleName(tr("Cijfers per onderwerp en deelnemer"));
    m_readingLabel->setText(tr("Oordeel op"));
    m_response->retranslate();
    fillReadings();
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
    m_header->setCrumbs({ { tr("Overzicht"), u"overview"_s }, { contract ? contract->contract.title : QString(), u"dashboard"_s } });
    if (hasRound)
        showRound();
    else
        showEmpty(state);
}

void SurveyPage::showEmpty(SurveyPresenter::State state)
{
    m_header->setTags({});
    m_emptyButton->setVisible(state == SurveyPresenter::State::NoRound);
    m_emptyButton->setText(tr("KTO starten"));
    if (state == SurveyPresenter::State::NoContract) {
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
    const SurveyResult &result = m_presenter.result();
    m_header->setTags({ round.state == SurveyState::Draft ? tr("concept") : tr("definitief"), shownDate(round.held) });
    m_rounds->setText(round.title);
    m_rounds->setCanStep(m_presenter.canStep(-1), m_presenter.canStep(1));
    QMenu *menu = m_rounds->chooser()->menu();
    menu->clear();
    for (const SurveyRound &other : m_presenter.rounds())
        menu->addAction(other.title, this, [this, id = other.id] { m_presenter.showRound(id); });

    int good = 0;
    for (const TopicResult &topic : result.topics)
        good += topic.band == MarkBand::Good ? 1 : 0;
    m_legend->setText(tr("Goed: 7 tot en met 10 (%1)   Matig: 4 tot 7 (%2)   Slecht: onder 4 (%3)")
                          .arg(good)
                          .arg(result.fair)
                          .arg(result.poor));
    QStringList undescribed;
    for (const SurveyTopic &topic : round.questionnaire.topics) {
        if (!topic.described)
            undescribed += topic.key();
    }
    m_undescribed->setVisible(!undescribed.isEmpty());
    m_undescribed->setText(tr("Deze onderwerpen (%1) staan in het rekenvoorbeeld maar niet in de tabel met omschrijvingen.")
                               .arg(undescribed.join(u", "_s)));
    m_reading->setCurrentIndex(SurveyReadings::indexOf(round.settings));
    m_outcome->show(m_presenter);
    m_response->show(m_presenter);
}

void SurveyPage::fillReadings()
{
    m_reading->clear();
    m_reading->addItems(SurveyReadings::names());
}

void SurveyPage::chooseReading(int index)
{
    if (!m_workspace.check(m_presenter.changeSettings(SurveyReadings::apply(index, m_presenter.round().settings))))
        m_reading->setCurrentIndex(SurveyReadings::indexOf(m_presenter.round().settings));
}

void SurveyPage::paste(int row, int column, const QString &text)
{
    if (text.isEmpty()) {
        m_workspace.notify({ Notice::Tone::Warning, tr("Er staat geen tekst op het klembord.") });
        return;
    }
    const SurveyPresenter::PasteResult result = m_presenter.paste(row, column, text);
    if (!result.problem.isEmpty())
        m_workspace.notify({ Notice::Tone::Problem, result.problem });
    else
        m_workspace.notify({ Notice::Tone::Information, tr("%1 cijfers geplakt.").arg(result.marks), result.marks > 0 });
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
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.check(m_presenter.startRound(dialog.title(), dialog.held()));
}
