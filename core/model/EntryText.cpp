// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryText.h"

#include "DateText.h"
#include "EntryFraction.h"
#include "EntryWords.h"
#include "NumberText.h"
#include "Ratio.h"
#include "UnitWords.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

EntryReading refused(ProblemCode code, const QString &text, const QStringList &arguments = {},
                     std::vector<Decimal> suggestions = {})
{
    EntryReading reading;
    reading.problem = Problem { 0, {}, text, code, arguments };
    reading.suggestions = std::move(suggestions);
    return reading;
}

EntryReading valued(const Decimal &value)
{
    EntryReading reading;
    reading.value = value;
    return reading;
}

EntryReading readYesNo(const QString &text, const QString &words)
{
    const auto answer = yesNoFrom(words);
    return answer ? valued(*answer ? 1 : 0) : refused(ProblemCode::NotYesNo, text);
}

EntryReading readDay(const QString &text, const QString &words)
{
    const DateReading reading = readDate(words);
    if (reading.date)
        return valued(reading.date->toJulianDay());
    std::vector<Decimal> suggestions;
    if (reading.suggestion)
        suggestions.emplace_back(reading.suggestion->toJulianDay());
    return refused(ProblemCode::NotADate, text, {}, std::move(suggestions));
}

UnitRange rangeFor(const Indicator &indicator)
{
    UnitRange range = rangeOf(indicator.unit);
    if (indicator.input == InputKind::Fraction)
        range.low = Decimal(0); // a part of a whole is never negative
    return range;
}

bool isInside(const Decimal &value, const UnitRange &range)
{
    return (!range.low || value >= *range.low) && (!range.high || value <= *range.high);
}

/// What was meant, perhaps: 9640% was 96,40%, and a part of a whole has no minus. A number that was typed with a
/// fraction had its mark already, so that one is not moved.
std::optional<Decimal> mended(const Decimal &value, const Indicator &indicator, const UnitRange &range)
{
    if (isInside(value.negated(), range))
        return value.negated();
    if (!value.isWhole() || isWholeUnit(indicator.unit))
        return std::nullopt;
    for (int scale = value.scale() + 1; scale <= value.scale() + 4 && scale <= Decimal::maxScale; ++scale) {
        const Decimal moved = Decimal::fromUnits(value.units(), scale).trimmed();
        if (isInside(moved, range))
            return moved;
    }
    return std::nullopt;
}

EntryReading outsideRange(const QString &text, const Decimal &value, const Indicator &indicator)
{
    const UnitRange range = rangeFor(indicator);
    const auto plain = [](const std::optional<Decimal> &number) { return number ? number->toPlain() : QString(); };
    const auto mend = mended(value, indicator, range);
    std::vector<Decimal> suggestions;
    if (mend)
        suggestions.push_back(*mend);
    return refused(ProblemCode::OutsideUnit, text, { plain(range.low), plain(range.high), plain(mend) },
                   std::move(suggestions));
}

/// "95.000" is 95 or 95000. A count or an amount of money is rather the larger. Where the unit allows only the smaller,
/// that one is offered alone: the writer of "95.000%" may have meant 95,000 of something else.
EntryReading thousandsQuestion(const QString &text, const NumberReading &number, const Indicator &indicator, bool onlyDecimal)
{
    const Decimal decimal = number.decimal->trimmed();
    if (onlyDecimal)
        return refused(ProblemCode::AmbiguousThousands, text, { decimal.toPlain() }, { decimal });
    std::vector<Decimal> suggestions { decimal, *number.thousands };
    if (isWholeUnit(indicator.unit) || indicator.unit == Unit::Euro)
        std::swap(suggestions.front(), suggestions.back());
    return refused(ProblemCode::AmbiguousThousands, text, { decimal.toPlain(), number.thousands->toPlain() },
                   std::move(suggestions));
}

/// Takes the one reading that the writing and the unit allow, or asks. A point before three digits is never taken for a
/// decimal mark unasked, also where the unit rules out the thousands: whoever writes "1.234%" is told so.
EntryReading chosen(const QString &text, const NumberReading &number, const Indicator &indicator)
{
    const UnitRange range = rangeFor(indicator);
    const auto isPossible = [&](const std::optional<Decimal> &value) {
        return value && isInside(*value, range) && (value->isWhole() || !isWholeUnit(indicator.unit));
    };
    const bool asDecimal = isPossible(number.decimal);
    const bool asThousands = isPossible(number.thousands);
    const bool isPointBeforeThree = number.decimal && number.thousands && !number.isComma;
    if (asDecimal && (asThousands || isPointBeforeThree))
        return thousandsQuestion(text, number, indicator, !asThousands);
    if (asDecimal)
        return valued(*number.decimal);
    if (asThousands && !(number.decimal && number.isComma))
        return valued(*number.thousands);
    const Decimal value = number.decimal ? *number.decimal : *number.thousands;
    if (!isInside(value, range))
        return outsideRange(text, value, indicator);
    // "1,500" calls: a comma is a decimal mark first, so the thousands are only offered.
    return refused(ProblemCode::NotWhole, text, {},
                   asThousands ? std::vector { *number.thousands } : std::vector<Decimal> {});
}

