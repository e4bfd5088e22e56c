// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentVerbs.h"
#include "ContentKeeping.h"
#include "SmallContract.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// The content of a large file is put into the work copy beside the window, before the row that attaches it. Source:
/// architecture, rule 8; decision 8.
class TestContentKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isNeededFromASize_data();
    void isNeededFromASize();
    void keepsInAnotherThread();
    void keepsNothingWhenItIsStopped();
    void isNotNeededInAFileForReading();

private:
    [[nodiscard]] Attachment draft() const
    {
        Attachment row;
        row.contract = m_contract;
        row.about = EvidenceOf::Contract;
        row.subject = m_contract.value;
        row.name = u"meetrapport.pdf"_s;
        row.added = QDate(2026, 10, 13);
        return row;
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

namespace {

AttachedContent contentOfSize(qint64 bytes)
{
    return contentOf(QByteArray(bytes, 'r'));
}

} // namespace

void TestContentKeeping::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_portfolio.reset();
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
}

void TestContentKeeping::isNeededFromASize_data()
{
    QTest::addColumn<QList<qint64>>("sizes");
    QTest::addColumn<bool>("isNeeded");
    QTest::newRow("nothing") << QList<qint64> {} << false;
    QTest::newRow("small") << QList<qint64> { ContentKeeping::writtenAtOnce } << false;
    QTest::newRow("one byte more") << QList<qint64> { ContentKeeping::writtenAtOnce + 1 } << true;
    QTest::newRow("together") << QList<qint64> { ContentKeeping::writtenAtOnce, 1 } << true;
    QTest::newRow("as large as may be") << QList<qint64> { largestAttachment } << true;
    QTest::newRow("refused anyway") << QList<qint64> { largestAttachment + 1 } << false;
}

void TestContentKeeping::isNeededFromASize()
{
    QFETCH(QList<qint64>, sizes);
    QFETCH(bool, isNeeded);
    std::vector<AttachedContent> contents;
    for (const qint64 size : sizes)
        contents.push_back(contentOfSize(size));
    QCOMPARE(ContentKeeping(*m_portfolio, contents).isNeeded(), isNeeded);
}

void TestContentKeeping::keepsInAnotherThread()
{
    const AttachedContent content = contentOfSize(5'000'000);
    const ContentKeeping keeping(*m_portfolio, { content });
    Status outcome = done();
    qint64 last = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        outcome = keeping.run([&last](qint64 done, qint64) {
            last = done;
            return true;
        });
    }));
    thread->start();
    QVERIFY(!m_portfolio->contracts().empty()); // it can be read meanwhile
    QVERIFY(thread->wait());
    QVERIFY(outcome);
    QCOMPARE(last, qint64(5'000'000));
    QCOMPARE(m_portfolio->attachedContent(content.digest), std::optional(content.bytes));
    const auto steps = m_portfolio->undoSteps().size();
    QVERIFY(attachFile(*m_portfolio, draft(), content));
    QCOMPARE(m_portfolio->undoSteps().size(), steps + 1);
    QVERIFY(m_portfolio->saveAs(m_world->path(u"bewijs.maatlat"_s))); // sealed and checked with it
    m_portfolio.reset();
    m_portfolio = Portfolio::open(m_world->path(u"bewijs.maatlat"_s), Access::ReadWrite, m_world->environment()).value();
    QCOMPARE(m_portfolio->attachedContent(content.digest), std::optional(content.bytes));
}

void TestContentKeeping::keepsNothingWhenItIsStopped()
{
    const AttachedContent content = contentOfSize(5'000'000);
    const auto head = m_portfolio->logHead();
    const Status outcome = ContentKeeping(*m_portfolio, { content }).run([](qint64 done, qint64 all) { return done < all / 2; });
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QVERIFY(!m_portfolio->attachedContent(content.digest));
    QCOMPARE(m_portfolio->logHead(), head);
    QVERIFY(m_portfolio->rowsOf<Attachment>(m_contract).empty());
    QVERIFY(attachFile(*m_portfolio, draft(), content)); // as if nothing had been
}

void TestContentKeeping::isNotNeededInAFileForReading()
{
    const QString path = m_world->path(u"lezen.maatlat"_s);
    QVERIFY(m_portfolio->saveAs(path));
    m_portfolio.reset();
    m_portfolio = Portfolio::open(path, Access::ReadOnly, m_world->environment()).value();
    QVERIFY(!ContentKeeping(*m_portfolio, { contentOfSize(5'000'000) }).isNeeded());
}

QTEST_GUILESS_MAIN(TestContentKeeping)
#include "tst_ContentKeeping.moc"
