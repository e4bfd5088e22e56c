// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// One value against one norm.
class TestJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void compares_data();
    void compares();
    void comparesFractionsUnrounded_data();
    void comparesFractionsUnrounded();
    void betweenHoldsBothEnds_data();
    void betweenHoldsBothEnds();
    void choosesTheBand_data();
    void choosesTheBand();
    void saysWhenNoBandHoldsTheValue();
    void neverBreachesATarget();
    void watchesOnlyWhatIsMet_data();
    void watchesOnlyWhatIsMet();
    void watchesOnTheGoodSideOfEachComparator();
    void doesNotWatchATarget();
    void dropsTheBandWordWithinTheMargin();
    void isUndecidedWithoutConfirmation();
    void isUndecidedWithoutNorm();
    void answersYesAndNo();
    void allowsMisses_data();
    void allowsMisses();
    void tellsTheStoryInOrder();
};

namespace {

const Period march = Period::month(2026, 3);

Outcome judged(const NormVersion &norm, const QString &value, Unit unit = Unit::Percent)
{
    Outcome outcome;
    outcome.cell = { { 1 }, march, {} };
    outcome.unit = unit;
    outcome.value = ratio(value);
    judge(outcome, norm, Contract {});
    return outcome;
}

NormVersion normOf(Comparator comparator, const QString &value)
{
    NormVersion norm;
    norm.id = { 7 };
    norm.number = 2;
    norm.comparator = comparator;
    norm.value = dec(value);
    return norm;
}

NormVersion marks()
{
    NormVersion norm;
    norm.bands = { { {}, Bound { 4, false }, u"Slecht"_s, {}, Verdict::Breach },
                   { Bound { 4, true }, Bound { 7, false }, u"Matig"_s, {}, Verdict::Attention },
                   { Bound { 7, true }, Bound { 10, true }, u"Goed"_s, {}, Verdict::Met } };
    return norm;
}

} // namespace

void TestJudge::compares_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QString>("margin");
    using enum Comparator;
    using enum Verdict;
    QTest::newRow("less, just below") << Less << u"119.999999999"_s << Met << u"-0.000000001"_s;
    QTest::newRow("less, at") << Less << u"120.0"_s << Breach << u"0"_s;
    QTest::newRow("less, above") << Less << u"120.1"_s << Breach << u"0.1"_s;
    QTest::newRow("at most, below") << AtMost << u"119"_s << Met << u"-1"_s;
    QTest::newRow("at most, at") << AtMost << u"120.00"_s << Met << u"0"_s;
    QTest::newRow("at most, just above") << AtMost << u"120.000000001"_s << Breach << u"0.000000001"_s;
    QTest::newRow("greater, just above") << Greater << u"120.000000001"_s << Met << u"0.000000001"_s;
    QTest::newRow("greater, at") << Greater << u"120"_s << Breach << u"0"_s;
    QTest::newRow("at least, just below") << AtLeast << u"119.999999999"_s << Breach << u"-0.000000001"_s;
    QTest::newRow("at least, at") << AtLeast << u"120"_s << Met << u"0"_s;
    QTest::newRow("equal, at") << Equal << u"120.000"_s << Met << u"0"_s;
    QTest::newRow("equal, just below") << Equal << u"119.999999999"_s << Breach << u"-0.000000001"_s;
    QTest::newRow("equal, just above") << Equal << u"120.000000001"_s << Breach << u"0.000000001"_s;
    QTest::newRow("below zero") << AtLeast << u"-120"_s << Breach << u"-240"_s;
}

void TestJudge::compares()
{
    QFETCH(Comparator, comparator);
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    QFETCH(QString, margin);
    const Outcome outcome = judged(normOf(comparator, u"120"_s), value, Unit::Second);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.margin, std::optional(ratio(margin)));
    QCOMPARE(outcome.norm, NormVersionId { 7 });
    QCOMPARE(outcome.normVersion, 2);
    QVERIFY(outcome.label.isEmpty());
}

