// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractShares.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QSignalSpy>
#include <QTest>

/// Which contracts of a file are read, and which anew.
class TestContractShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsASmallFileAtOnce();
    void readsOnlyTheContractThatChangedAnew();
    void readsAllAnewAfterAChangeOfAll();
    void readsALargeFileBetweenTheEvents();
    void aChangeWhileReadingReadsTheRestAnew();
    void forgetsAFileThatWasClosed();

private:
    [[nodiscard]] std::size_t all() const { return m_sample->workspace.portfolio()->contracts().size(); }
    [[nodiscard]] ContractId first() const { return m_sample->workspace.portfolio()->contracts().front().id; }
    void change(const QSet<ContractId> &contracts) const
    {
        Topics topics;
        topics.contracts = contracts;
        Q_EMIT m_sample->workspace.changed(topics);
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ContractShares> m_shares;
    std::vector<ContractId> m_read;
};

void TestContractShares::init()
{
    failOnOurWarnings();
    m_shares.reset();
    m_read.clear();
    m_sample = std::make_unique<SampleWorkspace>();
    m_shares = std::make_unique<ContractShares>(m_sample->workspace, [this](ContractId contract) { m_read.push_back(contract); });
    QVERIFY(all() > 2);
}

void TestContractShares::readsASmallFileAtOnce()
{
    const QSignalSpy advanced(m_shares.get(), &ContractShares::advanced);
    QVERIFY(!m_shares->isKnown(first()));
    m_shares->readUnknown();
    QCOMPARE(m_read.size(), all());
    QVERIFY(m_shares->isKnown(first()));
    QVERIFY(!m_shares->isBusy());
    m_shares->readUnknown();
    QCOMPARE(m_read.size(), all());
    QCOMPARE(advanced.count(), 0);
}

void TestContractShares::readsOnlyTheContractThatChangedAnew()
{
    m_shares->readUnknown();
    m_read.clear();
    change({ first() });
    QVERIFY(!m_shares->isKnown(first()));
    m_shares->readUnknown();
    QCOMPARE(m_read, std::vector<ContractId> { first() });
}

void TestContractShares::readsAllAnewAfterAChangeOfAll()
{
    m_shares->readUnknown();
    m_read.clear();
    change({});
    m_shares->readUnknown();
    QCOMPARE(m_read.size(), all());
}

void TestContractShares::readsALargeFileBetweenTheEvents()
{
    const QSignalSpy advanced(m_shares.get(), &ContractShares::advanced);
    m_shares->setSlicedFrom(m_sample->workspace.portfolio()->measurementCount());
    m_shares->readUnknown();
    QVERIFY(m_read.empty());
    QVERIFY(m_shares->isBusy());
    QVERIFY2(m_shares->progress().contains(QStringLiteral("0 van %1").arg(all())), qPrintable(m_shares->progress()));
    QTRY_VERIFY(!m_shares->isBusy());
    QCOMPARE(m_read.size(), all());
    QVERIFY(advanced.count() >= 1);
}

void TestContractShares::aChangeWhileReadingReadsTheRestAnew()
{
    m_shares->setSlicedFrom(0);
    m_shares->readUnknown();
    QTRY_VERIFY(!m_read.empty());
    m_read.clear();
    change({ first() });
    QVERIFY(!m_shares->isBusy());
    m_shares->readUnknown();
    QTRY_VERIFY(!m_shares->isBusy());
    for (const Contract &contract : m_sample->workspace.portfolio()->contracts())
        QVERIFY(m_shares->isKnown(contract.id));
    QCOMPARE(std::ranges::count(m_read, first()), 1);
}

void TestContractShares::forgetsAFileThatWasClosed()
{
    m_shares->readUnknown();
    const ContractId contract = first();
    m_sample->workspace.setPortfolio(nullptr);
    QVERIFY(!m_shares->isKnown(contract));
    m_shares->readUnknown();
    QVERIFY(!m_shares->isBusy());
}

QTEST_MAIN(TestContractShares)
#include "tst_ContractShares.moc"
