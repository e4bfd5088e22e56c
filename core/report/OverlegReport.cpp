// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OverlegReport.h"

#include "OverlegSections.h"
#include "RemedySection.h"
#include "ReportWords.h"
#include "Standings.h"
#include "TimelineSection.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasRunningCase(const RemedyData &data)
{
    return std::ranges::any_of(data.cases, [](const CaseFile &file) { return !isOver(file.procedure, file.state); });
}

} // namespace

Result<Report> overlegReport(const Portfolio &portfolio, ContractId contract, const Period &period, const QDate &today)
{
    if (!portfolio.definition(contract))
        return Error { ErrorCode::NotFound, u"no such contract"_s, { QString::number(contract.value) } };
    const ContractStanding standing = contractStanding(portfolio, contract, period, today);

    Report report;
    report.title = reportPhrase(ReportPhrase::PackTitle) + u' ' + standing.definition.contract.title;
    report.subtitle = periodName(period);
    report.facts = reportFacts(standing.definition.contract, period, today);
    report.footer = standing.definition.contract.title + u" · "_s + periodName(period);
    report.date = today;
    report.sections.push_back(summarySection(portfolio, standing));
    report.sections.push_back(outcomeSection(standing));
    for (ReportSection &section : surveySections(portfolio, standing))
        report.sections.push_back(std::move(section));
    if (auto trends = trendSection(standing))
        report.sections.push_back(std::move(*trends));
    if (auto parties = partySection(standing))
        report.sections.push_back(std::move(*parties));
    if (auto remedies = remedySection(portfolio, contract, today))
        report.sections.push_back(std::move(*remedies));
    if (const RemedyData data = readRemedies(portfolio, contract, today); hasRunningCase(data)) {
        if (auto timeline = timelineSection(portfolio, data))
            report.sections.push_back(std::move(*timeline));
    }
    report.sections.push_back(dutySection(standing));
    if (auto readings = readingSection(standing))
        report.sections.push_back(std::move(*readings));
    return report;
}
