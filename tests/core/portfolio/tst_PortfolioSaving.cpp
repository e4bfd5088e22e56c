// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileCare.h"
#include "PortfolioOpening.h"
#include "SmallContract.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

/// Saving, reopening and what a crash leaves: undo lives on until the file is closed (decision 11).
/// This program is its own worker: "--crash" edits a file and stops without any tidying up.
class TestPortfolioSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsItsState();
    void reopensTheSame();
    void undoesAcrossSave();
    void endsUndoAtACleanClose();
    void recoversAfterACrash();
    void letsGoOfWhatWasNotWanted();
    void refusesAnothersVersion();
    void readsOnlyWhenAsked();
    void savesBesideTheEditing();
    void waitsForTheSavingBeside();
    void tellsWhatWentWrongBeside();
    void opensInAThreadOfItsOwn();
    void letsTheOpeningBe();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    void reopen(Access access = Access::ReadWrite)
    {
        m_portfolio.reset();
        auto opened = Portfolio::open(m_path, access, m_world->environment());
        QVERIFY2(opened.hasValue(), opened ? "" : qPrintable(opened.error().detail));
        m_portfolio = std::move(opened).value();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
    QString m_path;
};

void TestPortfolioSaving::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_path = m_world->path(u"p.maatlat"_s);
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
    QVERIFY(m_portfolio->saveAs(m_path));
}

void TestPortfolioSaving::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestPortfolioSaving::tellsItsState()
{
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    QCOMPARE(m_portfolio->saveState(), SaveState::OnlyHere);
    QVERIFY(m_portfolio->save());
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(m_portfolio->saveState(), SaveState::OnlyHere); // a step back is a change of its own
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(m_portfolio->save().error().code, ErrorCode::FileMissing);
    QCOMPARE(m_portfolio->saveState(), SaveState::Failed);
    QCOMPARE(m_portfolio->lastSaveError()->code, ErrorCode::FileMissing);
    QVERIFY(m_portfolio->saveAs(m_world->path(u"elders.maatlat"_s)));
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    QVERIFY(!m_portfolio->lastSaveError());
    const auto fresh = Portfolio::createUnsaved(m_world->environment());
    QVERIFY(fresh);
    QCOMPARE((*fresh)->save().error().code, ErrorCode::InvalidInput);
}

void TestPortfolioSaving::reopensTheSame()
{
    for (const int month : { 1, 2, 3 }) {
        for (const std::size_t party : { 1U, 2U, 3U })
            QVERIFY(desk().delivery(month, party, 92 + month, 97));
    }
    const auto round = startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 5, 1));
    QVERIFY(round);
    QVERIFY(enterMark(*m_portfolio, { *round, u"1a"_s, desk().party(1), 0, {} }, Decimal::fromUnits(55, 1)));
    QVERIFY(desk().value(5, Period::once(), Decimal(QDate(2025, 7, 1).toJulianDay())));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->save());
    reopen();
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    reopen(Access::ReadOnly);
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestPortfolioSaving::undoesAcrossSave()
{
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    const Snapshot after = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->save());
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    QVERIFY(m_portfolio->save());
    QVERIFY(m_portfolio->redo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == after);
    QVERIFY(m_portfolio->save());
    reopen();
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == after);
}

void TestPortfolioSaving::endsUndoAtACleanClose()
{
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    QVERIFY(m_portfolio->undoStep());
    QVERIFY(m_portfolio->save());
    reopen();
    QVERIFY(!m_portfolio->recovered());
    QVERIFY(!m_portfolio->undoStep());
    QCOMPARE(m_portfolio->undo().error().code, ErrorCode::NothingToUndo);
}

namespace {

/// Two values, a step back, and the end of the process, as when the plug is pulled.
[[noreturn]] void crash(const QString &path, const QString &dataFolder)
{
    const Environment environment { [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); }, u"anna"_s,
                                    u"pc-1"_s, dataFolder };
    const auto open = Portfolio::open(path, Access::ReadWrite, environment);
    if (!open)
        std::_Exit(2);
    const Desk desk { **open, (*open)->contracts().front().id };
    const bool done = desk.value(3, Period::month(2026, 1), Decimal(60))
        && desk.value(3, Period::month(2026, 2), Decimal(40)) && desk.value(3, Period::month(2026, 3), Decimal(50))
        && (*open)->undo();
    std::_Exit(done ? 7 : 3);
}

} // namespace

