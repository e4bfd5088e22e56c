// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// evaluate: the verdicts in exactly the promised shape.
class TestEvaluateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheShape();
    void givesExactNumbers_data();
    void givesExactNumbers();
    void givesEveryStatus_data();
    void givesEveryStatus();
    void countsDeelnemers();
    void sumsUpPerKpi();
    void chooses_data();
    void chooses();
    void failsOnBreachWhenAsked();
    void listsSeveralContracts();
    void readsInBothLanguages();
    void knowsWhatIsOver_data();
    void knowsWhatIsOver();
    void tellsWhatWasKnown();
    void refusesADayThatIsNone();
    void changesNothing();

private:
    static Answer evaluated(const CliWorld &world, const QByteArray &table, const QStringList &more,
                            const QString &contract = u"klantcontact"_s)
    {
        const QString file = world.portfolio({ contract });
        const Answer stored = world.run({ u"import"_s, u"measurements"_s, file, world.write(u"bron.csv"_s, table) });
        return stored.exit == 0 ? world.run(QStringList { u"evaluate"_s, file, u"--json"_s } + more) : stored;
    }
    static QJsonObject outcomeOf(const Answer &answer, const QString &indicator, const QString &period)
    {
        for (const QJsonValue &row : answer.json()[u"outcomes"].toArray()) {
            if (row[u"indicator"] == indicator && row[u"period"] == period)
                return row.toObject();
        }
        return {};
    }
};

void TestEvaluateCommand::keepsTheShape()
{
    const CliWorld world;
    const Answer answer = evaluated(world, "kpi;period;numerator;denominator\nsnelheid;2026-09;738;1000\n",
                                    { u"--period"_s, u"2026-Q3"_s });
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.err.isEmpty(), answer.all());
    const QJsonObject json = answer.json();
    QCOMPARE(keysOf(json), u"contract kpis outcomes overall period"_s);
    QCOMPARE(json[u"contract"], u"klantcontact"_s);
    QCOMPARE(json[u"period"], u"2026-Q3"_s);
    QCOMPARE(json[u"outcomes"].toArray().size(), 18); // six kpi's, three months
    for (const QJsonValue &row : json[u"outcomes"].toArray())
        QCOMPARE(keysOf(row),
                 u"because denominator final indicator kpi label margin n norm norm_version numerator party "
                 "period status unit value"_s);
    for (const QJsonValue &row : json[u"kpis"].toArray())
        QCOMPARE(keysOf(row), u"kpi label period status"_s);
    const QJsonObject row = outcomeOf(answer, u"snelheid.1"_s, u"2026-09"_s);
    QCOMPARE(row[u"kpi"], u"snelheid"_s);
    QCOMPARE(row[u"party"], QJsonValue(QJsonValue::Null));
    QCOMPARE(row[u"status"], u"breach"_s);
    QCOMPARE(row[u"label"], u"Onvoldoende"_s);
    QCOMPARE(row[u"value"], u"73.8"_s);
    QCOMPARE(row[u"numerator"], u"738"_s);
    QCOMPARE(row[u"denominator"], u"1000"_s);
    QCOMPARE(row[u"unit"], u"percent"_s);
    QCOMPARE(row[u"norm"], u"≥ 80%"_s);
    QCOMPARE(row[u"norm_version"], 1);
    QCOMPARE(row[u"margin"], u"-6.2"_s);
    QCOMPARE(row[u"n"], 1000);
    QVERIFY(row[u"final"].isBool());
    QCOMPARE(row[u"because"][0], u"738 van 1000 is 73,8%"_s);
    QCOMPARE(row[u"because"][1], u"norm ≥ 80%, vergeleken zonder afronden"_s);
    // The order is that of the promise as well, for people who read it.
    const auto at = [&answer](const QString &key) { return answer.out.indexOf(u'"' + key + u"\":"_s); };
    QVERIFY(at(u"contract"_s) < at(u"period"_s) && at(u"period"_s) < at(u"outcomes"_s)
            && at(u"outcomes"_s) < at(u"kpis"_s) && at(u"kpis"_s) < at(u"overall"_s));
}

