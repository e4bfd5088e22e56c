// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPresenter.h"
#include "AnnexSamples.h"
#include "AnnexTarget.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Step = AnnexPresenter::Step;
using Input = AnnexPresenter::Input;

/// The wizard without its window.
class TestAnnexPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void readsEveryCloth_data();
    void readsEveryCloth();
    void readsAPointAmongCommas();
    void staysAtABadSource_data();
    void staysAtABadSource();
    void refusesAFileThatIsTooLarge();
    void readsALargeSourceInAThread();
    void leavesAReading();
    void keepsWhatWasThereWhenAReadingIsLeft();
    void goesAsFarAsRead_data();
    void goesAsFarAsRead();
    void changesColumnsAndKeepsAnswers();
    void explainsColumnsThatCannotBe();
    void namesColumnsOfASilentTable();
    void asksOneQuestionAtATime();
    void answersEqualPatterns();
    void changesAnAnswer();
    void leavesAKpiAsConcept();
    void readsANormThatWasWritten();
    void looksAtRowsWithoutAQuestion();
    void tellsHowEachStepStands();
};

void TestAnnexPresenter::readsEveryCloth_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AnnexKind>("kind");
    QTest::newRow("pipes") << AnnexSamples::joined(u" | "_s) << AnnexKind::Text;
    QTest::newRow("markdown") << AnnexSamples::joined(u" | "_s).replace("Frequentie\n", "Frequentie\n---|---|---|---\n")
                              << AnnexKind::Text;
    QTest::newRow("tabs, as Excel copies") << AnnexSamples::joined(u"\t"_s) << AnnexKind::Text;
    QTest::newRow("HTML of Word") << AnnexSamples::word() << AnnexKind::Html;
    QTest::newRow("CSV in Windows-1252") << AnnexSamples::windows1252() << AnnexKind::Separated;
    QTest::newRow("XLSX") << AnnexSamples::workbook() << AnnexKind::Workbook;
}

void TestAnnexPresenter::readsEveryCloth()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AnnexKind, kind);
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ bytes, kind });
    QCOMPARE(presenter.fault(), QString());
    QCOMPARE(presenter.input(), Input::Ready);
    QCOMPARE(presenter.review().size(), std::size_t(4));
    QCOMPARE(presenter.review().kpi(3).sheet.kpi.title, u"Klachten coördinatie"_s);
    QCOMPARE(presenter.recognised(), (std::pair<int, int> { 4, 4 }));
    QCOMPARE(presenter.review().counts(), (CertaintyCounts { 4, 1, 2, 1 }));
}

void TestAnnexPresenter::readsAPointAmongCommas()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read(
        { "KPI | Omschrijving | Norm\nK1 | Portaal | ≥ 99,5%\nK2 | Koppeling | ≥ 99.94%\nK3 | Gesprekken | ≥ 1.500\n",
          AnnexKind::Text });
    QCOMPARE(presenter.review().size(), std::size_t(3));
    QCOMPARE(presenter.review().kpi(1).sheet.parts.front().norm.value->toPlain(), u"99.94"_s);
    QVERIFY(presenter.review().kpi(2).certainty
            != NormCertainty::Sure); // a thousand or a fraction: asked, never guessed
}

void TestAnnexPresenter::staysAtABadSource_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AnnexKind>("kind");
    QTest::newRow("a letter") << QByteArray("Geachte heer, hierbij onze offerte.\n") << AnnexKind::Text;
    QTest::newRow("a text without a norm") << QByteArray("Wij leveren kwaliteit.\nAltijd.\n") << AnnexKind::Text;
    QTest::newRow("a zip bomb") << AnnexSamples::zipBomb() << AnnexKind::Workbook;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7 ...") << AnnexKind::Guess;
    QTest::newRow("an old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more") << AnnexKind::Workbook;
    QTest::newRow("no text at all") << QByteArray("\x00\x01\x02\x03\x00\xff\xfe\x00", 8) << AnnexKind::Guess;
}

