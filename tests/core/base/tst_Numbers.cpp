// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Decimal.h"
#include "Ratio.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void comparesByWorth_data();
    void comparesByWorth();
    void addsExactly();
    void refusesASumThatDoesNotFit();
    void keepsRatiosInLowestTerms();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void floorsTowardsMinusInfinity();
    void knowsWhenADecimalEnds();
    void staysExactWithHundredsOfDenominators();
    void readsBackItsTexts();
    void isTheSameOnBothSidesOfAMachineWord_data();
    void isTheSameOnBothSidesOfAMachineWord();
    void agreesWithItselfAtRandom();
};

void TestNumbers::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << u"95"_s << u"95"_s;
    QTest::newRow("trailing zero is kept") << u"95.0"_s << u"95.0"_s;
    QTest::newRow("negative") << u"-0.05"_s << u"-0.05"_s;
    QTest::newRow("typographic minus") << u"\u221235"_s << u"-35"_s;
    QTest::newRow("eighteen digits") << u"999999999999999999"_s << u"999999999999999999"_s;
    QTest::newRow("nineteen digits") << u"1000000000000000000"_s << QString();
    QTest::newRow("nine places") << u"0.000000001"_s << u"0.000000001"_s;
    QTest::newRow("ten places") << u"0.0000000001"_s << QString();
    QTest::newRow("comma is not plain") << u"95,0"_s << QString();
    QTest::newRow("two points") << u"1.2.3"_s << QString();
    QTest::newRow("point without digits") << u"5."_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only a minus") << u"-"_s << QString();
}

void TestNumbers::readsPlainDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto value = Decimal::fromPlain(text);
    QCOMPARE(value.has_value(), !expected.isEmpty());
    if (value)
        QCOMPARE(value->toPlain(), expected);
}

void TestNumbers::comparesByWorth_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("order");
    QTest::newRow("equal with other scale") << u"95"_s << u"95.000"_s << 0;
    QTest::newRow("just below") << u"94.999999999"_s << u"95"_s << -1;
    QTest::newRow("just above") << u"95.000000001"_s << u"95"_s << 1;
    QTest::newRow("negative fractions") << u"-0.1"_s << u"-0.05"_s << -1;
    QTest::newRow("across zero") << u"-0.1"_s << u"0.1"_s << -1;
    QTest::newRow("largest") << u"999999999999999999"_s << u"999999999.999999999"_s << 1;
}

void TestNumbers::comparesByWorth()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(int, order);
    const Decimal a = *Decimal::fromPlain(left);
    const Decimal b = *Decimal::fromPlain(right);
    QVERIFY((a <=> b) == (order <=> 0));
    QVERIFY((Ratio(a) <=> Ratio(b)) == (order <=> 0));
}

void TestNumbers::addsExactly()
{
    QCOMPARE(Decimal::fromPlain(u"0.1")->plus(*Decimal::fromPlain(u"0.25"))->toPlain(), u"0.35"_s);
    QCOMPARE((Ratio::of(1, 3) + Ratio::of(1, 6)), Ratio::of(1, 2));
}

void TestNumbers::refusesASumThatDoesNotFit()
{
    QVERIFY(!Decimal::fromPlain(u"999999999999999999")->plus(1));
    QVERIFY(!Decimal::fromPlain(u"999999999999")->plus(*Decimal::fromPlain(u"0.000000001")));
}

void TestNumbers::keepsRatiosInLowestTerms()
{
    const Ratio mean = Ratio::of(34, 6);
    QCOMPARE(mean.numeratorText(), u"17"_s);
    QCOMPARE(mean.denominatorText(), u"3"_s);
    QCOMPARE(Ratio::of(3, -6).denominatorText(), u"2"_s);
}

void TestNumbers::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<qint64>("top");
    QTest::addColumn<qint64>("bottom");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two thirds") << 17LL << 3LL << 2 << u"5.67"_s;
    QTest::newRow("half up") << 695LL << 100LL << 1 << u"7.0"_s;
    QTest::newRow("just under half") << 6949LL << 1000LL << 1 << u"6.9"_s;
    QTest::newRow("negative half away") << -695LL << 100LL << 1 << u"-7.0"_s;
    QTest::newRow("no places") << 1LL << 2LL << 0 << u"1"_s;
    QTest::newRow("small") << 1LL << 400LL << 2 << u"0.00"_s;
}

