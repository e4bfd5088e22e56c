// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Logs.h"

#include "Workbooks.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace logs;

/// Outages, works and journeys; and files that are no log.
class TestOtherLogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void measuresOutages_data();
    void measuresOutages();
    void countsWorks_data();
    void countsWorks();
    void showsBothParties();
    void comparesJourneys_data();
    void comparesJourneys();
    void refusesJourneys_data();
    void refusesJourneys();
    void tellsItsFactors();
    void keepsARunningPeriodProvisional();
    void readsAWorkbook();
    void refusesFiles_data();
    void refusesFiles();
    void guessesTheKind_data();
    void guessesTheKind();
};

namespace {

RecordTarget works()
{
    return target(u"works.accepted"_s, part(1, Unit::Percent, InputKind::Fraction, PeriodKind::Quarter));
}

RecordTarget reduction()
{
    return target(u"journeys.reduction"_s, part(1, Unit::Percent, InputKind::Number, PeriodKind::Quarter));
}

} // namespace

void TestOtherLogs::measuresOutages_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("window");
    QTest::addColumn<QString>("expected");
    const QString always = u"always"_s;
    const QString office = u"workdays 08:30-17:00"_s;
    const auto row = [](const char *name, const QByteArray &rows, const QString &window, const QString &expected) {
        QTest::newRow(name) << rows << window << expected;
    };
    // June has 30 days: 43.200 minutes, and 99,5% leaves 216.
    row("216 minutes", "2026-06-03 10:00;2026-06-03 13:36;;\n", always, u"2026-06 42984/43200"_s);
    row("overlapping", "2026-06-03 10:00;2026-06-03 12:00;;\n2026-06-03 11:00;2026-06-03 13:36;;\n", always, u"2026-06 42984/43200"_s);
    row("twice the same", "2026-06-03 10:00;2026-06-03 13:36;;\n2026-06-03 10:00;2026-06-03 13:36;;\n", always, u"2026-06 42984/43200"_s);
    row("over the end of the month", "2026-06-30 23:00;2026-07-01 02:00;;\n", always, u"2026-06 43140/43200\n2026-07 44520/44640"_s);
    row("March has an hour less", "2026-03-10 10:00;2026-03-10 11:00;;\n", always, u"2026-03 44520/44580"_s);
    row("October would have one more", "2026-03-29 01:30;2026-03-29 03:30;;\n", always, u"2026-03 44520/44580"_s);
    row("cut at the window", "2026-06-03 07:00;2026-06-03 09:00;;\n", office, u"2026-06 11190/11220"_s);
    row("outside the window", "2026-06-06 07:00;2026-06-07 09:00;;\n", office, u"2026-06 11220/11220"_s);
    row("planned, not agreed", "2026-06-03 10:00;2026-06-03 11:00;ja;nee\n", always, u"2026-06 43140/43200"_s);
    row("planned, and nothing said of it", "2026-06-03 10:00;2026-06-03 11:00;ja;\n", always, u"2026-06 43140/43200"_s);
    row("agreed, not planned", "2026-06-03 10:00;2026-06-03 11:00;nee;ja\n", always, u"2026-06 43140/43200"_s);
    row("planned and agreed beforehand", "2026-06-03 10:00;2026-06-03 11:00;ja;ja\n", always, u"2026-06 43200/43200"_s);
    row("maintenance that took longer", "2026-06-03 10:00;2026-06-03 11:00;ja;ja\n2026-06-03 10:00;2026-06-03 11:20;nee;nee\n", always,
        u"2026-06 43180/43200"_s);
    row("no whole minutes", "2026-06-03 10:00:00;2026-06-03 10:00:30;;\n", always, u"2026-06 2591970/2592000"_s);
    row("a month between without any", "2026-06-03 10:00;2026-06-03 11:00;;\n2026-08-03 10:00;2026-08-03 11:00;;\n", always,
        u"2026-06 43140/43200\n2026-07 44640/44640\n2026-08 44580/44640"_s);
    row("still going on", "2026-10-12 23:00;;;\n", always, u"2026-10 17220/17280"_s);
    row("began today", "2026-10-13 01:00;;;\n", always, u"2026-10 17280/17280"_s);
    row("no length", "2026-06-03 10:00;2026-06-03 10:00;;\n", always, u"2026-06 43200/43200"_s);
}

