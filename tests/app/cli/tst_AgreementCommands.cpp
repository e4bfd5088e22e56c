// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// bonus and reference: what was agreed beside the norm, and what follows from it in evaluate.
class TestAgreementCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void calculatesOnlyWhatWasAgreed();
    void refusesABonus_data();
    void refusesABonus();
    void setsAPartAgainstAReference();
    void refusesAReference_data();
    void refusesAReference();

private:
    static QJsonObject outcomeOf(const Answer &answer, const QString &indicator, const QString &period)
    {
        for (const QJsonValue &row : answer.json()[u"outcomes"].toArray()) {
            if (row[u"indicator"].toString() == indicator && row[u"period"].toString() == period)
                return row.toObject();
        }
        return {};
    }
    static Answer evaluated(const CliWorld &world, const QString &file)
    {
        return world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-Q3"_s, u"--json"_s });
    }
};

void TestAgreementCommands::calculatesOnlyWhatWasAgreed()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const QByteArray table = "kpi;2026-08;2026-09\nKPI-02;97,5;99,5\nKPI-03;80;70\n";
    const Answer nothing = world.run({ u"bonus"_s, file });
    QVERIFY2(nothing.out.contains(u"niets afgesproken"_s), nothing.all());
    const Answer agreed = world.run({ u"bonus"_s, file, u"--part"_s, u"kpi-02"_s, u"--malus"_s, u"500"_s, u"--step"_s, u"0,5"_s,
                                      u"--floor"_s, u"800"_s, u"--agreed"_s, u"bijlage 7"_s, u"--json"_s });
    COMPARE_EXIT(agreed, 0);
    QCOMPARE(keysOf(agreed.json()[u"bonuses"].toArray().at(0)), u"agreed basis from indicator money norm_version text"_s);
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, world.write(u"bron.csv"_s, table) }), 0);
    const Answer answer = evaluated(world, file);
    const QJsonObject bonus = outcomeOf(answer, u"KPI-02.1"_s, u"2026-08"_s)[u"bonus"].toObject();
    QCOMPARE(keysOf(bonus), u"because euros final"_s);
    QCOMPARE(bonus[u"euros"], u"-800"_s); // two points, four steps, 2.000, limited
    QCOMPARE(bonus[u"because"].toArray().size(), 2);
    QCOMPARE(outcomeOf(answer, u"KPI-02.1"_s, u"2026-09"_s)[u"bonus"].toObject()[u"euros"], u"0"_s);
    QVERIFY(!outcomeOf(answer, u"KPI-02.1"_s, u"2026-07"_s).contains(u"bonus"_s)); // not measured
    QVERIFY(!outcomeOf(answer, u"KPI-03.1"_s, u"2026-09"_s).contains(u"bonus"_s)); // not agreed
    const Answer words = world.run({ u"evaluate"_s, file, u"--period"_s, u"2026-Q3"_s });
    QVERIFY2(words.out.contains(u"KPI-02, 2026-08: malus van € 800"_s) && words.out.contains(u"begrensd op € 800"_s), words.all());
    // From October on it is over; September keeps it.
    COMPARE_EXIT(world.run({ u"bonus"_s, file, u"--part"_s, u"KPI-02"_s, u"--off"_s, u"--from"_s, u"2026-09-01"_s, u"--reason"_s,
                             u"afgeschaft"_s, u"--contract-change"_s }), 0);
    QVERIFY(outcomeOf(evaluated(world, file), u"KPI-02.1"_s, u"2026-08"_s).contains(u"bonus"_s));
    QVERIFY(!outcomeOf(evaluated(world, file), u"KPI-02.1"_s, u"2026-09"_s).contains(u"bonus"_s));
}

void TestAgreementCommands::refusesABonus_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("why");
    const QStringList part { u"--part"_s, u"KPI-02"_s };
    const QStringList agreed { u"--agreed"_s, u"x"_s };
    QTest::newRow("not agreed") << part + QStringList { u"--malus"_s, u"500"_s } << u"--agreed"_s;
    QTest::newRow("no amount") << part + agreed << u"--bonus"_s;
    QTest::newRow("no number") << part + agreed + QStringList { u"--malus"_s, u"veel"_s } << u"‘veel’ is geen getal"_s;
    QTest::newRow("a step of nothing") << part + agreed + QStringList { u"--malus"_s, u"5"_s, u"--step"_s, u"0"_s } << u"meer dan 0"_s;
    QTest::newRow("a band that is not there") << part + agreed + QStringList { u"--band"_s, u"Goed=5"_s } << u"schaal"_s;
    QTest::newRow("a band without money") << part + agreed + QStringList { u"--band"_s, u"Goed"_s } << u"Slecht=-250"_s;
    QTest::newRow("an unknown part") << QStringList { u"--part"_s, u"KPI-99"_s, u"--malus"_s, u"5"_s } + agreed << u"KPI-99"_s;
    QTest::newRow("a measured part without a day") << QStringList { u"--part"_s, u"KPI-03"_s, u"--malus"_s, u"5"_s } + agreed << u"--from"_s;
    QTest::newRow("a static kpi") << QStringList { u"--part"_s, u"KPI-03"_s, u"--malus"_s, u"5"_s, u"--from"_s, u"2026-10-01"_s,
                                                   u"--reason"_s, u"x"_s } + agreed << u"--contract-change"_s;
}

