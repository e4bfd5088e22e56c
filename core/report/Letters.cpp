// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Letters.h"

#include "AttachmentVerbs.h"
#include "CaseDeadlines.h"
#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "ProcedureWords.h"
#include "SanctionVerbs.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Gathers what one letter says.
class Gathering
{
public:
    Gathering(const Portfolio &portfolio, const ContractDefinition &definition, const QDate &today)
        : m_portfolio(portfolio), m_definition(definition), m_today(today)
    {
    }

    void addCase(const CaseFile &file, LetterFacts &facts)
    {
        m_kpi = file.record.kpi;
        m_deviation = file.record.deviation;
        facts.reference = file.record.reference;
        facts.subject = file.record.title;
        facts.motive = lastValueOf(file.state, GeneralField::motive).value_or(QString());
        if (const ProcedureStep *step = file.procedure.step(stepOf(file.procedure, file.state))) {
            facts.level = procedureText(step->title);
            facts.supplierRole = procedureText(step->supplier);
        }
        for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
            if (!isToBeMet(deadline, m_today) || !deadline.length || deadline.side == Side::Client)
                continue;
            facts.termText = termText(*deadline.length);
            facts.termEnd = deadline.end.date;
        }
        for (const CaseEntry &entry : file.state.history)
            facts.evidence += entry.event.evidence;
        addAttachments(EvidenceOf::Case, file.record.id.value, facts);
    }

    void addSanction(const SanctionFile &file, LetterFacts &facts)
    {
        m_kpi = file.record.kpi;
        m_deviation = file.record.deviation;
        facts.reference = file.record.reference;
        facts.subject = file.record.title;
        for (const QString &code : imposedIn(file.sanction)) {
            const auto type = std::ranges::find(m_definition.sanctions, code, &SanctionType::code);
            facts.sanctions += type == m_definition.sanctions.end() ? code : code + u": "_s + type->title;
        }
        for (const SanctionEvent &event : file.sanction.history) {
            if (!event.motive.isEmpty())
                facts.motive = event.motive;
            facts.evidence += event.evidence;
        }
        addAttachments(EvidenceOf::Sanction, file.record.id.value, facts);
    }

    void addDeviation(DeviationId wanted, LetterFacts &facts)
    {
        const DeviationId id = wanted.isValid() ? wanted : m_deviation;
        for (const RegisterLine &line : deviationRegister(m_portfolio, m_definition.contract.id, m_today)) {
            if (!line.stored || line.stored->id != id || !id.isValid())
                continue;
            const Deviation &deviation = *line.stored;
            m_kpi = deviation.kpi.isValid() ? deviation.kpi : m_kpi;
            m_first = line.first;
            m_last = line.last;
            if (facts.reference.isEmpty())
                facts.reference = deviation.reference;
            if (facts.subject.isEmpty())
                facts.subject = deviation.title;
            facts.cause = deviation.cause;
            if (deviation.attributable == Attribution::Yes)
                facts.attributableReason = deviation.attributableReason;
            addAttachments(EvidenceOf::Deviation, deviation.id.value, facts);
        }
    }

    void addKpi(LetterFacts &facts)
    {
        const Kpi *kpi = m_definition.kpi(m_kpi);
        if (!kpi)
            return;
        for (const Indicator *part : m_definition.indicatorsOf(kpi->id)) {
            if (!part->countsForKpi)
                continue;
            const NormVersion *judged = addFindings(*part, facts);
            const NormVersion *norm = judged ? judged : m_definition.latestNorm(part->id);
            if (norm && facts.norm.isEmpty())
                facts.norm = normSentence(*norm, *part);
        }
    }

private:
    void addAttachments(EvidenceOf about, qint64 subject, LetterFacts &facts)
    {
        for (const Attachment &row : attachmentsOf(m_portfolio, m_definition.contract.id, about, subject))
            facts.evidence += row.name;
    }

    /// Gives the norm by which the last of them was judged; null when there is none. A later version is not what was missed.
    const NormVersion *addFindings(const Indicator &part, LetterFacts &facts)
    {
        if (m_first.kind == PeriodKind::Once && m_last.kind == PeriodKind::Once && part.judged != PeriodKind::Once)
            return nullptr;
        const NormVersion *judged = nullptr;
        for (const Outcome &outcome : m_portfolio.outcomes(part.id, m_first, m_last)) {
            if (outcome.cell.party.isValid() || !outcome.value || outcome.verdict != Verdict::Breach)
                continue;
            //: %1 a period, %2 a value, %3 a verdict
            facts.findings += u"%1: %2, %3"_s.arg(periodName(outcome.cell.period), shownValue(*outcome.value, outcome.unit),
                                                  outcomeWord(outcome).toLower());
            const auto norm = std::ranges::find(m_definition.norms, outcome.norm, &NormVersion::id);
            judged = norm == m_definition.norms.end() ? judged : &*norm;
        }
        return judged;
    }

    const Portfolio &m_portfolio;
    const ContractDefinition &m_definition;
    QDate m_today;
    KpiId m_kpi;
    DeviationId m_deviation;
    Period m_first;
    Period m_last;
};

} // namespace

Result<LetterFacts> letterFacts(const Portfolio &portfolio, ContractId contract, const LetterRequest &request, const QDate &today)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return Error { ErrorCode::NotFound, u"no such contract"_s, { QString::number(contract.value) } };
    LetterFacts facts;
    facts.kind = request.kind;
    facts.contract = definition->contract.title;
    facts.client = definition->contract.client;
    facts.supplier = definition->contract.supplier;
    facts.meeting = request.meeting;
    Gathering gathering(portfolio, *definition, today);
    const auto file = caseOf(portfolio, contract, request.caseId);
    const auto sanction = sanctionOf(portfolio, contract, request.sanction);
    if (file)
        gathering.addCase(*file, facts);
    if (sanction)
        gathering.addSanction(*sanction, facts);
    gathering.addDeviation(request.deviation, facts);
    if (facts.reference.isEmpty())
        return Error { ErrorCode::NotFound, u"nothing to write about"_s, {} };
    gathering.addKpi(facts);
    facts.evidence.removeDuplicates();
    return facts;
}

Report letterDraft(const LetterFacts &facts, const QDate &today)
{
    Report report;
    report.title = letterTitle(facts.kind);
    report.facts = letterHead(facts, today);
    report.footer = facts.contract + u" · "_s + facts.reference;
    report.date = today;
    ReportSection body;
    for (const QString &paragraph : letterParagraphs(facts))
        body.blocks.emplace_back(ReportText { paragraph });
    if (!facts.evidence.isEmpty()) {
        body.blocks.emplace_back(ReportText { letterEvidenceIntro() });
        for (const QString &item : facts.evidence)
            body.blocks.emplace_back(ReportText { item, ReportText::Style::Bullet });
    }
    body.blocks.emplace_back(ReportText { letterDraftNote(), ReportText::Style::Note });
    report.sections.push_back(std::move(body));
    return report;
}
