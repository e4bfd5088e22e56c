// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasurementTable.h"
#include "TemplateLibrary.h"
#include "Workbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 10, 13);

ContractDefinition contractOf(const QString &id)
{
    auto loaded = loadTemplate(id);
    return loaded ? *loaded : ContractDefinition();
}

/// "aangenomen 2026-09 94.4" or "… 944/1000", one per line.
QString shownMeasurements(const MeasurementReading &reading, const ContractDefinition &contract)
{
    QStringList lines;
    for (const Measurement &measurement : reading.measurements) {
        QStringList parts { contract.codeOf(*contract.indicator(measurement.cell.indicator)), measurement.cell.period.toText() };
        if (const Party *party = contract.party(measurement.cell.party))
            parts += party->shortName;
        if (measurement.numerator)
            parts += measurement.numerator->toPlain() + u'/' + measurement.denominator->toPlain();
        if (measurement.value)
            parts += measurement.value->toPlain();
        if (measurement.state == MeasurementState::NotApplicable)
            parts += u"n.v.t."_s;
        if (!measurement.note.isEmpty())
            parts += u'(' + measurement.note + u')';
        lines += parts.join(u' ');
    }
    for (const SupplierFigure &figure : reading.claimed)
        lines += u"said %1 %2"_s.arg(figure.period.toText(), figure.value->toPlain());
    return lines.join(u'\n');
}

QString shownProblems(const MeasurementReading &reading)
{
    QStringList lines;
    for (const Problem &problem : reading.problems)
        lines += u"%1 %2 %3"_s.arg(problem.line).arg(int(problem.code)).arg(problem.place).trimmed();
    return lines.join(u'\n');
}

} // namespace

class TestMeasurementTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void readsNumbers_data();
    void readsNumbers();
    void refuses_data();
    void refuses();
    void countsRowsAndEmptyCells();
    void collectsEveryProblem();
    void takesNothingOfARowThatIsWrong();
    void saysWhatMayHaveBeenMeant();
    void namesTheEarlierLine();
    void refusesWhatLiesOutsideTheTerm_data();
    void refusesWhatLiesOutsideTheTerm();
    void survivesHostileInput_data();
    void survivesHostileInput();
};