void TestAnnexPresenter::staysAtABadSource()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AnnexKind, kind);
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ bytes, kind });
    QTRY_COMPARE(presenter.input(), Input::Faulty);
    QVERIFY(presenter.fault().size() > 20);
    QVERIFY(presenter.hasInput());
    presenter.go(Step::Norms);
    presenter.goAsFarAsRead();
    QCOMPARE(presenter.step(), Step::Paste);
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text }); // and a good one mends it
    QCOMPARE(presenter.fault(), QString());
    QVERIFY(presenter.canGo(Step::Insert));
}

void TestAnnexPresenter::refusesAFileThatIsTooLarge()
{
    WorkspaceFixture fixture;
    QFile file(fixture.folder.filePath(u"groot.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(AnnexLoader::maxBytes + 1)); // a hole on disk
    file.close();
    AnnexPresenter presenter(fixture.workspace);
    presenter.readFile(file.fileName());
    QCOMPARE(presenter.input(), Input::Faulty);
    QVERIFY2(presenter.fault().contains(u"100 MB"_s), qPrintable(presenter.fault()));
    QCOMPARE(presenter.fileName(), u"groot.csv"_s);
    presenter.readFile(fixture.folder.filePath(u"niet-daar.csv"_s));
    QCOMPARE(presenter.input(), Input::Faulty);
    presenter.readFile(fixture.folder.path());
    QCOMPARE(presenter.input(), Input::Faulty);
}

void TestAnnexPresenter::readsALargeSourceInAThread()
{
    WorkspaceFixture fixture;
    QFile file(fixture.folder.filePath(u"tabel.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Omschrijving;Norm;Toelichting\n");
    for (int i = 0; i < 3000; ++i)
        file.write("KPI nummer " + QByteArray::number(i) + ";>= 95%;" + QByteArray(80, 'x') + "\n");
    file.close();
    QVERIFY(file.size() > AnnexLoader::readAtOnce);
    AnnexPresenter presenter(fixture.workspace);
    presenter.readFile(file.fileName());
    QCOMPARE(presenter.input(), Input::Busy);
    QVERIFY(!presenter.canGo(Step::Columns));
    QTRY_COMPARE_WITH_TIMEOUT(presenter.input(), Input::Ready, 60000);
    QCOMPARE(presenter.review().size(), std::size_t(3000));
    QCOMPARE(presenter.fileName(), u"tabel.csv"_s);
}

void TestAnnexPresenter::leavesAReading()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    QByteArray large = AnnexSamples::document000();
    large += QByteArray(AnnexLoader::readAtOnce, '\n');
    presenter.read({ large, AnnexKind::Text });
    QCOMPARE(presenter.input(), Input::Busy);
    presenter.cancelReading();
    QCOMPARE(presenter.input(), Input::None);
    QTest::qWait(50); // its thread ends, and nothing comes of it
    QCOMPARE(presenter.input(), Input::None);
}

void TestAnnexPresenter::keepsWhatWasThereWhenAReadingIsLeft()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::joined(u"|"_s), AnnexKind::Text });
    presenter.read({ AnnexSamples::document000() + QByteArray(AnnexLoader::readAtOnce, '\n'), AnnexKind::Text });
    presenter.cancelReading();
    QCOMPARE(presenter.input(), Input::Ready);
    QCOMPARE(presenter.review().size(), std::size_t(4));
}

void TestAnnexPresenter::goesAsFarAsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Step>("step");
    QTest::newRow("all columns known") << AnnexSamples::document000() << Step::Norms;
    QTest::newRow("a form") << AnnexSamples::document001() << Step::Norms;
    QTest::newRow("a column that is not known")
        << QByteArray("Nr | Omschrijving | Norm | Zqx\n1 | Bereik | ≥ 95% | a\n2 | Herstel | ≤ 4 uur | b\n")
        << Step::Columns;
    QTest::newRow("two tables") << AnnexSamples::joined(u"|"_s) + "\ntekst\n\nKPI | Norm\nLek | ≤ 5%\nFout | ≤ 2%\n"
                                << Step::Paste;
    QTest::newRow("nothing") << QByteArray("hallo") << Step::Paste;
}

