// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiImportReview.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

KpiImportReview reviewOf(const QByteArray &text)
{
    return KpiImportReview(readAnnex({ text, AnnexKind::Text }));
}

KpiImportReview document000()
{
    QFile file(QStringLiteral(TEST_DATA "/annex/000_8760d00727f84e18.txt"));
    return file.open(QIODevice::ReadOnly) ? reviewOf(file.readAll()) : KpiImportReview {};
}

/// The first question of a row; fails the test with an empty one when there is none.
ReviewQuestion questionOf(const KpiImportReview &review, std::size_t row, std::size_t number = 0)
{
    std::vector<ReviewQuestion> own;
    for (const ReviewQuestion &question : review.questions()) {
        if (question.row == row && !question.isDefault)
            own.push_back(question);
    }
    return number < own.size() ? own[number] : ReviewQuestion {};
}

/// What is wrong with the code of a row.
CodeClashAt clashOf(const KpiImportReview &review, std::size_t row, const ContractDefinition &contract)
{
    for (const auto &[place, clash] : review.clashes(contract)) {
        if (place == row)
            return clash;
    }
    return {};
}

const QByteArray shares = "KPI | Omschrijving | Norm\nK1 | Aangenomen gesprekken | 95%\nK2 | Aangenomen mails | "
                          "90%\nK3 | Herstel | ≥ 90%\n";

} // namespace

/// Answers that can be changed, rows that are renamed or left out, and codes that clash.
class TestKpiImportReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsDocument000();
    void settlesWhatCanBeOnlyOneThing_data();
    void settlesWhatCanBeOnlyOneThing();
    void answersAndChangesTheAnswer();
    void goesForEqualTexts();
    void leavesAnOwnAnswerAlone();
    void takesAnAnswerBack();
    void previewsWithoutAnswering();
    void readsAnotherText();
    void renamesWithoutLosingAnswers();
    void asksToFillWhatNoAnswerMends();
    void carriesOverToAnotherReading();
    void leavesRowsOut();
    void findsClashes_data();
    void findsClashes();
    void confirmsWhatIsSure();
    void tellsFindingsOfARow();
    void makesADefinition();
};

void TestKpiImportReview::countsDocument000()
{
    const KpiImportReview review = document000();
    const CertaintyCounts counts = review.counts();
    QCOMPARE(counts.all, 14);
    QCOMPARE(counts, (CertaintyCounts { 14, 11, 2, 1 })); // ux §8
    QStringList asked;
    for (const ReviewQuestion &question : review.questions()) {
        if (!question.isDefault)
            asked += review.kpi(question.row).sheet.kpi.code;
    }
    QCOMPARE(asked, (QStringList { u"KPI-04"_s, u"KPI-05"_s, u"KPI-07"_s }));
}

void TestKpiImportReview::settlesWhatCanBeOnlyOneThing_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("norm");
    QTest::addColumn<NormCertainty>("certainty");
    using enum NormCertainty;
    QTest::newRow("a number of named things") << u"Innovatie"_s << u"≥4 voorstellen/jaar, ≥2 geïmplementeerd"_s << Sure;
    QTest::newRow("a score of NPS") << u"Tevredenheid (NPS)"_s << u"≥+30"_s << Sure;
    QTest::newRow("a bare number of nothing") << u"Score"_s << u"≥30"_s << Fill;
    QTest::newRow("nothing of something") << u"Audit"_s << u"0 majeure; <3 minor/audit"_s << Sure;
    QTest::newRow("one of something") << u"Audit"_s << u"1 majeure; <3 minor/audit"_s << Check;
    QTest::newRow("nothing, and a number beside it") << u"Audit"_s << u"0 majeure; 3 minor/audit"_s << Check;
}

