// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// import kpis and confirm kpis: an annex comes in, and is judged once a person said that it was read well.
class TestKpiCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsWhatIsOddAboutATable();
    void takesAnAnnexIn();
    void judgesAfterConfirming_data();
    void judgesAfterConfirming();
    void confirmsTheSureOnesOnly();
    void refusesAll_data();
    void refusesAll();
    void wantsAKnownKpi();
    void takesAnOffer_data();
    void takesAnOffer();
    void refusesAnOffer_data();
    void refusesAnOffer();
    void keepsTheOfferOfAMeasuredKpi();

private:
    struct Made
    {
        CliWorld world;
        QString file = world.path(u"p.maatlat"_s);
        QString annex = QStringLiteral(TEST_DATA "/annex/000_8760d00727f84e18.txt");

        Made()
        {
            started = world.run({ u"new"_s, file }).exit == 0
                && world.run({ u"contract"_s, u"add"_s, file, u"--id"_s, u"it"_s, u"--title"_s, u"IT"_s, u"--start"_s, u"2026-01-01"_s })
                        .exit == 0;
        }
        [[nodiscard]] Answer import(const QString &source) const
        {
            return world.run({ u"import"_s, u"kpis"_s, file, source, u"--contract"_s, u"it"_s, u"--json"_s });
        }
        [[nodiscard]] Answer confirm(const QStringList &more = {}) const
        {
            return world.run(QStringList { u"confirm"_s, u"kpis"_s, file, u"--contract"_s, u"it"_s, u"--json"_s } + more);
        }
        [[nodiscard]] QString statusOf(const QString &kpi) const
        {
            const Answer answer = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-03"_s, u"--json"_s });
            for (const QJsonValue &row : answer.json()[u"outcomes"].toArray()) {
                if (row[u"kpi"] == kpi)
                    return row[u"status"].toString();
            }
            return {};
        }
        bool started = false;
    };
};

/// What is odd about a table is told when it is stored as well as when it is read.
void TestKpiCommands::tellsWhatIsOddAboutATable()
{
    const Made made;
    QVERIFY(made.started);
    const QString table = made.world.write(u"zonder-kop.csv"_s, "KPI-01;Bereikbaarheid telefoon;minimaal 95%;maandelijks\n"
                                                                "KPI-02;Klanttevredenheid;minimaal 7,5;jaarlijks\n"
                                                                "KPI-03;Doorlooptijd offertes;maximaal 5 werkdagen;maandelijks\n");
    const Answer answer = made.import(table);
    QCOMPARE(answer.exit, 0);
    QVERIFY2(!answer.json()[u"findings"].toArray().isEmpty(), answer.all());
}

void TestKpiCommands::takesAnAnnexIn()
{
    const Made made;
    QVERIFY(made.started);
    const Answer answer = made.import(made.annex);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json()[u"stored"], 14);
    QCOMPARE(answer.json()[u"open_points"].toArray().size(), 2);
    const QJsonObject first = answer.json()[u"kpis"].toArray().first().toObject();
    QCOMPARE(first[u"code"], u"KPI-01"_s);
    QCOMPARE(first[u"certainty"], u"sure"_s);
    QCOMPARE(first[u"norm"][u"requirements"][0][u"value"], u"10"_s);
    QCOMPARE(first[u"questions"].toArray().size(), 0);
    const QJsonValue shared = answer.json()[u"kpis"][3];
    QCOMPARE(shared[u"questions"][0][u"question"], u"Waarvoor geldt 98%?"_s);
    QCOMPARE(shared[u"questions"][0][u"answers"].toArray().size(), 3);
    const Answer info = made.world.run({ u"info"_s, made.file, u"--json"_s });
    const QJsonArray kpis = info.json()[u"contracts"][0][u"kpis"].toArray();
    QCOMPARE(kpis.size(), 14);
    QCOMPARE(kpis[0][u"confirmed"], false);
    QCOMPARE(made.world.run({ u"check"_s, made.file }).exit, 0);
}

void TestKpiCommands::judgesAfterConfirming_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("just below") << QByteArray("74,99") << u"breach"_s;
    QTest::newRow("at the norm") << QByteArray("75") << u"met"_s;
    QTest::newRow("just above") << QByteArray("75,01") << u"met"_s;
}

void TestKpiCommands::judgesAfterConfirming()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const Made made;
    QCOMPARE(made.import(made.annex).exit, 0);
    const QString values = made.world.write(u"m.csv"_s, "kpi;2026-03\nKPI-03;" + value + '\n');
    QCOMPARE(made.world.run({ u"import"_s, u"measurements"_s, made.file, values, u"--contract"_s, u"it"_s }).exit, 0);
    QCOMPARE(made.statusOf(u"KPI-03"_s), u"undecided"_s);
    QCOMPARE(made.confirm().exit, 0);
    QCOMPARE(made.statusOf(u"KPI-03"_s), expected);
}