std::optional<Decimal> converted(const std::optional<Decimal> &value, const UnitFactor &factor)
{
    if (!value || (factor.times == 1 && factor.by == 1))
        return value;
    return (Ratio(*value) * Ratio(factor.times) / Ratio(factor.by)).toDecimal();
}

/// Where the number ends and its unit word begins: behind the last digit, apart from "5,-".
qsizetype endOfNumber(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1) < u'0' || text.at(end - 1) > u'9'))
        --end;
    return end;
}

/// "€ 12,50" → "12,50", "-€ 5" → "-5" and "5,-" → "5": the signs that are written around money.
QString withoutMoneySigns(QString text)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.mid(1).trimmed();
    for (const QStringView sign : { QStringView(u"€"), QStringView(u"eur ") }) {
        if (text.startsWith(sign))
            text = text.mid(sign.size()).trimmed();
    }
    for (const QStringView ending : { QStringView(u",--"), QStringView(u",-") }) {
        if (text.endsWith(ending))
            text.chop(ending.size());
    }
    return negative ? u'-' + text : text;
}

/// The number in the indicator's unit. A reading that no decimal can hold falls away.
NumberReading inUnit(const NumberReading &number, const UnitFactor &factor)
{
    return { converted(number.decimal, factor), converted(number.thousands, factor), number.isComma, false };
}

/// 20 minutes are a third of an hour, which no decimal holds: offered rounded, never taken so.
EntryReading inexact(const QString &text, const NumberReading &number, const UnitFactor &factor)
{
    const Decimal typed = number.decimal ? *number.decimal : *number.thousands;
    const auto rounded = (Ratio(typed) * Ratio(factor.times) / Ratio(factor.by)).rounded(4).toDecimal();
    return refused(ProblemCode::TooManyDigits, text, {}, rounded ? std::vector { *rounded } : std::vector<Decimal> {});
}

bool isWord(const QString &text)
{
    return text.front().isLetter() || text.front() == u'%' || text.front() == u'€';
}

EntryReading readAmount(const QString &text, const QString &words, const Indicator &indicator)
{
    const QString amount = indicator.unit == Unit::Euro ? withoutMoneySigns(words) : words;
    const qsizetype end = endOfNumber(amount);
    const NumberReading number = readNumber(QStringView(amount).left(end).trimmed());
    if (number.tooManyDigits)
        return refused(ProblemCode::TooManyDigits, text);
    if (!number.isNumber())
        return refused(ProblemCode::NotANumber, text);
    const QString word = amount.mid(end).trimmed();
    const auto factor = factorOf(word, indicator.unit);
    if (!factor && isWord(word))
        return refused(ProblemCode::UnknownValue, text, { word, usualWordOf(indicator.unit) });
    if (!factor)
        return refused(ProblemCode::NotANumber, text);
    const NumberReading value = inUnit(number, *factor);
    return value.isNumber() ? chosen(text, value, indicator) : inexact(text, number, *factor);
}

} // namespace

Unit enteredUnit(const Indicator &indicator)
{
    return indicator.referenceUse == ReferenceUse::None ? indicator.unit : Unit::Number;
}

EntryReading readEntry(const QString &text, const Indicator &indicator)
{
    if (enteredUnit(indicator) != indicator.unit) {
        Indicator measured = indicator;
        measured.referenceUse = ReferenceUse::None;
        measured.unit = Unit::Number;
        return readEntry(text, measured);
    }
    const QString words = plainEntry(text);
    EntryReading reading;
    reading.empty = isNothing(words);
    reading.noData = isNoData(words);
    reading.notApplicable = isNotApplicable(words);
    if (reading.empty || reading.noData || reading.notApplicable)
        return reading;
    if (indicator.unit == Unit::YesNo)
        return readYesNo(text, words);
    if (indicator.unit == Unit::Date)
        return readDay(text, words);
    const bool isShare = indicator.unit == Unit::Percent;
    if (isShare || indicator.input == InputKind::Fraction) {
        if (const auto fraction = fractionFrom(text, words, isShare))
            return *fraction;
    }
    return readAmount(text, words, indicator);
}

UnitRange rangeOf(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
    case Unit::PercentagePoint:
    case Unit::Nps:
        return { Decimal(-100), Decimal(100) };
    case Unit::Count:
    case Unit::WorkingDay:
    case Unit::Day:
    case Unit::Week:
    case Unit::Month:
    case Unit::Hour:
    case Unit::OfficeHour:
    case Unit::Minute:
    case Unit::Second:
    case Unit::Millisecond:
    case Unit::HoursPerFte:
    case Unit::PerThousand:
        return { Decimal(0), {} };
    case Unit::Grade:
        return { Decimal(1), Decimal(10) };
    case Unit::DayOfMonth:
        return { Decimal(1), Decimal(31) };
    case Unit::YesNo:
        return { Decimal(0), Decimal(1) };
    case Unit::Euro:
    case Unit::Number:
    case Unit::Date:
        return {};
    }
    return {};
}