void TestKpiImportReview::settlesWhatCanBeOnlyOneThing()
{
    QFETCH(QString, title);
    QFETCH(QString, norm);
    QFETCH(NormCertainty, certainty);
    const KpiImportReview review = reviewOf(
        u"KPI | Omschrijving | Norm | Frequentie\nK1 | %1 | %2 | Kwartaal\nK2 | Herstel | ≥ 90% | Kwartaal\n"_s
            .arg(title, norm)
            .toUtf8());
    QCOMPARE(codeOf(review.kpi(0).certainty), codeOf(certainty));
}

void TestKpiImportReview::answersAndChangesTheAnswer()
{
    KpiImportReview review = document000();
    const std::size_t row = 3;
    const ReviewQuestion scope = questionOf(review, row);
    QCOMPARE(scope.question.doubt.code, NormDoubt::ShareScope);
    QVERIFY(scope.isOpen());
    QCOMPARE(review.answer(scope, NormAnswer::LastOnly), 1);
    QCOMPARE(review.kpi(row).sheet.parts[0].norm.value->toPlain(), u"100"_s);
    const ReviewQuestion again = questionOf(review, row);
    QCOMPARE(again.answer, std::optional(NormAnswer::LastOnly));
    QCOMPARE(again.question.answers, scope.question.answers);
    QCOMPARE(review.answer(again, NormAnswer::EachPart), 1);
    QCOMPARE(review.kpi(row).sheet.parts[0].norm.value->toPlain(), u"98"_s);
    QCOMPARE(review.kpi(row).certainty, NormCertainty::Sure); // the missing sign was settled along with it
    review.leave(questionOf(review, row));
    QCOMPARE(review.kpi(row).certainty, NormCertainty::Check);
    QCOMPARE(review.answer(scope, NormAnswer::BeforeDay), 0); // not offered
}

void TestKpiImportReview::goesForEqualTexts()
{
    KpiImportReview review = reviewOf(shares);
    QCOMPARE(review.reachOf(questionOf(review, 0)), (std::vector<std::size_t> { 0, 1 }));
    QCOMPARE(review.answer(questionOf(review, 0), NormAnswer::AtMost), 2);
    QCOMPARE(review.kpi(1).sheet.parts.front().norm.comparator, Comparator::AtMost);
    QCOMPARE(review.kpi(2).sheet.parts.front().norm.comparator, Comparator::AtLeast);
    QCOMPARE(review.answer(questionOf(review, 0), NormAnswer::AtLeast), 2); // and so does another answer
    QCOMPARE(review.kpi(1).sheet.parts.front().norm.comparator, Comparator::AtLeast);
}

void TestKpiImportReview::leavesAnOwnAnswerAlone()
{
    KpiImportReview review = reviewOf(shares);
    review.answer(questionOf(review, 0), NormAnswer::AtMost);
    QCOMPARE(review.answer(questionOf(review, 1), NormAnswer::AtLeast), 1); // the first one was answered itself
    QCOMPARE(review.kpi(0).sheet.parts.front().norm.comparator, Comparator::AtMost);
    QCOMPARE(review.kpi(1).sheet.parts.front().norm.comparator, Comparator::AtLeast);
}

void TestKpiImportReview::takesAnAnswerBack()
{
    KpiImportReview review = reviewOf(shares);
    const NormCertainty before = review.kpi(0).certainty;
    review.answer(questionOf(review, 0), NormAnswer::AtMost);
    QCOMPARE(review.kpi(0).certainty, NormCertainty::Sure);
    review.leave(questionOf(review, 0));
    QCOMPARE(review.kpi(0).certainty, before);
    QVERIFY(questionOf(review, 0).isLeft);
    QVERIFY(!questionOf(review, 0).isOpen());
    review.answer(questionOf(review, 0), NormAnswer::AtMost);
    QVERIFY(!questionOf(review, 0).isLeft);
}

void TestKpiImportReview::previewsWithoutAnswering()
{
    const KpiImportReview review = reviewOf(shares);
    const NormReading after = review.preview(questionOf(review, 0), NormAnswer::AtMost);
    QCOMPARE(after.requirements.front().comparator, std::optional(Comparator::AtMost));
    QCOMPARE(review.kpi(0).reading.requirements.front().comparator, std::optional(Comparator::AtLeast));
}

