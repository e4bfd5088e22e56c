// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CliWorld.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

/// Whatever is handed over for a portfolio and is none: told what it is, ended with 3, and left as it was.
class TestForeignFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refuses_data();
    void refuses();
    void readsANewerFileButWritesNothing();
    void followsALink();
    void readsButDoesNotWriteAReadOnlyFile();

private:
    /// Lays the thing of that name at @p name; false when this system has no such thing.
    static bool make(const CliWorld &world, const QString &thing, const QString &name);
};

namespace {

QByteArray digestOf(const CliWorld &world, const QString &name)
{
    return QFileInfo(world.path(name)).isFile()
        ? QCryptographicHash::hash(world.bytes(name), QCryptographicHash::Sha256)
        : QByteArray();
}

/// Every command that takes a portfolio, with what else it needs.
QList<QStringList> commandsOn(const CliWorld &world, const QString &file)
{
    const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;94,4\n");
    return { { u"info"_s, file },
             { u"evaluate"_s, file, u"--json"_s },
             { u"import"_s, u"measurements"_s, file, table },
             { u"contract"_s, u"add"_s, file, u"--id"_s, u"a"_s, u"--title"_s, u"A"_s, u"--start"_s, u"2026-01-01"_s },
             { u"report"_s, file, u"--kind"_s, u"overleg"_s, u"-o"_s, world.path(u"uit.pdf"_s) },
             { u"check"_s, file },
             { u"backup"_s, file, world.path(u"reserve.maatlat"_s) },
             { u"restore"_s, file, world.path(u"terug.maatlat"_s) } };
}

QByteArray newer(QByteArray bytes, bool readable)
{
    bytes[63] = 9; // the last byte of user_version
    if (!readable) {
        for (char today = '1'; today < '9'; ++today) // whatever this program writes
            bytes.replace(QByteArray("min_reader") + today, "min_reader9");
    }
    return bytes;
}

} // namespace

bool TestForeignFiles::make(const CliWorld &world, const QString &thing, const QString &name)
{
    if (thing == u"nothing")
        return true;
    if (thing == u"folder")
        return QDir().mkpath(world.path(name));
    if (thing == u"dangling")
        return QFile::link(world.path(u"weg.maatlat"_s), world.path(name));
    if (thing == u"loop")
        return QFile::link(world.path(name), world.path(u"rond.maatlat"_s))
            && QFile::link(world.path(u"rond.maatlat"_s), world.path(name));
#ifdef Q_OS_UNIX
    if (thing == u"pipe")
        return ::mkfifo(QFile::encodeName(world.path(name)).constData(), 0600) == 0;
#endif
    if (thing == u"pipe" || world.portfolio({ u"klantcontact"_s }, name).isEmpty())
        return false;
    QByteArray bytes = world.bytes(name);
    if (thing == u"empty")
        bytes.clear();
    else if (thing == u"text")
        bytes = QByteArray("kpi;period;value\n").repeated(50);
    else if (thing == u"workbook")
        bytes = "PK\3\4" + QByteArray(500, '\0');
    else if (thing == u"head")
        bytes.truncate(16);
    else if (thing == u"database")
        bytes.replace(68, 4, QByteArray(4, '\0'));
    else if (thing == u"magic")
        bytes[3] = 'X';
    else if (thing == u"newer")
        bytes = newer(bytes, false);
    return !world.write(name, bytes).isEmpty();
}

void TestForeignFiles::refuses_data()
{
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing there") << u"nothing"_s << u"Dit bestand is er niet"_s;
    QTest::newRow("a folder") << u"folder"_s << u"Dit is een map"_s;
    QTest::newRow("a link to nothing") << u"dangling"_s << u"Dit bestand is er niet"_s;
    QTest::newRow("links that go round") << u"loop"_s << u"Dit bestand is er niet"_s;
    QTest::newRow("a pipe") << u"pipe"_s << u"pijp"_s;
    QTest::newRow("zero bytes") << u"empty"_s << u"Dit bestand is leeg"_s;
    QTest::newRow("a text") << u"text"_s << u"geen Maatlat-bestand"_s;
    QTest::newRow("a workbook") << u"workbook"_s << u"geen Maatlat-bestand"_s;
    QTest::newRow("only the head of a database") << u"head"_s << u"geen Maatlat-bestand"_s;
    QTest::newRow("another program's database") << u"database"_s << u"database van een ander programma"_s;
    QTest::newRow("a first letter that fell over") << u"magic"_s << u"geen Maatlat-bestand"_s;
    QTest::newRow("a newer file that we may not read") << u"newer"_s << u"nieuwere versie"_s;
}

