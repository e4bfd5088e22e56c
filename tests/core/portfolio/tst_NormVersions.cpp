// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A norm that changes is a new version beside the old one: each period keeps the norm it was judged by (X-12, E4-04).
class TestNormVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void judgesByTheVersionInForce_data();
    void judgesByTheVersionInForce();
    void keepsEveryVersionInTheFile();
    void bringsBackTheOldVerdicts();
    void leavesOtherPartsAlone();
    void judgesNothingByAnUnconfirmedVersion();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    /// Adds a version of the target of part 3; its number and first day.
    [[nodiscard]] bool add(int number, const QDate &from, qint64 value, NormKind kind = NormKind::Norm,
                           bool confirmed = true);
    [[nodiscard]] Outcome outcomeOf(const Period &period);

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestNormVersions::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
    for (int month = 1; month <= 12; ++month)
        QVERIFY(desk().value(3, Period::month(2026, month), Decimal(60)));
}

void TestNormVersions::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

bool TestNormVersions::add(int number, const QDate &from, qint64 value, NormKind kind, bool confirmed)
{
    NormVersion version;
    version.id = m_portfolio->nextId<NormVersionId>();
    version.indicator = desk().part(3);
    version.number = number;
    version.validFrom = from;
    version.kind = kind;
    version.value = Decimal(value);
    version.reason = u"jaarlijkse wijziging"_s;
    version.confirmed = confirmed;
    return m_portfolio->apply({ ChangeKind::AddNormVersion, { u"doel"_s }, { { std::nullopt, version } } }).hasValue();
}

Outcome TestNormVersions::outcomeOf(const Period &period)
{
    const auto outcomes = m_portfolio->outcomes(desk().part(3), period, period);
    return outcomes.empty() ? Outcome() : outcomes.front();
}

void TestNormVersions::judgesByTheVersionInForce_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, int month, int version, Verdict verdict) {
        QTest::newRow(name) << month << version << static_cast<int>(verdict);
    };
    row("long before the change", 1, 1, Verdict::Met);
    row("the month before the change", 3, 1, Verdict::Met);
    row("the month of the change", 4, 2, Verdict::Breach);
    row("a version from halfway a month counts from the next", 7, 2, Verdict::Breach);
    row("the next month", 8, 3, Verdict::Met);
    row("the last month", 12, 3, Verdict::Met);
}

void TestNormVersions::judgesByTheVersionInForce()
{
    QFETCH(int, month);
    QFETCH(int, version);
    QFETCH(int, verdict);
    QVERIFY(add(2, QDate(2026, 4, 1), 70));
    QVERIFY(add(3, QDate(2026, 7, 15), 55));
    const Outcome outcome = outcomeOf(Period::month(2026, month));
    QCOMPARE(outcome.normVersion, version);
    QCOMPARE(static_cast<int>(outcome.verdict), verdict);
    QCOMPARE(static_cast<int>(desk().stored(3, Period::month(2026, month))), verdict);
    QVERIFY(!outcome.because.empty());
}

void TestNormVersions::keepsEveryVersionInTheFile()
{
    QVERIFY(add(2, QDate(2026, 4, 1), 70));
    const QString path = m_world->path(u"p.maatlat"_s);
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->saveAs(path));
    m_portfolio.reset();
    m_portfolio = Portfolio::open(path, Access::ReadWrite, m_world->environment()).value();
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    QCOMPARE(outcomeOf(Period::month(2026, 3)).normVersion, 1);
    QCOMPARE(outcomeOf(Period::month(2026, 4)).normVersion, 2);
    QVERIFY(m_portfolio->recompute(m_contract));
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestNormVersions::bringsBackTheOldVerdicts()
{
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(add(2, QDate(2026, 4, 1), 70));
    const Snapshot after = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    QVERIFY(m_portfolio->redo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == after);
}

void TestNormVersions::leavesOtherPartsAlone()
{
    QVERIFY(desk().delivery(5, 1, 96, 100));
    QVERIFY(add(2, QDate(2026, 4, 1), 100));
    QCOMPARE(desk().stored(1, Period::month(2026, 5), desk().party(1)), Verdict::Met);
    QCOMPARE(desk().stored(3, Period::month(2026, 5)), Verdict::Breach);
}

void TestNormVersions::judgesNothingByAnUnconfirmedVersion()
{
    QVERIFY(add(2, QDate(2026, 4, 1), 70, NormKind::Norm, false));
    QCOMPARE(desk().stored(3, Period::month(2026, 3)), Verdict::Met);
    QCOMPARE(desk().stored(3, Period::month(2026, 4)), Verdict::Undecided);
}

QTEST_GUILESS_MAIN(TestNormVersions)
#include "tst_NormVersions.moc"
