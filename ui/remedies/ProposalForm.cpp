// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProposalForm.h"

#include "RemedyRows.h"
#include "SanctionWords.h"
#include "Words.h"
#include "Workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString proposalText(const std::vector<SanctionGround> &grounds, const QStringList &order)
{
    QStringList sentences;
    std::vector<WeighedSanctions> weighed;
    for (const SanctionGround &ground : grounds) {
        const SanctionProposal proposal = proposalFor(ground);
        const QString text = sanctionProposalText(proposal);
        sentences += grounds.size() > 1 ? ground.kpi + u": "_s + text : text;
        weighed.push_back({ ground.kpi, proposal.all + proposal.oneOf });
    }
    if (grounds.size() > 1)
        sentences += combinedSanctionsText(combined(weighed, order));
    return sentences.join(u'\n');
}

std::vector<ProposalForm::Candidate> sanctionCandidates(const Portfolio &portfolio, const RemedyData &data)
{
    std::vector<ProposalForm::Candidate> candidates;
    const std::vector<SurveyRound> rounds = portfolio.surveyRounds(data.id());
    for (const RegisterLine &line : data.lines) {
        const Kpi *kpi = data.contract->kpi(line.kpi);
        if (!kpi || line.misses == 0)
            continue;
        ProposalForm::Candidate one { idOf(line), {}, kpi->id, line.stored ? line.stored->id : DeviationId {}, {}, line.last, groundOf(*kpi, true) };
        one.title = u"%1, %2"_s.arg(kpi->title, RemedyRows::spanOf(line));
        candidates.push_back(one);
    }
    for (const SurveyRound &round : rounds) {
        const Kpi *kpi = data.contract->kpi(round.kpi);
        const auto result = portfolio.surveyResult(round.id);
        if (!kpi || !result || (result->proposed == SurveyOutcome::None && result->coveredByTable))
            continue;
        std::erase_if(candidates, [&](const ProposalForm::Candidate &one) { return one.kpi == kpi->id; }); // the survey says more
        ProposalForm::Candidate one { u"k%1"_s.arg(round.id.value), round.title, kpi->id, {}, round.id, Period::year(round.held.year()),
                                      groundOf(*kpi, findingOf(*result)) };
        for (const RegisterLine &line : data.lines) {
            if (line.kpi == kpi->id && line.stored)
                one.deviation = line.stored->id;
        }
        candidates.push_back(one);
    }
    for (ProposalForm::Candidate &one : candidates) {
        one.isTaken = std::ranges::any_of(data.sanctions, [&one](const SanctionFile &file) {
            const bool isAboutIt = std::ranges::any_of(file.sanction.grounds, [&one](const SanctionGround &ground) { return ground.kpi == one.ground.kpi; });
            return isOpen(file) && isAboutIt && file.record.round == one.round && (one.round.isValid() || file.record.period == one.period);
        });
    }
    return candidates;
}

SanctionOpening openingFor(ContractId contract, const std::vector<ProposalForm::Candidate> &norms, const QDate &today)
{
    const ProposalForm::Candidate &first = norms.front();
    SanctionOpening opening { contract, {}, first.deviation, first.kpi, {}, first.period, {}, today };
    QStringList titles;
    for (const ProposalForm::Candidate &one : norms) {
        titles += one.title;
        opening.grounds.push_back(one.ground);
        if (one.round.isValid())
            opening.round = one.round;
    }
    opening.title = titles.join(u" + "_s);
    return opening;
}

ProposalForm::ProposalForm(Workspace &workspace, const RemedyData &data, const QString &line)
    : RemedyForm(workspace), m_candidates(sanctionCandidates(portfolio(), data))
{
    KpiId kpi;
    if (const RegisterLine *found = data.line(line))
        kpi = found->kpi;
    for (const Candidate &one : m_candidates) {
        if (one.id == line || (one.round.isValid() && one.kpi == kpi))
            put(u"norms"_s, one.id);
    }
}

std::vector<ProposalForm::Candidate> ProposalForm::chosen() const
{
    std::vector<Candidate> result;
    const QStringList ids = values(u"norms"_s);
    std::ranges::copy_if(m_candidates, std::back_inserter(result), [&ids](const Candidate &one) { return ids.contains(one.id); });
    return result;
}

QString ProposalForm::heading() const
{
    return tr("Sanctie voorstellen");
}

QString ProposalForm::mainText() const
{
    return tr("Voorstel bewaren");
}

std::vector<FormRow> ProposalForm::rows() const
{
    FormRow norms { u"norms"_s, tr("Welke gemiste normen"), FormKind::Checks };
    for (const Candidate &one : m_candidates)
        norms.options.push_back({ one.id, one.isTaken ? tr("%1 (er loopt al een sanctie)").arg(one.title) : one.title });
    std::vector<FormRow> rows { norms };
    std::vector<SanctionGround> grounds;
    for (const Candidate &one : chosen())
        grounds.push_back(one.ground);
    if (!grounds.empty())
        rows.push_back({ u"proposal"_s, proposalText(grounds, sanctionOrderOn(*workspace().definition(), workspace().today())), FormKind::Note });
    return rows;
}

QMap<QString, QString> ProposalForm::findProblems() const
{
    QMap<QString, QString> problems;
    const std::vector<Candidate> all = chosen();
    if (all.empty())
        problems.insert(u"norms"_s, tr("Kies minstens één gemiste norm."));
    for (const Candidate &one : all) {
        if (one.isTaken)
            problems.insert(u"norms"_s, tr("Over %1 loopt al een sanctie. Neem daar een besluit, of laat deze norm weg.").arg(one.title));
        else if (proposalFor(one.ground).rule == SanctionRule::NothingAllowed)
            problems.insert(u"norms"_s, one.title + u": "_s + sanctionProposalText(proposalFor(one.ground)));
    }
    return problems;
}

std::optional<Error> ProposalForm::store()
{
    SanctionOpening opening = openingFor(workspace().contract(), chosen(), workspace().today());
    if (const auto error = storeDraft(opening.deviation))
        return error;
    const auto made = openSanction(portfolio(), opening);
    if (!made)
        return made.error();
    m_made = *made;
    return std::nullopt;
}

QString ProposalForm::doneText() const
{
    return tr("Het voorstel staat klaar; er is nog niets besloten.");
}
