// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveySamples.h"
#include "SurveyScoring.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace samples;

class TestSurveyScoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void choosesBand_data();
    void choosesBand();
    void readsLimitsFromTheQuestionnaire();
    void putsMembersTogether_data();
    void putsMembersTogether();
    void weighsDeelnemersAlikeHoweverManyAnswered();
    void countsByTheChosenUnit_data();
    void countsByTheChosenUnit();
    void weighsEachTopicOnceInAFactor();
    void proposesByTheChosenTable_data();
    void proposesByTheChosenTable();
    void leavesTopicsWithoutMarkOut();
    void ignoresMarksOfOtherTopics();
    void doesNotMindTheOrderOfMarks();
    void comparesResponseWithTheMinimum_data();
    void comparesResponseWithTheMinimum();
    void listsResponsePerParty();
    void saysWhichReadingsWereUsed();
    void quotesNoRuleOutsideTheTable();
    void staysExactWithManyMarks();
};

namespace {

bool hasReason(const SurveyResult &result, ReasonCode code)
{
    return std::any_of(result.because.begin(), result.because.end(), [code](const Reason &r) { return r.code == code; });
}

} // namespace

void TestSurveyScoring::choosesBand_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("rounding"); // -1: none
    QTest::addColumn<QString>("mean");
    QTest::addColumn<MarkBand>("band");
    const QStringList sixNinetyFive { u"7"_s, u"7"_s, u"7"_s, u"7"_s, u"6.75"_s };
    QTest::newRow("lowest mark") << QStringList { u"1"_s } << -1 << u"1"_s << MarkBand::Poor;
    QTest::newRow("just below four") << QStringList { u"3.999999999"_s } << -1 << u"3.999999999"_s << MarkBand::Poor;
    QTest::newRow("at four") << QStringList { u"4"_s } << -1 << u"4"_s << MarkBand::Fair;
    QTest::newRow("just above four") << QStringList { u"4.1"_s } << -1 << u"4.1"_s << MarkBand::Fair;
    QTest::newRow("just below seven") << QStringList { u"6.999999999"_s } << -1 << u"6.999999999"_s << MarkBand::Fair;
    QTest::newRow("at seven") << QStringList { u"7"_s } << -1 << u"7"_s << MarkBand::Good;
    QTest::newRow("highest mark") << QStringList { u"10"_s } << -1 << u"10"_s << MarkBand::Good;
    QTest::newRow("6.95 unrounded") << sixNinetyFive << -1 << u"6.95"_s << MarkBand::Fair;
    QTest::newRow("6.95 to one place is 7.0") << sixNinetyFive << 1 << u"6.95"_s << MarkBand::Good;
    QTest::newRow("6.95 to two places stays") << sixNinetyFive << 2 << u"6.95"_s << MarkBand::Fair;
    QTest::newRow("6.95 to a whole is 7") << sixNinetyFive << 0 << u"6.95"_s << MarkBand::Good;
    QTest::newRow("6.5 to a whole is 7") << QStringList { u"6"_s, u"7"_s } << 0 << u"6.5"_s << MarkBand::Good;
    QTest::newRow("6.49 to a whole is 6") << QStringList { u"6.49"_s } << 0 << u"6.49"_s << MarkBand::Fair;
    QTest::newRow("3.96 to one place is 4.0") << QStringList { u"3.96"_s } << 1 << u"3.96"_s << MarkBand::Fair;
    QTest::newRow("3.94 to one place is 3.9") << QStringList { u"3.94"_s } << 1 << u"3.94"_s << MarkBand::Poor;
    QTest::newRow("3.995 to two places is 4.00") << QStringList { u"3.995"_s } << 2 << u"3.995"_s << MarkBand::Fair;
}

void TestSurveyScoring::choosesBand()
{
    QFETCH(QStringList, values);
    QFETCH(int, rounding);
    QFETCH(QString, mean);
    QFETCH(MarkBand, band);
    std::vector<SurveyMark> given;
    for (const QString &value : values)
        given.push_back(mark(u"1a"_s, qint64(given.size()) + 1, value));
    SurveySettings settings;
    if (rounding >= 0)
        settings.rounding = rounding;
    const SurveyResult result = scoreSurvey(topics(1), given, {}, settings);
    QCOMPARE(result.topics[0].mean, std::optional(Ratio(Decimal::fromPlain(mean).value())));
    QCOMPARE(result.topics[0].band, std::optional(band));
    QCOMPARE(result.topics[0].answers, values.size());
}

