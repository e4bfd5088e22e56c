// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlegSections.h"

#include "InterpretationKeys.h"
#include "ReportWords.h"
#include "Standings.h"
#include "TrendSpec.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const PartStanding &part)
{
    return part.norm ? &*part.norm : nullptr;
}

NormKind kindOf(const PartStanding &part)
{
    return part.norm ? part.norm->kind : NormKind::Norm;
}

ReportCell valueCell(const std::optional<Outcome> &outcome, const NormVersion *norm)
{
    const bool hasValue = outcome && outcome->value;
    return { .text = hasValue ? shownValue(*outcome->value, outcome->unit, norm) : u"–"_s, .rightAligned = true };
}

QString verdictText(const PartStanding &part)
{
    const QString word = outcomeWord(part.outcome, kindOf(part));
    if (part.outcome.final)
        return word;
    return word + u" ("_s + reportPhrase(ReportPhrase::Provisional) + u')';
}

std::vector<ReportCell> outcomeRow(const ContractStanding &standing, const KpiStanding &kpi, const PartStanding &part)
{
    const NormVersion *norm = normOf(part);
    ReportCell forecast { .text = u"–"_s, .rightAligned = true };
    if (part.forecast) {
        forecast.text = shownValue(part.forecast->value, part.indicator.unit, norm);
        forecast.verdict = part.forecast->verdict;
    }
    const bool single = kpi.parts.size() == 1;
    return {
        { .text = standing.definition.codeOf(part.indicator) },
        { .text = single ? kpi.kpi.title : kpi.kpi.shortTitle + u": "_s + part.indicator.title },
        { .text = norm ? normText(*norm, part.indicator.unit) : u"–"_s },
        valueCell(part.outcome, norm),
        { .text = verdictText(part), .verdict = part.outcome.verdict, .strong = true },
        valueCell(part.previous, norm),
        forecast,
        { .text = missedText(part) },
    };
}

std::vector<ReportCell> kpiRow(const KpiStanding &kpi)
{
    QString word = kpi.outcome.label;
    if (word.isEmpty())
        word = verdictWord(kpi.outcome.verdict);
    return {
        { .text = kpi.kpi.code, .strong = true },
        { .text = kpi.kpi.title, .strong = true },
        {}, {},
        { .text = word, .verdict = kpi.outcome.verdict, .strong = true },
        {}, {}, {},
    };
}

} // namespace

ReportSection summarySection(const Portfolio &portfolio, const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::Summary), {}, false };
    section.blocks.push_back(ReportText { summaryText(standing), ReportText::Style::Lead });
    const std::vector<AttentionItem> items = attentionOf(portfolio, standing);
    if (items.empty()) {
        section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::NothingToAttend), ReportText::Style::Paragraph });
        return section;
    }
    ReportTable table { reportPhrase(ReportPhrase::Attention),
                        { reportPhrase(ReportPhrase::Attention), reportPhrase(ReportPhrase::ColumnWhat) }, { 45, 55 }, {} };
    for (const AttentionItem &item : items)
        table.rows.push_back({ { .text = attentionTitle(item), .verdict = item.verdict }, { .text = attentionDetail(item) } });
    section.blocks.push_back(std::move(table));
    return section;
}