void TestEvaluateCommand::givesExactNumbers_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("margin");
    QTest::addColumn<QString>("status");
    const auto row
        = [](const char *name, const QString &over, const QString &under, const QString &value, const QString &margin,
             const QString &status) { QTest::newRow(name) << over << under << value << margin << status; };
    row("ends", u"9496"_s, u"10000"_s, u"94.96"_s, u"-0.04"_s, u"breach"_s);
    row("does not end", u"2"_s, u"3"_s, u"66.666667"_s, u"-28.333333"_s, u"breach"_s);
    row("exactly the norm", u"95"_s, u"100"_s, u"95"_s, u"0"_s, u"met"_s);
    row("a hair below", u"94999999"_s, u"100000000"_s, u"94.999999"_s, u"-0.000001"_s, u"breach"_s);
    row("far", u"9499999999999999"_s, u"10000000000000000"_s, u"94.99999999999999"_s, u"-0.00000000000001"_s, u"breach"_s);
    row("all of them", u"7"_s, u"7"_s, u"100"_s, u"5"_s, u"met"_s);
    row("none of them", u"0"_s, u"7"_s, u"0"_s, u"-95"_s, u"breach"_s);
}

void TestEvaluateCommand::givesExactNumbers()
{
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(QString, value);
    QFETCH(QString, margin);
    QFETCH(QString, status);
    const CliWorld world;
    const QString table = u"kpi;period;numerator;denominator\naangenomen;2026-09;%1;%2\n"_s.arg(numerator, denominator);
    const Answer answer = evaluated(world, table.toUtf8(), { u"--period"_s, u"2026-09"_s });
    COMPARE_EXIT(answer, 0);
    const QJsonObject row = outcomeOf(answer, u"aangenomen.1"_s, u"2026-09"_s);
    QCOMPARE(row[u"value"], value);
    QCOMPARE(row[u"margin"], margin);
    QCOMPARE(row[u"numerator"], numerator);
    QCOMPARE(row[u"denominator"], denominator);
    QCOMPARE(row[u"status"], status);
}

void TestEvaluateCommand::givesEveryStatus_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("indicator");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("label");
    const QString calls = u"klantcontact"_s;
    QTest::newRow("met") << calls << "kpi;period;value\naangenomen;2026-09;96\n"_ba << u"aangenomen.1"_s << u"2026-09"_s
                         << u"met"_s << u"Voldoende"_s;
    QTest::newRow("breach") << calls << "kpi;period;value\naangenomen;2026-09;94\n"_ba << u"aangenomen.1"_s
                            << u"2026-09"_s << u"breach"_s << u"Onvoldoende"_s;
    QTest::newRow("a missed target is no breach")
        << calls << "kpi;period;value\nfirst-time-fix;2026-09;40\n"_ba << u"first-time-fix.1"_s << u"2026-09"_s
        << u"attention"_s << u"Onder doel"_s;
    QTest::newRow("missing") << calls << "kpi;period;value\naangenomen;2026-08;94\n"_ba << u"aangenomen.1"_s
                             << u"2026-09"_s << u"missing"_s << u"Geen meting"_s;
    QTest::newRow("not applicable") << calls << "kpi;period;value\naangenomen;2026-09;n.v.t.\n"_ba << u"aangenomen.1"_s
                                    << u"2026-09"_s << u"not_applicable"_s << u"N.v.t."_s;
    QTest::newRow("nothing out of nothing") << calls << "kpi;period;numerator;denominator\naangenomen;2026-09;0;0\n"_ba
                                            << u"aangenomen.1"_s << u"2026-09"_s << u"missing"_s << u"Geen meting"_s;
}

void TestEvaluateCommand::givesEveryStatus()
{
    QFETCH(QString, contract);
    QFETCH(QByteArray, table);
    QFETCH(QString, indicator);
    QFETCH(QString, period);
    QFETCH(QString, status);
    QFETCH(QString, label);
    const CliWorld world;
    const Answer answer = evaluated(world, table, { u"--period"_s, period }, contract);
    COMPARE_EXIT(answer, 0);
    const QJsonObject row = outcomeOf(answer, indicator, period);
    QCOMPARE(row[u"status"], status);
    QCOMPARE(row[u"label"], label);
    if (status == u"missing" || status == u"not_applicable") {
        QCOMPARE(row[u"value"], QJsonValue(QJsonValue::Null)); // never 0
        QCOMPARE(row[u"margin"], QJsonValue(QJsonValue::Null));
    }
}

