// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Logs.h"

#include "Ratio.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace logs;

/// Call-detail records: five formulas, waits, windows, and bad rows.
class TestCallLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsByFormula_data();
    void countsByFormula();
    void knowsTheGoldenCases_data();
    void knowsTheGoldenCases();
    void keepsItsLimit_data();
    void keepsItsLimit();
    void measures_data();
    void measures();
    void readsTheNights_data();
    void readsTheNights();
    void refuses_data();
    void refuses();
    void leavesOutWhatIsOutside();
    void takesColumnsByName_data();
    void takesColumnsByName();
    void skipsWhatHasNoColumn();
    void neverReadsATelephoneNumber();
    void doesNotGrowWithTheRows();
    void canBeCancelled();
};

namespace {

const CaseLimit within20 { Comparator::AtMost, Decimal(20), {}, Unit::Second };
const CaseLimit within30 { Comparator::AtMost, Decimal(30), {}, Unit::Second };
const QByteArray header = "aangeboden;einde menu;beantwoord;beëindigd;afhandeling;kritieke fouten\n";

/// A call at 9:00 on a Tuesday in September that waited so long; not answered: it hung up then.
QByteArray call(int wait, bool isAnswered)
{
    const QByteArray until = "2026-09-01 09:" + QTime(0, 0).addSecs(wait).toString(u"mm:ss"_s).toLatin1();
    return "2026-09-01 09:00:00;;" + (isAnswered ? until + ";2026-09-01 09:30:00" : ";" + until) + ";;\n";
}

QByteArray calls(int count, int wait, bool isAnswered)
{
    return call(wait, isAnswered).repeated(count);
}

/// The example of requirements 3.3: 860 of 1000 answered within 20 s, 60 hung up, 20 of them within 20 s, 10 within 5 s.
QByteArray exampleLog()
{
    return header + calls(860, 20, true) + calls(140, 21, true) + calls(10, 5, false) + calls(10, 6, false) + calls(40, 21, false);
}

} // namespace

void TestCallLog::countsByFormula_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("percent");
    QTest::newRow("F1") << u"F1"_s << u"2026-09 880/1060"_s << u"83.0189"_s;
    QTest::newRow("F2") << u"F2"_s << u"2026-09 860/1000"_s << u"86.0000"_s;
    QTest::newRow("F3") << u"F3"_s << u"2026-09 860/1060"_s << u"81.1321"_s;
    QTest::newRow("F4") << u"F4"_s << u"2026-09 860/1040"_s << u"82.6923"_s;
    QTest::newRow("F5") << u"F5"_s << u"2026-09 870/1060"_s << u"82.0755"_s;
    QTest::newRow("not chosen") << QString() << u"2026-09 860/1060"_s << u"81.1321"_s;
}

void TestCallLog::countsByFormula()
{
    QFETCH(QString, formula);
    QFETCH(QString, expected);
    QFETCH(QString, percent);
    const RecordReading reading = read(plan(RecordKind::Calls, { share(u"calls.answered_within"_s, within20) },
                                            { { u"calls.formula"_s, formula } }),
                                       exampleLog());
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading), expected);
    const Measurement &m = reading.figures.front().measurement;
    QCOMPARE((Ratio(100) * Ratio::of(*m.numerator, *m.denominator)).toPlain(4), percent);
    QCOMPARE(fact(reading, RecordFactCode::ReadAs), QStringList({ u"calls.formula"_s, formula }));
    QCOMPARE(fact(reading, RecordFactCode::Counted), QStringList({ u"1060"_s }));
}

void TestCallLog::knowsTheGoldenCases_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QJsonObject>("given");
    QTest::addColumn<QString>("expected");
    QFile file(QStringLiteral(TEST_DATA "/formulas/formula_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &one : QJsonDocument::fromJson(file.readAll()).object()[u"gevallen"].toArray()) {
        const QString id = one[u"id"].toString();
        if (id.startsWith(u"SL-"))
            QTest::newRow(qPrintable(id)) << id.mid(3) << one[u"invoer"].toObject() << QString::number(one[u"verwacht"].toDouble(), 'f', 4);
    }
}