void TestOtherLogs::measuresOutages()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, window);
    QFETCH(QString, expected);
    const RecordReading reading =
        read(plan(RecordKind::Outages, { share(u"outages.available"_s) }, { { u"service.window"_s, window } }), "begin;einde;gepland;vooraf akkoord\n" + rows);
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading), expected);
}

void TestOtherLogs::countsWorks_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("counted");
    QTest::addColumn<QString>("expected");
    const QString delivered = u"delivered"_s;
    const QByteArray three = "1;2026-07-01;2026-07-01;nee;\n2;2026-08-01;2026-08-03;ja;ja\n3;2026-09-30;;;\n";
    QTest::newRow("delivered works") << three << delivered << u"2026-Q3 1/2"_s;
    QTest::newRow("planned works too") << three << u"planned"_s << u"2026-Q3 1/3"_s;
    QTest::newRow("planned for today or later") << QByteArray("1;2026-10-13;;;\n2;2026-12-01;;;\n") << u"planned"_s << QString();
    QTest::newRow("two quarters") << QByteArray("1;;2026-06-30;nee;\n2;;2026-07-01;ja;\n") << delivered << u"2026-Q2 1/1\n2026-Q3 0/1"_s;
    QTest::newRow("95 of 100") << [] {
        QByteArray rows;
        for (int i = 0; i < 100; ++i)
            rows += QByteArray::number(i) + ";;2026-08-03;" + (i < 5 ? "ja" : "nee") + ";\n";
        return rows;
    }() << delivered << u"2026-Q3 95/100"_s;
}

void TestOtherLogs::countsWorks()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, counted);
    QFETCH(QString, expected);
    const RecordReading reading =
        read(plan(RecordKind::Works, { works() }, { { u"works.counted"_s, counted } }), "opdracht;gepland;opgeleverd;afkeur;hersteld\n" + rows);
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading), expected);
}

void TestOtherLogs::showsBothParties()
{
    const QByteArray log = "opdracht;locatie;gepland;opgeleverd;opleverprotocol;afkeur;afkeur volgens opdrachtnemer;hersteld\n"
                           "1;Utrecht;;2026-07-01;P1;nee;nee;\n2;Utrecht;;2026-07-02;P2;ja;nee;ja\n3;Zwolle;;2026-07-03;P3;nee;;\n4;Zwolle;2026-07-04;;;;;\n";
    const RecordReading reading = read(plan(RecordKind::Works, { works() }), log);
    QCOMPARE(figures(reading), u"2026-Q3 2/3"_s);
    QCOMPARE(fact(reading, RecordFactCode::SupplierFigure), QStringList({ u"2"_s, u"2"_s }));
    QCOMPARE(fact(reading, RecordFactCode::PlannedNotDone), QStringList({ u"1"_s }));
    QCOMPARE(fact(reading, RecordFactCode::Repaired), QStringList({ u"1"_s }));
    const QByteArray bad = "opdracht;opgeleverd;afkeur\n1;2026-07-01;\n2;2026-07-01;misschien\n1;2026-07-01;nee\n1;2026-07-02;nee\n;;nee\n";
    QCOMPARE(problems(read(plan(RecordKind::Works, { works() }), bad)),
             QStringList({ problem(2, u"afkeur"_s, ProblemCode::EmptyCell), problem(3, u"afkeur"_s, ProblemCode::NotYesNo),
                           problem(5, u"opdracht"_s, ProblemCode::DuplicateRow), problem(6, u"opgeleverd"_s, ProblemCode::EmptyCell) })
                 .join(u'\n'));
}

