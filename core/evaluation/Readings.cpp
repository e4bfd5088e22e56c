// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Readings.h"

#include "PeriodMath.h"
#include "RecordFigure.h"
#include "TermMath.h"
#include "WorkingCalendar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isYear(Accumulation accumulation)
{
    return accumulation == Accumulation::CalendarYear || accumulation == Accumulation::ContractYear;
}

bool isOfNorm(QStringView key, const NormVersion &norm, const Indicator &indicator)
{
    const auto &deadline = norm.deadline;
    const auto &path = norm.path;
    if (key == u"term.days")
        return deadline && deadline->term.unit == TermUnit::CalendarDay;
    if (key == u"term.start")
        return (deadline && deadline->anchor == Anchor::Start)
            || (path && path->shape == NormPath::Shape::Linear && path->anchor == Anchor::Start);
    if (key == u"term.conflict")
        return deadline && deadline->earlySignal;
    if (key == u"path.gap")
        return path && path->tolerance;
    if (key == u"path.course")
        return path.has_value();
    if (key == u"path.counts")
        return path && isWholeUnit(indicator.unit);
    return key == u"year.kind" && path && path->shape != NormPath::Shape::Linear;
}

bool isOfDays(const CaseLimit &limit)
{
    return limit.unit == Unit::WorkingDay || limit.unit == Unit::Day || limit.unit == Unit::Week || limit.unit == Unit::Month;
}

/// A log feeds the part, in a way that the reading decides.
bool isOfFeed(QStringView key, const ContractDefinition &contract, const Indicator &indicator)
{
    const Kpi *kpi = contract.kpi(indicator.kpi);
    const QString feed = kpi ? contract.setting(feedKey(kpi->code, indicator.number)) : QString();
    const auto measure = recordMeasureFrom(QStringView(feed).first(feed.indexOf(u' ') < 0 ? feed.size() : feed.indexOf(u' ')));
    const bool hasClock = !indicator.caseLimit || !isOfDays(*indicator.caseLimit); // no clock runs in a term of days
    return measure && readingKeysOf(*measure).contains(key) && (*measure != RecordMeasure::CasesWithin || hasClock);
}

/// Whether the verdict on @p indicator may rest on the reading.
bool isOfPart(QStringView key, const ContractDefinition &contract, const Indicator &indicator)
{
    if (isOfLogs(key))
        return isOfFeed(key, contract, indicator);
    if (key.startsWith(u"kto."))
        return indicator.input == InputKind::Survey;
    if (key.startsWith(u"delivery."))
        return indicator.input == InputKind::Derived;
    if (key.startsWith(u"report."))
        return indicator.unit == Unit::DayOfMonth;
    if (key == u"year.to_date" || (key == u"year.kind" && isYear(indicator.accumulates)))
        return isYear(indicator.accumulates);
    return std::any_of(contract.norms.begin(), contract.norms.end(), [&](const NormVersion &norm) {
        return norm.indicator == indicator.id && isOfNorm(key, norm, indicator);
    });
}

bool matters(const Interpretation &reading, const ContractDefinition &contract)
{
    if (reading.key == u"dynamic.max")
        return std::any_of(contract.kpis.begin(), contract.kpis.end(), [](const Kpi &kpi) { return kpi.dynamic; });
    if (reading.key == u"meeting.user_group")
        return !contract.participants().empty();
    if (reading.key == u"meeting.strategic")
        return contract.lastSetting(reading.key) || !contract.participants().empty(); // the rule is there, or people meet on levels
    if (reading.key == u"survey.improvement")
        return !contract.questionnaires.empty();
    if (reading.key == u"sanction.order")
        return contract.sanctions.size() > 1;
    return std::any_of(contract.indicators.begin(), contract.indicators.end(),
                       [&](const Indicator &indicator) { return isOfPart(reading.key, contract, indicator); });
}

/// Those of a survey are kept with its round, and told by its own reasons, those of a log with each figure; others judge nothing.
bool isElsewhere(const QString &key)
{
    return isOfLogs(key) || key.startsWith(u"kto.") || key.startsWith(u"meeting.") || key == u"survey.improvement" || key == u"sanction.order" || key == u"dynamic.max";
}

void readTerm(Deadline &deadline, const ContractDefinition &contract, const Period &period)
{
    if (deadline.term.unit == TermUnit::CalendarDay && readingFor(contract, u"term.days", period) == u"working")
        deadline.term.unit = TermUnit::WorkingDay;
    const QString start = readingFor(contract, u"term.start", period);
    if (deadline.anchor == Anchor::Start && start != u"start")
        deadline.anchor = start == u"award" ? Anchor::Award : Anchor::Signing;
    if (!deadline.earlySignal || readingFor(contract, u"term.conflict", period) != u"earliest")
        return;
    const auto written = dueDate({ deadline.term, deadline.anchor, {} }, contract.contract);
    const auto other = dueDate({ deadline.term, *deadline.earlySignal, {} }, contract.contract);
    if (other && (!written || *other < *written))
        std::swap(deadline.anchor, *deadline.earlySignal);
}

