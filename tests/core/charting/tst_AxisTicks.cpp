// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AxisTicks.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

/// Round numbers along an axis: they enclose what is drawn, are few, and can be written in full.
class TestAxisTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void encloses_data();
    void encloses();
    void knownAxes_data();
    void knownAxes();
    void countsAreWholeWithAirAbove_data();
    void countsAreWholeWithAirAbove();
};

void TestAxisTicks::encloses_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("per cent") << 90.0 << 100.0;
    QTest::newRow("narrow") << 99.58 << 99.74;
    QTest::newRow("one value") << 95.0 << 95.0;
    QTest::newRow("only zero") << 0.0 << 0.0;
    QTest::newRow("below zero") << -35.0 << -4.9;
    QTest::newRow("across zero") << -12.0 << 34.0;
    QTest::newRow("the wrong way round") << 10.0 << 3.0;
    QTest::newRow("very large") << 1e12 << 9e15;
    QTest::newRow("very small") << 0.0001 << 0.0009;
    QTest::newRow("exactly on ticks") << 0.0 << 40.0;
}

void TestAxisTicks::encloses()
{
    QFETCH(double, low);
    QFETCH(double, high);
    for (const int most : { -1, 2, 3, 5, 8 }) {
        const AxisTicks ticks = niceTicks(low, high, most);
        const std::vector<qreal> values = ticks.values();
        QVERIFY(ticks.low <= std::min(low, high) + 1e-9);
        QVERIFY(ticks.high >= std::max(low, high) - 1e-9);
        QVERIFY(values.size() >= 2);
        const int least = low < 0 && high > 0 ? 3 : 2;
        QVERIFY(values.size() <= static_cast<size_t>(std::max(least, most)));
        QCOMPARE(values.front(), ticks.low);
        const qreal scale = std::pow(10, ticks.decimals);
        for (const qreal value : values) // written with these decimals, nothing is lost
            QVERIFY(std::abs(std::round(value * scale) / scale - value) < ticks.step * 1e-6);
    }
}

void TestAxisTicks::knownAxes_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("decimals");
    QTest::newRow("tens") << 0.0 << 40.0 << 5 << 10.0 << 0;
    QTest::newRow("fives") << 73.0 << 98.0 << 7 << 5.0 << 0;
    QTest::newRow("twos") << 90.0 << 98.0 << 5 << 2.0 << 0;
    QTest::newRow("tenths") << 99.2 << 99.6 << 5 << 0.1 << 1;
    QTest::newRow("hundredths") << 99.58 << 99.62 << 5 << 0.01 << 2;
}

void TestAxisTicks::knownAxes()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(int, most);
    QFETCH(double, step);
    QFETCH(int, decimals);
    const AxisTicks ticks = niceTicks(low, high, most);
    QVERIFY2(std::abs(ticks.step - step) < 1e-9, qPrintable(QString::number(ticks.step)));
    QCOMPARE(ticks.decimals, decimals);
}

void TestAxisTicks::countsAreWholeWithAirAbove_data()
{
    QTest::addColumn<int>("count");
    for (const int count : { 0, 1, 2, 3, 7, 8, 9, 10, 37, 40, 100, 999 })
        QTest::addRow("%d", count) << count;
}

void TestAxisTicks::countsAreWholeWithAirAbove()
{
    QFETCH(int, count);
    for (const int most : { 2, 5, 7 }) {
        const AxisTicks ticks = countTicks(count, most);
        QCOMPARE(ticks.low, 0.0);
        QCOMPARE(ticks.decimals, 0);
        QCOMPARE(ticks.step, std::round(ticks.step));
        QVERIFY(ticks.high > count); // the count above the bar has room
    }
}

QTEST_GUILESS_MAIN(TestAxisTicks)
#include "tst_AxisTicks.moc"
