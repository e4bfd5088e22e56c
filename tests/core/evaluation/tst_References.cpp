// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"
#include "References.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// Baselines, numbers of the year and agreed sources. Source: E0-61, E3-71, requirements 3.5.
class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheBaseline_data();
    void findsTheBaseline();
    void judgesAReduction_data();
    void judgesAReduction();
    void addsUpSinceTheStart();
    void dividesByTheYear_data();
    void dividesByTheYear();
    void saysWhatIsMissing();
    void leavesATypedFractionAlone();
    void flagsAnotherSource_data();
    void flagsAnotherSource();
};

namespace {

ReferenceValue reference(const Period &period, qint64 value, int number = 1)
{
    ReferenceValue row;
    row.key = u"co2"_s;
    row.period = period;
    row.value = Decimal(value);
    row.number = number;
    row.title = u"CO2-uitstoot"_s;
    row.unit = u"ton"_s;
    row.source = u"footprint"_s;
    return row;
}

/// A reduction of 35% against the baseline, judged per quarter.
ContractDefinition reducing(std::vector<ReferenceValue> references)
{
    ContractDefinition definition = contract();
    Indicator &part = definition.indicators.front();
    part.measured = part.judged = PeriodKind::Quarter;
    part.reference = u"CO2"_s; // in any spelling
    part.referenceUse = ReferenceUse::Reduction;
    definition.norms.front().value = Decimal(35);
    definition.references = std::move(references);
    return definition;
}

} // namespace

void TestReferences::findsTheBaseline_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("value"); // empty: none
    QTest::addColumn<int>("version");
    QTest::newRow("the same quarter of the base year, last version") << Period::quarter(2026, 1) << u"30"_s << 2;
    QTest::newRow("a quarter without a figure: a part of the year") << Period::quarter(2026, 2) << u"25"_s << 1;
    QTest::newRow("a month: a part of the year") << Period::month(2026, 5) << u"8.333333"_s << 1;
    QTest::newRow("a year") << Period::year(2026) << u"100"_s << 1;
    QTest::newRow("a contract year") << Period::contractYear(1) << u"100"_s << 1;
    QTest::newRow("the last year before") << Period::year(2028) << u"80"_s << 1;
    QTest::newRow("the base year itself has none") << Period::year(2023) << QString() << 0;
    QTest::newRow("a week divides no year") << Period::week(2026, 7) << QString() << 0;
}

void TestReferences::findsTheBaseline()
{
    QFETCH(Period, period);
    QFETCH(QString, value);
    QFETCH(int, version);
    const ContractDefinition definition = reducing({ reference(Period::year(2023), 100), reference(Period::quarter(2023, 1), 40, 1),
                                                     reference(Period::quarter(2023, 1), 30, 2), reference(Period::year(2027), 80) });
    const auto hit = referenceFor(definition, definition.indicators.front(), period);
    QCOMPARE(hit.has_value(), !value.isEmpty());
    if (!hit)
        return;
    QCOMPARE(hit->value.toPlain(6), ratio(value).toPlain(6));
    QCOMPARE(hit->row->number, version);
}

void TestReferences::judgesAReduction_data()
{
    QTest::addColumn<QString>("emission");
    QTest::addColumn<QString>("reduction");
    QTest::addColumn<Verdict>("verdict");
    // Against 20 a quarter.
    QTest::newRow("just too much") << u"13.01"_s << u"34.95"_s << Verdict::Breach;
    QTest::newRow("exactly 35% less") << u"13"_s << u"35"_s << Verdict::Met;
    QTest::newRow("a hair less") << u"12.99"_s << u"35.05"_s << Verdict::Met;
    QTest::newRow("growth") << u"25"_s << u"-25"_s << Verdict::Breach;
    QTest::newRow("nothing at all") << u"0"_s << u"100"_s << Verdict::Met;
}

void TestReferences::judgesAReduction()
{
    QFETCH(QString, emission);
    QFETCH(QString, reduction);
    QFETCH(Verdict, verdict);
    const ContractDefinition definition = reducing({ reference(Period::year(2023), 80) });
    const Outcome outcome = evaluated(definition, Period::quarter(2026, 2), { measured(Period::quarter(2026, 2), emission) });
    QVERIFY(outcome.value == ratio(reduction));
    QCOMPARE(outcome.verdict, verdict);
    const Reason *told = reasonIn(outcome.because, ReasonCode::AgainstReference);
    QVERIFY(told);
    QCOMPARE(std::get<Period>(told->arguments[3]), Period::year(2023));
    QCOMPARE(std::get<QString>(told->arguments[5]), u"footprint"_s);
}

