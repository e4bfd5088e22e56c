// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// The share of deelnemers that meet the norm: the central part of leverbetrouwbaarheid.
class TestShareOfParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsWhoMeets_data();
    void countsWhoMeets();
    void isIncompleteWhileOneIsMissing_data();
    void isIncompleteWhileOneIsMissing();
    void leavesOutWhoWasNotAsked();
    void tellsWhyThereIsNoShare_data();
    void tellsWhyThereIsNoShare();
    void meetsWithinTheWatchMargin();
    void isUndecidedWhenTheCountedNormIs();
    void isProvisionalWhenOneIs();
    void letsTheTypedValueCount();
    void saysWhenTheNormMeansAll_data();
    void saysWhenTheNormMeansAll();
};

namespace {

const Period quarter = Period::quarter(2026, 1);

/// Part 1 per deelnemer and month, part 2 the share that meets it per quarter.
ContractDefinition delivery(int parties)
{
    ContractDefinition definition = contract();
    definition.indicators.front().perParty = true;
    definition.indicators.front().countsForKpi = false;
    Indicator &share = addPart(definition);
    share.input = InputKind::Derived;
    share.derivedFrom = { 1 };
    share.measured = PeriodKind::Quarter;
    share.judged = PeriodKind::Quarter;
    addParties(definition, parties);
    return definition;
}

/// A deelnemer whose three months all came to this percentage; as many months as there are values.
Outcome party(const ContractDefinition &definition, qint64 id, const QStringList &months)
{
    std::vector<Measurement> measurements;
    for (int i = 0; i < months.size(); ++i)
        measurements.push_back(measured(Period::month(2026, i + 1), months[i], { id }));
    return evaluateCell(definition, definition.indicators.front(), quarter, { id }, measurements);
}

Outcome full(const ContractDefinition &definition, qint64 id, const QString &value)
{
    return party(definition, id, { value, value, value });
}

Outcome share(const ContractDefinition &definition, const std::vector<Outcome> &parties, const Measurement *typed = nullptr)
{
    return evaluateShareOfParties(definition, definition.indicators.back(), quarter, parties, typed);
}

} // namespace

void TestShareOfParties::countsWhoMeets_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("met");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("19 of 20 is exactly 95%") << 20 << 19 << Verdict::Met;
    QTest::newRow("18 of 20") << 20 << 18 << Verdict::Breach;
    QTest::newRow("18 of 19 is 94.7%") << 19 << 18 << Verdict::Breach;
    QTest::newRow("5 of 5") << 5 << 5 << Verdict::Met;
    QTest::newRow("4 of 5") << 5 << 4 << Verdict::Breach;
    QTest::newRow("0 of 1") << 1 << 0 << Verdict::Breach;
}

void TestShareOfParties::countsWhoMeets()
{
    QFETCH(int, all);
    QFETCH(int, met);
    QFETCH(Verdict, expected);
    const ContractDefinition definition = delivery(all);
    std::vector<Outcome> parties;
    for (int i = 1; i <= all; ++i)
        parties.push_back(full(definition, i, i <= met ? u"95"_s : u"94.999"_s));
    const Outcome outcome = share(definition, parties);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.value, std::optional(Ratio::of(met * 100, all)));
    QCOMPARE(outcome.numerator, std::optional(Ratio(met)));
    QCOMPARE(outcome.denominator, std::optional(Ratio(all)));
    QCOMPARE(outcome.n, qint64(all));
    QCOMPARE(outcome.norm, NormVersionId { 2 });
    QVERIFY(outcome.final);
    QCOMPARE(outcome.because.front().code, ReasonCode::PartiesMeet);
    QCOMPARE(reasonIn(outcome.because, ReasonCode::PartiesBelow) != nullptr, met < all);
}

