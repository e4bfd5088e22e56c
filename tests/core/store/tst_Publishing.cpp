// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backups.h"
#include "DocumentSamples.h"
#include "Schema.h"
#include "DraftFile.h"
#include "Schema.h"
#include "WorkState.h"

#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace DocumentSamples;

/// Saving: the document is the old one or the new one, and never someone else's work overwritten.
class TestPublishing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void publishesAndReopens_data();
    void publishesAndReopens();
    void leavesOnlyTheContent();
    void savesAgain();
    void refusesAnotherVersion();
    void refusesAVanishedDocument();
    void refusesWhenNothingCanBeWritten();
    void refusesAFileThatIsThere();
    void overwritesWhenTold();
    void movesWithSaveAs();
    void copiesToABackup();
    void cancelLeavesEverything();
    void sweepsDraftsOfTheDead();
    void notesThatItWasPublished();
    void rotatesBackups();
    void replacesTheTargetOfALink();
};

void TestPublishing::publishesAndReopens_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Portefeuille.maatlat"_s;
    QTest::newRow("spaces") << u"Mijn porte feuille.maatlat"_s;
    QTest::newRow("percent and question mark") << u"100% klaar? mode=ro.maatlat"_s;
    QTest::newRow("quotes") << u"O'Brien \"concept\".maatlat"_s;
    QTest::newRow("letters of elsewhere") << u"Überblik € 東京.maatlat"_s;
    QTest::newRow("hash and ampersand") << u"a#b&c;d.maatlat"_s;
}

void TestPublishing::publishesAndReopens()
{
    QFETCH(QString, name);
    const Place place(name);
    VERIFY_DONE(publishSample(place));
    QCOMPARE(place.files(), QStringList { name });
    const QByteArray before = bytesOf(place.document);
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        QVERIFY(!(*file)->isReadOnly() && !(*file)->recovered());
        QCOMPARE((*file)->version(), Schema::currentVersion);
        QCOMPARE((*file)->path(), place.document);
        const auto store = Store::open((*file)->workCopyPath());
        VERIFY_DONE(store);
        QCOMPARE(*(*store)->measurementCount(), 24);
        QCOMPARE(*(*store)->unpublishedChanges(), 0);
        QVERIFY2(!*(*store)->topUndo(), "the undo list does not travel with the document");
    }
    QCOMPARE(bytesOf(place.document), before);
    QCOMPARE(place.files(), QStringList { name });
    QVERIFY2(QDir(place.data + u"/work"_s).isEmpty(), "the work copy goes at a clean close");
}

void TestPublishing::leavesOnlyTheContent()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto db = Db::open(place.document, Db::Role::Reader);
    VERIFY_DONE(db);
    QCOMPARE(*(*db)->text("PRAGMA journal_mode"), u"delete"_s);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM undo_step"), 0);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM undo_rows"), 0);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM work_state"), 0);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM publication"), 1);
    QCOMPARE(*(*db)->number("SELECT audit_number FROM publication"), 2);
    QCOMPARE(*(*db)->number("PRAGMA application_id"), 0x4D414154);
    const QByteArray bytes = bytesOf(place.document);
    QCOMPARE(bytes.mid(18, 2), QByteArray("\1\1", 2)); // a rollback journal, also in the header
}

void TestPublishing::savesAgain()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray first = bytesOf(place.document);
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
        QCOMPARE(bytesOf(place.document), first);
        VERIFY_DONE((*file)->publish(info()));
        QCOMPARE((*file)->backups().size(), 1u);
        QCOMPARE(bytesOf((*file)->backups().front().path), first);
        QCOMPARE((*file)->backups().front().made, info().now);
        const auto store = Store::open((*file)->workCopyPath());
        QCOMPARE(*(*store)->unpublishedChanges(), 0);
        QVERIFY2(*(*store)->topUndo(), "undo lives on after saving");
        VERIFY_DONE((*file)->publish(info())); // nothing new to say is no error
    }
    const auto report = DocumentFile::check(place.document, place.data);
    VERIFY_DONE(report);
    QVERIFY2(report->isClean(), report->isClean() ? "" : qPrintable(report->findings.front().detail));
    QCOMPARE(report->auditEvents, 3);
    const auto file = open(place);
    VERIFY_DONE(file);
    const auto store = Store::open((*file)->workCopyPath());
    QCOMPARE(*(*store)->measurementCount(), 25);
}

