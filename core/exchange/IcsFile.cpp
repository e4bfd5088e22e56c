// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IcsFile.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOctets = 75; ///< of a line, without its end

bool isInsideCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

QString dayText(const QDate &date)
{
    return date.toString(u"yyyyMMdd"_s);
}

QString stampText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// Seconds since 2020: later exports have a higher one, and it fits in 31 bits until 2088.
QString sequenceOf(const QDateTime &made)
{
    const QDateTime first(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return QString::number(qMax<qint64>(0, first.secsTo(made)));
}

QByteArray eventLines(const IcsEvent &event, const QDateTime &made)
{
    QStringList lines { u"BEGIN:VEVENT"_s,
                        u"UID:"_s + icsText(event.uid),
                        u"DTSTAMP:"_s + stampText(made),
                        u"SEQUENCE:"_s + sequenceOf(made),
                        u"DTSTART;VALUE=DATE:"_s + dayText(event.date),
                        u"DTEND;VALUE=DATE:"_s + dayText(event.date.addDays(1)),
                        u"SUMMARY:"_s + icsText(event.summary) };
    if (!event.description.isEmpty())
        lines += u"DESCRIPTION:"_s + icsText(event.description);
    if (!event.categories.isEmpty()) {
        QStringList categories;
        for (const QString &category : event.categories)
            categories += icsText(category);
        lines += u"CATEGORIES:"_s + categories.join(u',');
    }
    lines += u"TRANSP:TRANSPARENT"_s;
    if (event.alarm)
        lines << u"BEGIN:VALARM"_s << u"ACTION:DISPLAY"_s << u"DESCRIPTION:"_s + icsText(event.summary)
              << u"TRIGGER:-PT15H"_s << u"END:VALARM"_s;
    lines += u"END:VEVENT"_s;
    QByteArray bytes;
    for (const QString &line : lines)
        bytes += icsLine(line);
    return bytes;
}

} // namespace

QString icsText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isLineEnd = c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue; // the "\n" behind it stands for both
        if (isLineEnd)
            result += u"\\n"_s;
        else if (c == u'\\' || c == u';' || c == u',')
            result += u'\\' + QString(c);
        else if (c == u'\t' || c.category() != QChar::Other_Control)
            result += c;
    }
    return result;
}

QByteArray icsLine(const QString &line)
{
    const QByteArray octets = line.toUtf8();
    QByteArray result;
    qsizetype start = 0;
    qsizetype room = mostOctets;
    while (octets.size() - start > room) {
        qsizetype end = start + room;
        while (end > start + 1 && isInsideCharacter(octets.at(end)))
            --end;
        result += octets.mid(start, end - start) + "\r\n ";
        start = end;
        room = mostOctets - 1; // the space that marks a continued line counts
    }
    return result + octets.mid(start) + "\r\n";
}

QByteArray icsFile(const std::vector<IcsEvent> &events, const QDateTime &made)
{
    QByteArray bytes;
    for (const QString &line : { u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Maatlat//Maatlat//NL"_s,
                                 u"CALSCALE:GREGORIAN"_s })
        bytes += icsLine(line);
    for (const IcsEvent &event : events)
        bytes += eventLines(event, made);
    return bytes + icsLine(u"END:VCALENDAR"_s);
}
