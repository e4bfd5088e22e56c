// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Ratio.h"

#include <QtNumeric>

#include <boost/multiprecision/cpp_int.hpp>

#include <limits>
#include <numeric>

using Whole = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

namespace {

/// Two machine words, in lowest terms, with a positive denominator; neither is the lowest word of all, which has no opposite.
struct Small
{
    qint64 top;
    qint64 bottom;
};

constexpr qint64 largest = std::numeric_limits<qint64>::max();

constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

Whole power(int exponent)
{
    return boost::multiprecision::pow(Whole(10), static_cast<unsigned>(exponent));
}

/// False when it does not fit; the lowest machine word of all is left out, since it has no opposite.
bool multiply(qint64 a, qint64 b, qint64 &product)
{
    return !qMulOverflow(a, b, &product) && product >= -largest;
}

bool add(qint64 a, qint64 b, qint64 &sum)
{
    return !qAddOverflow(a, b, &sum) && sum >= -largest;
}

/// In lowest terms, with a positive denominator. @pre the denominator is not zero, and neither is the lowest word
Small reduced(qint64 top, qint64 bottom)
{
    const qint64 common = std::gcd(top, bottom);
    const qint64 sign = bottom < 0 ? -1 : 1;
    return { sign * (top / common), sign * (bottom / common) };
}

std::optional<Small> sum(const Small &a, const Small &b)
{
    const qint64 common = std::gcd(a.bottom, b.bottom);
    qint64 left = 0;
    qint64 right = 0;
    qint64 top = 0;
    qint64 bottom = 0;
    if (!multiply(a.top, b.bottom / common, left) || !multiply(b.top, a.bottom / common, right) || !add(left, right, top)
        || !multiply(a.bottom / common, b.bottom, bottom))
        return std::nullopt;
    return reduced(top, bottom);
}

std::optional<Small> product(const Small &a, const Small &b)
{
    const Small crossed = reduced(a.top, b.bottom);
    const Small other = reduced(b.top, a.bottom);
    Small result {};
    if (!multiply(crossed.top, other.top, result.top) || !multiply(crossed.bottom, other.bottom, result.bottom))
        return std::nullopt;
    return result;
}

/// @pre @p value is not zero
Small inverse(const Small &value)
{
    return value.top < 0 ? Small { -value.bottom, -value.top } : Small { value.bottom, value.top };
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

/// Nearly every fraction fits in two machine words; `large` holds one that does not. A value has one form only.
struct Ratio::Data
{
    using Pointer = std::shared_ptr<const Data>;

    qint64 top = 0;
    qint64 bottom = 1;
    std::unique_ptr<const Rational> large = {};

    static Pointer of(const Small &value) { return std::make_shared<Data>(Data { value.top, value.bottom }); }

    static Pointer of(const Rational &value)
    {
        const Whole top = boost::multiprecision::numerator(value);
        const Whole bottom = boost::multiprecision::denominator(value);
        if (boost::multiprecision::abs(top) <= largest && bottom <= largest)
            return of(Small { static_cast<qint64>(top), static_cast<qint64>(bottom) });
        auto data = std::make_shared<Data>();
        data->large = std::make_unique<const Rational>(value);
        return data;
    }

    static bool isSmall(const Ratio &ratio) { return !ratio.m_data->large; }
    static Small small(const Ratio &ratio) { return { ratio.m_data->top, ratio.m_data->bottom }; }
    static Rational rational(const Ratio &ratio)
    {
        return isSmall(ratio) ? Rational(Whole(ratio.m_data->top), Whole(ratio.m_data->bottom)) : *ratio.m_data->large;
    }

    /// By machine words where both and the result fit in them, else by whole numbers of any size.
    template<typename Fast, typename Exact>
    static Ratio combined(const Ratio &a, const Ratio &b, Fast fast, Exact exact)
    {
        if (isSmall(a) && isSmall(b)) {
            if (const auto result = fast(small(a), small(b)))
                return Ratio(of(*result));
        }
        return Ratio(of(Rational(exact(rational(a), rational(b)))));
    }
    static Ratio made(const Rational &value) { return Ratio(of(value)); }
};

Ratio::Ratio(qint64 whole)
    : m_data(whole >= -largest ? Data::of(Small { whole, 1 }) : Data::of(Rational(whole)))
{
}

Ratio::Ratio(const Decimal &value) : m_data(Data::of(reduced(value.units(), powerOfTen(value.scale())))) { }

Ratio Ratio::of(const Decimal &numerator, const Decimal &denominator)
{
    Q_ASSERT(!denominator.isZero());
    return Ratio(numerator) / Ratio(denominator);
}

std::optional<Ratio> Ratio::fromTexts(const QString &numerator, const QString &denominator)
{
    const auto top = wholeFrom(numerator);
    const auto bottom = wholeFrom(denominator);
    if (!top || !bottom || *bottom == 0)
        return std::nullopt;
    return Data::made(Rational(*top) / Rational(*bottom));
}

bool Ratio::isZero() const
{
    return Data::isSmall(*this) && m_data->top == 0;
}

bool Ratio::isNegative() const
{
    return Data::isSmall(*this) ? m_data->top < 0 : *m_data->large < 0;
}

bool Ratio::isWhole() const
{
    return Data::isSmall(*this) ? m_data->bottom == 1 : boost::multiprecision::denominator(*m_data->large) == 1;
}

Ratio Ratio::absolute() const
{
    return isNegative() ? Ratio(0) - *this : *this;
}

QString Ratio::numeratorText() const
{
    return Data::isSmall(*this) ? QString::number(m_data->top) : textOf(boost::multiprecision::numerator(*m_data->large));
}

QString Ratio::denominatorText() const
{
    return Data::isSmall(*this) ? QString::number(m_data->bottom) : textOf(boost::multiprecision::denominator(*m_data->large));
}

Ratio Ratio::floored() const
{
    if (Data::isSmall(*this)) {
        const qint64 quotient = m_data->top / m_data->bottom;
        return Ratio(m_data->top < 0 && m_data->top % m_data->bottom != 0 ? quotient - 1 : quotient);
    }
    const Whole top = boost::multiprecision::numerator(*m_data->large);
    const Whole bottom = boost::multiprecision::denominator(*m_data->large);
    Whole quotient = top / bottom;
    if (top < 0 && quotient * bottom != top)
        --quotient;
    return Data::made(Rational(quotient));
}

Ratio Ratio::rounded(int places) const
{
    return Data::made(Rational(scaled(Data::rational(*this), places), power(places)));
}

QString Ratio::toPlain(int places) const
{
    const Whole units = scaled(Data::rational(*this), places);
    QString digits = textOf(boost::multiprecision::abs(units));
    if (places > 0) {
        digits = digits.rightJustified(places + 1, u'0');
        digits.insert(digits.size() - places, u'.');
    }
    return units < 0 ? u'-' + digits : digits;
}

std::optional<Decimal> Ratio::toDecimal() const
{
    if (!Data::isSmall(*this))
        return std::nullopt; // eighteen digits fit in a machine word
    for (int places = 0; places <= Decimal::maxScale; ++places) {
        if (powerOfTen(places) % m_data->bottom != 0) // in lowest terms: the numerator has no part in it
            continue;
        qint64 units = 0;
        if (!multiply(m_data->top, powerOfTen(places) / m_data->bottom, units) || units >= powerOfTen(Decimal::maxDigits)
            || units <= -powerOfTen(Decimal::maxDigits))
            return std::nullopt;
        return Decimal::fromUnits(units, places);
    }
    return std::nullopt;
}

Ratio operator+(const Ratio &a, const Ratio &b)
{
    return Ratio::Data::combined(a, b, sum, [](const Rational &x, const Rational &y) { return Rational(x + y); });
}

Ratio operator-(const Ratio &a, const Ratio &b)
{
    return Ratio::Data::combined(a, b, [](const Small &x, const Small &y) { return sum(x, { -y.top, y.bottom }); },
                               [](const Rational &x, const Rational &y) { return Rational(x - y); });
}

Ratio operator*(const Ratio &a, const Ratio &b)
{
    return Ratio::Data::combined(a, b, product, [](const Rational &x, const Rational &y) { return Rational(x * y); });
}

Ratio operator/(const Ratio &a, const Ratio &b)
{
    Q_ASSERT(!b.isZero());
    return Ratio::Data::combined(a, b, [](const Small &x, const Small &y) { return product(x, inverse(y)); },
                               [](const Rational &x, const Rational &y) { return Rational(x / y); });
}

std::strong_ordering operator<=>(const Ratio &a, const Ratio &b)
{
    if (Ratio::Data::isSmall(a) && Ratio::Data::isSmall(b)) {
        qint64 left = 0;
        qint64 right = 0;
        const Small x = Ratio::Data::small(a);
        const Small y = Ratio::Data::small(b);
        if (multiply(x.top, y.bottom, left) && multiply(y.top, x.bottom, right))
            return left <=> right;
    }
    const int order = Ratio::Data::rational(a).compare(Ratio::Data::rational(b));
    return order <=> 0;
}

qreal Ratio::toDrawing() const
{
    return Data::isSmall(*this) ? static_cast<qreal>(m_data->top) / static_cast<qreal>(m_data->bottom)
                                     : m_data->large->convert_to<qreal>();
}
