// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyScoring.h"

#include "SurveyChanges.h"
#include "SurveyResponseRate.h"
#include "TopicScores.h"

using namespace Qt::StringLiterals;

namespace {

using Count = SurveySettings::Count;

std::vector<TopicResult> topicResults(const Questionnaire &questionnaire, const std::vector<TopicMarks> &marks,
                                      const SurveySettings &settings, const MarkScale &scale)
{
    std::vector<TopicResult> results;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const SurveyTopic &topic = questionnaire.topics[i];
        TopicResult result { topic.factor, topic.letter, marks[i].score(settings), {}, marks[i].all.count() };
        if (result.mean)
            result.band = scale.bandOf(*result.mean);
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<CountedUnit> belowGood(const std::vector<TopicResult> &results)
{
    std::vector<CountedUnit> units;
    for (const TopicResult &result : results) {
        if (result.band == MarkBand::Fair)
            units.push_back({ result.key(), 1, 0, *result.mean });
        else if (result.band == MarkBand::Poor)
            units.push_back({ result.key(), 0, 1, *result.mean });
    }
    return units;
}

std::vector<CountedUnit> answersBelowGood(const std::vector<TopicResult> &topics, const std::vector<TopicMarks> &marks)
{
    std::vector<CountedUnit> units;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].fairAnswers + marks[i].poorAnswers > 0)
            units.push_back({ topics[i].key(), marks[i].fairAnswers, marks[i].poorAnswers, Ratio(*marks[i].lowest) });
    }
    return units;
}

void count(SurveyResult &result, const std::vector<CountedUnit> &units)
{
    for (const CountedUnit &unit : units) {
        result.fair += unit.fair;
        result.poor += unit.poor;
        if (unit.fair > 0)
            result.fairKeys += unit.key;
        if (unit.poor > 0)
            result.poorKeys += unit.key;
    }
}

ReasonCode ruleOf(SurveyOutcome outcome)
{
    switch (outcome) {
    case SurveyOutcome::S4Plus: return ReasonCode::SurveyRuleS4Plus;
    case SurveyOutcome::S4: return ReasonCode::SurveyRuleS4;
    case SurveyOutcome::None: break;
    }
    return ReasonCode::SurveyRuleNone;
}

void explainOutcome(SurveyResult &result, const SurveySettings &settings)
{
    auto &because = result.because;
    because.push_back({ ReasonCode::SurveyCounts,
                        { qint64(result.fair), result.fairKeys, qint64(result.poor), result.poorKeys } });
    // Read literally, a cell outside the table has no rule to quote.
    if (result.coveredByTable || settings.table == SurveySettings::Table::Cumulative)
        because.push_back({ ruleOf(result.proposed), { qint64(result.fair + result.poor), qint64(result.poor) } });
    if (!result.coveredByTable)
        because.push_back({ ReasonCode::SurveyNotCovered, { codeOf(result.literal), codeOf(result.advised) } });
}

void explainReadings(SurveyResult &result, const SurveySettings &settings)
{
    auto &because = result.because;
    if (settings.rounding)
        because.push_back({ ReasonCode::SurveyRounded, { qint64(*settings.rounding) } });
    if (settings.count != Count::Topic)
        because.push_back({ ReasonCode::SurveyCountedBy, { settings.count == Count::Factor ? u"factor"_s : u"answer"_s } });
    if (settings.score == SurveySettings::Score::Lowest)
        because.push_back({ ReasonCode::SurveyLowest });
    if (settings.members == SurveySettings::Members::Pooled)
        because.push_back({ ReasonCode::SurveyPooled });
    if (!result.undecidedTopics.isEmpty())
        because.push_back({ ReasonCode::SurveyTopicsWithoutMark, { result.undecidedTopics } });
    if (!result.response.percent) {
        because.push_back({ ReasonCode::SurveyResponseUnknown, { settings.responseMinimum } });
    } else if (!result.response.valid) {
        because.push_back({ ReasonCode::SurveyResponseLow,
                            { Amount { *result.response.percent, Unit::Percent }, settings.responseMinimum } });
    }
}

} // namespace

SurveyResult scoreSurvey(const Questionnaire &questionnaire, std::span<const SurveyMark> marks,
                         std::span<const SurveyResponse> responses, const SurveySettings &settings)
{
    const MarkScale scale = markScaleOf(questionnaire, settings.rounding);
    const std::vector<TopicMarks> byTopic = marksByTopic(questionnaire, marks, scale);
    SurveyResult result;
    result.topics = topicResults(questionnaire, byTopic, settings, scale);
    result.factors = factorResults(result.topics, settings, scale);
    for (const TopicResult &topic : result.topics) {
        if (!topic.mean)
            result.undecidedTopics += topic.key();
    }
    const std::vector<CountedUnit> units = settings.count == Count::Answer ? answersBelowGood(result.topics, byTopic)
        : belowGood(settings.count == Count::Factor ? result.factors : result.topics);
    count(result, units);
    result.literal = literalOutcome(result.fair, result.poor);
    result.advised = cumulativeOutcome(result.fair, result.poor);
    result.coveredByTable = isCoveredByTable(result.fair, result.poor);
    result.proposed = settings.table == SurveySettings::Table::Literal ? result.literal : result.advised;
    result.response = totalResponse(responses, settings.responseMinimum);
    result.responseByParty = responseByParty(responses, settings.responseMinimum);
    result.whatWouldChange = smallestChanges(units, scale);
    explainOutcome(result, settings);
    explainReadings(result, settings);
    return result;
}

SurveyResult withoutSanction(SurveyResult result)
{
    result.literal = result.advised = result.proposed = SurveyOutcome::None;
    result.coveredByTable = true;
    result.whatWouldChange.clear();
    std::erase_if(result.because, [](const Reason &reason) {
        return reason.code == ReasonCode::SurveyRuleS4Plus || reason.code == ReasonCode::SurveyRuleS4
            || reason.code == ReasonCode::SurveyRuleNone || reason.code == ReasonCode::SurveyNotCovered;
    });
    result.because.push_back({ ReasonCode::SurveyInterim });
    return result;
}