void TestPublishing::refusesAnotherVersion()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto mine = open(place);
    VERIFY_DONE(mine);
    VERIFY_DONE(writeTo(**mine, made({ measurement(cell(9), 77) })));
    // A colleague's program, or a synchroniser, puts another file there.
    QByteArray theirs = bytesOf(place.document);
    theirs.append('x');
    writeBytes(place.document, theirs);
    COMPARE_ERROR((*mine)->publish(info()), ErrorCode::FileChanged);
    COMPARE_ERROR((*mine)->publish(info()), ErrorCode::FileChanged); // and it stays so
    QCOMPARE(bytesOf(place.document), theirs);
    const auto store = Store::open((*mine)->workCopyPath());
    QCOMPARE(*(*store)->unpublishedChanges(), 1);
    QVERIFY(place.files().filter(u".tmp-"_s).isEmpty());
    // Only when a person chose to.
    VERIFY_DONE((*mine)->acceptDocumentAsBase());
    VERIFY_DONE((*mine)->publish(info()));
    QCOMPARE(bytesOf((*mine)->backups().front().path), theirs);
}

void TestPublishing::refusesAVanishedDocument()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    const QByteArray bytes = bytesOf(place.document);
    QVERIFY(QFile::remove(place.document));
    COMPARE_ERROR((*file)->publish(info()), ErrorCode::FileMissing);
    QVERIFY(!QFile::exists(place.document));
    QVERIFY(QDir().rename(place.shared, place.shared + u"-weg"_s));
    COMPARE_ERROR((*file)->publish(info()), ErrorCode::FileMissing);
    QVERIFY(QDir().rename(place.shared + u"-weg"_s, place.shared));
    writeBytes(place.document, bytes);
    VERIFY_DONE((*file)->publish(info())); // the share is back
}

void TestPublishing::refusesWhenNothingCanBeWritten()
{
#ifndef Q_OS_UNIX
    QSKIP("folder permissions are another thing here");
#else
    const Place place;
    VERIFY_DONE(publishSample(place));
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) { // root may write anywhere: be someone else for a while
        const auto own = [](const QString &path) { return ::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0; };
        QVERIFY(own(place.folder.path()) && own(place.data) && own(place.shared) && own(place.document));
        QVERIFY(own(place.data + u"/work"_s));
        QVERIFY(::seteuid(65534) == 0);
    }
    const auto file = open(place);
    const bool opened = file && !(*file)->isReadOnly() && writeTo(**file, made({ measurement(cell(9), 77) }));
    const QByteArray before = bytesOf(place.document);
    ::chmod(QFile::encodeName(place.shared).constData(), 0555);
    const Status refused = opened ? (*file)->publish(info()) : done();
    const auto second = open(place, DocumentFile::Mode::ReadWrite);
    const QString unlocked = place.shared + u"/ander.maatlat"_s;
    ::chmod(QFile::encodeName(place.shared).constData(), 0755);
    const bool unchanged = bytesOf(place.document) == before && place.files().filter(u".tmp-"_s).isEmpty();
    const Status after = opened ? (*file)->publish(info()) : done();
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(opened);
    COMPARE_ERROR(refused, ErrorCode::FileReadOnly);
    QVERIFY(unchanged);
    COMPARE_ERROR(second, ErrorCode::FileInUse);
    VERIFY_DONE(after);
#endif
}

void TestPublishing::refusesAFileThatIsThere()
{
    const Place place;
    writeBytes(place.document, "iets anders");
    COMPARE_ERROR(publishSample(place), ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(place.document), QByteArray("iets anders"));
    const Place elsewhere(u"geen map/x.maatlat"_s);
    COMPARE_ERROR(publishSample(elsewhere), ErrorCode::FileMissing);
}

void TestPublishing::overwritesWhenTold()
{
    const Place place;
    writeBytes(place.document, "iets anders");
    auto file = DocumentFile::createNew(place.data, info());
    VERIFY_DONE(file);
    QVERIFY((*file)->path().isEmpty());
    VERIFY_DONE(writeTo(**file, basics()));
    VERIFY_DONE((*file)->publishAs(place.document, true, info()));
    QCOMPARE((*file)->path(), place.document);
    QCOMPARE(bytesOf((*file)->backups().front().path), QByteArray("iets anders"));
}

void TestPublishing::movesWithSaveAs()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray before = bytesOf(place.document);
    const QString other = place.shared + u"/kopie.maatlat"_s;
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
        VERIFY_DONE((*file)->publishAs(other, false, info()));
        QVERIFY(!DocumentFile::holder(place.document));
        QCOMPARE(DocumentFile::holder(other)->user, u"anna"_s);
    }
    QCOMPARE(bytesOf(place.document), before);
    const auto copy = DocumentFile::open(other, DocumentFile::Mode::ReadOnly, place.data, info());
    VERIFY_DONE(copy);
    const auto store = Store::open((*copy)->workCopyPath(), Store::Mode::ReadOnly);
    QCOMPARE(*(*store)->measurementCount(), 25);
    COMPARE_ERROR((*copy)->publish(info()), ErrorCode::FileReadOnly);
}

