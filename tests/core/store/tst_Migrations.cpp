// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentSamples.h"
#include "Schema.h"

#include <QTest>

#include <vector>

using namespace DocumentSamples;

/// An older file becomes a newer one in one go, or stays what it was. Files of released versions lie in tests/data/files;
/// the steps after the last one are made up here.
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
    void opensAReleasedFile_data();
    void opensAReleasedFile();

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

void TestMigrations::opensAReleasedFile_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Schema::currentVersion; ++version)
        QTest::newRow(qPrintable(u"version %1"_s.arg(version))) << version;
}

/// As a user of that version left it; what it held is there, and what came later has its beginning.
void TestMigrations::opensAReleasedFile()
{
    QFETCH(int, version);
    const Place place;
    const QString released = QStringLiteral(TEST_DATA "/files/version-%1.maatlat").arg(version);
    const QByteArray before = bytesOf(released);
    writeBytes(place.document, before);
    {
        const auto file = DocumentFile::open(place.document, DocumentFile::Mode::ReadWrite, place.data, info());
        VERIFY_DONE(file);
        QVERIFY(!(*file)->isReadOnly());
        QCOMPARE((*file)->version(), Schema::currentVersion);
        QCOMPARE(bytesOf(place.document), before);
        const auto store = Store::open((*file)->workCopyPath());
        VERIFY_DONE(store);
        const auto contracts = (*store)->contracts();
        VERIFY_DONE(contracts);
        const auto definition = (*store)->definition(contracts->front().id);
        VERIFY_DONE(definition);
        QCOMPARE((*definition)->kpis.size(), 14u);
        QVERIFY((*definition)->kpis.front().criteria.isEmpty() && !(*definition)->kpis.front().remedyTerm);
        QVERIFY(!(*definition)->indicators.front().caseLimit);
        QCOMPARE((*store)->meta(u"min_writer"_s)->value_or(QString()), QString::number(Schema::currentVersion));
        QVERIFY(!*(*store)->topUndo());
        VERIFY_DONE((*file)->publish(info()));
    }
    const auto report = DocumentFile::check(place.document, place.data);
    VERIFY_DONE(report);
    QVERIFY(report->findings.empty());
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_Migrations.moc"
