// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Evidence.h"

#include "PeriodMath.h"
#include "SurveyScoring.h"

#include <algorithm>

Period outerPeriod(const Period &period, PeriodKind kind, const Contract &contract)
{
    if (period.kind == kind || kind == PeriodKind::Once)
        return kind == PeriodKind::Once ? Period::once() : period;
    return periodHolding(daysOf(period, contract).last, kind, contract);
}

Period roundPeriod(const SurveyRound &round, PeriodKind kind, const Contract &contract)
{
    if (kind == PeriodKind::Year)
        return Period::year(round.year);
    return periodHolding(round.held.isValid() ? round.held : QDate(round.year, 12, 31), kind, contract);
}

template<typename T>
T Evidence::take(Result<T> result)
{
    if (result)
        return std::move(result).value();
    if (!m_fault)
        m_fault = result.error();
    return T {};
}

const Evidence::Values &Evidence::values(const Indicator &indicator, const Period &outer)
{
    const Key key { indicator.id, outer };
    if (const auto found = m_values.find(key); found != m_values.end())
        return found->second;
    if (!m_whole.contains({ indicator.id, outer.kind })) {
        if (outer.kind == PeriodKind::Once)
            readAll(indicator, outer.kind);
        else
            readAhead(indicator, outer, outer);
    }
    return m_values[key];
}

void Evidence::readAhead(const Indicator &indicator, const Period &first, const Period &last)
{
    if (first.kind == PeriodKind::Once || m_whole.contains({ indicator.id, first.kind }))
        return;
    for (Period outer = first; outer <= last; outer = outer.plus(1))
        m_values[{ indicator.id, outer }].clear();
    if (first.kind == indicator.measured) {
        sortIn(indicator, first.kind, take(m_store.measurements(indicator.id, first, last)));
        return;
    }
    const DateRange before = daysOf(first, m_contract.contract);
    const DateRange after = daysOf(last, m_contract.contract);
    const Period from = periodHolding(before.first, indicator.measured, m_contract.contract);
    const Period to = periodHolding(after.last, indicator.measured, m_contract.contract);
    std::vector<JudgedMeasurement> rows = take(m_store.measurements(indicator.id, from, to));
    std::erase_if(rows, [&](const JudgedMeasurement &row) {
        const QDate day = daysOf(row.measurement.cell.period, m_contract.contract).last;
        return day < before.first || day > after.last;
    });
    sortIn(indicator, first.kind, rows);
}

std::set<Period> Evidence::periodsWithValues(const Indicator &indicator, PeriodKind kind)
{
    readAll(indicator, kind);
    std::set<Period> result;
    for (const auto &[key, values] : m_values) {
        if (key.first == indicator.id && key.second.kind == kind && !values.empty())
            result.insert(key.second);
    }
    return result;
}

void Evidence::readAll(const Indicator &indicator, PeriodKind kind)
{
    if (!m_whole.insert({ indicator.id, kind }).second)
        return;
    std::erase_if(m_values, [&](const auto &entry) {
        return entry.first.first == indicator.id && entry.first.second.kind == kind;
    });
    sortIn(indicator, kind, take(m_store.measurements(indicator.id)));
}

void Evidence::sortIn(const Indicator &indicator, PeriodKind kind, const std::vector<JudgedMeasurement> &rows)
{
    for (const JudgedMeasurement &row : rows) {
        const Cell &cell = row.measurement.cell;
        if (cell.period.kind != indicator.measured)
            continue; // measured at another rhythm before the definition changed
        const Period outer = outerPeriod(cell.period, kind, m_contract.contract);
        m_values[{ indicator.id, outer }][cell.party].push_back(row.measurement);
    }
    if (m_supposed && m_supposed->cell.indicator == indicator.id)
        putSupposed(indicator, kind);
}

/// Where its outer period was read: another one must not look as if it had been.
void Evidence::putSupposed(const Indicator &indicator, PeriodKind kind)
{
    const Cell &cell = m_supposed->cell;
    const Key key { indicator.id, outerPeriod(cell.period, kind, m_contract.contract) };
    if (!m_values.contains(key) && !m_whole.contains({ indicator.id, kind }))
        return;
    std::vector<Measurement> &rows = m_values[key][cell.party];
    const auto place = std::lower_bound(rows.begin(), rows.end(), cell.period, [](const Measurement &row, const Period &period) {
        return row.cell.period < period;
    });
    if (place != rows.end() && place->cell.period == cell.period)
        *place = *m_supposed;
    else
        rows.insert(place, *m_supposed);
}

const std::vector<SurveyRound> &Evidence::rounds()
{
    if (!m_rounds) {
        m_rounds = take(m_store.surveyRounds(m_contract.contract.id));
        std::erase_if(*m_rounds, [](const SurveyRound &row) { return !row.givesVerdict(); });
    }
    return *m_rounds;
}

const SurveyRound *Evidence::round(KpiId kpi, const Period &period)
{
    const std::vector<SurveyRound> &all = rounds();
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const SurveyRound &row) {
        return row.kpi == kpi && roundPeriod(row, period.kind, m_contract.contract) == period;
    });
    return found == all.rend() ? nullptr : &*found;
}

const SurveyResult &Evidence::result(const SurveyRound &round)
{
    if (const auto found = m_results.find(round.id); found != m_results.end())
        return found->second;
    const std::vector<SurveyMark> marks = take(m_store.surveyMarks(round.id));
    const std::vector<SurveyResponse> responses = take(m_store.surveyResponses(round.id));
    return m_results.emplace(round.id, scoreSurvey(round.questionnaire, marks, responses, round.settings)).first->second;
}
