// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "IcsFile.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;

/// The calendar file against the rules of RFC 5545: escaping, folding, whole days, what every event must have.
class TestIcsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void escapes_data();
    void escapes();
    void folds_data();
    void folds();
    void writesWholeDays();
    void writesWhatEveryEventMustHave();
    void letsNothingIn();
    void risesFromExportToExport();
    void isTheSameForTheSame();
};

namespace {

const QDateTime made(QDate(2026, 10, 13), QTime(8, 30, 15), Qt::UTC);

IcsEvent eventOn(const QDate &date)
{
    return { u"een@maatlat"_s, date, u"Metingen compleet"_s, {}, {}, false };
}

/// The content lines, unfolded as a reader does it.
QStringList linesOf(const QByteArray &file)
{
    QByteArray whole = file;
    return QString::fromUtf8(whole.replace("\r\n ", "")).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

void TestIcsFile::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"Gewoon: 95% (Q3)"_s << u"Gewoon: 95% (Q3)"_s;
    QTest::newRow("comma") << u"a, b"_s << uR"(a\, b)"_s;
    QTest::newRow("semicolon") << u"a;b"_s << uR"(a\;b)"_s;
    QTest::newRow("backslash") << uR"(C:\map)"_s << uR"(C:\\map)"_s;
    QTest::newRow("backslash before n") << uR"(\n)"_s << uR"(\\n)"_s;
    QTest::newRow("line feed") << u"een\ntwee"_s << uR"(een\ntwee)"_s;
    QTest::newRow("both ends") << u"een\r\ntwee"_s << uR"(een\ntwee)"_s;
    QTest::newRow("carriage return") << u"een\rtwee"_s << uR"(een\ntwee)"_s;
    QTest::newRow("Unicode line end") << u"een\u2028twee"_s << uR"(een\ntwee)"_s;
    QTest::newRow("quotes stay") << uR"("a" 'b')"_s << uR"("a" 'b')"_s;
    QTest::newRow("tab stays, bell goes") << u"a\tb\a"_s << u"a\tb"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestIcsFile::escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(icsText(text), expected);
}

void TestIcsFile::folds_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("pieces");
    QTest::newRow("empty") << QString() << 1;
    QTest::newRow("74 octets") << QString(74, u'a') << 1;
    QTest::newRow("75 octets") << QString(75, u'a') << 1;
    QTest::newRow("76 octets") << QString(76, u'a') << 2;
    QTest::newRow("149 octets") << QString(149, u'a') << 2; // 75 and 74
    QTest::newRow("150 octets") << QString(150, u'a') << 3;
    QTest::newRow("two octets over the fold") << QString(74, u'a') + u"é"_s << 2;
    QTest::newRow("two octets just before it") << QString(73, u'a') + u"é"_s << 1;
    QTest::newRow("three octets over the fold") << QString(73, u'a') + u"€€"_s << 2;
    QTest::newRow("four octets over the fold") << QString(72, u'a') + u"🚲🚲"_s << 2;
    QTest::newRow("nothing but four octets") << u"🚲"_s.repeated(60) << 4;
    QTest::newRow("spaces at the fold") << QString(80, u' ') << 2;
}

void TestIcsFile::folds()
{
    QFETCH(QString, line);
    QFETCH(int, pieces);
    const QByteArray octets = icsLine(line);
    QVERIFY(octets.endsWith("\r\n"));
    const QList<QByteArray> rows = octets.chopped(2).split('\n');
    QCOMPARE(static_cast<int>(rows.size()), pieces);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QByteArray row = rows[i];
        QCOMPARE(row.endsWith('\r'), i + 1 < rows.size());
        if (row.endsWith('\r'))
            row.chop(1);
        QVERIFY2(row.size() <= 75, row.constData());
        QCOMPARE(i == 0 || row.startsWith(' '), true);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder.decode(row);
        Q_UNUSED(text)
        QVERIFY2(!decoder.hasError(), "a character was broken by the fold");
    }
    QByteArray unfolded = octets.chopped(2);
    QCOMPARE(QString::fromUtf8(unfolded.replace("\r\n ", "")), line);
}

