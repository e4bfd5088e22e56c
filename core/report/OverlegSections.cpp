// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlegSections.h"

#include "Readings.h"
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

std::vector<ReportCell> outcomeRow(const KpiStanding &kpi, const PartStanding &part)
{
    const NormVersion *norm = normOf(part);
    ReportCell forecast { .text = u"–"_s, .rightAligned = true };
    if (part.forecast) {
        forecast.text = shownValue(part.forecast->value, part.indicator.unit, norm);
        forecast.verdict = part.forecast->verdict;
    }
    const bool single = kpi.parts.size() == 1;
    return {
        { .text = single ? kpi.kpi.title : part.indicator.title, .strong = single, .part = !single },
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
        { .text = kpi.kpi.title, .strong = true }, {}, {}, { .text = word, .verdict = kpi.outcome.verdict, .strong = true }, {}, {}, {},
    };
}

/// "Leverbetrouwbaarheid, Deelnemers met genoeg beschikbaarheid": the kpi alone where it has one part.
QString nameOf(const KpiStanding &kpi, const PartStanding &part)
{
    return kpi.parts.size() == 1 ? kpi.kpi.title : kpi.kpi.title + u", "_s + part.indicator.title;
}

/// Who is below the norm in one sentence, and everyone in a table with those first.
void addParties(ReportSection &section, const ContractStanding &standing, const KpiStanding &kpi, const PartStanding &part)
{
    std::vector<Outcome> outcomes = part.perParty;
    std::ranges::stable_partition(outcomes, [](const Outcome &each) { return each.verdict == Verdict::Breach; });
    ReportTable table { kpi.kpi.title + u", "_s + periodName(outcomes.front().cell.period),
                        { reportPhrase(ReportPhrase::ColumnParty), reportPhrase(ReportPhrase::ColumnActual),
                          reportPhrase(ReportPhrase::ColumnVerdict) },
                        { 50, 25, 25 },
                        {} };
    QStringList below;
    int judged = 0;
    for (const Outcome &outcome : outcomes) {
        const Party *party = standing.definition.party(outcome.cell.party);
        const QString name = party ? party->name : QString();
        const ReportCell value = valueCell(outcome, normOf(part));
        if (outcome.verdict == Verdict::Breach)
            below += u"%1 (%2)"_s.arg(name, value.text);
        judged += isJudged(outcome.verdict) ? 1 : 0;
        table.rows.push_back(
            { { .text = name }, value, { .text = outcomeWord(outcome, kindOf(part)), .verdict = outcome.verdict } });
    }
    if (judged > 0)
        section.blocks.push_back(ReportText { partiesBelowText(below, judged), ReportText::Style::Paragraph });
    section.blocks.push_back(std::move(table));
}

} // namespace

ReportSection summarySection(const Portfolio &portfolio, const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::Summary), {} };
    section.blocks.push_back(ReportText { summaryText(standing), ReportText::Style::Lead });
    const std::vector<AttentionItem> items = attentionOf(portfolio, standing);
    if (items.empty()) {
        section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::NothingToAttend), ReportText::Style::Paragraph });
        return section;
    }
    ReportTable table { reportPhrase(ReportPhrase::Attention),
                        { reportPhrase(ReportPhrase::ColumnTopic), reportPhrase(ReportPhrase::ColumnWhat) }, { 45, 55 }, {} };
    for (const AttentionItem &item : items)
        table.rows.push_back({ { .text = attentionTitle(item), .verdict = item.verdict }, { .text = attentionDetail(item) } });
    section.blocks.push_back(std::move(table));
    return section;
}

ReportSection outcomeSection(const ContractStanding &standing)
{
    ReportTable table { {},
                        { reportPhrase(ReportPhrase::ColumnKpi), reportPhrase(ReportPhrase::ColumnNorm),
                          reportPhrase(ReportPhrase::ColumnActual), reportPhrase(ReportPhrase::ColumnVerdict),
                          reportPhrase(ReportPhrase::ColumnPrevious), reportPhrase(ReportPhrase::ColumnForecast),
                          reportPhrase(ReportPhrase::ColumnMissed) },
                        { 32, 20, 16, 21, 8, 10, 6 },
                        {} };
    for (const KpiStanding &kpi : standing.kpis) {
        if (kpi.parts.size() > 1)
            table.rows.push_back(kpiRow(kpi));
        for (const PartStanding &part : kpi.parts)
            table.rows.push_back(outcomeRow(kpi, part));
    }
    ReportSection section { reportPhrase(ReportPhrase::Outcomes), {} };
    section.blocks.push_back(std::move(table));
    for (const KpiStanding &kpi : standing.kpis) {
        for (const PartStanding &part : kpi.parts) {
            if (part.outcome.verdict != Verdict::Breach && part.outcome.verdict != Verdict::Attention)
                continue;
            const QString why = reasonTexts(part.outcome.because).join(u"; "_s);
            section.blocks.push_back(
                ReportText { nameOf(kpi, part) + u": "_s + why, ReportText::Style::Note });
        }
    }
    return section;
}

std::optional<ReportSection> trendSection(const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::Trends), {} };
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
    ReportSection section { reportPhrase(ReportPhrase::PerParty), {} };
    for (const KpiStanding &kpi : standing.kpis) {
        for (const PartStanding &part : kpi.parts) {
            if (!part.perParty.empty())
                addParties(section, standing, kpi, part);
        }
    }
    if (section.blocks.empty())
        return std::nullopt;
    return section;
}

ReportSection dutySection(const ContractStanding &standing)
{
    ReportSection section { reportPhrase(ReportPhrase::Duties), {} };
    const std::vector<Duty> duties = dutiesOf(standing);
    if (duties.empty()) {
        section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::NoDuties), ReportText::Style::Paragraph });
        return section;
    }
    ReportTable table { {},
                        { reportPhrase(ReportPhrase::ColumnDate), reportPhrase(ReportPhrase::ColumnWhat),
                          reportPhrase(ReportPhrase::ColumnTerm) },
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
    ReportTable table { {},
                        { reportPhrase(ReportPhrase::ColumnReading), reportPhrase(ReportPhrase::ColumnValue) },
                        { 45, 55 },
                        {} };
    for (const Interpretation &reading : readingsThatMatter(standing.definition)) {
        table.rows.push_back({ { .text = readingName(reading.key) },
                               { .text = readingValue(reading.key, readingFor(standing.definition, reading.key, standing.view)) } });
    }
    if (table.rows.empty())
        return std::nullopt;
    ReportSection section { reportPhrase(ReportPhrase::Readings), {} };
    section.blocks.push_back(ReportText { reportPhrase(ReportPhrase::ReadingsIntro), ReportText::Style::Paragraph });
    section.blocks.push_back(std::move(table));
    return section;
}
