// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// import records: a log becomes figures, all of them or none; what is stored is never replaced unasked.
class TestRecordsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void fillsADocument_data();
    void fillsADocument();
    void answersAsPromised();
    void readsByTheContractsSettings_data();
    void readsByTheContractsSettings();
    void tellsHowItCounted();
    void comesAgainWithoutHarm();
    void neverReplacesUnasked();
    void refusesWhole();
    void asksWhichKpi_data();
    void asksWhichKpi();
    void takesAChosenKpi();
    void takesAnOlderFile_data();
    void takesAnOlderFile();
    void mapsForeignWords();
    void keepsNoTelephoneNumber();
    void isOneStep();
    void judgesTheShortfall_data();
    void judgesTheShortfall();

private:
    static QStringList words(const CliWorld &world, const QString &contract, const QString &kind, const QStringList &more = {})
    {
        return QStringList { u"import"_s, u"records"_s, world.path(u"p.maatlat"_s), world.path(u"log.csv"_s), u"--contract"_s,
                             contract,    u"--kind"_s,  kind,                       u"--json"_s }
        + more;
    }
    /// "aangenomen 2026-09 3/4" a value, between commas.
    static QString valuesIn(const Answer &answer);
};

namespace {

const QByteArray callHeader = "aangeboden;telefoonnummer;beantwoord;beëindigd;afhandeling;kritieke fouten;niet-kritieke fouten\n";
const QByteArray callLog = callHeader
    + "2026-09-01 09:00:00;0612345678;2026-09-01 09:00:30;2026-09-01 09:02:00;zelf afgerond;0;1\n"
      "2026-09-01 10:00:00;0612345678;2026-09-01 10:00:31;2026-09-01 10:02:00;doorverbonden;1;0\n"
      "2026-09-02 11:00:00;0687654321;2026-09-02 11:00:10;2026-09-02 11:02:00;intern gesprek;;\n"
      "2026-09-02 12:00:00;;;2026-09-02 12:00:04;;;\n"
      "2026-09-02 17:00:00;;;2026-09-02 17:00:04;;;\n";

} // namespace

QString TestRecordsCommand::valuesIn(const Answer &answer)
{
    QStringList values;
    for (const QJsonValue &one : answer.json()[u"values"].toArray()) {
        const QString number = one[u"value"].isNull() ? one[u"numerator"].toString() + u'/' + one[u"denominator"].toString() : one[u"value"].toString();
        values += one[u"kpi"].toString() + u' ' + one[u"period"].toString() + u' ' + number;
    }
    return values.join(u", "_s);
}

void TestRecordsCommand::fillsADocument_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QString>("expected");
    QTest::newRow("002, calls") << u"klantcontact"_s << u"calls"_s << QStringList() << callLog
                                << u"aangenomen 2026-09 3/4, snelheid 2026-09 2/4, wachttijd 2026-09 71/3, first-time-fix 2026-09 1/3, "
                                   "kritieke-fouten 2026-09 1/2, niet-kritieke-fouten 2026-09 1/2"_s;
    QTest::newRow("000, all cases in one log")
        << u"applicatiebeheer"_s << u"cases"_s << QStringList()
        << QByteArray("nummer;soort;prioriteit;gemeld;eerste reactie;hersteld;gesloten;labels\n"
                      "1;incident;P1;2026-08-03 02:00;2026-08-03 02:30;2026-08-03 06:00;2026-08-04 09:00;\n"
                      "2;incident;P1;2026-08-10 02:00;2026-08-10 02:31;2026-08-10 06:00;2026-08-11 09:00;\n"
                      "3;klacht;;2026-07-31;2026-08-03;;2026-08-14;\n"
                      "4;klacht;;2026-07-31;2026-08-04;;2026-08-17;\n"
                      "5;patch;;2026-08-01;;2026-08-15;;\n"
                      "6;contact;;2026-08-05 10:00;;;;FCR\n"
                      "7;contact;;2026-08-05 11:00;;;;\n"
                      "8;contact;;2026-09-01 11:00;;;;fcr\n")
        << u"KPI-03 2026-08 1/2, KPI-03 2026-09 1/1, KPI-04.1 2026-08 1/2, KPI-04.2 2026-08 1/2, KPI-04.3 2026-08 2/2, KPI-10.1 2026-08 1/1, "
           "KPI-10.2 2026-08 0, KPI-14.1 2026-07 1/2, KPI-14.2 2026-08 1/2"_s;
    QTest::newRow("000, a register of complaints") << u"applicatiebeheer"_s << u"cases"_s << QStringList { u"--kpi"_s, u"KPI-14"_s }
                                                   << QByteArray("ontvangen;bevestigd;afgehandeld\n2026-07-31;2026-08-03;2026-08-14\n")
                                                   << u"KPI-14.1 2026-07 1/1, KPI-14.2 2026-08 1/1"_s;
    QTest::newRow("000, outages") << u"applicatiebeheer"_s << u"outages"_s << QStringList()
                                  << QByteArray("begin;einde\n2026-06-03 10:00;2026-06-03 13:36\n") << u"KPI-02 2026-06 42984/43200"_s;
    QTest::newRow("001, works") << u"vloeronderhoud"_s << u"works"_s << QStringList()
                                << QByteArray("opdracht;opgeleverd;afkeur\n1;2026-07-01;nee\n2;2026-08-01;ja\n") << u"kwaliteit 2026-Q3 1/2"_s;
    QTest::newRow("001, journeys") << u"vloeronderhoud"_s << u"journeys"_s << QStringList()
                                   << QByteArray("datum;km;factor\n2025-02-01;5000;0,2\n2026-02-01;4750;0,2\n") << u"co2 2026-Q1 50/1000"_s;
}

