// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Judgements.h"
#include "PortfolioPrivate.h"
#include "ReadLog.h"
#include "SurveyScoring.h"

#include <algorithm>
#include <iterator>

namespace {

std::vector<Measurement> withoutVerdicts(std::vector<JudgedMeasurement> rows)
{
    std::vector<Measurement> result;
    result.reserve(rows.size());
    for (JudgedMeasurement &row : rows)
        result.push_back(std::move(row.measurement));
    return result;
}

} // namespace

std::vector<Contract> Portfolio::contracts() const
{
    return valueOrEmpty(d->store->contracts());
}

std::shared_ptr<const ContractDefinition> Portfolio::definition(ContractId contract) const
{
    return d->definitions.of(contract);
}

std::optional<ContractId> Portfolio::contractByCode(const QString &code) const
{
    for (const Contract &contract : contracts()) {
        if (contract.code.compare(code, Qt::CaseInsensitive) == 0)
            return contract.id;
    }
    return std::nullopt;
}

std::optional<ContractId> Portfolio::contractOf(IndicatorId indicator) const
{
    return d->definitions.contractOf(indicator);
}

std::optional<Measurement> Portfolio::measurement(const Cell &cell) const
{
    return valueOrEmpty(d->store->measurement(cell));
}

std::vector<Measurement> Portfolio::measurements(IndicatorId indicator, const Period &first, const Period &last) const
{
    return withoutVerdicts(valueOrEmpty(d->store->measurements(indicator, first, last)));
}

std::vector<Measurement> Portfolio::measurements(IndicatorId indicator) const
{
    return withoutVerdicts(valueOrEmpty(d->store->measurements(indicator)));
}

std::vector<StoredVerdict> Portfolio::verdicts(IndicatorId indicator, const Period &first, const Period &last) const
{
    std::vector<StoredVerdict> result;
    const auto contract = contractOf(indicator);
    const Indicator *part = contract ? definition(*contract)->indicator(indicator) : nullptr;
    if (!part || part->judged != first.kind)
        return result;
    if (isJudgedByItself(*part)) {
        for (const JudgedMeasurement &row : valueOrEmpty(d->store->measurements(indicator, first, last)))
            result.push_back({ row.measurement.cell, row.verdict });
    } else {
        for (const StoredOutcome &row : valueOrEmpty(d->store->outcomes(indicator, first, last)))
            result.push_back({ row.cell, row.verdict });
    }
    return result;
}

std::vector<Outcome> Portfolio::outcomes(IndicatorId indicator, const Period &first, const Period &last) const
{
    const auto contract = contractOf(indicator);
    const auto agreed = contract ? definition(*contract) : nullptr;
    const Indicator *part = agreed ? agreed->indicator(indicator) : nullptr;
    if (!part || part->judged != first.kind)
        return {};
    Evidence evidence(*d->store, *agreed);
    Judgements judgements(evidence);
    judgements.readAhead(*part, first, last);
    std::vector<Outcome> result;
    for (Period period = first; period <= last; period = period.plus(1)) {
        for (Outcome &outcome : judgements.outcomes(*part, period))
            result.push_back(std::move(outcome));
        if (period.kind == PeriodKind::Once)
            break;
    }
    return result;
}

std::optional<Outcome> Portfolio::outcomeWith(const Measurement &supposed) const
{
    const Cell &cell = supposed.cell;
    const auto contract = contractOf(cell.indicator);
    const auto agreed = contract ? definition(*contract) : nullptr;
    const Indicator *part = agreed ? agreed->indicator(cell.indicator) : nullptr;
    if (!part || cell.period.kind != part->measured)
        return std::nullopt;
    Evidence evidence(*d->store, *agreed);
    evidence.suppose(supposed);
    return Judgements(evidence).outcome(*part, outerPeriod(cell.period, part->judged, agreed->contract), cell.party);
}

std::vector<KpiOutcome> Portfolio::kpiOutcomes(ContractId contract, const Period &first, const Period &last) const
{
    std::vector<KpiOutcome> result;
    for (StoredKpiOutcome &row : valueOrEmpty(d->store->kpiOutcomes(contract, first, last)))
        result.push_back({ row.kpi, row.period, row.verdict, std::move(row.label), row.decidedBy, {} });
    return result;
}