void TestMeasurementTable::reads_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QString calls = u"klantcontact"_s;
    const QString bikes = u"leasefietsen"_s;
    QTest::newRow("long") << calls << "kpi;period;value\naangenomen;2026-09;94,4\nwachttijd;2026-08;87\n"_ba
                          << u"aangenomen 2026-09 94.4\nwachttijd 2026-08 87"_s;
    QTest::newRow("long, Dutch names, other order") << calls << "Toelichting;WAARDE;Periode;KPI\nstoring;94,4;2026-09;Aangenomen\n"_ba
                                                    << u"aangenomen 2026-09 94.4 (storing)"_s;
    QTest::newRow("numerator and denominator") << calls << "kpi;periode;teller;noemer\naangenomen;2026-09;1.122;1.188\n"_ba
                                               << u"aangenomen 2026-09 1122/1188"_s;
    QTest::newRow("fraction beside the percentage it gives") << calls
        << "kpi;period;value;numerator;denominator\naangenomen;2026-09;94,4%;944;1000\n"_ba << u"aangenomen 2026-09 944/1000"_s;
    QTest::newRow("fraction beside a rounded percentage") << calls
        << "kpi;period;value;numerator;denominator\naangenomen;2026-09;66,67;2;3\n"_ba << u"aangenomen 2026-09 2/3"_s;
    QTest::newRow("fraction in one cell") << calls << "kpi;period;value\naangenomen;2026-09;1.122/1.188\n"_ba
                                          << u"aangenomen 2026-09 1122/1188"_s;
    QTest::newRow("nothing of nothing") << calls << "kpi;period;numerator;denominator\naangenomen;2026-09;0;0\n"_ba
                                        << u"aangenomen 2026-09 0/0"_s;
    QTest::newRow("no call to wait for") << calls << "kpi;period;numerator;denominator\nwachttijd;2026-09;0;0\n"_ba
                                         << u"wachttijd 2026-09 0/0"_s;
    QTest::newRow("more against than for") << u"applicatiebeheer"_s
        << "kpi;period;numerator;denominator\nKPI-11;2026-Q2;-89;300\nKPI-07;2026-Q2;\xE2\x88\x92" "1.122;20.000,5\n"_ba
        << u"KPI-07 2026-Q2 -1122/20000.5\nKPI-11 2026-Q2 -89/300"_s;
    QTest::newRow("wide") << calls << "kpi;2026-08;2026-09\naangenomen;94,9;94,4\nwachttijd;;87\n"_ba
                          << u"aangenomen 2026-08 94.9\naangenomen 2026-09 94.4\nwachttijd 2026-09 87"_s;
    QTest::newRow("wide, months in words") << calls << "kpi;aug 2026;September 2026\naangenomen;94,9;94,4\n"_ba
                                           << u"aangenomen 2026-08 94.9\naangenomen 2026-09 94.4"_s;
    QTest::newRow("wide, months turned") << calls << "kpi;8-2026;mrt-2026\naangenomen;94,9;94,4\n"_ba
                                         << u"aangenomen 2026-03 94.4\naangenomen 2026-08 94.9"_s;
    QTest::newRow("wide, months as a spreadsheet leaves them") << calls << "kpi;2026-07-01;1-8-2026;sep-26\naangenomen;94,9;94,4;95\n"_ba
                                                               << u"aangenomen 2026-07 94.9\naangenomen 2026-08 94.4\naangenomen 2026-09 95"_s;
    QTest::newRow("long, the words of a report") << calls << "KPI-code;Maand;Realisatie;Opmerking\naangenomen;2026-09-01;94,4%;storing\n"_ba
                                                 << u"aangenomen 2026-09 94.4 (storing)"_s;
    QTest::newRow("what the supplier says, beside a value and alone") << calls
        << "kpi;period;value;opgave\naangenomen;2026-08;94,4;96,1\naangenomen;2026-09;;97\n"_ba
        << u"aangenomen 2026-08 94.4\nsaid 2026-08 96.1\nsaid 2026-09 97"_s;
    QTest::newRow("a workbook") << calls << xlsxOfTexts({ { u"kpi"_s, u"2026-09"_s }, { u"aangenomen"_s, u"94,4%"_s } })
                                << u"aangenomen 2026-09 94.4"_s;
    QTest::newRow("wide with deelnemers") << bikes
        << "kpi;deelnemer;2026-08;2026-09\nleverbetrouwbaarheid.1;Belastingdienst;96,1;97,2\nleverbetrouwbaarheid.1;DJI;;94,0\n"_ba
        << u"leverbetrouwbaarheid.1 2026-08 Belastingdienst 96.1\nleverbetrouwbaarheid.1 2026-09 Belastingdienst 97.2\n"
           "leverbetrouwbaarheid.1 2026-09 DJI 94.0"_s;
    QTest::newRow("wide, months and quarters beside each other") << bikes
        << "kpi;party;2026-09;2026-Q3\nleverbetrouwbaarheid;DJI;94,0;\nleverbetrouwbaarheid;;;90\n"_ba
        << u"leverbetrouwbaarheid.1 2026-09 DJI 94.0\nleverbetrouwbaarheid.2 2026-Q3 90"_s;
    QTest::newRow("full name of a deelnemer") << bikes
        << "kpi;period;party;value\nleverbetrouwbaarheid.1;2026-09;dienst  justiti\xC3\xABle inrichtingen;95\n"_ba
        << u"leverbetrouwbaarheid.1 2026-09 DJI 95"_s;
    QTest::newRow("name with and without article") << bikes
        << "kpi;period;party;value\nleverbetrouwbaarheid.1;2026-08;Rechtspraak;95\nleverbetrouwbaarheid.1;2026-09;de Rechtspraak;96\n"_ba
        << u"leverbetrouwbaarheid.1 2026-08 Rechtspraak 95\nleverbetrouwbaarheid.1 2026-09 Rechtspraak 96"_s;
    QTest::newRow("the part is found by period and deelnemer") << bikes
        << "kpi;period;party;value\nleverbetrouwbaarheid;2026-09;DJI;95\nleverbetrouwbaarheid;2026-Q3;;90\n"_ba
        << u"leverbetrouwbaarheid.1 2026-09 DJI 95\nleverbetrouwbaarheid.2 2026-Q3 90"_s;
    QTest::newRow("the part is found by period") << bikes << "kpi;period;value\nisv;once;2026-05-20\nISV;2025;ja\n"_ba
                                                 << u"isv.1 once 2461181\nisv.2 2025 1"_s;
    QTest::newRow("a date in words, eenmalig") << bikes << "kpi;periode;waarde\nisv.1;eenmalig;20 mei 2026\n"_ba << u"isv.1 once 2461181"_s;
    QTest::newRow("half years") << bikes << "kpi;period;value\ncirculariteit.2;2026-H1;nee\n"_ba << u"circulariteit.2 2026-H1 0"_s;
    QTest::newRow("kpi by its title") << calls << "kpi;period;value\nFirst time fix;2026-09;52,0%\nniet-kritieke fouten;2026-09;5,4\n"_ba
                                      << u"first-time-fix 2026-09 52.0\nniet-kritieke-fouten 2026-09 5.4"_s;
    QTest::newRow("the running month") << calls << "kpi;period;value\naangenomen;2026-10;94,4\n"_ba << u"aangenomen 2026-10 94.4"_s;
    QTest::newRow("not applicable") << calls << "kpi;period;value\naangenomen;2026-09;n.v.t.\n"_ba << u"aangenomen 2026-09 n.v.t."_s;
    QTest::newRow("no measurement") << calls << "kpi;period;value\naangenomen;2026-09;\nsnelheid;2026-09;geen percentage bekend\n"_ba << u""_s;
    QTest::newRow("a trailing separator") << calls << "kpi;period;value;\naangenomen;2026-09;94,4;\n"_ba << u"aangenomen 2026-09 94.4"_s;
    QTest::newRow("comma separated") << calls << "kpi,period,value\naangenomen,2026-09,94.4\n"_ba << u"aangenomen 2026-09 94.4"_s;
    QTest::newRow("comma separated with a quoted decimal comma") << calls << "kpi,period,value\naangenomen,2026-09,\"94,4\"\n"_ba
                                                                 << u"aangenomen 2026-09 94.4"_s;
    QTest::newRow("tabs") << calls << "kpi\tperiod\tvalue\naangenomen\t2026-09\t94,4\n"_ba << u"aangenomen 2026-09 94.4"_s;
    QTest::newRow("a mark, CRLF and quotes") << calls
        << "\xEF\xBB\xBF\"kpi\";\"period\";\"value\";\"note\"\r\n\"aangenomen\";\"2026-09\";\"94,4\";\"lang; en \"\"druk\"\"\"\r\n"_ba
        << u"aangenomen 2026-09 94.4 (lang; en \"druk\")"_s;
    QTest::newRow("Windows-1252") << calls << "kpi;period;value;note\naangenomen;2026-09;94,4;co\xF6rdinatie \x80\n"_ba
                                  << u"aangenomen 2026-09 94.4 (coördinatie €)"_s;
    QTest::newRow("sep line") << calls << "sep=|\nkpi|period|value\naangenomen|2026-09|94,4\n"_ba << u"aangenomen 2026-09 94.4"_s;
}