ReportSection outcomeSection(const ContractStanding &standing)
{
    ReportTable table { reportPhrase(ReportPhrase::OutcomesCaption),
                        { reportPhrase(ReportPhrase::ColumnKpi), reportPhrase(ReportPhrase::ColumnPart),
                          reportPhrase(ReportPhrase::ColumnNorm), reportPhrase(ReportPhrase::ColumnActual),
                          reportPhrase(ReportPhrase::ColumnVerdict), reportPhrase(ReportPhrase::ColumnPrevious),
                          reportPhrase(ReportPhrase::ColumnForecast), reportPhrase(ReportPhrase::ColumnMissed) },
                        { 12, 22, 16, 9, 15, 8, 10, 8 },
                        {} };
    for (const KpiStanding &kpi : standing.kpis) {
        if (kpi.parts.size() > 1)
            table.rows.push_back(kpiRow(kpi));
        for (const PartStanding &part : kpi.parts)
            table.rows.push_back(outcomeRow(standing, kpi, part));
    }
    ReportSection section { reportPhrase(ReportPhrase::Outcomes), {}, false };
    section.blocks.push_back(std::move(table));
    for (const KpiStanding &kpi : standing.kpis) {
        for (const PartStanding &part : kpi.parts) {
            if (part.outcome.verdict != Verdict::Breach && part.outcome.verdict != Verdict::Attention)
                continue;
            const QString why = reasonTexts(part.outcome.because).join(u"; "_s);
            section.blocks.push_back(
                ReportText { standing.definition.codeOf(part.indicator) + u": "_s + why, ReportText::Style::Note });
        }
    }
    return section;
}

std::optional<ReportSection> trendSection(const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::Trends), {}, true };
    for (const KpiStanding &kpi : standing.kpis) {
        for (const PartStanding &part : kpi.parts) {
            const auto measured = std::ranges::count_if(part.trend, [](const TrendPoint &p) { return p.value.has_value(); });
            if (measured >= 2)
                section.blocks.push_back(trendSpec(kpi, part));
        }
    }
    if (section.blocks.empty())
        return std::nullopt;
    return section;
}

std::optional<ReportSection> partySection(const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::PerParty), {}, false };
    for (const KpiStanding &kpi : standing.kpis) {
        for (const PartStanding &part : kpi.parts) {
            if (part.perParty.empty())
                continue;
            ReportTable table { kpi.kpi.title + u", "_s + periodName(part.perParty.front().cell.period),
                                { reportPhrase(ReportPhrase::ColumnParty), reportPhrase(ReportPhrase::ColumnActual),
                                  reportPhrase(ReportPhrase::ColumnVerdict) },
                                { 50, 25, 25 },
                                {} };
            for (const Outcome &outcome : part.perParty) {
                const Party *party = standing.definition.party(outcome.cell.party);
                table.rows.push_back({ { .text = party ? party->name : QString() },
                                       valueCell(outcome, normOf(part)),
                                       { .text = outcomeWord(outcome, kindOf(part)), .verdict = outcome.verdict } });
            }
            section.blocks.push_back(std::move(table));
        }
    }
    if (section.blocks.empty())
        return std::nullopt;
    return section;
}

ReportSection dutySection(const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::Duties), {}, false };
    const std::vector<Duty> duties = dutiesOf(standing);
    if (duties.empty()) {
        section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::NoDuties), ReportText::Style::Paragraph });
        return section;
    }
    ReportTable table { reportPhrase(ReportPhrase::Duties),
                        { reportPhrase(ReportPhrase::ColumnDate), reportPhrase(ReportPhrase::ColumnWhat), QString() },
                        { 25, 50, 25 },
                        {} };
    for (const Duty &duty : duties) {
        table.rows.push_back({ { .text = shownDayDate(duty.date) },
                               { .text = dutyText(duty) },
                               { .text = workingDaysLeftText(duty.workingDaysLeft) } });
    }
    section.blocks.push_back(std::move(table));
    return section;
}

std::optional<ReportSection> readingSection(const ContractStanding &standing)
{
    ReportTable table { reportPhrase(ReportPhrase::Readings),
                        { reportPhrase(ReportPhrase::ColumnReading), reportPhrase(ReportPhrase::ColumnValue) },
                        { 45, 55 },
                        {} };
    for (const ContractSetting &setting : standing.definition.settings) {
        if (interpretation(setting.key))
            table.rows.push_back(
                { { .text = readingName(setting.key) }, { .text = readingValue(setting.key, setting.value) } });
    }
    if (table.rows.empty())
        return std::nullopt;
    ReportSection section { reportPhrase(ReportPhrase::Readings), {}, false };
    section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::ReadingsIntro), ReportText::Style::Paragraph });
    section.blocks.push_back(std::move(table));
    return section;
}