void TestShareOfParties::isIncompleteWhileOneIsMissing_data()
{
    QTest::addColumn<QStringList>("third");
    QTest::addColumn<QString>("second");
    QTest::addColumn<qint64>("withData");
    QTest::newRow("nothing from the third") << QStringList() << u"96"_s << qint64(2);
    QTest::newRow("two months from the third") << QStringList { u"96"_s, u"96"_s } << u"96"_s << qint64(3);
    QTest::newRow("nothing from the third, and the second misses") << QStringList() << u"90"_s << qint64(2);
}

void TestShareOfParties::isIncompleteWhileOneIsMissing()
{
    QFETCH(QStringList, third);
    QFETCH(QString, second);
    QFETCH(qint64, withData);
    const ContractDefinition definition = delivery(3);
    const Outcome outcome
        = share(definition, { full(definition, 1, u"96"_s), full(definition, 2, second), party(definition, 3, third) });
    QCOMPARE(outcome.verdict, Verdict::Incomplete);
    QVERIFY(outcome.value);
    QVERIFY(!outcome.final);
    const Reason *meet = reasonIn(outcome.because, ReasonCode::PartiesMeet);
    QVERIFY(meet);
    QCOMPARE(std::get<qint64>(meet->arguments[1]), withData);
    QCOMPARE(std::get<qint64>(meet->arguments[2]), qint64(3));
    const Reason *without = reasonIn(outcome.because, ReasonCode::PartiesWithoutData);
    QCOMPARE(without != nullptr, withData == 2);
    if (without)
        QCOMPARE(std::get<QStringList>(without->arguments[0]), QStringList { u"D3"_s });
    const Reason *months = reasonIn(outcome.because, ReasonCode::PeriodsWithoutValue);
    QCOMPARE(months != nullptr, withData == 3);
    if (months)
        QCOMPARE(std::get<qint64>(months->arguments[0]), qint64(1));
}

void TestShareOfParties::leavesOutWhoWasNotAsked()
{
    const ContractDefinition definition = delivery(3);
    std::vector<Measurement> none;
    std::vector<Measurement> notApplicable;
    for (int month = 1; month <= 3; ++month) {
        none.push_back(fraction(Period::month(2026, month), 0, 0, { 2 }));
        notApplicable.push_back(without(Period::month(2026, month), MeasurementState::NotApplicable, { 3 }));
    }
    const Indicator &counted = definition.indicators.front();
    const Outcome outcome = share(definition, { full(definition, 1, u"96"_s), evaluateCell(definition, counted, quarter, { 2 }, none),
                                                evaluateCell(definition, counted, quarter, { 3 }, notApplicable) });
    QCOMPARE(outcome.verdict, Verdict::Met);
    QCOMPARE(outcome.n, qint64(1));
    QVERIFY(!reasonIn(outcome.because, ReasonCode::PartiesWithoutData));
}

void TestShareOfParties::tellsWhyThereIsNoShare_data()
{
    QTest::addColumn<std::vector<Outcome>>("parties");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<ReasonCode>("reason");
    const ContractDefinition definition = delivery(1);
    const Indicator &counted = definition.indicators.front();
    const auto with = [&](const Measurement &of) {
        std::vector<Measurement> months;
        for (int month = 1; month <= 3; ++month) {
            months.push_back(of);
            months.back().cell.period = Period::month(2026, month);
        }
        return std::vector<Outcome> { evaluateCell(definition, counted, quarter, { 1 }, months) };
    };
    QTest::newRow("no deelnemers") << std::vector<Outcome> {} << Verdict::Missing << ReasonCode::NoMeasurement;
    QTest::newRow("no data") << std::vector<Outcome> { party(definition, 1, {}) } << Verdict::Missing << ReasonCode::NoMeasurement;
    QTest::newRow("nothing asked") << with(fraction(quarter, 0, 0, { 1 })) << Verdict::Missing << ReasonCode::ZeroDenominator;
    QTest::newRow("not applicable") << with(without(quarter, MeasurementState::NotApplicable, { 1 })) << Verdict::NotApplicable
                                    << ReasonCode::MarkedNotApplicable;
}

