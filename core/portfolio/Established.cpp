// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Established.h"

#include "Cumulating.h"
#include "Evidence.h"
#include "KeptTexts.h"
#include "NormMeeting.h"
#include "PeriodMath.h"
#include "Standings.h"

#include <algorithm>

namespace {

std::vector<Period> judgedIn(const Indicator &part, const Period &period, const Contract &contract)
{
    if (part.judged == PeriodKind::Once || period.kind == PeriodKind::Once)
        return part.judged == PeriodKind::Once ? std::vector<Period> { Period::once() } : std::vector<Period> {};
    return periodsEndingIn(period, part.judged, contract);
}

KpiAsKnown knownIn(const Portfolio &portfolio, const ContractStanding &standing, KpiId kpi)
{
    KpiAsKnown known;
    known.agreed = portfolio.definition(standing.definition.contract.id);
    const auto found = std::find_if(standing.kpis.begin(), standing.kpis.end(),
                                    [kpi](const KpiStanding &row) { return row.kpi.id == kpi; });
    if (!known.agreed || found == standing.kpis.end())
        return known;
    known.standing = *found;
    for (const Indicator *part : known.agreed->indicatorsOf(kpi)) {
        const std::vector<Period> periods = judgedIn(*part, standing.view, known.agreed->contract);
        if (periods.empty())
            continue;
        for (Outcome &outcome : portfolio.outcomes(part->id, periods.front(), periods.back()))
            known.parts.push_back(std::move(outcome));
    }
    return known;
}

/// What one kpi's verdict in a period rests on, in one state of the contract.
class Grounds
{
public:
    Grounds(const KpiAsKnown &known, KpiId kpi, const Period &period) : m_kpi(kpi)
    {
        if (!known.agreed)
            return;
        m_agreed = known.agreed;
        m_contract = known.agreed->contract;
        for (const Indicator *part : known.agreed->indicatorsOf(kpi)) {
            add(*part, period);
            if (const Indicator *source = known.agreed->indicator(part->derivedFrom))
                add(*source, period);
            m_perParty = m_perParty || part->perParty || part->input == InputKind::Derived;
            if (part->referenceUse != ReferenceUse::None)
                m_references += part->reference;
            m_survey = m_survey || part->input == InputKind::Survey;
        }
    }

    [[nodiscard]] bool hold(const Record &record) const
    {
        return std::visit([this](const auto &row) { return holds(row); }, record);
    }
    void addRound(const SurveyRound &round, const Period &period)
    {
        if (round.givesVerdict() && round.kpi == m_kpi && (period.kind == PeriodKind::Once || roundPeriod(round, period.kind, m_contract) == period))
            m_rounds.push_back(round.id);
    }

private:
    struct Part
    {
        IndicatorId id;
        std::optional<DateRange> days; ///< none: whenever
    };

    void add(const Indicator &part, const Period &period)
    {
        const std::vector<Period> judged = judgedIn(part, period, m_contract);
        if (judged.empty() || judged.front().kind == PeriodKind::Once) {
            m_parts.push_back({ part.id, std::nullopt });
            return;
        }
        const QDate first = cumulatedDays(part, judged.front(), *m_agreed).first;
        m_parts.push_back({ part.id, DateRange { first, daysOf(judged.back(), m_contract).last } });
    }
    [[nodiscard]] const Part *part(IndicatorId id) const
    {
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), [id](const Part &row) { return row.id == id; });
        return found == m_parts.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isOfNorm(NormVersionId id) const
    {
        if (!m_agreed)
            return false;
        const auto norm = std::ranges::find(m_agreed->norms, id, &NormVersion::id);
        return norm != m_agreed->norms.end() && part(norm->indicator);
    }
    [[nodiscard]] bool hasRound(SurveyRoundId id) const { return std::find(m_rounds.begin(), m_rounds.end(), id) != m_rounds.end(); }

