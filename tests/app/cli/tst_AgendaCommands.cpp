// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// agenda and export: what is to be done and when, on the screen and for a calendar.
class TestAgendaCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void answersInThePromisedShape();
    void looksAheadAsAsked_data();
    void looksAheadAsAsked();
    void groupsInWords();
    void saysThatThereIsNothing();
    void exportsACalendar();
    void keepsIdsBetweenExports();
    void refuses_data();
    void refuses();
    void leavesWhatItCannotWrite();
    void writesNoEmptyCalendar();

private:
    static QString sample(const CliWorld &world)
    {
        const QString file = world.path(u"voorbeeld.maatlat"_s);
        return world.run({ u"new"_s, file, u"--sample"_s }).exit == 0 ? file : QString();
    }
    static QJsonArray items(const Answer &answer) { return answer.json()[u"items"].toArray(); }
};

void TestAgendaCommands::answersInThePromisedShape()
{
    const CliWorld world;
    const Answer answer = world.run({ u"agenda"_s, sample(world), u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"items until"_s);
    QCOMPARE(answer.json()[u"until"], u"2027-10-13"_s);
    QVERIFY(items(answer).size() > 20);
    QString before;
    for (const QJsonValue &item : items(answer)) {
        QCOMPARE(keysOf(item), u"because contract date event group kind title warning working_days_left"_s);
        const QString date = item[u"date"].toString();
        QVERIFY(QDate::fromString(date, Qt::ISODate).isValid() && before <= date);
        before = date;
        QVERIFY(!item[u"title"].toString().isEmpty() && !item[u"because"].toString().isEmpty());
        QVERIFY(item[u"working_days_left"].isDouble());
    }
    const auto measured = [&] {
        for (const QJsonValue &item : items(answer)) {
            if (item[u"kind"] == u"measurements"_s && item[u"date"] == u"2026-10-16"_s)
                return item;
        }
        return QJsonValue();
    }();
    QCOMPARE(measured[u"group"], u"this_week"_s);
    QCOMPARE(measured[u"working_days_left"], 3);
    QVERIFY(measured[u"warning"].isNull());
    QVERIFY(measured[u"because"].toString().contains(u"15 kalenderdagen na do 1 oktober 2026"_s));
}

void TestAgendaCommands::looksAheadAsAsked_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("events");
    QTest::newRow("the day itself") << u"2026-12-31"_s << 1;
    QTest::newRow("the day before") << u"2026-12-30"_s << 0;
}

