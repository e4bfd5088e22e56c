// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiTrial.h"
#include "SmallContract.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// A norm that is tried before it is agreed: with values that are typed, and with what was measured. Source: ux §6-05.
class TestKpiTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void judgesWhatIsTyped_data();
    void judgesWhatIsTyped();
    void judgesANewKpi();
    void putsPartsTogether_data();
    void putsPartsTogether();
    void judgesBeforeAnybodyConfirmed();
    void looksBackWithAnotherNorm();
    void looksBackAtSoMany();
    void storesNothing();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    [[nodiscard]] KpiSheet sheet(const QString &code)
    {
        const auto definition = m_portfolio->definition(m_contract);
        return kpiSheet(*definition, definition->kpi(code)->id, QDate(2026, 10, 13)).value();
    }
    [[nodiscard]] QString lookBack(KpiSheet changed, int count);

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

namespace {

const Period september = Period::month(2026, 9);

KpiSheet newKpi()
{
    KpiSheet sheet;
    sheet.kpi.code = u"KPI-14"_s;
    sheet.kpi.title = u"Klachten"_s;
    for (const int limit : { 100, 95 }) {
        PartSheet part;
        part.indicator.title = QString::number(limit);
        part.indicator.input = InputKind::Fraction;
        part.norm.value = Decimal(limit);
        part.norm.confirmed = false;
        sheet.parts.push_back(part);
    }
    sheet.parts.back().norm.watchMargin = Decimal::fromUnits(5, 1);
    return sheet;
}

TrialValue typedValue(const QString &text)
{
    TrialValue typed;
    typed.value = Decimal::fromPlain(text);
    return typed;
}

} // namespace

void TestKpiTrial::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    auto portfolio = Portfolio::createUnsaved(m_world->environment());
    QVERIFY(portfolio.hasValue());
    m_portfolio = std::move(portfolio).value();
    const auto contract = addContract(*m_portfolio, SmallContract::definition());
    QVERIFY(contract.hasValue());
    m_contract = *contract;
}

void TestKpiTrial::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestKpiTrial::judgesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("nothing") << QString() << Verdict::Missing;
    QTest::newRow("just below") << u"94.99"_s << Verdict::Breach;
    QTest::newRow("at the norm") << u"95"_s << Verdict::Attention;
    QTest::newRow("just inside the margin") << u"95.49"_s << Verdict::Attention;
    QTest::newRow("at the end of the margin") << u"95.5"_s << Verdict::Attention;
    QTest::newRow("above it") << u"95.51"_s << Verdict::Met;
}

void TestKpiTrial::judgesWhatIsTyped()
{
    QFETCH(QString, typed);
    KpiSheet tried = newKpi();
    tried.parts.erase(tried.parts.begin());
    const ContractDefinition trial = trialDefinition(*m_portfolio->definition(m_contract), tried);
    const TrialValue one = typed.isEmpty() ? TrialValue {} : typedValue(typed);
    const TrialOutcome outcome = tryValues(trial, tried, { &one, 1 }, september);
    QTEST(outcome.parts.front().verdict, "expected");
    QTEST(outcome.kpi.verdict, "expected");
}

void TestKpiTrial::judgesANewKpi()
{
    KpiSheet tried = newKpi();
    const auto before = m_portfolio->definition(m_contract);
    const ContractDefinition trial = trialDefinition(*before, tried);
    QVERIFY(tried.kpi.id.isValid() && !before->kpi(tried.kpi.id));
    QCOMPARE(trial.kpis.size(), before->kpis.size() + 1);
    QCOMPARE(trial.indicatorsOf(tried.kpi.id).size(), 2u);
    QVERIFY(tried.parts[0].indicator.id != tried.parts[1].indicator.id);
    QVERIFY(std::ranges::none_of(before->indicators, [&](const Indicator &row) { return row.id == tried.parts[0].indicator.id; }));
}