    [[nodiscard]] bool holds(const Contract &) const { return true; }
    [[nodiscard]] bool holds(const ContractSetting &row) const
    {
        if (isNormMeeting(row))
            return isOfNorm(normOf(row));
        return !isKeptText(row) && (m_survey || !row.key.startsWith(QLatin1String("kto.")));
    }
    [[nodiscard]] bool holds(const ReferenceValue &row) const { return m_references.contains(row.key, Qt::CaseInsensitive); }
    [[nodiscard]] bool holds(const Party &) const { return m_perParty; }
    [[nodiscard]] bool holds(const Kpi &row) const { return row.id == m_kpi; }
    [[nodiscard]] bool holds(const Indicator &row) const { return row.kpi == m_kpi || part(row.id); }
    [[nodiscard]] bool holds(const NormVersion &row) const { return part(row.indicator); }
    [[nodiscard]] bool holds(const KpiQuestionnaire &row) const { return row.kpi == m_kpi; }
    [[nodiscard]] bool holds(const Measurement &row) const
    {
        const Part *own = part(row.cell.indicator);
        if (!own || !own->days)
            return own;
        const QDate day = daysOf(row.cell.period, m_contract).last;
        return day >= own->days->first && day <= own->days->last;
    }
    [[nodiscard]] bool holds(const SurveyRound &row) const { return hasRound(row.id); }
    [[nodiscard]] bool holds(const SurveyResponse &row) const { return hasRound(row.round); }
    [[nodiscard]] bool holds(const SurveyMark &row) const { return hasRound(row.round); }
    /// What was done about a verdict is no ground of it.
    template<typename Row>
    [[nodiscard]] bool holds(const Row &) const
    {
        return false;
    }

    KpiId m_kpi;
    std::shared_ptr<const ContractDefinition> m_agreed;
    Contract m_contract;
    std::vector<Part> m_parts;
    std::vector<SurveyRoundId> m_rounds;
    QStringList m_references;
    bool m_perParty = false;
    bool m_survey = false;
};

} // namespace

Result<Hindsight> Hindsight::of(const Portfolio &portfolio, ContractId contract, const Period &view, const QDate &day,
                                const QDate &today)
{
    Hindsight result(portfolio, contract, day);
    auto since = portfolio.changesAfter(contract, day);
    if (!since)
        return since.error();
    result.m_since = std::move(*since);
    auto past = portfolio.asKnownBefore(contract, result.m_since);
    if (!past)
        return past.error();
    result.m_past = std::move(*past);
    result.m_then = contractStanding(*result.m_past, contract, view, day);
    result.m_standing = contractStanding(portfolio, contract, view, today);
    return result;
}

bool Hindsight::isComplete() const
{
    return std::all_of(m_since.begin(), m_since.end(), [](const LoggedChange &change) { return change.complete; });
}

Established Hindsight::established(KpiId kpi) const
{
    Established answer { kpi,
                         m_standing.view,
                         m_day,
                         knownIn(*m_past, m_then, kpi),
                         knownIn(m_now, m_standing, kpi),
                         {},
                         isComplete() };
    answer.changes = changesOf(answer);
    return answer;
}

std::vector<ChangeSince> Hindsight::changesOf(const Established &answer) const
{
    Grounds grounds[] = { { answer.then, answer.kpi, answer.period }, { answer.now, answer.kpi, answer.period } };
    for (const Portfolio *state : { static_cast<const Portfolio *>(m_past.get()), &m_now }) {
        for (const SurveyRound &round : state->surveyRounds(m_contract)) {
            for (Grounds &each : grounds)
                each.addRound(round, answer.period);
        }
    }
    std::vector<ChangeSince> changes;
    for (auto change = m_since.rbegin(); change != m_since.rend(); ++change) {
        for (const RecordChange &row : change->rows) {
            const Record &sample = row.after ? *row.after : *row.before;
            if (grounds[0].hold(sample) || grounds[1].hold(sample))
                changes.push_back({ change->number, change->time, change->day(), change->user, change->step, row });
        }
    }
    return changes;
}

Result<Established> establishedOn(const Portfolio &portfolio, ContractId contract, KpiId kpi, const Period &view,
                                  const QDate &day, const QDate &today)
{
    const auto past = Hindsight::of(portfolio, contract, view, day, today);
    if (!past)
        return past.error();
    return past->established(kpi);
}