void TestEvaluateCommand::countsDeelnemers()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"leasefietsen"_s });
    QByteArray table = "kpi;party;2026-07;2026-08;2026-09\n";
    const Answer first = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-Q3"_s, u"--json"_s });
    QSet<QString> parties;
    for (const QJsonValue &row : first.json()[u"outcomes"].toArray()) {
        if (row[u"indicator"] == u"leverbetrouwbaarheid.1"_s)
            parties.insert(row[u"party"].toString());
    }
    QVERIFY(parties.size() > 2);
    bool second = false;
    for (const QString &party : std::as_const(parties)) {
        table += "leverbetrouwbaarheid.1;" + party.toUtf8() + (second ? ";96;96;96\n" : ";90;90;90\n");
        second = true;
    }
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, world.write(u"bron.csv"_s, table) }), 0);
    const Answer answer = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-Q3"_s, u"--json"_s });
    const QJsonObject central = outcomeOf(answer, u"leverbetrouwbaarheid.2"_s, u"2026-Q3"_s);
    QCOMPARE(central[u"party"], QJsonValue(QJsonValue::Null));
    QCOMPARE(central[u"numerator"], QString::number(parties.size() - 1));
    QCOMPARE(central[u"denominator"], QString::number(parties.size()));
    QCOMPARE(central[u"status"], u"breach"_s);
    QCOMPARE(central[u"label"], u"Slecht"_s);
}

void TestEvaluateCommand::sumsUpPerKpi()
{
    const CliWorld world;
    const Answer answer = evaluated(world, "kpi;2026-07;2026-08;2026-09\naangenomen;96;96;94\nwachttijd;90;90;90\n",
                                    { u"--period"_s, u"2026-Q3"_s });
    QHash<QString, QString> statuses;
    for (const QJsonValue &row : answer.json()[u"kpis"].toArray()) {
        QCOMPARE(row[u"period"], u"2026-Q3"_s);
        statuses.insert(row[u"kpi"].toString(), row[u"status"].toString());
    }
    QCOMPARE(statuses.size(), 6);
    QCOMPARE(statuses.value(u"aangenomen"_s), u"breach"_s);
    QCOMPARE(statuses.value(u"wachttijd"_s), u"met"_s);
    QCOMPARE(statuses.value(u"snelheid"_s), u"missing"_s);
    QCOMPARE(answer.json()[u"overall"], u"breach"_s);
}

void TestEvaluateCommand::chooses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("expected"); ///< the period of the answer, or a part of the message
    const auto row = [](const char *name, const QStringList &options, int exit, const QString &expected) {
        QTest::newRow(name) << options << exit << expected;
    };
    row("the last closed quarter when nothing was asked", {}, 0, u"2026-Q3"_s);
    row("a month", { u"--period"_s, u"2026-09"_s }, 0, u"2026-09"_s);
    row("a quarter in small letters", { u"--period"_s, u"2026-q3"_s }, 0, u"2026-Q3"_s);
    row("half a year", { u"--period"_s, u"2026-H1"_s }, 0, u"2026-H1"_s);
    row("a year", { u"--period"_s, u"2026"_s }, 0, u"2026"_s);
    row("a contract year", { u"--period"_s, u"CY1"_s }, 0, u"CY1"_s);
    row("an unknown period", { u"--period"_s, u"2026-Q5"_s }, 2, u"‘2026-Q5’ is geen periode"_s);
    row("a month that is none", { u"--period"_s, u"2026-13"_s }, 2, u"‘2026-13’ is geen periode"_s);
    row("an unknown contract", { u"--contract"_s, u"bellen"_s }, 2,
        u"contract ‘bellen’ is er niet; er is: klantcontact"_s);
    row("the contract in capitals", { u"--contract"_s, u"KLANTCONTACT"_s }, 0, u"2026-Q3"_s);
}

void TestEvaluateCommand::chooses()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    QFETCH(QString, expected);
    const CliWorld world;
    const Answer answer = evaluated(world, "kpi;period;value\naangenomen;2026-09;94\n", options);
    COMPARE_EXIT(answer, exit);
    if (exit == 0) {
        QCOMPARE(answer.json()[u"period"], expected);
    } else {
        QVERIFY2(answer.err.contains(expected), answer.all());
        QVERIFY2(answer.out.isEmpty(), answer.all());
    }
}