void TestJudge::comparesFractionsUnrounded_data()
{
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("94.96% is not 95.0%") << qint64(2374) << qint64(2500) << Verdict::Breach;
    QTest::newRow("94.9999995% is not 95.0%") << qint64(189999999) << qint64(200000000) << Verdict::Breach;
    QTest::newRow("exactly 95%") << qint64(19) << qint64(20) << Verdict::Met;
    QTest::newRow("just above") << qint64(190000001) << qint64(200000000) << Verdict::Met;
    QTest::newRow("two thirds") << qint64(2) << qint64(3) << Verdict::Breach;
}

void TestJudge::comparesFractionsUnrounded()
{
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(Verdict, expected);
    const Outcome outcome = evaluated(contract(), march, { fraction(march, numerator, denominator) });
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.n, denominator);
    QCOMPARE(*outcome.value, Ratio(100) * Ratio(numerator) / Ratio(denominator));
}

void TestJudge::betweenHoldsBothEnds_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QString>("margin");
    QTest::newRow("just below") << u"2.999999999"_s << Verdict::Breach << u"-0.000000001"_s;
    QTest::newRow("at the low end") << u"3"_s << Verdict::Met << QString();
    QTest::newRow("inside") << u"4"_s << Verdict::Met << QString();
    QTest::newRow("at the high end") << u"5"_s << Verdict::Met << QString();
    QTest::newRow("just above") << u"5.000000001"_s << Verdict::Breach << u"0.000000001"_s;
}

void TestJudge::betweenHoldsBothEnds()
{
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    QFETCH(QString, margin);
    NormVersion norm = normOf(Comparator::Between, u"3"_s);
    norm.high = Decimal(5);
    const Outcome outcome = judged(norm, value);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.margin, margin.isEmpty() ? std::nullopt : std::optional(ratio(margin)));
    QVERIFY(reasonIn(outcome.because, ReasonCode::AgainstBetween));
}

void TestJudge::choosesTheBand_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    QTest::addColumn<QString>("label");
    QTest::newRow("far below") << u"-3"_s << Verdict::Breach << u"Slecht"_s;
    QTest::newRow("just below four") << u"3.999999999"_s << Verdict::Breach << u"Slecht"_s;
    QTest::newRow("at four") << u"4.0"_s << Verdict::Attention << u"Matig"_s;
    QTest::newRow("just below seven") << u"6.999999999"_s << Verdict::Attention << u"Matig"_s;
    QTest::newRow("at seven") << u"7"_s << Verdict::Met << u"Goed"_s;
    QTest::newRow("at ten") << u"10"_s << Verdict::Met << u"Goed"_s;
}

void TestJudge::choosesTheBand()
{
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    QFETCH(QString, label);
    const Outcome outcome = judged(marks(), value, Unit::Grade);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(outcome.label, label);
    QVERIFY(reasonIn(outcome.because, ReasonCode::InBand));
    int holding = 0;
    for (const Band &band : marks().bands) {
        NormVersion one;
        one.bands = { band };
        holding += judged(one, value, Unit::Grade).verdict != Verdict::Undecided ? 1 : 0;
    }
    QCOMPARE(holding, 1);
}

void TestJudge::saysWhenNoBandHoldsTheValue()
{
    const Outcome outcome = judged(marks(), u"10.1"_s, Unit::Grade);
    QCOMPARE(outcome.verdict, Verdict::Undecided);
    QVERIFY(outcome.label.isEmpty());
    QVERIFY(reasonIn(outcome.because, ReasonCode::OutsideBands));
}

void TestJudge::neverBreachesATarget()
{
    for (const NormKind kind : { NormKind::Target, NormKind::Guideline }) {
        NormVersion norm = normOf(Comparator::AtLeast, u"50"_s);
        norm.kind = kind;
        QCOMPARE(judged(norm, u"49.9"_s).verdict, Verdict::Attention);
        QCOMPARE(judged(norm, u"50"_s).verdict, Verdict::Met);
        QVERIFY(reasonIn(judged(norm, u"50"_s).because, ReasonCode::AgainstTarget));
        NormVersion bands = marks();
        bands.kind = kind;
        QCOMPARE(judged(bands, u"2"_s, Unit::Grade).verdict, Verdict::Attention);
        QCOMPARE(judged(bands, u"2"_s, Unit::Grade).label, u"Slecht"_s);
    }
}