void TestShareOfParties::tellsWhyThereIsNoShare()
{
    QFETCH(std::vector<Outcome>, parties);
    QFETCH(Verdict, expected);
    QFETCH(ReasonCode, reason);
    const Outcome outcome = share(delivery(1), parties);
    QCOMPARE(outcome.verdict, expected);
    QVERIFY(!outcome.value);
    QCOMPARE(outcome.because.front().code, reason);
}

void TestShareOfParties::meetsWithinTheWatchMargin()
{
    ContractDefinition definition = delivery(1);
    definition.norms.front().watchMargin = Decimal(2);
    const Outcome one = full(definition, 1, u"96"_s);
    QCOMPARE(one.verdict, Verdict::Attention);
    QCOMPARE(share(definition, { one }).verdict, Verdict::Met);
}

void TestShareOfParties::isUndecidedWhenTheCountedNormIs()
{
    ContractDefinition definition = delivery(1);
    definition.norms.front().confirmed = false;
    const Outcome outcome = share(definition, { full(definition, 1, u"96"_s) });
    QCOMPARE(outcome.verdict, Verdict::Undecided);
    QVERIFY(!reasonIn(outcome.because, ReasonCode::PartiesBelow));
}

void TestShareOfParties::isProvisionalWhenOneIs()
{
    const ContractDefinition definition = delivery(2);
    std::vector<Measurement> months;
    for (int month = 1; month <= 3; ++month)
        months.push_back(withState(measured(Period::month(2026, month), u"96"_s, { 2 }), MeasurementState::Provisional));
    const Outcome outcome
        = share(definition, { full(definition, 1, u"96"_s),
                              evaluateCell(definition, definition.indicators.front(), quarter, { 2 }, months) });
    QCOMPARE(outcome.verdict, Verdict::Met);
    QVERIFY(!outcome.final);
}

void TestShareOfParties::letsTheTypedValueCount()
{
    const ContractDefinition definition = delivery(2);
    const std::vector<Outcome> parties { full(definition, 1, u"96"_s), full(definition, 2, u"90"_s) };
    Measurement typed = measured(quarter, u"100"_s, {}, { 2 });
    Outcome outcome = share(definition, parties, &typed);
    QCOMPARE(outcome.verdict, Verdict::Met);
    QCOMPARE(outcome.value, std::optional(Ratio(100)));
    const Reason *beside = reasonIn(outcome.because, ReasonCode::EnteredCentrally);
    QVERIFY(beside);
    QCOMPARE(std::get<Amount>(beside->arguments[0]).value, Ratio(50));
    typed.value = Decimal(50);
    outcome = share(definition, parties, &typed);
    QCOMPARE(outcome.verdict, Verdict::Breach);
    QVERIFY(!reasonIn(outcome.because, ReasonCode::EnteredCentrally));
    typed = without(quarter, MeasurementState::NoData);
    QCOMPARE(share(definition, parties, &typed).value, std::optional(Ratio(50)));
    typed = without(quarter, MeasurementState::NotApplicable);
    QCOMPARE(share(definition, parties, &typed).verdict, Verdict::NotApplicable);
    typed = measured(quarter, u"97"_s, {}, { 2 });
    QCOMPARE(share(definition, {}, &typed).verdict, Verdict::Met);
}

void TestShareOfParties::saysWhenTheNormMeansAll_data()
{
    QTest::addColumn<int>("all");
    QTest::addColumn<bool>("said");
    QTest::newRow("19 deelnemers") << 19 << true;
    QTest::newRow("20 deelnemers") << 20 << false;
}

void TestShareOfParties::saysWhenTheNormMeansAll()
{
    QFETCH(int, all);
    QFETCH(bool, said);
    const ContractDefinition definition = delivery(all);
    std::vector<Outcome> parties;
    for (int i = 1; i <= all; ++i)
        parties.push_back(full(definition, i, u"96"_s));
    QCOMPARE(reasonIn(share(definition, parties).because, ReasonCode::FewParties) != nullptr, said);
}

QTEST_GUILESS_MAIN(TestShareOfParties)
#include "tst_ShareOfParties.moc"
