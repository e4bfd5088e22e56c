// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AuditTrail.h"
#include "DocumentSamples.h"
#include "Seal.h"

#include <QTest>

using namespace DocumentSamples;

/// What was written down or adopted stays: by the file's own triggers, and where a tool goes round them, visibly.
class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTampering_data();
    void findsTampering();
    void isClean();
    void staysAsItWas_data();
    void staysAsItWas();
    void leaksWithoutTheSwitch();
    void refusesAdoptedCells();
    void refusesToChangeTheShape_data();
    void refusesToChangeTheShape();
};

namespace {

constexpr const char *dropTriggers =
    "PRAGMA writable_schema=0; DROP TRIGGER audit_stays_updated; DROP TRIGGER audit_stays_deleted; "
    "DROP TRIGGER audit_stays_replaced; DROP TRIGGER publication_stays_updated; DROP TRIGGER publication_stays_deleted; ";

/// A work copy with five events.
void fillStore(OpenStore &store)
{
    VERIFY_DONE(store.write(basics()));
    for (int month = 1; month <= 4; ++month)
        VERIFY_DONE(store.write(made({ measurement(cell(month), 90 + month) }, ChangeKind::EnterMeasurement)));
}

CheckReport checked(const QString &path)
{
    CheckReport report;
    const auto db = Db::open(path, Db::Role::Reader);
    if (!db || !AuditTrail::check(**db, report))
        report.findings.push_back({ CheckKind::Integrity, u"open"_s, {} });
    return report;
}

constexpr const char *adopt = "INSERT INTO adopted_period (period, contract, revision, kind, time, user, reason) "
                              "VALUES (4218616, 1, 1, 'adopted', '2026-02-01T10:00:00.000Z', 'anna', '')";

} // namespace

void TestAuditTrail::findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("place");
    QTest::newRow("an event is edited") << u"UPDATE audit SET user = 'piet' WHERE number = 3"_s << u"3"_s;
    QTest::newRow("its rows are edited") << u"UPDATE audit SET detail = replace(detail, '92', '99') WHERE number = 3"_s << u"3"_s;
    QTest::newRow("its time is edited") << u"UPDATE audit SET time = '2020-01-01T00:00:00.000Z' WHERE number = 5"_s << u"5"_s;
    QTest::newRow("an event is removed") << u"DELETE FROM audit WHERE number = 3"_s << u"4"_s;
    QTest::newRow("the first event is removed") << u"DELETE FROM audit WHERE number = 1"_s << u"2"_s;
    QTest::newRow("two events are swapped")
        << u"UPDATE audit SET number = 99 WHERE number = 2; UPDATE audit SET number = 2 WHERE number = 3; "
           "UPDATE audit SET number = 3 WHERE number = 99"_s << u"2"_s;
    QTest::newRow("an event is added")
        << u"INSERT INTO audit SELECT 6, time, utc_offset, user, machine, action, kind, arguments, result, row_count, "
           "detail, hash FROM audit WHERE number = 5"_s << u"6"_s;
    QTest::newRow("text moves from one field to the next")
        << u"UPDATE audit SET user = user || substr(machine, 1, 1), machine = substr(machine, 2) WHERE number = 4"_s << u"4"_s;
}

void TestAuditTrail::findsTampering()
{
    QFETCH(QString, sql);
    QFETCH(QString, place);
    QString path;
    QTemporaryDir folder;
    {
        OpenStore store;
        fillStore(store);
        path = folder.filePath(u"copy"_s);
        QVERIFY(QFile::copy(store->path(), path));
        if (QFile::exists(store->path() + u"-wal"_s))
            QVERIFY(QFile::copy(store->path() + u"-wal"_s, path + u"-wal"_s));
    }
    QVERIFY(checked(path).isClean());
    QVERIFY(tamper(path, dropTriggers + sql.toUtf8()));
    const CheckReport report = checked(path);
    QVERIFY2(!report.isClean(), "not noticed");
    QCOMPARE(report.findings.front().kind, CheckKind::AuditChain);
    QCOMPARE(report.findings.front().place, place);
}

void TestAuditTrail::isClean()
{
    OpenStore store;
    fillStore(store);
    QCOMPARE(checked(store->path()).auditEvents, 5);
    QVERIFY(checked(store->path()).isClean());
    // A tail that was cut off leaves a chain that fits; what a publication noted gives it away.
    const Place place;
    VERIFY_DONE(publishSample(place));
    QVERIFY(tamper(place.document, QByteArray(dropTriggers) + "DELETE FROM audit WHERE number = 2"));
    QCOMPARE(checked(place.document).findings.front().place, u"2"_s);
}