void TestCallLog::knowsTheGoldenCases()
{
    QFETCH(QString, formula);
    QFETCH(QJsonObject, given);
    QFETCH(QString, expected);
    const auto number = [&given](const QString &key) { return given[key].toInt(); };
    const int within = number(u"beantwoord_binnen_drempel"_s);
    const int shortly = number(u"opgehangen_binnen_5s"_s);
    const QByteArray log = header + calls(within, 12, true) + calls(number(u"beantwoord"_s) - within, 45, true) + calls(shortly, 2, false)
        + calls(number(u"opgehangen_binnen_drempel"_s) - shortly, 12, false) + calls(number(u"opgehangen_na_drempel"_s), 45, false);
    const RecordReading reading =
        read(plan(RecordKind::Calls, { share(u"calls.answered_within"_s, within20) }, { { u"calls.formula"_s, formula } }), log);
    QCOMPARE(reading.figures.size(), std::size_t(1));
    const Measurement &m = reading.figures.front().measurement;
    QCOMPARE((Ratio(100) * Ratio::of(*m.numerator, *m.denominator)).toPlain(4), expected);
}

void TestCallLog::keepsItsLimit_data()
{
    QTest::addColumn<int>("comparator");
    QTest::addColumn<QByteArray>("answered");
    QTest::addColumn<QString>("expected");
    const int most = int(Comparator::AtMost);
    const int less = int(Comparator::Less);
    QTest::newRow("just below") << most << QByteArray("09:00:29") << u"2026-09 1/1"_s;
    QTest::newRow("at it") << most << QByteArray("09:00:30") << u"2026-09 1/1"_s;
    QTest::newRow("a thousandth above") << most << QByteArray("09:00:30.001") << u"2026-09 0/1"_s;
    QTest::newRow("just above") << most << QByteArray("09:00:31") << u"2026-09 0/1"_s;
    QTest::newRow("a thousandth below, strictly") << less << QByteArray("09:00:29.999") << u"2026-09 1/1"_s;
    QTest::newRow("at it, strictly") << less << QByteArray("09:00:30") << u"2026-09 0/1"_s;
    QTest::newRow("at once") << most << QByteArray("09:00:00") << u"2026-09 1/1"_s;
}

void TestCallLog::keepsItsLimit()
{
    QFETCH(int, comparator);
    QFETCH(QByteArray, answered);
    QFETCH(QString, expected);
    const CaseLimit limit { static_cast<Comparator>(comparator), Decimal(30), {}, Unit::Second };
    const QByteArray log = "aangeboden;beantwoord\n2026-09-01 09:00:00;2026-09-01 " + answered + "\n";
    QCOMPARE(figures(read(plan(RecordKind::Calls, { share(u"calls.answered_within"_s, limit) }), log)), expected);
}

void TestCallLog::measures_data()
{
    QTest::addColumn<QString>("feed");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QMap<QString, QString>>("readings");
    QTest::addColumn<QString>("expected");
    using Map = QMap<QString, QString>;
    const int percent = int(Unit::Percent);
    const int second = int(Unit::Second);
    const int minute = int(Unit::Minute);
    const auto row = [](const char *name, const QString &feed, int unit, const Map &readings, const QString &expected) {
        QTest::newRow(name) << feed << unit << readings << u"2026-09 "_s + expected;
    };
    // Answered after 10 (menu until 4), 40 and 0 s; hung up after 5, 6 and 90 s.
    row("offered", u"calls.offered"_s, int(Unit::Count), {}, u"6"_s);
    row("answered", u"calls.answered"_s, percent, {}, u"3/6"_s);
    row("abandoned", u"calls.abandoned"_s, percent, {}, u"3/6"_s);
    row("abandoned at the threshold", u"calls.abandoned_short"_s, percent, {}, u"1/6"_s);
    row("abandoned after it", u"calls.abandoned_long"_s, percent, {}, u"2/6"_s);
    row("another threshold", u"calls.abandoned_short"_s, percent, { { u"calls.short"_s, u"6"_s } }, u"2/6"_s);
    row("average wait from the menu", u"calls.average_wait"_s, second, {}, u"46/3"_s);
    row("average wait from the offer", u"calls.average_wait"_s, second, { { u"calls.wait_from"_s, u"offered"_s } }, u"50/3"_s);
    row("average wait of all", u"calls.average_wait"_s, second, { { u"calls.average"_s, u"all"_s } }, u"147/6"_s);
    row("average wait in minutes", u"calls.average_wait"_s, minute, {}, u"46/180"_s);
    row("longest wait", u"calls.longest_wait"_s, second, {}, u"40"_s);
    row("longest wait of all", u"calls.longest_wait_of_all"_s, second, {}, u"90"_s);
    row("longest wait in minutes", u"calls.longest_wait_of_all"_s, minute, {}, u"90/60"_s);
    row("average talk", u"calls.average_talk"_s, second, {}, u"300/3"_s);
    row("longest talk", u"calls.longest_talk"_s, second, {}, u"200"_s);
    row("first time fix", u"calls.first_time_fix"_s, percent, {}, u"1/3"_s);
    row("first time fix without internal calls", u"calls.first_time_fix"_s, percent, { { u"calls.first_fix"_s, u"own"_s } }, u"1/2"_s);
    row("critical errors", u"calls.critical_errors"_s, percent, {}, u"1/2"_s);
}

