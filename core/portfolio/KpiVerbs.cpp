// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiVerbs.h"

#include "ContractRows.h"
#include "KpiSaving.h"
#include "NormMeeting.h"
#include "VerbErrors.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// The version of a norm that holds on @p day: the last one that began by then, else the first.
const NormVersion *versionOn(const ContractDefinition &contract, IndicatorId indicator, const QDate &day)
{
    const NormVersion *found = nullptr;
    for (const NormVersion &norm : contract.norms) {
        if (norm.indicator != indicator)
            continue;
        const bool begun = !norm.validFrom.isValid() || norm.validFrom <= day;
        if (!found || (begun && norm.number > found->number))
            found = &norm;
    }
    return found;
}

IndicatorId ofPart(const ContractDefinition &contract, NormVersionId id)
{
    const auto norm = std::ranges::find(contract.norms, id, &NormVersion::id);
    return norm == contract.norms.end() ? IndicatorId() : norm->indicator;
}

std::vector<Record> rowsOfKpi(const Portfolio &portfolio, const ContractDefinition &contract, const Kpi &kpi)
{
    std::vector<Record> rows { kpi };
    for (const Indicator *part : contract.indicatorsOf(kpi.id)) {
        rows.emplace_back(*part);
        for (const NormVersion &norm : contract.norms) {
            if (norm.indicator == part->id)
                rows.emplace_back(norm);
        }
        for (const ContractSetting &setting : contract.settings) {
            if (isNormMeeting(setting) && ofPart(contract, normOf(setting)) == part->id)
                rows.emplace_back(setting);
        }
        for (Measurement &row : portfolio.measurements(part->id))
            rows.emplace_back(std::move(row));
    }
    if (const auto asked = contract.questionnaires.find(kpi.id); asked != contract.questionnaires.end())
        rows.emplace_back(KpiQuestionnaire { kpi.id, asked->second });
    for (const SurveyRound &round : portfolio.surveyRounds(contract.contract.id)) {
        if (round.kpi != kpi.id)
            continue;
        rows.emplace_back(round);
        for (SurveyResponse &row : portfolio.surveyResponses(round.id))
            rows.emplace_back(std::move(row));
        for (SurveyMark &row : portfolio.surveyMarks(round.id))
            rows.emplace_back(std::move(row));
        for (SurveyComment &row : portfolio.surveyComments(round.id))
            rows.emplace_back(std::move(row));
    }
    return rows;
}

/// The reference of a case or sanction about the kpi; empty when there is none.
QString caseAbout(const Portfolio &portfolio, ContractId contract, KpiId kpi)
{
    for (const CaseRecord &row : portfolio.rowsOf<CaseRecord>(contract)) {
        if (row.kpi == kpi)
            return row.reference;
    }
    for (const SanctionRecord &row : portfolio.rowsOf<SanctionRecord>(contract)) {
        if (row.kpi == kpi)
            return row.reference;
    }
    return {};
}

template<typename Row>
void detach(Change &change, const Portfolio &portfolio, ContractId contract, KpiId kpi)
{
    for (const Row &row : portfolio.rowsOf<Row>(contract)) {
        if (row.kpi != kpi)
            continue;
        Row without = row;
        without.kpi = {};
        change.records.push_back({ row, without });
    }
}

/// What was written down about a kpi that goes: its causes and evidence go with it, the rest stays without it.
void letGo(Change &change, const Portfolio &portfolio, ContractId contract, KpiId kpi)
{
    detach<Deviation>(change, portfolio, contract, kpi);
    detach<ActionItem>(change, portfolio, contract, kpi);
    detach<SlaParameter>(change, portfolio, contract, kpi);
    for (const Cause &row : portfolio.rowsOf<Cause>(contract)) {
        if (row.kpi == kpi)
            change.records.push_back({ row, std::nullopt });
    }
    for (const SupplierFigure &row : portfolio.rowsOf<SupplierFigure>(contract)) {
        const Indicator *part = portfolio.definition(contract)->indicator(row.indicator);
        if (part && part->kpi == kpi)
            change.records.push_back({ row, std::nullopt });
    }
    for (const Attachment &row : portfolio.rowsOf<Attachment>(contract)) {
        if (row.about == EvidenceOf::Kpi && row.subject == kpi.value)
            change.records.push_back({ row, std::nullopt });
    }
}

} // namespace

std::optional<KpiSheet> kpiSheet(const ContractDefinition &contract, KpiId kpi, const QDate &day)
{
    const Kpi *row = contract.kpi(kpi);
    if (!row)
        return std::nullopt;
    KpiSheet sheet { *row, {} };
    for (const Indicator *part : contract.indicatorsOf(kpi)) {
        const NormVersion *norm = versionOn(contract, part->id, day);
        sheet.parts.push_back({ *part, norm ? *norm : NormVersion {} });
    }
    return sheet;
}