void TestRecordsCommand::fillsADocument()
{
    QFETCH(QString, contract);
    QFETCH(QString, kind);
    QFETCH(QStringList, more);
    QFETCH(QByteArray, log);
    QFETCH(QString, expected);
    const CliWorld world;
    QVERIFY(!world.portfolio({ contract }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, log).isEmpty());
    const Answer answer = world.run(words(world, contract, kind, more));
    COMPARE_EXIT(answer, 0);
    QCOMPARE(valuesIn(answer), expected);
    QCOMPARE(answer.json()[u"stored"], expected.count(u',') + 1);
    COMPARE_EXIT(world.run({ u"check"_s, world.path(u"p.maatlat"_s) }), 0);
}

void TestRecordsCommand::answersAsPromised()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"klantcontact"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const Answer answer = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"kind outside_term refused refused_more rows sha256 skipped stored values"_s);
    QCOMPARE(keysOf(answer.json()[u"values"][0]), u"denominator kpi measure note numerator period provisional state value"_s);
    QCOMPARE(answer.json()[u"rows"], 5);
    QCOMPARE(answer.json()[u"values"][0][u"state"], u"new"_s);
    QCOMPARE(answer.json()[u"values"][0][u"measure"], u"calls.answered"_s);
    const Answer judged = world.run({ u"evaluate"_s, world.path(u"p.maatlat"_s), u"--period"_s, u"2026-09"_s, u"--json"_s });
    QStringList statuses;
    for (const QJsonValue &one : judged.json()[u"outcomes"].toArray())
        statuses += one[u"kpi"].toString() + u' ' + one[u"value"].toString() + u' ' + one[u"status"].toString();
    QVERIFY2(statuses.contains(u"aangenomen 75 breach"_s), judged.all());
    QVERIFY2(statuses.contains(u"wachttijd 23.666667 met"_s), judged.all());
}

void TestRecordsCommand::readsByTheContractsSettings_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("expected"); ///< one of the values
    QTest::newRow("F2") << u"calls.formula=F2"_s << u"snelheid 2026-09 2/3"_s;
    QTest::newRow("F5") << u"calls.formula=F5"_s << u"snelheid 2026-09 3/4"_s;
    QTest::newRow("the average of all") << u"calls.average=all"_s << u"wachttijd 2026-09 75/4"_s;
    QTest::newRow("without internal calls") << u"calls.first_fix=own"_s << u"first-time-fix 2026-09 1/2"_s;
    QTest::newRow("all hours") << u"calls.window=always"_s << u"aangenomen 2026-09 3/5"_s;
    QTest::newRow("a shorter threshold") << u"calls.short=3"_s << u"snelheid 2026-09 2/4"_s;
}