void TestCallLog::measures()
{
    QFETCH(QString, feed);
    QFETCH(int, unit);
    using Map = QMap<QString, QString>;
    QFETCH(Map, readings);
    QFETCH(QString, expected);
    const QByteArray log = header
        + "2026-09-01 09:00:00;2026-09-01 09:00:04;2026-09-01 09:00:10;2026-09-01 09:01:00;Zelf afgerond (first time fix);0\n"
          "2026-09-01 10:00:00;;2026-09-01 10:00:40;2026-09-01 10:01:30;doorverbonden;2\n"
          "2026-09-01 11:00:00;;2026-09-01 11:00:00;2026-09-01 11:03:20;intern gesprek;\n"
          "2026-09-01 12:00:00;;;2026-09-01 12:00:05;;\n"
          "2026-09-01 12:00:00;;;2026-09-01 12:00:06;;\n"
          "2026-09-01 12:00:00;;;2026-09-01 12:01:30;;\n";
    const bool isShare = static_cast<Unit>(unit) == Unit::Percent;
    const RecordTarget one = target(feed, part(1, static_cast<Unit>(unit), isShare ? InputKind::Fraction : InputKind::Number));
    const RecordReading reading = read(plan(RecordKind::Calls, { one }, readings), log);
    QCOMPARE(problems(reading), QString());
    QVERIFY(canHold(one.part, one.feed));
    QCOMPARE(figures(reading), expected);
}

void TestCallLog::readsTheNights_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("wait"); ///< or the problem
    QTest::newRow("over the end of summer time") << QByteArray("2026-10-25 02:59:50;2026-10-25 02:00:10") << u"2026-10 20"_s;
    QTest::newRow("in the hour that comes twice") << QByteArray("2026-10-25 02:10:00;2026-10-25 02:10:20") << u"2026-10 20"_s;
    QTest::newRow("from before it until after it") << QByteArray("2026-10-25 01:59:50;2026-10-25 03:00:00") << u"2026-10 7210"_s;
    QTest::newRow("over the begin of summer time") << QByteArray("2026-03-29 01:59:50;2026-03-29 03:00:10") << u"2026-03 20"_s;
    QTest::newRow("with a zone") << QByteArray("2026-10-25T02:59:50+02:00;2026-10-25T02:00:10+01:00") << u"2026-10 20"_s;
    QTest::newRow("in UTC") << QByteArray("2026-10-25T00:59:50Z;2026-10-25T01:00:10Z") << u"2026-10 20"_s;
    QTest::newRow("over the end of a month") << QByteArray("2026-09-30 23:59:50;2026-10-01 00:00:10") << u"2026-09 20"_s;
    QTest::newRow("UTC that is the next month here") << QByteArray("2026-09-30T22:30:00Z;2026-09-30T22:30:20Z") << u"2026-10 20"_s;
    QTest::newRow("in the hour that was skipped") << QByteArray("2026-03-29 02:30:00;2026-03-29 03:00:10")
                                                  << problem(2, u"aangeboden"_s, ProblemCode::SkippedHour);
}

