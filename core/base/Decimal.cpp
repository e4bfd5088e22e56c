// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Decimal.h"

namespace {

constexpr qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

constexpr qint64 limit = powerOfTen(Decimal::maxDigits);

} // namespace

std::optional<Decimal> Decimal::fromPlain(QStringView text)
{
    bool negative = false;
    if (!text.isEmpty() && (text.front() == u'-' || text.front() == QChar(0x2212))) {
        negative = true;
        text = text.mid(1);
    }
    qint64 units = 0;
    int scale = -1;
    int digits = 0;
    for (const QChar c : text) {
        if (c == u'.') {
            if (scale >= 0 || digits == 0)
                return std::nullopt;
            scale = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > maxDigits)
            return std::nullopt;
        if (scale >= 0 && ++scale > maxScale)
            return std::nullopt;
        units = units * 10 + (c.unicode() - u'0');
    }
    if (digits == 0 || scale == 0)
        return std::nullopt;
    return fromUnits(negative ? -units : units, qMax(scale, 0));
}

bool Decimal::isWhole() const
{
    return m_units % powerOfTen(m_scale) == 0;
}

Decimal Decimal::trimmed() const
{
    Decimal result = *this;
    while (result.m_scale > 0 && result.m_units % 10 == 0) {
        result.m_units /= 10;
        --result.m_scale;
    }
    return result;
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = qMax(m_scale, other.m_scale);
    qint64 left = 0;
    qint64 right = 0;
    qint64 sum = 0;
    if (qMulOverflow(m_units, powerOfTen(scale - m_scale), &left)
        || qMulOverflow(other.m_units, powerOfTen(scale - other.m_scale), &right) || qAddOverflow(left, right, &sum)
        || sum >= limit || sum <= -limit)
        return std::nullopt;
    return fromUnits(sum, scale);
}

QString Decimal::toPlain() const
{
    QString digits = QString::number(qAbs(m_units));
    if (m_scale > 0) {
        digits = digits.rightJustified(m_scale + 1, u'0');
        digits.insert(digits.size() - m_scale, u'.');
    }
    return m_units < 0 ? u'-' + digits : digits;
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const qint64 unitA = powerOfTen(a.m_scale);
    const qint64 unitB = powerOfTen(b.m_scale);
    const qint64 wholeA = a.m_units / unitA;
    const qint64 wholeB = b.m_units / unitB;
    if (wholeA != wholeB)
        return wholeA <=> wholeB;
    // The parts behind the mark are below 10^9 each, so that their cross products fit.
    return (a.m_units % unitA) * (powerOfTen(Decimal::maxScale) / unitA)
        <=> (b.m_units % unitB) * (powerOfTen(Decimal::maxScale) / unitB);
}
