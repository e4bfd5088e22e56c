// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"
#include "MeasurementVerbs.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// check, backup and restore.
class TestFileCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void checksASoundFile();
    void findsDamage_data();
    void findsDamage();
    void backsUp();
    void backsUpNothingOver();
    void backsUpWhatIsOpenElsewhere();
    void tellsOfLaterWork();
    void restores();
    void restoresOnlyOverWhenTold();
    void restoresNothingUnsound_data();
    void restoresNothingUnsound();
    void restoresNothingThatIsHeld();
    void restoresNothingOverItself();

private:
    /// A portfolio with one value in it.
    static QString filled(const CliWorld &world, const QString &name = u"p.maatlat"_s)
    {
        const QString file = world.portfolio({ u"klantcontact"_s }, name);
        const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;94,4\n");
        const Answer stored = world.run({ u"import"_s, u"measurements"_s, file, table });
        QFile::remove(table);
        return stored.exit == 0 ? file : QString();
    }
};

void TestFileCommands::checksASoundFile()
{
    const CliWorld world;
    const QString file = filled(world);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const Answer answer = world.run({ u"check"_s, file, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"findings looked_at ok"_s);
    QCOMPARE(answer.json()[u"ok"], true);
    QCOMPARE(answer.json()[u"findings"].toArray(), QJsonArray());
    QCOMPARE(keysOf(answer.json()[u"looked_at"]), u"audit_events rows tables"_s);
    QVERIFY(answer.json()[u"looked_at"][u"tables"].toInt() > 20);
    QVERIFY(answer.json()[u"looked_at"][u"rows"].toInt() > 20);
    QVERIFY(answer.json()[u"looked_at"][u"audit_events"].toInt() >= 2);
    const Answer inWords = world.run({ u"check"_s, file });
    QVERIFY2(inWords.out.startsWith(u"In orde\n"_s), inWords.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), QStringList { u"p.maatlat"_s });
}

void TestFileCommands::findsDamage_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a letter of a title") << u"letter"_s << u"seal"_s;
    QTest::newRow("cut off halfway") << u"cut"_s << u""_s;
    QTest::newRow("cut off within a page") << u"ragged"_s << u""_s;
    QTest::newRow("a page of zeros") << u"zeros"_s << u"integrity"_s;
    QTest::newRow("a schema that cannot be read") << u"schema"_s << u"schema"_s;
    QTest::newRow("an impossible page size") << u"pagesize"_s << u""_s;
    QTest::newRow("another schema version, older") << u"version"_s << u"schema"_s;
}

void TestFileCommands::findsDamage()
{
    QFETCH(QString, how);
    QFETCH(QString, kind);
    const CliWorld world;
    const QString file = filled(world);
    QByteArray bytes = world.bytes(u"p.maatlat"_s);
    if (how == u"letter")
        bytes.replace("Gemiddelde wachttijd", "Gemiddelde wachtpijn");
    else if (how == u"cut")
        bytes.truncate(4096 * (bytes.size() / 4096 / 2));
    else if (how == u"ragged")
        bytes.truncate(bytes.size() / 2 + 77);
    else if (how == u"zeros")
        bytes.replace(4096 * 3, 4096, QByteArray(4096, '\0'));
    else if (how == u"schema")
        bytes.replace(100, 20, QByteArray(20, '\xff'));
    else if (how == u"pagesize")
        bytes.replace(16, 2, QByteArray("\0\7", 2));
    else
        bytes.replace(60, 4, QByteArray(4, '\0'));
    QVERIFY(!world.write(u"p.maatlat"_s, bytes).isEmpty());
    const Answer answer = world.run({ u"check"_s, file, u"--json"_s });
    COMPARE_EXIT(answer, 1);
    QVERIFY2(answer.err.isEmpty(), answer.all());
    QCOMPARE(answer.json()[u"ok"], false);
    QVERIFY(!answer.json()[u"findings"].toArray().isEmpty());
    const QJsonValue finding = answer.json()[u"findings"][0];
    QCOMPARE(keysOf(finding), u"detail kind place"_s);
    QVERIFY2(kind.isEmpty() || finding[u"kind"] == kind, answer.all());
    QVERIFY2(!finding[u"place"].toString().isEmpty() && !finding[u"detail"].toString().isEmpty(), answer.all());
    const Answer inWords = world.run({ u"check"_s, file });
    COMPARE_EXIT(inWords, 1);
    QVERIFY2(inWords.out.startsWith(u"Niet in orde\n"_s) && inWords.out.count(u'\n') >= 3, inWords.all());
    // Opening it for work is another thing: that is refused.
    for (const QString &command : { u"info"_s, u"evaluate"_s }) {
        const Answer opened = world.run({ command, file });
        COMPARE_EXIT(opened, 3);
        QVERIFY2(opened.err.contains(u"beschadigd"_s), opened.all());
    }
    QCOMPARE(world.bytes(u"p.maatlat"_s), bytes);
    QCOMPARE(world.names(), QStringList { u"p.maatlat"_s });
}

