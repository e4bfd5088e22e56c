// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentProbe.h"
#include "DocumentSamples.h"
#include "Publisher.h"
#include "WorkState.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace DocumentSamples;

/// A process that dies, and two that write at once: what was reported as done is there, and nobody's work is gone.
/// This program is its own worker: "--edit" and "--publish" start one. Source: reliability.md T01, T05, T16.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void losesNothingWhenKilledWhileEditing();
    void isWholeWhenKilledWhilePublishing();
    void losesNothingWhenTwoPublishAtOnce();
};

namespace {

constexpr int patience = 30'000; // milliseconds
constexpr int publicationsEach = 50;
constexpr qint64 partOfA = 3;
constexpr qint64 partOfB = 4;

Measurement valueNumber(int number, qint64 part)
{
    return measurement({ { part }, Period::month(2030, 1).plus(number), {} }, number);
}

void tell(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

/// Where a worker works: in the folders of the test that started it.
struct Workplace
{
    QString data;
    QString document;
};

/// Writes values from @p first on until it is killed, telling each one that was stored. Publishes now and then when
/// @p publishes, telling it as a negative number.
int editForEver(const Workplace &place, int first, bool publishes)
{
    const auto file = DocumentFile::open(place.document, DocumentFile::Mode::ReadWrite, place.data, info());
    if (!file || (*file)->isReadOnly())
        return 1;
    for (int number = first;; ++number) {
        auto store = Store::open((*file)->workCopyPath());
        if (!store || !(*store)->write(made({ valueNumber(number, partOfA) }), info(), nothing))
            return 2;
        tell(number);
        store->reset();
        if (publishes && !(*file)->publish(info()))
            return 3;
        if (publishes)
            tell(-number);
    }
}

/// One publication without the owner's lock: only the comparison under the publishing lock stands between two writers.
Status publishOne(const Workplace &place, int number, qint64 part)
{
    const QString work = place.data + u"/werk-%1.sqlite"_s.arg(part);
    for (const QString &tail : { u""_s, u"-wal"_s, u"-shm"_s })
        QFile::remove(work + tail);
    const auto base = DocumentProbe::copyTo(place.document, work, {});
    if (!base)
        return base.error();
    {
        auto store = Store::open(work);
        if (!store)
            return store.error();
        if (auto status = (*store)->write(made({ valueNumber(number, part) }), info(), nothing); !status)
            return status;
    }
    const WriteInfo who = info();
    const auto published = Publisher(work, place.document, *base, place.data, who).publish();
    return published ? done() : Status(published.error());
}

/// Publishes one value after another; who finds the document changed begins again.
int publishMany(const Workplace &place, qint64 part)
{
    for (int number = 0, conflicts = 0; number < publicationsEach;) {
        const Status status = publishOne(place, number, part);
        if (status) {
            tell(number++);
            continue;
        }
        const ErrorCode code = status.error().code;
        if ((code != ErrorCode::FileChanged && code != ErrorCode::FileInUse) || ++conflicts > 50 * publicationsEach) {
            std::fprintf(stderr, "%s\n", qPrintable(status.error().detail));
            return 4;
        }
    }
    return 0;
}

int workAs(const QStringList &words)
{
    const Workplace place { words.at(2), words.at(3) };
    return words.at(1) == u"--edit" ? editForEver(place, words.at(4).toInt(), words.at(5) == u"publish")
                                    : publishMany(place, words.at(4).toLongLong());
}

/// Runs an editor, kills it shortly after it began to tell, and returns what it told.
QList<int> editedUntilKilled(const Place &place, int first, bool publishes, int longest)
{
    QProcess worker;
    worker.start(
        QCoreApplication::applicationFilePath(),
        { u"--edit"_s, place.data, place.document, QString::number(first), publishes ? u"publish"_s : u"edit"_s });
    if (!worker.waitForReadyRead(patience))
        return {};
    worker.waitForReadyRead(static_cast<int>(QRandomGenerator::global()->bounded(longest)) + 1);
    worker.kill(); // SIGKILL: it gets no chance to tidy up
    worker.waitForFinished(patience);
    QList<int> told;
    const auto lines = worker.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) // behind the last line end may stand half a line
        told += line.toInt();
    return told;
}

} // namespace

