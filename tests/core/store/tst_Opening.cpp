// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentSamples.h"
#include "Schema.h"
#include "WorkFolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace DocumentSamples;

/// Opening what someone hands us: told what it is, and left byte for byte as it was.
class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void refusesWhatIsNoFile();
    void refusesATouchedDocument_data();
    void refusesATouchedDocument();
    void noticesFlippedBytes();
    void readsANewerFileThatAllowsIt();
    void opensAfterHousekeeping();
    void sharesWithReadersOnly();
    void namesTheHolderElsewhere();
    void takesALockThatNobodySigned();
    void leavesWorkThatIsBeingSetUp();
    void removesWhatHoldsNoWork();
    void picksUpWhatACrashLeft();
    void picksUpTheWorkOfAnOlderProgram();
    void discardsWhenTold();
    void reportsDamage();
};

void TestOpening::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("periode;waarde\n2026-01;90\n").repeated(20);
    QTest::newRow("zip") << QByteArray("PK\3\4").append(QByteArray(500, '\0'));
    QTest::newRow("the magic alone") << QByteArray("SQLite format 3\0", 16);
    QTest::newRow("another application's database")
        << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'));
}

void TestOpening::refusesWhatIsNotOurs()
{
    QFETCH(QByteArray, bytes);
    const Place place;
    writeBytes(place.document, bytes);
    COMPARE_ERROR(open(place), ErrorCode::FileNotOurs);
    COMPARE_ERROR(open(place, DocumentFile::Mode::ReadOnly), ErrorCode::FileNotOurs);
    COMPARE_ERROR(DocumentFile::check(place.document, place.data), ErrorCode::FileNotOurs);
    QCOMPARE(bytesOf(place.document), bytes);
    QCOMPARE(place.files().size(), 1);
}

void TestOpening::refusesWhatIsNoFile()
{
    const Place place;
    COMPARE_ERROR(open(place), ErrorCode::FileMissing);
    QVERIFY2(place.files().isEmpty(), "opening makes no file");
    QVERIFY(QDir().mkpath(place.document));
    COMPARE_ERROR(open(place), ErrorCode::FileUnreadable);
#ifdef Q_OS_UNIX
    const Place pipe(u"pijp.maatlat"_s);
    QVERIFY(::mkfifo(QFile::encodeName(pipe.document).constData(), 0600) == 0);
    COMPARE_ERROR(open(pipe), ErrorCode::FileUnreadable); // and does not wait for a writer
#endif
}

void TestOpening::refusesATouchedDocument_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *sql, ErrorCode code) {
        QTest::newRow(name) << QString::fromLatin1(sql) << static_cast<int>(code);
    };
    row("a value", "UPDATE measurement SET a = a + 1 WHERE period = 4218600", ErrorCode::FileDamaged);
    row("a verdict", "UPDATE measurement SET verdict = 1", ErrorCode::FileDamaged);
    row("a title", "UPDATE contract SET title = 'x'", ErrorCode::FileDamaged);
    row("a row gone", "DELETE FROM measurement WHERE period = 4218600", ErrorCode::FileDamaged);
    row("a row too many", "INSERT INTO contract_setting VALUES (1, 'a', '', 'b', '', '')", ErrorCode::FileDamaged);
    row("a reference", "PRAGMA foreign_keys=OFF; UPDATE indicator SET kpi = 99", ErrorCode::FileDamaged);
    row("a view added", "CREATE VIEW x AS SELECT 1", ErrorCode::FileDamaged);
    row("a view replaced", "DROP VIEW audit_readable; CREATE VIEW audit_readable AS SELECT 1", ErrorCode::FileDamaged);
    row("a trigger added", "CREATE TRIGGER x AFTER INSERT ON audit BEGIN SELECT 1; END", ErrorCode::FileDamaged);
    row("a trigger removed", "DROP TRIGGER audit_stays_updated", ErrorCode::FileDamaged);
    row("a column added", "ALTER TABLE kpi ADD COLUMN x TEXT", ErrorCode::FileDamaged);
    row("an index removed", "DROP INDEX party_contract", ErrorCode::FileDamaged);
    row("another application", "PRAGMA application_id = 1", ErrorCode::FileNotOurs);
    row("no version", "PRAGMA user_version = 0", ErrorCode::FileDamaged);
    row("a newer version that we may not read",
        "PRAGMA user_version = 7; UPDATE meta SET value = '7' WHERE key = 'min_reader'", ErrorCode::FileTooNew);
}

