// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyRoundVerbs.h"

#include "MarkScale.h"
#include "SurveyDrawing.h"
#include "SurveyProgress.h"
#include "SurveyRows.h"
#include "VerbErrors.h"

#include <QSet>

#include <algorithm>

using namespace SurveyRows;

Status finishSurveyRound(Portfolio &portfolio, SurveyRoundId id)
{
    const auto round = openRound(portfolio, id);
    if (!round)
        return round.error();
    if (portfolio.surveyMarks(id).empty())
        return refused(round->title, "a round without marks is not finished");
    SurveyRound finished = *round;
    finished.state = SurveyState::Final;
    return statusOf(portfolio.apply({ ChangeKind::FinishSurveyRound, { round->title }, { { *round, finished } } }));
}

Status reopenSurveyRound(Portfolio &portfolio, SurveyRoundId id, const QString &reason)
{
    const auto round = portfolio.surveyRound(id);
    if (!round)
        return noRound(id);
    if (round->state != SurveyState::Final)
        return refused(round->title, "the round is open");
    if (reason.trimmed().isEmpty())
        return refused(round->title, "reopening needs a reason");
    SurveyRound open = *round;
    open.state = SurveyState::Draft;
    return statusOf(portfolio.apply({ ChangeKind::ReopenSurveyRound, { round->title, reason.trimmed() }, { { *round, open } } }));
}

Result<SurveyRoundId> startInterimRound(Portfolio &portfolio, SurveyRoundId follows, const QString &title, const QDate &termEnds)
{
    const auto before = portfolio.surveyRound(follows);
    const auto result = portfolio.surveyResult(follows);
    if (!before || !result)
        return noRound(follows);
    if (!before->givesVerdict())
        return refused(before->title, "an interim round follows a regular one");
    if (!termEnds.isValid() || title.trimmed().isEmpty())
        return refused(title, "a round needs a title and a day");
    if (before->held.isValid() && termEnds < before->held)
        return refused(title, "an interim round comes after the one that it follows");
    SurveyRound round = *before;
    round.questionnaire = interimQuestionnaire(before->questionnaire, *result);
    if (round.questionnaire.topics.empty())
        return refused(before->title, "nothing was fair or poor");
    round.id = portfolio.nextId<SurveyRoundId>();
    round.title = title.trimmed();
    round.year = termEnds.year();
    round.held = termEnds;
    round.state = SurveyState::Draft;
    round.kind = SurveyKind::Interim;
    round.follows = follows;
    round.draw.reset();
    Change change { ChangeKind::AddSurveyRound, { round.title }, { { std::nullopt, round } } };
    for (SurveyResponse asked : portfolio.surveyResponses(follows)) {
        asked.round = round.id;
        asked.asked = asked.answered = 0;
        change.records.push_back({ std::nullopt, asked });
    }
    const auto topics = portfolio.apply(change);
    return topics ? Result<SurveyRoundId>(round.id) : topics.error();
}

std::vector<const Party *> drawCandidates(const Portfolio &portfolio, const ContractDefinition &definition, const SurveyRound &round)
{
    std::vector<const Party *> candidates = presentOn(definition, round.held);
    const std::vector<SurveyResponse> asked = portfolio.surveyResponses(round.id);
    std::erase_if(candidates, [&asked](const Party *party) {
        return party->size != PartySize::Small || std::ranges::find(asked, party->id, &SurveyResponse::party) != asked.end();
    });
    return candidates;
}

Result<SurveyDraw> drawSmallParties(Portfolio &portfolio, SurveyRoundId id, int wanted, qint64 seed)
{
    const auto round = openRound(portfolio, id);
    if (!round)
        return round.error();
    const auto definition = portfolio.definition(round->contract);
    if (!definition || round->draw || !round->givesVerdict())
        return refused(round->title, "small parties were drawn for this round, or are not");
    std::vector<PartyId> candidates;
    for (const Party *party : drawCandidates(portfolio, *definition, *round))
        candidates.push_back(party->id);
    if (seed < 0 || wanted < 1 || wanted > static_cast<int>(candidates.size()))
        return refused(QString::number(wanted), "not as many small parties, or no seed");
    SurveyRound drawn = *round;
    drawn.draw = drawParties(candidates, wanted, seed);
    Change change { ChangeKind::DrawParties, { round->title, QString::number(wanted) }, { { *round, drawn } } };
    int order = 0;
    for (const SurveyResponse &response : portfolio.surveyResponses(id))
        order = std::max(order, response.order + 1);
    for (const PartyId party : drawn.draw->drawn)
        change.records.push_back({ std::nullopt, SurveyResponse { id, party, 0, 0, order++ } });
    const auto topics = portfolio.apply(change);
    return topics ? Result<SurveyDraw>(*drawn.draw) : topics.error();
}

std::vector<QuestionnaireProblem> questionnaireProblems(const Questionnaire &questionnaire)
{
    std::vector<QuestionnaireProblem> problems;
    if (questionnaire.topics.empty())
        problems.push_back({ QuestionnaireFault::NoTopics });
    QSet<QString> keys;
    for (int row = 0; row < static_cast<int>(questionnaire.topics.size()); ++row) {
        const SurveyTopic &topic = questionnaire.topics[static_cast<std::size_t>(row)];
        if (topic.factor.trimmed().isEmpty() || topic.factorTitle.trimmed().isEmpty())
            problems.push_back({ QuestionnaireFault::NoFactor, row });
        if (topic.described && topic.shortText.trimmed().isEmpty())
            problems.push_back({ QuestionnaireFault::NoText, row });
        if (keys.contains(topic.key()))
            problems.push_back({ QuestionnaireFault::SameKey, row });
        keys.insert(topic.key());
    }
    const MarkScale scale = markScaleOf(questionnaire, {});
    if (!(Decimal(1) < scale.fairFrom && scale.fairFrom < scale.goodFrom && scale.goodFrom <= Decimal(10)))
        problems.push_back({ QuestionnaireFault::BandBounds });
    return problems;
}

Status saveQuestionnaire(Portfolio &portfolio, KpiId kpi, const Questionnaire &questionnaire)
{
    std::shared_ptr<const ContractDefinition> definition;
    for (const Contract &contract : portfolio.contracts()) {
        const auto found = portfolio.definition(contract.id);
        if (found && found->kpi(kpi))
            definition = found;
    }
    if (!definition)
        return notFound(QString::number(kpi.value), "kpi");
    const QString title = definition->kpi(kpi)->title;
    if (!questionnaireProblems(questionnaire).empty())
        return refused(title, "the questionnaire has rows without a factor or a text, or two that are alike");
    const auto stored = definition->questionnaires.find(kpi);
    RecordChange record { std::nullopt, KpiQuestionnaire { kpi, questionnaire } };
    if (stored != definition->questionnaires.end())
        record.before = KpiQuestionnaire { kpi, stored->second };
    if (record.before == record.after)
        return done();
    return statusOf(portfolio.apply({ ChangeKind::EditQuestionnaire, { title }, { std::move(record) } }));
}
