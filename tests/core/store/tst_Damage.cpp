// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DocumentSamples.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace DocumentSamples;

/// Files in which bits fell over, and places where nothing may be written. Source: reliability.md T11, T20, T21, T25.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void noticesEveryMutant_data();
    void noticesEveryMutant();
    void opensBesideAForeignJournal_data();
    void opensBesideAForeignJournal();
    void readsWhereNothingMayBeWritten();

private:
    Place m_place;
    QByteArray m_whole;
    QByteArray m_content;
};

namespace {

/// Everything that a person could read in the document, in a fixed order.
QByteArray contentOf(const DocumentFile &file)
{
    const auto db = Db::open(file.workCopyPath(), Db::Role::Reader);
    if (!db)
        return "unreadable";
    QByteArray all;
    for (const char *table : { "contract", "kpi", "indicator", "party", "measurement", "audit", "meta" }) {
        Statement rows = (*db)->prepare("SELECT * FROM " + QByteArray(table) + " ORDER BY 1, 2");
        for (;;) {
            const auto row = rows.step();
            if (!row)
                return "unreadable";
            if (!*row)
                break;
            for (int column = 0; column < rows.columnCount(); ++column)
                rows.appendCanonical(column, all);
        }
    }
    return all;
}

struct Mutator
{
    const char *name;
    void (*spoil)(QByteArray &bytes, QRandomGenerator &dice);
};

int anywhere(const QByteArray &bytes, QRandomGenerator &dice, qsizetype room = 1)
{
    return static_cast<int>(dice.bounded(static_cast<qint64>(bytes.size() - room)));
}

constexpr qsizetype page = 4096;

const Mutator mutators[] = {
    { "a bit",
      [](QByteArray &bytes, QRandomGenerator &dice) {
          bytes[anywhere(bytes, dice)] ^= static_cast<char>(1 << dice.bounded(8));
      } },
    { "sixteen bytes",
      [](QByteArray &bytes, QRandomGenerator &dice) {
          const int at = anywhere(bytes, dice, 16);
          for (int i = 0; i < 16; ++i)
              bytes[at + i] = static_cast<char>(dice.bounded(256));
      } },
    { "the header",
      [](QByteArray &bytes, QRandomGenerator &dice) {
          bytes[static_cast<int>(dice.bounded(100))] ^= static_cast<char>(1 + dice.bounded(255));
      } },
    { "the head of a page",
      [](QByteArray &bytes, QRandomGenerator &dice) {
          bytes[static_cast<int>(page * (1 + dice.bounded(static_cast<int>(bytes.size() / page) - 1)))
                + static_cast<int>(dice.bounded(12))]
              ^= static_cast<char>(1 + dice.bounded(255));
      } },
    { "a page of zeros",
      [](QByteArray &bytes, QRandomGenerator &dice) {
          const qsizetype at = page * dice.bounded(static_cast<int>(bytes.size() / page));
          bytes.replace(at, page, QByteArray(page, '\0'));
      } },
    { "cut off", [](QByteArray &bytes, QRandomGenerator &dice) { bytes.truncate(anywhere(bytes, dice)); } },
};

} // namespace

void TestDamage::initTestCase()
{
    VERIFY_DONE(publishSample(m_place));
    m_whole = bytesOf(m_place.document);
    const auto file = open(m_place, DocumentFile::Mode::ReadOnly);
    VERIFY_DONE(file);
    m_content = contentOf(**file);
    QVERIFY(m_content.size() > 500);
}

void TestDamage::noticesEveryMutant_data()
{
    QTest::addColumn<int>("mutator");
    for (int i = 0; i < static_cast<int>(std::size(mutators)); ++i)
        QTest::newRow(mutators[i].name) << i;
}

/// Refused, or what is read is what was written: never something else. And never touched.
void TestDamage::noticesEveryMutant()
{
    QFETCH(int, mutator);
    QRandomGenerator dice(static_cast<quint32>(2026 + mutator));
    int refused = 0;
    for (int round = 0; round < 25; ++round) {
        QByteArray mutant = m_whole;
        mutators[mutator].spoil(mutant, dice);
        writeBytes(m_place.document, mutant);
        const auto file = open(m_place);
        if (file) {
            QVERIFY2(contentOf(**file) == m_content, qPrintable(u"round %1 reads as something else"_s.arg(round)));
        } else {
            ++refused;
            const ErrorCode code = file.error().code;
            QVERIFY2(code == ErrorCode::FileDamaged || code == ErrorCode::FileNotOurs || code == ErrorCode::FileTooNew,
                     qPrintable(file.error().detail));
        }
        const auto report = DocumentFile::check(m_place.document, m_place.data);
        QVERIFY2(!report || report->isClean() == file.hasValue(),
                 qPrintable(u"round %1: check and open differ"_s.arg(round)));
        QCOMPARE(bytesOf(m_place.document), mutant);
    }
    QVERIFY2(refused > 0, "none of these was damage: the test proves nothing");
    QCOMPARE(m_place.files(), QStringList { u"Portefeuille.maatlat"_s });
    QVERIFY2(QDir(m_place.data + u"/work"_s).isEmpty(), "no copy of a refused file is kept");
}

void TestDamage::opensBesideAForeignJournal_data()
{
    QTest::addColumn<QString>("tail");
    QTest::newRow("a rollback journal") << u"-journal"_s;
    QTest::newRow("a write-ahead log") << u"-wal"_s;
}

/// What a synchroniser left beside the document is neither used against it nor removed.
void TestDamage::opensBesideAForeignJournal()
{
    QFETCH(QString, tail);
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray before = bytesOf(place.document);
    writeBytes(place.document + tail, QByteArray("not of this file").repeated(100));
    {
        const auto file = open(place);
        VERIFY_DONE(file);
        QCOMPARE(contentOf(**file).size(), m_content.size());
        VERIFY_DONE(writeTo(**file, made({ measurement(cell(9), 77) })));
    }
    QCOMPARE(bytesOf(place.document), before);
    QCOMPARE(bytesOf(place.document + tail), QByteArray("not of this file").repeated(100));
}

void TestDamage::readsWhereNothingMayBeWritten()
{
#ifndef Q_OS_UNIX
    QSKIP("folder permissions are another thing here");
#else
    const Place place;
    VERIFY_DONE(publishSample(place));
    const QByteArray before = bytesOf(place.document);
    const auto own
        = [](const QString &path) { return ::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0; };
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) { // root may write anywhere: be someone else for a while
        QVERIFY(own(place.folder.path()) && own(place.data) && own(place.data + u"/work"_s) && own(place.shared));
        QVERIFY(own(place.document) && ::seteuid(65534) == 0);
    }
    ::chmod(QFile::encodeName(place.shared).constData(), 0555);
    bool readOnly = false;
    QByteArray content;
    Status refused = done();
    {
        const auto file = open(place);
        if (file) {
            readOnly = (*file)->isReadOnly();
            content = contentOf(**file);
            refused = (*file)->publish(info());
        }
    }
    ::chmod(QFile::encodeName(place.shared).constData(), 0755);
    if (isRoot)
        QVERIFY(::seteuid(0) == 0);
    QVERIFY(readOnly);
    QCOMPARE(content.size(), m_content.size());
    COMPARE_ERROR(refused, ErrorCode::FileReadOnly);
    QCOMPARE(bytesOf(place.document), before);
    QCOMPARE(place.files().size(), 1);
#endif
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_Damage.moc"