void readPath(NormPath &path, const ContractDefinition &contract, const Period &period)
{
    if (path.shape == NormPath::Shape::Linear) {
        const QString start = readingFor(contract, u"term.start", period);
        if (path.anchor == Anchor::Start && start != u"start")
            path.anchor = start == u"award" ? Anchor::Award : Anchor::Signing;
        return;
    }
    const QString year = readingFor(contract, u"year.kind", period);
    if (year == u"contract_year")
        path.shape = NormPath::Shape::ContractYear;
    else if (year == u"calendar_year")
        path.shape = NormPath::Shape::CalendarYear;
}

/// "Before day 5" read as "on day 5 at the latest": what the contract's own word calls attention is then met as well.
void readDay(NormVersion &norm)
{
    if (norm.comparator == Comparator::Less)
        norm.comparator = Comparator::AtMost;
    const auto met = std::ranges::find(norm.bands, Verdict::Met, &Band::verdict);
    const QString label = met == norm.bands.end() ? QString() : met->label;
    for (Band &band : norm.bands) {
        const bool isTheDay = band.lower && band.upper && norm.value && band.lower->value == *norm.value
            && band.upper->value == *norm.value;
        if (isTheDay && band.verdict == Verdict::Attention) {
            band.verdict = Verdict::Met;
            band.label = label; // its own word says that it is not within the norm
        }
    }
}

} // namespace

QString readingFor(const ContractDefinition &contract, QStringView key, const Period &period)
{
    const QString name = key.toString();
    const auto known = interpretation(name);
    const QDate day = std::max(daysOf(period, contract.contract).first, contract.contract.start);
    const QString chosen = contract.settingOn(name, day);
    const bool isNumber = known && known->values.size() == 1; // the default is an example of what can be typed
    if (known && !known->values.contains(chosen) && (!isNumber || !takesValue(*known, chosen)))
        return known->values.front();
    return chosen;
}

std::vector<Interpretation> readingsThatMatter(const ContractDefinition &contract)
{
    std::vector<Interpretation> found;
    for (const Interpretation &reading : interpretations()) {
        if (matters(reading, contract))
            found.push_back(reading);
    }
    return found;
}

std::vector<Reason> readingReasons(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    std::vector<Reason> reasons;
    if (contract.settings.empty())
        return reasons;
    for (const Interpretation &reading : interpretations()) {
        if (isElsewhere(reading.key) || !contract.lastSetting(reading.key) || !isOfPart(reading.key, contract, indicator))
            continue;
        const QString value = readingFor(contract, reading.key, period);
        if (value != reading.values.front())
            reasons.push_back({ ReasonCode::ReadAs, { reading.key, value } });
    }
    return reasons;
}

Accumulation accumulationFor(const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    if (!isYear(indicator.accumulates) || contract.settings.empty())
        return indicator.accumulates;
    if (readingFor(contract, u"year.to_date", period) == u"period")
        return Accumulation::None;
    const QString year = readingFor(contract, u"year.kind", period);
    if (year == u"contract_year")
        return Accumulation::ContractYear;
    return year == u"calendar_year" ? Accumulation::CalendarYear : indicator.accumulates;
}

NormVersion asRead(NormVersion norm, const ContractDefinition &contract, const Indicator &indicator, const Period &period)
{
    if (contract.settings.empty())
        return norm;
    if (norm.deadline)
        readTerm(*norm.deadline, contract, period);
    if (norm.path)
        readPath(*norm.path, contract, period);
    if (indicator.unit == Unit::DayOfMonth && readingFor(contract, u"report.day", period) == u"inclusive")
        readDay(norm);
    return norm;
}

Ratio workingDayOf(const Ratio &number, const Contract &contract, const Period &period)
{
    const auto day = number.isWhole() ? number.toDecimal() : std::nullopt;
    if (!day || period.kind == PeriodKind::Once || day->trimmed().units() < 1)
        return number;
    const QDate eve = daysOf(period, contract).last;
    const QDate first = eve.addDays(1);
    const auto days = std::min<qint64>(day->trimmed().units(), first.daysInMonth());
    return Ratio(WorkingCalendar(contract.calendar).workingDaysBetween(eve, eve.addDays(days)));
}
