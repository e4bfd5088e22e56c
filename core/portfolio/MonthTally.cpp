// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MonthTally.h"

#include "Judgements.h"
#include "PeriodMath.h"

#include <map>

namespace {

/// The verdicts of one kpi by the day from which they were known.
using Known = std::map<QDate, Verdict>;

bool isAsOftenAsMonthly(PeriodKind kind)
{
    return kind == PeriodKind::Month || kind == PeriodKind::Week;
}

/// A survey is known on the day it was held, all else when its period has ended; a one-off counts from the start.
class KnownDays
{
public:
    KnownDays(const Portfolio &portfolio, const ContractDefinition &contract)
        : m_contract(contract), m_rounds(portfolio.surveyRounds(contract.contract.id))
    {
    }
    [[nodiscard]] QDate of(const KpiOutcome &outcome) const
    {
        const DateRange days = daysOf(outcome.period, m_contract.contract);
        if (outcome.period.kind == PeriodKind::Once)
            return days.first;
        for (const SurveyRound &round : m_rounds) {
            if (round.givesVerdict() && round.kpi == outcome.kpi && round.held.isValid()
                && roundPeriod(round, outcome.period.kind, m_contract.contract) == outcome.period)
                return round.held;
        }
        return days.last;
    }

private:
    const ContractDefinition &m_contract;
    std::vector<SurveyRound> m_rounds;
};

std::map<KpiId, Known> knownVerdicts(const Portfolio &portfolio, const ContractDefinition &contract, const DateRange &days)
{
    const KnownDays knownDays(portfolio, contract);
    std::set<PeriodKind> kinds;
    for (const Kpi &kpi : contract.kpis) {
        if (const auto kind = judgedKind(contract, kpi))
            kinds.insert(*kind);
    }
    std::map<KpiId, Known> result;
    for (const PeriodKind kind : kinds) {
        const QDate from = isAsOftenAsMonthly(kind) ? days.first : std::min(days.first, contract.contract.start);
        const Period first = periodHolding(from, kind, contract.contract);
        const Period last = periodHolding(days.last, kind, contract.contract);
        for (const KpiOutcome &row : portfolio.kpiOutcomes(contract.contract.id, first, last))
            result[row.kpi][knownDays.of(row)] = row.verdict;
    }
    return result;
}

std::optional<Verdict> verdictIn(const Known &known, const DateRange &month, bool monthly)
{
    auto after = known.upper_bound(month.last);
    if (after == known.begin())
        return std::nullopt;
    const auto last = std::prev(after);
    return monthly && last->first < month.first ? std::nullopt : std::optional(last->second);
}

void count(VerdictCounts &counts, std::optional<Verdict> verdict)
{
    counts.met += verdict == Verdict::Met ? 1 : 0;
    counts.attention += verdict == Verdict::Attention ? 1 : 0;
    counts.breach += verdict == Verdict::Breach ? 1 : 0;
    counts.noVerdict += verdict && isJudged(*verdict) ? 0 : 1;
}

} // namespace

std::vector<MonthCounts> emptyMonths(const Period &view, const QDate &today)
{
    const QDate end = std::min(daysOf(view, {}).last, today);
    const QDate last = std::max(end, QDate(view.year(), 1, 1));
    std::vector<MonthCounts> months;
    for (const Period &month : periodsFrom(QDate(last.year(), 1, 1), last, PeriodKind::Month, {}))
        months.push_back({ month, {} });
    return months;
}

void addMonths(std::vector<MonthCounts> &months, const Portfolio &portfolio, const ContractDefinition &contract)
{
    if (months.empty())
        return;
    const DateRange days { daysOf(months.front().month, contract.contract).first,
                           daysOf(months.back().month, contract.contract).last };
    const auto verdicts = knownVerdicts(portfolio, contract, days);
    for (const Kpi &kpi : contract.kpis) {
        const auto kind = judgedKind(contract, kpi);
        if (!kind)
            continue;
        const auto known = verdicts.find(kpi.id);
        for (MonthCounts &month : months) {
            const DateRange range = daysOf(month.month, contract.contract);
            count(month.counts, known == verdicts.end()
                                    ? std::nullopt
                                    : verdictIn(known->second, range, isAsOftenAsMonthly(*kind)));
        }
    }
}
