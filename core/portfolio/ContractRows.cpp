// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractRows.h"

#include <algorithm>

namespace {

template<typename Row>
void append(std::vector<Record> &records, const std::vector<Row> &rows)
{
    records.insert(records.end(), rows.begin(), rows.end());
}

/// A party has no rows that are the whole contract's.
template<typename Row>
void keepOf(std::vector<Row> &rows, std::optional<PartyId> party)
{
    if (party)
        std::erase_if(rows, [party](const Row &row) { return row.party != *party; });
}

void appendMeasurements(std::vector<Record> &records, const Portfolio &portfolio, IndicatorId indicator,
                        std::optional<PartyId> party)
{
    for (Measurement &row : portfolio.measurements(indicator)) {
        if (!party || row.cell.party == *party)
            records.emplace_back(std::move(row));
    }
}

} // namespace

std::vector<Record> rowsOf(const ContractDefinition &definition)
{
    std::vector<Record> records { definition.contract };
    append(records, definition.settings);
    append(records, definition.references);
    append(records, definition.parties);
    append(records, definition.kpis);
    append(records, definition.indicators);
    append(records, definition.norms);
    append(records, definition.sanctions);
    for (const auto &[kpi, questionnaire] : definition.questionnaires)
        records.emplace_back(KpiQuestionnaire { kpi, questionnaire });
    return records;
}

std::vector<Record> filledInRows(const Portfolio &portfolio, const ContractDefinition &definition,
                                 std::optional<PartyId> party)
{
    std::vector<Record> records;
    for (const Indicator &indicator : definition.indicators)
        appendMeasurements(records, portfolio, indicator.id, party);
    auto claimed = portfolio.rowsOf<SupplierFigure>(definition.contract.id);
    keepOf(claimed, party);
    append(records, claimed);
    for (const SurveyRound &round : portfolio.surveyRounds(definition.contract.id)) {
        if (!party)
            records.emplace_back(round);
        auto responses = portfolio.surveyResponses(round.id);
        auto marks = portfolio.surveyMarks(round.id);
        auto comments = portfolio.surveyComments(round.id);
        keepOf(responses, party);
        keepOf(marks, party);
        keepOf(comments, party);
        append(records, responses);
        append(records, marks);
        append(records, comments);
    }
    return records;
}

std::vector<Record> remedyRows(const Portfolio &portfolio, ContractId contract)
{
    std::vector<Record> records;
    append(records, portfolio.rowsOf<Deviation>(contract));
    append(records, portfolio.rowsOf<ActionItem>(contract));
    append(records, portfolio.rowsOf<Attachment>(contract));
    append(records, portfolio.rowsOf<Person>(contract));
    append(records, portfolio.rowsOf<SlaParameter>(contract));
    append(records, portfolio.rowsOf<Cause>(contract));
    append(records, portfolio.rowsOf<Meeting>(contract));
    return records;
}