void TestAgendaCommands::looksAheadAsAsked()
{
    QFETCH(QString, until);
    QFETCH(int, events);
    const CliWorld world;
    const QString file = world.portfolio({});
    COMPARE_EXIT(world.run({ u"contract"_s, u"add"_s, file, u"--id"_s, u"a"_s, u"--title"_s, u"A"_s, u"--start"_s,
                             u"2026-01-01"_s, u"--end"_s, u"2026-12-31"_s }), 0);
    const Answer answer = world.run({ u"agenda"_s, file, u"--until"_s, until, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(items(answer).size(), events);
    if (events > 0) {
        QCOMPARE(items(answer)[0][u"event"], u"contract_end"_s);
        QCOMPARE(items(answer)[0][u"contract"], u"a"_s);
    }
}

void TestAgendaCommands::groupsInWords()
{
    const CliWorld world;
    const Answer answer = world.run({ u"agenda"_s, sample(world), u"--until"_s, u"2026-12-31"_s });
    COMPARE_EXIT(answer, 0);
    const QStringList lines = answer.out.split(u'\n');
    const qsizetype week = lines.indexOf(u"Deze week"_s);
    const qsizetype later = lines.indexOf(u"Later"_s);
    QVERIFY2(week >= 0 && later > week, answer.all());
    QVERIFY2(lines[week + 1].startsWith(u"  vr 16 oktober 2026"_s), answer.all());
    const Answer english = world.run({ u"agenda"_s, world.path(u"voorbeeld.maatlat"_s), u"--lang"_s, u"en"_s });
    COMPARE_EXIT(english, 0);
    QVERIFY2(english.out.contains(u"This week\n"_s) && !english.out.contains(u"Deze week"_s), english.all());
    const QStringList marked = lines.filter(u"za 5 december 2026 (!)"_s);
    QVERIFY2(!marked.isEmpty() && lines.filter(u"(!) deze dag valt"_s).size() == 1, answer.all());
}

void TestAgendaCommands::saysThatThereIsNothing()
{
    const CliWorld world;
    const QString file = world.portfolio({});
    const Answer answer = world.run({ u"agenda"_s, file });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(answer.out, u"Niets te doen tot en met 13 oktober 2027\n"_s);
    QVERIFY(items(world.run({ u"agenda"_s, file, u"--json"_s })).isEmpty());
}

void TestAgendaCommands::exportsACalendar()
{
    const CliWorld world;
    const QString file = sample(world);
    const Answer answer = world.run({ u"export"_s, file, u"-o"_s, world.path(u"uit.ics"_s), u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"events file"_s);
    QCOMPARE(answer.json()[u"file"], world.path(u"uit.ics"_s));
    const QByteArray ics = world.bytes(u"uit.ics"_s);
    QVERIFY(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && ics.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(ics.count("BEGIN:VEVENT\r\n"), answer.json()[u"events"].toInt());
    QVERIFY(ics.count("BEGIN:VEVENT\r\n") >= items(world.run({ u"agenda"_s, file, u"--json"_s })).size());
    QCOMPARE(ics.count("DTSTAMP:20261013T090000Z\r\n"), ics.count("BEGIN:VEVENT\r\n"));
    for (const QByteArray &line : ics.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the "\r"
    const Answer inWords = world.run({ u"export"_s, file, u"-o"_s, world.path(u"weer.ICS"_s) });
    COMPARE_EXIT(inWords, 0);
    QVERIFY2(inWords.out.contains(u"weer.ICS geschreven"_s), inWords.all());
}

void TestAgendaCommands::keepsIdsBetweenExports()
{
    const CliWorld world;
    const QString file = sample(world);
    const auto idsOn = [&](const QString &today) {
        const QString name = today + u".ics"_s;
        QSet<QByteArray> ids;
        if (world.run({ u"--today"_s, today, u"export"_s, file, u"-o"_s, world.path(name) }).exit != 0)
            return ids;
        for (const QByteArray &line : world.bytes(name).split('\n')) {
            if (line.startsWith("UID:"))
                ids.insert(line);
        }
        return ids;
    };
    const QSet<QByteArray> first = idsOn(u"2026-10-13"_s);
    const QSet<QByteArray> second = idsOn(u"2026-10-14"_s);
    QVERIFY(first.size() > 20);
    QVERIFY((first & second).size() >= first.size() - 2); // what lies between the two days is gone
}

void TestAgendaCommands::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("a day that is none") << u"agenda p.maatlat --until morgen"_s << u"‘morgen’ is geen datum"_s;
    QTest::newRow("a day behind us") << u"agenda p.maatlat --until 2026-10-12"_s << u"--until ligt niet tussen vandaag"_s;
    QTest::newRow("a day too far") << u"agenda p.maatlat --until 2076-10-14"_s << u"13 oktober 2076"_s;
    QTest::newRow("another kind of file") << u"export p.maatlat -o uit.json"_s << u".ics"_s;
    QTest::newRow("no target") << u"export p.maatlat"_s << u"-o ontbreekt"_s;
}

void TestAgendaCommands::refuses()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const CliWorld world;
    const Answer answer = world.run(line.split(u' '));
    COMPARE_EXIT(answer, 2);
    QVERIFY2(answer.err.contains(said) && answer.err.count(u'\n') == 1, answer.all());
    QVERIFY(answer.out.isEmpty() && world.names().isEmpty());
}

void TestAgendaCommands::leavesWhatItCannotWrite()
{
    const CliWorld world;
    const QString file = sample(world);
    QVERIFY(QDir().mkpath(world.path(u"uit.ics"_s)));
    COMPARE_EXIT(world.run({ u"export"_s, file, u"-o"_s, world.path(u"uit.ics"_s) }), 3);
    COMPARE_EXIT(world.run({ u"export"_s, file, u"-o"_s, world.path(u"weg/uit.ics"_s) }), 3);
    COMPARE_EXIT(world.run({ u"export"_s, world.path(u"nee.maatlat"_s), u"-o"_s, world.path(u"a.ics"_s) }), 3);
    COMPARE_EXIT(world.run({ u"agenda"_s, world.path(u"nee.maatlat"_s) }), 3);
    QCOMPARE(world.names(), (QStringList { u"uit.ics"_s, u"voorbeeld.maatlat"_s }));
}

void TestAgendaCommands::writesNoEmptyCalendar()
{
    const CliWorld world;
    const QString file = world.portfolio({});
    const Answer answer = world.run({ u"export"_s, file, u"-o"_s, world.path(u"uit.ics"_s), u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QVERIFY(answer.json()[u"file"].isNull());
    QCOMPARE(answer.json()[u"events"].toInt(-1), 0);
    QVERIFY2(answer.err.contains(u"niets in de agenda"_s), answer.all());
    QVERIFY(!QFile::exists(world.path(u"uit.ics"_s)));
}

QTEST_MAIN(TestAgendaCommands)
#include "tst_AgendaCommands.moc"
