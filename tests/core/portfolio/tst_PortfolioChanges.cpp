// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What one change does to a portfolio: which verdicts it reaches, what it tells of, what is refused, and that taking
/// it back leaves nothing behind.
class TestPortfolioChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void valuesAppearOneByOne();
    void oneEditReachesNoMore();
    void correctionAndClearing();
    void quarterFromMonths();
    void targetIsNeverABreach();
    void dayAgainstItsDeadline();
    void equalValueIsNoChange();
    void pasteIsOneStep();
    void refusedCells_data();
    void refusedCells();
    void normChangeJudgesItsIndicatorAnew();
    void settingJudgesAnew();
    void titleChangeJudgesNothing();
    void conflictIsRefused();
    void contractsComeAndGo();
    void partiesComeAndGo();
    void recomputeGivesTheSame();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestPortfolioChanges::init()
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

void TestPortfolioChanges::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestPortfolioChanges::valuesAppearOneByOne()
{
    const Period quarter = Period::quarter(2026, 3);
    QVERIFY(desk().delivery(7, 1, 99, 100));
    QCOMPARE(desk().stored(1, Period::month(2026, 7), desk().party(1)), Verdict::Met);
    QCOMPARE(desk().stored(2, quarter), Verdict::Incomplete);
    QVERIFY(desk().delivery(7, 2, 94, 100));
    QCOMPARE(desk().stored(1, Period::month(2026, 7), desk().party(2)), Verdict::Breach);
    for (const int month : { 7, 8, 9 }) {
        for (const std::size_t party : { 1U, 2U, 3U })
            QVERIFY(desk().delivery(month, party, 95, 100));
    }
    QCOMPARE(desk().stored(2, quarter), Verdict::Met);
    QCOMPARE(desk().kpiOutcome(u"leverbetrouwbaarheid"_s, quarter)->verdict, Verdict::Met);
    QVERIFY(desk().delivery(9, 3, 94, 100));
    QCOMPARE(desk().stored(2, quarter), Verdict::Breach);
    QCOMPARE(desk().kpiOutcome(u"leverbetrouwbaarheid"_s, quarter)->verdict, Verdict::Breach);
    const auto outcomes = m_portfolio->outcomes(desk().part(2), quarter, quarter);
    QCOMPARE(outcomes.size(), std::size_t(1));
    QCOMPARE(outcomes.front().verdict, Verdict::Breach);
    QVERIFY(!outcomes.front().because.empty());
}

void TestPortfolioChanges::oneEditReachesNoMore()
{
    QVERIFY(desk().delivery(4, 1, 99, 100));
    QSignalSpy spy(m_portfolio.get(), &Portfolio::changed);
    QVERIFY(desk().delivery(7, 1, 99, 100));
    QCOMPARE(spy.size(), 1);
    const auto topics = spy.first().first().value<Topics>();
    const std::vector<Cell> expected { { desk().part(1), Period::month(2026, 7), desk().party(1) },
                                       { desk().part(2), Period::quarter(2026, 3), {} } };
    QCOMPARE(topics.cells, expected);
    QVERIFY(topics.measurements);
    QVERIFY(!topics.definitions);
    QVERIFY(!topics.surveys);
    QCOMPARE(topics.contracts, QSet<ContractId> { m_contract });
}

void TestPortfolioChanges::correctionAndClearing()
{
    const Cell cell { desk().part(3), Period::month(2026, 5), {} };
    QVERIFY(desk().value(3, cell.period, Decimal(60)));
    QCOMPARE(desk().stored(3, cell.period), Verdict::Met);
    QVERIFY(desk().value(3, cell.period, Decimal(40)));
    QCOMPARE(desk().stored(3, cell.period), Verdict::Attention);
    const std::vector<Cell> cells { cell, { desk().part(3), Period::month(2026, 6), {} } };
    const auto cleared = clearMeasurements(*m_portfolio, cells);
    QVERIFY(cleared);
    QCOMPARE(*cleared, 1);
    QVERIFY(!m_portfolio->measurement(cell));
    QVERIFY(m_portfolio->verdicts(cell.indicator, cell.period, cell.period).empty());
    QVERIFY(!desk().kpiOutcome(u"doel"_s, cell.period));
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::ClearMeasurement);
}

void TestPortfolioChanges::quarterFromMonths()
{
    const auto enter = [this](int month, qint64 top) {
        Measurement row;
        row.cell = { desk().part(7), Period::month(2026, month), {} };
        row.numerator = Decimal(top);
        row.denominator = Decimal(100);
        return enterMeasurement(*m_portfolio, row);
    };
    const Period quarter = Period::quarter(2026, 1);
    QVERIFY(enter(1, 85));
    QVERIFY(enter(2, 95));
    QVERIFY(enter(3, 90));
    QCOMPARE(desk().stored(7, quarter), Verdict::Met);
    QVERIFY(enter(3, 89));
    QCOMPARE(desk().stored(7, quarter), Verdict::Breach);
    QCOMPARE(desk().kpiOutcome(u"kwartaal"_s, quarter)->verdict, Verdict::Breach);
}

