// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoundPresenter.h"

#include "SurveyDrawing.h"
#include "SurveyProgress.h"
#include "SurveyWords.h"
#include "TermMath.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString RoundPresenter::freeTitle(const QString &wanted) const
{
    QString title = wanted;
    const auto isTaken = [this](const QString &text) {
        return std::ranges::any_of(m_survey.rounds(), [&](const SurveyRound &round) { return round.title.compare(text, Qt::CaseInsensitive) == 0; });
    };
    for (int number = 2; isTaken(title); ++number)
        title = u"%1 (%2)"_s.arg(wanted).arg(number);
    return title;
}

QString RoundPresenter::newTitle(const QDate &held) const
{
    return freeTitle(tr("KTO %1").arg(held.year()));
}

QString RoundPresenter::interimTitle() const
{
    //: %1 a round ("KTO 2026")
    return freeTitle(tr("%1 tussentijds").arg(m_survey.round().title));
}

QDate RoundPresenter::interimDate() const
{
    const SurveyRound &round = m_survey.round();
    const auto contract = m_survey.definition();
    const Kpi *kpi = contract->kpi(round.kpi);
    if (kpi && kpi->remedyTerm && round.held.isValid())
        return endOfTerm(round.held, *kpi->remedyTerm, WorkingCalendar(contract->contract.calendar)).date;
    return std::max(m_workspace.today(), round.held);
}

QStringList RoundPresenter::interimTopics() const
{
    QStringList keys;
    for (const SurveyTopic &topic : interimQuestionnaire(m_survey.round().questionnaire, m_survey.result()).topics)
        keys += topic.key();
    return keys;
}

bool RoundPresenter::canFollow() const
{
    return isEditable() && m_survey.round().givesVerdict() && !interimTopics().isEmpty();
}

bool RoundPresenter::canFinish() const
{
    const SurveyResult &result = m_survey.result();
    return isEditable() && m_survey.round().state == SurveyState::Draft
        && result.undecidedTopics.size() < static_cast<qsizetype>(result.topics.size());
}

bool RoundPresenter::canReopen() const
{
    return isEditable() && m_survey.round().state == SurveyState::Final;
}

bool RoundPresenter::canDraw() const
{
    const SurveyRound &round = m_survey.round();
    return round.draw || (!m_survey.isReadOnly() && round.givesVerdict() && !candidates().isEmpty());
}

Status RoundPresenter::startInterim(const QString &title, const QDate &termEnds)
{
    const auto started = startInterimRound(*m_workspace.portfolio(), m_survey.round().id, title, termEnds);
    if (!started)
        return started.error();
    m_survey.showRound(*started);
    return done();
}

Status RoundPresenter::finish()
{
    return finishSurveyRound(*m_workspace.portfolio(), m_survey.round().id);
}

Status RoundPresenter::reopen(const QString &reason)
{
    return reopenSurveyRound(*m_workspace.portfolio(), m_survey.round().id, reason);
}

QStringList RoundPresenter::namesOf(const std::vector<PartyId> &parties) const
{
    QStringList names;
    for (const PartyId party : parties) {
        const QString name = m_survey.partyName(party);
        names += name.isEmpty() ? tr("(verwijderd)") : name;
    }
    return names;
}

QStringList RoundPresenter::candidates() const
{
    const SurveyRound &round = m_survey.round();
    if (round.draw)
        return namesOf(round.draw->candidates);
    std::vector<PartyId> parties;
    for (const Party *party : drawCandidates(*m_workspace.portfolio(), *m_survey.definition(), round))
        parties.push_back(party->id);
    return namesOf(parties);
}

QStringList RoundPresenter::drawn() const
{
    const SurveyRound &round = m_survey.round();
    return round.draw ? namesOf(round.draw->drawn) : QStringList();
}

Status RoundPresenter::draw(int wanted, qint64 seed)
{
    const auto drawn = drawSmallParties(*m_workspace.portfolio(), m_survey.round().id, wanted, seed);
    if (!drawn)
        return drawn.error();
    m_survey.load();
    return done();
}

QString RoundPresenter::drawNotice() const
{
    const SurveyRound &round = m_survey.round();
    return drawNoticeText(round.title, drawn(), *round.draw);
}

Questionnaire RoundPresenter::questionnaire() const
{
    const auto contract = m_survey.definition();
    const Kpi *kpi = m_survey.surveyKpi();
    const auto found = kpi ? contract->questionnaires.find(kpi->id) : contract->questionnaires.end();
    return found == contract->questionnaires.end() ? Questionnaire() : found->second;
}

QString RoundPresenter::faultText(QuestionnaireFault fault)
{
    switch (fault) {
    case QuestionnaireFault::NoTopics: return tr("Een vragenlijst heeft ten minste één onderwerp.");
    case QuestionnaireFault::NoFactor: return tr("Geef het nummer en de naam van de belevingsfactor.");
    case QuestionnaireFault::NoText: return tr("Geef een korte omschrijving van het onderwerp.");
    case QuestionnaireFault::SameKey: return tr("Dit nummer met deze letter staat er al; kies een andere letter.");
    case QuestionnaireFault::BandBounds: return tr("Matig begint boven 1 en onder Goed; Goed begint bij hoogstens 10.");
    }
    return {};
}

Status RoundPresenter::saveQuestionnaire(const Questionnaire &questionnaire)
{
    const Kpi *kpi = m_survey.surveyKpi();
    return ::saveQuestionnaire(*m_workspace.portfolio(), kpi ? kpi->id : KpiId(), questionnaire);
}
