// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgreementVerbs.h"
#include "BonusMalus.h"
#include "Evaluate.h"
#include "SmallContract.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Bonus and malus, references and sources: agreed, versioned, undone, kept in the file. Source: E0-60, E0-61, E3-71.
class TestAgreementVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void agreesOnABonus();
    void keepsEarlierPeriodsWithoutIt();
    void refusesABonus_data();
    void refusesABonus();
    void judgesAnewByAReference();
    void refusesAReference_data();
    void refusesAReference();
    void refusesAUseWithoutAReference();
    void travelsWithTheFile();

private:
    [[nodiscard]] const ContractDefinition &agreed() const { return *m_portfolio->definition(m_contract); }
    [[nodiscard]] const Indicator &part() const { return agreed().indicators.at(6); } // "kwartaal": months, judged by the quarter
    Status enter(int month, qint64 value)
    {
        Measurement row;
        row.cell = { part().id, Period::month(2026, month), {} };
        row.value = Decimal(value);
        return enterMeasurement(*m_portfolio, row);
    }
    [[nodiscard]] Outcome outcome() const { return m_portfolio->outcomes(part().id, Period::quarter(2026, 1), Period::quarter(2026, 1)).front(); }
    [[nodiscard]] ReferenceValue reference(const QString &key = u"co2"_s) const
    {
        ReferenceValue row;
        row.contract = m_contract;
        row.key = key;
        row.title = u"CO2-uitstoot"_s;
        row.period = Period::year(2023);
        row.value = Decimal(120);
        row.source = u"footprint"_s;
        return row;
    }
    static BonusRule rule()
    {
        BonusRule bonus;
        bonus.malus = Decimal(500);
        bonus.agreed = u"overleg"_s;
        return bonus;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestAgreementVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_portfolio.reset();
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestAgreementVerbs::agreesOnABonus()
{
    QVERIFY(agreeBonus(*m_portfolio, m_contract, part().id, rule()));
    const auto norm = normFor(agreed(), part(), Period::quarter(2026, 1));
    QVERIFY(norm->bonus == rule());
    QCOMPARE(norm->number, 1); // nothing was measured yet
    for (int month = 1; month <= 3; ++month)
        QVERIFY(enter(month, 88)); // the norm is 90%
    QVERIFY(bonusOf(outcome(), *norm)->euros == Ratio(-1000));
    for (int step = 0; step < 4; ++step)
        QVERIFY(m_portfolio->undo());
    QVERIFY(!normFor(agreed(), part(), Period::quarter(2026, 1))->bonus);
}

void TestAgreementVerbs::keepsEarlierPeriodsWithoutIt()
{
    QVERIFY(enter(1, 88));
    const NormChange change { QDate(2026, 4, 1), u"afgesproken in het overleg"_s, true };
    QVERIFY(!agreeBonus(*m_portfolio, m_contract, part().id, rule())); // it was measured: from when, and why
    QVERIFY(agreeBonus(*m_portfolio, m_contract, part().id, rule(), change));
    QVERIFY(!normFor(agreed(), part(), Period::quarter(2026, 1))->bonus);
    QVERIFY(normFor(agreed(), part(), Period::quarter(2026, 2))->bonus);
    QVERIFY(agreeBonus(*m_portfolio, m_contract, part().id, std::nullopt, { QDate(2027, 1, 1), u"beëindigd"_s, true }));
    QVERIFY(normFor(agreed(), part(), Period::quarter(2026, 4))->bonus);
    QVERIFY(!normFor(agreed(), part(), Period::quarter(2027, 1))->bonus);
}

void TestAgreementVerbs::refusesABonus_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("agreed nowhere") << 0;
    QTest::newRow("without an amount") << 1;
    QTest::newRow("a part that is not there") << 2;
}

void TestAgreementVerbs::refusesABonus()
{
    QFETCH(int, what);
    BonusRule bonus = rule();
    if (what == 0)
        bonus.agreed.clear();
    if (what == 1)
        bonus.malus.reset();
    const IndicatorId id = what == 2 ? IndicatorId { 9999 } : part().id;
    const Status status = agreeBonus(*m_portfolio, m_contract, id, bonus);
    QVERIFY(!status);
    QCOMPARE(status.error().code, what == 2 ? ErrorCode::NotFound : ErrorCode::InvalidInput);
}

