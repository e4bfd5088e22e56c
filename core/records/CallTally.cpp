// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallTally.h"

#include "EntryWords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Column = RecordColumn;
using Need = RecordRow::Need;
using Detail = RecordRow::Detail;

/// How a registered call ended, as far as it matters. Source: E2-50, A2-05.
enum class Ending : quint8 { Unknown, Fixed, Internal, Impossible, Other };

Ending endingFrom(const QString &category)
{
    const QString words = plainEntry(category);
    const auto has = [&words](std::initializer_list<QStringView> parts) {
        return std::any_of(parts.begin(), parts.end(), [&words](QStringView part) { return words.contains(part); });
    };
    if (words.isEmpty())
        return Ending::Unknown;
    if (has({ u"zelf afgerond", u"first time fix", u"zelf afgehandeld", u"direct afgehandeld" }) || words == u"ftf")
        return Ending::Fixed;
    if (has({ u"intern gesprek", u"internal" }) || words == u"intern")
        return Ending::Internal;
    return has({ u"niet mogelijk", u"verbindingsprobleem", u"not possible" }) ? Ending::Impossible : Ending::Other;
}

} // namespace

/// One call, in milliseconds.
struct CallTally::Call
{
    QDate day;
    qint64 offered = 0;
    std::optional<qint64> menuEnd;
    std::optional<qint64> answered;
    std::optional<qint64> ended;
    Ending ending = Ending::Unknown;
    std::optional<Decimal> critical;
    std::optional<Decimal> other;

    [[nodiscard]] qint64 waitsFrom(const RecordRules &rules) const { return rules.waitsFromMenu ? menuEnd.value_or(offered) : offered; }
    /// Until the answer, or until the caller hung up; none where that is not known.
    [[nodiscard]] std::optional<qint64> wait(const RecordRules &rules) const
    {
        const auto until = answered ? answered : ended;
        return until ? std::optional(*until - waitsFrom(rules)) : std::nullopt;
    }
};

CallTally::CallTally(const RecordPlan &plan) : m_plan(plan), m_calendar(plan.contract.calendar), m_cells(plan) { }

std::optional<CallTally::Call> CallTally::callOf(RecordRow &row) const
{
    const auto offered = row.moment(Column::Offered, Need::Required, Detail::Time);
    if (!offered)
        return std::nullopt;
    const auto menuEnd = row.moment(Column::MenuEnd, Need::Optional, Detail::Time, offered->moment);
    const auto answered = row.moment(Column::Answered, Need::Optional, Detail::Time, offered->moment);
    const auto ended = row.moment(Column::Ended, Need::Optional, Detail::Time, answered ? answered->moment : offered->moment);
    row.checkOrder(Column::Offered, offered, Column::MenuEnd, menuEnd);
    row.checkOrder(menuEnd ? Column::MenuEnd : Column::Offered, menuEnd ? menuEnd : offered, Column::Answered, answered);
    const bool hungUpInMenu = menuEnd && !answered;
    row.checkOrder(answered ? Column::Answered : hungUpInMenu ? Column::MenuEnd : Column::Offered,
                   answered ? answered : hungUpInMenu ? menuEnd : offered, Column::Ended, ended);
    Call call { offered->day, *offered->moment, {}, {}, {}, endingFrom(row.text(Column::Category)), {}, {} };
    call.critical = row.amount(Column::CriticalErrors, Need::Optional);
    call.other = row.amount(Column::OtherErrors, Need::Optional);
    if (menuEnd)
        call.menuEnd = menuEnd->moment;
    if (answered)
        call.answered = answered->moment;
    if (ended)
        call.ended = ended->moment;
    return row.isSound() ? std::optional(call) : std::nullopt;
}

bool CallTally::needsEndOfAbandoned(const RecordTarget &target, const RecordRules &rules) const
{
    using Formula = RecordRules::CallFormula;
    switch (target.feed.measure) {
    case RecordMeasure::CallsAbandonedShort:
    case RecordMeasure::CallsAbandonedLong:
    case RecordMeasure::CallsLongestWaitOfAll: return true;
    case RecordMeasure::CallsAverageWait: return rules.averagesAll;
    case RecordMeasure::CallsAnsweredWithin: return rules.formula != Formula::F2 && rules.formula != Formula::F3;
    default: return false;
    }
}

void CallTally::add(RecordRow &row)
{
    const auto call = callOf(row);
    if (!call)
        return;
    std::vector<TallyCells<Sums>::Cell *> cells;
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
        cells.push_back(m_cells.at(i, call->day));
        const bool isUnknown = cells.back() && !call->answered && !call->ended;
        if (isUnknown && needsEndOfAbandoned(m_plan.targets[i], cells.back()->rules))
            return row.refuse(Column::Ended, ProblemCode::EmptyCell);
    }
    bool isInTermOfAny = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!cells[i])
            continue;
        isInTermOfAny = true;
        const RecordRules &rules = cells[i]->rules;
        if (rules.callWindow.contains(call->offered, m_calendar))
            count(m_plan.targets[i], rules, *call, cells[i]->sums);
        else
            ++cells[i]->sums.outside;
    }
    m_outsideTerm += isInTermOfAny ? 0 : 1;
}

