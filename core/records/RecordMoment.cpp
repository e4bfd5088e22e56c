// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordMoment.h"

#include "DateText.h"
#include "LocalTime.h"

namespace {

constexpr qint64 msPerSecond = 1'000;
constexpr qint64 msPerMinute = 60'000;
constexpr qint64 msPerHour = 3'600'000;
constexpr int firstYear = 1997;
constexpr int lastYear = 2199;

/// Takes signs from the front of a text.
class Cursor
{
public:
    explicit Cursor(QStringView text) : m_text(text) { }

    [[nodiscard]] bool atEnd() const { return m_text.isEmpty(); }
    bool take(QChar sign)
    {
        if (m_text.isEmpty() || m_text.front() != sign)
            return false;
        m_text = m_text.sliced(1);
        return true;
    }
    /// A number of @p least to @p most digits.
    std::optional<int> number(qsizetype least, qsizetype most)
    {
        int value = 0;
        qsizetype digits = 0;
        while (digits < most && digits < m_text.size() && m_text[digits] >= u'0' && m_text[digits] <= u'9')
            value = value * 10 + (m_text[digits++].unicode() - u'0');
        if (digits < least)
            return std::nullopt;
        m_text = m_text.sliced(digits);
        return value;
    }
    [[nodiscard]] QStringView rest() const { return m_text; }

private:
    QStringView m_text;
};

/// ".25" in milliseconds; more digits than three are cut off.
std::optional<qint64> fractionOf(Cursor &cursor)
{
    if (!cursor.take(u'.') && !cursor.take(u','))
        return 0;
    qint64 ms = 0;
    qint64 worth = msPerSecond / 10;
    auto digit = cursor.number(1, 1);
    if (!digit)
        return std::nullopt;
    for (; digit; digit = cursor.number(1, 1)) {
        ms += *digit * worth;
        worth /= 10;
    }
    return ms;
}

struct Clock
{
    qint64 ms = 0;
    std::optional<qint64> offset; ///< ahead of UTC, where it was written
};

/// "Z", "+02:00" or "+0200"; false when something else stands there.
bool takeZone(Cursor &cursor, Clock &clock)
{
    constexpr int lastHour = 14;
    if (cursor.atEnd())
        return true;
    if (cursor.take(u'Z')) {
        clock.offset = 0;
        return cursor.atEnd();
    }
    const bool isAhead = cursor.take(u'+');
    if (!isAhead && !cursor.take(u'-'))
        return false;
    const auto hours = cursor.number(2, 2);
    cursor.take(u':');
    const auto minutes = cursor.number(2, 2);
    if (!hours || !minutes || *hours > lastHour || *minutes > 59 || !cursor.atEnd())
        return false;
    clock.offset = (*hours * msPerHour + *minutes * msPerMinute) * (isAhead ? 1 : -1);
    return true;
}

std::optional<Clock> clockFrom(QStringView text)
{
    Cursor cursor(text);
    const auto hours = cursor.number(1, 2);
    if (!hours || *hours > 23 || !cursor.take(u':'))
        return std::nullopt;
    const auto minutes = cursor.number(2, 2);
    if (!minutes || *minutes > 59)
        return std::nullopt;
    Clock clock { *hours * msPerHour + *minutes * msPerMinute, {} };
    if (cursor.take(u':')) {
        const auto seconds = cursor.number(2, 2);
        const auto fraction = fractionOf(cursor);
        if (!seconds || *seconds > 59 || !fraction)
            return std::nullopt;
        clock.ms += *seconds * msPerSecond + *fraction;
    }
    return takeZone(cursor, clock) ? std::optional(clock) : std::nullopt;
}

/// The two usual ways at once, since logs ask it a million times; any other way by readDate().
QDate dayFrom(QStringView text)
{
    Cursor iso(text);
    const auto year = iso.number(4, 4);
    if (year && iso.take(u'-')) {
        const auto month = iso.number(1, 2);
        const auto day = iso.take(u'-') ? iso.number(1, 2) : std::nullopt;
        return month && day && iso.atEnd() ? QDate(*year, *month, *day) : QDate();
    }
    Cursor dutch(text);
    const auto day = dutch.number(1, 2);
    const auto month = dutch.take(u'-') ? dutch.number(1, 2) : std::nullopt;
    const auto last = month && dutch.take(u'-') ? dutch.number(4, 4) : std::nullopt;
    if (day && last && dutch.atEnd())
        return { *last, *month, *day };
    return readDate(text.toString()).date.value_or(QDate());
}

} // namespace

MomentReading readMoment(QStringView text, std::optional<qint64> notBefore)
{
    const QStringView plain = text.trimmed();
    const qsizetype colon = plain.indexOf(u':');
    qsizetype mark = colon < 0 ? -1 : plain.first(colon).lastIndexOf(u' ');
    if (colon >= 0 && mark < 0)
        mark = plain.first(colon).lastIndexOf(u'T');
    const QDate day = dayFrom(mark < 0 ? plain : plain.first(mark).trimmed());
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear || (colon >= 0 && mark < 0))
        return {};
    if (colon < 0)
        return { RecordMoment { day, {} }, false };
    const auto clock = clockFrom(plain.sliced(mark + 1));
    if (!clock)
        return {};
    if (clock->offset) {
        constexpr qint64 julianDayOf1970 = 2'440'588;
        const qint64 moment = (day.toJulianDay() - julianDayOf1970) * LocalTime::msPerDay + clock->ms - *clock->offset;
        return { RecordMoment { LocalTime::dayOf(moment), moment }, false };
    }
    const auto moment = LocalTime::momentAt(day, clock->ms, notBefore);
    if (!moment)
        return { {}, true };
    return { RecordMoment { day, moment }, false };
}
