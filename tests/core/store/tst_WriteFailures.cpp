// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentSamples.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace DocumentSamples;

/// A disk that is full, played by a limit on how large a file may grow, and a rename that is refused.
/// Source: reliability.md T07, T08, T12.
class TestWriteFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsWhatWasAcknowledged();
    void leavesTheDocumentWhenItCannotGrow_data();
    void leavesTheDocumentWhenItCannotGrow();
    void leavesItsVersionBesideWhatCannotBeReplaced();
};

#ifdef Q_OS_UNIX

namespace {

/// For as long as it lives no file of this process may grow beyond so many bytes.
class SmallDisk
{
public:
    explicit SmallDisk(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before {};
};

Measurement month(int number)
{
    return measurement({ { 3 }, Period::month(2030, 1).plus(number), {} }, number);
}

bool isDiskError(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::WriteFailed || code == ErrorCode::CommitUnknown;
}

} // namespace

#endif

void TestWriteFailures::initTestCase()
{
#ifdef Q_OS_UNIX
    ::signal(SIGXFSZ, SIG_IGN); // the write fails instead
#else
    QSKIP("there is no such limit here");
#endif
}

void TestWriteFailures::keepsWhatWasAcknowledged()
{
#ifdef Q_OS_UNIX
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto file = open(place);
    VERIFY_DONE(file);
    const auto store = Store::open((*file)->workCopyPath());
    VERIFY_DONE(store);
    QList<int> acknowledged;
    int refused = 0;
    {
        const SmallDisk disk(400'000); // the log beside the work copy fills up
        for (int number = 0; number < 200 && refused < 5; ++number) {
            const auto status = (*store)->write(made({ month(number) }), info(), nothing);
            if (status) {
                acknowledged += number;
                continue;
            }
            ++refused;
            QVERIFY2(isDiskError(status.error().code), qPrintable(status.error().detail));
        }
    }
    QVERIFY2(refused > 0 && !acknowledged.isEmpty(), "the disk was not full: the test proves nothing");
    for (const int number : std::as_const(acknowledged)) {
        const auto found = (*store)->measurement(month(number).cell);
        QVERIFY2(found && *found, qPrintable(u"value %1 is gone"_s.arg(number)));
    }
    QCOMPARE(*(*store)->measurementCount(), 24 + acknowledged.size()); // and nothing of what was refused
    VERIFY_DONE((*store)->write(made({ month(500) }), info(), nothing)); // there is room again
    VERIFY_DONE((*file)->publish(info()));
    QVERIFY(DocumentFile::check(place.document, place.data)->isClean());
#endif
}

void TestWriteFailures::leavesTheDocumentWhenItCannotGrow_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : { 1, 20, 50, 80, 99 })
        QTest::addRow("room for %d%% of it", percent) << percent;
}

void TestWriteFailures::leavesTheDocumentWhenItCannotGrow()
{
#ifdef Q_OS_UNIX
    QFETCH(int, percent);
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE(writeTo(**file, made({ month(1) })));
    const QByteArray before = bytesOf(place.document);
    {
        const SmallDisk disk(before.size() * percent / 100);
        const auto status = (*file)->publish(info());
        QVERIFY(!status);
        QVERIFY2(isDiskError(status.error().code), qPrintable(status.error().detail));
        const auto copy = (*file)->backupTo(place.shared + u"/reserve.maatlat"_s);
        QVERIFY(!copy);
    }
    QCOMPARE(bytesOf(place.document), before);
    QVERIFY2(!QFile::exists(place.shared + u"/reserve.maatlat"_s), "half a copy is no copy");
    QVERIFY(place.files().filter(u".tmp-"_s).isEmpty());
    VERIFY_DONE((*file)->publish(info()));
    QVERIFY(bytesOf(place.document) != before);
    QVERIFY(DocumentFile::check(place.document, place.data)->isClean());
#endif
}

/// Something takes the document's place in the last moment, and cannot be replaced.
void TestWriteFailures::leavesItsVersionBesideWhatCannotBeReplaced()
{
#ifndef Q_OS_UNIX
    QSKIP("a file that is being read cannot be taken away here");
#else
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    int asked = 0;
    WriteInfo counting = info();
    counting.cancelled = [&asked] { return ++asked < 0; };
    VERIFY_DONE((*file)->publish(counting));
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(8), 77) })));
    int left = asked; // the last question of all comes while the document is compared for the second time
    WriteInfo late = info();
    late.cancelled = [&left, &place] {
        if (--left == 0 && QFile::remove(place.document))
            QDir().mkpath(place.document + u"/niet leeg"_s);
        return false;
    };
    const auto status = (*file)->publish(late);
    COMPARE_ERROR(status, ErrorCode::WriteFailed);
    const QString beside = place.shared + u"/Portefeuille (niet opgeslagen 2026-01-05 1412).maatlat"_s;
    QCOMPARE(status.error().args, (QStringList { place.document, beside }));
    QVERIFY(QFileInfo(place.document).isDir());
    const auto report = DocumentFile::check(beside, place.data);
    VERIFY_DONE(report);
    QVERIFY(report->isClean());
    QVERIFY(place.files().filter(u".tmp-"_s).isEmpty());
    const auto store = Store::open((*file)->workCopyPath());
    QCOMPARE(*(*store)->unpublishedChanges(), 1);
#endif
}

QTEST_GUILESS_MAIN(TestWriteFailures)
#include "tst_WriteFailures.moc"