void TestNumbers::roundsHalfAwayFromZero()
{
    QFETCH(qint64, top);
    QFETCH(qint64, bottom);
    QFETCH(int, places);
    QFETCH(QString, expected);
    QCOMPARE(Ratio::of(top, bottom).toPlain(places), expected);
}

void TestNumbers::floorsTowardsMinusInfinity()
{
    QCOMPARE(Ratio::of(7, 2).floored(), Ratio(3));
    QCOMPARE(Ratio::of(-7, 2).floored(), Ratio(-4));
    QCOMPARE(Ratio(-4).floored(), Ratio(-4));
}

void TestNumbers::knowsWhenADecimalEnds()
{
    QCOMPARE(Ratio::of(2374, 25).toDecimal()->toPlain(), u"94.96"_s);
    QVERIFY(!Ratio::of(1, 3).toDecimal());
}

void TestNumbers::staysExactWithHundredsOfDenominators()
{
    Ratio sum;
    for (qint64 i = 1; i <= 300; ++i)
        sum = sum + Ratio::of(1, i) - Ratio::of(1, i + 1);
    QCOMPARE(sum, Ratio::of(300, 301));
}

void TestNumbers::readsBackItsTexts()
{
    const Ratio value = Ratio::of(-22, 7);
    QCOMPARE(*Ratio::fromTexts(value.numeratorText(), value.denominatorText()), value);
    QCOMPARE(*Ratio::fromTexts(u"010"_s, u"1"_s), Ratio(10));
    QVERIFY(!Ratio::fromTexts(u"1"_s, u"0"_s));
    QVERIFY(!Ratio::fromTexts(u"1x"_s, u"1"_s));
}

/// What does not fit in a machine word is kept all the same; a value has one form, whichever way it came about.
void TestNumbers::isTheSameOnBothSidesOfAMachineWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the largest word") << u"9223372036854775807"_s;
    QTest::newRow("one above it") << u"9223372036854775808"_s;
    QTest::newRow("the lowest word but one") << u"-9223372036854775807"_s;
    QTest::newRow("the lowest word") << u"-9223372036854775808"_s;
    QTest::newRow("far above it") << u"340282366920938463463374607431768211457"_s;
}

void TestNumbers::isTheSameOnBothSidesOfAMachineWord()
{
    QFETCH(QString, text);
    const Ratio value = *Ratio::fromTexts(text, u"1"_s);
    QCOMPARE(value.numeratorText(), text);
    QVERIFY(value.isWhole() && !value.isZero());
    QCOMPARE(value.isNegative(), text.startsWith(u'-'));
    const Ratio one(1);
    QCOMPARE((value + one) - one, value);
    QCOMPARE((value - one) + one, value);
    QVERIFY(value + one > value);
    QVERIFY(value - one < value);
    QCOMPARE(value * value / value, value);
    QCOMPARE((one / value) * value, one);
    QCOMPARE((one / value).numeratorText(), value.isNegative() ? u"-1"_s : u"1"_s);
    QCOMPARE((value + Ratio::of(1, 2)).floored(), value);
    QCOMPARE(value.rounded(2), value);
    QCOMPARE(value.toPlain(0), text);
    QCOMPARE(value.absolute().isNegative(), false);
    QVERIFY(!value.toDecimal());
}

void TestNumbers::agreesWithItselfAtRandom()
{
    QRandomGenerator random(20261127);
    const auto number = [&random] {
        const int bits = 1 + static_cast<int>(random.bounded(58));
        const auto size = static_cast<qint64>(random.generate64() >> (64 - bits));
        return random.bounded(2) ? size : -size;
    };
    for (int i = 0; i < 2000; ++i) {
        const Ratio a = Ratio(number()) / Ratio(1 + std::abs(number()));
        const Ratio b = Ratio(number()) / Ratio(1 + std::abs(number()));
        QCOMPARE(a + b, b + a);
        QCOMPARE((a + b) - b, a);
        QCOMPARE((a - b).isNegative(), a < b);
        QCOMPARE((a - b).isZero(), a == b);
        if (!b.isZero())
            QCOMPARE(a * b / b, a);
        QCOMPARE(*Ratio::fromTexts(a.numeratorText(), a.denominatorText()), a);
        QVERIFY(a.floored() <= a && a < a.floored() + Ratio(1));
        if (const auto decimal = a.toDecimal())
            QCOMPARE(Ratio(*decimal), a);
    }
}

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_Numbers.moc"