void TestSurveyScoring::readsLimitsFromTheQuestionnaire()
{
    Questionnaire strict = topics(1);
    strict.bands = { { {}, Bound { 5, false }, u"Slecht"_s, {}, Verdict::Breach },
                     { Bound { 5, true }, Bound { 8, false }, u"Matig"_s, {}, Verdict::Attention },
                     { Bound { 8, true }, Bound { 10, true }, u"Goed"_s, {}, Verdict::Met } };
    QCOMPARE(scoreSurvey(strict, marks({ u"4.9"_s }), {}, {}).topics[0].band, std::optional(MarkBand::Poor));
    QCOMPARE(scoreSurvey(strict, marks({ u"5"_s }), {}, {}).topics[0].band, std::optional(MarkBand::Fair));
    QCOMPARE(scoreSurvey(strict, marks({ u"7.9"_s }), {}, {}).topics[0].band, std::optional(MarkBand::Fair));
    QCOMPARE(scoreSurvey(strict, marks({ u"8"_s }), {}, {}).topics[0].band, std::optional(MarkBand::Good));
}

void TestSurveyScoring::putsMembersTogether_data()
{
    QTest::addColumn<SurveySettings::Members>("members");
    QTest::addColumn<SurveySettings::Score>("score");
    QTest::addColumn<QString>("expected");
    using Members = SurveySettings::Members;
    using Score = SurveySettings::Score;
    QTest::newRow("one vote per deelnemer") << Members::PerPartyFirst << Score::Average << u"5.5"_s;
    QTest::newRow("one vote per medewerker") << Members::Pooled << Score::Average << u"4.5"_s;
    QTest::newRow("the deelnemer that is least content") << Members::PerPartyFirst << Score::Lowest << u"2.5"_s;
    QTest::newRow("the medewerker that is least content") << Members::Pooled << Score::Lowest << u"2"_s;
}

void TestSurveyScoring::putsMembersTogether()
{
    QFETCH(SurveySettings::Members, members);
    QFETCH(SurveySettings::Score, score);
    QFETCH(QString, expected);
    const std::vector<SurveyMark> given { mark(u"1a"_s, 1, u"2"_s, 1), mark(u"1a"_s, 1, u"2"_s, 2),
                                          mark(u"1a"_s, 1, u"3"_s, 3), mark(u"1a"_s, 1, u"3"_s, 4),
                                          mark(u"1a"_s, 2, u"9"_s, 1),  mark(u"1a"_s, 2, u"8"_s, 2) };
    SurveySettings settings;
    settings.members = members;
    settings.score = score;
    
    const SurveyResult result = scoreSurvey(topics(1), given, {}, settings);
    QCOMPARE(result.topics[0].mean->toPlain(1), Ratio(Decimal::fromPlain(expected).value()).toPlain(1));
}

void TestSurveyScoring::weighsDeelnemersAlikeHoweverManyAnswered()
{
    std::mt19937 random(12);
    for (int round = 0; round < 30; ++round) {
        std::vector<SurveyMark> given;
        Ratio sumOfMeans = 0;
        const int parties = static_cast<int>(random() % 12) + 1;
        for (int party = 1; party <= parties; ++party) {
            const int people = static_cast<int>(random() % 5) + 1;
            Ratio sum = 0;
            for (int person = 1; person <= people; ++person) {
                given.push_back(mark(u"1a"_s, party, QString::number(random() % 10 + 1), person));
                sum = sum + Ratio(given.back().mark);
            }
            sumOfMeans = sumOfMeans + sum / Ratio(people);
        }
        QCOMPARE(scoreSurvey(topics(1), given, {}, {}).topics[0].mean.value(), sumOfMeans / Ratio(parties));
    }
}

