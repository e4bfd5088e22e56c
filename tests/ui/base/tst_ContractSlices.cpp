// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractSlices.h"
#include "Warnings.h"

#include <QSignalSpy>
#include <QTest>

/// Contracts one at a time between the events of the window.
class TestContractSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void atOnceIsDoneWhenItReturns();
    void elseItComesFromTheEventLoopInOrder();
    void whatIsStoppedIsLeft();
    void aNewStartLeavesTheOldOne();

private:
    [[nodiscard]] static std::vector<ContractId> three() { return { ContractId { 7 }, ContractId { 3 }, ContractId { 5 } }; }
    void work(ContractId contract) { m_done.push_back(contract.value); }

    std::vector<qint64> m_done;
};

void TestContractSlices::init()
{
    failOnOurWarnings();
    m_done.clear();
}

void TestContractSlices::atOnceIsDoneWhenItReturns()
{
    ContractSlices slices;
    const QSignalSpy told(&slices, &ContractSlices::advanced);
    slices.start(three(), [this](ContractId contract) { work(contract); }, true);
    QCOMPARE(m_done, std::vector<qint64>({ 7, 3, 5 }));
    QVERIFY(!slices.isBusy());
    QCOMPARE(told.count(), 0);
}

void TestContractSlices::elseItComesFromTheEventLoopInOrder()
{
    ContractSlices slices;
    const QSignalSpy told(&slices, &ContractSlices::advanced);
    slices.start(three(), [this](ContractId contract) { work(contract); }, false);
    QVERIFY(m_done.empty());
    QCOMPARE(slices.waiting(), std::size_t(3));
    QTRY_VERIFY(!slices.isBusy());
    QCOMPARE(m_done, std::vector<qint64>({ 7, 3, 5 }));
    QVERIFY(told.count() >= 1);
}

void TestContractSlices::whatIsStoppedIsLeft()
{
    ContractSlices slices;
    const QSignalSpy told(&slices, &ContractSlices::advanced);
    slices.start(three(), [&](ContractId contract) {
        work(contract);
        slices.stop();
    }, false);
    QTRY_COMPARE(m_done.size(), std::size_t(1));
    QTest::qWait(20);
    QCOMPARE(m_done.size(), std::size_t(1));
    QVERIFY(!slices.isBusy());
}

void TestContractSlices::aNewStartLeavesTheOldOne()
{
    ContractSlices slices;
    slices.start(three(), [](ContractId) { QFAIL("the old work goes on"); }, false);
    slices.start({ ContractId { 9 } }, [this](ContractId contract) { work(contract); }, false);
    QTRY_COMPARE(m_done, std::vector<qint64>({ 9 }));
}

QTEST_GUILESS_MAIN(TestContractSlices)
#include "tst_ContractSlices.moc"
