// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IndicatorDuties.h"

#include "PeriodMath.h"
#include "TermMath.h"

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

std::optional<QDate> firstSurvey(const Indicator &indicator, const DutyDesk &desk)
{
    if (indicator.firstVerdict)
        return desk.firstExpected(indicator);
    return dueDate({ untilFirstSurvey, Anchor::Start, {} }, desk.contract());
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

/// The last round that should have been held, when it was not, and those to come.
void addSurveys(const Indicator &indicator, const DutyDesk &desk, std::vector<Duty> &result)
{
    const auto first = firstSurvey(indicator, desk);
    if (!first)
        return;
    bool isNext = true;
    const int skipped = std::max(desk.today().year() - first->year() - 1, 0);
    for (int years = skipped; first->addYears(years) <= desk.horizon(); ++years) {
        const QDate date = first->addYears(years);
        const Period year = Period::year(date.year());
        if (!isInTermAt(date, desk.contract()) || isHeld(indicator, year, desk))
            continue;
        const bool isKnownLate = desk.isLate(date) && desk.verdictIn(indicator, year);
        if (!desk.isUpcoming(date) && !isKnownLate)
            continue;
        result.push_back(desk.duty(DutyKind::Survey, date, year, indicator.kpi));
        if (isNext && mustImprove(indicator, desk))
            result.push_back(desk.duty(DutyKind::SurveyFollowUp, date, year, indicator.kpi));
        isNext = false;
    }
}

/// The norm version that is agreed last.
const NormVersion *latestNorm(const Indicator &indicator, const DutyDesk &desk)
{
    const NormVersion *latest = nullptr;
    for (const NormVersion &norm : desk.definition().norms) {
        if (norm.indicator == indicator.id && (!latest || norm.number > latest->number))
            latest = &norm;
    }
    return latest;
}

/// The earliest date that the document gives: a second anchor counts for the signal only.
std::optional<QDate> signalDate(const Deadline &deadline, const Contract &contract)
{
    const auto due = dueDate(deadline, contract);
    if (!deadline.earlySignal)
        return due;
    const auto early = dueDate({ deadline.term, *deadline.earlySignal, {} }, contract);
    return due && early ? std::min(*due, *early) : (due ? due : early);
}

std::optional<QDate> oneOffDate(const Indicator &indicator, const DutyDesk &desk)
{
    const NormVersion *norm = latestNorm(indicator, desk);
    if (norm && norm->deadline)
        return signalDate(*norm->deadline, desk.contract());
    return desk.firstExpected(indicator);
}

} // namespace

std::vector<Duty> surveyDuties(const DutyDesk &desk)
{
    std::vector<Duty> result;
    for (const Indicator &indicator : desk.definition().indicators) {
        if (indicator.input == InputKind::Survey)
            addSurveys(indicator, desk, result);
    }
    return result;
}

std::vector<Duty> oneOffDuties(const DutyDesk &desk)
{
    std::vector<Duty> result;
    for (const Indicator &indicator : desk.definition().indicators) {
        if (!isOnce(indicator) || indicator.input == InputKind::Survey)
            continue;
        const PartStanding *part = desk.standingOf(indicator);
        if (part && !isStillMissing(part->outcome.verdict))
            continue;
        const auto date = oneOffDate(indicator, desk);
        const bool isKnownLate = date && desk.isLate(*date) && part;
        if (date && (desk.isUpcoming(*date) || isKnownLate))
            result.push_back(desk.duty(DutyKind::OneOff, *date, Period::once(), indicator.kpi));
    }
    return result;
}

std::vector<Duty> firstVerdictDuties(const DutyDesk &desk)
{
    std::vector<Duty> result;
    for (const Indicator &indicator : desk.definition().indicators) {
        if (isOnce(indicator) || indicator.input == InputKind::Survey)
            continue;
        const auto date = desk.firstExpected(indicator);
        if (!date || !desk.isUpcoming(*date))
            continue;
        const Duty duty = desk.duty(DutyKind::FirstVerdict, *date,
                                    periodHolding(*date, indicator.judged, desk.contract()), indicator.kpi);
        const bool isKnown = std::any_of(result.begin(), result.end(),
                                         [&](const Duty &row) { return row.kpi == duty.kpi && row.date == duty.date; });
        if (!isKnown)
            result.push_back(duty);
    }
    return result;
}