void TestForeignFiles::refuses()
{
    QFETCH(QString, thing);
    QFETCH(QString, said);
    const CliWorld world;
    const QString name = u"vreemd.maatlat"_s;
    if (!make(world, thing, name))
        QSKIP("there is no such thing here");
    const QByteArray before = digestOf(world, name);
    const auto lines = commandsOn(world, world.path(name));
    const QStringList names = world.names();
    for (const QStringList &words : lines) {
        const Answer answer = world.run(words);
        COMPARE_EXIT(answer, 3);
        QVERIFY2(answer.err.contains(said), answer.all());
        QVERIFY2(answer.err.startsWith(u"maatlat-cli: "_s + world.path(name)) && answer.err.count(u'\n') == 1,
                 answer.all());
        QVERIFY2(answer.out.isEmpty(), answer.all());
        QCOMPARE(digestOf(world, name), before);
        QCOMPARE(world.names(), names);
    }
    const QDir work(world.environment().dataFolder + u"/work"_s);
    QVERIFY2(!work.exists() || work.isEmpty(), "no copy of it is kept");
}

void TestForeignFiles::readsANewerFileButWritesNothing()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QByteArray bytes = newer(world.bytes(u"p.maatlat"_s), true);
    QVERIFY(!world.write(u"p.maatlat"_s, bytes).isEmpty());
    const Answer info = world.run({ u"info"_s, file, u"--json"_s });
    COMPARE_EXIT(info, 0);
    QCOMPARE(info.json()[u"version"], 9);
    const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;94,4\n");
    const Answer refused = world.run({ u"import"_s, u"measurements"_s, file, table });
    COMPARE_EXIT(refused, 3);
    QVERIFY2(refused.err.contains(u"alleen-lezen"_s), refused.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), bytes);
}

void TestForeignFiles::followsALink()
{
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QString link = world.path(u"link.maatlat"_s);
    QVERIFY(QFile::link(file, link));
    const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;94,4\n");
    COMPARE_EXIT(world.run({ u"import"_s, u"measurements"_s, link, table }), 0);
    QVERIFY2(QFileInfo(link).isSymLink(), "what it points at is replaced, not the link");
    QCOMPARE(world.run({ u"info"_s, file, u"--json"_s }).json()[u"measurements"], 1);
}

void TestForeignFiles::readsButDoesNotWriteAReadOnlyFile()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions are another thing here");
#else
    const CliWorld world;
    const QString file = world.portfolio({ u"klantcontact"_s });
    const QString table = world.write(u"bron.csv"_s, "kpi;period;value\naangenomen;2026-09;94,4\n");
    const QByteArray before = world.bytes(u"p.maatlat"_s);
    const QStringList names = world.names();
    QVERIFY(::chmod(QFile::encodeName(file).constData(), 0444) == 0);
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) { // root may write anything: be someone else for the question whether one may
        const QString folder = QFileInfo(QFileInfo(file).path()).path();
        QVERIFY(::chmod(QFile::encodeName(folder).constData(), 0755) == 0 && ::setreuid(65534, 0) == 0);
    }
    const Answer info = world.run({ u"info"_s, file });
    const Answer refused = world.run({ u"import"_s, u"measurements"_s, file, table });
    if (isRoot)
        QVERIFY(::setreuid(0, 0) == 0);
    COMPARE_EXIT(info, 0);
    COMPARE_EXIT(refused, 3);
    QVERIFY2(refused.err.contains(u"alleen-lezen"_s), refused.all());
    QCOMPARE(world.bytes(u"p.maatlat"_s), before);
    QCOMPARE(world.names(), names);
#endif
}

QTEST_MAIN(TestForeignFiles)
#include "tst_ForeignFiles.moc"