void TestReferences::addsUpSinceTheStart()
{
    ContractDefinition definition = reducing({ reference(Period::year(2023), 80) });
    definition.indicators.front().accumulates = Accumulation::Start;
    // 10 and 16 against 20 and 20: 14 of 40 less, which is 35%.
    const Outcome outcome = evaluated(definition, Period::quarter(2026, 2),
                                      { measured(Period::quarter(2026, 1), u"10"_s), measured(Period::quarter(2026, 2), u"16"_s) });
    QVERIFY(outcome.value == Ratio(35));
    QCOMPARE(outcome.verdict, Verdict::Met);
}

void TestReferences::dividesByTheYear_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("value"); // per 1.000; empty: none
    QTest::newRow("of 2026") << Period::month(2026, 3) << u"5"_s;
    QTest::newRow("corrected for 2027") << Period::month(2027, 3) << u"4"_s;
    QTest::newRow("nothing is carried forward") << Period::month(2028, 3) << QString();
}

void TestReferences::dividesByTheYear()
{
    QFETCH(Period, period);
    QFETCH(QString, value);
    ContractDefinition definition = contract();
    Indicator &part = definition.indicators.front();
    part.unit = Unit::PerThousand;
    part.reference = u"co2"_s;
    part.referenceUse = ReferenceUse::Denominator;
    definition.references = { reference(Period::year(2026), 20000), reference(Period::year(2027), 10000),
                              reference(Period::year(2027), 25000, 2) };
    const Outcome outcome = evaluated(definition, period, { measured(period, u"100"_s) });
    QCOMPARE(outcome.value.has_value(), !value.isEmpty());
    if (value.isEmpty()) {
        QCOMPARE(outcome.verdict, Verdict::Missing);
        return;
    }
    QVERIFY(outcome.value == ratio(value));
    QVERIFY(outcome.numerator == Ratio(100));
}

void TestReferences::saysWhatIsMissing()
{
    const Period quarter = Period::quarter(2026, 2);
    for (const auto &references : { std::vector<ReferenceValue> {}, std::vector { reference(Period::year(2023), 0) } }) {
        const ContractDefinition definition = reducing(references);
        const Outcome outcome = evaluated(definition, quarter, { measured(quarter, u"13"_s) });
        QCOMPARE(outcome.verdict, Verdict::Missing);
        QVERIFY(!outcome.value);
        const Reason *told = reasonIn(outcome.because, ReasonCode::ReferenceMissing);
        QVERIFY(told);
        QCOMPARE(std::get<Period>(told->arguments[1]), quarter);
        QVERIFY(!asOf(outcome, definition, QDate(2027, 1, 1)).late); // it was measured
    }
}

void TestReferences::leavesATypedFractionAlone()
{
    const ContractDefinition definition = reducing({ reference(Period::year(2023), 80) });
    const Period quarter = Period::quarter(2026, 2);
    const Outcome outcome = evaluated(definition, quarter, { fraction(quarter, 4, 10) });
    QVERIFY(outcome.value == Ratio(40));
    QVERIFY(!reasonIn(outcome.because, ReasonCode::AgainstReference));
}

void TestReferences::flagsAnotherSource_data()
{
    QTest::addColumn<QStringList>("permitted");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("flagged");
    const QStringList agreed { u"SIEM"_s, u"Patch tool"_s };
    QTest::newRow("any source will do") << QStringList() << u"Excel"_s << false;
    QTest::newRow("one of them") << agreed << u"siem"_s << false;
    QTest::newRow("another") << agreed << u"Excel"_s << true;
    QTest::newRow("the usual one of the part") << agreed << QString() << false;
}

void TestReferences::flagsAnotherSource()
{
    QFETCH(QStringList, permitted);
    QFETCH(QString, source);
    QFETCH(bool, flagged);
    ContractDefinition definition = contract();
    definition.indicators.front().source = u"Patch  tool"_s;
    definition.indicators.front().permittedSources = permitted;
    Measurement value = measured(Period::month(2026, 1), u"96"_s);
    value.source = source;
    const Outcome outcome = evaluated(definition, Period::month(2026, 1), { value });
    QCOMPARE(outcome.verdict, Verdict::Met); // flagged, and not judged otherwise
    QCOMPARE(reasonIn(outcome.because, ReasonCode::SourceNotPermitted) != nullptr, flagged);
}

QTEST_GUILESS_MAIN(TestReferences)
#include "tst_References.moc"