void TestMeasurementTable::reads()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const ContractDefinition contract = contractOf(id);
    const MeasurementReading reading = readMeasurements(bytes, contract, today);
    QCOMPARE(shownProblems(reading), QString());
    QCOMPARE(shownMeasurements(reading, contract), expected);
}

void TestMeasurementTable::readsNumbers_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); ///< a value, or "problem" with its code
    const auto problem = [](ProblemCode code) { return u"problem %1"_s.arg(int(code)); };
    QTest::newRow("comma") << u"aangenomen"_s << u"99,94"_s << u"99.94"_s;
    QTest::newRow("point and percent sign") << u"aangenomen"_s << u"99.94%"_s << u"99.94"_s;
    QTest::newRow("comma, space and percent sign") << u"aangenomen"_s << u"99,97 %"_s << u"99.97"_s;
    QTest::newRow("trailing zero is kept") << u"aangenomen"_s << u"95,0"_s << u"95.0"_s;
    QTest::newRow("99.94% is 99,94") << u"aangenomen"_s << u"99.94%"_s << u"99.94"_s;
    QTest::newRow("95.000 percent is a question") << u"aangenomen"_s << u"95.000"_s << problem(ProblemCode::AmbiguousThousands);
    QTest::newRow("1.234 percent is a question") << u"aangenomen"_s << u"1.234"_s << problem(ProblemCode::AmbiguousThousands);
    QTest::newRow("1.234 seconds is a question") << u"wachttijd"_s << u"1.234"_s << problem(ProblemCode::AmbiguousThousands);
    QTest::newRow("95.000 seconds is a question") << u"wachttijd"_s << u"95.000"_s << problem(ProblemCode::AmbiguousThousands);
    QTest::newRow("9640 percent") << u"aangenomen"_s << u"9640%"_s << problem(ProblemCode::OutsideUnit);
    QTest::newRow("100 percent") << u"aangenomen"_s << u"100%"_s << u"100"_s;
    QTest::newRow("just above 100 percent") << u"aangenomen"_s << u"100,01%"_s << problem(ProblemCode::OutsideUnit);
    QTest::newRow("seconds with their unit") << u"wachttijd"_s << u"87 s"_s << u"87"_s;
    QTest::newRow("minutes become seconds") << u"wachttijd"_s << u"2 min"_s << u"120"_s;
    QTest::newRow("a word") << u"aangenomen"_s << u"veel"_s << problem(ProblemCode::NotANumber);
    QTest::newRow("a formula") << u"aangenomen"_s << u"=94+1"_s << problem(ProblemCode::NotANumber);
    QTest::newRow("too many digits") << u"wachttijd"_s << u"1234567890123456789"_s << problem(ProblemCode::TooManyDigits);
    QTest::newRow("more taken than offered") << u"aangenomen"_s << u"11/10"_s << problem(ProblemCode::NumeratorAboveDenominator);
    QTest::newRow("something of nothing") << u"aangenomen"_s << u"1/0"_s << problem(ProblemCode::ZeroDenominator);
}