void TestSurveyScoring::countsByTheChosenUnit_data()
{
    QTest::addColumn<SurveySettings::Count>("count");
    QTest::addColumn<int>("fair");
    QTest::addColumn<QStringList>("fairKeys");
    QTest::addColumn<int>("poor");
    QTest::addColumn<QStringList>("poorKeys");
    using Count = SurveySettings::Count;
    QTest::newRow("per onderwerp") << Count::Topic << 1 << QStringList { u"1a"_s } << 1 << QStringList { u"2a"_s };
    QTest::newRow("per factor") << Count::Factor << 1 << QStringList { u"2"_s } << 0 << QStringList();
    QTest::newRow("per answer") << Count::Answer << 3 << QStringList { u"1a"_s, u"2b"_s } << 2 << QStringList { u"2a"_s };
}

void TestSurveyScoring::countsByTheChosenUnit()
{
    QFETCH(SurveySettings::Count, count);
    QFETCH(int, fair);
    QFETCH(QStringList, fairKeys);
    QFETCH(int, poor);
    QFETCH(QStringList, poorKeys);
    // 1a: 6 and 6 (matig), 1b: 10 and 8; 2a: 2 and 3 (slecht), 2b: 6 and 10 (goed).
    const std::vector<SurveyMark> given { mark(u"1a"_s, 1, u"6"_s),  mark(u"1a"_s, 2, u"6"_s), mark(u"1b"_s, 1, u"10"_s),
                                          mark(u"1b"_s, 2, u"8"_s),  mark(u"2a"_s, 1, u"2"_s), mark(u"2a"_s, 2, u"3"_s),
                                          mark(u"2b"_s, 1, u"6"_s), mark(u"2b"_s, 2, u"10"_s) };
    SurveySettings settings;
    settings.count = count;
    const SurveyResult result = scoreSurvey(questionnaire(u"1a 1b 2a 2b"_s), given, {}, settings);
    QCOMPARE(result.fair, fair);
    QCOMPARE(result.fairKeys, fairKeys);
    QCOMPARE(result.poor, poor);
    QCOMPARE(result.poorKeys, poorKeys);
}

void TestSurveyScoring::weighsEachTopicOnceInAFactor()
{
    // 1a has one mark and 1b has three; the factor is (4 + 10) / 2, not (4 + 30) / 4.
    const std::vector<SurveyMark> given { mark(u"1a"_s, 1, u"4"_s), mark(u"1b"_s, 1, u"10"_s), mark(u"1b"_s, 2, u"10"_s),
                                          mark(u"1b"_s, 3, u"10"_s), mark(u"2"_s, 1, u"3"_s) };
    const SurveyResult result = scoreSurvey(questionnaire(u"1a 1b 1c 2"_s), given, {}, {});
    QCOMPARE(result.factors.size(), std::size_t(2));
    QCOMPARE(result.factors[0].mean, std::optional(Ratio(7)));
    QCOMPARE(result.factors[0].band, std::optional(MarkBand::Good));
    QCOMPARE(result.factors[0].answers, 4);
    QCOMPARE(result.factors[1].mean, std::optional(Ratio(3)));
    QCOMPARE(result.factors[1].key(), u"2"_s);
}

void TestSurveyScoring::proposesByTheChosenTable_data()
{
    QTest::addColumn<int>("fair");
    QTest::addColumn<int>("poor");
    QTest::addColumn<SurveyOutcome>("literally");
    QTest::addColumn<SurveyOutcome>("cumulatively");
    using enum SurveyOutcome;
    for (int fair = 0; fair <= 4; ++fair) {
        for (int poor = 0; poor <= 4; ++poor) {
            const SurveyOutcome literally = fair < 2 ? None : poor < 2 ? S4 : S4Plus;
            const SurveyOutcome cumulatively = poor >= 2 ? S4Plus : fair + poor >= 2 ? S4 : None;
            QTest::addRow("%d matig, %d slecht", fair, poor) << fair << poor << literally << cumulatively;
        }
    }
}