void TestAnnexPresenter::goesAsFarAsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Step, step);
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ bytes, AnnexKind::Text });
    presenter.goAsFarAsRead();
    QCOMPARE(presenter.step(), step);
}

void TestAnnexPresenter::changesColumnsAndKeepsAnswers()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::joined(u"|"_s), AnnexKind::Text });
    presenter.answer(NormAnswer::AtMost);
    QCOMPARE(presenter.review().kpi(1).certainty, NormCertainty::Sure);
    presenter.setField(0, 3, std::nullopt);
    QCOMPARE(presenter.recognised(), (std::pair<int, int> { 3, 4 }));
    QCOMPARE(presenter.review().kpi(1).certainty, NormCertainty::Sure);
    presenter.setField(0, 0, std::nullopt);
    QCOMPARE(presenter.review().kpi(0).sheet.kpi.code, u"beschikbaarheid"_s);
    presenter.setField(0, 0, AnnexField::Code);
    QCOMPARE(presenter.review().kpi(0).sheet.kpi.code, u"K1"_s);
}

void TestAnnexPresenter::explainsColumnsThatCannotBe()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::joined(u"|"_s), AnnexKind::Text });
    QCOMPARE(presenter.columnsFault(), QString());
    presenter.setField(0, 3, AnnexField::Norm);
    QVERIFY2(presenter.columnsFault().contains(u"Twee kolommen"_s), qPrintable(presenter.columnsFault()));
    QVERIFY(!presenter.canGo(Step::Norms));
    presenter.setField(0, 2, std::nullopt);
    QCOMPARE(presenter.columnsFault(), QString());
    presenter.setField(0, 3, std::nullopt);
    QVERIFY2(presenter.columnsFault().contains(u"‘Norm’"_s), qPrintable(presenter.columnsFault()));
    presenter.setField(0, 2, AnnexField::Norm);
    presenter.setField(0, 0, std::nullopt);
    presenter.setField(0, 1, std::nullopt);
    QVERIFY2(presenter.columnsFault().contains(u"‘Omschrijving’"_s), qPrintable(presenter.columnsFault()));
    presenter.setField(0, 1, AnnexField::Title);
    QVERIFY(presenter.canGo(Step::Norms));
}

void TestAnnexPresenter::namesColumnsOfASilentTable()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ "Aaa | Bbb | Ccc\nfoo | goed | x\nbar | beter | y\n", AnnexKind::Text });
    QCOMPARE(presenter.input(), Input::Unnamed);
    QVERIFY(presenter.canGo(Step::Columns));
    QVERIFY(!presenter.canGo(Step::Norms));
    presenter.setField(0, 0, AnnexField::Title);
    QVERIFY(!presenter.canGo(Step::Norms));
    presenter.setField(0, 1, AnnexField::Norm);
    QCOMPARE(presenter.input(), Input::Ready);
    QCOMPARE(presenter.columnsFault(), QString());
    QVERIFY(presenter.canGo(Step::Norms));
    QCOMPARE(presenter.review().size(), std::size_t(2));
}

void TestAnnexPresenter::asksOneQuestionAtATime()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text });
    const auto code = [&] { return presenter.review().kpi(presenter.question()->row).sheet.kpi.code; };
    QCOMPARE(code(), u"KPI-04"_s);
    QCOMPARE(presenter.number(), 1);
    QCOMPARE(presenter.open(), 3);
    QVERIFY(!presenter.canAsk(-1) && presenter.canAsk(1));
    presenter.ask(1);
    QCOMPARE(code(), u"KPI-05"_s);
    presenter.answer(NormAnswer::OnDay);
    QCOMPARE(code(), u"KPI-07"_s);
    QVERIFY(!presenter.canAsk(1));
    presenter.leaveOpen();
    QCOMPARE(code(), u"KPI-04"_s); // round the end, to the one that was passed over
    presenter.answer(NormAnswer::EachPart);
    QCOMPARE(presenter.open(), 0);
    QCOMPARE(presenter.review().counts(), (CertaintyCounts { 14, 13, 0, 1 }));
    QCOMPARE(presenter.row(), std::size_t(3)); // what was answered last stays in view
}

