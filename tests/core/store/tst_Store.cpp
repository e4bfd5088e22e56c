// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Schema.h"
#include "Store.h"
#include "StoreSamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace StoreSamples;

/// Changes: all or nothing, with their history, logbook and undo step.
class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refusesWhatIsNotExpected_data();
    void refusesWhatIsNotExpected();
    void storesNothingWhenDeriveFails();
    void storesNothingWhenCancelled();
    void refusesBrokenReferences();
    void undoesAndRedoes();
    void undoSurvivesReopening();
    void newChangeEmptiesRedo();
    void keepsFiveHundredSteps();
    void keepsHistory();
    void storesOutcomes();
    void readsInOrder();
    void neverHandsOutAnIdTwice();
    void neverWritesWhenReadOnly();
    void refusesOtherFiles();
    void countsUnpublishedChanges();
};

void TestStore::refusesWhatIsNotExpected_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a row that is there is made again") << 0;
    QTest::newRow("a row that is not there is changed") << 1;
    QTest::newRow("a row that is not there is removed") << 2;
    QTest::newRow("a row that looks otherwise is changed") << 3;
    QTest::newRow("a row that looks otherwise is removed") << 4;
    QTest::newRow("a note that looks otherwise") << 5;
}

void TestStore::refusesWhatIsNotExpected()
{
    OpenStore store;
    QFETCH(int, way);
    VERIFY_DONE(store.write(basics()));
    VERIFY_DONE(store.write(made({ measurement(cell(), 90) })));
    Contract other = contract();
    other.title = u"Anders"_s;
    Contract absent = contract();
    absent.id = { 99 };
    absent.code = u"weg"_s;
    Measurement noted = measurement(cell(), 90);
    noted.note = u"van een ander"_s;
    const RecordChange changes[] = {
        { std::nullopt, contract() },  { absent, other },          { absent, std::nullopt }, { other, contract() },
        { other, std::nullopt },       { noted, measurement(cell(), 91) },
    };
    const qint64 events = *store->auditCount();
    const Party free = { { 70 }, { 1 }, u"Nieuw"_s, {}, PartyRole::Participant, PartySize::Large, {}, {}, 0 };
    // A good row before it must not stay behind.
    COMPARE_ERROR(store.write({ ChangeKind::EditContract, {}, { { std::nullopt, free }, changes[way] } }), ErrorCode::Conflict);
    QCOMPARE((*store->definition({ 1 }))->parties.size(), 1u);
    QCOMPARE(*store->auditCount(), events);
    QCOMPARE((*store->topUndo())->number, 2);
}

void TestStore::storesNothingWhenDeriveFails()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    const auto failing = [](OutcomeWriter &writer) -> Status {
        if (auto status = writer.put(StoredKpiOutcome { { 2 }, Period::month(2026, 1), Verdict::Met, {}, cell() }); !status)
            return status;
        return Error { ErrorCode::Internal, u"on purpose"_s };
    };
    COMPARE_ERROR(store->write(made({ measurement(cell(), 90) }), info(), failing), ErrorCode::Internal);
    QCOMPARE(*store->measurementCount(), 0);
    QCOMPARE(*store->auditCount(), 1);
    QVERIFY(store->kpiOutcomes({ 1 }, Period::month(2026, 1), Period::month(2026, 1))->empty());
    VERIFY_DONE(store.write(made({ measurement(cell(), 90) }))); // and goes on working
}

void TestStore::storesNothingWhenCancelled()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    Change change { ChangeKind::ImportMeasurements, {}, {} };
    for (int i = 0; i < 2000; ++i)
        change.records.push_back({ std::nullopt, measurement({ { 3 }, { PeriodKind::Month, 24000 + i }, {} }, i) });
    int asked = 0;
    WriteInfo impatient = info();
    impatient.cancelled = [&asked] { return ++asked > 2; };
    COMPARE_ERROR(store->write(change, impatient, nothing), ErrorCode::Cancelled);
    QCOMPARE(*store->measurementCount(), 0);
    VERIFY_DONE(store.write(change));
    QCOMPARE(*store->measurementCount(), 2000);
    // Over a thousand rows the logbook tells counts and a digest.
    const QByteArray detail = store->auditEvents(2, 1)->front().detail;
    QVERIFY2(detail.contains("\"measurement made\":2000") && detail.size() < 200, detail.constData());
    VERIFY_DONE(store.write(*store->undoChange(), StepKind::Undo));
    QCOMPARE(*store->measurementCount(), 0);
}

