// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentSamples.h"
#include "Schema.h"

#include <QTest>

#include <vector>

using namespace DocumentSamples;

/// An older file becomes a newer one in one go, or stays what it was. Steps after today's are made up here; the files
/// of older versions were written by the programs of those versions.
/// Source: reliability.md §8.6, T41, T42.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsAtTheFirstShape();
    void takesEveryStep();
    void takesNothingOfABrokenRoad_data();
    void takesNothingOfABrokenRoad();
    void doesNothingTwice();
    void opensAnOlderFile_data();
    void opensAnOlderFile();
    void savesItInTodaysShape_data();
    void savesItInTodaysShape();

private:
    /// The released steps, and these.
    static std::vector<Migration> roadOf(const std::vector<Migration> &more);

    std::unique_ptr<OpenStore> m_store;
};

namespace {

constexpr int next = Schema::currentVersion + 1;

constexpr const char *addsATable[] = { "CREATE TABLE later (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",
                                       "INSERT INTO later SELECT id, title FROM contract" };
constexpr const char *addsAColumn[] = { "ALTER TABLE kpi ADD COLUMN later TEXT" };
constexpr const char *stumbles[] = { "ALTER TABLE kpi ADD COLUMN later TEXT", "CREATE TABLE kpi (id)" };
constexpr const char *losesAReference[] = { "DELETE FROM kpi" };

} // namespace

std::vector<Migration> TestMigrations::roadOf(const std::vector<Migration> &more)
{
    std::vector<Migration> road(Schema::migrations().begin(), Schema::migrations().end());
    road.insert(road.end(), more.begin(), more.end());
    return road;
}

void TestMigrations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store = std::make_unique<OpenStore>();
    VERIFY_DONE(m_store->write(basics()));
}

void TestMigrations::startsAtTheFirstShape()
{
    QVERIFY(!Schema::migrations().empty());
    int expected = 1;
    for (const Migration &step : Schema::migrations())
        QCOMPARE(step.version, expected++);
    QCOMPARE(Schema::migrations().back().version, Schema::currentVersion);
    const auto fresh = Db::open({}, Db::Role::Memory, Db::Missing::IsMade);
    VERIFY_DONE(fresh);
    VERIFY_DONE(Schema::migrate(**fresh));
    QCOMPARE(*Schema::versionOf(**fresh), Schema::currentVersion);
    QCOMPARE(*Schema::fingerprint(**fresh), *Schema::expectedFingerprint(Schema::currentVersion));
    QCOMPARE(*(*fresh)->text("PRAGMA foreign_keys"), u"1"_s);
}

void TestMigrations::takesEveryStep()
{
    const auto road = roadOf({ { next, addsATable }, { next + 1, addsAColumn } });
    const auto db = Db::open((*m_store)->path(), Db::Role::WorkCopy);
    VERIFY_DONE(db);
    VERIFY_DONE(Schema::migrate(**db, next + 1, road));
    QCOMPARE(*Schema::versionOf(**db), next + 1);
    QCOMPARE(*Schema::fingerprint(**db), *Schema::expectedFingerprint(next + 1, road));
    QCOMPARE(*(*db)->text("SELECT text FROM later"), u"Leasefietsen"_s);
    QCOMPARE(*(*db)->text("PRAGMA foreign_keys"), u"1"_s);
}

void TestMigrations::takesNothingOfABrokenRoad_data()
{
    QTest::addColumn<int>("road");
    QTest::newRow("a statement fails") << 0;
    QTest::newRow("the second step fails") << 1;
    QTest::newRow("a row refers to nothing") << 2;
}

void TestMigrations::takesNothingOfABrokenRoad()
{
    QFETCH(int, road);
    const std::vector<Migration> roads[]
        = { roadOf({ { next, stumbles } }), roadOf({ { next, addsATable }, { next + 1, stumbles } }),
            roadOf({ { next, losesAReference } }) };
    const auto &steps = roads[road];
    const auto db = Db::open((*m_store)->path(), Db::Role::WorkCopy);
    VERIFY_DONE(db);
    const QByteArray before = *Schema::fingerprint(**db);
    QVERIFY(!Schema::migrate(**db, steps.back().version, steps));
    QVERIFY(!(*db)->isInTransaction());
    QCOMPARE(*Schema::versionOf(**db), Schema::currentVersion);
    QCOMPARE(*Schema::fingerprint(**db), before);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM kpi"), 1);
    QCOMPARE(*(*db)->text("PRAGMA foreign_keys"), u"1"_s);
    VERIFY_DONE(m_store->write(edited(contract(), [] {
        Contract changed = contract();
        changed.title = u"Anders"_s;
        return changed;
    }())));
}

