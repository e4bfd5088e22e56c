// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

/// workdays and term: the golden dates through the commands, and the promised shapes.
class TestCalendarCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsGoldenDates_data();
    void findsGoldenDates();
    void keepsTheShapes();
    void readsTerms_data();
    void readsTerms();
    void countsBackAndNothing();
    void warnsAboutUnknownDays();

private:
    QJsonObject m_golden;
};

namespace {

/// The command line of a golden case; none for a kind that is no command.
std::optional<QStringList> lineOf(const QJsonObject &row)
{
    const QString kind = row[u"soort"].toString();
    const QString start = row[u"start"].toString();
    const QString amount = QString::number(row[u"aantal"].toInt());
    if (kind == u"plus_werkdagen")
        return QStringList { u"workdays"_s, u"add"_s, start, amount };
    for (const auto &[name, unit] :
         { std::pair(u"plus_kalenderdagen"_s, u" kalenderdagen"_s), std::pair(u"plus_weken"_s, u" weken"_s),
           std::pair(u"plus_maanden"_s, u" maanden"_s) }) {
        if (kind == name)
            return QStringList { u"term"_s, start, amount + unit };
    }
    return std::nullopt;
}

} // namespace

void TestCalendarCommands::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/dates/date_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_golden = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_golden[u"gevallen"].toArray().size() > 10);
}

void TestCalendarCommands::findsGoldenDates_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<QString>("expected");
    int rows = 0;
    for (const QJsonValue &value : m_golden[u"gevallen"].toArray()) {
        const QJsonObject row = value.toObject();
        const auto line = lineOf(row);
        if (!line)
            continue;
        const auto add = [&](const char *name, const QStringList &options, const QString &key) {
            if (!row.contains(key))
                return;
            ++rows;
            QTest::addRow("%s, %s", qPrintable(row[u"id"].toString()), name) << *line + options << row[key].toString();
        };
        add("any calendar", {}, u"verwacht"_s);
        add("as ARVODI", {}, u"verwacht_standaard"_s);
        add("Good Friday off", { u"--good-friday"_s }, u"verwacht_met_goede_vrijdag"_s);
        add("Good Friday and bridge days off", { u"--good-friday"_s, u"--bridge-days"_s },
            u"verwacht_met_goede_vrijdag_en_gelijkgestelde_dagen"_s);
    }
    QVERIFY(rows > 20);
}

void TestCalendarCommands::findsGoldenDates()
{
    QFETCH(QStringList, line);
    QFETCH(QString, expected);
    const Answer answer = CliWorld().run(line + QStringList { u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(answer.json()[u"date"], expected);
    QVERIFY(!answer.json()[u"because"].toString().isEmpty());
}

void TestCalendarCommands::keepsTheShapes()
{
    const CliWorld world;
    const Answer added = world.run({ u"workdays"_s, u"add"_s, u"2026-04-02"_s, u"10"_s, u"--json"_s });
    QCOMPARE(keysOf(added.json()), u"because date skipped warning weekday"_s);
    QCOMPARE(added.json()[u"date"], u"2026-04-17"_s);
    QCOMPARE(added.json()[u"weekday"], u"vrijdag"_s);
    QCOMPARE(added.json()[u"skipped"].toArray().size(), 1);
    QCOMPARE(keysOf(added.json()[u"skipped"][0]), u"date name"_s);
    QCOMPARE(added.json()[u"skipped"][0][u"date"], u"2026-04-06"_s);
    QCOMPARE(added.json()[u"skipped"][0][u"name"], u"Tweede Paasdag"_s);
    QVERIFY(added.json()[u"because"].toString().startsWith(u"10 werkdagen na do 2 april 2026: "_s));
    QVERIFY(added.json()[u"warning"].isNull());
    QCOMPARE(world.run({ u"term"_s, u"2026-04-02"_s, u"10 werkdagen"_s, u"--json"_s }).out, added.out);
    const Answer counted = world.run({ u"workdays"_s, u"count"_s, u"2026-04-02"_s, u"2026-04-17"_s, u"--json"_s });
    QCOMPARE(keysOf(counted.json()), u"from to working_days"_s);
    QCOMPARE(counted.json()[u"from"], u"2026-04-02"_s);
    QCOMPARE(counted.json()[u"to"], u"2026-04-17"_s);
    QCOMPARE(counted.json()[u"working_days"], 10);
    const Answer holidays = world.run({ u"workdays"_s, u"holidays"_s, u"2026"_s, u"--json"_s });
    QCOMPARE(keysOf(holidays.json()), u"holidays year"_s);
    QCOMPARE(holidays.json()[u"year"], 2026);
    QCOMPARE(keysOf(holidays.json()[u"holidays"][0]), u"basis date name"_s);
    QCOMPARE(holidays.json()[u"holidays"][0][u"date"], u"2026-01-01"_s);
    QCOMPARE(holidays.json()[u"holidays"][0][u"name"], u"Nieuwjaarsdag"_s);
    QCOMPARE(holidays.json()[u"holidays"][0][u"basis"], u"Atw art. 3 lid 1"_s);
    QVERIFY(world.run({ u"workdays"_s, u"holidays"_s, u"2026"_s }).out.contains(u"Tweede Paasdag"_s));
}

void TestCalendarCommands::readsTerms_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("working days") << QStringList { u"10 werkdagen"_s } << u"2026-04-17"_s;
    QTest::newRow("words apart") << QStringList { u"10"_s, u"werkdagen"_s } << u"2026-04-17"_s;
    QTest::newRow("weeks") << QStringList { u"2 weken"_s } << u"2026-04-16"_s;
    QTest::newRow("calendar days") << QStringList { u"30 kalenderdagen"_s } << u"2026-05-02"_s;
    QTest::newRow("months") << QStringList { u"3 maanden"_s } << u"2026-07-02"_s;
    // 2 May 2026 is a Saturday; the Algemene termijnenwet moves the end to Monday 4 May.
    QTest::newRow("by the Atw") << QStringList { u"30 kalenderdagen"_s, u"--atw"_s } << u"2026-05-04"_s;
}

void TestCalendarCommands::readsTerms()
{
    QFETCH(QStringList, words);
    QFETCH(QString, expected);
    const Answer answer
        = CliWorld().run(QStringList { u"term"_s, u"2026-04-02"_s } + words + QStringList { u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"because date skipped warning weekday"_s);
    QCOMPARE(answer.json()[u"date"], expected);
}

void TestCalendarCommands::countsBackAndNothing()
{
    const CliWorld world;
    QCOMPARE(world.run({ u"workdays"_s, u"add"_s, u"2026-04-17"_s, u"-10"_s, u"--json"_s }).json()[u"date"],
             u"2026-04-02"_s);
    QCOMPARE(
        world.run({ u"workdays"_s, u"count"_s, u"2026-04-02"_s, u"2026-04-02"_s, u"--json"_s }).json()[u"working_days"],
        0);
}

void TestCalendarCommands::warnsAboutUnknownDays()
{
    const Answer answer = CliWorld().run({ u"workdays"_s, u"holidays"_s, u"2031"_s, u"--bridge-days"_s, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.err.contains(u"2031"_s), answer.all());
    QVERIFY(!answer.json().isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarCommands)
#include "tst_CalendarCommands.moc"
