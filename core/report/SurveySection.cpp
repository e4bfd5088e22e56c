// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlegSections.h"

#include "ReportWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Verdict verdictOf(MarkBand band)
{
    switch (band) {
    case MarkBand::Good: return Verdict::Met;
    case MarkBand::Fair: return Verdict::Attention;
    case MarkBand::Poor: return Verdict::Breach;
    }
    return Verdict::Missing;
}

ReportTable topicTable(const SurveyRound &round, const SurveyResult &result)
{
    ReportTable table { round.title,
                        { QString(), reportPhrase(ReportPhrase::ColumnTopic), reportPhrase(ReportPhrase::ColumnMean),
                          reportPhrase(ReportPhrase::ColumnAnswers), reportPhrase(ReportPhrase::ColumnVerdict) },
                        { 7, 53, 13, 11, 16 },
                        {} };
    for (const TopicResult &topic : result.topics) {
        const auto described = std::ranges::find(round.questionnaire.topics, topic.key(), &SurveyTopic::key);
        const QString text = described == round.questionnaire.topics.end() ? QString() : described->shortText;
        table.rows.push_back({ { .text = topic.key() },
                               { .text = text },
                               { .text = topic.mean ? shownValue(*topic.mean, Unit::Grade) : u"–"_s, .rightAligned = true },
                               { .text = QString::number(topic.answers), .rightAligned = true },
                               { .text = topic.band ? bandName(*topic.band) : verdictWord(Verdict::Missing),
                                 .verdict = topic.band ? verdictOf(*topic.band) : Verdict::Missing } });
    }
    return table;
}

std::vector<ReportCell> responseRow(const QString &name, const ResponseResult &response, bool strong)
{
    return { { .text = name, .strong = strong },
             { .text = QString::number(response.asked), .rightAligned = true },
             { .text = QString::number(response.answered), .rightAligned = true },
             { .text = response.percent ? shownValue(*response.percent, Unit::Percent) : u"–"_s,
               .verdict = response.valid ? Verdict::Met : Verdict::Attention,
               .rightAligned = false,
               .strong = strong } };
}

ReportTable responseTable(const ContractStanding &standing, const SurveyResult &result)
{
    ReportTable table { reportPhrase(ReportPhrase::ColumnResponse),
                        { reportPhrase(ReportPhrase::ColumnParty), reportPhrase(ReportPhrase::ColumnAsked),
                          reportPhrase(ReportPhrase::ColumnAnswered), reportPhrase(ReportPhrase::ColumnResponse) },
                        { 46, 16, 16, 22 },
                        {} };
    for (const ResponseResult &response : result.responseByParty) {
        const Party *party = standing.definition.party(response.party);
        table.rows.push_back(responseRow(party ? party->name : QString(), response, false));
    }
    table.rows.push_back(responseRow(reportPhrase(ReportPhrase::Total), result.response, true));
    return table;
}

ReportSection sectionOf(const ContractStanding &standing, const SurveyRound &round, const SurveyResult &result,
                        const KpiStanding &kpi)
{
    ReportSection section { reportPhrase(ReportPhrase::Survey), {} };
    section.blocks.push_back(ReportVerdict { kpi.outcome.verdict, surveyOutcomeName(result.proposed),
                                             reportPhrase(ReportPhrase::SurveyProposal) });
    if (!result.response.valid)
        section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::SurveyIndicative), ReportText::Style::Note });
    section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::SurveyWhy), ReportText::Style::Lead });
    for (const QString &reason : reasonTexts(result.because))
        section.blocks.push_back(ReportText { reason, ReportText::Style::Bullet });
    section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::SurveyChange), ReportText::Style::Lead });
    for (const SurveyChange &change : result.whatWouldChange) {
        section.blocks.push_back(ReportText { surveyChangeText(change) + u": "_s + surveyOutcomeName(change.outcome),
                                              ReportText::Style::Bullet });
    }
    if (result.whatWouldChange.empty())
        section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::SurveyNoChange), ReportText::Style::Paragraph });
    section.blocks.push_back(topicTable(round, result));
    section.blocks.push_back(responseTable(standing, result));
    return section;
}

} // namespace

std::vector<ReportSection> surveySections(const Portfolio &portfolio, const ContractStanding &standing)
{
    std::vector<ReportSection> sections;
    for (const KpiStanding &kpi : standing.kpis) {
        if (!kpi.surveyRound)
            continue;
        const auto round = portfolio.surveyRound(*kpi.surveyRound);
        const auto result = portfolio.surveyResult(*kpi.surveyRound);
        if (round && result)
            sections.push_back(sectionOf(standing, *round, *result, kpi));
    }
    return sections;
}