void TestKpiImportReview::readsAnotherText()
{
    KpiImportReview review = document000();
    const std::size_t row = 6;
    QCOMPARE(review.kpi(row).certainty, NormCertainty::Fill);
    review.rewrite(row, u"minimaal 35% per jaar"_s);
    QCOMPARE(review.kpi(row).certainty, NormCertainty::Sure);
    QCOMPARE(review.kpi(row).sheet.kpi.sourceText, u"-35% t.o.v. baseline in 24 mnd"_s);
    QCOMPARE(review.kpi(row).sheet.parts.front().norm.sourceText, u"minimaal 35% per jaar"_s);
    review.rewrite(row, {});
    QCOMPARE(review.kpi(row).certainty, NormCertainty::Fill);
    review.rewrite(row, u"niets"_s);
    QCOMPARE(review.kpi(row).certainty, NormCertainty::Fill);
    QCOMPARE(review.rewritten(row), u"niets"_s);
}

void TestKpiImportReview::renamesWithoutLosingAnswers()
{
    KpiImportReview review = reviewOf(shares);
    review.answer(questionOf(review, 0), NormAnswer::AtMost);
    review.rename(0, u" K 9 "_s, u"Gesprekken"_s);
    QCOMPARE(review.kpi(0).sheet.kpi.code, u"K-9"_s);
    QCOMPARE(review.kpi(0).sheet.kpi.title, u"Gesprekken"_s);
    QCOMPARE(review.kpi(0).sheet.parts.front().norm.comparator, Comparator::AtMost);
    review.rename(0, {}, {});
    QCOMPARE(review.kpi(0).sheet.kpi.title, u"Gesprekken"_s);
    QCOMPARE(clashOf(review, 0, {}).clash, CodeClash::Empty);
    QCOMPARE(clashOf(review, 0, {}).suggestion, u"gesprekken"_s);
}

void TestKpiImportReview::asksToFillWhatNoAnswerMends()
{
    const KpiImportReview review = reviewOf(
        "KPI | Omschrijving | Norm\nK1 | Score | ≥30\nK2 | Klacht | nader te bepalen\nK3 | Herstel | ≥ 90%\n");
    QCOMPARE(review.questions().size(), std::size_t(2));
    for (const ReviewQuestion &question : review.questions())
        QVERIFY(question.question.answers.empty() && question.isOpen());
}

void TestKpiImportReview::carriesOverToAnotherReading()
{
    const AnnexSource source { shares, AnnexKind::Text };
    KpiImportReview before(readAnnex(source));
    before.answer(questionOf(before, 0), NormAnswer::AtMost);
    before.rename(1, u"mails"_s, u"Mails"_s);
    before.setTaken(2, false);
    AnnexChoice choice;
    choice.fields[0] = { std::nullopt, AnnexField::Title, AnnexField::Norm }; // without the codes
    KpiImportReview after(readAnnex(source, choice));
    after.carryOver(before);
    QCOMPARE(after.kpi(0).certainty, NormCertainty::Sure);
    QCOMPARE(after.kpi(0).sheet.kpi.code, u"aangenomen-gesprekken"_s);
    QCOMPARE(after.kpi(1).sheet.kpi.code, u"mails"_s);
    QCOMPARE(after.kpi(1).sheet.kpi.title, u"Mails"_s);
    QVERIFY(!after.isTaken(2));
}

void TestKpiImportReview::leavesRowsOut()
{
    KpiImportReview review = reviewOf(shares);
    review.setTaken(0, false);
    QCOMPARE(review.taken(), 2);
    QCOMPARE(review.sheets().size(), std::size_t(2));
    QCOMPARE(review.questions().front().row, std::size_t(1));
}

