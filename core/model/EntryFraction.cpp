// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryFraction.h"

#include "NumberText.h"

#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace {

EntryReading refused(ProblemCode code, const QString &text, const QStringList &arguments = {})
{
    EntryReading reading;
    reading.problem = Problem { 0, {}, text, code, arguments };
    return reading;
}

/// How the two sides together write thousands: 1.122/1.520 settles 1.000/1.520.
bool isSurelyGrouped(const NumberReading &number)
{
    return number.thousands && (!number.decimal || (!number.isComma && !number.decimal->isWhole()));
}

/// The one reading of a side, given the other; nullopt when it stays a question.
std::optional<Decimal> settled(const NumberReading &side, const NumberReading &other)
{
    if (!side.decimal)
        return side.thousands;
    if (!side.thousands)
        return side.decimal;
    const bool sameMark = side.isComma == other.isComma;
    if (isSurelyGrouped(side) || (sameMark && isSurelyGrouped(other)))
        return side.thousands;
    return std::nullopt;
}

EntryReading question(const QString &text, const NumberReading &side)
{
    return refused(ProblemCode::AmbiguousThousands, text,
                   { side.decimal->trimmed().toPlain(), side.thousands->toPlain() });
}

EntryReading readSides(const QString &text, const NumberReading &left, const NumberReading &right, bool isShare)
{
    if (left.tooManyDigits || right.tooManyDigits)
        return refused(ProblemCode::TooManyDigits, text);
    if (!left.isNumber() || !right.isNumber())
        return refused(ProblemCode::NotANumber, text);
    const auto part = settled(left, right);
    const auto whole = settled(right, left);
    if (!part || !whole)
        return question(text, part ? right : left);
    if (part->isNegative() || whole->isNegative())
        return refused(ProblemCode::NotANumber, text);
    if (whole->isZero() && !part->isZero())
        return refused(ProblemCode::ZeroDenominator, text);
    if (isShare && *part > *whole)
        return refused(ProblemCode::NumeratorAboveDenominator, text);
    EntryReading reading;
    reading.numerator = part;
    reading.denominator = whole;
    return reading;
}

} // namespace

std::optional<EntryReading> fractionFrom(const QString &text, const QString &words, bool isShare)
{
    for (const QLatin1StringView mark : { "/"_L1, " van de "_L1, " van "_L1, " of "_L1, " uit "_L1 }) {
        const qsizetype at = words.indexOf(mark);
        if (at < 0)
            continue;
        const QString left = words.left(at).trimmed();
        const QString right = words.mid(at + mark.size()).trimmed();
        if (left.isEmpty() != right.isEmpty())
            return refused(ProblemCode::IncompleteFraction, text);
        return readSides(text, readNumber(left), readNumber(right), isShare);
    }
    return std::nullopt;
}