void TestSurveyScoring::proposesByTheChosenTable()
{
    QFETCH(int, fair);
    QFETCH(int, poor);
    QFETCH(SurveyOutcome, literally);
    QFETCH(SurveyOutcome, cumulatively);
    SurveySettings settings;
    SurveyResult result = scoreSurvey(topics(fair + poor + 1), counted(fair, poor), {}, settings);
    QCOMPARE(result.proposed, cumulatively);
    QCOMPARE(result.coveredByTable, literally == cumulatively);
    QCOMPARE(hasReason(result, ReasonCode::SurveyNotCovered), literally != cumulatively);
    settings.table = SurveySettings::Table::Literal;
    result = scoreSurvey(topics(fair + poor + 1), counted(fair, poor), {}, settings);
    QCOMPARE(result.proposed, literally);
    QCOMPARE(result.advised, cumulatively);
    QCOMPARE(result.literal, literally);
}

void TestSurveyScoring::leavesTopicsWithoutMarkOut()
{
    const SurveyResult result = scoreSurvey(questionnaire(u"1a 1b 3"_s), std::vector { mark(u"1b"_s, 1, u"3"_s) }, {}, {});
    QCOMPARE(result.undecidedTopics, QStringList({ u"1a"_s, u"3"_s }));
    QVERIFY(!result.topics[0].mean);
    QVERIFY(!result.topics[0].band);
    QCOMPARE(result.topics[0].answers, 0);
    QCOMPARE(result.fair + result.poor, 1);
    QVERIFY(!result.factors[1].mean);
}

void TestSurveyScoring::ignoresMarksOfOtherTopics()
{
    const SurveyResult result = scoreSurvey(topics(1), std::vector { mark(u"1a"_s, 1, u"8"_s), mark(u"9z"_s, 1, u"2"_s) }, {}, {});
    QCOMPARE(result.poor, 0);
    QCOMPARE(result.topics.size(), std::size_t(1));
}

void TestSurveyScoring::doesNotMindTheOrderOfMarks()
{
    std::mt19937 random(4711);
    for (int round = 0; round < 50; ++round) {
        std::vector<SurveyMark> given;
        for (int i = 0; i < 60; ++i) {
            const QString topic = QChar(u'1') + QString(QChar(u'a' + static_cast<int>(random() % 6)));
            given.push_back(mark(topic, qint64(random() % 4) + 1, QString::number(random() % 10 + 1), i));
        }
        SurveySettings settings;
        settings.count = static_cast<SurveySettings::Count>(random() % 3);
        settings.score = static_cast<SurveySettings::Score>(random() % 2);
        settings.members = static_cast<SurveySettings::Members>(random() % 2);
        const SurveyResult one = scoreSurvey(topics(6), given, {}, settings);
        std::shuffle(given.begin(), given.end(), random);
        const SurveyResult other = scoreSurvey(topics(6), given, {}, settings);
        for (std::size_t i = 0; i < one.topics.size(); ++i)
            QCOMPARE(other.topics[i].mean, one.topics[i].mean);
        QCOMPARE(other.fairKeys, one.fairKeys);
        QCOMPARE(other.poorKeys, one.poorKeys);
        QCOMPARE(other.fair, one.fair);
        QCOMPARE(other.poor, one.poor);
        QCOMPARE(other.proposed, one.proposed);
    }
}

void TestSurveyScoring::comparesResponseWithTheMinimum_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("answered");
    QTest::addColumn<QString>("minimum");
    QTest::addColumn<bool>("valid");
    QTest::newRow("just below") << 1000 << 699 << u"70"_s << false;
    QTest::newRow("at the minimum") << 10 << 7 << u"70"_s << true;
    QTest::newRow("just above") << 1000 << 701 << u"70"_s << true;
    QTest::newRow("two thirds against 66.6666") << 3 << 2 << u"66.6666"_s << true;
    QTest::newRow("two thirds against 66.6667") << 3 << 2 << u"66.6667"_s << false;
    QTest::newRow("nobody asked") << 0 << 0 << u"70"_s << false;
    QTest::newRow("nobody asked and nothing needed") << 0 << 0 << u"0"_s << false;
    QTest::newRow("all") << 3 << 3 << u"100"_s << true;
}