void TestKpiImportReview::findsClashes_data()
{
    QTest::addColumn<QByteArray>("codes"); // of two rows
    QTest::addColumn<bool>("firstTaken");
    QTest::addColumn<QString>("inContract");
    QTest::addColumn<CodeClash>("clash"); // of the second
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("none") << QByteArray("K1,K2") << true << QString() << CodeClash::None << QString();
    QTest::newRow("twice") << QByteArray("K1,k1") << true << QString() << CodeClash::InImport << u"k1-2"_s;
    QTest::newRow("twice, one left out") << QByteArray("K1,K1") << false << QString() << CodeClash::None << QString();
    QTest::newRow("in the contract") << QByteArray("K1,K2") << true << u"k2"_s << CodeClash::InContract << u"K2-2"_s;
    QTest::newRow("the next one is taken too")
        << QByteArray("K2-2,K2") << true << u"k2"_s << CodeClash::InContract << u"K2-3"_s;
}

void TestKpiImportReview::findsClashes()
{
    QFETCH(QByteArray, codes);
    QFETCH(bool, firstTaken);
    QFETCH(QString, inContract);
    QFETCH(CodeClash, clash);
    QFETCH(QString, suggestion);
    const QByteArrayList both = codes.split(',');
    KpiImportReview review
        = reviewOf("KPI | Omschrijving | Norm\n" + both[0] + " | Bereik | ≥ 95%\n" + both[1] + " | Herstel | ≥ 90%\n");
    review.setTaken(0, firstTaken);
    ContractDefinition contract;
    if (!inContract.isEmpty()) {
        Kpi there;
        there.id = { 1 };
        there.code = inContract;
        there.title = u"Er al"_s;
        contract.kpis.push_back(there);
    }
    const CodeClashAt found = clashOf(review, 1, contract);
    QCOMPARE(found.clash, clash);
    QCOMPARE(found.suggestion, suggestion);
    if (clash == CodeClash::InContract)
        QCOMPARE(found.title, u"Er al"_s);
    review.rename(1, found.suggestion.isEmpty() ? u"vrij"_s : found.suggestion, {});
    QCOMPARE(clashOf(review, 1, contract).clash, CodeClash::None);
}

void TestKpiImportReview::confirmsWhatIsSure()
{
    const KpiImportReview review = document000();
    const std::vector<KpiSheet> sheets = review.sheets();
    QCOMPARE(sheets.size(), std::size_t(14));
    for (std::size_t row = 0; row < sheets.size(); ++row) {
        const bool isSure = review.kpi(row).certainty == NormCertainty::Sure;
        QCOMPARE(sheets[row].kpi.confirmed, isSure);
        for (const PartSheet &part : sheets[row].parts)
            QCOMPARE(part.norm.confirmed, isSure);
    }
}

void TestKpiImportReview::tellsFindingsOfARow()
{
    const KpiImportReview review = reviewOf("KPI | Omschrijving | Norm\nK1 | Bereik | ≥ 95%\nK1 | Herstel | ≥ 90%\n");
    QVERIFY(review.findings(0).empty());
    QCOMPARE(review.findings(1).size(), std::size_t(1));
    QCOMPARE(review.findings(1).front().code, AnnexNoteCode::DuplicateCode);
}

void TestKpiImportReview::makesADefinition()
{
    Contract contract;
    contract.code = u"beheer"_s;
    const std::vector<KpiSheet> sheets = document000().sheets();
    const ContractDefinition definition = definitionOf(contract, sheets);
    QCOMPARE(definition.kpis.size(), sheets.size());
    QCOMPARE(definition.indicators.size(), definition.norms.size());
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto parts = definition.indicatorsOf(definition.kpis[i].id);
        QCOMPARE(parts.size(), sheets[i].parts.size());
        QCOMPARE(parts.front()->number, 1);
    }
}

QTEST_GUILESS_MAIN(TestKpiImportReview)
#include "tst_KpiImportReview.moc"
