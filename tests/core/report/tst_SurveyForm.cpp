// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfWriter.h"
#include "ReportText.h"
#include "SamplePortfolio.h"
#include "SurveyForm.h"
#include "SurveyRoundVerbs.h"
#include "SurveyVerbs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The survey form on paper, empty and filled with its calculation (E4-74).
class TestSurveyForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void leavesRoomInTheEmptyForm();
    void tellsTheWholeCalculation();
    void printsCommentsAndTheDraw();
    void saysThatAnInterimRoundGivesNoSanction();
    void keepsManyDeelnemersOnThePaper();
    void knowsNoOtherRound();

private:
    [[nodiscard]] SurveyRound round() const { return m_portfolio->surveyRounds(m_contract).back(); }
    [[nodiscard]] static const ReportTable &firstTable(const Report &report)
    {
        for (const ReportSection &section : report.sections) {
            for (const ReportBlock &block : section.blocks) {
                if (const auto *table = std::get_if<ReportTable>(&block))
                    return *table;
            }
        }
        qFatal("no table");
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
};

void TestSurveyForm::initTestCase()
{
    Environment environment;
    environment.now = [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); };
    environment.user = u"tester"_s;
    environment.machine = u"bank"_s;
    environment.dataFolder = m_folder.path();
    auto sample = buildSample(environment);
    QVERIFY2(sample.hasValue(), sample ? "" : qPrintable(sample.error().detail));
    m_portfolio = std::move(sample).value();
    m_contract = m_portfolio->contractByCode(u"leasefietsen"_s).value();
}

void TestSurveyForm::leavesRoomInTheEmptyForm()
{
    const auto report = emptySurveyForm(*m_portfolio, round().id, sampleToday());
    QVERIFY(report);
    const ReportTable &table = firstTable(*report);
    QCOMPARE(table.rows.size(), std::size_t(17));
    for (const std::vector<ReportCell> &row : table.rows) {
        QVERIFY(row[3].text.isEmpty());
        QVERIFY(row[4].text.isEmpty());
        QVERIFY(!row[1].text.isEmpty() && !row[2].text.isEmpty());
    }
    const QString text = plainTextOf(*report);
    QVERIFY(text.contains(u"4c"_s));
    QVERIFY2(text.contains(u"Slecht: onder 4"_s), qPrintable(text));
    const QString path = m_folder.filePath(u"leeg.pdf"_s);
    QVERIFY(writePdf(*report, path));
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestSurveyForm::tellsTheWholeCalculation()
{
    const auto report = filledSurveyForm(*m_portfolio, round().id, sampleToday());
    QVERIFY(report);
    const QString text = plainTextOf(*report);
    // 1a: 6, 5, 7, 6 and 6 is 30, by five.
    QVERIFY2(text.contains(u"1a | 30,0 : 5 | 6,0 | Matig"_s), qPrintable(text));
    QVERIFY2(text.contains(u"S4+"_s), qPrintable(text));
    QVERIFY(text.contains(u"2 matig (1a, 2a), 2 slecht (4c, 6b)"_s));
    QVERIFY(text.contains(u"concept"_s));
    QVERIFY(pageCount(*report) >= 2);
}

void TestSurveyForm::printsCommentsAndTheDraw()
{
    const auto before = plainTextOf(*filledSurveyForm(*m_portfolio, round().id, sampleToday()));
    QVERIFY(!before.contains(u"situationeel"_s));
    QVERIFY(enterComment(*m_portfolio, { round().id, u"4c"_s, m_portfolio->surveyResponses(round().id).front().party, u"situationeel"_s }));
    const QString text = plainTextOf(*filledSurveyForm(*m_portfolio, round().id, sampleToday()));
    QVERIFY(text.contains(u"4c | Belastingdienst | situationeel"_s));
    QVERIFY(m_portfolio->undo());
    SurveyRound drawn = round();
    const PartyId party = m_portfolio->surveyResponses(drawn.id).front().party;
    drawn.draw = SurveyDraw { 2026, { party }, { party } };
    QVERIFY(editSurveyRound(*m_portfolio, drawn));
    QVERIFY(plainTextOf(*filledSurveyForm(*m_portfolio, drawn.id, sampleToday())).contains(u"met startgetal 2026"_s));
    QVERIFY(m_portfolio->undo());
}

void TestSurveyForm::saysThatAnInterimRoundGivesNoSanction()
{
    const auto interim = startInterimRound(*m_portfolio, round().id, u"Tussentijds"_s, QDate(2027, 1, 1));
    QVERIFY(interim);
    const auto report = filledSurveyForm(*m_portfolio, *interim, sampleToday());
    QCOMPARE(firstTable(*report).rows.size(), std::size_t(4));
    QVERIFY(plainTextOf(*report).contains(u"geeft zelf geen sanctie"_s));
    QVERIFY(!plainTextOf(*report).contains(u"S4"_s));
    QVERIFY(m_portfolio->undo());
}

void TestSurveyForm::keepsManyDeelnemersOnThePaper()
{
    const auto definition = m_portfolio->definition(m_contract);
    int order = 100;
    for (const Party *party : definition->participants())
        QVERIFY(setSurveyResponse(*m_portfolio, { round().id, party->id, 1, 1, order++ }));
    const auto report = filledSurveyForm(*m_portfolio, round().id, sampleToday());
    QVERIFY(firstTable(*report).header.size() <= 8);
    while (m_portfolio->undo() && m_portfolio->surveyResult(round().id)->response.asked != 54) { }
}

void TestSurveyForm::knowsNoOtherRound()
{
    QVERIFY(!emptySurveyForm(*m_portfolio, { 9999 }, sampleToday()));
    QVERIFY(!filledSurveyForm(*m_portfolio, { 9999 }, sampleToday()));
}

QTEST_MAIN(TestSurveyForm)
#include "tst_SurveyForm.moc"
