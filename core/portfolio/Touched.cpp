// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reach.h"

#include "KeptTexts.h"
#include "ReadLog.h"

#include <QHash>

namespace {

/// Finds out whose row it is; rows that the change itself adds or removes come before what is stored.
class Owners
{
public:
    Owners(const Change &change, DefinitionCache &definitions, const Store &store)
        : m_definitions(definitions), m_store(store)
    {
        for (const RecordChange &record : change.records) {
            for (const auto *side : { &record.before, &record.after }) {
                if (*side)
                    std::visit([this](const auto &row) { learn(row); }, **side);
            }
        }
    }

    std::optional<ContractId> of(const Contract &row) { return row.id; }
    std::optional<ContractId> of(const ContractSetting &row) { return row.contract; }
    std::optional<ContractId> of(const ReferenceValue &row) { return row.contract; }
    std::optional<ContractId> of(const Party &row) { return row.contract; }
    std::optional<ContractId> of(const Kpi &row) { return row.contract; }
    std::optional<ContractId> of(const Indicator &row) { return ofKpi(row.kpi); }
    std::optional<ContractId> of(const NormVersion &row) { return ofIndicator(row.indicator); }
    std::optional<ContractId> of(const SanctionType &row) { return row.contract; }
    std::optional<ContractId> of(const KpiQuestionnaire &row) { return ofKpi(row.kpi); }
    std::optional<ContractId> of(const Measurement &row) { return ofIndicator(row.cell.indicator); }
    std::optional<ContractId> of(const SurveyRound &row) { return row.contract; }
    std::optional<ContractId> of(const SurveyResponse &row) { return ofRound(row.round); }
    std::optional<ContractId> of(const SurveyMark &row) { return ofRound(row.round); }
    std::optional<ContractId> of(const SurveyComment &row) { return ofRound(row.round); }
    /// Of the whole file.
    std::optional<ContractId> of(const ProcedureVersion &) { return std::nullopt; }
    std::optional<ContractId> of(const CaseEntryRecord &row) { return ofRow<CaseRecord>(m_cases, row.caseId); }
    std::optional<ContractId> of(const SanctionEntryRecord &row) { return ofRow<SanctionRecord>(m_sanctions, row.sanction); }
    template<typename Row>
    std::optional<ContractId> of(const Row &row)
    {
        return row.contract;
    }

    std::optional<SurveyRound> round(SurveyRoundId id)
    {
        const auto known = m_rounds.constFind(id);
        if (known != m_rounds.constEnd())
            return *known;
        const auto stored = valueOrEmpty(m_store.surveyRound(id));
        if (stored)
            m_rounds.insert(id, *stored);
        return stored;
    }

private:
    void learn(const Kpi &row) { m_kpis.insert(row.id, row.contract); }
    void learn(const Indicator &row) { m_indicators.insert(row.id, row.kpi); }
    void learn(const SurveyRound &row) { m_rounds.insert(row.id, row); }
    void learn(const CaseRecord &row) { m_cases.insert(row.id, row.contract); }
    void learn(const SanctionRecord &row) { m_sanctions.insert(row.id, row.contract); }
    template<typename Other>
    void learn(const Other &) { }

    std::optional<ContractId> ofKpi(KpiId id)
    {
        const auto known = m_kpis.constFind(id);
        return known != m_kpis.constEnd() ? std::optional(*known) : m_definitions.contractOf(id);
    }
    std::optional<ContractId> ofIndicator(IndicatorId id)
    {
        const auto known = m_indicators.constFind(id);
        return known != m_indicators.constEnd() ? ofKpi(*known) : m_definitions.contractOf(id);
    }
    std::optional<ContractId> ofRound(SurveyRoundId id)
    {
        const auto found = round(id);
        return found ? std::optional(found->contract) : std::nullopt;
    }