KpiUse kpiUse(const Portfolio &portfolio, const ContractDefinition &contract, KpiId kpi)
{
    KpiUse use;
    const std::vector<const Indicator *> parts = contract.indicatorsOf(kpi);
    for (const Indicator *part : parts) {
        if (!portfolio.measurements(part->id).empty())
            use.measured.insert(part->id);
    }
    for (const SupplierFigure &figure : portfolio.rowsOf<SupplierFigure>(contract.contract.id)) {
        const Indicator *part = contract.indicator(figure.indicator);
        if (part && part->kpi == kpi)
            use.measured.insert(part->id);
    }
    const auto rounds = portfolio.surveyRounds(contract.contract.id);
    const bool surveyed = std::ranges::any_of(rounds, [kpi](const SurveyRound &round) { return round.kpi == kpi && round.givesVerdict(); });
    for (const Indicator *part : parts) {
        const NormVersion *norm = contract.latestNorm(part->id);
        if (!norm || !norm->confirmed)
            continue;
        const bool rests = use.measured.contains(part->id) || use.measured.contains(part->derivedFrom)
            || (surveyed && part->input == InputKind::Survey);
        if (rests)
            use.judged.insert(part->id);
    }
    return use;
}

bool needsNormChange(const ContractDefinition &contract, const KpiUse &use, const KpiSheet &sheet)
{
    return KpiSaving(contract, use, sheet).changesAUsedNorm();
}

bool needsNormChange(const Portfolio &portfolio, const KpiSheet &sheet)
{
    const auto contract = portfolio.definition(sheet.kpi.contract);
    return contract && needsNormChange(*contract, kpiUse(portfolio, *contract, sheet.kpi.id), sheet);
}

QDate firstChangeDay(const ContractDefinition &contract, KpiId kpi)
{
    QDate first = contract.contract.start;
    for (const Indicator *part : contract.indicatorsOf(kpi)) {
        const NormVersion *norm = contract.latestNorm(part->id);
        if (norm && norm->validFrom.isValid())
            first = std::max(first, norm->validFrom.addDays(1));
    }
    return first;
}

Result<KpiId> saveKpi(Portfolio &portfolio, ContractId contract, const KpiSheet &sheet, const NormChange &change)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    KpiSheet ours = sheet;
    ours.kpi.contract = contract;
    KpiSaving saving(*definition, kpiUse(portfolio, *definition, ours.kpi.id), ours);
    if (const Status allowed = saving.check(change); !allowed)
        return allowed.error();
    if (change.meeting.isValid()) {
        const auto meetings = portfolio.rowsOf<Meeting>(contract);
        const auto found = std::ranges::find(meetings, change.meeting, &Meeting::id);
        if (found == meetings.end())
            return notFound(QString::number(change.meeting.value), "meeting");
        saving.restOn(*found);
    }
    const Change step = saving.changeFor(portfolio, change);
    if (step.isEmpty())
        return sheet.kpi.id;
    const auto topics = portfolio.apply(step);
    return topics ? Result<KpiId>(saving.kpi()) : topics.error();
}

Result<std::vector<KpiId>> addKpis(Portfolio &portfolio, ContractId contract, std::span<const KpiSheet> sheets)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    ContractDefinition grown = *definition; // each one is checked against those before it
    Change change { ChangeKind::ImportKpis, { grown.contract.title, QString::number(sheets.size()) }, {} };
    std::vector<KpiId> added;
    for (KpiSheet sheet : sheets) {
        sheet.kpi.contract = contract;
        sheet.kpi.id = {};
        KpiSaving saving(grown, {}, sheet);
        if (const Status allowed = saving.check({}); !allowed)
            return allowed.error();
        Change step = saving.changeFor(portfolio, {});
        grown.kpis.push_back(std::get<Kpi>(*step.records.front().after));
        added.push_back(saving.kpi());
        std::ranges::move(step.records, std::back_inserter(change.records));
    }
    if (change.isEmpty())
        return added;
    const auto topics = portfolio.apply(change);
    return topics ? Result<std::vector<KpiId>>(added) : topics.error();
}

Status removeKpi(Portfolio &portfolio, ContractId contract, KpiId kpi)
{
    const auto definition = portfolio.definition(contract);
    const Kpi *row = definition ? definition->kpi(kpi) : nullptr;
    if (!row)
        return notFound(QString::number(kpi.value), "kpi");
    if (const QString reference = caseAbout(portfolio, contract, kpi); !reference.isEmpty())
        return refused(reference, "a kpi with a case or a sanction stays");
    Change change { ChangeKind::RemoveKpi, { row->title }, {} };
    letGo(change, portfolio, contract, kpi);
    std::vector<Record> rows = rowsOfKpi(portfolio, *definition, *row);
    for (auto record = rows.rbegin(); record != rows.rend(); ++record)
        change.records.push_back({ std::move(*record), std::nullopt });
    return statusOf(portfolio.apply(change));
}

Result<int> confirmKpis(Portfolio &portfolio, ContractId contract, std::span<const KpiId> kpis)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    Change change { ChangeKind::ConfirmNorms, { definition->contract.title }, {} };
    int confirmed = 0;
    for (const KpiId id : kpis) {
        const Kpi *kpi = definition->kpi(id);
        if (!kpi)
            return notFound(QString::number(id.value), "kpi");
        const auto before = change.records.size();
        Kpi after = *kpi;
        after.confirmed = true;
        if (after != *kpi)
            change.records.push_back({ *kpi, after });
        for (const NormVersion &norm : definition->norms) {
            const Indicator *part = definition->indicator(norm.indicator);
            if (norm.confirmed || !part || part->kpi != id)
                continue;
            NormVersion sure = norm;
            sure.confirmed = true;
            change.records.push_back({ norm, sure });
        }
        confirmed += change.records.size() > before ? 1 : 0;
    }
    if (change.isEmpty())
        return 0;
    const auto topics = portfolio.apply(change);
    return topics ? Result<int>(confirmed) : topics.error();
}