void TestAgreementCommands::refusesABonus()
{
    QFETCH(QStringList, options);
    QFETCH(QString, why);
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, world.write(u"bron.csv"_s, "kpi;2026-08\nKPI-03;80\n") }), 0);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run(QStringList { u"bonus"_s, file } + options);
    COMPARE_EXIT(answer, 2);
    QVERIFY2(answer.err.contains(why), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
}

void TestAgreementCommands::setsAPartAgainstAReference()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const Answer added = world.run({ u"reference"_s, file, u"--add"_s, u"co2"_s, u"--period"_s, u"2025"_s, u"--value"_s, u"80,5"_s,
                                     u"--unit"_s, u"ton"_s, u"--source"_s, u"footprint"_s, u"--date"_s, u"2026-01-20"_s, u"--by"_s, u"stuurgroep"_s,
                                     u"--part"_s, u"KPI-07"_s, u"--use"_s, u"reduction"_s, u"--key"_s, u"co2"_s, u"--permit"_s,
                                     u"footprint"_s, u"--json"_s });
    COMPARE_EXIT(added, 0);
    QCOMPARE(keysOf(added.json()), u"contract parts references"_s);
    QCOMPARE(keysOf(added.json()[u"references"].toArray().at(0)), u"approved_by date key period reason source title unit value version"_s);
    QCOMPARE(keysOf(added.json()[u"parts"].toArray().at(0)), u"indicator key permitted_sources use"_s);
    const QByteArray table = "kpi;2026-Q3\nKPI-07;16,1\n";
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, world.write(u"bron.csv"_s, table) }), 0);
    const QJsonObject row = outcomeOf(evaluated(world, file), u"KPI-07.1"_s, u"2026-Q3"_s);
    QCOMPARE(row[u"value"], u"20"_s); // 16,1 against a quarter of 80,5
    QStringList because;
    for (const QJsonValue &reason : row[u"because"].toArray())
        because += reason.toString();
    QVERIFY2(because.join(u'|').contains(u"tegen 80,5 ton in 2025"_s), qPrintable(because.join(u'|')));
    QVERIFY2(because.join(u'|').contains(u"geen afgesproken bron"_s), qPrintable(because.join(u'|'))); // the part's own source is another
    COMPARE_EXIT(world.run({ u"reference"_s, file, u"--add"_s, u"co2"_s, u"--period"_s, u"2025"_s, u"--value"_s, u"92"_s, u"--source"_s,
                             u"footprint"_s, u"--reason"_s, u"herrekend"_s }), 0);
    QCOMPARE(outcomeOf(evaluated(world, file), u"KPI-07.1"_s, u"2026-Q3"_s)[u"value"], u"30"_s);
}

void TestAgreementCommands::refusesAReference_data()
{
    QTest::addColumn<QStringList>("options");
    const QStringList whole { u"--add"_s, u"co2"_s, u"--period"_s, u"2025"_s, u"--value"_s, u"80"_s, u"--source"_s, u"x"_s };
    QTest::newRow("without a value") << QStringList { u"--add"_s, u"co2"_s, u"--period"_s, u"2025"_s };
    QTest::newRow("without a source") << whole.first(6);
    QTest::newRow("an unknown period") << QStringList { u"--add"_s, u"co2"_s, u"--period"_s, u"2025-Q5"_s, u"--value"_s, u"80"_s, u"--source"_s, u"x"_s };
    QTest::newRow("a contract year") << QStringList { u"--add"_s, u"co2"_s, u"--period"_s, u"CY1"_s, u"--value"_s, u"80"_s, u"--source"_s, u"x"_s };
    QTest::newRow("an unknown use") << whole + QStringList { u"--part"_s, u"KPI-07"_s, u"--use"_s, u"soms"_s };
    QTest::newRow("a use without a key") << whole + QStringList { u"--part"_s, u"KPI-07"_s, u"--use"_s, u"reduction"_s };
}

void TestAgreementCommands::refusesAReference()
{
    QFETCH(QStringList, options);
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run(QStringList { u"reference"_s, file } + options);
    COMPARE_EXIT(answer, 2);
    QVERIFY2(!answer.err.isEmpty(), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
}

QTEST_GUILESS_MAIN(TestAgreementCommands)
#include "tst_AgreementCommands.moc"
