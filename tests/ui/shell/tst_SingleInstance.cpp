// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SingleInstance.h"
#include "Warnings.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void nobodyAnswersForAClosedFile();
    void theFirstWindowComesForward();
    void anotherDataFolderIsAnotherWorld();
    void itStopsAnsweringWhenTheFileCloses();

private:
    /// Asks from another thread, as another program would, while this one keeps its event loop running.
    [[nodiscard]] static bool ask(const QString &dataFolder, const QString &path)
    {
        bool answered = false;
        const std::unique_ptr<QThread> other(QThread::create([&] { answered = SingleInstance(dataFolder).raiseOther(path); }));
        other->start();
        while (!other->wait(10))
            QCoreApplication::processEvents();
        return answered;
    }
};

void TestSingleInstance::nobodyAnswersForAClosedFile()
{
    QTemporaryDir folder;
    QVERIFY(!SingleInstance(folder.path()).raiseOther(folder.filePath(u"a.maatlat"_s)));
}

void TestSingleInstance::theFirstWindowComesForward()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.maatlat"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    SingleInstance first(folder.path());
    QSignalSpy raised(&first, &SingleInstance::raiseAsked);
    first.answerFor(path);
    QVERIFY(ask(folder.path(), path));
    QCOMPARE(raised.count(), 1);
    QVERIFY(ask(folder.path(), folder.path() + u"/../"_s + QFileInfo(folder.path()).fileName() + u"/a.maatlat"_s)); // same file
    QCOMPARE(raised.count(), 2);
    QVERIFY(!ask(folder.path(), folder.filePath(u"b.maatlat"_s)));
    QVERIFY(!first.raiseOther(path)); // not itself
}

void TestSingleInstance::anotherDataFolderIsAnotherWorld()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.maatlat"_s);
    SingleInstance first(folder.filePath(u"one"_s));
    first.answerFor(path);
    QVERIFY(!ask(folder.filePath(u"two"_s), path));
}

void TestSingleInstance::itStopsAnsweringWhenTheFileCloses()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.maatlat"_s);
    SingleInstance first(folder.path());
    first.answerFor(path);
    first.answerFor({});
    QVERIFY(!ask(folder.path(), path));
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_SingleInstance.moc"
