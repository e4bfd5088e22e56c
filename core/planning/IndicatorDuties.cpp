// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IndicatorDuties.h"

#include "PeriodMath.h"

#include <algorithm>

namespace {

constexpr Term untilFirstSurvey { 9, TermUnit::Month };

bool isOnce(const Indicator &indicator)
{
    return indicator.judged == PeriodKind::Once;
}

bool isInTermAt(const QDate &date, const Contract &contract)
{
    return date >= contract.start && (!contract.end.isValid() || date <= contract.end);
}

std::optional<DateCount> firstVerdictCount(const Indicator &indicator, const DutyDesk &desk)
{
    return indicator.firstVerdict ? desk.counted(*indicator.firstVerdict) : std::nullopt;
}

std::optional<DateCount> firstSurvey(const Indicator &indicator, const DutyDesk &desk)
{
    if (indicator.firstVerdict)
        return desk.counted(*indicator.firstVerdict);
    auto count = desk.counted({ untilFirstSurvey, Anchor::Start, {} });
    if (count)
        count->isAssumed = true;
    return count;
}

bool isHeld(const Indicator &indicator, const Period &year, const DutyDesk &desk)
{
    const auto verdict = desk.verdictIn(indicator, year);
    return verdict && !isStillMissing(*verdict);
}

/// The last round had an outcome that asks for improvement.
bool mustImprove(const Indicator &indicator, const DutyDesk &desk)
{
    const PartStanding *part = desk.standingOf(indicator);
    return part && (part->outcome.verdict == Verdict::Breach || part->outcome.verdict == Verdict::Attention);
}

PlannedDuty planned(PlannedDuty duty, const Indicator &indicator)
{
    duty.indicator = indicator.id;
    return duty;
}

/// The last round that should have been held, when it was not, and those to come.
void addSurveys(const Indicator &indicator, const DutyDesk &desk, std::vector<PlannedDuty> &result)
{
    const auto count = firstSurvey(indicator, desk);
    if (!count)
        return;
    const QDate first = count->end.date;
    bool isNext = true;
    const int skipped = std::max(desk.today().year() - first.year() - 1, 0);
    for (int years = skipped; first.addYears(years) <= desk.horizon(); ++years) {
        const QDate date = first.addYears(years);
        const Period year = Period::year(date.year());
        if (!isInTermAt(date, desk.contract()) || isHeld(indicator, year, desk))
            continue;
        const bool isKnownLate = desk.isLate(date) && desk.verdictIn(indicator, year);
        if (!desk.isUpcoming(date) && !isKnownLate)
            continue;
        const DateCount held = desk.later(*count, years);
        result.push_back(planned(desk.duty(DutyKind::Survey, held, year, indicator.kpi), indicator));
        if (isNext && mustImprove(indicator, desk))
            result.push_back(planned(desk.duty(DutyKind::SurveyFollowUp, held, year, indicator.kpi), indicator));
        isNext = false;
    }
}

/// The earliest date that the document gives: a second anchor counts for the signal only.
std::optional<DateCount> signalCount(const Deadline &deadline, const DutyDesk &desk)
{
    auto due = desk.counted(deadline);
    if (!deadline.earlySignal)
        return due;
    auto early = desk.counted({ deadline.term, *deadline.earlySignal, {} });
    if (!due || !early)
        return due ? due : early;
    if (early->end.date < due->end.date)
        std::swap(due, early);
    due->otherAnchor = early->anchor;
    due->other = early->end.date;
    return due;
}

std::optional<DateCount> oneOffCount(const Indicator &indicator, const DutyDesk &desk)
{
    const NormVersion *norm = desk.definition().latestNorm(indicator.id);
    if (norm && norm->deadline)
        return signalCount(*norm->deadline, desk);
    return firstVerdictCount(indicator, desk);
}

} // namespace

std::vector<PlannedDuty> surveyDuties(const DutyDesk &desk)
{
    std::vector<PlannedDuty> result;
    for (const Indicator &indicator : desk.definition().indicators) {
        if (indicator.input == InputKind::Survey)
            addSurveys(indicator, desk, result);
    }
    return result;
}

std::vector<PlannedDuty> oneOffDuties(const DutyDesk &desk)
{
    std::vector<PlannedDuty> result;
    for (const Indicator &indicator : desk.definition().indicators) {
        if (!isOnce(indicator) || indicator.input == InputKind::Survey)
            continue;
        const PartStanding *part = desk.standingOf(indicator);
        if (part && !isStillMissing(part->outcome.verdict))
            continue;
        const auto count = oneOffCount(indicator, desk);
        const bool isKnownLate = count && desk.isLate(count->end.date) && part;
        if (count && (desk.isUpcoming(count->end.date) || isKnownLate))
            result.push_back(planned(desk.duty(DutyKind::OneOff, *count, Period::once(), indicator.kpi), indicator));
    }
    return result;
}

std::vector<PlannedDuty> firstVerdictDuties(const DutyDesk &desk)
{
    std::vector<PlannedDuty> result;
    for (const Indicator &indicator : desk.definition().indicators) {
        if (isOnce(indicator) || indicator.input == InputKind::Survey)
            continue;
        const auto count = firstVerdictCount(indicator, desk);
        if (!count || !desk.isUpcoming(count->end.date))
            continue;
        const PlannedDuty duty
            = desk.duty(DutyKind::FirstVerdict, *count,
                        periodHolding(count->end.date, indicator.judged, desk.contract()), indicator.kpi);
        const bool isKnown = std::any_of(result.begin(), result.end(), [&](const PlannedDuty &row) {
            return row.duty.kpi == duty.duty.kpi && row.duty.date == duty.duty.date;
        });
        if (!isKnown)
            result.push_back(duty);
    }
    return result;
}