void TestJudge::watchesOnlyWhatIsMet_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Verdict>("expected");
    QTest::newRow("just below the norm") << u"94.999999999"_s << Verdict::Breach;
    QTest::newRow("at the norm") << u"95"_s << Verdict::Attention;
    QTest::newRow("at the end of the margin") << u"96.5"_s << Verdict::Attention;
    QTest::newRow("just above the margin") << u"96.500000001"_s << Verdict::Met;
}

void TestJudge::watchesOnlyWhatIsMet()
{
    QFETCH(QString, value);
    QFETCH(Verdict, expected);
    NormVersion norm = normOf(Comparator::AtLeast, u"95"_s);
    norm.watchMargin = dec(u"1.5"_s);
    const Outcome outcome = judged(norm, value);
    QCOMPARE(outcome.verdict, expected);
    QCOMPARE(reasonIn(outcome.because, ReasonCode::WithinWatchMargin) != nullptr, expected == Verdict::Attention);
    norm.watchMargin = Decimal(0);
    QVERIFY(judged(norm, value).verdict != Verdict::Attention);
}

void TestJudge::watchesOnTheGoodSideOfEachComparator()
{
    NormVersion norm = normOf(Comparator::AtMost, u"5"_s);
    norm.watchMargin = Decimal(1);
    QCOMPARE(judged(norm, u"3.9"_s).verdict, Verdict::Met);
    QCOMPARE(judged(norm, u"4"_s).verdict, Verdict::Attention);
    norm.comparator = Comparator::Less;
    QCOMPARE(judged(norm, u"4"_s).verdict, Verdict::Attention);
    QCOMPARE(judged(norm, u"5"_s).verdict, Verdict::Breach);
    norm.comparator = Comparator::Greater;
    QCOMPARE(judged(norm, u"6"_s).verdict, Verdict::Attention);
    QCOMPARE(judged(norm, u"6.1"_s).verdict, Verdict::Met);
    norm.comparator = Comparator::Between;
    norm.high = Decimal(9);
    QCOMPARE(judged(norm, u"6"_s).verdict, Verdict::Attention);
    QCOMPARE(judged(norm, u"7"_s).verdict, Verdict::Met);
    QCOMPARE(judged(norm, u"8"_s).verdict, Verdict::Attention);
    const Reason *reason = reasonIn(judged(norm, u"8.5"_s).because, ReasonCode::WithinWatchMargin);
    QVERIFY(reason);
    norm.comparator = Comparator::Equal;
    QCOMPARE(judged(norm, u"5"_s).verdict, Verdict::Met);
}

void TestJudge::doesNotWatchATarget()
{
    NormVersion norm = normOf(Comparator::AtLeast, u"50"_s);
    norm.kind = NormKind::Target;
    norm.watchMargin = Decimal(5);
    QCOMPARE(judged(norm, u"51"_s).verdict, Verdict::Met);
}

void TestJudge::dropsTheBandWordWithinTheMargin()
{
    NormVersion norm = marks();
    norm.value = Decimal(7);
    norm.watchMargin = dec(u"0.5"_s);
    const Outcome outcome = judged(norm, u"7.2"_s, Unit::Grade);
    QCOMPARE(outcome.verdict, Verdict::Attention);
    QVERIFY(outcome.label.isEmpty());
    QCOMPARE(judged(norm, u"6.9"_s, Unit::Grade).label, u"Matig"_s);
    QCOMPARE(judged(norm, u"7.6"_s, Unit::Grade).label, u"Goed"_s);
}

void TestJudge::isUndecidedWithoutConfirmation()
{
    NormVersion norm = normOf(Comparator::AtLeast, u"95"_s);
    norm.confirmed = false;
    const Outcome outcome = judged(norm, u"12"_s);
    QCOMPARE(outcome.verdict, Verdict::Undecided);
    QVERIFY(reasonIn(outcome.because, ReasonCode::NormUnconfirmed));
}

void TestJudge::isUndecidedWithoutNorm()
{
    NormVersion norm;
    QCOMPARE(judged(norm, u"12"_s).verdict, Verdict::Undecided);
    QVERIFY(reasonIn(judged(norm, u"12"_s).because, ReasonCode::NormMissing));
    norm.comparator = Comparator::Between;
    norm.value = Decimal(3);
    QCOMPARE(judged(norm, u"12"_s).verdict, Verdict::Undecided);
    ContractDefinition none = contract();
    none.norms.clear();
    QCOMPARE(evaluated(none, march, { measured(march, u"99"_s) }).verdict, Verdict::Undecided);
}