void TestPortfolioSaving::recoversAfterACrash()
{
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    m_portfolio.reset();
    const QString dataFolder = m_world->environment().dataFolder;
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), { u"--crash"_s, m_path, dataFolder }), 7);
    const auto left = unfinishedWork(m_world->environment());
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front().documentPath, m_path);
    QCOMPARE(left.front().changes, 4); // three values and a step back, each an event of the logbook
    reopen();
    QVERIFY(m_portfolio->recovered());
    QCOMPARE(m_portfolio->saveState(), SaveState::OnlyHere);
    QCOMPARE(desk().stored(3, Period::month(2026, 1)), Verdict::Met);
    QCOMPARE(desk().stored(3, Period::month(2026, 2)), Verdict::Attention);
    QVERIFY(!m_portfolio->measurement({ desk().part(3), Period::month(2026, 3), {} }));
    const Snapshot found = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->recompute(m_contract));
    QVERIFY2(Snapshot::of(*m_portfolio, m_contract) == found, "verdicts were stored with their values");
    // Both directions live on.
    QVERIFY(m_portfolio->redo());
    QVERIFY(m_portfolio->measurement({ desk().part(3), Period::month(2026, 3), {} }));
    for (int step = 0; step < 3; ++step)
        QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    for (int step = 0; step < 2; ++step)
        QVERIFY(m_portfolio->redo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == found);
    QVERIFY(m_portfolio->save());
    reopen();
    QVERIFY(!m_portfolio->recovered());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == found);
    QVERIFY(unfinishedWork(m_world->environment()).empty());
}

void TestPortfolioSaving::letsGoOfWhatWasNotWanted()
{
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    m_portfolio->discardAtClose();
    reopen();
    QVERIFY(!m_portfolio->recovered());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestPortfolioSaving::refusesAnothersVersion()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    QCOMPARE(m_portfolio->save().error().code, ErrorCode::FileChanged);
    QCOMPARE(m_portfolio->saveState(), SaveState::Failed);
    QCOMPARE(desk().stored(3, Period::month(2026, 1)), Verdict::Met);
    QVERIFY(m_portfolio->saveOver()); // only when the user chose to
    reopen();
    QCOMPARE(desk().stored(3, Period::month(2026, 1)), Verdict::Met);
}

void TestPortfolioSaving::readsOnlyWhenAsked()
{
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    QVERIFY(m_portfolio->save());
    reopen(Access::ReadOnly);
    QCOMPARE(m_portfolio->saveState(), SaveState::ReadOnly);
    QVERIFY(!m_portfolio->undoStep() && !m_portfolio->redoStep());
    QCOMPARE(desk().value(3, Period::month(2026, 2), Decimal(60)).error().code, ErrorCode::FileReadOnly);
    QCOMPARE(m_portfolio->undo().error().code, ErrorCode::FileReadOnly);
    QCOMPARE(m_portfolio->recompute(m_contract).error().code, ErrorCode::FileReadOnly);
    QCOMPARE(m_portfolio->save().error().code, ErrorCode::FileReadOnly);
    const QString copy = m_world->path(u"kopie.maatlat"_s);
    QVERIFY(m_portfolio->saveAs(copy));
    QCOMPARE(m_portfolio->path(), m_path);
    QVERIFY(checkFile(copy, m_world->environment())->findings.empty());
}