void TestMeasurementTable::readsNumbers()
{
    QFETCH(QString, kpi);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const ContractDefinition contract = contractOf(u"klantcontact"_s);
    const QString table = u"kpi;period;value\n%1;2026-09;%2\n"_s.arg(kpi, text);
    const MeasurementReading reading = readMeasurements(table.toUtf8(), contract, today);
    QString actual;
    if (!reading.problems.empty())
        actual = u"problem %1"_s.arg(int(reading.problems.front().code));
    else if (!reading.measurements.empty())
        actual = reading.measurements.front().value->toPlain();
    QCOMPARE(actual, expected);
    if (!reading.problems.empty()) {
        QCOMPARE(reading.problems.front().line, 2);
        QCOMPARE(reading.problems.front().place, u"value"_s);
        QCOMPARE(reading.problems.front().text, text);
    }
}

void TestMeasurementTable::refuses_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ProblemCode>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("place");
    const QString calls = u"klantcontact"_s;
    const QString bikes = u"leasefietsen"_s;
    using enum ProblemCode;
    const auto row = [](const char *name, const QString &id, const QByteArray &bytes, ProblemCode code, int line, const QString &place) {
        QTest::newRow(name) << id << bytes << code << line << place;
    };
    row("no kpi column", calls, "period;value\n2026-09;94\n", MissingColumn, 1, u"kpi"_s);
    row("no period column", calls, "kpi;value\naangenomen;94\n", MissingColumn, 1, u"period"_s);
    row("no value column", calls, "kpi;period\naangenomen;2026-09\n", MissingColumn, 1, u"value"_s);
    row("no denominator column", calls, "kpi;period;teller\naangenomen;2026-09;94\n", MissingColumn, 1, u"denominator"_s);
    row("no numerator column", calls, "kpi;period;noemer\naangenomen;2026-09;94\n", MissingColumn, 1, u"numerator"_s);
    row("unknown column", calls, "kpi;period;value;kleur\naangenomen;2026-09;94;rood\n", UnknownColumn, 1, u"kleur"_s);
    row("doubled column", calls, "kpi;period;value;waarde\naangenomen;2026-09;94;94\n", DuplicateColumn, 1, u"waarde"_s);
    row("doubled period column", calls, "kpi;2026-09;sep 2026\naangenomen;94;94\n", DuplicateColumn, 1, u"sep 2026"_s);
    row("long and wide at once", calls, "kpi;2026-09;value\naangenomen;94;94\n", UnknownColumn, 1, u"value"_s);
    row("no header at all", calls, "aangenomen;2026-09;94\n", MissingColumn, 1, u"kpi"_s);
    row("unknown kpi", calls, "kpi;period;value\naangenommen;2026-09;94\n", UnknownKpi, 2, u"kpi"_s);
    row("empty kpi", calls, "kpi;period;value\n;2026-09;94\n", UnknownKpi, 2, u"kpi"_s);
    row("unknown part", calls, "kpi;period;value\naangenomen.2;2026-09;94\n", UnknownKpi, 2, u"kpi"_s);
    row("one of three parts is meant", bikes, "kpi;period;value\ncirculariteit;2026-H1;ja\n", AmbiguousKpi, 2, u"kpi"_s);
    row("no period", calls, "kpi;period;value\naangenomen;;94\n", WrongPeriod, 2, u"period"_s);
    row("a month that is none", calls, "kpi;period;value\naangenomen;2026-13;94\n", WrongPeriod, 2, u"period"_s);
    row("quarter for a monthly part", calls, "kpi;period;value\naangenomen;2026-Q3;94\n", WrongPeriod, 2, u"period"_s);
    row("month column for a quarterly part", bikes, "kpi;2026-08;2026-09\nleverbetrouwbaarheid.2;;90\n", WrongPeriod, 2, u"2026-09"_s);
    row("next month has not begun", calls, "kpi;period;value\naangenomen;2026-11;94\n", FutureValue, 2, u"period"_s);
    row("next year", calls, "kpi;2026-09;2027-01\naangenomen;94;94\n", FutureValue, 2, u"2027-01"_s);
    row("a typing slip in the year", calls, "kpi;period;value\naangenomen;1926-09;94\n", NotInTerm, 2, u"period"_s);
    row("unknown deelnemer", bikes, "kpi;period;party;value\nleverbetrouwbaarheid.1;2026-09;Ministerie X;94\n", UnknownParty, 2, u"party"_s);
    row("deelnemer is missing", bikes, "kpi;period;deelnemer;value\nleverbetrouwbaarheid.1;2026-09;;94\n", PartyNeeded, 2, u"deelnemer"_s);
    row("deelnemer column is missing", bikes, "kpi;period;value\nleverbetrouwbaarheid.1;2026-09;94\n", PartyNeeded, 2, u""_s);
    row("deelnemer at a central part", bikes, "kpi;period;party;value\nleverbetrouwbaarheid.2;2026-Q3;DJI;94\n", PartyNotAllowed, 2, u"party"_s);
    row("a mark comes from the survey", bikes, "kpi;period;value\nklanttevredenheid;2025;7,2\n", SurveyIndicator, 2, u"kpi"_s);
    row("only a numerator", calls, "kpi;period;teller;noemer\naangenomen;2026-09;94;\n", IncompleteFraction, 2, u"noemer"_s);
    row("only a denominator", calls, "kpi;period;teller;noemer\naangenomen;2026-09;;94\n", IncompleteFraction, 2, u"teller"_s);
    row("numerator above denominator", calls, "kpi;period;teller;noemer\naangenomen;2026-09;101;100\n", NumeratorAboveDenominator, 2, u"teller"_s);
    row("a wait of nobody", calls, "kpi;period;teller;noemer\nwachttijd;2026-09;5;0\n", ZeroDenominator, 2, u"noemer"_s);
    row("denominator of nothing", calls, "kpi;period;teller;noemer\naangenomen;2026-09;5;0\n", ZeroDenominator, 2, u"noemer"_s);
    row("negative count", calls, "kpi;period;teller;noemer\naangenomen;2026-09;-5;10\n", OutsideUnit, 2, u"teller"_s);
    row("fraction against its percentage", calls, "kpi;period;value;teller;noemer\naangenomen;2026-09;94,5;944;1000\n", UnknownValue, 2, u"value"_s);
    row("doubled row", calls, "kpi;period;value\naangenomen;2026-09;94\nwachttijd;2026-09;80\nAangenomen;2026-9;95\n", WrongPeriod, 4, u"period"_s);
    row("doubled cell", calls, "kpi;period;value\naangenomen;2026-09;94\naangenomen.1;sep 2026;95\n", DuplicateRow, 3, u""_s);
    row("doubled cell in a wide table", calls, "kpi;2026-09\naangenomen;94\naangenomen;95\n", DuplicateRow, 3, u"2026-09"_s);
    row("a field too many", calls, "kpi;period;value\naangenomen;2026-09;94;4\n", TooManyFields, 2, u""_s);
    row("a value under no name", calls, "kpi;period;value;\naangenomen;2026-09;94;4\n", TooManyFields, 2, u""_s);
    row("open quote", calls, "kpi;period;value\naangenomen;2026-09;94\nsnelheid;2026-09;\"80\n", OpenQuote, 3, u""_s);
    row("nothing", calls, "", EmptyFile, 0, u""_s);
    row("a damaged workbook", calls, QByteArray("PK\x03\x04\0\0", 6), NotAWorkbook, 0, u""_s);
}

