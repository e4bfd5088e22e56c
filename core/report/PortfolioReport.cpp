// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PortfolioReport.h"

#include "PortfolioWords.h"
#include "ReportWords.h"
#include "Standings.h"
#include "Words.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t termsShown = 20;

QString numberOf(int count)
{
    return shown(Decimal(count));
}

/// How often each verdict was given, per contract.
ReportSection contractSection(const std::vector<ContractStanding> &standings)
{
    ReportTable table;
    table.header = { portfolioPhrase(PortfolioPhrase::ColumnContract), verdictWord(Verdict::Breach), verdictWord(Verdict::Attention),
                     verdictWord(Verdict::Met), verdictWord(Verdict::Missing) };
    table.widths = { 5, 2, 2, 2, 2 };
    const auto count = [](int number, Verdict verdict) {
        ReportCell cell { .text = numberOf(number), .rightAligned = true };
        if (number > 0)
            cell.verdict = verdict;
        return cell;
    };
    for (const ContractStanding &standing : standings) {
        const VerdictCounts &counts = standing.counts;
        table.rows.push_back({ { .text = standing.definition.contract.title, .strong = true }, count(counts.breach, Verdict::Breach),
                               count(counts.attention, Verdict::Attention), count(counts.met, Verdict::Met),
                               count(counts.noVerdict, Verdict::Missing) });
    }
    ReportSection section { portfolioPhrase(PortfolioPhrase::Contracts), {} };
    section.blocks.emplace_back(std::move(table));
    for (const ContractStanding &standing : standings) {
        section.blocks.emplace_back(ReportText { standing.definition.contract.title, ReportText::Style::Lead });
        section.blocks.emplace_back(ReportText { summaryText(standing) });
    }
    return section;
}

ReportSection attentionSection(const std::vector<AttentionItem> &items)
{
    ReportSection section { reportPhrase(ReportPhrase::Attention), {} };
    ReportTable table;
    table.header = { reportPhrase(ReportPhrase::ColumnVerdict), reportPhrase(ReportPhrase::ColumnWhat),
                     portfolioPhrase(PortfolioPhrase::ColumnNext) };
    table.widths = { 2, 5, 5 };
    for (const AttentionItem &item : items)
        table.rows.push_back({ { .text = verdictWord(item.verdict), .verdict = item.verdict }, { .text = attentionTitle(item), .strong = true },
                               { .text = attentionDetail(item) } });
    if (table.rows.empty())
        section.blocks.emplace_back(ReportText { reportPhrase(ReportPhrase::NothingToAttend), ReportText::Style::Note });
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

std::optional<ReportSection> outlookSection(const std::vector<OutlookItem> &items)
{
    if (items.empty())
        return std::nullopt;
    ReportTable table;
    table.header = { reportPhrase(ReportPhrase::ColumnKpi), portfolioPhrase(PortfolioPhrase::ColumnContract),
                     reportPhrase(ReportPhrase::ColumnActual), reportPhrase(ReportPhrase::ColumnForecast) };
    table.widths = { 4, 4, 2, 3 };
    for (const OutlookItem &item : items) {
        const PartStanding &part = item.kpi.lead();
        const NormVersion *norm = part.norm ? &*part.norm : nullptr;
        if (!part.forecast || !part.outcome.value)
            continue;
        table.rows.push_back({ { .text = item.kpi.kpi.title, .strong = true }, { .text = item.contractTitle },
                               { .text = shownValue(*part.outcome.value, part.indicator.unit, norm), .rightAligned = true },
                               { .text = shownValue(part.forecast->value, part.indicator.unit, norm), .verdict = part.forecast->verdict } });
    }
    ReportSection section { portfolioPhrase(PortfolioPhrase::Outlook), {} };
    section.blocks.emplace_back(std::move(table));
    return section;
}

ReportSection dutySection(const std::vector<Duty> &duties)
{
    ReportSection section { reportPhrase(ReportPhrase::Duties), {} };
    ReportTable table;
    table.header = { reportPhrase(ReportPhrase::ColumnDate), reportPhrase(ReportPhrase::ColumnWhat),
                     portfolioPhrase(PortfolioPhrase::ColumnContract) };
    table.widths = { 3, 5, 4 };
    for (const Duty &duty : duties) {
        if (table.rows.size() < termsShown)
            table.rows.push_back({ { .text = shownDate(duty.date) }, { .text = dutyText(duty), .strong = true }, { .text = duty.contractTitle } });
    }
    if (table.rows.empty())
        section.blocks.emplace_back(ReportText { reportPhrase(ReportPhrase::NoDuties), ReportText::Style::Note });
    else
        section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace

Report portfolioReport(const Portfolio &portfolio, const Period &view, const QDate &today)
{
    const PortfolioStanding all = portfolioStanding(portfolio, view, today);
    std::vector<ContractStanding> standings;
    for (const ContractRow &row : all.rows)
        standings.push_back(contractStanding(portfolio, row.contract.id, view, today));
    Report report;
    report.title = portfolioTitle(view.kind);
    report.subtitle = periodName(view);
    report.facts = { portfolioFacts(static_cast<int>(all.rows.size()), all.counts.all()), asOfText(today) };
    report.footer = report.title + u" · "_s + report.subtitle;
    report.date = today;
    report.sections.push_back(contractSection(standings));
    report.sections.push_back(attentionSection(all.attention));
    if (auto outlook = outlookSection(all.outlook))
        report.sections.push_back(std::move(*outlook));
    report.sections.push_back(dutySection(all.duties));
    return report;
}