void TestAuditTrail::staysAsItWas_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("update", "UPDATE adopted_period SET reason = 'x'");
    row("delete", "DELETE FROM adopted_period WHERE contract = 1");
    row("delete all", "DELETE FROM adopted_period");
    row("replace", "REPLACE INTO adopted_period VALUES (4218616, 1, 1, 'reopened', 't', 'u', 'r')");
    row("insert or replace", "INSERT OR REPLACE INTO adopted_period VALUES (4218616, 1, 1, 'reopened', 't', 'u', 'r')");
    row("update or replace", "UPDATE OR REPLACE adopted_period SET period = 4218617");
    row("upsert", "INSERT INTO adopted_period VALUES (4218616, 1, 1, 'reopened', 't', 'u', 'r') "
                  "ON CONFLICT (period, contract, revision) DO UPDATE SET kind = 'reopened'");
    row("status back", "UPDATE adopted_period SET kind = 'reopened' WHERE kind = 'adopted'");
    row("audit update", "UPDATE audit SET user = 'x'");
    row("audit delete", "DELETE FROM audit");
    row("audit replace", "REPLACE INTO audit SELECT number, time, utc_offset, 'x', machine, action, kind, arguments, result, "
                         "row_count, detail, hash FROM audit WHERE number = 1");
    row("drop trigger", "DROP TRIGGER adopted_period_stays_updated");
    row("by way of the contract", "DELETE FROM contract WHERE id = 1");
    row("history", "DELETE FROM measurement_history");
    row("result", "UPDATE adopted_result SET content = '{}'");
}

void TestAuditTrail::staysAsItWas()
{
    QFETCH(QString, sql);
    OpenStore store;
    fillStore(store);
    VERIFY_DONE(store.write(edited(measurement(cell(), 91), measurement(cell(), 80))));
    const auto db = Db::open(store->path(), Db::Role::WorkCopy);
    VERIFY_DONE(db);
    VERIFY_DONE((*db)->run(adopt));
    VERIFY_DONE((*db)->run("INSERT INTO adopted_result VALUES (4218616, 1, 1, 2, '{\"verdict\":\"met\"}')"));
    const auto picture = [&db] {
        return *(*db)->text("SELECT (SELECT group_concat(kind || reason) FROM adopted_period) || "
                            "(SELECT group_concat(content) FROM adopted_result) || "
                            "(SELECT group_concat(user || hex(hash)) FROM audit) || "
                            "(SELECT count(*) FROM measurement_history)");
    };
    const QString before = picture();
    QVERIFY(!before.isEmpty());
    QVERIFY2(!(*db)->run(sql.toUtf8()), "the statement was allowed");
    QCOMPARE(picture(), before);
    // A reopening is a row after it.
    VERIFY_DONE((*db)->run("INSERT INTO adopted_period VALUES (4218616, 1, 2, 'reopened', 't', 'piet', 'fout in bron')"));
}

/// The control: in a tool that leaves recursive triggers off the insert trigger still stops REPLACE.
void TestAuditTrail::leaksWithoutTheSwitch()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray replace = "REPLACE INTO audit SELECT number, time, utc_offset, 'x', machine, action, kind, arguments, "
                               "result, row_count, detail, hash FROM audit WHERE number = 1";
    QVERIFY(!tamper(place.document, "PRAGMA recursive_triggers=OFF; " + replace));
    QVERIFY(tamper(place.document, "PRAGMA recursive_triggers=OFF; DROP TRIGGER audit_stays_replaced; " + replace));
    QVERIFY(!checked(place.document).isClean());
}

void TestAuditTrail::refusesAdoptedCells()
{
    OpenStore store;
    fillStore(store);
    QCOMPARE(Period::month(2026, 1).key(), 4218616);
    {
        const auto db = Db::open(store->path(), Db::Role::WorkCopy);
        VERIFY_DONE(db);
        VERIFY_DONE((*db)->run(adopt));
    }
    COMPARE_ERROR(store.write(edited(measurement(cell(1), 91), measurement(cell(1), 50))), ErrorCode::Adopted);
    COMPARE_ERROR(store.write({ ChangeKind::ClearMeasurement, {}, { { measurement(cell(1), 91), std::nullopt } } }),
                  ErrorCode::Adopted);
    COMPARE_ERROR(store.write(made({ measurement(cell(1, 4), 50) })), ErrorCode::Adopted);
    QCOMPARE(**store->measurement(cell(1)), measurement(cell(1), 91));
    VERIFY_DONE(store.write(edited(measurement(cell(2), 92), measurement(cell(2), 50)))); // February is open
    {
        const auto db = Db::open(store->path(), Db::Role::WorkCopy);
        VERIFY_DONE((*db)->run("INSERT INTO adopted_period VALUES (4218616, 1, 2, 'reopened', 't', 'piet', 'fout in bron')"));
    }
    VERIFY_DONE(store.write(edited(measurement(cell(1), 91), measurement(cell(1), 50))));
}

void TestAuditTrail::refusesToChangeTheShape_data()
{
    QTest::addColumn<QString>("sql");
    for (const char *sql : { "CREATE TABLE x (y)", "DROP TABLE audit", "ALTER TABLE audit ADD COLUMN x", "DROP VIEW audit_readable",
                             "CREATE TRIGGER t AFTER INSERT ON audit BEGIN SELECT 1; END", "ATTACH ':memory:' AS other",
                             "PRAGMA writable_schema=ON", "PRAGMA recursive_triggers=OFF", "PRAGMA journal_mode=OFF",
                             "CREATE TEMP TABLE x (y)", "VACUUM", "UPDATE sqlite_schema SET sql = ''" })
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestAuditTrail::refusesToChangeTheShape()
{
    QFETCH(QString, sql);
    OpenStore store;
    const auto db = Db::open(store->path(), Db::Role::WorkCopy);
    VERIFY_DONE(db);
    QVERIFY2(!(*db)->run(sql.toUtf8()), "the statement was allowed");
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_AuditTrail.moc"