void TestStore::refusesBrokenReferences()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    COMPARE_ERROR(store.write({ ChangeKind::RemoveKpi, {}, { { kpi(), std::nullopt } } }), ErrorCode::InvalidInput);
    COMPARE_ERROR(store.write(made({ measurement(cell(1, 77), 90) })), ErrorCode::InvalidInput);
    Kpi twin = kpi();
    twin.id = { 80 };
    twin.code = u"kpi-01"_s; // codes are compared without regard to case
    COMPARE_ERROR(store.write(made({ twin })), ErrorCode::AlreadyExists);
    Kpi without = kpi();
    without.id = {};
    without.code = u"KPI-09"_s;
    COMPARE_ERROR(store.write(made({ without })), ErrorCode::InvalidInput);
    COMPARE_ERROR(store.write({}), ErrorCode::InvalidInput);
    QCOMPARE((*store->definition({ 1 }))->kpis.size(), 1u);
    // Rows may be listed in any order: references are looked at when all of them stand.
    Contract second = contract();
    second.id = { 90 };
    second.code = u"tweede"_s;
    Kpi early = kpi();
    early.id = { 91 };
    early.contract = { 90 };
    VERIFY_DONE(store.write(made({ early, second })));
}

void TestStore::undoesAndRedoes()
{
    OpenStore store;
    QVERIFY(!*store->topUndo());
    COMPARE_ERROR(store->undoChange(), ErrorCode::NothingToUndo);
    COMPARE_ERROR(store->redoChange(), ErrorCode::NothingToUndo);
    VERIFY_DONE(store.write(basics()));
    Change entered = made({ measurement(cell(), 90) }, ChangeKind::EnterMeasurement);
    entered.arguments = { u"KPI-01"_s, u"januari"_s };
    VERIFY_DONE(store.write(entered));
    QCOMPARE((*store->topUndo())->kind, ChangeKind::EnterMeasurement);
    QCOMPARE((*store->topUndo())->arguments, entered.arguments);
    VERIFY_DONE(store.write(*store->undoChange(), StepKind::Undo));
    QVERIFY(!*store->measurement(cell()));
    QCOMPARE((*store->topUndo())->kind, ChangeKind::AddContract);
    QCOMPARE((*store->topRedo())->kind, ChangeKind::EnterMeasurement);
    VERIFY_DONE(store.write(*store->redoChange(), StepKind::Redo));
    QCOMPARE(**store->measurement(cell()), measurement(cell(), 90));
    QVERIFY(!*store->topRedo());
    // Taking back is itself in the logbook.
    const auto events = store->auditEvents(1, 10);
    VERIFY_DONE(events);
    QCOMPARE(events->size(), 4u);
    QCOMPARE(events->at(2).step, StepKind::Undo);
    QCOMPARE(events->at(3).step, StepKind::Redo);
    QCOMPARE(events->at(3).user, u"anna"_s);
    QCOMPARE(events->at(3).utcOffset, 3600);
    QCOMPARE(events->at(3).time, info().now);
    QVERIFY(events->at(1).detail.contains("\"after\":{\"a\":90"));
}

void TestStore::undoSurvivesReopening()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    VERIFY_DONE(store.write(made({ fullMeasurement() }, ChangeKind::EnterMeasurement)));
    store.reopen();
    VERIFY_DONE(store.write(*store->undoChange(), StepKind::Undo));
    store.reopen();
    const auto redo = store->redoChange();
    VERIFY_DONE(redo);
    QCOMPARE(redo->records, (made({ fullMeasurement() }).records));
}

void TestStore::newChangeEmptiesRedo()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    VERIFY_DONE(store.write(made({ measurement(cell(1), 90) })));
    VERIFY_DONE(store.write(made({ measurement(cell(2), 91) })));
    VERIFY_DONE(store.write(*store->undoChange(), StepKind::Undo));
    VERIFY_DONE(store.write(*store->undoChange(), StepKind::Undo));
    QCOMPARE((*store->topRedo())->number, 2);
    VERIFY_DONE(store.write(made({ measurement(cell(3), 92) })));
    QVERIFY(!*store->topRedo());
    QCOMPARE((*store->topUndo())->number, 2);
    QCOMPARE(store->undoChange()->records.front().before, std::optional<Record>(measurement(cell(3), 92)));
}

