// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// Which version of a norm judges a period.
class TestNormInForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void choosesTheNormOfThePeriod_data();
    void choosesTheNormOfThePeriod();
};

void TestNormInForce::choosesTheNormOfThePeriod_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("version"); // 0: none
    QTest::newRow("the month in which the contract starts") << Period::month(2026, 1) << 1;
    QTest::newRow("before the change") << Period::month(2026, 5) << 1;
    QTest::newRow("from the change on") << Period::month(2026, 6) << 2;
    QTest::newRow("a quarter that began before the change") << Period::quarter(2026, 2) << 1;
    QTest::newRow("the quarter after") << Period::quarter(2026, 3) << 3;
    QTest::newRow("before the contract: by its first day") << Period::month(2025, 12) << 1;
}

void TestNormInForce::choosesTheNormOfThePeriod()
{
    QFETCH(Period, period);
    QFETCH(int, version);
    ContractDefinition definition = contract();
    definition.contract.start = QDate(2026, 1, 15);
    definition.norms.front().validFrom = QDate(2026, 1, 15);
    NormVersion third = definition.norms.front();
    third.number = 3;
    third.validFrom = QDate(2026, 7, 1);
    NormVersion second = definition.norms.front();
    second.number = 2;
    second.validFrom = QDate(2026, 6, 1);
    definition.norms.push_back(third);
    definition.norms.push_back(second);
    const NormVersion *norm = normInForce(definition, { 1 }, period);
    QVERIFY(norm);
    QCOMPARE(norm->number, version);
    QVERIFY(!normInForce(definition, { 2 }, period));
    definition.norms.front().validFrom = {};
    QCOMPARE(normInForce(definition, { 1 }, period)->number, version);
}

QTEST_GUILESS_MAIN(TestNormInForce)
#include "tst_NormInForce.moc"