void TestRecordsCommand::readsByTheContractsSettings()
{
    QFETCH(QString, setting);
    QFETCH(QString, expected);
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    COMPARE_EXIT(world.run({ u"readings"_s, file, u"--set"_s, setting }), 0);
    const Answer answer = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    QVERIFY2(valuesIn(answer).split(u", "_s).contains(expected), answer.all());
}

void TestRecordsCommand::tellsHowItCounted()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"klantcontact"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const Answer answer = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    const QString note = answer.json()[u"values"][1][u"note"].toString();
    QCOMPARE(note,
             u"Omgerekend uit log.csv. 4 rijen geteld. De wachttijd telt vanaf het aanbieden, want niet elk gesprek noemt het einde van het "
             "keuzemenu. Op tijd beantwoord: F3: beantwoord binnen de tijd, van alle aangeboden gesprekken. Gesprekken tellen mee op: werkdagen "
             "08:30–17:00. 1 gesprek buiten de openingstijden telt niet mee."_s);
    const Answer inWords = world.run({ u"import"_s, u"records"_s, world.path(u"p.maatlat"_s), world.path(u"log.csv"_s), u"--kind"_s, u"calls"_s });
    COMPARE_EXIT(inWords, 0);
    QVERIFY2(inWords.out.contains(u"0 waarden opgeslagen"_s) && inWords.out.contains(u"3 van 4"_s), inWords.all());
}

void TestRecordsCommand::comesAgainWithoutHarm()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"klantcontact"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    QCOMPARE(world.run(words(world, u"klantcontact"_s, u"calls"_s)).json()[u"stored"], 6);
    const Answer again = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    COMPARE_EXIT(again, 0);
    QCOMPARE(again.json()[u"stored"], 0);
    QCOMPARE(again.json()[u"values"][0][u"state"], u"equal"_s);
}

void TestRecordsCommand::neverReplacesUnasked()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const QString typed = world.write(u"waarden.csv"_s, "kpi;period;value\naangenomen;2026-09;75\nsnelheid;2026-09;80\n");
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, typed }), 0);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    COMPARE_EXIT(answer, 4);
    QCOMPARE(answer.json()[u"refused"].toArray().size(), 1); // 75% is what 3 of 4 comes to
    QCOMPARE(answer.json()[u"refused"][0][u"column"], u"snelheid 2026-09"_s);
    QVERIFY2(answer.json()[u"refused"][0][u"text"].toString().contains(u"2 van 4"), answer.all());
    QVERIFY2(answer.json()[u"refused"][0][u"reason"].toString().contains(u"80"), answer.all());
    QCOMPARE(answer.json()[u"stored"], 0);
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    const Answer replaced = world.run(words(world, u"klantcontact"_s, u"calls"_s, { u"--replace"_s }));
    COMPARE_EXIT(replaced, 0);
    QCOMPARE(replaced.json()[u"stored"], 5);
}

void TestRecordsCommand::refusesWhole()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"klantcontact"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog + "2026-09-03 09:00:00;06;2026-09-03 08:59:00;;;;\n2026-11-03 09:00:00;06;;;;;\n").isEmpty());
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    COMPARE_EXIT(answer, 4);
    QCOMPARE(answer.json()[u"refused"].toArray().size(), 2);
    QCOMPARE(keysOf(answer.json()[u"refused"][0]), u"column line reason text"_s);
    QCOMPARE(answer.json()[u"refused"][0][u"line"], 7);
    QCOMPARE(answer.json()[u"refused"][0][u"column"], u"beantwoord"_s);
    QVERIFY2(answer.err.contains(u"regel 8, kolom aangeboden: \"2026-11-03 09:00:00\""_s), answer.all());
    QVERIFY2(answer.err.contains(u"2 regels geweigerd; er is niets van"_s), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
}