void TestOtherLogs::comparesJourneys_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("expected");
    const QString contract = u"contract_year"_s;
    // The year before: 1000 kg in Q1, 1000 in Q2.
    const QByteArray before = "2025-02-01;5000;0,2;\n2025-05-01;5000;0,2;\n";
    QTest::newRow("a quarter") << before + "2026-02-01;4750;0,2;\n" << contract << u"2026-Q1 50/1000"_s;
    QTest::newRow("the year so far") << before + "2026-02-01;4750;0,2;\n2026-05-01;4500;0,2;\n" << contract << u"2026-Q1 50/1000\n2026-Q2 150/2000"_s;
    QTest::newRow("cleaner journeys") << before + "2026-02-01;5000;0,19;\n" << contract << u"2026-Q1 50/1000"_s;
    QTest::newRow("growth") << before + "2026-02-01;5500;0,2;\n" << contract << u"2026-Q1 -100/1000"_s;
    QTest::newRow("written emission") << before + "2026-02-01;;;950,5\n" << contract << u"2026-Q1 49.5/1000"_s;
    QTest::newRow("no base") << QByteArray("2026-02-01;4750;0,2;\n") << contract << QString();
    QTest::newRow("no base for the second quarter") << QByteArray("2025-02-01;5000;0,2;\n2026-02-01;4750;0,2;\n2026-05-01;4500;0,2;\n") << contract
                                                    << u"2026-Q1 50/1000"_s;
    QTest::newRow("a quarter without journeys is not known") << before + "2026-05-01;4500;0,2;\n" << contract << QString();
    QTest::newRow("a base of nothing") << QByteArray("2025-02-01;0;0,2;\n2026-02-01;4750;0,2;\n") << contract << QString();
}

void TestOtherLogs::comparesJourneys()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, year);
    QFETCH(QString, expected);
    const RecordReading reading =
        read(plan(RecordKind::Journeys, { reduction() }, { { u"journeys.year"_s, year } }), "datum;km;factor;co2\n" + rows);
    QCOMPARE(problems(reading), QString());
    QCOMPARE(figures(reading), expected);
}

void TestOtherLogs::refusesJourneys_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    QTest::newRow("negative kilometres") << QByteArray("2026-02-01;1;-10;0,2;") << problem(2, u"km"_s, ProblemCode::OutsideUnit);
    QTest::newRow("no factor") << QByteArray("2026-02-01;1;10;;") << problem(2, u"factor"_s, ProblemCode::EmptyCell);
    QTest::newRow("nothing") << QByteArray("2026-02-01;1;;;") << problem(2, u"km"_s, ProblemCode::EmptyCell);
    QTest::newRow("half a journey") << QByteArray("2026-02-01;1,5;10;0,2;") << problem(2, u"ritten"_s, ProblemCode::NotWhole);
    QTest::newRow("emission as computed") << QByteArray("2026-02-01;1;10;0,193;1,93") << QString();
    QTest::newRow("emission rounded") << QByteArray("2026-02-01;1;10;0,193;1,9") << QString();
    QTest::newRow("emission a bit off") << QByteArray("2026-02-01;1;10;0,193;1,94") << problem(2, u"co2"_s, ProblemCode::EmissionDiffers);
    QTest::newRow("thousands or decimals") << QByteArray("2026-02-01;1;1.234;0,2;") << problem(2, u"km"_s, ProblemCode::AmbiguousThousands);
}

void TestOtherLogs::refusesJourneys()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    QCOMPARE(problems(read(plan(RecordKind::Journeys, { reduction() }), "datum;ritten;km;factor;co2\n" + row + "\n")), expected);
}

void TestOtherLogs::tellsItsFactors()
{
    const QByteArray log = "datum;ritten;km;factor;bron;versie\n"
                           "2026-02-01;3;100;0,193;co2emissiefactoren.nl;2026\n2026-02-02;;50;0,3;;\n2026-02-03;2;50,5;0,193;co2emissiefactoren.nl;2026\n";
    RecordTarget emission = target(u"journeys.emission"_s, part(1, Unit::Number, InputKind::Number, PeriodKind::Quarter));
    const RecordReading reading = read(plan(RecordKind::Journeys, { emission }), log);
    QCOMPARE(figures(reading), u"2026-Q1 44.0465"_s);
    QCOMPARE(fact(reading, RecordFactCode::Journeys), QStringList({ u"6"_s, u"200.500"_s }));
    QCOMPARE(fact(reading, RecordFactCode::FactorSource), QStringList({ u"co2emissiefactoren.nl 2026"_s }));
    QCOMPARE(fact(reading, RecordFactCode::NoFactorSource), QStringList({ u"1"_s }));
}