void TestPortfolioChanges::targetIsNeverABreach()
{
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(1)));
    QCOMPARE(desk().stored(3, Period::month(2026, 5)), Verdict::Attention);
}

void TestPortfolioChanges::dayAgainstItsDeadline()
{
    QVERIFY(desk().value(5, Period::once(), Decimal(QDate(2025, 7, 1).toJulianDay())));
    QCOMPARE(desk().stored(5, Period::once()), Verdict::Met);
    QVERIFY(desk().value(5, Period::once(), Decimal(QDate(2025, 7, 2).toJulianDay())));
    QCOMPARE(desk().stored(5, Period::once()), Verdict::Breach);
    QCOMPARE(desk().kpiOutcome(u"plan"_s, Period::once())->verdict, Verdict::Breach);
    // The deadline hangs on a date of the contract: moving that judges it again.
    Contract contract = desk().definition()->contract;
    contract.start = QDate(2025, 1, 2);
    QVERIFY(editContract(*m_portfolio, contract));
    QCOMPARE(desk().stored(5, Period::once()), Verdict::Met);
}

void TestPortfolioChanges::equalValueIsNoChange()
{
    const auto decimal = [](const char *text) { return *Decimal::fromPlain(QString::fromLatin1(text)); };
    QVERIFY(desk().value(3, Period::month(2026, 5), decimal("95")));
    QSignalSpy spy(m_portfolio.get(), &Portfolio::changed);
    QVERIFY(desk().value(3, Period::month(2026, 5), decimal("95")));
    QCOMPARE(spy.size(), 0);
    QVERIFY(desk().value(3, Period::month(2026, 5), decimal("95.0"))); // what was typed stays as it was typed
    QCOMPARE(spy.size(), 1);
    QCOMPARE(m_portfolio->measurement({ desk().part(3), Period::month(2026, 5), {} })->value->toPlain(), u"95.0"_s);
}

void TestPortfolioChanges::pasteIsOneStep()
{
    QVERIFY(desk().value(3, Period::month(2026, 2), Decimal(70)));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    std::vector<Measurement> rows;
    for (int month = 12; month > 0; --month) {
        Measurement row;
        row.cell = { desk().part(3), Period::month(2026, month), {} };
        row.value = Decimal(month == 2 ? 70 : 40 + month);
        rows.push_back(row);
    }
    const auto stored = enterMeasurements(*m_portfolio, rows, ChangeKind::PasteMeasurements);
    QVERIFY(stored);
    QCOMPARE(*stored, 11);
    QCOMPARE(m_portfolio->measurementCount(), 12);
    QCOMPARE(m_portfolio->undoStep()->arguments, QStringList { u"11"_s });
    QCOMPARE(desk().stored(3, Period::month(2026, 9)), Verdict::Attention);
    QCOMPARE(desk().stored(3, Period::month(2026, 10)), Verdict::Met);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestPortfolioChanges::refusedCells_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("party");
    QTest::addColumn<QString>("period");
    QTest::newRow("a month where a year is measured") << 4 << 0 << u"2026-05"_s;
    QTest::newRow("no party where each has its own") << 1 << 0 << u"2026-05"_s;
    QTest::newRow("a party where the contract is measured") << 3 << 1 << u"2026-05"_s;
    QTest::newRow("a survey is not typed") << 6 << 0 << u"2026"_s;
}

void TestPortfolioChanges::refusedCells()
{
    QFETCH(int, part);
    QFETCH(int, party);
    QFETCH(QString, period);
    Measurement row;
    row.cell = { desk().part(static_cast<std::size_t>(part)), *Period::fromText(period),
                 party ? desk().party(static_cast<std::size_t>(party)) : PartyId {} };
    row.value = Decimal(1);
    const auto status = enterMeasurement(*m_portfolio, row);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_portfolio->measurementCount(), 0);
}

void TestPortfolioChanges::normChangeJudgesItsIndicatorAnew()
{
    for (const std::size_t party : { 1U, 2U, 3U })
        QVERIFY(desk().delivery(1, party, 96, 100, 2025));
    for (const std::size_t party : { 1U, 2U, 3U })
        QVERIFY(desk().delivery(1, party, 96, 100));
    NormVersion stricter = desk().definition()->norms.front();
    stricter.id = m_portfolio->nextId<NormVersionId>();
    stricter.number = 2;
    stricter.validFrom = QDate(2026, 1, 1);
    stricter.value = Decimal(97);
    QVERIFY(m_portfolio->apply({ ChangeKind::AddNormVersion, { u"leverbetrouwbaarheid"_s }, { { std::nullopt, stricter } } }));
    QCOMPARE(desk().stored(1, Period::month(2025, 1), desk().party(1)), Verdict::Met);
    QCOMPARE(desk().stored(1, Period::month(2026, 1), desk().party(1)), Verdict::Breach);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(desk().stored(1, Period::month(2026, 1), desk().party(1)), Verdict::Met);
}