void TestCrashes::losesNothingWhenKilledWhileEditing()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    QSet<int> acknowledged;
    for (int round = 0; round < 20; ++round) {
        const auto told = editedUntilKilled(place, 1000 * round, false, 60);
        QVERIFY2(!told.isEmpty(), "the worker said nothing");
        acknowledged.unite(QSet<int>(told.begin(), told.end()));
        const auto file = open(place); // also takes over the lock of the dead
        VERIFY_DONE(file);
        QVERIFY((*file)->recovered());
        const auto store = Store::open((*file)->workCopyPath());
        VERIFY_DONE(store);
        for (const int number : std::as_const(acknowledged)) {
            const auto found = (*store)->measurement(valueNumber(number, partOfA).cell);
            QVERIFY2(found && *found, qPrintable(u"value %1 is gone"_s.arg(number)));
            QCOMPARE(**found, valueNumber(number, partOfA));
        }
        VERIFY_DONE((*file)->publish(info()));
        const auto report = DocumentFile::check(place.document, place.data);
        VERIFY_DONE(report);
        QVERIFY2(report->isClean(), report->isClean() ? "" : qPrintable(report->findings.front().detail));
    }
    QVERIFY(acknowledged.size() >= 20);
    QCOMPARE(place.files(), QStringList { u"Portefeuille.maatlat"_s });
}

void TestCrashes::isWholeWhenKilledWhilePublishing()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    for (int round = 0; round < 20; ++round) {
        const auto told = editedUntilKilled(place, 1000 * round, true, 120);
        QVERIFY2(!told.isEmpty(), "the worker said nothing");
        const auto report = DocumentFile::check(place.document, place.data);
        VERIFY_DONE(report);
        QVERIFY2(report->isClean(), report->isClean() ? "" : qPrintable(report->findings.front().detail));
        const auto file = open(place);
        VERIFY_DONE(file);
        const auto store = Store::open((*file)->workCopyPath());
        VERIFY_DONE(store);
        for (const int number : told) {
            const auto found = (*store)->measurement(valueNumber(qAbs(number), partOfA).cell);
            QVERIFY2(found && *found, qPrintable(u"value %1 is gone"_s.arg(number)));
        }
        VERIFY_DONE((*file)->publish(info()));
        QVERIFY2(place.files().filter(u".tmp-"_s).isEmpty(), "the drafts of the dead are swept");
    }
    // The lineage has no gap: each publication names the one before it.
    const auto db = Db::open(place.document, Db::Role::Reader);
    VERIFY_DONE(db);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM publication AS each WHERE number > 1 AND NOT EXISTS "
                            "(SELECT 1 FROM publication AS before WHERE before.id = each.previous "
                            "AND before.number = each.number - 1)"),
             0);
}

void TestCrashes::losesNothingWhenTwoPublishAtOnce()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    QProcess workers[2];
    const auto begin = [&place](QProcess &worker, qint64 part) {
        worker.start(QCoreApplication::applicationFilePath(),
                     { u"--publish"_s, place.data, place.document, QString::number(part) });
    };
    begin(workers[0], partOfA);
    begin(workers[1], partOfB);
    for (QProcess &worker : workers) {
        QVERIFY(worker.waitForFinished(10 * patience));
        QVERIFY2(worker.exitCode() == 0, worker.readAllStandardError().constData());
        QCOMPARE(worker.readAllStandardOutput().count('\n'), publicationsEach);
    }
    const auto report = DocumentFile::check(place.document, place.data);
    VERIFY_DONE(report);
    QVERIFY2(report->isClean(), report->isClean() ? "" : qPrintable(report->findings.front().detail));
    const auto file = open(place);
    VERIFY_DONE(file);
    const auto store = Store::open((*file)->workCopyPath());
    QCOMPARE(*(*store)->measurementCount(), 24 + 2 * publicationsEach); // each publication took the others along
    QCOMPARE(place.files().filter(u".tmp-"_s), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--edit" || words.value(1) == u"--publish")
        return workAs(words);
#ifndef Q_OS_UNIX
    return 0; // killing is another thing there
#else
    TestCrashes test;
    return QTest::qExec(&test, argc, argv);
#endif
}

#include "tst_Crashes.moc"