void TestKpiTrial::putsPartsTogether_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("both met") << u"100"_s << u"97"_s << Verdict::Met;
    QTest::newRow("one missed") << u"100"_s << u"93.2"_s << Verdict::Breach;
    QTest::newRow("the other missed") << u"99.9"_s << u"97"_s << Verdict::Breach;
    QTest::newRow("one asks for attention") << u"100"_s << u"95.2"_s << Verdict::Attention;
    QTest::newRow("one is not there") << u"100"_s << QString() << Verdict::Incomplete;
}

void TestKpiTrial::putsPartsTogether()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    KpiSheet tried = newKpi();
    const ContractDefinition trial = trialDefinition(*m_portfolio->definition(m_contract), tried);
    const std::vector<TrialValue> values { typedValue(first), second.isEmpty() ? TrialValue {} : typedValue(second) };
    QTEST(tryValues(trial, tried, values, september).kpi.verdict, "expected");
}

void TestKpiTrial::judgesBeforeAnybodyConfirmed()
{
    KpiSheet tried = sheet(u"doel"_s);
    tried.kpi.confirmed = false;
    tried.parts.front().norm.confirmed = false;
    const ContractDefinition trial = trialDefinition(*m_portfolio->definition(m_contract), tried);
    const TrialValue typed = typedValue(u"50"_s);
    QCOMPARE(tryValues(trial, tried, { &typed, 1 }, september).kpi.verdict, Verdict::Met);
}

QString TestKpiTrial::lookBack(KpiSheet changed, int count)
{
    const ContractDefinition trial = trialDefinition(*m_portfolio->definition(m_contract), changed);
    QStringList verdicts;
    for (const KpiOutcome &outcome : m_portfolio->judgedAs(trial, changed.kpi.id, count))
        verdicts += outcome.period.toText() + u'=' + QString::number(static_cast<int>(outcome.verdict));
    return verdicts.join(u' ');
}

void TestKpiTrial::looksBackWithAnotherNorm()
{
    KpiSheet changed = sheet(u"kwartaal"_s);
    for (const int month : { 1, 2, 3, 4, 5, 6 })
        QVERIFY(desk().value(7, Period::month(2026, month), Decimal(month < 4 ? 91 : 96)).hasValue());
    const auto text = [](Verdict first, Verdict second) {
        return u"2026-Q1=%1 2026-Q2=%2"_s.arg(static_cast<int>(first)).arg(static_cast<int>(second));
    };
    QCOMPARE(lookBack(changed, 9), text(Verdict::Met, Verdict::Met));
    changed.parts.front().norm.value = Decimal(91);
    QCOMPARE(lookBack(changed, 9), text(Verdict::Met, Verdict::Met));
    changed.parts.front().norm.value = Decimal::fromUnits(9101, 2);
    QCOMPARE(lookBack(changed, 9), text(Verdict::Breach, Verdict::Met));
    changed.parts.front().norm.value = Decimal(97);
    QCOMPARE(lookBack(changed, 9), text(Verdict::Breach, Verdict::Breach));
}

void TestKpiTrial::looksBackAtSoMany()
{
    for (const int month : { 1, 2, 3 })
        QVERIFY(desk().value(3, Period::month(2026, month), Decimal(60)).hasValue());
    QCOMPARE(lookBack(sheet(u"doel"_s), 2).count(u' '), 1);
    QVERIFY(lookBack(sheet(u"doel"_s), 2).startsWith(u"2026-02"_s));
    QCOMPARE(lookBack(sheet(u"doel"_s), 0), QString());
    QCOMPARE(lookBack(newKpi(), 5), QString());
}

void TestKpiTrial::storesNothing()
{
    QVERIFY(desk().value(3, september, Decimal(49)).hasValue());
    const auto before = *m_portfolio->definition(m_contract);
    KpiSheet changed = sheet(u"doel"_s);
    changed.parts.front().norm.value = Decimal(40);
    QVERIFY(!lookBack(changed, 3).isEmpty());
    QCOMPARE(desk().stored(3, september), Verdict::Attention); // below a target
    QVERIFY(m_portfolio->definition(m_contract)->norms == before.norms);
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::EnterMeasurement);
}

QTEST_GUILESS_MAIN(TestKpiTrial)
#include "tst_KpiTrial.moc"