void TestPublishing::copiesToABackup()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    const QString copy = place.shared + u"/reserve.maatlat"_s;
    VERIFY_DONE((*file)->backupTo(copy));
    COMPARE_ERROR((*file)->backupTo(copy), ErrorCode::AlreadyExists);
    COMPARE_ERROR((*file)->backupTo(place.shared + u"/weg/reserve.maatlat"_s), ErrorCode::FileMissing);
    const auto report = DocumentFile::check(copy, place.data);
    VERIFY_DONE(report);
    QVERIFY(report->isClean());
    const auto store = Store::open((*file)->workCopyPath());
    QCOMPARE(*(*store)->unpublishedChanges(), 1); // a copy is no save
}

void TestPublishing::cancelLeavesEverything()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray before = bytesOf(place.document);
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    for (int patience = 0;; ++patience) { // stopped at every place where it asks
        int asked = 0;
        WriteInfo impatient = info();
        impatient.cancelled = [&asked, patience] { return asked++ >= patience; };
        const auto status = (*file)->publish(impatient);
        if (status) {
            QVERIFY2(patience > 3, "it never asked");
            break;
        }
        QVERIFY2(status.error().code == ErrorCode::Cancelled, qPrintable(status.error().detail));
        QCOMPARE(bytesOf(place.document), before);
        QVERIFY(place.files().filter(u".tmp-"_s).isEmpty());
    }
    QVERIFY(bytesOf(place.document) != before);
}

void TestPublishing::sweepsDraftsOfTheDead()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QString litter = place.shared + u"/.Portefeuille.maatlat.tmp-0123abcd"_s;
    const QString others = place.shared + u"/.Ander.maatlat.tmp-0123abcd"_s;
    writeBytes(litter, "half");
    writeBytes(others, "half");
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE((*file)->publish(info()));
    QVERIFY(!QFile::exists(litter));
    QVERIFY(QFile::exists(others));
}

/// The machine stopped between the rename and the note that it succeeded.
void TestPublishing::notesThatItWasPublished()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const auto file = open(place);
    VERIFY_DONE(file);
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    {
        auto draft = DraftFile::make((*file)->workCopyPath(), place.shared + u"/draft"_s, info());
        VERIFY_DONE(draft);
        const auto db = Db::open((*file)->workCopyPath(), Db::Role::WorkCopy);
        VERIFY_DONE(db);
        auto state = WorkState::read(**db);
        VERIFY_DONE(state);
        state->pending = draft->fingerprint();
        state->pendingEvent = draft->lastEvent();
        state->pendingPublication = draft->publication();
        VERIFY_DONE(state->write(**db));
        QVERIFY(QFile::remove(place.document));
        QVERIFY(QFile::rename(draft->path(), place.document));
        draft->letGo();
    }
    VERIFY_DONE((*file)->publish(info()));
    // The lineage knows the one in between as well: first, the one that was cut off, and this one.
    const auto db = Db::open(place.document, Db::Role::Reader);
    VERIFY_DONE(db);
    QCOMPARE(*(*db)->number("SELECT max(number) FROM publication"), 3);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM publication AS a JOIN publication AS b ON a.previous = b.id"), 2);
}

void TestPublishing::rotatesBackups()
{
    std::vector<QDateTime> moments;
    const QDateTime now = info().now;
    for (int day = 0; day < 400; ++day) {
        for (int hour = 0; hour < 12; hour += 3)
            moments.push_back(now.addDays(-day).addSecs(-3600 * hour));
    }
    const auto keep = Backups::kept(moments);
    QSet<QDate> days;
    QSet<QPair<int, int>> months;
    int kept = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (!keep[i])
            continue;
        ++kept;
        days.insert(moments[i].date());
        months.insert({ moments[i].date().year(), moments[i].date().month() });
    }
    for (std::size_t i = 0; i < 10; ++i)
        QVERIFY(keep[i]);
    for (int day = 0; day < 14; ++day)
        QVERIFY(days.contains(now.date().addDays(-day)));
    QCOMPARE(months.size(), 12);
    QVERIFY2(kept > 14 && kept <= 10 + 14 + 8 + 12, qPrintable(QString::number(kept)));
    QVERIFY(Backups::kept({}).empty());
    const QDateTime single[] = { now };
    QCOMPARE(Backups::kept(single), std::vector<bool> { true });
}

void TestPublishing::replacesTheTargetOfALink()
{
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QString link = place.folder.filePath(u"link.maatlat"_s);
    QVERIFY(QFile::link(place.document, link));
    const auto file = DocumentFile::open(link, DocumentFile::Mode::ReadWrite, place.data, info());
    VERIFY_DONE(file);
    QCOMPARE((*file)->path(), QFileInfo(place.document).canonicalFilePath());
    VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    VERIFY_DONE((*file)->publish(info()));
    QVERIFY(QFileInfo(link).isSymLink());
}

QTEST_GUILESS_MAIN(TestPublishing)
#include "tst_Publishing.moc"
