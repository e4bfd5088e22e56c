// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutageTally.h"

#include <algorithm>

namespace {

using Column = RecordColumn;
using Need = RecordRow::Need;
using Detail = RecordRow::Detail;

constexpr qint64 msPerSecond = 1'000;
constexpr qint64 msPerMinute = 60'000;

/// What of @p spans lies in @p outer.
std::vector<TimeSpan> cutTo(const std::vector<TimeSpan> &spans, const TimeSpan &outer)
{
    std::vector<TimeSpan> cut;
    for (const TimeSpan &span : spans) {
        const TimeSpan part { std::max(span.from, outer.from), std::min(span.to, outer.to) };
        if (part.length() > 0)
            cut.push_back(part);
    }
    return cut;
}

} // namespace

OutageTally::OutageTally(const RecordPlan &plan) : m_plan(plan), m_calendar(plan.contract.calendar) { }

void OutageTally::add(RecordRow &row)
{
    const auto from = row.moment(Column::From, Need::Required, Detail::Time);
    const auto to = row.moment(Column::To, Need::Optional, Detail::Time, from ? from->moment : std::nullopt);
    const bool isPlanned = row.yesNo(Column::Planned, Need::Optional).value_or(false);
    const bool isAgreed = row.yesNo(Column::Agreed, Need::Optional).value_or(false);
    row.checkOrder(Column::From, from, Column::To, to);
    if (!row.isSound())
        return;
    ++m_rows;
    const qint64 end = to ? *to->moment : std::max(*from->moment, LocalTime::startOf(m_plan.today)); // it still goes on
    auto &spans = isPlanned && isAgreed ? m_agreed : m_down;
    spans.push_back({ *from->moment, end });
    const QDate last = to ? to->day : m_plan.today;
    m_first = m_first.isValid() ? std::min(m_first, from->day) : from->day;
    m_last = m_last.isValid() ? std::max(m_last, last) : last;
}

std::optional<RecordFigure> OutageTally::figure(const RecordTarget &target, const Period &period, const std::vector<TimeSpan> &down,
                                                const std::vector<TimeSpan> &agreed) const
{
    const DateRange days = daysOf(period, m_plan.contract);
    const QDate end = std::min(days.last.addDays(1), m_plan.today);
    if (end <= days.first)
        return std::nullopt;
    const TimeSpan whole { LocalTime::startOf(days.first), LocalTime::startOf(end) };
    const RecordRules rules = m_plan.rules(period);
    const qint64 window = rules.serviceWindow.lengthWithin(whole, m_calendar);
    const auto lengthOf = [&](const std::vector<TimeSpan> &spans) {
        qint64 length = 0;
        for (const TimeSpan &span : spans)
            length += rules.serviceWindow.lengthWithin(span, m_calendar);
        return length;
    };
    const auto unplanned = cutTo(down, whole);
    const auto excluded = cutTo(agreed, whole);
    const qint64 available = window - lengthOf(spansWithout(unplanned, excluded));
    if (window == 0)
        return std::nullopt;
    FigureBuilder builder(m_plan, target, period);
    const bool isWhole = window % msPerMinute == 0 && available % msPerMinute == 0;
    const qint64 unit = isWhole ? msPerMinute : msPerSecond;
    const auto inUnit = [unit](qint64 ms) {
        constexpr int msScale = 3;
        return ms % unit == 0 ? Decimal(ms / unit) : Decimal::fromUnits(ms, msScale).trimmed();
    };
    builder.setShare(inUnit(available), inUnit(window));
    builder.tell(RecordFactCode::Counted, { QString::number(unplanned.size()) });
    builder.tellReadings(rules, readingKeysOf(target.feed.measure));
    builder.tellCount(RecordFactCode::AgreedMinutes, lengthOf(excluded) / msPerMinute);
    if (!isWhole)
        builder.tell(RecordFactCode::InSeconds);
    return builder.take();
}

std::vector<RecordFigure> OutageTally::figures() const
{
    std::vector<RecordFigure> figures;
    if (m_rows == 0)
        return figures;
    const auto down = mergedSpans(m_down);
    const auto agreed = mergedSpans(m_agreed);
    for (const RecordTarget &target : m_plan.targets) {
        for (const Period &period : periodsFrom(m_first, m_last, target.part.measured, m_plan.contract)) {
            if (!isInTerm(period, m_plan.contract))
                continue;
            if (auto one = figure(target, period, down, agreed))
                figures.push_back(std::move(*one));
        }
    }
    return figures;
}