void TestPortfolioChanges::settingJudgesAnew()
{
    // Weighted 190 of 200 is 95%; of the months apart one is below it (A4-14).
    for (const std::size_t party : { 1U, 2U, 3U }) {
        QVERIFY(desk().delivery(1, party, 100, 100));
        QVERIFY(desk().delivery(2, party, 90, 100));
        QVERIFY(desk().delivery(3, party, 95, 100));
    }
    const Period quarter = Period::quarter(2026, 1);
    QCOMPARE(desk().stored(2, quarter), Verdict::Met);
    QVERIFY(changeSetting(*m_portfolio, m_contract, u"delivery.quarter"_s, u"every_month"_s));
    QCOMPARE(desk().stored(2, quarter), Verdict::Breach);
    QCOMPARE(desk().kpiOutcome(u"leverbetrouwbaarheid"_s, quarter)->verdict, Verdict::Breach);
    QCOMPARE(changeSetting(*m_portfolio, m_contract, u"delivery.quarter"_s, u"soms"_s).error().code, ErrorCode::InvalidInput);
    QCOMPARE(changeSetting(*m_portfolio, m_contract, u"wie.weet"_s, u"1"_s).error().code, ErrorCode::InvalidInput);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(desk().stored(2, quarter), Verdict::Met);
}

void TestPortfolioChanges::titleChangeJudgesNothing()
{
    QSignalSpy spy(m_portfolio.get(), &Portfolio::changed);
    Contract contract = desk().definition()->contract;
    contract.title = u"Fietsen voor allen"_s;
    QVERIFY(editContract(*m_portfolio, contract));
    const auto topics = spy.first().first().value<Topics>();
    QVERIFY(topics.definitions);
    QVERIFY(!topics.measurements);
    QCOMPARE(desk().definition()->contract.title, contract.title);
    contract.end = QDate(2024, 1, 1);
    QCOMPARE(editContract(*m_portfolio, contract).error().code, ErrorCode::InvalidInput);
}

void TestPortfolioChanges::conflictIsRefused()
{
    QVERIFY(desk().value(3, Period::month(2026, 5), Decimal(60)));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    Measurement stale = *m_portfolio->measurement({ desk().part(3), Period::month(2026, 5), {} });
    stale.value = Decimal(59);
    Measurement wanted = stale;
    wanted.value = Decimal(61);
    QSignalSpy spy(m_portfolio.get(), &Portfolio::changed);
    const auto topics = m_portfolio->apply({ ChangeKind::EnterMeasurement, {}, { { stale, wanted } } });
    QVERIFY(!topics);
    QCOMPARE(topics.error().code, ErrorCode::Conflict);
    QCOMPARE(spy.size(), 0);
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestPortfolioChanges::contractsComeAndGo()
{
    QVERIFY(desk().delivery(7, 1, 99, 100));
    QVERIFY(startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 5, 1)));
    const Snapshot first = Snapshot::of(*m_portfolio, m_contract);
    const auto second = addContract(*m_portfolio, SmallContract::definition(u"bellen"_s));
    QVERIFY(second);
    QCOMPARE(m_portfolio->contracts().size(), std::size_t(2));
    QCOMPARE(m_portfolio->contractByCode(u"BELLEN"_s), std::optional(*second));
    QCOMPARE(addContract(*m_portfolio, SmallContract::definition(u"Fietsen"_s)).error().code, ErrorCode::AlreadyExists);
    QVERIFY(removeContract(*m_portfolio, m_contract));
    QVERIFY(!m_portfolio->definition(m_contract));
    QCOMPARE(m_portfolio->measurementCount(), 0);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == first);
    QVERIFY(m_portfolio->undo());
    QVERIFY(!m_portfolio->definition(*second));
}

void TestPortfolioChanges::partiesComeAndGo()
{
    const Period quarter = Period::quarter(2026, 1);
    for (const int month : { 1, 2, 3 }) {
        QVERIFY(desk().delivery(month, 1, 99, 100));
        QVERIFY(desk().delivery(month, 2, 99, 100));
    }
    QCOMPARE(desk().stored(2, quarter), Verdict::Incomplete); // DJI handed in nothing
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(removeParty(*m_portfolio, desk().party(3), m_contract));
    QCOMPARE(desk().stored(2, quarter), Verdict::Met);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    Party left = *desk().definition()->party(desk().party(3));
    left.until = QDate(2025, 12, 31);
    QVERIFY(putParty(*m_portfolio, left));
    QCOMPARE(desk().stored(2, quarter), Verdict::Met);
    Party joined;
    joined.contract = m_contract;
    joined.name = u"De Rechtspraak"_s;
    QVERIFY(putParty(*m_portfolio, joined));
    QCOMPARE(desk().definition()->parties.size(), std::size_t(4));
    QCOMPARE(desk().stored(2, quarter), Verdict::Incomplete);
}

void TestPortfolioChanges::recomputeGivesTheSame()
{
    for (const int month : { 1, 2, 3, 4 }) {
        for (const std::size_t party : { 1U, 2U, 3U })
            QVERIFY(desk().delivery(month, party, 92 + month, 100));
    }
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->recompute(m_contract));
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

QTEST_GUILESS_MAIN(TestPortfolioChanges)
#include "tst_PortfolioChanges.moc"
