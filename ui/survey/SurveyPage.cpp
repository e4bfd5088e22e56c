// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyPage.h"

#include "CellQuestion.h"
#include "CommentPanel.h"
#include "Controls.h"
#include "Labels.h"
#include "ProgressView.h"
#include "ResponseDialog.h"
#include "RoundActions.h"
#include "Route.h"
#include "SurveyFoot.h"
#include "SurveyGrid.h"
#include "SurveyPanel.h"
#include "SurveyReadings.h"
#include "Words.h"

#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

SurveyPage::SurveyPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_presenter(workspace)
{
    build();
    connectAll();
    retranslate();
}

void SurveyPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void SurveyPage::restoreAdvance()
{
    const QSettings *remembered = m_workspace.preferences();
    const bool right = remembered && remembered->value(advanceKey).toBool();
    m_grid->setAdvanceRight(right);
    m_foot->setAdvanceRight(right);
}

/// The rounds side by side instead of the grid, or back.
void SurveyPage::compare(bool on)
{
    keepInput();
    m_compare->setText(on ? tr("Cijfers") : tr("Vergelijken"));
    m_stale = true;
    refresh();
    if (on)
        m_progress->focusStart();
    else
        focusStart();
}

bool SurveyPage::keepInput()
{
    m_panel->comments()->keep();
    return true;
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
    if (m_stack->currentWidget() == m_progress) {
        m_progress->focusStart();
        return;
    }
    if (m_stack->currentIndex() == 1) {
        m_emptyButton->setFocus();
        return;
    }
    m_grid->startOnMark();
    m_grid->setFocus();
}

std::vector<KeyHint> SurveyPage::keyHints() const
{
    if (!m_takesMarks)
        return {};
    return { { u"1 – 9"_s, tr("cijfer") },
             { u"0"_s, tr("= 10") },
             { tr("Spatie"), tr("geen antwoord") },
             { u"Shift F2"_s, tr("opmerking") } };
}

void SurveyPage::retranslate()
{
    m_header->setTitle(tr("Klanttevredenheid"));
    m_paste->setText(tr("Cijfers plakken"));
    m_new->setText(tr("KTO starten…"));
    m_compare->setText(m_compare->isChecked() ? tr("Cijfers") : tr("Vergelijken"));
    m_reopen->setText(tr("Heropenen…"));
    m_actions->retranslate();
    m_progress->retranslate();
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
    m_stack->setCurrentIndex(!hasRound ? 1 : m_compare->isChecked() ? 2 : 0);
    m_paste->setVisible(hasRound && !m_compare->isChecked());
    for (QWidget *widget : std::initializer_list<QWidget *> { m_rounds, m_new, m_compare, m_actions->button() })
        widget->setVisible(hasRound);
    const auto contract = m_presenter.definition();
    std::vector<std::pair<QString, QString>> crumbs { { tr("Overzicht"), u"overview"_s } };
    if (contract)
        crumbs.emplace_back(contract->contract.title, u"dashboard"_s);
    m_header->setCrumbs(crumbs);
    if (hasRound)
        showRound();
    else
        showEmpty(state);
    const bool takesMarks = hasRound && !m_compare->isChecked() && !m_presenter.isReadOnly();
    if (std::exchange(m_takesMarks, takesMarks) != takesMarks)
        Q_EMIT hintsChanged();
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

    m_paste->setEnabled(!m_presenter.isReadOnly());
    m_new->setEnabled(!m_presenter.isFileReadOnly());
    m_actions->show();
    showFrozen();
    if (m_compare->isChecked())
        m_progress->fill();
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

/// A finished round stays as it is; who wants to change it sees where.
void SurveyPage::showFrozen()
{
    const bool frozen = m_presenter.round().state == SurveyState::Final;
    m_frozen->setVisible(frozen);
    m_frozen->set(NoteBar::Tone::Information, tr("Deze ronde is definitief: cijfers, opmerkingen en vragenlijst liggen vast."), u"lock"_s);
    m_reopen->setVisible(m_actions->presenter().canReopen());
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