void TestEvaluateCommand::failsOnBreachWhenAsked()
{
    const CliWorld bad;
    const QString q3 = u"2026-Q3"_s;
    COMPARE_EXIT(
        evaluated(bad, "kpi;period;value\naangenomen;2026-09;94\n", { u"--period"_s, q3, u"--fail-on-breach"_s }), 1);
    const Answer without = bad.run({ u"evaluate"_s, bad.path(u"p.maatlat"_s), u"--period"_s, q3, u"--json"_s });
    COMPARE_EXIT(without, 0);
    // The answer itself is the same; only how the command ends is not.
    QCOMPARE(
        bad.run({ u"evaluate"_s, bad.path(u"p.maatlat"_s), u"--period"_s, q3, u"--json"_s, u"--fail-on-breach"_s }).out,
        without.out);
    const CliWorld good;
    COMPARE_EXIT(evaluated(good, "kpi;period;value\naangenomen;2026-09;96\nfirst-time-fix;2026-09;1\n",
                           { u"--period"_s, q3, u"--fail-on-breach"_s }),
                 0);
}

void TestEvaluateCommand::listsSeveralContracts()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"leasefietsen"_s, u"klantcontact"_s });
    const Answer all = world.run({ u"evaluate"_s, file, u"--json"_s });
    COMPARE_EXIT(all, 0);
    QCOMPARE(keysOf(all.json()), u"contracts"_s);
    QCOMPARE(all.json()[u"contracts"].toArray().size(), 2);
    QCOMPARE(keysOf(all.json()[u"contracts"][0]), u"contract kpis outcomes overall period"_s);
    const Answer one = world.run({ u"evaluate"_s, file, u"--contract"_s, u"leasefietsen"_s, u"--json"_s });
    QCOMPARE(one.json()[u"contract"], u"leasefietsen"_s);
    const Answer empty = world.run({ u"evaluate"_s, world.portfolio({}, u"leeg.maatlat"_s), u"--json"_s });
    COMPARE_EXIT(empty, 2);
    QVERIFY2(empty.err.contains(u"er staat geen contract in dit bestand"_s), empty.all());
}

void TestEvaluateCommand::readsInBothLanguages()
{
    const CliWorld world;
    const Answer dutch
        = evaluated(world, "kpi;period;value\naangenomen;2026-09;94,4\n", { u"--period"_s, u"2026-09"_s });
    const Answer english = world.run(
        { u"--lang"_s, u"en"_s, u"evaluate"_s, world.path(u"p.maatlat"_s), u"--period"_s, u"2026-09"_s, u"--json"_s });
    COMPARE_EXIT(english, 0);
    QCOMPARE(english.json()[u"overall"], dutch.json()[u"overall"]);
    QCOMPARE(english.json()[u"outcomes"][0][u"value"], u"94.4"_s);
    QVERIFY(english.json()[u"outcomes"][0][u"because"][0].toString().contains(u"94.4"_s));
    QVERIFY(dutch.json()[u"outcomes"][0][u"because"][0].toString().contains(u"94,4"_s));
    const Answer table = world.run({ u"evaluate"_s, world.path(u"p.maatlat"_s), u"--period"_s, u"2026-09"_s });
    QVERIFY2(table.out.contains(u"94,4%"_s) && table.out.contains(u"Onvoldoende"_s), table.all());
}

void TestEvaluateCommand::knowsWhatIsOver_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("today");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("isFinal");
    // The contract of the template runs from 2026 on; September was measured, October runs.
    QTest::newRow("closed and measured") << u"2026-09"_s << u"2026-10-13"_s << u"breach"_s << true;
    QTest::newRow("closed and not measured") << u"2026-08"_s << u"2026-10-13"_s << u"missing"_s << true;
    QTest::newRow("running, without a value") << u"2026-10"_s << u"2026-10-13"_s << u"missing"_s << false;
    QTest::newRow("running, with a value") << u"2026-09"_s << u"2026-09-30"_s << u"breach"_s << false;
    QTest::newRow("before the contract") << u"2019-03"_s << u"2026-10-13"_s << u"not_applicable"_s << true;
}

void TestEvaluateCommand::knowsWhatIsOver()
{
    QFETCH(QString, period);
    QFETCH(QString, today);
    QFETCH(QString, status);
    QFETCH(bool, isFinal);
    const CliWorld world;
    const Answer answer = evaluated(world, "kpi;period;value\naangenomen;2026-09;94\n",
                                    { u"--period"_s, period, u"--today"_s, today });
    COMPARE_EXIT(answer, 0);
    const QJsonObject row = outcomeOf(answer, u"aangenomen.1"_s, period);
    QCOMPARE(row[u"status"], status);
    QCOMPARE(row[u"final"], isFinal);
    QVERIFY(!row[u"because"].toArray().isEmpty());
    if (status != u"not_applicable")
        return;
    QCOMPARE(answer.json()[u"overall"], u"not_applicable"_s);
    // Also of a contract with what is done once, per deelnemer, and by survey.
    const Answer fleet = world.run({ u"evaluate"_s, world.portfolio({ u"leasefietsen"_s }, u"l.maatlat"_s), u"--period"_s, period, u"--json"_s });
    QCOMPARE(fleet.json()[u"overall"], u"not_applicable"_s);
}

