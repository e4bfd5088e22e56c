// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "SurveyFile.h"
#include "SurveyOptions.h"
#include "SurveyScoring.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

/// The bounds of the bands, so that a mean is never shown on the other side of one.
NormVersion markBounds(const Questionnaire &questionnaire)
{
    NormVersion norm;
    norm.bands = questionnaire.bands;
    return norm;
}

QString shownMean(const TopicResult &topic, const NormVersion &bounds)
{
    return topic.mean ? shownNumber(*topic.mean, Unit::Grade, &bounds) : QString();
}

Json topicJson(const TopicResult &topic, const NormVersion &bounds)
{
    const Json mean = topic.mean ? Json::object({ { u"numerator"_s, topic.mean->numeratorText() },
                                                  { u"denominator"_s, topic.mean->denominatorText() } })
                                 : Json();
    return Json::object({ { u"factor"_s, topic.factor },
                          { u"topic"_s, topic.letter },
                          { u"mean"_s, mean },
                          { u"shown"_s, Json::textOrNull(shownMean(topic, bounds)) },
                          { u"band"_s, topic.band ? Json(codeOf(*topic.band)) : Json() },
                          { u"answers"_s, topic.answers } });
}

/// A share that does not end has two digits behind the mark, or more where two would hide on which side of the
/// minimum it is.
QString percentText(const Ratio &percent, const Decimal &minimum)
{
    if (const auto exact = percent.toDecimal())
        return exact->trimmed().toPlain();
    constexpr int usual = 2;
    constexpr int widest = 18;
    int places = usual;
    while (places < widest && percent.rounded(places) == Ratio(minimum))
        ++places;
    return percent.toPlain(places);
}

Json responseJson(const ResponseResult &response, const Decimal &minimum)
{
    return Json::object({ { u"asked"_s, response.asked },
                          { u"answered"_s, response.answered },
                          { u"percent"_s, response.percent ? Json(percentText(*response.percent, minimum)) : Json() },
                          { u"valid"_s, response.valid } });
}

Json resultJson(const SurveyResult &result, const SurveyReading &reading, const SurveySettings &settings)
{
    const NormVersion bounds = markBounds(reading.questionnaire);
    std::vector<Json> topics;
    for (const TopicResult &topic : result.topics)
        topics.push_back(topicJson(topic, bounds));
    std::vector<Json> changes;
    for (const SurveyChange &change : result.whatWouldChange)
        changes.push_back(
            Json::object({ { u"change"_s, surveyChangeText(change) }, { u"advised"_s, codeOf(change.outcome) } }));
    return Json::object({ { u"topics"_s, Json::array(std::move(topics)) },
                          { u"matig"_s, result.fair },
                          { u"slecht"_s, result.poor },
                          { u"undecided_topics"_s, Json::array(result.undecidedTopics) },
                          { u"literal"_s, codeOf(result.literal) },
                          { u"advised"_s, codeOf(result.advised) },
                          { u"proposed"_s, codeOf(result.proposed) },
                          { u"covered_by_table"_s, result.coveredByTable },
                          { u"response"_s, responseJson(result.response, settings.responseMinimum) },
                          { u"because"_s, Json::array(reasonTexts(result.because)) },
                          { u"what_would_change"_s, Json::array(std::move(changes)) } });
}

void printResult(const Call &call, const SurveyResult &result, const SurveyReading &reading)
{
    const NormVersion bounds = markBounds(reading.questionnaire);
    call.print(Cli::tr("Uitkomst: %1").arg(surveyOutcomeName(result.proposed)));
    for (const QString &reason : reasonTexts(result.because))
        call.print(u"  "_s + reason);
    call.print(QString());
    std::vector<QStringList> rows { { Cli::tr("Onderwerp"), Cli::tr("Gemiddeld"), Cli::tr("Oordeel"),
                                      Cli::tr("Cijfers") } };
    for (const TopicResult &topic : result.topics)
        rows.push_back({ topic.key(), topic.mean ? shownMean(topic, bounds) : u"–"_s,
                         topic.band ? bandName(*topic.band) : u"–"_s, QString::number(topic.answers) });
    call.printTable(rows);
    if (result.whatWouldChange.empty())
        return;
    call.print(QString());
    call.print(Cli::tr("Wat verandert de uitkomst?"));
    for (const SurveyChange &change : result.whatWouldChange)
        call.print(u"  "_s + surveyChangeText(change) + u": "_s + surveyOutcomeName(change.outcome));
}

} // namespace

Exit runKto(const Call &call)
{
    const SurveyOptions options = surveyOptionsFrom(call.options(u"--set"_s));
    if (!options.mistake.isEmpty())
        return call.wrong(options.mistake);
    const QString scores = call.argument(0);
    const auto scoreBytes = bytesOf(call, scores);
    if (!scoreBytes)
        return scoreBytes.exit;
    SurveyReading reading = readSurveyScores(*scoreBytes.value);
    if (!reading.problems.empty())
        return call.refused(scores, reading.problems);
    if (const QString response = call.option(u"--response"_s); !response.isEmpty()) {
        const auto responseBytes = bytesOf(call, response);
        if (!responseBytes)
            return responseBytes.exit;
        readSurveyResponse(*responseBytes.value, reading);
        if (!reading.problems.empty())
            return call.refused(response, reading.problems);
    }
    const SurveyResult result = scoreSurvey(reading.questionnaire, reading.marks, reading.responses, options.settings);
    if (call.wantsJson())
        call.print(resultJson(result, reading, options.settings));
    else
        printResult(call, result, reading);
    return Exit::Done;
}