void TestOpening::refusesATouchedDocument()
{
    QFETCH(QString, sql);
    QFETCH(int, code);
    const Place place;
    VERIFY_DONE(publishSample(place));
    QVERIFY(tamper(place.document, sql.toUtf8()));
    const QByteArray before = bytesOf(place.document);
    COMPARE_ERROR(open(place), static_cast<ErrorCode>(code));
    COMPARE_ERROR(open(place, DocumentFile::Mode::ReadOnly), static_cast<ErrorCode>(code));
    QCOMPARE(bytesOf(place.document), before);
    QCOMPARE(place.files().size(), 1);
}

void TestOpening::noticesFlippedBytes()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray whole = bytesOf(place.document);
    for (const qsizetype size : { qsizetype(200), qsizetype(4096), whole.size() / 2, whole.size() - 1 }) {
        writeBytes(place.document, whole.left(size));
        COMPARE_ERROR(open(place), ErrorCode::FileDamaged);
    }
    // A value in the middle of a page: SQLite itself finds nothing wrong with it.
    const qsizetype at = whole.indexOf(QByteArray("Op tijd geleverd"));
    QVERIFY(at > 0);
    QByteArray flipped = whole;
    flipped[at] = 'o';
    writeBytes(place.document, flipped);
    COMPARE_ERROR(open(place), ErrorCode::FileDamaged);
    writeBytes(place.document, whole);
    VERIFY_DONE(open(place));
}

void TestOpening::readsANewerFileThatAllowsIt()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    QVERIFY(tamper(place.document, "PRAGMA user_version = 7; CREATE TABLE later (x)"));
    const QByteArray before = bytesOf(place.document);
    const auto file = open(place);
    VERIFY_DONE(file);
    QVERIFY((*file)->isReadOnly());
    QCOMPARE((*file)->version(), 7);
    COMPARE_ERROR((*file)->publish(info()), ErrorCode::FileReadOnly);
    QCOMPARE(bytesOf(place.document), before);
}

void TestOpening::opensAfterHousekeeping()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    QVERIFY(tamper(place.document, "VACUUM; ANALYZE; REINDEX"));
    VERIFY_DONE(open(place)); // other bytes, the same content
}

void TestOpening::sharesWithReadersOnly()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    QVERIFY(!DocumentFile::holder(place.document));
    {
        const auto first = open(place);
        VERIFY_DONE(first);
        const auto second = open(place);
        COMPARE_ERROR(second, ErrorCode::FileInUse);
        QCOMPARE(second.error().args, (QStringList { u"anna"_s, u"WERKPLEK-1"_s, u"2026-01-05T13:12:00Z"_s }));
        const auto reader = open(place, DocumentFile::Mode::ReadOnly);
        VERIFY_DONE(reader);
        QVERIFY((*reader)->isReadOnly());
        QCOMPARE(DocumentFile::holder(place.document)->machine, u"WERKPLEK-1"_s);
    }
    QVERIFY(!DocumentFile::holder(place.document));
    QCOMPARE(place.files().size(), 1);
    VERIFY_DONE(open(place));
}

void TestOpening::namesTheHolderElsewhere()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QString slot = place.shared + u"/.~slot.Portefeuille.maatlat"_s;
    // As another machine leaves it: process, application, host and two ids.
    writeBytes(slot, "4242\nmaatlat\nWERKPLEK-9\n0123456789abcdef\nfedcba9876543210\n");
    writeBytes(slot + u".json"_s, R"({"user":"piet","machine":"WERKPLEK-9","since":"2020-01-01T08:00:00Z"})");
    QFile old(slot);
    QVERIFY(old.open(QIODevice::ReadWrite) && old.setFileTime(info().now.addYears(-5), QFileDevice::FileModificationTime));
    old.close();
    const auto file = open(place);
    COMPARE_ERROR(file, ErrorCode::FileInUse); // however old it is: it is not ours to take
    QCOMPARE(file.error().args.front(), u"piet"_s);
    QVERIFY(QFile::exists(slot));
}

