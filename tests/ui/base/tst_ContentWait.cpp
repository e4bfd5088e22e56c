// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AttachmentVerbs.h"
#include "ContentKeeping.h"
#include "ContentWait.h"
#include "WaitDialog.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;

/// A large piece of evidence is kept beside the window, which stays awake; it can be stopped, and then nothing is stored.
/// Source: architecture, rule 8.
class TestContentWait : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leavesASmallFileToTheChange();
    void keepsALargeFile();
    void keepsNothingWhenItIsStopped();

private:
    [[nodiscard]] Portfolio &portfolio() { return *m_fixture->workspace.portfolio(); }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

namespace {

AttachedContent contentOfSize(qint64 bytes, char letter)
{
    return contentOf(QByteArray(bytes, letter));
}

} // namespace

void TestContentWait::init()
{
    failOnOurWarnings();
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_fixture->openWith({ u"een"_s });
}

void TestContentWait::leavesASmallFileToTheChange()
{
    const AttachedContent content = contentOfSize(ContentKeeping::writtenAtOnce, 's');
    QVERIFY(storeContents(m_fixture->workspace, { content }));
    QVERIFY(!portfolio().attachedContent(content.digest)); // the change that attaches it will write it
}

void TestContentWait::keepsALargeFile()
{
    const AttachedContent content = contentOfSize(20'000'000, 'g');
    QVERIFY(storeContents(m_fixture->workspace, { content }));
    QCOMPARE(portfolio().attachedContent(content.digest), std::optional(content.bytes));
}

/// Something else writes in the work copy, so that it takes long enough for the dialog to come; the user stops it there.
void TestContentWait::keepsNothingWhenItIsStopped()
{
    std::atomic<bool> isHeld = false;
    std::atomic<bool> isReleased = false;
    const ContentKeeping other(portfolio(), { contentOfSize(3'000'000, 'o') });
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        (void)other.run([&](qint64, qint64) {
            isHeld = true;
            while (!isReleased)
                QThread::msleep(5);
            return false;
        });
    }));
    thread->start();
    QTRY_VERIFY(isHeld);
    bool wasShown = false;
    QTimer user;
    connect(&user, &QTimer::timeout, &user, [&] {
        auto *dialog = qobject_cast<WaitDialog *>(QApplication::activeModalWidget());
        if (!dialog || wasShown)
            return;
        wasShown = dialog->findChild<QProgressBar *>() != nullptr;
        QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton); // "Stoppen"
        isReleased = true;
    });
    user.start(20);
    QSignalSpy told(&m_fixture->workspace, &Workspace::noticed);
    const AttachedContent content = contentOfSize(3'000'000, 'c');
    QVERIFY(!storeContents(m_fixture->workspace, { content }));
    QVERIFY(wasShown);
    QVERIFY(thread->wait());
    QVERIFY(!portfolio().attachedContent(content.digest));
    QCOMPARE(told.count(), 1);
    QVERIFY(told.front().front().value<Notice>().text.startsWith(u"Gestopt."_s));
}

QTEST_MAIN(TestContentWait)
#include "tst_ContentWait.moc"