void TestSurveyScoring::comparesResponseWithTheMinimum()
{
    QFETCH(int, asked);
    QFETCH(int, answered);
    QFETCH(QString, minimum);
    QFETCH(bool, valid);
    SurveySettings settings;
    settings.responseMinimum = Decimal::fromPlain(minimum).value();
    const SurveyResult result = scoreSurvey(topics(1), marks({ u"8"_s }), std::vector { response(1, asked, answered) }, settings);
    QCOMPARE(result.response.valid, valid);
    QCOMPARE(result.response.percent.has_value(), asked > 0);
    if (asked > 0)
        QCOMPARE(*result.response.percent, Ratio::of(answered * 100, asked));
    QCOMPARE(hasReason(result, ReasonCode::SurveyResponseLow), asked > 0 && !valid);
    QCOMPARE(hasReason(result, ReasonCode::SurveyResponseUnknown), asked == 0);
}

void TestSurveyScoring::listsResponsePerParty()
{
    const std::vector<SurveyResponse> responses { response(3, 4, 1, 2), response(1, 10, 9, 0), response(2, 6, 5, 1),
                                                  response(4, 0, 0, 3) };
    const SurveyResult result = scoreSurvey(topics(1), marks({ u"8"_s }), responses, {});
    QCOMPARE(result.response.asked, 20);
    QCOMPARE(result.response.answered, 15);
    QVERIFY(result.response.valid);
    QVERIFY(!result.response.party.isValid());
    QCOMPARE(result.responseByParty.size(), std::size_t(4));
    QCOMPARE(result.responseByParty[0].party, PartyId { 1 });
    QCOMPARE(result.responseByParty[2].party, PartyId { 3 });
    QCOMPARE(result.responseByParty[2].percent, std::optional(Ratio(25)));
    QVERIFY(!result.responseByParty[2].valid);
    QVERIFY(!result.responseByParty[3].percent);
}

void TestSurveyScoring::saysWhichReadingsWereUsed()
{
    SurveySettings settings;
    const std::vector<SurveyResponse> all { response(1, 1, 1) };
    SurveyResult result = scoreSurvey(topics(2), marks({ u"8"_s, u"3"_s }), all, settings);
    QCOMPARE(result.because.size(), std::size_t(2));
    QCOMPARE(result.because[0].code, ReasonCode::SurveyCounts);
    QCOMPARE(std::get<qint64>(result.because[0].arguments[2]), qint64(1));
    QCOMPARE(std::get<QStringList>(result.because[0].arguments[3]), QStringList { u"1b"_s });
    QCOMPARE(result.because[1].code, ReasonCode::SurveyRuleNone);
    settings = { 1, SurveySettings::Count::Answer, SurveySettings::Score::Lowest, SurveySettings::Members::Pooled,
                 SurveySettings::Table::Cumulative, 70 };
    result = scoreSurvey(topics(3), marks({ u"8"_s, u"3"_s }), all, settings);
    for (const ReasonCode code : { ReasonCode::SurveyRounded, ReasonCode::SurveyCountedBy, ReasonCode::SurveyLowest,
                                   ReasonCode::SurveyPooled, ReasonCode::SurveyTopicsWithoutMark })
        QVERIFY(hasReason(result, code));
}

void TestSurveyScoring::quotesNoRuleOutsideTheTable()
{
    SurveySettings settings;
    QVERIFY(hasReason(scoreSurvey(topics(3), counted(1, 1), {}, settings), ReasonCode::SurveyRuleS4));
    settings.table = SurveySettings::Table::Literal;
    const SurveyResult result = scoreSurvey(topics(3), counted(1, 1), {}, settings);
    QVERIFY(!hasReason(result, ReasonCode::SurveyRuleNone));
    QVERIFY(hasReason(result, ReasonCode::SurveyNotCovered));
}

void TestSurveyScoring::staysExactWithManyMarks()
{
    // Sums that outgrow eighteen digits go on exactly.
    std::vector<SurveyMark> given(300, mark(u"1a"_s, 1, u"6.999999999"_s));
    given.push_back(mark(u"1a"_s, 1, u"7.0000003"_s));
    const SurveyResult result = scoreSurvey(topics(1), given, {}, {});
    QCOMPARE(result.topics[0].mean, std::optional(Ratio(7)));
    QCOMPARE(result.topics[0].band, std::optional(MarkBand::Good));
}

QTEST_GUILESS_MAIN(TestSurveyScoring)
#include "tst_SurveyScoring.moc"