void TestMeasurementTable::refuses()
{
    QFETCH(QString, id);
    QFETCH(QByteArray, bytes);
    QFETCH(ProblemCode, code);
    QFETCH(int, line);
    QFETCH(QString, place);
    const MeasurementReading reading = readMeasurements(bytes, contractOf(id), today);
    const auto isIt = [&](const Problem &problem) {
        return problem.code == code && problem.line == line && problem.place == place;
    };
    QVERIFY2(std::ranges::any_of(reading.problems, isIt), qPrintable(shownProblems(reading)));
}

void TestMeasurementTable::countsRowsAndEmptyCells()
{
    const MeasurementReading reading = readMeasurements(
        "kpi;2026-08;2026-09\naangenomen;;94\n\nsnelheid;geen percentage bekend;\n;;\n", contractOf(u"klantcontact"_s), today);
    QVERIFY(reading.problems.empty());
    QCOMPARE(reading.rows, 2);
    QCOMPARE(reading.empty, 3);
    QCOMPARE(reading.measurements.size(), std::size_t(1));
}

void TestMeasurementTable::collectsEveryProblem()
{
    const MeasurementReading reading = readMeasurements(
        "kpi;period;value\nx;2026-09;94\naangenomen;juni;94\naangenomen;2026-09;veel\nsnelheid;2026-09;9640%\n",
        contractOf(u"klantcontact"_s), today);
    QCOMPARE(shownProblems(reading),
             u"2 %1 kpi\n3 %2 period\n4 %3 value\n5 %4 value"_s.arg(int(ProblemCode::UnknownKpi)).arg(int(ProblemCode::WrongPeriod))
                 .arg(int(ProblemCode::NotANumber)).arg(int(ProblemCode::OutsideUnit)));
}

