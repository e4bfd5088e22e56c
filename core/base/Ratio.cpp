// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ratio.h"

#include <boost/multiprecision/cpp_int.hpp>

using Whole = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

struct Ratio::Data
{
    Rational value;
};

namespace {

Whole power(int exponent)
{
    return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(exponent));
}

Rational rational(const Decimal &value)
{
    return Rational(Whole(value.units()), power(value.scale()));
}

QString textOf(const Whole &value)
{
    return QString::fromStdString(value.str());
}

std::optional<Whole> wholeFrom(const QString &text)
{
    const QStringView digits = text.startsWith(u'-') ? QStringView(text).mid(1) : QStringView(text);
    if (digits.isEmpty() || digits.size() > 4000)
        return std::nullopt;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    // A leading zero would be read as octal.
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    const Whole value(digits.mid(zeros).toUtf8().toStdString());
    return text.startsWith(u'-') ? Whole(-value) : value;
}

/// The value times 10^places, rounded half away from zero.
Whole scaled(const Rational &value, int places)
{
    const Whole top = boost::multiprecision::numerator(value) * power(places);
    const Whole bottom = boost::multiprecision::denominator(value);
    const Whole magnitude = (2 * boost::multiprecision::abs(top) + bottom) / (2 * bottom);
    return top < 0 ? Whole(-magnitude) : magnitude;
}

} // namespace

Ratio::Ratio(qint64 whole) : m_data(std::make_shared<Data>(Data { Rational(whole) })) { }
Ratio::Ratio(const Decimal &value) : m_data(std::make_shared<Data>(Data { rational(value) })) { }

Ratio Ratio::of(const Decimal &numerator, const Decimal &denominator)
{
    Q_ASSERT(!denominator.isZero());
    return Ratio(std::make_shared<Data>(Data { rational(numerator) / rational(denominator) }));
}

std::optional<Ratio> Ratio::fromTexts(const QString &numerator, const QString &denominator)
{
    const auto top = wholeFrom(numerator);
    const auto bottom = wholeFrom(denominator);
    if (!top || !bottom || *bottom == 0)
        return std::nullopt;
    return Ratio(std::make_shared<Data>(Data { Rational(*top) / Rational(*bottom) }));
}

bool Ratio::isZero() const { return m_data->value == 0; }
bool Ratio::isNegative() const { return m_data->value < 0; }
bool Ratio::isWhole() const { return boost::multiprecision::denominator(m_data->value) == 1; }
Ratio Ratio::absolute() const { return isNegative() ? Ratio(0) - *this : *this; }
QString Ratio::numeratorText() const { return textOf(boost::multiprecision::numerator(m_data->value)); }
QString Ratio::denominatorText() const { return textOf(boost::multiprecision::denominator(m_data->value)); }

Ratio Ratio::floored() const
{
    const Whole top = boost::multiprecision::numerator(m_data->value);
    const Whole bottom = boost::multiprecision::denominator(m_data->value);
    Whole quotient = top / bottom;
    if (top < 0 && quotient * bottom != top)
        --quotient;
    return Ratio(std::make_shared<Data>(Data { Rational(quotient) }));
}

Ratio Ratio::rounded(int places) const
{
    return Ratio(std::make_shared<Data>(Data { Rational(scaled(m_data->value, places), power(places)) }));
}

QString Ratio::toPlain(int places) const
{
    const Whole units = scaled(m_data->value, places);
    QString digits = textOf(boost::multiprecision::abs(units));
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return units < 0 ? u'-' + digits : digits;
}

std::optional<Decimal> Ratio::toDecimal() const
{
    for (int places = 0; places <= Decimal::maxScale; ++places) {
        const Whole top = boost::multiprecision::numerator(m_data->value) * power(places);
        if (top % boost::multiprecision::denominator(m_data->value) != 0)
            continue;
        const Whole units = top / boost::multiprecision::denominator(m_data->value);
        if (boost::multiprecision::abs(units) >= power(Decimal::maxDigits))
            return std::nullopt;
        return Decimal::fromUnits(static_cast<qint64>(units), places);
    }
    return std::nullopt;
}

Ratio operator+(const Ratio &a, const Ratio &b)
{
    return Ratio(std::make_shared<Ratio::Data>(Ratio::Data { a.m_data->value + b.m_data->value }));
}

Ratio operator-(const Ratio &a, const Ratio &b)
{
    return Ratio(std::make_shared<Ratio::Data>(Ratio::Data { a.m_data->value - b.m_data->value }));
}

Ratio operator*(const Ratio &a, const Ratio &b)
{
    return Ratio(std::make_shared<Ratio::Data>(Ratio::Data { a.m_data->value * b.m_data->value }));
}

Ratio operator/(const Ratio &a, const Ratio &b)
{
    Q_ASSERT(!b.isZero());
    return Ratio(std::make_shared<Ratio::Data>(Ratio::Data { a.m_data->value / b.m_data->value }));
}

std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
{
    const int order = a.m_data->value.compare(b.m_data->value);
    return order <=> 0;
}

qreal Ratio::toDrawing() const
{
    return m_data->value.convert_to<qreal>();
}
