// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingReport.h"

#include "CaseVerbs.h"
#include "MeetingAgenda.h"
#include "MeetingWords.h"
#include "PeriodMath.h"
#include "RemedySection.h"
#include "ReportWords.h"
#include "Standings.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ReportSection agendaSection(const ContractDefinition &definition, MeetingId meeting)
{
    ReportSection section { meetingPhrase(MeetingPhrase::Agenda), {} };
    int number = 0;
    for (const QString &point : meetingAgenda(definition, meeting).split(u'\n', Qt::SkipEmptyParts))
        section.blocks.emplace_back(ReportText { u"%1. %2"_s.arg(++number).arg(point.trimmed()) });
    if (section.blocks.empty())
        section.blocks.emplace_back(ReportText { meetingPhrase(MeetingPhrase::NoAgenda), ReportText::Style::Note });
    return section;
}

/// The last quarter that is closed on the day of the meeting, with an empty column to write the decision in.
ReportSection decisionSection(const Portfolio &portfolio, const Meeting &meeting, const Contract &contract)
{
    const Period view = lastClosed(PeriodKind::Quarter, meeting.date, contract);
    const ContractStanding standing = contractStanding(portfolio, contract.id, view, meeting.date);
    ReportTable table;
    table.header = { reportPhrase(ReportPhrase::ColumnKpi), reportPhrase(ReportPhrase::ColumnVerdict), meetingPhrase(MeetingPhrase::ColumnDecision) };
    table.widths = { 5, 3, 5 };
    for (const KpiStanding &kpi : standing.kpis)
        table.rows.push_back({ { .text = kpi.kpi.title, .strong = true }, { .text = standingWord(kpi), .verdict = kpi.outcome.verdict }, { .text = u"…"_s } });
    ReportSection section { meetingPhrase(MeetingPhrase::Decisions), {} };
    section.blocks.emplace_back(ReportText { periodName(view), ReportText::Style::Lead });
    section.blocks.emplace_back(std::move(table));
    return section;
}

std::optional<ReportSection> minutesSection(const Meeting &meeting)
{
    if (meeting.minutes.isEmpty())
        return std::nullopt;
    ReportSection section { meetingPhrase(MeetingPhrase::Minutes), {} };
    for (const QString &line : meeting.minutes.split(u'\n', Qt::SkipEmptyParts))
        section.blocks.emplace_back(ReportText { line });
    if (meeting.minutesSent.isValid())
        section.blocks.emplace_back(ReportText { meetingPhrase(MeetingPhrase::MinutesSent).arg(shownDate(meeting.minutesSent)), ReportText::Style::Note });
    return section;
}

} // namespace

Result<Report> meetingReport(const Portfolio &portfolio, ContractId contract, MeetingId id, const QDate &today)
{
    const auto definition = portfolio.definition(contract);
    const std::vector<Meeting> meetings = definition ? portfolio.rowsOf<Meeting>(contract) : std::vector<Meeting>();
    const auto meeting = std::ranges::find(meetings, id, &Meeting::id);
    if (meeting == meetings.end())
        return Error { ErrorCode::NotFound, u"no such meeting"_s, { QString::number(id.value) } };
    Report report;
    report.title = meeting->title;
    report.subtitle = definition->contract.title;
    report.facts = { meetingKindName(meeting->kind), shownDayDate(meeting->date) };
    if (!meeting->present.isEmpty())
        report.facts += meetingPhrase(MeetingPhrase::Present).arg(meeting->present);
    if (const auto file = caseOf(portfolio, contract, meeting->caseId))
        report.facts += meetingPhrase(MeetingPhrase::AboutCase).arg(file->record.reference);
    report.footer = definition->contract.title + u" · "_s + meeting->title;
    report.date = today;
    report.sections.push_back(agendaSection(*definition, id));
    if (meeting->kind == MeetingKind::Strategic)
        report.sections.push_back(decisionSection(portfolio, *meeting, definition->contract));
    if (auto remedies = remedySection(portfolio, contract, today))
        report.sections.push_back(std::move(*remedies));
    if (auto minutes = minutesSection(*meeting))
        report.sections.push_back(std::move(*minutes));
    return report;
}