void TestMeasurementTable::takesNothingOfARowThatIsWrong()
{
    const ContractDefinition contract = contractOf(u"klantcontact"_s);
    const MeasurementReading reading = readMeasurements("kpi;2026-07;2026-08;2026-09\naangenomen;94;veel;95\nsnelheid;81;82;83\n",
                                                        contract, today);
    QCOMPARE(reading.problems.size(), std::size_t(1));
    QCOMPARE(shownMeasurements(reading, contract), u"snelheid 2026-07 81\nsnelheid 2026-08 82\nsnelheid 2026-09 83"_s);
}

void TestMeasurementTable::saysWhatMayHaveBeenMeant()
{
    const MeasurementReading reading =
        readMeasurements("kpi;period;value\naangenomen;2026-09;9640%\n", contractOf(u"klantcontact"_s), today);
    QCOMPARE(reading.problems.front().arguments.value(2), u"96.4"_s);
}

void TestMeasurementTable::namesTheEarlierLine()
{
    const MeasurementReading reading = readMeasurements("kpi;period;value\n\naangenomen;2026-09;94\naangenomen;2026-09;95\n",
                                                        contractOf(u"klantcontact"_s), today);
    QCOMPARE(reading.problems.front().arguments, QStringList { u"3"_s });
}

void TestMeasurementTable::refusesWhatLiesOutsideTheTerm_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<bool>("refused");
    QTest::newRow("a baseline before the start") << u"2025-12"_s << false;
    QTest::newRow("ten years before the start") << u"2016-01"_s << false;
    QTest::newRow("more than ten years before the start") << u"2015-12"_s << true;
    QTest::newRow("the last month") << u"2026-06"_s << false;
    QTest::newRow("the month of the end is not over") << u"2026-07"_s << false;
    QTest::newRow("after the end") << u"2026-08"_s << true;
}

