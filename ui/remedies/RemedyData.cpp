// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemedyData.h"

#include "Words.h"
#include "Workspace.h"

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

QString RemedyData::kpiTitle(KpiId kpi) const
{
    const Kpi *found = contract && kpi.isValid() ? contract->kpi(kpi) : nullptr;
    return found ? found->shortTitle : QString();
}

RemedyData readRemedies(const Workspace &workspace)
{
    RemedyData data;
    data.today = workspace.today();
    data.contract = workspace.definition();
    const Portfolio *portfolio = workspace.portfolio();
    if (!portfolio || !data.contract)
        return data;
    const ContractId contract = data.id();
    data.isReadOnly = portfolio->isReadOnly();
    data.lines = deviationRegister(*portfolio, contract, data.today);
    data.cases = casesOf(*portfolio, contract);
    data.sanctions = sanctionsOf(*portfolio, contract);
    data.actions = portfolio->rowsOf<ActionItem>(contract);
    data.attachments = portfolio->rowsOf<Attachment>(contract);
    return data;
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
