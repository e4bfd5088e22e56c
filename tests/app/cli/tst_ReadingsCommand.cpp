// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// readings: how a contract is read where it leaves room, and what follows from reading it otherwise.
class TestReadingsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void listsWhatMatters();
    void changesTheVerdictFromADay();
    void refuses_data();
    void refuses();
};

namespace {

QJsonObject readingOf(const Answer &answer, const QString &key)
{
    for (const QJsonValue &row : answer.json()[u"readings"].toArray()) {
        if (row[u"key"] == key)
            return row.toObject();
    }
    return {};
}

} // namespace

void TestReadingsCommand::listsWhatMatters()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const Answer answer = world.run({ u"readings"_s, file, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"contract readings"_s);
    for (const QString &key : { u"report.day"_s, u"report.days"_s, u"path.gap"_s, u"path.course"_s, u"path.counts"_s, u"year.kind"_s, u"year.to_date"_s, u"term.start"_s }) {
        const QJsonObject reading = readingOf(answer, key);
        QCOMPARE(keysOf(reading), u"key name requirement value values versions"_s);
        QCOMPARE(reading[u"value"], reading[u"values"].toArray().at(0));
    }
    QVERIFY(readingOf(answer, u"kto.table"_s).isEmpty());
    const QString empty = world.portfolio({}, u"leeg.maatlat"_s);
    COMPARE_EXIT(world.run({ u"contract"_s, u"add"_s, empty, u"--id"_s, u"leeg"_s, u"--title"_s, u"Leeg"_s, u"--start"_s, u"2026-01-01"_s }), 0);
    const Answer none = world.run({ u"readings"_s, empty });
    QVERIFY2(none.out.contains(u"op één manier te lezen"_s), none.all());
    const Answer words = world.run({ u"readings"_s, file });
    QVERIFY2(words.out.contains(u"‘Vóór dag 5’"_s), words.all());
}

void TestReadingsCommand::changesTheVerdictFromADay()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const QByteArray table = "kpi;2026-06;2026-07\nKPI-05.1;5;5\n";
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, file, world.write(u"bron.csv"_s, table) }), 0);
    const Answer set = world.run({ u"readings"_s, file, u"--set"_s, u"report.day=inclusive"_s, u"--from"_s, u"2026-07-01"_s, u"--by"_s,
                                   u"overleg"_s, u"--reason"_s, u"W-03 telt"_s, u"--json"_s });
    COMPARE_EXIT(set, 0);
    const QJsonObject reading = readingOf(set, u"report.day"_s);
    QCOMPARE(reading[u"value"], u"inclusive"_s);
    const QJsonObject version = reading[u"versions"].toArray().at(0).toObject();
    QCOMPARE(keysOf(version), u"agreed_by from reason value"_s);
    QCOMPARE(version[u"from"], u"2026-07-01"_s);
    QCOMPARE(version[u"reason"], u"W-03 telt"_s);
    const auto status = [&](const QString &period) {
        const Answer answer = world.run({ u"evaluate"_s, file, u"--period"_s, period, u"--json"_s });
        for (const QJsonValue &row : answer.json()[u"outcomes"].toArray()) {
            if (row[u"indicator"].toString() == u"KPI-05.1")
                return row[u"status"].toString();
        }
        return QString();
    };
    QCOMPARE(status(u"2026-06"_s), u"attention"_s);
    QCOMPARE(status(u"2026-07"_s), u"met"_s);
}

void TestReadingsCommand::refuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("an unknown key") << QStringList { u"--set"_s, u"report.hour=strict"_s } << 2;
    QTest::newRow("an unknown value") << QStringList { u"--set"_s, u"report.day=soms"_s } << 2;
    QTest::newRow("no value") << QStringList { u"--set"_s, u"report.day"_s } << 2;
    QTest::newRow("a version without a reason") << QStringList { u"--set"_s, u"report.day=inclusive"_s, u"--from"_s, u"2026-07-01"_s } << 2;
    QTest::newRow("a day that is none") << QStringList { u"--set"_s, u"report.day=inclusive"_s, u"--from"_s, u"2026-07-32"_s } << 2;
}

void TestReadingsCommand::refuses()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    const CliWorld world;
    const QString file = world.portfolio({ u"applicatiebeheer"_s });
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run(QStringList { u"readings"_s, file } + options);
    COMPARE_EXIT(answer, exit);
    QVERIFY2(!answer.err.isEmpty() && answer.out.isEmpty(), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
}

QTEST_GUILESS_MAIN(TestReadingsCommand)
#include "tst_ReadingsCommand.moc"