void TestFileCommands::backsUp()
{
    const CliWorld world;
    const QString file = filled(world);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const QString copy = world.path(u"reserve.maatlat"_s);
    const Answer answer = world.run({ u"backup"_s, file, copy, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"backup bytes file"_s);
    QCOMPARE(answer.json()[u"bytes"], world.bytes(u"reserve.maatlat"_s).size());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), (QStringList { u"p.maatlat"_s, u"reserve.maatlat"_s }));
    COMPARE_EXIT(world.run({ u"check"_s, copy }), 0);
    const auto contracts = [&](const QString &path) {
        return world.run({ u"info"_s, path, u"--json"_s }).json()[u"contracts"].toArray();
    };
    QCOMPARE(contracts(copy), contracts(file));
}

void TestFileCommands::backsUpNothingOver()
{
    const CliWorld world;
    const QString file = filled(world);
    const QString there = world.write(u"iets.maatlat"_s, "van een ander");
    const Answer answer = world.run({ u"backup"_s, file, there });
    COMPARE_EXIT(answer, 3);
    QVERIFY2(answer.err.contains(u"bestaat al"_s), answer.all());
    QCOMPARE(world.bytes(u"iets.maatlat"_s), QByteArray("van een ander"));
    COMPARE_EXIT(world.run({ u"backup"_s, file, world.path(u"weg/reserve.maatlat"_s) }), 3);
    COMPARE_EXIT(world.run({ u"backup"_s, file, file }), 3);
    QCOMPARE(world.names(), (QStringList { u"iets.maatlat"_s, u"p.maatlat"_s }));
}

void TestFileCommands::backsUpWhatIsOpenElsewhere()
{
    const CliWorld world;
    const QString file = filled(world);
    const auto open = Portfolio::open(file, Access::ReadWrite, world.environment(u"piet"_s));
    QVERIFY(open);
    Measurement value;
    value.cell
        = { (*open)->definition((*open)->contracts().front().id)->indicators.front().id, Period::month(2026, 8), {} };
    value.value = Decimal(90);
    QVERIFY(enterMeasurement(**open, value));
    const Answer answer = world.run({ u"backup"_s, file, world.path(u"reserve.maatlat"_s) });
    COMPARE_EXIT(answer, 0);
    QVERIFY2(answer.err.contains(u"is open bij piet op pc-1"_s), answer.all());
    QCOMPARE(world.run({ u"info"_s, world.path(u"reserve.maatlat"_s), u"--json"_s }).json()[u"measurements"], 1);
    // Writing is another thing: it is held.
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-07;90\n");
    for (const QStringList &words : { QStringList { u"import"_s, u"measurements"_s, file, table },
                                      QStringList { u"contract"_s, u"add"_s, file, u"--id"_s, u"a"_s, u"--title"_s,
                                                    u"A"_s, u"--start"_s, u"2026-01-01"_s } }) {
        const Answer refused = world.run(words);
        COMPARE_EXIT(refused, 3);
        QVERIFY2(refused.err.contains(u"in gebruik bij piet op pc-1"_s), refused.all());
    }
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    (*open)->discardAtClose();
}

/// The window was closed without saving: a command reads what was saved, and says that there is more.
void TestFileCommands::tellsOfLaterWork()
{
    const CliWorld world;
    const QString file = filled(world);
    {
        const auto open = Portfolio::open(file, Access::ReadWrite, world.environment());
        QVERIFY(open);
        Measurement value;
        value.cell = { (*open)->definition((*open)->contracts().front().id)->indicators.front().id,
                       Period::month(2026, 8),
                       {} };
        value.value = Decimal(90);
        QVERIFY(enterMeasurement(**open, value));
    }
    const Answer read = world.run({ u"info"_s, file, u"--json"_s });
    COMPARE_EXIT(read, 0);
    QCOMPARE(read.json()[u"measurements"], 1);
    QVERIFY2(read.err.contains(u"wijzigingen die nog niet in"_s), read.all());
    COMPARE_EXIT(world.run({ u"backup"_s, file, world.path(u"reserve.maatlat"_s) }), 0);
    const Answer restored = world.run({ u"restore"_s, world.path(u"reserve.maatlat"_s), file, u"--replace"_s });
    COMPARE_EXIT(restored, 0);
    QVERIFY2(restored.err.contains(u"nog wijzigingen die niet in"_s), restored.all());
    QVERIFY(QFile::remove(file) && QFile::rename(world.path(world.names().filter(u"vervangen"_s).front()), file));
    const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-07;90\n");
    const Answer written = world.run({ u"import"_s, u"measurements"_s, file, table });
    COMPARE_EXIT(written, 0);
    QVERIFY2(written.err.contains(u"worden mee opgeslagen"_s), written.all());
    const Answer after = world.run({ u"info"_s, file, u"--json"_s });
    QCOMPARE(after.json()[u"measurements"], 3);
    QVERIFY2(after.err.isEmpty(), after.all());
}