void TestIcsFile::writesWholeDays()
{
    const QStringList lines = linesOf(icsFile({ eventOn(QDate(2026, 12, 31)) }, made));
    QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20261231"_s));
    QVERIFY(lines.contains(u"DTEND;VALUE=DATE:20270101"_s)); // the day behind it: the end does not belong to it
    QVERIFY(linesOf(icsFile({ eventOn(QDate(2028, 2, 28)) }, made)).contains(u"DTEND;VALUE=DATE:20280229"_s));
    QVERIFY(lines.contains(u"TRANSP:TRANSPARENT"_s));
    QVERIFY(lines.filter(u"TZID"_s).isEmpty());
}

void TestIcsFile::writesWhatEveryEventMustHave()
{
    IcsEvent event = eventOn(QDate(2026, 10, 16));
    event.description = u"15 dagen; zie contract"_s;
    event.categories = { u"Metingen"_s, u"a,b"_s };
    event.alarm = true;
    const QByteArray file = icsFile({ event, eventOn(QDate(2026, 10, 20)) }, made);
    const QStringList lines = linesOf(file);
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QCOMPARE(lines.count(u"VERSION:2.0"_s), 1);
    QCOMPARE(lines.filter(QRegularExpression(u"^PRODID:"_s)).size(), 1);
    QVERIFY(lines.filter(QRegularExpression(u"^METHOD"_s)).isEmpty());
    for (const QString &each : { u"BEGIN:VEVENT"_s, u"END:VEVENT"_s, u"UID:een@maatlat"_s, u"DTSTAMP:20261013T083015Z"_s })
        QCOMPARE(lines.count(each), 2);
    QVERIFY(lines.contains(uR"(DESCRIPTION:15 dagen\; zie contract)"_s));
    QVERIFY(lines.contains(uR"(CATEGORIES:Metingen,a\,b)"_s));
    QCOMPARE(lines.count(u"BEGIN:VALARM"_s), 1);
    QCOMPARE(lines.mid(lines.indexOf(u"BEGIN:VALARM"_s), 5),
             QStringList({ u"BEGIN:VALARM"_s, u"ACTION:DISPLAY"_s, u"DESCRIPTION:Metingen compleet"_s, u"TRIGGER:-PT15H"_s,
                           u"END:VALARM"_s }));
    QVERIFY(!QByteArray(file).replace("\r\n", "").contains('\n'));
}

/// Text of the user cannot become a line, and so no property, of its own.
void TestIcsFile::letsNothingIn()
{
    IcsEvent event = eventOn(QDate(2026, 10, 16));
    event.summary = u"Bruto\r\nEND:VEVENT\r\nBEGIN:VALARM\nATTACH:http://x\u2029X-A:1"_s;
    event.uid = u"a\r\nX-B:1"_s;
    event.categories = { u"c\nX-C:1"_s };
    const QStringList lines = linesOf(icsFile({ event }, made));
    QCOMPARE(lines.count(u"END:VEVENT"_s), 1);
    QVERIFY(lines.filter(QRegularExpression(u"^(ATTACH|X-|BEGIN:VALARM)"_s)).isEmpty());
    QVERIFY(lines.contains(uR"(SUMMARY:Bruto\nEND:VEVENT\nBEGIN:VALARM\nATTACH:http://x\nX-A:1)"_s));
}

void TestIcsFile::risesFromExportToExport()
{
    const auto sequenceAt = [](const QDateTime &time) {
        const QStringList found = linesOf(icsFile({ eventOn(QDate(2026, 10, 16)) }, time)).filter(u"SEQUENCE:"_s);
        return found.value(0).mid(9).toLongLong();
    };
    QVERIFY(sequenceAt(made.addSecs(1)) > sequenceAt(made));
    QVERIFY(sequenceAt(QDateTime(QDate(2060, 1, 1), QTime(), Qt::UTC)) < 2'147'483'647);
    QCOMPARE(sequenceAt(QDateTime(QDate(1999, 1, 1), QTime(), Qt::UTC)), 0);
    // A clock in another zone is the same moment.
    const QDateTime elsewhere = made.toOffsetFromUtc(2 * 3600);
    QCOMPARE(icsFile({ eventOn(QDate(2026, 10, 16)) }, elsewhere), icsFile({ eventOn(QDate(2026, 10, 16)) }, made));
}

void TestIcsFile::isTheSameForTheSame()
{
    const std::vector<IcsEvent> events { eventOn(QDate(2026, 10, 16)), eventOn(QDate(2026, 10, 20)) };
    QCOMPARE(icsFile(events, made), icsFile(events, made));
}

QTEST_GUILESS_MAIN(TestIcsFile)
#include "tst_IcsFile.moc"