void TestRecordsCommand::asksWhichKpi_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("message");
    QTest::newRow("a contract that does not say") << u"leasefietsen"_s << u"calls"_s << QStringList() << u"--kpi CODE"_s;
    QTest::newRow("a kpi that is not there") << u"klantcontact"_s << u"calls"_s << QStringList { u"--kpi"_s, u"KPI-99"_s } << u"KPI-99"_s;
    QTest::newRow("several things fit") << u"vloeronderhoud"_s << u"calls"_s << QStringList { u"--kpi"_s, u"kwaliteit"_s }
                                        << u"calls.answered, calls.abandoned"_s;
    QTest::newRow("nothing fits") << u"leasefietsen"_s << u"calls"_s << QStringList { u"--kpi"_s, u"klanttevredenheid"_s } << u"niets uit"_s;
    QTest::newRow("no such thing") << u"klantcontact"_s << u"calls"_s << QStringList { u"--kpi"_s, u"aangenomen=calls.colour"_s } << u"calls.colour"_s;
    QTest::newRow("of another log") << u"klantcontact"_s << u"calls"_s << QStringList { u"--kpi"_s, u"aangenomen=works.accepted"_s } << u"works.accepted"_s;
    QTest::newRow("it does not fit") << u"klantcontact"_s << u"calls"_s << QStringList { u"--kpi"_s, u"wachttijd=calls.answered"_s } << u"past niet"_s;
    QTest::newRow("no terms beside it") << u"klantcontact"_s << u"cases"_s << QStringList { u"--kpi"_s, u"aangenomen=cases.all_within"_s } << u"termijn"_s;
    QTest::newRow("another kind of log") << u"klantcontact"_s << u"letters"_s << QStringList() << u"letters"_s;
}

void TestRecordsCommand::asksWhichKpi()
{
    QFETCH(QString, contract);
    QFETCH(QString, kind);
    QFETCH(QStringList, more);
    QFETCH(QString, message);
    const CliWorld world;
    QVERIFY(!world.portfolio({ contract }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const Answer answer = world.run(words(world, contract, kind, more));
    COMPARE_EXIT(answer, 2);
    QVERIFY2(answer.err.contains(message) && answer.err.contains(u"import records FILE SOURCE"_s), answer.all());
    QCOMPARE(answer.err.count(u'\n'), 1);
}

/// A contract without a feed: one word says which kpi, and where more fit which figure.
void TestRecordsCommand::takesAChosenKpi()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"vloeronderhoud"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const Answer answer = world.run(words(world, u"vloeronderhoud"_s, u"calls"_s, { u"--kpi"_s, u"kwaliteit=calls.answered"_s }));
    COMPARE_EXIT(answer, 0);
    QCOMPARE(valuesIn(answer), u"kwaliteit 2026-Q3 3/4"_s);
    QVERIFY(!world.write(u"log.csv"_s, "opdracht;opgeleverd;afkeur\n1;2026-05-01;nee\n").isEmpty());
    COMPARE_EXIT(world.run(words(world, u"vloeronderhoud"_s, u"works"_s, { u"--kpi"_s, u"kwaliteit"_s })), 0);
}

void TestRecordsCommand::takesAnOlderFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the first version") << u"schema-1.maatlat"_s;
    QTest::newRow("the second version") << u"schema-2.maatlat"_s;
}

/// A file from before logs were counted does not say what feeds its parts: the kpi is named, and the rest is as ever.
void TestRecordsCommand::takesAnOlderFile()
{
    QFETCH(QString, name);
    const CliWorld world;
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/files/") + name, world.path(u"p.maatlat"_s)));
    QVERIFY(QFile::setPermissions(world.path(u"p.maatlat"_s), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(!world.write(u"log.csv"_s, "opdracht;opgeleverd;afkeur\n1;2026-09-01;nee\n2;2026-09-02;ja\n").isEmpty());
    const Answer asked = world.run(words(world, u"vloeronderhoud"_s, u"works"_s));
    COMPARE_EXIT(asked, 2);
    QVERIFY2(asked.err.contains(u"--kpi CODE"_s), asked.all());
    const Answer answer = world.run(words(world, u"vloeronderhoud"_s, u"works"_s, { u"--kpi"_s, u"kwaliteit"_s }));
    COMPARE_EXIT(answer, 0);
    QCOMPARE(valuesIn(answer), u"kwaliteit 2026-Q3 1/2"_s);
    COMPARE_EXIT(world.run({ u"check"_s, world.path(u"p.maatlat"_s) }), 0);
}

void TestRecordsCommand::mapsForeignWords()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"applicatiebeheer"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, "Ref;Urgentie;Sort;Binnen;Hersteld;Reactie\n1;Hoog;ICT;2026-08-03 02:00;2026-08-03 06:00;2026-08-03 02:30\n").isEmpty());
    const QString map = world.write(u"map.csv"_s,
                                    "kind;from;to\ncolumn;Ref;nummer\ncolumn;Urgentie;prioriteit\ncolumn;Sort;soort\ncolumn;Binnen;gemeld\n"
                                    "value;Hoog;1\nvalue;ICT;incident\n");
    const Answer answer = world.run(words(world, u"applicatiebeheer"_s, u"cases"_s, { u"--map"_s, map, u"--kpi"_s, u"KPI-04"_s }));
    COMPARE_EXIT(answer, 0);
    QCOMPARE(valuesIn(answer), u"KPI-04.1 2026-08 1/1, KPI-04.2 2026-08 1/1, KPI-04.3 2026-08 1/1"_s);
}

