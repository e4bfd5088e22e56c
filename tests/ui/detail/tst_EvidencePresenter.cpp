// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvidencePresenter.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

/// Evidence of a kpi, without a window.
class TestEvidencePresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void keepsAFileWithItsDigest();
    void keepsTheWindowAwake();
    void refusesWhatCannotBeKept_data();
    void refusesWhatCannotBeKept();
    void keepsALink();
    void changesNameAndPeriod();
    void opensACopy();
    void runsNoPrograms_data();
    void runsNoPrograms();
    void savesACopy();
    void removesWithAWayBack();
    void standsTheShownPeriodFirst();

private:
    [[nodiscard]] QString cell(int row, int column) const { return m_presenter->rows()->index(row, column).data().toString(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return out.fileName();
    }
    void show(int month)
    {
        m_presenter->show(m_sample->kpi(u"KPI-12"_s).id, Period::month(2026, month), { Period::month(2026, 9), Period::month(2026, 8) });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<EvidencePresenter> m_presenter;
    Notice m_notice;
};

void TestEvidencePresenter::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    m_presenter = std::make_unique<EvidencePresenter>(m_sample->workspace);
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) { m_notice = notice; });
    show(9);
    m_notice = {};
}

void TestEvidencePresenter::cleanup()
{
    m_presenter.reset();
    m_sample.reset();
}

void TestEvidencePresenter::keepsAFileWithItsDigest()
{
    QAbstractItemModelTester tester(m_presenter->rows());
    m_presenter->addFiles({ file(u"export.csv"_s, "a;b\n1;2\n"), file(u"scherm.png"_s, "tweede") });
    QCOMPARE(m_presenter->rows()->rowCount(), 2);
    QCOMPARE(cell(0, EvidencePresenter::Name), u"export.csv"_s);
    QCOMPARE(cell(0, EvidencePresenter::Digest), QString::fromLatin1(QCryptographicHash::hash("a;b\n1;2\n", QCryptographicHash::Sha256).toHex()));
    const QString facts = cell(0, EvidencePresenter::Facts);
    QVERIFY2(facts.startsWith(u"september 2026 · 8 byte"_s), qPrintable(facts));
    QVERIFY(facts.contains(cell(0, EvidencePresenter::Digest).first(12)));
    QVERIFY(m_presenter->rows()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().contains(cell(0, EvidencePresenter::Digest)));
    QVERIFY(m_notice.undoable);
    QVERIFY(m_presenter->problem().isEmpty());
}

void TestEvidencePresenter::keepsTheWindowAwake()
{
    const QByteArray large(3'000'000, 'x');
    m_presenter->addFiles({ file(u"groot.bin"_s, large) });
    QVERIFY(m_presenter->isBusy()); // it is read in a thread of its own
    QTRY_VERIFY(!m_presenter->isBusy());
    QCOMPARE(m_presenter->rows()->rowCount(), 1);
    QVERIFY(cell(0, EvidencePresenter::Facts).contains(u"2,9 MB"_s));
}

void TestEvidencePresenter::refusesWhatCannotBeKept_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << u"missing"_s << u"is er niet"_s;
    QTest::newRow("folder") << u"folder"_s << u"kan niet worden gelezen"_s;
    QTest::newRow("empty") << u"empty"_s << u"is leeg"_s;
    QTest::newRow("too large") << u"large"_s << u"tot 25 MB"_s;
}

void TestEvidencePresenter::refusesWhatCannotBeKept()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    QString path = m_folder.filePath(u"er-is-niets.pdf"_s);
    if (kind == "folder"_L1) {
        path = m_folder.path();
    } else if (kind == "empty"_L1) {
        path = file(u"leeg.txt"_s, {});
    } else if (kind == "large"_L1) {
        path = m_folder.filePath(u"enorm.bin"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.resize(largestAttachment + 1));
    }
    m_presenter->addFiles({ path });
    QCOMPARE(m_presenter->rows()->rowCount(), 0);
    QVERIFY2(m_presenter->problem().contains(says), qPrintable(m_presenter->problem()));
    m_presenter->addFiles({ file(u"goed.txt"_s, "goed") });
    QVERIFY(m_presenter->problem().isEmpty()); // the next one takes the message away
}