void TestMigrations::doesNothingTwice()
{
    const auto db = Db::open((*m_store)->path(), Db::Role::WorkCopy);
    VERIFY_DONE(db);
    const qint64 before = *(*db)->number("PRAGMA data_version");
    VERIFY_DONE(Schema::migrate(**db));
    VERIFY_DONE(Schema::migrate(**db));
    QCOMPARE(*(*db)->number("PRAGMA data_version"), before);
}

namespace {

/// A copy of the file that the program of that version wrote: a contract of four kpi's, two measurements and a correction.
QString oldFile(const Place &place, int version)
{
    QFile::copy(QStringLiteral(TEST_DATA "/files/schema-%1.maatlat").arg(version), place.document);
    QFile(place.document).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return place.document;
}

} // namespace

void TestMigrations::opensAnOlderFile_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("readOnly");
    for (int version = 1; version < Schema::currentVersion; ++version) {
        QTest::addRow("version %d, to change it", version) << version << false;
        QTest::addRow("version %d, to read it", version) << version << true;
    }
}

void TestMigrations::opensAnOlderFile()
{
    QFETCH(int, version);
    QFETCH(bool, readOnly);
    const Place place;
    const QByteArray before = bytesOf(oldFile(place, version));
    const auto mode = readOnly ? DocumentFile::Mode::ReadOnly : DocumentFile::Mode::ReadWrite;
    const auto file = DocumentFile::open(place.document, mode, place.data, info());
    VERIFY_DONE(file);
    QCOMPARE((*file)->isReadOnly(), readOnly);
    const auto store = Store::open((*file)->workCopyPath(), readOnly ? Store::Mode::ReadOnly : Store::Mode::ReadWrite);
    VERIFY_DONE(store);
    QCOMPARE((*store)->schemaVersion(), Schema::currentVersion);
    const auto contracts = (*store)->contracts();
    VERIFY_DONE(contracts);
    QCOMPARE(contracts->size(), std::size_t(1));
    const auto agreed = (*store)->definition(contracts->front().id);
    VERIFY_DONE(agreed);
    QCOMPARE((*agreed)->kpis.size(), std::size_t(4));
    QCOMPARE((*agreed)->setting(u"dynamic.max"_s), u"2"_s);
    QVERIFY(version > 1 || (*agreed)->kpis.front().criteria.isEmpty());
    QVERIFY(!(*agreed)->kpis.front().announced.isValid() && (*agreed)->kpis.front().mostParts == 0);
    QVERIFY(version > 1 || !(*agreed)->kpis.front().remedyTerm);
    QVERIFY(!(*agreed)->indicators.front().caseLimit);
    QCOMPARE(*(*store)->measurementCount(), 2);
    const Cell corrected { (*agreed)->indicators.front().id, Period::quarter(2026, 2), {} };
    const auto value = (*store)->measurement(corrected);
    VERIFY_DONE(value);
    QCOMPARE((*value)->numerator, Decimal(97));
    QCOMPARE((*value)->note, u"telling hersteld"_s);
    const auto history = (*store)->history(corrected);
    VERIFY_DONE(history);
    QCOMPARE(history->size(), std::size_t(1));
    QCOMPARE(history->front().measurement.numerator, Decimal(90));
    const auto changes = (*store)->changesAfter(QDate(2020, 1, 1));
    VERIFY_DONE(changes);
    QCOMPARE(changes->size(), std::size_t(3));
    for (const LoggedChange &change : *changes)
        QVERIFY(change.complete && !change.rows.empty());
    QCOMPARE(bytesOf(place.document), before);
}

void TestMigrations::savesItInTodaysShape_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Schema::currentVersion; ++version)
        QTest::addRow("version %d", version) << version;
}

void TestMigrations::savesItInTodaysShape()
{
    QFETCH(int, version);
    const Place place;
    static_cast<void>(oldFile(place, version));
    {
        const auto file = DocumentFile::open(place.document, DocumentFile::Mode::ReadWrite, place.data, info());
        VERIFY_DONE(file);
        VERIFY_DONE((*file)->publish(info()));
    }
    const auto report = DocumentFile::check(place.document, place.data);
    VERIFY_DONE(report);
    QVERIFY2(report->findings.empty(), report->findings.empty() ? "" : qPrintable(report->findings[0].detail));
    const auto again = DocumentFile::open(place.document, DocumentFile::Mode::ReadWrite, place.data, info());
    VERIFY_DONE(again);
    QCOMPARE((*again)->version(), Schema::currentVersion);
    const auto store = Store::open((*again)->workCopyPath());
    VERIFY_DONE(store);
    QCOMPARE(*(*store)->meta(u"min_reader"_s), QString::number(Schema::minReader));
    QCOMPARE(*(*store)->measurementCount(), 2);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_Migrations.moc"