void TestOpening::takesALockThatNobodySigned()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QString slot = place.shared + u"/.~slot.Portefeuille.maatlat"_s;
    const QString publishing = place.shared + u"/.~publiceren.Portefeuille.maatlat"_s;
    writeBytes(slot, {}); // just now: its maker may still be writing
    COMPARE_ERROR(open(place), ErrorCode::FileInUse);
    for (const QString &path : { slot, publishing }) {
        writeBytes(path, {});
        QFile old(path);
        const QDateTime before = QDateTime::currentDateTime().addSecs(-60);
        QVERIFY(old.open(QIODevice::ReadWrite) && old.setFileTime(before, QFileDevice::FileModificationTime));
    }
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
        VERIFY_DONE((*file)->publish(info()));
    }
    QCOMPARE(place.files(), QStringList { u"Portefeuille.maatlat"_s });
}

void TestOpening::leavesWorkThatIsBeingSetUp()
{
    const Place place;
    const QString root = place.data + u"/work"_s;
    const QString theirs = root + u"/passing.van een ander"_s;
    QVERIFY(QDir().mkpath(theirs));
    writeBytes(theirs + u"/work.sqlite"_s, "half a copy");
    QLockFile moving(root + u"/moving.lock"_s);
    QVERIFY(moving.tryLock(0));
    WorkFolder::sweep(place.data);
    QVERIFY2(QFileInfo::exists(theirs + u"/work.sqlite"_s), "its owner has yet to lock it");
    moving.unlock();
    WorkFolder::sweep(place.data);
    QVERIFY(!QFileInfo::exists(theirs));
    QVERIFY(QDir(root).isEmpty());
}

void TestOpening::removesWhatHoldsNoWork()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    QString left;
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        left = QFileInfo((*file)->workCopyPath()).absolutePath();
    }
    QVERIFY(QDir().mkpath(left)); // as when its owner has emptied it and not yet taken it away
    {
        const auto file = open(place);
        VERIFY_DONE(file);
    }
    QVERIFY2(QDir(place.data + u"/work"_s).isEmpty(), "nothing is put aside as damaged");
}

void TestOpening::picksUpWhatACrashLeft()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray before = bytesOf(place.document);
    const Place after; // the same machine after the crash: its files as they lay there at that moment
    QVERIFY(QDir().rmdir(after.data));
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        const auto store = Store::open((*file)->workCopyPath());
        VERIFY_DONE((*store)->write(made({ measurement(cell(9), 77) }), info(), nothing));
        const QFileInfo folder(QFileInfo((*file)->workCopyPath()).absolutePath());
        const QString target = after.data + u"/work/"_s + folder.fileName();
        QVERIFY(QDir().mkpath(target));
        for (const QString &name : { u"work.sqlite"_s, u"work.sqlite-wal"_s })
            QVERIFY2(QFile::copy(folder.filePath() + u'/' + name, target + u'/' + name), qPrintable(name));
    }
    const auto left = DocumentFile::leftovers(after.data);
    QCOMPARE(left.size(), 1u);
    QCOMPARE(left.front().changes, 1);
    QCOMPARE(left.front().documentPath, place.document);
    QCOMPARE(left.front().lastChange, info().now);
    // The crash left the lock of a process that is gone; the document itself is still the old one.
    writeBytes(place.document, before);
    {
        const auto file = DocumentFile::open(place.document, DocumentFile::Mode::ReadWrite, after.data, info());
        VERIFY_DONE(file);
        QVERIFY((*file)->recovered());
        const auto store = Store::open((*file)->workCopyPath());
        QCOMPARE(**(*store)->measurement(cell(9)), measurement(cell(9), 77));
        QVERIFY2(*(*store)->topUndo(), "undo survives a crash");
        VERIFY_DONE((*file)->publish(info()));
    }
    QVERIFY(DocumentFile::leftovers(after.data).empty());
    const auto file = DocumentFile::open(place.document, DocumentFile::Mode::ReadWrite, after.data, info());
    VERIFY_DONE(file);
    QVERIFY(!(*file)->recovered());
}

