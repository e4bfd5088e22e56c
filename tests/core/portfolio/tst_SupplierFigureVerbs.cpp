// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"
#include "SupplierFigureVerbs.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What the supplier says beside what was measured: noted, replaced and taken back, without any verdict. Source: E1-17.
class TestSupplierFigureVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void standsBesideTheMeasurement();
    void manyAreOneStep();
    void goesWithItsContract();
    void anOlderFileTakesThem();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] IndicatorId part(int number) const { return m_portfolio->definition(m_contract)->indicators.at(static_cast<std::size_t>(number)).id; }
    [[nodiscard]] SupplierFigure figure(qint64 value = 96) const
    {
        SupplierFigure made;
        made.indicator = part(2);
        made.period = Period::month(2026, 3);
        made.value = Decimal(value);
        made.note = u" maandrapport "_s;
        return made;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestSupplierFigureVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestSupplierFigureVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestSupplierFigureVerbs::standsBesideTheMeasurement()
{
    const Cell cell = figure().cell();
    Measurement measured;
    measured.cell = cell;
    measured.value = Decimal(40);
    QVERIFY(enterMeasurement(*m_portfolio, measured));
    QVERIFY(putSupplierFigure(*m_portfolio, m_contract, figure()));
    const auto stored = supplierFigureAt(*m_portfolio, m_contract, cell);
    QVERIFY(stored);
    QCOMPARE(stored->value, std::optional(Decimal(96)));
    QCOMPARE(stored->note, u"maandrapport"_s);
    QCOMPARE(m_portfolio->measurement(cell)->value, std::optional(Decimal(40)));
    SupplierFigure better = figure();
    better.value.reset();
    better.numerator = Decimal(97);
    better.denominator = Decimal(100);
    QVERIFY(putSupplierFigure(*m_portfolio, m_contract, better));
    QCOMPARE(m_portfolio->rowsOf<SupplierFigure>(m_contract).size(), 1U);
    QCOMPARE(supplierFigureAt(*m_portfolio, m_contract, cell)->numerator, std::optional(Decimal(97)));
    QVERIFY(m_portfolio->undo());
    QCOMPARE(supplierFigureAt(*m_portfolio, m_contract, cell)->value, std::optional(Decimal(96)));
    QVERIFY(removeSupplierFigure(*m_portfolio, m_contract, cell));
    QVERIFY(!supplierFigureAt(*m_portfolio, m_contract, cell));
    QVERIFY(removeSupplierFigure(*m_portfolio, m_contract, cell));
}

void TestSupplierFigureVerbs::manyAreOneStep()
{
    SupplierFigure april = figure(91);
    april.period = Period::month(2026, 4);
    const std::vector figures { figure(), april };
    QCOMPARE(putSupplierFigures(*m_portfolio, m_contract, figures, u"rapport.csv"_s).value(), 2);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::ImportSupplierFigures);
    QCOMPARE(putSupplierFigures(*m_portfolio, m_contract, figures, u"rapport.csv"_s).value(), 0);
    SupplierFigure wrong = april;
    wrong.value.reset();
    QVERIFY(!putSupplierFigures(*m_portfolio, m_contract, std::vector { figure(50), wrong }, u"rapport.csv"_s));
    QCOMPARE(supplierFigureAt(*m_portfolio, m_contract, figure().cell())->value, std::optional(Decimal(96)));
    QVERIFY(m_portfolio->undo());
    QVERIFY(m_portfolio->rowsOf<SupplierFigure>(m_contract).empty());
}

void TestSupplierFigureVerbs::goesWithItsContract()
{
    QVERIFY(putSupplierFigure(*m_portfolio, m_contract, figure()));
    QVERIFY(removeContract(*m_portfolio, m_contract));
    QVERIFY(m_portfolio->undo());
    QVERIFY(supplierFigureAt(*m_portfolio, m_contract, figure().cell()));
}

void TestSupplierFigureVerbs::anOlderFileTakesThem()
{
    const QString path = m_world->path(u"oud.maatlat"_s);
    QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/files/schema-3.maatlat"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto opened = Portfolio::open(path, Access::ReadWrite, m_world->environment());
        QVERIFY(opened);
        const auto contract = (*opened)->contractByCode(u"vloeronderhoud"_s);
        QVERIFY(contract);
        QVERIFY((*opened)->rowsOf<SupplierFigure>(*contract).empty());
        QCOMPARE((*opened)->measurementCount(), 2);
        SupplierFigure claimed;
        claimed.indicator = (*opened)->definition(*contract)->indicators.front().id;
        claimed.period = Period::quarter(2026, 1);
        claimed.value = Decimal(98);
        QVERIFY(putSupplierFigure(**opened, *contract, claimed));
        QVERIFY((*opened)->save());
    }
    const auto again = Portfolio::open(path, Access::ReadOnly, m_world->environment());
    QVERIFY(again);
    QCOMPARE((*again)->rowsOf<SupplierFigure>(*(*again)->contractByCode(u"vloeronderhoud"_s)).size(), 1U);
    QCOMPARE((*again)->measurementCount(), 2);
}

void TestSupplierFigureVerbs::refuses_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("period");
    QTest::addColumn<int>("numbers"); // 1 value, 2 numerator, 4 denominator
    QTest::newRow("no number") << 2 << u"2026-03"_s << 0;
    QTest::newRow("half a share") << 2 << u"2026-03"_s << 2;
    QTest::newRow("the other half") << 2 << u"2026-03"_s << 4;
    QTest::newRow("a value and a share") << 2 << u"2026-03"_s << 7;
    QTest::newRow("another kind of period") << 2 << u"2026-Q1"_s << 1;
    QTest::newRow("a part that is worked out") << 1 << u"2026-Q1"_s << 1;
    QTest::newRow("a survey") << 5 << u"2026"_s << 1;
    QTest::newRow("a part that is not there") << -1 << u"2026-03"_s << 1;
}

void TestSupplierFigureVerbs::refuses()
{
    QFETCH(int, part);
    QFETCH(QString, period);
    QFETCH(int, numbers);
    SupplierFigure wrong = figure();
    wrong.indicator = part < 0 ? IndicatorId { 4711 } : this->part(part);
    wrong.period = *Period::fromText(period);
    wrong.value = numbers & 1 ? std::optional(Decimal(1)) : std::nullopt;
    wrong.numerator = numbers & 2 ? std::optional(Decimal(1)) : std::nullopt;
    wrong.denominator = numbers & 4 ? std::optional(Decimal(2)) : std::nullopt;
    QVERIFY(!putSupplierFigure(*m_portfolio, m_contract, wrong));
    QVERIFY(m_portfolio->rowsOf<SupplierFigure>(m_contract).empty());
}

QTEST_GUILESS_MAIN(TestSupplierFigureVerbs)
#include "tst_SupplierFigureVerbs.moc"
