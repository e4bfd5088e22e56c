// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// The history of a portfolio, one step and many at a time, the verdict that is shown before a value is stored, and the
/// notes beside what is stored.
class TestPortfolioSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void undoAndRedoBringBackTheSame();
    void manyStepsAtOnce_data();
    void manyStepsAtOnce();
    void manyStepsTellOfAllCells();
    void supposedValueIsJudgedAsIfStored_data();
    void supposedValueIsJudgedAsIfStored();
    void supposedValueOfAParty();
    void notesComeInPages_data();
    void notesComeInPages();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestPortfolioSteps::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    auto portfolio = Portfolio::createUnsaved(m_world->environment());
    QVERIFY2(portfolio.hasValue(), portfolio ? "" : qPrintable(portfolio.error().detail));
    m_portfolio = std::move(portfolio).value();
    const auto contract = addContract(*m_portfolio, SmallContract::definition());
    QVERIFY2(contract.hasValue(), contract ? "" : qPrintable(contract.error().detail));
    m_contract = *contract;
}

void TestPortfolioSteps::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestPortfolioSteps::undoAndRedoBringBackTheSame()
{
    std::vector<Snapshot> moments { Snapshot::of(*m_portfolio, m_contract) };
    const auto note = [&] { moments.push_back(Snapshot::of(*m_portfolio, m_contract)); };
    QVERIFY(desk().delivery(7, 1, 99, 100));
    note();
    QVERIFY(desk().delivery(7, 1, 12, 100));
    note();
    QVERIFY(desk().value(4, Period::year(2026), Decimal(1)));
    note();
    QVERIFY(startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 5, 1)));
    note();
    for (std::size_t i = moments.size() - 1; i > 0; --i) {
        QVERIFY(m_portfolio->undo());
        QVERIFY(Snapshot::of(*m_portfolio, m_contract) == moments[i - 1]);
    }
    for (std::size_t i = 1; i < moments.size(); ++i) {
        QVERIFY(m_portfolio->redo());
        QVERIFY(Snapshot::of(*m_portfolio, m_contract) == moments[i]);
    }
    QVERIFY(!m_portfolio->redoStep());
    QCOMPARE(m_portfolio->redo().error().code, ErrorCode::NothingToUndo);
}

void TestPortfolioSteps::manyStepsAtOnce_data()
{
    QTest::addColumn<int>("back");
    QTest::addColumn<bool>("possible");
    for (const int back : { 0, 1, 3, 5 })
        QTest::addRow("%d", back) << back << true;
    QTest::newRow("6: one more than there are") << 6 << false;
}

/// Going back n steps in one go gives the same as n times one step, tells of it once, and names the steps.
void TestPortfolioSteps::manyStepsAtOnce()
{
    QFETCH(int, back);
    QFETCH(bool, possible);
    std::vector<Snapshot> moments;
    const auto note = [&] { moments.push_back(Snapshot::of(*m_portfolio, m_contract)); };
    note();
    QVERIFY(desk().delivery(7, 1, 99, 100));
    note();
    QVERIFY(desk().delivery(7, 1, 12, 100));
    note();
    QVERIFY(desk().value(4, Period::year(2026), Decimal(1)));
    note();
    QVERIFY(startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 5, 1)));
    note();
    const std::vector<StepInfo> steps = m_portfolio->undoSteps();
    QCOMPARE(steps.size(), std::size_t(5)); // the contract itself is the first
    QCOMPARE(steps.front().kind, ChangeKind::AddSurveyRound);
    QCOMPARE(steps.back().kind, ChangeKind::AddContract);
    QVERIFY(m_portfolio->redoSteps().empty());

    const QSignalSpy told(m_portfolio.get(), &Portfolio::changed);
    const auto undone = m_portfolio->undo(back);
    QCOMPARE(undone.hasValue(), possible);
    QCOMPARE(told.count(), back == 0 ? 0 : 1);
    if (!possible) {
        QCOMPARE(undone.error().code, ErrorCode::NothingToUndo);
        back = 5; // the ones before it stand
    }
    const std::size_t left = std::size_t(5) - static_cast<std::size_t>(back);
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == (left == 0 ? Snapshot() : moments[left - 1]));
    QCOMPARE(m_portfolio->undoSteps().size(), left);
    const std::vector<StepInfo> undoneSteps = m_portfolio->redoSteps();
    QCOMPARE(undoneSteps.size(), static_cast<std::size_t>(back));
    if (back > 0)
        QCOMPARE(undoneSteps.back().kind, ChangeKind::AddSurveyRound);
    QVERIFY(m_portfolio->redo(back));
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == moments.back());
}