/// The program was renewed after a crash: the work is brought up to date, and only its undo list ends.
void TestOpening::picksUpTheWorkOfAnOlderProgram()
{
    QByteArray asVersion1 = "ALTER TABLE kpi DROP COLUMN most_parts; ALTER TABLE kpi DROP COLUMN announced; "
                            "DROP TABLE survey_comment; DROP TABLE action_item; DROP TABLE meeting; DROP TABLE attachment; "
                            "DROP TABLE attached_content; DROP TABLE case_entry; DROP TABLE sanction_entry; DROP TABLE sanction; "
                            "DROP TABLE procedure_case; DROP TABLE deviation; DROP TABLE procedure_version; DROP TABLE person; "
                            "DROP TABLE sla_parameter; DROP TABLE cause; DROP TABLE supplier_figure; "
                            "ALTER TABLE kpi DROP COLUMN criteria; ALTER TABLE kpi DROP COLUMN remedy_term; "
                            "ALTER TABLE indicator DROP COLUMN case_limit; ALTER TABLE norm_version DROP COLUMN bonus; "
                            "ALTER TABLE indicator DROP COLUMN reference; ALTER TABLE indicator DROP COLUMN reference_use; "
                            "ALTER TABLE indicator DROP COLUMN permitted_sources; DROP TABLE reference_value; "
                            "DROP TABLE measurement_made; DROP TABLE contract_setting; DROP TABLE survey_round; PRAGMA user_version = 1";
    for (const char *statement : Schema::migrations().front().statements) {
        const QByteArrayView view(statement);
        if (view.startsWith("CREATE TABLE contract_setting") || view.startsWith("CREATE TABLE survey_round ")
            || view.startsWith("CREATE INDEX survey_round_"))
            asVersion1 += QByteArray("; ") + statement;
    }
    const Place place;
    VERIFY_DONE(publishSample(place));
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    }
    const auto left = DocumentFile::leftovers(place.data);
    QCOMPARE(left.size(), 1u);
    QVERIFY(tamper(left.front().workCopy, asVersion1));
    const auto isWhole = [](const DocumentFile &file) {
        const auto store = Store::open(file.workCopyPath());
        return file.recovered() && file.version() == Schema::currentVersion && (*store)->schemaVersion() == Schema::currentVersion
            && **(*store)->measurement(cell(9)) == measurement(cell(9), 77) && !*(*store)->topUndo();
    };
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        QVERIFY(isWhole(**file));
    }
    QVERIFY(tamper(left.front().workCopy, asVersion1));
    const auto file = DocumentFile::recover(left.front().workCopy, place.data, info());
    VERIFY_DONE(file);
    QVERIFY(isWhole(**file));
    VERIFY_DONE((*file)->publish(info()));
}

void TestOpening::discardsWhenTold()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    }
    const auto left = DocumentFile::leftovers(place.data);
    QCOMPARE(left.size(), 1u); // closed without saving: kept
    {
        const auto file = DocumentFile::recover(left.front().workCopy, place.data, info());
        VERIFY_DONE(file);
        QCOMPARE((*file)->path(), place.document);
        (*file)->discardAtClose();
    }
    QVERIFY(DocumentFile::leftovers(place.data).empty());
}

void TestOpening::reportsDamage()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto clean = DocumentFile::check(place.document, place.data);
    VERIFY_DONE(clean);
    QVERIFY(clean->isClean());
    QVERIFY(clean->tables > 20 && clean->rows >= 24 && clean->sealBlocks > 10);
    QCOMPARE(clean->auditEvents, 2);
    QVERIFY(tamper(place.document, "UPDATE measurement SET a = 1 WHERE period = 4218600"));
    const auto damaged = DocumentFile::check(place.document, place.data);
    VERIFY_DONE(damaged);
    QVERIFY(!damaged->isClean());
    QCOMPARE(damaged->findings.front().kind, CheckKind::Seal);
    QCOMPARE(damaged->findings.front().place, u"indicator:3"_s);
    QVERIFY(tamper(place.document, "CREATE VIEW x AS SELECT 1"));
    QCOMPARE(DocumentFile::check(place.document, place.data)->findings.front().kind, CheckKind::Schema);
}

QTEST_GUILESS_MAIN(TestOpening)
#include "tst_Opening.moc"