void TestAnnexPresenter::answersEqualPatterns()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::joined(u"|"_s), AnnexKind::Text });
    QCOMPARE(presenter.open(), 3);
    presenter.answer(NormAnswer::AtLeast);
    QVERIFY2(presenter.answered().contains(u"2"_s), qPrintable(presenter.answered()));
    QCOMPARE(presenter.open(), 1);
    QCOMPARE(presenter.review().counts().sure, 3);
}

void TestAnnexPresenter::changesAnAnswer()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text });
    presenter.answer(NormAnswer::LastOnly);
    presenter.ask(-1);
    QCOMPARE(presenter.question()->answer, std::optional(NormAnswer::LastOnly));
    presenter.answer(NormAnswer::Together);
    QCOMPARE(presenter.review().kpi(3).sheet.parts.size(), std::size_t(1));
    QCOMPARE(presenter.open(), 2);
}

void TestAnnexPresenter::leavesAKpiAsConcept()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text });
    presenter.leaveOpen();
    QCOMPARE(presenter.review().kpi(3).certainty, NormCertainty::Check);
    QCOMPARE(presenter.open(), 2);
    presenter.ask(-1);
    QVERIFY(presenter.question()->isLeft);
    presenter.answer(NormAnswer::EachPart);
    QCOMPARE(presenter.review().kpi(3).certainty, NormCertainty::Sure);
}

void TestAnnexPresenter::readsANormThatWasWritten()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text });
    presenter.rewrite(6, u"minimaal 35%"_s);
    QCOMPARE(presenter.review().kpi(6).certainty, NormCertainty::Sure);
    QCOMPARE(presenter.row(), std::size_t(3)); // on to what still waits
    presenter.rewrite(3, u"P1 binnen 30 min"_s);
    QVERIFY(presenter.review().kpi(3).sheet.kpi.sourceText.startsWith(u"30 min resp."_s));
    presenter.rewrite(3, u"iets onleesbaars"_s);
    QCOMPARE(presenter.review().kpi(3).certainty, NormCertainty::Fill);
    QCOMPARE(presenter.row(), std::size_t(3)); // it asks again
    QVERIFY(presenter.question());
}

void TestAnnexPresenter::looksAtRowsWithoutAQuestion()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text });
    presenter.look(1);
    QVERIFY(!presenter.question());
    QCOMPARE(presenter.number(), 0);
    presenter.ask(1);
    QCOMPARE(presenter.row(), std::size_t(3));
    presenter.look(9); // KPI-10: "dgn" is a default that is shown
    QVERIFY(presenter.question() && presenter.question()->isDefault);
    QCOMPARE(presenter.number(), 0);
    presenter.answer(NormAnswer::WorkingDays);
    QCOMPARE(presenter.review().kpi(9).certainty, NormCertainty::Sure);
    presenter.look(13);
    presenter.ask(-1);
    QCOMPARE(presenter.row(), std::size_t(6));
}

void TestAnnexPresenter::tellsHowEachStepStands()
{
    WorkspaceFixture fixture;
    AnnexPresenter presenter(fixture.workspace);
    for (int step = 0; step < AnnexPresenter::steps; ++step)
        QVERIFY(!presenter.stateOf(static_cast<Step>(step)).isEmpty());
    presenter.read({ AnnexSamples::document000(), AnnexKind::Text });
    QVERIFY(presenter.stateOf(Step::Paste).contains(u"14"_s));
    QVERIFY(presenter.stateOf(Step::Columns).contains(u"8"_s));
    QVERIFY(presenter.stateOf(Step::Norms).startsWith(u"3 "_s));
    presenter.clear();
    QCOMPARE(presenter.input(), Input::None);
    QVERIFY(!presenter.canGo(Step::Columns));
}

QTEST_MAIN(TestAnnexPresenter)
#include "tst_AnnexPresenter.moc"