/// What many steps reached together is what they reached one by one.
void TestPortfolioSteps::manyStepsTellOfAllCells()
{
    QVERIFY(desk().delivery(7, 1, 99, 100));
    QVERIFY(desk().value(3, Period::month(2026, 2), Decimal(60)));
    QVERIFY(desk().value(4, Period::year(2026), Decimal(1)));
    const auto few = m_portfolio->undo(2);
    QVERIFY(few);
    const auto holds = [&](const Cell &cell) { return std::ranges::find(few->cells, cell) != few->cells.end(); };
    QVERIFY(holds({ desk().part(3), Period::month(2026, 2), {} }));
    QVERIFY(holds({ desk().part(4), Period::year(2026), {} }));
    QVERIFY(!holds({ desk().part(1), Period::month(2026, 7), desk().party(1) }));
    QVERIFY(few->measurements);
    QVERIFY(m_portfolio->redo(2));
}

void TestPortfolioSteps::supposedValueIsJudgedAsIfStored_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("value");
    QTest::addColumn<MeasurementState>("state");
    for (const int value : { 49, 50, 51 })
        QTest::addRow("target %d", value) << 3 << Period::month(2026, 7) << value << MeasurementState::Measured;
    for (const int value : { 0, 1 })
        QTest::addRow("yes or no %d", value) << 4 << Period::year(2026) << value << MeasurementState::Measured;
    for (const int value : { 89, 90, 91 })
        QTest::addRow("month in its quarter %d", value) << 7 << Period::month(2026, 8) << value << MeasurementState::Measured;
    QTest::newRow("over what is stored") << 7 << Period::month(2026, 7) << 20 << MeasurementState::Measured;
    QTest::newRow("provisional") << 3 << Period::month(2026, 6) << 60 << MeasurementState::Provisional;
    QTest::newRow("disputed") << 7 << Period::month(2026, 9) << 60 << MeasurementState::Disputed;
    for (const int days : { 0, 181, 182 })
        QTest::addRow("day %d", days) << 5 << Period::once() << static_cast<int>(QDate(2025, 1, 1).toJulianDay()) + days << MeasurementState::Measured;
}

/// The verdict that is shown before a value is stored is the one that is stored with it.
void TestPortfolioSteps::supposedValueIsJudgedAsIfStored()
{
    QFETCH(int, part);
    QFETCH(Period, period);
    QFETCH(int, value);
    QFETCH(MeasurementState, state);
    QVERIFY(desk().value(7, Period::month(2026, 7), Decimal(95)));
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(50)));
    Measurement row;
    row.cell = { desk().part(static_cast<std::size_t>(part)), period, {} };
    row.value = Decimal(value);
    row.state = state;
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    const auto shown = m_portfolio->outcomeWith(row);
    QVERIFY(shown);
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before); // nothing was stored
    QVERIFY(enterMeasurement(*m_portfolio, row));
    const std::vector<Outcome> stored = m_portfolio->outcomes(row.cell.indicator, shown->cell.period, shown->cell.period);
    QCOMPARE(stored.size(), std::size_t(1));
    QCOMPARE(shown->verdict, stored.front().verdict);
    QCOMPARE(shown->value, stored.front().value);
    QCOMPARE(shown->final, stored.front().final);
    QCOMPARE(shown->because.size(), stored.front().because.size());
}

/// A deelnemer's month reaches the quarter of all of them only after it is stored; its own verdict is there at once.
void TestPortfolioSteps::supposedValueOfAParty()
{
    Measurement row;
    row.cell = { desk().part(1), Period::month(2026, 7), desk().party(2) };
    row.numerator = Decimal(94);
    row.denominator = Decimal(100);
    QCOMPARE(m_portfolio->outcomeWith(row)->verdict, Verdict::Breach);
    row.numerator = Decimal(95);
    QCOMPARE(m_portfolio->outcomeWith(row)->verdict, Verdict::Met);
    row.cell.period = Period::quarter(2026, 3); // not how it is measured
    QVERIFY(!m_portfolio->outcomeWith(row));
}

void TestPortfolioSteps::notesComeInPages_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : { 1, 2, 5, 6, 7, 100 })
        QTest::addRow("%d at a time", rows) << rows;
}

/// Six measurements with words, of which three have a note: each is found once, however large the pages are.
void TestPortfolioSteps::notesComeInPages()
{
    QFETCH(int, rows);
    for (int month = 1; month <= 6; ++month) {
        Measurement row;
        row.cell = { desk().part(month % 2 ? 3 : 7), Period::month(2026, month), {} };
        row.value = Decimal(80);
        row.source = u"export"_s;
        row.note = month > 3 ? u"maand %1"_s.arg(month) : QString();
        QVERIFY(enterMeasurement(*m_portfolio, row));
    }
    QVERIFY(desk().value(4, Period::year(2026), Decimal(1))); // without words
    QStringList found;
    std::optional<Cell> after;
    int pages = 0;
    do {
        const NotePage page = m_portfolio->notes(after, rows);
        for (const auto &[cell, note] : page.notes)
            found += note + u' ' + cell.period.toText();
        after = page.last;
        QVERIFY(++pages < 10);
    } while (after);
    found.sort();
    QCOMPARE(found, QStringList({ u"maand 4 2026-04"_s, u"maand 5 2026-05"_s, u"maand 6 2026-06"_s }));
}

QTEST_GUILESS_MAIN(TestPortfolioSteps)
#include "tst_PortfolioSteps.moc"
