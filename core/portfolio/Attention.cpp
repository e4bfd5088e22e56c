// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Standings.h"

#include "CaseDeadlines.h"
#include "CaseVerbs.h"
#include "DaysLeft.h"
#include "MissingValues.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int longRun = 3; // periods below the norm in a row, ux §6-02
constexpr int nearTerm = 5; // working days, ux §6-02

/// Finds what has to be done first about a kpi below its norm.
class NextSteps
{
public:
    NextSteps(const Portfolio &portfolio, const ContractStanding &standing)
        : m_standing(standing), m_calendar(standing.definition.contract.calendar),
          m_deviations(portfolio.rowsOf<Deviation>(standing.definition.contract.id)),
          m_cases(casesOf(portfolio, standing.definition.contract.id))
    {
    }

    void find(AttentionItem &item) const
    {
        const Deviation *deviation = openOf(item.kpi);
        item.step = stepOf(deviation);
        const auto term = firstTerm(item.kpi);
        const bool isNear = term && workingDaysLeft(m_calendar, m_standing.today, term->deadline.end.date) <= nearTerm;
        if (!term || (item.step != AttentionStep::Look && !isNear))
            return;
        item.step = AttentionStep::Keep;
        item.term = term->deadline.title;
        item.due = term->deadline.end.date;
        item.reference = term->reference;
        if (isNear)
            item.kind = AttentionKind::DeadlineNear;
    }

private:
    /// The latest of the open ones; a kpi that stays below its norm joins the one it has.
    [[nodiscard]] const Deviation *openOf(KpiId kpi) const
    {
        const Deviation *found = nullptr;
        for (const Deviation &each : m_deviations) {
            if (each.kpi == kpi && each.status == DeviationStatus::Open)
                found = &each;
        }
        return found;
    }

    [[nodiscard]] static AttentionStep stepOf(const Deviation *deviation)
    {
        if (!deviation)
            return AttentionStep::Note;
        if (deviation->cause.trimmed().isEmpty())
            return AttentionStep::Analyse;
        if (!deviation->causeShared.isValid())
            return AttentionStep::Share;
        return deviation->attributable == Attribution::Unknown ? AttentionStep::Attribute : AttentionStep::Look;
    }

    struct OpenTerm
    {
        CaseDeadline deadline;
        QString reference; ///< of the case
    };

    /// Of the cases about the kpi, the term that ends first and still has to be met.
    [[nodiscard]] std::optional<OpenTerm> firstTerm(KpiId kpi) const
    {
        std::optional<OpenTerm> first;
        for (const CaseFile &file : m_cases) {
            if (file.record.kpi != kpi)
                continue;
            for (const CaseDeadline &deadline : deadlinesOf(file.procedure, file.state)) {
                if (isToBeMet(deadline, m_standing.today) && (!first || deadline.end.date < first->deadline.end.date))
                    first = OpenTerm { deadline, file.record.reference };
            }
        }
        return first;
    }

    const ContractStanding &m_standing;
    WorkingCalendar m_calendar;
    std::vector<Deviation> m_deviations;
    std::vector<CaseFile> m_cases;
};

AttentionItem itemOf(const ContractStanding &standing, const KpiStanding &kpi, AttentionKind kind)
{
    const PartStanding &lead = kpi.lead();
    AttentionItem item;
    item.kind = kind;
    item.contract = standing.definition.contract.id;
    item.contractTitle = standing.definition.contract.title;
    item.kpi = kpi.kpi.id;
    item.kpiTitle = kpi.kpi.shortTitle.isEmpty() ? kpi.kpi.title : kpi.kpi.shortTitle;
    item.verdict = kpi.outcome.verdict;
    item.value = lead.outcome.value;
    item.unit = lead.indicator.unit;
    item.label = kpi.outcome.label;
    item.norm = lead.norm;
    item.runBelow = lead.runBelow;
    item.period = lead.outcome.cell.period;
    return item;
}

std::optional<AttentionItem> decisionOn(const Portfolio &portfolio, const ContractStanding &standing, const KpiStanding &kpi)
{
    if (!kpi.surveyRound || (kpi.outcome.verdict != Verdict::Breach && kpi.outcome.verdict != Verdict::Undecided))
        return std::nullopt;
    const auto result = portfolio.surveyResult(*kpi.surveyRound);
    if (!result || (result->coveredByTable && result->proposed == SurveyOutcome::None))
        return std::nullopt;
    AttentionItem item = itemOf(standing, kpi, AttentionKind::DecisionNeeded);
    item.round = *kpi.surveyRound;
    item.label = codeOf(result->coveredByTable ? result->proposed : result->advised);
    item.fair = result->fair;
    item.poor = result->poor;
    return item;
}

std::optional<AttentionItem> itemFor(const Portfolio &portfolio, const ContractStanding &standing, const KpiStanding &kpi,
                                     const NextSteps &steps)
{
    if (auto decision = decisionOn(portfolio, standing, kpi))
        return decision;
    if (kpi.outcome.verdict == Verdict::Breach) {
        AttentionItem item = itemOf(standing, kpi, kpi.lead().runBelow >= longRun ? AttentionKind::BreachRun : AttentionKind::Breach);
        steps.find(item);
        return item;
    }
    if (kpi.outcome.verdict == Verdict::Attention || kpi.outcome.verdict == Verdict::Undecided || kpi.forecastCrosses)
        return itemOf(standing, kpi, AttentionKind::Watch);
    return std::nullopt;
}

/// All that is missing in one row, so that many empty cells do not push the rest away.
std::optional<AttentionItem> missingData(const Portfolio &portfolio, const ContractStanding &standing)
{
    const std::vector<MissingValues> missing = missingValuesOf(portfolio, standing);
    if (missing.empty())
        return std::nullopt;
    const auto first = std::ranges::find(standing.kpis, missing.front().kpi, [](const KpiStanding &row) { return row.kpi.id; });
    AttentionItem item = itemOf(standing, *first, AttentionKind::MissingData);
    for (const MissingValues &row : missing)
        item.missing += row.count;
    if (missing.size() > 1) {
        item.kpi = {};
        item.kpiTitle.clear();
    }
    item.verdict = Verdict::Missing;
    item.value.reset();
    item.norm.reset();
    item.label.clear();
    item.runBelow = 0;
    item.period = standing.view;
    return item;
}

} // namespace

std::vector<AttentionItem> attentionOf(const Portfolio &portfolio, const ContractStanding &standing)
{
    std::vector<AttentionItem> items;
    const NextSteps steps(portfolio, standing);
    for (const KpiStanding &kpi : standing.kpis) {
        if (auto item = itemFor(portfolio, standing, kpi, steps))
            items.push_back(std::move(*item));
    }
    if (auto item = missingData(portfolio, standing))
        items.push_back(std::move(*item));
    std::stable_sort(items.begin(), items.end(), [](const AttentionItem &a, const AttentionItem &b) {
        return std::tuple(a.kind, -a.runBelow) < std::tuple(b.kind, -b.runBelow);
    });
    return items;
}