    /// Whose case or sanction it is, when the change does not bring it along itself.
    template<typename Row, typename RowId>
    std::optional<ContractId> ofRow(QHash<RowId, ContractId> &known, RowId id)
    {
        if (!known.contains(id)) {
            for (const Contract &contract : valueOrEmpty(m_store.contracts())) {
                for (const Row &row : valueOrEmpty(m_store.rowsOf<Row>(contract.id)))
                    known.insert(row.id, row.contract);
            }
        }
        const auto found = known.constFind(id);
        return found != known.constEnd() ? std::optional(*found) : std::nullopt;
    }

    DefinitionCache &m_definitions;
    const Store &m_store;
    QHash<CaseId, ContractId> m_cases;
    QHash<SanctionId, ContractId> m_sanctions;
    QHash<KpiId, ContractId> m_kpis;
    QHash<IndicatorId, KpiId> m_indicators;
    QHash<SurveyRoundId, SurveyRound> m_rounds;
};

/// A title may change without any verdict following; a date may not.
bool isJudgedAlike(const RecordChange &record)
{
    const auto *before = record.before ? std::get_if<Contract>(&*record.before) : nullptr;
    const auto *after = record.after ? std::get_if<Contract>(&*record.after) : nullptr;
    return before && after && before->award == after->award && before->signing == after->signing
        && before->start == after->start && before->end == after->end && before->planApproval == after->planApproval
        && before->calendar == after->calendar;
}

/// Notes one row of a change in what is touched of its contract.
class Note
{
public:
    Note(TouchedContract &touched, Owners &owners, const RecordChange &record)
        : m_touched(touched), m_owners(owners), m_record(record)
    {
    }

    void operator()(const Contract &)
    {
        m_touched.definition = true;
        m_touched.everything = m_touched.everything || !isJudgedAlike(m_record);
    }
    void operator()(const ContractSetting &row)
    {
        m_touched.definition = true;
        m_touched.everything = m_touched.everything || !isKeptText(row);
    }
    void operator()(const ReferenceValue &) { m_touched.definition = m_touched.everything = true; }
    void operator()(const Party &) { m_touched.definition = m_touched.parties = true; }
    void operator()(const Kpi &row)
    {
        m_touched.definition = true;
        m_touched.kpis.insert(row.id);
    }
    void operator()(const Indicator &row)
    {
        m_touched.definition = true;
        m_touched.indicators.insert(row.id);
        m_touched.kpis.insert(row.kpi);
    }
    void operator()(const NormVersion &row)
    {
        m_touched.definition = true;
        m_touched.indicators.insert(row.indicator);
    }
    void operator()(const SanctionType &) { m_touched.definition = true; }
    void operator()(const KpiQuestionnaire &) { m_touched.definition = true; }
    void operator()(const Measurement &row) { m_touched.measured.insert(row.cell); }
    void operator()(const SurveyRound &row) { m_touched.rounds.push_back(row); }
    void operator()(const SurveyResponse &row) { noteRound(row.round); }
    void operator()(const SurveyMark &row) { noteRound(row.round); }
    /// What is done about a verdict changes none.
    template<typename Row>
    void operator()(const Row &)
    {
        m_touched.remedies = true;
    }

private:
    void noteRound(SurveyRoundId id)
    {
        for (const SurveyRound &known : m_touched.rounds) {
            if (known.id == id)
                return;
        }
        if (const auto round = m_owners.round(id))
            m_touched.rounds.push_back(*round);
    }

    TouchedContract &m_touched;
    Owners &m_owners;
    const RecordChange &m_record;
};

} // namespace

std::map<ContractId, TouchedContract> touchedBy(const Change &change, DefinitionCache &definitions, const Store &store)
{
    Owners owners(change, definitions, store);
    std::map<ContractId, TouchedContract> result;
    for (const RecordChange &record : change.records) {
        for (const auto *side : { &record.before, &record.after }) {
            if (!*side)
                continue;
            const auto contract = std::visit([&owners](const auto &row) { return owners.of(row); }, **side);
            if (contract)
                std::visit(Note(result[*contract], owners, record), **side);
        }
    }
    return result;
}