void TestStore::keepsFiveHundredSteps()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    VERIFY_DONE(store.write(made({ measurement(cell(), 0) })));
    for (int i = 0; i < 500; ++i)
        VERIFY_DONE(store.write(edited(measurement(cell(), i), measurement(cell(), i + 1))));
    int steps = 0;
    for (auto change = store->undoChange(); change; change = store->undoChange()) {
        VERIFY_DONE(store.write(*change, StepKind::Undo));
        ++steps;
    }
    QCOMPARE(steps, 500);
    QCOMPARE(**store->measurement(cell()), measurement(cell(), 0));
}

void TestStore::keepsHistory()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    Measurement first = fullMeasurement();
    VERIFY_DONE(store.write(made({ first })));
    VERIFY_DONE(store.write(edited(first, measurement(cell(), 91))));
    VERIFY_DONE(store.write({ ChangeKind::ClearMeasurement, {}, { { measurement(cell(), 91), std::nullopt } } }));
    const auto history = store->history(cell());
    VERIFY_DONE(history);
    QCOMPARE(history->size(), 2u);
    QCOMPARE(history->at(0).measurement, measurement(cell(), 91));
    QCOMPARE(history->at(1).measurement, first);
    QCOMPARE(history->at(1).auditNumber, 3);
    QCOMPARE(history->at(1).replacedBy, u"anna"_s);
    QCOMPARE(history->at(1).replacedAt, info().now);
    QVERIFY(store->history(cell(2))->empty());
}

void TestStore::storesOutcomes()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    const Period quarter = Period::quarter(2026, 1);
    const Ratio huge = Ratio(Decimal(999999999999999999)) * Ratio(Decimal(999999999999999999));
    const StoredOutcome outcome { { { 4 }, quarter, { 5 } }, Verdict::Attention, u"Matig"_s, huge / Ratio(7),
                                  Ratio(-3), std::nullopt, { 40 }, 120, false };
    const StoredKpiOutcome kpiOutcome { { 2 }, quarter, Verdict::Breach, u"Slecht"_s, { { 4 }, quarter, { 5 } } };
    const auto derive = [&](OutcomeWriter &writer) -> Status {
        // The change itself can be read through the same store meanwhile.
        if (!*store->measurement(cell()))
            return Error { ErrorCode::Internal, u"the change is not visible"_s };
        for (const auto &status : { writer.setVerdict(cell(), Verdict::Met), writer.put(outcome), writer.put(outcome),
                                    writer.put(kpiOutcome), writer.put(kpiOutcome) }) {
            if (!status)
                return status;
        }
        return done();
    };
    VERIFY_DONE(store->write(made({ measurement(cell(), 90) }), info(), derive));
    store.reopen();
    QCOMPARE(*store->outcomes({ 4 }, quarter, quarter), std::vector { outcome });
    QCOMPARE(*store->kpiOutcomes({ 1 }, quarter, quarter), std::vector { kpiOutcome });
    QCOMPARE(store->measurements({ 3 })->front().verdict, Verdict::Met);
    // Changing a value takes its verdict away until it is judged again.
    VERIFY_DONE(store.write(edited(measurement(cell(), 90), measurement(cell(), 80))));
    QCOMPARE(store->measurements({ 3 })->front().verdict, Verdict::Missing);
    VERIFY_DONE(store->writeOutcomes([](OutcomeWriter &writer) { return writer.setVerdict(cell(), Verdict::Breach); }));
    QCOMPARE(store->measurements({ 3 })->front().verdict, Verdict::Breach);
    COMPARE_ERROR(store->writeOutcomes([](OutcomeWriter &writer) { return writer.setVerdict(cell(9), Verdict::Met); }),
                  ErrorCode::NotFound);
    VERIFY_DONE(store->writeOutcomes([&](OutcomeWriter &writer) { return writer.clearOutcomes({ 3 }); }));
    VERIFY_DONE(store->writeOutcomes([&](OutcomeWriter &writer) { return writer.removeOutcome(outcome.cell); }));
    VERIFY_DONE(store->writeOutcomes([&](OutcomeWriter &writer) { return writer.removeKpiOutcome({ 2 }, quarter); }));
    QCOMPARE(store->measurements({ 3 })->front().verdict, Verdict::Missing);
    QVERIFY(store->outcomes({ 4 }, quarter, quarter)->empty());
    QVERIFY(store->kpiOutcomes({ 1 }, quarter, quarter)->empty());
}