void TestOtherLogs::keepsARunningPeriodProvisional()
{
    RecordPlan one = plan(RecordKind::Calls, { share(u"calls.answered"_s) });
    const QByteArray log = "aangeboden;beantwoord\n2026-09-29 09:00;2026-09-29 09:01\n";
    const auto stateOn = [&](const QDate &today) {
        one.today = today;
        return read(one, log).figures.front().measurement.state;
    };
    QCOMPARE(stateOn(QDate(2026, 9, 29)), MeasurementState::Provisional);
    QCOMPARE(stateOn(QDate(2026, 9, 30)), MeasurementState::Provisional);
    QCOMPARE(stateOn(QDate(2026, 10, 1)), MeasurementState::Measured);
}

void TestOtherLogs::readsAWorkbook()
{
    const auto row = [](int number, const QByteArrayList &texts) {
        QByteArray cells;
        for (const QByteArray &text : texts)
            cells += "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        return "<row r=\"" + QByteArray::number(number) + "\">" + cells + "</row>";
    };
    XlsxParts parts;
    parts.sheetData = row(1, { "aangeboden", "beantwoord" }) + row(2, { "2026-09-01 09:00", "2026-09-01 09:01" }) + row(4, { "2026-09-01 09:00", "x" });
    const QByteArray bytes = xlsxOf(parts);
    const RecordReading reading = read(plan(RecordKind::Calls, { share(u"calls.answered"_s) }), bytes);
    QCOMPARE(problems(reading), problem(4, u"beantwoord"_s, ProblemCode::NotAMoment));
    QCOMPARE(figures(reading), u"2026-09 1/1"_s);
    QCOMPARE(reading.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestOtherLogs::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << problem(0, {}, ProblemCode::EmptyFile);
    QTest::newRow("a NUL") << QByteArray("aangeboden;beantwoord\n\0\n", 24) << problem(0, {}, ProblemCode::NotText);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << problem(0, {}, ProblemCode::NotText);
    QTest::newRow("a damaged workbook") << QByteArray("PK\x03\x04\x14\0\6\0rest", 12) << problem(0, {}, ProblemCode::NotAWorkbook);
    QTest::newRow("an open quote") << QByteArray("aangeboden;beantwoord\n\"2026\n") << problem(2, {}, ProblemCode::OpenQuote);
    QTest::newRow("a million columns") << QByteArray(1'000'000, ';') + "x\n" << problem(1, {}, ProblemCode::TooManyFields);
    QTest::newRow("only a header") << QByteArray("aangeboden;beantwoord\n") << QString();
    QTest::newRow("another table") << QByteArray("kpi;period;value\naangenomen;2026-09;94\n") << problem(1, u"aangeboden"_s, ProblemCode::MissingColumn);
}

void TestOtherLogs::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const RecordReading reading = read(plan(RecordKind::Calls, { share(u"calls.answered"_s) }), bytes);
    QCOMPARE(problems(reading), expected);
    QVERIFY(reading.figures.empty());
}

void TestOtherLogs::guessesTheKind_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("kind");
    QTest::newRow("calls") << u"aangeboden;wachtrij;beantwoord"_s << u"calls"_s;
    QTest::newRow("cases") << u"nummer;gemeld;hersteld"_s << u"cases"_s;
    QTest::newRow("works") << u"opdracht;datum;afkeur"_s << u"works"_s;
    QTest::newRow("journeys") << u"datum;km;factor"_s << u"journeys"_s;
    QTest::newRow("outages") << u"begin;einde;gepland"_s << u"outages"_s;
    QTest::newRow("measurements") << u"kpi;period;value"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestOtherLogs::guessesTheKind()
{
    QFETCH(QString, header);
    QFETCH(QString, kind);
    const auto guess = likelyRecordKind({ 1, header.split(u';') });
    QCOMPARE(guess ? codeOf(*guess) : QString(), kind);
}

QTEST_GUILESS_MAIN(TestOtherLogs)
#include "tst_OtherLogs.moc"