void TestAgreementVerbs::judgesAnewByAReference()
{
    for (int month = 1; month <= 3; ++month)
        QVERIFY(enter(month, 1));
    QVERIFY(changeMeasuring(*m_portfolio, m_contract, part().id, { u"co2"_s, ReferenceUse::Reduction, { u"footprint"_s } }));
    QCOMPARE(outcome().verdict, Verdict::Missing); // there is nothing to set it against
    QVERIFY(addReference(*m_portfolio, reference()));
    QVERIFY(outcome().value == Ratio(90)); // 3 against 30
    QCOMPARE(outcome().verdict, Verdict::Met);
    ReferenceValue corrected = reference(u" CO2 "_s);
    corrected.value = Decimal(60);
    QVERIFY(!addReference(*m_portfolio, corrected)); // a version says why
    corrected.reason = u"herrekend"_s;
    QVERIFY(addReference(*m_portfolio, corrected));
    QCOMPARE(agreed().references.size(), std::size_t(2));
    QCOMPARE(agreed().references.back().number, 2);
    QCOMPARE(agreed().references.back().key, u"co2"_s);
    QVERIFY(outcome().value == Ratio(80));
    QCOMPARE(outcome().verdict, Verdict::Breach);
    QVERIFY(m_portfolio->undo());
    QVERIFY(outcome().value == Ratio(90));
    // The verdict that is stored is the same one.
    QVERIFY(m_portfolio->verdicts(part().id, Period::quarter(2026, 1), Period::quarter(2026, 1)).front().verdict == Verdict::Met);
}

void TestAgreementVerbs::refusesAReference_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("source");
    QTest::addColumn<Period>("period");
    QTest::newRow("without a key") << u" "_s << u"footprint"_s << Period::year(2023);
    QTest::newRow("without a source") << u"co2"_s << u""_s << Period::year(2023);
    QTest::newRow("of a contract year") << u"co2"_s << u"footprint"_s << Period::contractYear(1);
    QTest::newRow("of no period") << u"co2"_s << u"footprint"_s << Period::once();
}

void TestAgreementVerbs::refusesAReference()
{
    QFETCH(QString, key);
    QFETCH(QString, source);
    QFETCH(Period, period);
    ReferenceValue row = reference(key);
    row.source = source;
    row.period = period;
    const auto added = addReference(*m_portfolio, row);
    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::InvalidInput);
    QVERIFY(agreed().references.empty());
}

void TestAgreementVerbs::refusesAUseWithoutAReference()
{
    QVERIFY(!changeMeasuring(*m_portfolio, m_contract, part().id, { {}, ReferenceUse::Denominator, {} }));
    QVERIFY(!changeMeasuring(*m_portfolio, m_contract, agreed().indicators.at(3).id, { u"co2"_s, ReferenceUse::Denominator, {} })); // yes or no
    QVERIFY(changeMeasuring(*m_portfolio, m_contract, agreed().indicators.at(3).id, { {}, ReferenceUse::None, { u"verslag"_s } }));
}

void TestAgreementVerbs::travelsWithTheFile()
{
    QVERIFY(agreeBonus(*m_portfolio, m_contract, part().id, rule()));
    QVERIFY(addReference(*m_portfolio, reference()));
    QVERIFY(changeMeasuring(*m_portfolio, m_contract, part().id, { u"co2"_s, ReferenceUse::Reduction, { u"footprint"_s } }));
    const QString path = m_world->path(u"p.maatlat"_s);
    QVERIFY(m_portfolio->saveAs(path));
    const auto again = Portfolio::open(path, Access::ReadOnly, m_world->environment());
    QVERIFY(again);
    const auto read = (*again)->definition(m_contract);
    QVERIFY(read->references == agreed().references);
    QVERIFY(read->norms == agreed().norms);
    QVERIFY(read->indicators == agreed().indicators);
    // A contract is removed with what it refers to.
    QVERIFY(removeContract(*m_portfolio, m_contract));
    QVERIFY(m_portfolio->undo());
    QVERIFY(agreed().references == read->references);
}

QTEST_GUILESS_MAIN(TestAgreementVerbs)
#include "tst_AgreementVerbs.moc"