std::vector<KpiOutcome> Portfolio::judgedAs(const ContractDefinition &definition, KpiId kpi, int count) const
{
    std::vector<KpiOutcome> result;
    const Kpi *row = definition.kpi(kpi);
    if (!row || count < 1)
        return result;
    Evidence evidence(*d->store, definition);
    Judgements judgements(evidence);
    const std::set<Period> periods = judgements.kpiPeriods(*row);
    auto first = periods.begin();
    std::advance(first, std::max<std::ptrdiff_t>(0, std::ssize(periods) - count));
    for (auto period = first; period != periods.end(); ++period) {
        if (auto outcome = judgements.kpiOutcome(*row, *period))
            result.push_back(std::move(*outcome));
    }
    return result;
}

std::vector<Period> Portfolio::periodsWithData(ContractId contract) const
{
    return valueOrEmpty(d->store->periodsWithData(contract));
}

std::vector<std::pair<PartyId, Period>> Portfolio::partyPeriods(ContractId contract) const
{
    return valueOrEmpty(d->store->partyPeriods(contract));
}

qint64 Portfolio::measurementCount() const
{
    return valueOrEmpty(d->store->measurementCount());
}

NotePage Portfolio::notes(const std::optional<Cell> &after, int rows) const
{
    return valueOrEmpty(d->store->notes(after, rows));
}

std::vector<SurveyRound> Portfolio::surveyRounds(ContractId contract) const
{
    return valueOrEmpty(d->store->surveyRounds(contract));
}

std::optional<SurveyRound> Portfolio::surveyRound(SurveyRoundId round) const
{
    return valueOrEmpty(d->store->surveyRound(round));
}

std::vector<SurveyResponse> Portfolio::surveyResponses(SurveyRoundId round) const
{
    return valueOrEmpty(d->store->surveyResponses(round));
}

std::vector<SurveyMark> Portfolio::surveyMarks(SurveyRoundId round) const
{
    return valueOrEmpty(d->store->surveyMarks(round));
}

std::optional<SurveyResult> Portfolio::surveyResult(SurveyRoundId round) const
{
    const auto found = surveyRound(round);
    if (!found)
        return std::nullopt;
    const std::vector<SurveyMark> marks = surveyMarks(round);
    const std::vector<SurveyResponse> responses = surveyResponses(round);
    SurveyResult result = scoreSurvey(found->questionnaire, marks, responses, found->settings);
    return found->givesVerdict() ? std::move(result) : withoutSanction(std::move(result));
}

std::vector<SurveyComment> Portfolio::surveyComments(SurveyRoundId round) const
{
    return valueOrEmpty(d->store->surveyComments(round));
}

template<typename T>
std::vector<T> Portfolio::rowsOf(ContractId contract) const
{
    return valueOrEmpty(d->store->rowsOf<T>(contract));
}

template std::vector<Deviation> Portfolio::rowsOf(ContractId contract) const;
template std::vector<CaseRecord> Portfolio::rowsOf(ContractId contract) const;
template std::vector<CaseEntryRecord> Portfolio::rowsOf(ContractId contract) const;
template std::vector<SanctionRecord> Portfolio::rowsOf(ContractId contract) const;
template std::vector<SanctionEntryRecord> Portfolio::rowsOf(ContractId contract) const;
template std::vector<ActionItem> Portfolio::rowsOf(ContractId contract) const;
template std::vector<Attachment> Portfolio::rowsOf(ContractId contract) const;
template std::vector<Person> Portfolio::rowsOf(ContractId contract) const;
template std::vector<SlaParameter> Portfolio::rowsOf(ContractId contract) const;
template std::vector<Cause> Portfolio::rowsOf(ContractId contract) const;
template std::vector<Meeting> Portfolio::rowsOf(ContractId contract) const;
template std::vector<SupplierFigure> Portfolio::rowsOf(ContractId contract) const;

std::vector<ProcedureVersion> Portfolio::procedureVersions() const
{
    return valueOrEmpty(d->store->procedureVersions());
}

std::optional<QByteArray> Portfolio::attachedContent(const QByteArray &digest) const
{
    return valueOrEmpty(d->store->attachedContent(digest));
}

std::pair<qint64, QByteArray> Portfolio::logHead() const
{
    const qint64 count = valueOrEmpty(d->store->auditCount());
    const std::vector<AuditEvent> last = count > 0 ? valueOrEmpty(d->store->auditEvents(count, 1)) : std::vector<AuditEvent>();
    return last.empty() ? std::pair<qint64, QByteArray>() : std::pair(last.front().number, last.front().hash);
}

QString Portfolio::user() const
{
    return d->environment.user;
}
