// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentSamples.h"
#include "Transaction.h"

#include <QTest>

using namespace DocumentSamples;

/// Every connection has its switches on, in every role. Source: reliability.md §8.2 and §8.3.
class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasItsPragmas_data();
    void hasItsPragmas();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void refusesWhatAFileCouldPlant_data();
    void refusesWhatAFileCouldPlant();
    void endsWhatTakesTooLong();
    void takesTheWriteLockAtOnce();
    void rollsBackWhatWasNotCommitted();
};

namespace {

Result<std::unique_ptr<Db>> workCopy(const OpenStore &store, Db::Role role)
{
    return Db::open(store->path(), role);
}

} // namespace

void TestHardening::hasItsPragmas_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QByteArray>("pragma");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *roleName, Db::Role role, const char *pragma, const QString &value) {
        QTest::addRow("%s: %s", roleName, pragma) << static_cast<int>(role) << QByteArray(pragma) << value;
    };
    for (const auto &[name, role] : { std::pair("work copy", Db::Role::WorkCopy), std::pair("reader", Db::Role::Reader),
                                      std::pair("inspection", Db::Role::Inspect) }) {
        row(name, role, "foreign_keys", u"1"_s);
        row(name, role, "recursive_triggers", u"1"_s);
        row(name, role, "trusted_schema", u"0"_s);
        row(name, role, "cell_size_check", u"1"_s);
        row(name, role, "mmap_size", u"0"_s);
        row(name, role, "secure_delete", u"1"_s);
        row(name, role, "temp_store", u"2"_s);
        row(name, role, "ignore_check_constraints", u"0"_s);
        row(name, role, "busy_timeout", u"5000"_s);
    }
    row("work copy", Db::Role::WorkCopy, "journal_mode", u"wal"_s);
    row("work copy", Db::Role::WorkCopy, "synchronous", u"2"_s);
    row("reader", Db::Role::Reader, "query_only", u"1"_s);
    row("inspection", Db::Role::Inspect, "query_only", u"1"_s);
}

void TestHardening::hasItsPragmas()
{
    QFETCH(int, role);
    QFETCH(QByteArray, pragma);
    QFETCH(QString, value);
    const OpenStore store;
    const auto db = workCopy(store, static_cast<Db::Role>(role));
    VERIFY_DONE(db);
    const auto now = (*db)->text("PRAGMA " + pragma);
    VERIFY_DONE(now);
    QCOMPARE(*now, value);
}

void TestHardening::keepsItsLimits_data()
{
    QTest::addColumn<QByteArray>("sql");
    QByteArray deep = "SELECT 1";
    for (int i = 0; i < 250; ++i)
        deep += "+(1";
    QTest::newRow("attaching") << QByteArray("ATTACH ':memory:' AS other");
    QTest::newRow("depth of an expression") << deep + QByteArray(250, ')');
    QTest::newRow("parts of a compound") << "SELECT 1" + QByteArray(" UNION ALL SELECT 1").repeated(30);
    QTest::newRow("length of a statement") << "SELECT '" + QByteArray(2 * 1024 * 1024, 'x') + '\'';
    QTest::newRow("length of a value") << QByteArray("SELECT length(zeroblob(100000000))");
    QTest::newRow("length of a pattern") << "SELECT 'x' LIKE '" + QByteArray(300, '%') + '\'';
    QTest::newRow("text for a name") << QByteArray("SELECT \"no such column\"");
}

void TestHardening::keepsItsLimits()
{
    QFETCH(QByteArray, sql);
    const OpenStore store;
    const auto db = workCopy(store, Db::Role::WorkCopy);
    VERIFY_DONE(db);
    QVERIFY(!(*db)->run(sql));
    VERIFY_DONE((*db)->run("SELECT 1")); // and the connection is as good as before
}

void TestHardening::refusesWhatAFileCouldPlant_data()
{
    QTest::addColumn<QByteArray>("sql");
    for (const char *sql :
         { "PRAGMA writable_schema=ON", "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA foreign_keys=OFF",
           "PRAGMA recursive_triggers=OFF", "PRAGMA user_version=9", "CREATE TABLE x (y)", "CREATE TEMP TABLE x (y)",
           "DROP TRIGGER audit_stays_updated", "DROP TABLE audit", "ALTER TABLE kpi ADD COLUMN x", "VACUUM INTO 'x'",
           "UPDATE sqlite_schema SET sql = ''", "SELECT load_extension('x')" })
        QTest::newRow(sql) << QByteArray(sql);
}

void TestHardening::refusesWhatAFileCouldPlant()
{
    QFETCH(QByteArray, sql);
    const OpenStore store;
    const auto db = workCopy(store, Db::Role::WorkCopy);
    VERIFY_DONE(db);
    QVERIFY(!(*db)->run(sql));
    QCOMPARE(*(*db)->text("PRAGMA foreign_keys"), u"1"_s);
    QCOMPARE(*(*db)->text("PRAGMA journal_mode"), u"wal"_s);
}

void TestHardening::endsWhatTakesTooLong()
{
    const OpenStore store;
    const auto db = workCopy(store, Db::Role::Reader);
    VERIFY_DONE(db);
    COMPARE_ERROR((*db)->number("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"),
                  ErrorCode::Cancelled);
    VERIFY_DONE((*db)->number("SELECT 1"));
}

void TestHardening::takesTheWriteLockAtOnce()
{
    const OpenStore store;
    const auto first = workCopy(store, Db::Role::WorkCopy);
    const auto second = workCopy(store, Db::Role::WorkCopy);
    VERIFY_DONE(first);
    VERIFY_DONE(second);
    auto transaction = Transaction::begin(**first);
    VERIFY_DONE(transaction);
    // A second writer finds out when it begins, not halfway; a reader goes on.
    COMPARE_ERROR(Transaction::begin(**second), ErrorCode::FileInUse);
    VERIFY_DONE((*second)->number("SELECT count(*) FROM kpi"));
    QCOMPARE(transaction->commit(), CommitOutcome::Done);
    VERIFY_DONE(Transaction::begin(**second));
}

void TestHardening::rollsBackWhatWasNotCommitted()
{
    const OpenStore store;
    const auto db = workCopy(store, Db::Role::WorkCopy);
    VERIFY_DONE(db);
    {
        const auto transaction = Transaction::begin(**db);
        VERIFY_DONE(transaction);
        VERIFY_DONE((*db)->run("INSERT INTO work_state (key, value) VALUES ('x', '1')"));
        QVERIFY((*db)->isInTransaction());
    }
    QVERIFY(!(*db)->isInTransaction());
    QCOMPARE(*(*db)->number("SELECT count(*) FROM work_state WHERE key = 'x'"), 0);
}

QTEST_GUILESS_MAIN(TestHardening)
#include "tst_Hardening.moc"
