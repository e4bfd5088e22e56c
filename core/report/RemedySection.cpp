// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedySection.h"

#include "CaseDeadlines.h"
#include "CaseVerbs.h"
#include "DossierWords.h"
#include "ProcedureWords.h"
#include "RemedyWords.h"
#include "SanctionVerbs.h"
#include "SanctionWords.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QStringList followUpLines(const Portfolio &portfolio, ContractId contract)
{
    QStringList lines;
    for (const SanctionFile &file : sanctionsOf(portfolio, contract)) {
        for (const SanctionFollowUp followUp : openFollowUps(file.sanction))
            lines += file.record.reference + u": "_s + followUpText(followUp);
        const SanctionStatus status = statusOf(file.sanction);
        if (status == SanctionStatus::Proposed)
            lines += file.record.reference + u": "_s + file.record.title + u", "_s + sanctionStatusName(status);
    }
    return lines;
}

/// The first day by which somebody has to do something; none when nothing runs.
std::optional<CaseDeadline> nextTerm(const CaseFile &file, const QDate &today)
{
    std::optional<CaseDeadline> next;
    for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
        if (isPending(standingOf(deadline, today)) && (!next || deadline.end.date < next->end.date))
            next = deadline;
    }
    return next;
}

QString caseLine(const CaseFile &file, const QDate &today)
{
    QStringList parts { file.record.reference + u": "_s + file.record.title, stepTitle(file.procedure, stepOf(file.procedure, file.state)) };
    if (const auto next = nextTerm(file, today))
        parts += procedureText(next->title) + u' ' + shownDayDate(next->end.date) + u" ("_s
            + deadlineStandingName(standingOf(*next, today)) + u')';
    return parts.join(u", "_s);
}

ReportTable actionTable(const Portfolio &portfolio, ContractId contract)
{
    ReportTable table;
    table.header = { dossierPhrase(DossierPhrase::ColumnAction), dossierPhrase(DossierPhrase::ColumnOwner), dossierPhrase(DossierPhrase::ColumnDue),
                     dossierPhrase(DossierPhrase::ColumnStatus) };
    table.widths = { 6, 3, 3, 2 };
    for (const ActionItem &row : portfolio.rowsOf<ActionItem>(contract)) {
        if (row.status != ActionStatus::Open && row.status != ActionStatus::Done)
            continue;
        table.rows.push_back({ { .text = row.reference + u" · "_s + row.title, .strong = true },
                               { .text = row.owner.isEmpty() ? u"–"_s : row.owner },
                               { .text = row.due.isValid() ? shownDate(row.due) : u"–"_s },
                               { .text = actionStatusName(row.status) } });
    }
    return table;
}

} // namespace

std::optional<ReportSection> remedySection(const Portfolio &portfolio, ContractId contract, const QDate &today)
{
    ReportSection section { dossierPhrase(DossierPhrase::Remedies), {} };
    QStringList lines = followUpLines(portfolio, contract);
    for (const CaseFile &file : casesOf(portfolio, contract)) {
        if (!isOver(file.procedure, file.state))
            lines += caseLine(file, today);
    }
    for (const QString &line : lines)
        section.blocks.emplace_back(ReportText { line, ReportText::Style::Bullet });
    if (ReportTable actions = actionTable(portfolio, contract); !actions.rows.empty())
        section.blocks.emplace_back(std::move(actions));
    return section.blocks.empty() ? std::nullopt : std::optional(std::move(section));
}