void TestJudge::answersYesAndNo()
{
    const NormVersion norm = normOf(Comparator::Equal, u"1"_s);
    QCOMPARE(judged(norm, u"1"_s, Unit::YesNo).verdict, Verdict::Met);
    QCOMPARE(judged(norm, u"0"_s, Unit::YesNo).verdict, Verdict::Breach);
    QCOMPARE(std::get<qint64>(judged(norm, u"1"_s, Unit::YesNo).because.front().arguments[0]), qint64(1));
}

void TestJudge::allowsMisses_data()
{
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("norm");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<qint64>("allowed"); // -1: not worth a word
    QTest::newRow("19 at 95%: none") << Comparator::AtLeast << u"95"_s << qint64(19) << qint64(0);
    QTest::newRow("20 at 95%: one") << Comparator::AtLeast << u"95"_s << qint64(20) << qint64(1);
    QTest::newRow("20 at more than 95%: none") << Comparator::Greater << u"95"_s << qint64(20) << qint64(0);
    QTest::newRow("99 at 95%: four") << Comparator::AtLeast << u"95"_s << qint64(99) << qint64(4);
    QTest::newRow("100 at 95%: no small number") << Comparator::AtLeast << u"95"_s << qint64(100) << qint64(-1);
    QTest::newRow("150 at 99.5%: none") << Comparator::AtLeast << u"99.5"_s << qint64(150) << qint64(0);
    QTest::newRow("200 at 99.5%: no small number") << Comparator::AtLeast << u"99.5"_s << qint64(200) << qint64(-1);
    QTest::newRow("5000 at 100% goes without saying") << Comparator::AtLeast << u"100"_s << qint64(5000) << qint64(-1);
    QTest::newRow("49 at most 2%: none") << Comparator::AtMost << u"2"_s << qint64(49) << qint64(0);
    QTest::newRow("50 at most 2%: one") << Comparator::AtMost << u"2"_s << qint64(50) << qint64(1);
    QTest::newRow("50 less than 2%: none") << Comparator::Less << u"2"_s << qint64(50) << qint64(0);
    QTest::newRow("less than 0%: nothing to say") << Comparator::Less << u"0"_s << qint64(50) << qint64(-1);
}

void TestJudge::allowsMisses()
{
    QFETCH(Comparator, comparator);
    QFETCH(QString, norm);
    QFETCH(qint64, n);
    QFETCH(qint64, allowed);
    ContractDefinition definition = contract();
    definition.norms.front().comparator = comparator;
    definition.norms.front().value = dec(norm);
    const Outcome outcome = evaluated(definition, march, { fraction(march, n, n) });
    const Reason *small = reasonIn(outcome.because, ReasonCode::SmallNumber);
    QCOMPARE(small != nullptr, allowed >= 0);
    if (!small)
        return;
    QCOMPARE(std::get<qint64>(small->arguments[0]), n);
    QCOMPARE(std::get<qint64>(small->arguments[1]), allowed);
    // The number is right when that many misses meet the norm and one more does not.
    const bool countsMisses = comparator == Comparator::AtLeast || comparator == Comparator::Greater;
    const auto with = [&](qint64 misses) {
        return evaluated(definition, march, { fraction(march, countsMisses ? n - misses : misses, n) }).verdict;
    };
    QCOMPARE(with(allowed), Verdict::Met);
    QCOMPARE(with(allowed + 1), Verdict::Breach);
}

void TestJudge::tellsTheStoryInOrder()
{
    const Outcome outcome = evaluated(contract(), march, { fraction(march, 738, 1000) });
    QCOMPARE(outcome.because.size(), std::size_t(2));
    QCOMPARE(outcome.because[0].code, ReasonCode::Fraction);
    QCOMPARE(outcome.because[1].code, ReasonCode::AgainstNorm);
    QCOMPARE(*outcome.margin, ratio(u"-21.2"_s));
}

QTEST_GUILESS_MAIN(TestJudge)
#include "tst_Judge.moc"
