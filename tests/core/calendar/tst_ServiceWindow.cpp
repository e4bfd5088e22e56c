// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ServiceWindow.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The hours in which a service is given, and stretches of time in them.
class TestServiceWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void knowsItsEdges_data();
    void knowsItsEdges();
    void measures_data();
    void measures();
    void mergesAndCuts_data();
    void mergesAndCuts();
};

namespace {

constexpr qint64 msPerMinute = 60'000;

qint64 at(const QDate &day, int hour, int minute = 0, int second = 0)
{
    return *LocalTime::momentAt(day, ((hour * 60 + minute) * 60 + second) * 1'000LL);
}

/// "0-10 20-30" as spans, and back.
std::vector<TimeSpan> spans(const QString &text)
{
    std::vector<TimeSpan> result;
    for (const QString &one : text.split(u' ', Qt::SkipEmptyParts))
        result.push_back({ one.section(u'-', 0, 0).toLongLong(), one.section(u'-', 1).toLongLong() });
    return result;
}

QString text(const std::vector<TimeSpan> &all)
{
    QStringList parts;
    for (const TimeSpan &span : all)
        parts += u"%1-%2"_s.arg(span.from).arg(span.to);
    return parts.join(u' ');
}

} // namespace

void TestServiceWindow::reads_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("always") << u"always"_s << true;
    QTest::newRow("weekdays") << u"mo-fr 08:30-17:00"_s << true;
    QTest::newRow("with Saturday") << u"mo-sa 00:00-24:00"_s << true;
    QTest::newRow("every day") << u"mo-su 07:00-23:00"_s << true;
    QTest::newRow("working days") << u"workdays 08:30-17:00"_s << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("other days") << u"fr-mo 08:30-17:00"_s << false;
    QTest::newRow("no hours") << u"mo-fr"_s << false;
    QTest::newRow("one hour") << u"mo-fr 08:30"_s << false;
    QTest::newRow("back in time") << u"mo-fr 17:00-08:30"_s << false;
    QTest::newRow("no time at all") << u"mo-fr 08:30-08:30"_s << false;
    QTest::newRow("past midnight") << u"mo-fr 08:30-24:01"_s << false;
    QTest::newRow("sixty minutes") << u"mo-fr 08:60-17:00"_s << false;
    QTest::newRow("words") << u"mo-fr 8u30-17u00"_s << false;
}

void TestServiceWindow::reads()
{
    QFETCH(QString, written);
    QFETCH(bool, isRead);
    QCOMPARE(ServiceWindow::fromText(written).has_value(), isRead);
}

void TestServiceWindow::knowsItsEdges_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<qint64>("moment");
    QTest::addColumn<bool>("isInside");
    const QDate friday(2026, 4, 24);
    const QDate kingsDay(2026, 4, 27); // a Monday
    const QString office = u"workdays 08:30-17:00"_s;
    QTest::newRow("a second before it opens") << office << at(friday, 8, 29, 59) << false;
    QTest::newRow("as it opens") << office << at(friday, 8, 30) << true;
    QTest::newRow("its last second") << office << at(friday, 16, 59, 59) << true;
    QTest::newRow("as it closes") << office << at(friday, 17) << false;
    QTest::newRow("Saturday") << office << at(friday.addDays(1), 12) << false;
    QTest::newRow("a holiday") << office << at(kingsDay, 12) << false;
    QTest::newRow("a holiday, by weekday") << u"mo-fr 08:30-17:00"_s << at(kingsDay, 12) << true;
    QTest::newRow("Saturday, with it") << u"mo-sa 08:30-17:00"_s << at(friday.addDays(1), 12) << true;
    QTest::newRow("Sunday, always") << u"always"_s << at(friday.addDays(2), 3) << true;
}

void TestServiceWindow::knowsItsEdges()
{
    QFETCH(QString, window);
    QFETCH(qint64, moment);
    QFETCH(bool, isInside);
    QCOMPARE(ServiceWindow::fromText(window)->contains(moment, WorkingCalendar()), isInside);
}