/// What is changed after the start is not in that publication, and not lost either.
void TestPortfolioSaving::savesBesideTheEditing()
{
    QSignalSpy ended(m_portfolio.get(), &Portfolio::savingEnded);
    m_portfolio->startSaving(); // also what is saved already is published again when asked
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    m_portfolio->startSaving();
    m_portfolio->startSaving(); // it is running
    QCOMPARE(m_portfolio->saveState(), SaveState::Busy);
    QTRY_COMPARE(ended.size(), 2);
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    m_portfolio->startSaving();
    for (int month = 2; month <= 12; ++month)
        QVERIFY(desk().value(3, Period::month(2026, month), Decimal(60)));
    QTRY_COMPARE(ended.size(), 3);
    const SaveState after = m_portfolio->saveState(); // by how far it was when the values came
    QVERIFY(after == SaveState::OnlyHere || after == SaveState::Saved);
    QVERIFY(m_portfolio->save());
    const Snapshot all = Snapshot::of(*m_portfolio, m_contract);
    reopen();
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == all);
    QVERIFY(checkFile(m_path, m_world->environment())->findings.empty());
}

void TestPortfolioSaving::waitsForTheSavingBeside()
{
    const Snapshot all = [this] {
        const bool stored = desk().value(3, Period::month(2026, 1), Decimal(60)).hasValue();
        return stored ? Snapshot::of(*m_portfolio, m_contract) : Snapshot();
    }();
    m_portfolio->startSaving();
    QVERIFY(m_portfolio->saveAs(m_world->path(u"elders.maatlat"_s)));
    QCOMPARE(m_portfolio->saveState(), SaveState::Saved);
    m_portfolio->startSaving();
    QVERIFY(m_portfolio->backupTo(m_world->path(u"kopie.maatlat"_s)));
    m_portfolio->startSaving();
    reopen(); // closed while it was running
    QVERIFY(!m_portfolio->recovered());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == all);
    for (const QString &name : { u"elders.maatlat"_s, u"kopie.maatlat"_s })
        QVERIFY(checkFile(m_world->path(name), m_world->environment())->findings.empty());
}

void TestPortfolioSaving::tellsWhatWentWrongBeside()
{
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    QVERIFY(QFile::remove(m_path));
    QSignalSpy ended(m_portfolio.get(), &Portfolio::savingEnded);
    m_portfolio->startSaving();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(m_portfolio->saveState(), SaveState::Failed);
    QCOMPARE(m_portfolio->lastSaveError()->code, ErrorCode::FileMissing);
    QCOMPARE(desk().stored(3, Period::month(2026, 1)), Verdict::Met);
}

void TestPortfolioSaving::opensInAThreadOfItsOwn()
{
    QVERIFY(desk().value(3, Period::month(2026, 1), Decimal(60)));
    QVERIFY(m_portfolio->save());
    const Snapshot all = Snapshot::of(*m_portfolio, m_contract);
    m_portfolio.reset();
    {
        PortfolioOpening opening(m_path, Access::ReadWrite, m_world->environment());
        QSignalSpy ended(&opening, &PortfolioOpening::ended);
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(opening.hasEnded());
        m_portfolio = opening.take().value();
    }
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == all);
    QVERIFY(desk().value(3, Period::month(2026, 2), Decimal(60)));
    QVERIFY(m_portfolio->save()); // nothing is left of the one that opened it
    QVERIFY(m_portfolio->backupTo(m_world->path(u"kopie.maatlat"_s)));
    PortfolioOpening missing(m_world->path(u"weg.maatlat"_s), Access::ReadWrite, m_world->environment());
    QCOMPARE(missing.take().error().code, ErrorCode::FileMissing);
}

void TestPortfolioSaving::letsTheOpeningBe()
{
    m_portfolio.reset();
    {
        PortfolioOpening opening(m_path, Access::ReadWrite, m_world->environment());
        opening.cancel();
        const auto result = opening.take();
        QVERIFY(result || result.error().code == ErrorCode::Cancelled); // a small file may be open before it hears
    }
    {
        const PortfolioOpening left(m_path, Access::ReadWrite, m_world->environment()); // and nobody waits for it
    }
    reopen(); // its lock went with it
    QVERIFY(!m_portfolio->isReadOnly());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--crash")
        crash(words.at(2), words.at(3));
    TestPortfolioSaving test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PortfolioSaving.moc"