void TestMeasurementTable::refusesWhatLiesOutsideTheTerm()
{
    QFETCH(QString, period);
    QFETCH(bool, refused);
    ContractDefinition contract = contractOf(u"klantcontact"_s);
    contract.contract.start = QDate(2026, 1, 1);
    contract.contract.end = QDate(2026, 7, 1);
    const QString table = u"kpi;period;value\naangenomen;%1;94\n"_s.arg(period);
    const MeasurementReading reading = readMeasurements(table.toUtf8(), contract, today);
    QCOMPARE(reading.measurements.empty(), refused);
    QCOMPARE(reading.problems.empty(), !refused);
    if (refused)
        QCOMPARE(reading.problems.front().code, ProblemCode::NotInTerm);
}

void TestMeasurementTable::survivesHostileInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a hundred thousand bad rows") << "kpi;period;value\n" + QByteArray("x;y;z\n").repeated(100'000);
    QTest::newRow("a thousand columns") << "kpi;" + QByteArray("2026-01;").repeated(1000) + "\naangenomen;1\n";
    QTest::newRow("a very long name") << "kpi;period;value\n" + QByteArray(900'000, 'a') + ";2026-09;94\n";
    QTest::newRow("points") << "kpi;period;value\n" + QByteArray(100'000, '.') + ";2026-09;94\n";
    QTest::newRow("a very long number") << "kpi;period;value\naangenomen;2026-09;" + QByteArray(900'000, '9') + '\n';
    QTest::newRow("quotes") << QByteArray(100'001, '"');
    QTest::newRow("bytes above 127") << QByteArray(10'000, char(0xFE));
}

void TestMeasurementTable::survivesHostileInput()
{
    QFETCH(QByteArray, bytes);
    const MeasurementReading reading = readMeasurements(bytes, contractOf(u"klantcontact"_s), today);
    QVERIFY(!reading.problems.empty());
    QVERIFY(reading.measurements.empty());
}

QTEST_GUILESS_MAIN(TestMeasurementTable)
#include "tst_MeasurementTable.moc"