void TestStore::readsInOrder()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    const Cell ofParty { { 3 }, Period::month(2026, 1), { 5 } };
    const Cell quarter { { 3 }, Period::quarter(2026, 1), {} };
    VERIFY_DONE(store.write(made({ measurement(cell(2), 2), measurement(ofParty, 3), measurement(cell(1), 1),
                             measurement(quarter, 4), measurement(cell(1, 4), 5), measurement(cell(3), 6) })));
    const auto cells = [](const Result<std::vector<JudgedMeasurement>> &found) {
        std::vector<Cell> list;
        for (const JudgedMeasurement &item : *found)
            list.push_back(item.measurement.cell);
        return list;
    };
    const Period january = Period::month(2026, 1);
    const Period february = Period::month(2026, 2);
    QCOMPARE(cells(store->measurements(IndicatorId { 3 }, january, february)), (std::vector { cell(1), ofParty, cell(2) }));
    QCOMPARE(cells(store->measurements(IndicatorId { 3 })), (std::vector { quarter, cell(1), ofParty, cell(2), cell(3) }));
    QCOMPARE(cells(store->measurements(ContractId { 1 }, january, february)),
             (std::vector { cell(1), ofParty, cell(2), cell(1, 4) }));
    QVERIFY(store->measurements(ContractId { 2 }, january, february)->empty());
    SurveyRound round = fullRound();
    round.kind = SurveyKind::Regular;
    VERIFY_DONE(store.write(made({ round })));
    QCOMPARE(*store->periodsWithData({ 1 }),
             (std::vector { Period::year(2026), Period::quarter(2026, 1), january, february, Period::month(2026, 3) }));
    QCOMPARE(store->surveyRounds({ 1 })->size(), 1u);
    QVERIFY(!store->definition({ 9 })->has_value());
}

void TestStore::neverHandsOutAnIdTwice()
{
    OpenStore store;
    const qint64 first = store->takeId();
    QCOMPARE(store->takeId(), first + 1);
    Contract later = contract();
    later.id = { 500 };
    VERIFY_DONE(store.write(made({ later })));
    QCOMPARE(store->takeId(), 501);
    VERIFY_DONE(store.write({ ChangeKind::RemoveContract, {}, { { later, std::nullopt } } }));
    store.reopen();
    QVERIFY(store->takeId() > 501); // 501 was handed out before the last write
}

void TestStore::neverWritesWhenReadOnly()
{
    OpenStore store;
    VERIFY_DONE(store.write(basics()));
    const auto reader = Store::open(store->path(), Store::Mode::ReadOnly);
    VERIFY_DONE(reader);
    QCOMPARE((*reader)->contracts()->size(), 1u);
    COMPARE_ERROR((*reader)->write(made({ measurement(cell(), 1) }), info(), nothing), ErrorCode::FileReadOnly);
    COMPARE_ERROR((*reader)->writeOutcomes(nothing), ErrorCode::FileReadOnly);
    VERIFY_DONE(store.write(made({ measurement(cell(), 1) }))); // a reader stands in nobody's way
    QCOMPARE(*(*reader)->measurementCount(), 1);
}

void TestStore::refusesOtherFiles()
{
    OpenStore store;
    COMPARE_ERROR(Store::open(store.filePath(u"weg"_s)), ErrorCode::FileMissing);
    QVERIFY(!QFile::exists(store.filePath(u"weg"_s)));
    COMPARE_ERROR(Store::create(store->path()), ErrorCode::AlreadyExists);
    QFile text(store.filePath(u"tekst"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write(QByteArray(4096, 'x')) == 4096);
    text.close();
    COMPARE_ERROR(Store::open(text.fileName()), ErrorCode::FileNotOurs);
}

void TestStore::countsUnpublishedChanges()
{
    OpenStore store;
    QCOMPARE(*store->unpublishedChanges(), 0);
    VERIFY_DONE(store.write(basics()));
    VERIFY_DONE(store.write(*store->undoChange(), StepKind::Undo));
    QCOMPARE(*store->unpublishedChanges(), 2);
    QCOMPARE(store->meta(u"min_reader"_s)->value_or(QString()), QString::number(Schema::minReader));
    QVERIFY(!store->meta(u"onbekend"_s)->has_value());
    QCOMPARE(store->schemaVersion(), Schema::currentVersion);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_Store.moc"