void TestEvidencePresenter::keepsALink()
{
    const RowForm form = m_presenter->linkForm();
    QVERIFY(form.problems({ { u"link"_s, u" "_s } }).at(u"link"_s).blocks);
    QVERIFY(form.store({ { u"link"_s, u"https://voorbeeld.nl/rapport"_s }, { u"period"_s, u"2026-08"_s }, { u"note"_s, u"Maandrapport"_s } }).isEmpty());
    QCOMPARE(cell(0, EvidencePresenter::Name), u"https://voorbeeld.nl/rapport"_s);
    QVERIFY(cell(0, EvidencePresenter::Facts).startsWith(u"augustus 2026 · link"_s));
    QVERIFY(!m_presenter->isKept(0));
    QCOMPARE(m_presenter->placeOf(0), QUrl(u"https://voorbeeld.nl/rapport"_s));
    QVERIFY(!m_presenter->saveCopy(0, m_folder.filePath(u"kopie"_s)));
}

void TestEvidencePresenter::changesNameAndPeriod()
{
    m_presenter->addFiles({ file(u"export.csv"_s, "abc") });
    const RowForm form = m_presenter->form(0);
    QVERIFY(form.intro.contains(cell(0, EvidencePresenter::Digest)));
    RowValues values = form.values;
    values[u"name"_s] = QString();
    QVERIFY(form.problems(values).at(u"name"_s).blocks);
    values[u"name"_s] = u"september.csv"_s;
    values[u"period"_s] = u"once"_s;
    QVERIFY(form.store(values).isEmpty());
    QCOMPARE(cell(0, EvidencePresenter::Name), u"september.csv"_s);
    QVERIFY(cell(0, EvidencePresenter::Facts).startsWith(u"3 byte"_s));
}

void TestEvidencePresenter::opensACopy()
{
    m_presenter->addFiles({ file(u"export.csv"_s, "abc") });
    const QUrl place = m_presenter->placeOf(0);
    QVERIFY(place.isLocalFile());
    QFile copy(place.toLocalFile());
    QCOMPARE(QFileInfo(copy).fileName(), u"export.csv"_s);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("abc"));
    QCOMPARE(m_presenter->placeOf(0), place); // the same one again
    QVERIFY(m_presenter->placeOf(9).isEmpty());
}

void TestEvidencePresenter::runsNoPrograms_data()
{
    QTest::addColumn<QString>("link"); // empty: a kept file
    QTest::newRow("kept program") << QString();
    QTest::newRow("linked program") << u"file:///tmp/kwaad.exe"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
}

void TestEvidencePresenter::runsNoPrograms()
{
    QFETCH(QString, link);
    if (link.isEmpty())
        m_presenter->addFiles({ file(u"rapport.pdf.EXE"_s, "MZ") });
    else
        QVERIFY(m_presenter->linkForm().store({ { u"link"_s, link } }).isEmpty());
    QVERIFY(m_presenter->placeOf(0).isEmpty());
    QVERIFY(m_presenter->problem().contains(u"geopend"_s));
}

void TestEvidencePresenter::savesACopy()
{
    m_presenter->addFiles({ file(u"export.csv"_s, "abc") });
    const QString path = m_folder.filePath(u"kopie.csv"_s);
    QVERIFY(m_presenter->saveCopy(0, path));
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("abc"));
    QVERIFY(!m_presenter->saveCopy(0, m_folder.filePath(u"er/is/geen/map.csv"_s)));
    QVERIFY(m_presenter->problem().contains(u"andere plaats"_s));
}

void TestEvidencePresenter::removesWithAWayBack()
{
    m_presenter->addFiles({ file(u"export.csv"_s, "abc") });
    m_presenter->remove(0);
    QCOMPARE(m_presenter->rows()->rowCount(), 0);
    QVERIFY(m_notice.undoable);
    QVERIFY(m_sample->workspace.portfolio()->undo());
    m_presenter->load();
    QCOMPARE(cell(0, EvidencePresenter::Name), u"export.csv"_s);
}

void TestEvidencePresenter::standsTheShownPeriodFirst()
{
    m_presenter->addFiles({ file(u"september.csv"_s, "9") });
    show(8);
    m_presenter->addFiles({ file(u"augustus.csv"_s, "8") });
    QCOMPARE(cell(0, EvidencePresenter::Name), u"augustus.csv"_s);
    QVERIFY(!m_presenter->rows()->index(0, 0).data(RegisterModel::QuietRole).toBool());
    QVERIFY(m_presenter->rows()->index(1, 0).data(RegisterModel::QuietRole).toBool());
    show(9);
    QCOMPARE(cell(0, EvidencePresenter::Name), u"september.csv"_s);
}

QTEST_MAIN(TestEvidencePresenter)
#include "tst_EvidencePresenter.moc"