/// Neither the file nor any answer has a number that somebody called from.
void TestRecordsCommand::keepsNoTelephoneNumber()
{
    const CliWorld world;
    QVERIFY(!world.portfolio({ u"klantcontact"_s }).isEmpty());
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const Answer answer = world.run(words(world, u"klantcontact"_s, u"calls"_s));
    COMPARE_EXIT(answer, 0);
    QVERIFY(!answer.all().contains("0612345678"));
    QVERIFY(!world.bytes(u"p.maatlat"_s).contains("0612345678"));
    QVERIFY(world.bytes(u"p.maatlat"_s).contains(answer.json()[u"sha256"].toString().toLatin1())); // what is kept: the figures and this
}

void TestRecordsCommand::isOneStep()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    QVERIFY(!world.write(u"log.csv"_s, callLog).isEmpty());
    const auto events = [&] { return world.run({ u"check"_s, file, u"--json"_s }).json()[u"looked_at"][u"audit_events"].toInt(); };
    const int before = events();
    COMPARE_EXIT(world.run(words(world, u"klantcontact"_s, u"calls"_s)), 0);
    QCOMPARE(events(), before + 1);
}

void TestRecordsCommand::judgesTheShortfall_data()
{
    QTest::addColumn<QByteArray>("kilometres");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("margin");
    // 5% was offered. Golden case CO2-001b: a reduction of 4,9% falls 0,1 short (A1-05).
    QTest::newRow("0,1 short") << QByteArray("4755") << u"breach"_s << u"-0.1"_s;
    QTest::newRow("exactly") << QByteArray("4750") << u"met"_s << u"0"_s;
    QTest::newRow("better") << QByteArray("4500") << u"met"_s << u"5"_s;
}

void TestRecordsCommand::judgesTheShortfall()
{
    QFETCH(QByteArray, kilometres);
    QFETCH(QString, status);
    QFETCH(QString, margin);
    const CliWorld world;
    const QString file = world.portfolio({ u"vloeronderhoud"_s });
    COMPARE_EXIT(world.run({ u"confirm"_s, u"kpis"_s, file, u"--contract"_s, u"vloeronderhoud"_s, u"--kpi"_s, u"co2"_s, u"--offered"_s, u"co2=5"_s }), 0);
    QVERIFY(!world.write(u"log.csv"_s, "datum;km;factor;bron;versie\n2025-02-01;5000;0,2;lijst;2025\n2026-02-01;" + kilometres + ";0,2;lijst;2026\n").isEmpty());
    COMPARE_EXIT(world.run(words(world, u"vloeronderhoud"_s, u"journeys"_s)), 0);
    const Answer judged = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-Q1"_s, u"--json"_s });
    for (const QJsonValue &one : judged.json()[u"outcomes"].toArray()) {
        if (one[u"kpi"] == u"co2"_s) {
            QCOMPARE(one[u"status"].toString(), status);
            QCOMPARE(one[u"margin"].toString(), margin);
            return;
        }
    }
    QFAIL(judged.all());
}

QTEST_GUILESS_MAIN(TestRecordsCommand)
#include "tst_RecordsCommand.moc"