void TestEvaluateCommand::tellsWhatWasKnown()
{
    CliWorld world;
    world.setNow(QDate(2026, 10, 5));
    COMPARE_EXIT(evaluated(world, "kpi;period;numerator;denominator\naangenomen;2026-09;96;100\n", {}), 0);
    const QString file = world.path(u"p.maatlat"_s);
    world.setNow(QDate(2026, 10, 12));
    const QString correction = world.write(u"later.csv"_s, "kpi;period;numerator;denominator;note\naangenomen;2026-09;91;100;nageteld\n");
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, correction }), 0);
    const auto asked = [&](const QString &day) {
        return world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-09"_s, u"--as-of"_s, day, u"--json"_s });
    };
    const Answer then = asked(u"2026-10-11"_s);
    COMPARE_EXIT(then, 0);
    QCOMPARE(keysOf(then.json()), u"as_of changes complete contract existed kpis now outcomes overall period"_s);
    QCOMPARE(then.json()[u"as_of"], u"2026-10-11"_s);
    QCOMPARE(then.json()[u"complete"], true);
    QCOMPARE(outcomeOf(then, u"aangenomen.1"_s, u"2026-09"_s)[u"status"], u"met"_s);
    const Answer now { 0, QString::fromUtf8(QJsonDocument(then.json()[u"now"].toObject()).toJson()), {} };
    QCOMPARE(keysOf(now.json()), u"contract kpis outcomes overall period"_s);
    QCOMPARE(outcomeOf(now, u"aangenomen.1"_s, u"2026-09"_s)[u"status"], u"breach"_s);
    QCOMPARE(then.json()[u"changes"].toArray().size(), 1);
    const QJsonValue change = then.json()[u"changes"][0];
    QCOMPARE(keysOf(change), u"action after before date kpis number reason time user what"_s);
    QCOMPARE(change[u"date"], u"2026-10-12"_s);
    QCOMPARE(change[u"user"], u"anna"_s);
    QCOMPARE(change[u"action"], u"do"_s);
    QCOMPARE(change[u"kpis"], QJsonArray { u"aangenomen"_s });
    QCOMPARE(change[u"before"], u"96 van 100"_s);
    QCOMPARE(change[u"after"], u"91 van 100"_s);
    QCOMPARE(change[u"reason"], u"nageteld"_s);
    QVERIFY(asked(u"2026-10-12"_s).json()[u"changes"].toArray().isEmpty());
    QCOMPARE(asked(u"2026-10-04"_s).json()[u"existed"], false);
    const Answer words = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-09"_s, u"--as-of"_s, u"2026-10-11"_s });
    QVERIFY2(words.out.contains(u"zoals bekend op 11 oktober 2026"_s) && words.out.contains(u"nageteld"_s), words.all());
}

void TestEvaluateCommand::refusesADayThatIsNone()
{
    const CliWorld world;
    const Answer answer = evaluated(world, "kpi;period;value\naangenomen;2026-09;94\n", { u"--as-of"_s, u"2026-02-30"_s });
    COMPARE_EXIT(answer, 2);
    QVERIFY2(answer.err.contains(u"2026-02-30"_s), answer.all());
}

void TestEvaluateCommand::changesNothing()
{
    const CliWorld world;
    COMPARE_EXIT(evaluated(world, "kpi;period;value\naangenomen;2026-09;94\n", {}), 0);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    COMPARE_EXIT(world.run({ u"evaluate"_s, world.path(u"p.maatlat"_s) }), 0);
    COMPARE_EXIT(world.run({ u"info"_s, world.path(u"p.maatlat"_s) }), 0);
    COMPARE_EXIT(world.run({ u"check"_s, world.path(u"p.maatlat"_s) }), 0);
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), (QStringList { u"bron.csv"_s, u"p.maatlat"_s }));
}

QTEST_GUILESS_MAIN(TestEvaluateCommand)
#include "tst_EvaluateCommand.moc"