void TestCallLog::readsTheNights()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, wait);
    RecordPlan nights = plan(RecordKind::Calls, { target(u"calls.longest_wait"_s, part(1, Unit::Second, InputKind::Number)) });
    nights.today = QDate(2026, 12, 1);
    const RecordReading reading = read(nights, "aangeboden;beantwoord\n" + row + "\n");
    QCOMPARE(figures(reading) + problems(reading), wait);
}

void TestCallLog::refuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const auto bad = [](const char *name, const QByteArray &row, const QString &column, ProblemCode code) {
        QTest::newRow(name) << row << problem(2, column, code);
    };
    bad("no begin", ";;2026-09-01 09:00:10;;;", u"aangeboden"_s, ProblemCode::EmptyCell);
    bad("words", "gisteren;;;;;", u"aangeboden"_s, ProblemCode::NotAMoment);
    bad("a day without a time", "2026-09-01;;;;;", u"aangeboden"_s, ProblemCode::TimeNeeded);
    bad("a day that never was", "2026-02-30 09:00;;;;;", u"aangeboden"_s, ProblemCode::NotAMoment);
    bad("25 o'clock", "2026-09-01 25:00;;;;;", u"aangeboden"_s, ProblemCode::NotAMoment);
    bad("61 seconds", "2026-09-01 09:00:61;;;;;", u"aangeboden"_s, ProblemCode::NotAMoment);
    bad("a time alone", "09:00:10;;;;;", u"aangeboden"_s, ProblemCode::NotAMoment);
    bad("answered before it was offered", "2026-09-01 09:00:10;;2026-09-01 09:00:09;;;", u"beantwoord"_s, ProblemCode::BeforeStart);
    bad("ended before it was answered", "2026-09-01 09:00:00;;2026-09-01 09:00:09;2026-09-01 09:00:08;;", u"beëindigd"_s,
        ProblemCode::BeforeStart);
    bad("hung up before it was offered", "2026-09-01 09:00:10;;;2026-09-01 09:00:09;;", u"beëindigd"_s, ProblemCode::BeforeStart);
    bad("the menu ended before it was offered", "2026-09-01 09:00:10;2026-09-01 09:00:09;;;;", u"einde menu"_s, ProblemCode::BeforeStart);
    bad("tomorrow", "2026-10-14 09:00:00;;;;;", u"aangeboden"_s, ProblemCode::FutureMoment);
    bad("a negative number of errors", "2026-09-01 09:00:00;;;;;-1", u"kritieke fouten"_s, ProblemCode::OutsideUnit);
    bad("errors in words", "2026-09-01 09:00:00;;;;;veel", u"kritieke fouten"_s, ProblemCode::NotANumber);
    bad("more fields than columns", "2026-09-01 09:00:00;;;;;;extra", QString(), ProblemCode::TooManyFields);
    bad("an unknown end of a call that hung up", "2026-09-01 09:00:00;;;;;", u"beëindigd"_s, ProblemCode::EmptyCell);
}

void TestCallLog::refuses()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    const RecordPlan strict = plan(RecordKind::Calls, { share(u"calls.answered_within"_s, within30), share(u"calls.answered"_s, {}, 2) },
                                   { { u"calls.formula"_s, u"F1"_s } });
    const RecordReading reading = read(strict, header + row + "\n" + call(10, true));
    QCOMPARE(problems(reading), expected);
    QCOMPARE(reading.refused, 1);
    QCOMPARE(figures(reading), u"2026-09 1/1\n2026-09 1/1"_s); // the other row was counted, and the caller stores nothing of it
}

void TestCallLog::leavesOutWhatIsOutside()
{
    const QByteArray log = "aangeboden;beantwoord\n"
                           "2026-09-01 08:29:59;2026-09-01 08:30:10\n"
                           "2026-09-01 08:30:00;2026-09-01 08:30:10\n"
                           "2026-09-01 16:59:59;2026-09-01 17:00:10\n"
                           "2026-09-01 17:00:00;\n"
                           "2026-09-05 10:00:00;\n"
                           "2025-12-31 10:00:00;2025-12-31 10:00:10\n";
    const RecordReading reading =
        read(plan(RecordKind::Calls, { share(u"calls.answered"_s) }, { { u"calls.window"_s, u"workdays 08:30-17:00"_s } }), log);
    QCOMPARE(figures(reading), u"2026-09 2/2"_s);
    QCOMPARE(fact(reading, RecordFactCode::OutsideWindow), QStringList({ u"3"_s }));
    QCOMPARE(reading.outsideTerm, 1);
    QCOMPARE(reading.rows, 6);
}