void CallTally::count(const RecordTarget &target, const RecordRules &rules, const Call &call, Sums &sums)
{
    const qint64 isAnswered = call.answered ? 1 : 0;
    sums.hasNoMenu = sums.hasNoMenu || !call.menuEnd;
    switch (target.feed.measure) {
    case RecordMeasure::CallsOffered:
    case RecordMeasure::CallsAnswered: sums.top += isAnswered; break;
    case RecordMeasure::CallsAbandoned: sums.top += 1 - isAnswered; break;
    case RecordMeasure::CallsAbandonedShort:
    case RecordMeasure::CallsAbandonedLong: {
        const bool isShort = *call.wait(rules) <= rules.shortMs;
        sums.top += !call.answered && isShort == (target.feed.measure == RecordMeasure::CallsAbandonedShort) ? 1 : 0;
        break;
    }
    case RecordMeasure::CallsAnsweredWithin: return countWithin(target, rules, call, sums);
    case RecordMeasure::CallsAverageTalk:
    case RecordMeasure::CallsLongestTalk: return countTalk(call, sums);
    case RecordMeasure::CallsFirstTimeFix: return countFix(rules, call, sums);
    case RecordMeasure::CallsCriticalErrors: return countErrors(call.critical, sums);
    case RecordMeasure::CallsOtherErrors: return countErrors(call.other, sums);
    default: return countWait(target, rules, call, sums);
    }
    ++sums.bottom;
    ++sums.counted;
}

/// The five formulas of requirements 3.3, one call at a time.
void CallTally::countWithin(const RecordTarget &target, const RecordRules &rules, const Call &call, Sums &sums)
{
    using Formula = RecordRules::CallFormula;
    const auto wait = call.wait(rules);
    const bool isWithin = wait && target.limits.front().term.holds(*wait);
    const bool isShort = wait && !call.answered && *wait <= rules.shortMs;
    bool counts = true;
    bool isGood = call.answered && isWithin;
    switch (rules.formula) {
    case Formula::F1: isGood = isWithin; break;
    case Formula::F2: counts = call.answered.has_value(); break;
    case Formula::F3: break;
    case Formula::F4: counts = call.answered || !isWithin; break;
    case Formula::F5: isGood = isGood || isShort; break;
    }
    sums.top += isGood ? 1 : 0;
    sums.bottom += counts ? 1 : 0;
    ++sums.counted;
}

void CallTally::countWait(const RecordTarget &target, const RecordRules &rules, const Call &call, Sums &sums)
{
    const bool ofAll = target.feed.measure == RecordMeasure::CallsLongestWaitOfAll
        || (target.feed.measure == RecordMeasure::CallsAverageWait && rules.averagesAll);
    ++sums.counted;
    if (!ofAll && !call.answered)
        return;
    const qint64 wait = *call.wait(rules);
    sums.ms += wait;
    sums.longest = std::max(sums.longest, wait);
    ++sums.bottom;
}

void CallTally::countTalk(const Call &call, Sums &sums)
{
    if (!call.answered || !call.ended)
        return;
    const qint64 talk = *call.ended - *call.answered;
    sums.ms += talk;
    sums.longest = std::max(sums.longest, talk);
    ++sums.bottom;
    ++sums.counted;
}

void CallTally::countFix(const RecordRules &rules, const Call &call, Sums &sums)
{
    if (call.ending == Ending::Unknown) {
        ++sums.unregistered;
    } else if (!rules.fixesOfAll && (call.ending == Ending::Internal || call.ending == Ending::Impossible)) {
        ++sums.outOfScope;
    } else {
        sums.top += call.ending == Ending::Fixed ? 1 : 0;
        ++sums.bottom;
        ++sums.counted;
    }
}

void CallTally::countErrors(const std::optional<Decimal> &errors, Sums &sums)
{
    if (!errors) {
        ++sums.unregistered;
        return;
    }
    sums.top += errors->isZero() ? 0 : 1;
    ++sums.bottom;
    ++sums.counted;
}

std::optional<RecordFigure> CallTally::figure(const RecordPlan &plan, const RecordTarget &target, const Period &period,
                                              const RecordRules &rules, const Sums &sums)
{
    const RecordMeasure measure = target.feed.measure;
    if (sums.bottom == 0)
        return std::nullopt;
    FigureBuilder builder(plan, target, period);
    switch (measure) {
    case RecordMeasure::CallsOffered: builder.setValue(Decimal(sums.bottom)); break;
    case RecordMeasure::CallsAverageWait:
    case RecordMeasure::CallsAverageTalk: builder.setTime(sums.ms, sums.bottom, target.part.unit); break;
    case RecordMeasure::CallsLongestWait:
    case RecordMeasure::CallsLongestWaitOfAll:
    case RecordMeasure::CallsLongestTalk: builder.setTime(sums.longest, 1, target.part.unit); break;
    default: builder.setShare(Decimal(sums.top), Decimal(sums.bottom));
    }
    builder.tellCount(RecordFactCode::Counted, sums.counted);
    QStringList keys = readingKeysOf(measure);
    if (measure == RecordMeasure::CallsAnsweredWithin && rules.formula != RecordRules::CallFormula::F5)
        keys.removeOne(u"calls.short"_s);
    if (keys.contains(u"calls.wait_from"_s) && rules.waitsFromMenu && sums.hasNoMenu) {
        keys.removeOne(u"calls.wait_from"_s);
        builder.tell(RecordFactCode::NoMenuColumn);
    }
    builder.tellReadings(rules, keys);
    builder.tellCount(RecordFactCode::OutsideWindow, sums.outside);
    builder.tellCount(RecordFactCode::NotRegistered, sums.unregistered);
    builder.tellCount(RecordFactCode::OutOfScope, sums.outOfScope);
    return builder.take();
}

std::vector<RecordFigure> CallTally::figures() const
{
    std::vector<RecordFigure> figures;
    for (std::size_t i = 0; i < m_plan.targets.size(); ++i) {
        for (const auto &[period, cell] : m_cells.of(i)) {
            if (auto one = figure(m_plan, m_plan.targets[i], period, cell.rules, cell.sums))
                figures.push_back(std::move(*one));
        }
    }
    return figures;
}
