// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyData.h"

#include "WorkingCalendar.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString idOf(const RegisterLine &line)
{
    if (line.stored)
        return u"d%1"_s.arg(line.stored->id.value);
    return u"n%1-%2"_s.arg(line.kpi.value).arg(line.first.key());
}

const RegisterLine *RemedyData::line(const QString &id) const
{
    const auto found = std::ranges::find(lines, id, idOf);
    return found == lines.end() ? nullptr : &*found;
}

const RegisterLine *RemedyData::lineOf(DeviationId deviation) const
{
    const auto found = std::ranges::find_if(lines, [deviation](const RegisterLine &line) { return line.stored && line.stored->id == deviation; });
    return found == lines.end() || !deviation.isValid() ? nullptr : &*found;
}

const CaseFile *RemedyData::caseFile(const QString &id) const
{
    const auto found = std::ranges::find_if(cases, [&id](const CaseFile &file) { return QString::number(file.record.id.value) == id; });
    return found == cases.end() ? nullptr : &*found;
}

const SanctionFile *RemedyData::sanction(const QString &id) const
{
    const auto found = std::ranges::find_if(sanctions, [&id](const SanctionFile &file) { return QString::number(file.record.id.value) == id; });
    return found == sanctions.end() ? nullptr : &*found;
}

const ActionItem *RemedyData::action(const QString &id) const
{
    const auto found = std::ranges::find_if(actions, [&id](const ActionItem &row) { return QString::number(row.id.value) == id; });
    return found == actions.end() ? nullptr : &*found;
}

const Audit *RemedyData::audit(const QString &id) const
{
    const auto found = std::ranges::find(audits, id, [](const Audit &row) { return QString::number(row.number); });
    return found == audits.end() ? nullptr : &*found;
}

QString RemedyData::kpiTitle(KpiId kpi) const
{
    const Kpi *found = contract && kpi.isValid() ? contract->kpi(kpi) : nullptr;
    return found ? found->shortTitle : QString();
}

RemedyData readRemedies(const Portfolio &portfolio, ContractId contract, const QDate &today)
{
    RemedyData data;
    data.today = today;
    data.contract = portfolio.definition(contract);
    if (!data.contract)
        return data;
    data.isReadOnly = portfolio.isReadOnly();
    data.lines = deviationRegister(portfolio, contract, today);
    data.cases = casesOf(portfolio, contract);
    data.sanctions = sanctionsOf(portfolio, contract);
    data.actions = portfolio.rowsOf<ActionItem>(contract);
    data.attachments = portfolio.rowsOf<Attachment>(contract);
    data.meetings = portfolio.rowsOf<Meeting>(contract);
    data.audits = auditsOf(*data.contract);
    return data;
}

int workingDaysLeft(const CaseFile &file, const QDate &end, const QDate &today)
{
    return WorkingCalendar(file.state.calendar).workingDaysBetween(today, end);
}

std::optional<CaseDeadline> nextDeadline(const CaseFile &file, const QDate &today)
{
    std::optional<CaseDeadline> next;
    for (CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
        const DeadlineStanding standing = standingOf(deadline, today);
        const bool runs = isPending(standing) || standing == DeadlineStanding::StandsStill;
        if (runs && (!next || deadline.end.date < next->end.date))
            next = std::move(deadline);
    }
    return next;
}

QString nameOf(const SanctionFile &sanction)
{
    QStringList codes = imposedIn(sanction.sanction);
    if (!codes.isEmpty()) {
        const QString joined = codes.join(u" + "_s);
        return codes.contains(u"S4"_s) && codes.size() > 1 ? u"S4+ (%1)"_s.arg(joined) : joined;
    }
    for (const SanctionGround &ground : sanction.sanction.grounds) {
        const SanctionProposal proposal = proposalFor(ground);
        if (proposal.rule == SanctionRule::SurveyS4Plus)
            return codeOf(SurveyOutcome::S4Plus);
        if (proposal.rule == SanctionRule::SurveyUncovered)
            return codeOf(proposal.advised == SurveyOutcome::None ? proposal.literal : proposal.advised);
        if (!proposal.all.isEmpty())
            return proposal.all.join(u" + "_s);
        codes += proposal.oneOf;
    }
    codes.removeDuplicates();
    return codes.join(u" / "_s);
}

bool needsDecision(const SanctionFile &sanction)
{
    return statusOf(sanction.sanction) == SanctionStatus::Proposed;
}

bool isOpen(const SanctionFile &sanction)
{
    const SanctionStatus status = statusOf(sanction.sanction);
    return status != SanctionStatus::Closed && status != SanctionStatus::Withdrawn && status != SanctionStatus::Waived;
}