void TestKpiCommands::confirmsTheSureOnesOnly()
{
    const Made made;
    QCOMPARE(made.import(made.annex).exit, 0);
    const Answer answer = made.confirm();
    QCOMPARE(answer.exit, 0);
    const int sure = answer.json()[u"confirmed"].toInt();
    const QJsonArray unsure = answer.json()[u"unsure"].toArray();
    QCOMPARE(sure + unsure.size(), 14);
    QVERIFY(unsure.contains(u"KPI-04"_s) && unsure.contains(u"KPI-07"_s)); // the share of what, and no baseline
    QVERIFY(!unsure.contains(u"KPI-02"_s));
    QCOMPARE(made.confirm({ u"--kpi"_s, u"kpi-04"_s }).json()[u"confirmed"], 1); // by name, whatever the case
    QCOMPARE(made.confirm().json()[u"confirmed"], 0);
}

void TestKpiCommands::refusesAll_data()
{
    QTest::addColumn<QByteArray>("annex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("Geachte heer, hierbij onze offerte.\n");
    QTest::newRow("scrambled") << QByteArray("KPI | Omschrijving | Norm\nK1 | Reactie | ≥ 95% | maand | extra\n≥ 90%\nK2 | K3\n");
    QTest::newRow("a code twice") << QByteArray("KPI | Omschrijving | Norm\nK1 | Reactie | ≥ 95%\nK1 | Herstel | ≥ 90%\n");
}

void TestKpiCommands::refusesAll()
{
    QFETCH(QByteArray, annex);
    const Made made;
    const QByteArray before = made.world.bytes(u"p.maatlat"_s);
    const Answer answer = made.import(made.world.write(u"bijlage.txt"_s, annex));
    QCOMPARE(answer.exit, 4);
    QVERIFY(!answer.err.isEmpty());
    QCOMPARE(made.world.bytes(u"p.maatlat"_s) == before, true);
}

void TestKpiCommands::wantsAKnownKpi()
{
    const Made made;
    QCOMPARE(made.import(made.annex).exit, 0);
    const Answer twice = made.import(made.annex);
    QCOMPARE(twice.exit, 4); // they are in the contract already
    QVERIFY(twice.err.contains(u"KPI-01"_s));
    QCOMPARE(made.confirm({ u"--kpi"_s, u"KPI-99"_s }).exit, 2);
}

void TestKpiCommands::takesAnOffer_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("just below") << QByteArray("79,99") << u"breach"_s;
    QTest::newRow("at the offer") << QByteArray("80") << u"met"_s;
    QTest::newRow("just above") << QByteArray("80,01") << u"met"_s;
}

/// The offer is stricter than the 75% of the contract, and so it counts. Source: E1-22.
void TestKpiCommands::takesAnOffer()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    const Made made;
    QCOMPARE(made.import(made.annex).exit, 0);
    QCOMPARE(made.confirm({ u"--offered"_s, u"KPI-03.1=80"_s }).json()[u"confirmed"], 1);
    const QString values = made.world.write(u"m.csv"_s, "kpi;2026-03\nKPI-03;" + value + '\n');
    QCOMPARE(made.world.run({ u"import"_s, u"measurements"_s, made.file, values, u"--contract"_s, u"it"_s }).exit, 0);
    QCOMPARE(made.statusOf(u"KPI-03"_s), expected);
}

void TestKpiCommands::refusesAnOffer_data()
{
    QTest::addColumn<QString>("offer");
    QTest::newRow("no value") << u"KPI-03"_s;
    QTest::newRow("no code") << u"=5"_s;
    QTest::newRow("no number") << u"KPI-03=veel"_s;
    QTest::newRow("unknown part") << u"KPI-99=5"_s;
}

void TestKpiCommands::refusesAnOffer()
{
    QFETCH(QString, offer);
    const Made made;
    QCOMPARE(made.import(made.annex).exit, 0);
    const QByteArray before = made.world.bytes(u"p.maatlat"_s);
    QCOMPARE(made.confirm({ u"--offered"_s, offer }).exit, 2);
    QVERIFY(made.world.bytes(u"p.maatlat"_s) == before);
}

/// What was judged is not judged otherwise in silence: that is a change of the norm, with a day and a reason (E4-04).
void TestKpiCommands::keepsTheOfferOfAMeasuredKpi()
{
    const Made made;
    QCOMPARE(made.import(made.annex).exit, 0);
    QCOMPARE(made.confirm().exit, 0);
    const QString values = made.world.write(u"m.csv"_s, "kpi;2026-03\nKPI-03;78\n");
    QCOMPARE(made.world.run({ u"import"_s, u"measurements"_s, made.file, values, u"--contract"_s, u"it"_s }).exit, 0);
    const Answer answer = made.confirm({ u"--offered"_s, u"KPI-03=80"_s });
    QCOMPARE(answer.exit, 2);
    QVERIFY(answer.err.contains(u"KPI-03"_s));
    QCOMPARE(made.statusOf(u"KPI-03"_s), u"met"_s);
}

QTEST_GUILESS_MAIN(TestKpiCommands)
#include "tst_KpiCommands.moc"