void TestCallLog::takesColumnsByName_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("Dutch") << QByteArray("aangeboden;beantwoord;beëindigd");
    QTest::newRow("English") << QByteArray("offered;answered;ended");
    QTest::newRow("capitals and underscores") << QByteArray("Offered_At; ANSWERED AT ;End_Time");
    QTest::newRow("commas") << QByteArray("offered,answered,ended");
    QTest::newRow("tabs") << QByteArray("start\taangenomen\topgehangen");
}

void TestCallLog::takesColumnsByName()
{
    QFETCH(QByteArray, header);
    const char separator = header.contains(';') ? ';' : header.contains(',') ? ',' : '\t';
    const QByteArray row = QByteArray("2026-09-01 09:00;1-9-2026 9:00:10;2026-09-01T09:01").replace(';', separator);
    const RecordReading reading = read(plan(RecordKind::Calls, { share(u"calls.answered"_s) }), header + "\n" + row + "\n");
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading), u"2026-09 1/1"_s);
}

void TestCallLog::skipsWhatHasNoColumn()
{
    const QByteArray log = "aangeboden;beantwoord\n2026-09-01 09:00;2026-09-01 09:01\n";
    const RecordReading some = read(plan(RecordKind::Calls, { share(u"calls.answered"_s), share(u"calls.first_time_fix"_s, {}, 2) }), log);
    QCOMPARE(figures(some), u"2026-09 1/1"_s);
    QCOMPARE(some.skipped.size(), std::size_t(1));
    QCOMPARE(some.skipped.front().code + some.skipped.front().column, u"K.2afhandeling"_s);
    const RecordReading none = read(plan(RecordKind::Calls, { share(u"calls.first_time_fix"_s) }), log);
    QCOMPARE(problems(none), problem(1, u"afhandeling"_s, ProblemCode::MissingColumn));
    const RecordReading twice = read(plan(RecordKind::Calls, { share(u"calls.answered"_s) }), "aangeboden;beantwoord;answered\n");
    QCOMPARE(problems(twice), problem(1, u"answered"_s, ProblemCode::DuplicateColumn));
}

void TestCallLog::neverReadsATelephoneNumber()
{
    const QByteArray log = "aangeboden;telefoonnummer;beantwoord\n2026-09-01 09:00;0612345678;morgen\n2026-09-01 09:00;+31 6 1234;\n";
    const RecordReading reading = read(plan(RecordKind::Calls, { share(u"calls.answered"_s) }), log);
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(reading.problems.front().text, u"morgen"_s);
    QVERIFY(!reading.problems.front().arguments.join(QString()).contains(u"0612345678"));
}

/// Twice as many rows give the same cells; a million bad ones do not all stay in memory.
void TestCallLog::doesNotGrowWithTheRows()
{
    const RecordPlan one = plan(RecordKind::Calls, { share(u"calls.answered"_s) });
    const QByteArray row = "2026-09-01 09:00;2026-09-01 09:01\n";
    const RecordReading many = read(one, "aangeboden;beantwoord\n" + row.repeated(200'000));
    QCOMPARE(figures(many), u"2026-09 200000/200000"_s);
    const RecordReading bad = read(one, "aangeboden;beantwoord\n" + QByteArray("x;y\n").repeated(30'000));
    QCOMPARE(bad.refused, 30'000);
    QCOMPARE(bad.problems.size(), std::size_t(RowProblems::most));
    QVERIFY(bad.figures.empty());
}

void TestCallLog::canBeCancelled()
{
    QByteArray bytes = "aangeboden;beantwoord\n" + QByteArray("2026-09-01 09:00;2026-09-01 09:01\n").repeated(100'000);
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    qint64 told = 0;
    const RecordReading reading = readRecords(device, plan(RecordKind::Calls, { share(u"calls.answered"_s) }), [&](qint64 read, qint64 all) {
        told = read;
        return read < all / 2;
    });
    QVERIFY(reading.isCancelled);
    QVERIFY(told < bytes.size());
    QVERIFY(reading.rows < 100'000);
}

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_CallLog.moc"
