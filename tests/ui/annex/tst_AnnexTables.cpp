// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexSamples.h"
#include "AnnexWizard.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QFile>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;

/// Every kind of file through the whole wizard, into a contract.
class TestAnnexTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void endsInAContract_data();
    void endsInAContract();
    void isRefusedWithTheReason_data();
    void isRefusedWithTheReason();

private:
    [[nodiscard]] static QString write(const WorkspaceFixture &fixture, const QString &name, const QByteArray &bytes)
    {
        QFile file(fixture.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

void TestAnnexTables::endsInAContract_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kpis");
    QTest::addColumn<int>("confirmed"); // without an answer given
    QTest::newRow("document 000") << u"000.txt"_s << AnnexSamples::document000() << 14 << 11;
    QTest::newRow("the form of document 001") << u"001.txt"_s << AnnexSamples::document001() << 4 << 2;
    QTest::newRow("the list of document 002")
        << u"002.txt"_s << AnnexSamples::document(u"002_90872d8ea4c80567.txt"_s) << 6 << 2;
    QTest::newRow("HTML of Word") << u"word.html"_s << AnnexSamples::word() << 4 << 1;
    QTest::newRow("CSV in Windows-1252") << u"tabel.csv"_s << AnnexSamples::windows1252() << 4 << 1;
    QTest::newRow("XLSX") << u"tabel.xlsx"_s << AnnexSamples::workbook() << 4 << 1;
    QTest::newRow("a name that says nothing") << u"bijlage"_s << AnnexSamples::workbook() << 4 << 1;
}

void TestAnnexTables::endsInAContract()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kpis);
    QFETCH(int, confirmed);
    WorkspaceFixture fixture;
    fixture.openWith({});
    AnnexWizard wizard(fixture.workspace, nullptr);
    wizard.show();
    wizard.openFile(write(fixture, name, bytes));
    QTRY_COMPARE(wizard.presenter().input(), AnnexPresenter::Input::Ready);
    while (wizard.presenter().step() != Step::Insert) {
        const Step before = wizard.presenter().step();
        wizard.nextButton()->click();
        QVERIFY(wizard.presenter().step() != before);
    }
    wizard.target().setText(AnnexTarget::Field::Title, u"Nieuw contract"_s);
    wizard.nextButton()->click();
    QVERIFY(!wizard.isVisible());
    const auto made = fixture.workspace.definition();
    QVERIFY(made);
    QCOMPARE(static_cast<int>(made->kpis.size()), kpis);
    QCOMPARE(static_cast<int>(std::ranges::count_if(made->kpis, &Kpi::confirmed)), confirmed);
    QCOMPARE(made->contract.sourceDocument, name);
    for (const Kpi &kpi : made->kpis)
        QVERIFY(!kpi.code.isEmpty() && !made->indicatorsOf(kpi.id).empty());
}

void TestAnnexTables::isRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason"); // a word of it
    QTest::newRow("a zip bomb") << u"bom.xlsx"_s << AnnexSamples::zipBomb() << u"te groot"_s;
    QTest::newRow("an old workbook") << u"oud.xls"_s << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 en meer")
                                     << u".xlsx"_s;
    QTest::newRow("no workbook") << u"geen.xlsx"_s << QByteArray("KPI;Norm\n") << u"geen werkmap"_s;
    QTest::newRow("a letter") << u"brief.txt"_s << QByteArray("Geachte heer,\n\nHierbij onze offerte.\n")
                              << u"omschrijvingen"_s;
    QTest::newRow("nothing in it") << u"leeg.csv"_s << QByteArray() << u"niets"_s;
    QTest::newRow("a quote without an end")
        << u"open.csv"_s << QByteArray("KPI;Norm\n\"Bereik;>= 95%\nKlacht;2%\n") << u"aanhalingsteken"_s;
}

void TestAnnexTables::isRefusedWithTheReason()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    WorkspaceFixture fixture;
    fixture.openWith({ u"een"_s });
    AnnexWizard wizard(fixture.workspace, nullptr);
    wizard.show();
    wizard.openFile(write(fixture, name, bytes));
    QTRY_COMPARE(wizard.presenter().input(), AnnexPresenter::Input::Faulty);
    QVERIFY2(wizard.presenter().fault().contains(reason), qPrintable(wizard.presenter().fault()));
    QCOMPARE(wizard.presenter().step(), Step::Paste);
    QVERIFY(!wizard.nextButton()->isEnabled());
    QCOMPARE(fixture.workspace.portfolio()->contracts().size(), std::size_t(1));
    wizard.presenter().clear();
}

QTEST_MAIN(TestAnnexTables)
#include "tst_AnnexTables.moc"