void TestServiceWindow::measures_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<TimeSpan>("span");
    QTest::addColumn<qint64>("minutes");
    const auto days = [](const QDate &first, const QDate &next) { return TimeSpan { LocalTime::startOf(first), LocalTime::startOf(next) }; };
    const QDate friday(2026, 5, 8);
    // Requirements 3.7: a month of 30 days is 43.200 minutes, of which 99,5% leaves 216; 21 days of 8,5 hours leave 53,55.
    QTest::newRow("30 days") << u"always"_s << days(QDate(2026, 6, 1), QDate(2026, 7, 1)) << 43'200LL;
    QTest::newRow("21 days of 8,5 hours") << u"workdays 08:30-17:00"_s << days(QDate(2026, 9, 1), QDate(2026, 9, 30)) << 21 * 510LL;
    QTest::newRow("March loses an hour") << u"always"_s << days(QDate(2026, 3, 1), QDate(2026, 4, 1)) << 31 * 1'440LL - 60;
    QTest::newRow("October wins one") << u"always"_s << days(QDate(2026, 10, 1), QDate(2026, 11, 1)) << 31 * 1'440LL + 60;
    QTest::newRow("over a weekend") << u"mo-fr 08:30-17:00"_s << TimeSpan { at(friday, 16), at(friday.addDays(3), 9) } << 90LL;
    QTest::newRow("outside") << u"mo-fr 08:30-17:00"_s << TimeSpan { at(friday, 18), at(friday, 20) } << 0LL;
    QTest::newRow("nothing") << u"always"_s << TimeSpan { at(friday, 18), at(friday, 18) } << 0LL;
    QTest::newRow("back in time") << u"always"_s << TimeSpan { at(friday, 18), at(friday, 17) } << 0LL;
    QTest::newRow("a window in the skipped hour") << u"mo-su 02:00-04:00"_s << days(QDate(2026, 3, 29), QDate(2026, 3, 30)) << 60LL;
    QTest::newRow("a window in the hour that comes twice") << u"mo-su 02:00-04:00"_s << days(QDate(2026, 10, 25), QDate(2026, 10, 26)) << 180LL;
}

void TestServiceWindow::measures()
{
    QFETCH(QString, window);
    QFETCH(TimeSpan, span);
    QFETCH(qint64, minutes);
    QCOMPARE(ServiceWindow::fromText(window)->lengthWithin(span, WorkingCalendar()), minutes * msPerMinute);
}

void TestServiceWindow::mergesAndCuts_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("merged");
    QTest::addColumn<QString>("holes");
    QTest::addColumn<QString>("rest");
    QTest::newRow("apart") << u"20-30 0-10"_s << u"0-10 20-30"_s << QString() << u"0-10 20-30"_s;
    QTest::newRow("overlapping") << u"0-10 5-15"_s << u"0-15"_s << u"20-25"_s << u"0-15"_s;
    QTest::newRow("touching") << u"0-10 10-15"_s << u"0-15"_s << u"15-20"_s << u"0-15"_s;
    QTest::newRow("one inside another") << u"0-30 5-10"_s << u"0-30"_s << u"10-20"_s << u"0-10 20-30"_s;
    QTest::newRow("the same") << u"0-30 0-30"_s << u"0-30"_s << u"0-30"_s << QString();
    QTest::newRow("nothing") << u"5-5"_s << QString() << u"0-10"_s << QString();
    QTest::newRow("a hole over its begin") << u"10-20"_s << u"10-20"_s << u"5-12"_s << u"12-20"_s;
    QTest::newRow("a hole over its end") << u"10-20"_s << u"10-20"_s << u"18-25"_s << u"10-18"_s;
    QTest::newRow("one hole over two") << u"0-10 12-20"_s << u"0-10 12-20"_s << u"5-15"_s << u"0-5 15-20"_s;
    QTest::newRow("two holes") << u"0-100"_s << u"0-100"_s << u"10-20 30-40"_s << u"0-10 20-30 40-100"_s;
}

void TestServiceWindow::mergesAndCuts()
{
    QFETCH(QString, given);
    QFETCH(QString, merged);
    QFETCH(QString, holes);
    QFETCH(QString, rest);
    QCOMPARE(text(mergedSpans(spans(given))), merged);
    QCOMPARE(text(spansWithout(spans(merged), spans(holes))), rest);
}

QTEST_GUILESS_MAIN(TestServiceWindow)
#include "tst_ServiceWindow.moc"