void TestFileCommands::restores()
{
    const CliWorld world;
    const QString file = filled(world);
    COMPARE_EXIT(world.run({ u"backup"_s, file, world.path(u"reserve.maatlat"_s) }), 0);
    QVERIFY(QFile::remove(file));
    const Answer answer = world.run({ u"restore"_s, world.path(u"reserve.maatlat"_s), file, u"--json"_s });
    COMPARE_EXIT(answer, 0);
    QCOMPARE(keysOf(answer.json()), u"backup file kept"_s);
    QVERIFY(answer.json()[u"kept"].isNull());
    QCOMPARE(world.bytes(u"p.maatlat"_s), world.bytes(u"reserve.maatlat"_s));
    QCOMPARE(world.names(), (QStringList { u"p.maatlat"_s, u"reserve.maatlat"_s }));
    QCOMPARE(world.run({ u"info"_s, file, u"--json"_s }).json()[u"measurements"], 1);
}

void TestFileCommands::restoresOnlyOverWhenTold()
{
    const CliWorld world;
    const QString file = filled(world);
    const QString copy = world.path(u"reserve.maatlat"_s);
    COMPARE_EXIT(world.run({ u"backup"_s, file, copy }), 0);
    QVERIFY(!world.write(u"p.maatlat"_s, "stuk").isEmpty());
    const Answer refused = world.run({ u"restore"_s, copy, file });
    COMPARE_EXIT(refused, 3);
    QVERIFY2(refused.err.contains(u"--replace"_s), refused.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), QByteArray("stuk"));
    QSet<QString> kept;
    for (int time = 0; time < 2; ++time) {
        const Answer answer = world.run({ u"restore"_s, copy, file, u"--replace"_s, u"--json"_s });
        COMPARE_EXIT(answer, 0);
        QCOMPARE(world.bytes(u"p.maatlat"_s), world.bytes(u"reserve.maatlat"_s));
        kept.insert(answer.json()[u"kept"].toString());
    }
    QCOMPARE(kept.size(), 2);
    for (const QString &path : std::as_const(kept))
        QVERIFY2(QFile::exists(path), qPrintable(path));
    QCOMPARE(world.names().filter(u"vervangen"_s).size(), 2);
    QCOMPARE(world.names().size(), 4);
}

void TestFileCommands::restoresNothingUnsound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << QByteArray() << u"leeg"_s;
    QTest::newRow("text") << QByteArray("dag") << u"geen Maatlat-bestand"_s;
    QTest::newRow("damaged") << QByteArray("damaged") << u"beschadigd"_s;
}

void TestFileCommands::restoresNothingUnsound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const CliWorld world;
    const QString file = filled(world);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    if (bytes == "damaged")
        bytes = before.left(before.size() / 2);
    const QString copy = world.write(u"reserve.maatlat"_s, bytes);
    const Answer answer = world.run({ u"restore"_s, copy, file, u"--replace"_s });
    COMPARE_EXIT(answer, 3);
    QVERIFY2(answer.err.contains(said), answer.all());
    COMPARE_EXIT(world.run({ u"restore"_s, world.path(u"weg.maatlat"_s), file, u"--replace"_s }), 3);
    COMPARE_EXIT(world.run({ u"restore"_s, copy, world.path(u"nieuw.maatlat"_s) }), 3);
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), (QStringList { u"p.maatlat"_s, u"reserve.maatlat"_s }));
}

void TestFileCommands::restoresNothingThatIsHeld()
{
    const CliWorld world;
    const QString file = filled(world);
    const QString copy = world.path(u"reserve.maatlat"_s);
    COMPARE_EXIT(world.run({ u"backup"_s, file, copy }), 0);
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const auto open = Portfolio::open(file, Access::ReadWrite, world.environment(u"piet"_s));
    QVERIFY(open);
    const Answer answer = world.run({ u"restore"_s, copy, file, u"--replace"_s });
    COMPARE_EXIT(answer, 3);
    QVERIFY2(answer.err.contains(u"piet"_s), answer.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QVERIFY(world.names().filter(u"vervangen"_s).isEmpty());
}

void TestFileCommands::restoresNothingOverItself()
{
    const CliWorld world;
    const QString file = filled(world);
    QVERIFY(QFile::link(file, world.path(u"link.maatlat"_s)));
    COMPARE_EXIT(world.run({ u"restore"_s, file, file, u"--replace"_s }), 2);
    COMPARE_EXIT(world.run({ u"restore"_s, file, world.path(u"link.maatlat"_s), u"--replace"_s }), 2);
    QCOMPARE(world.names(), (QStringList { u"link.maatlat"_s, u"p.maatlat"_s }));
}

QTEST_GUILESS_MAIN(TestFileCommands)
#include "tst_FileCommands.moc"
