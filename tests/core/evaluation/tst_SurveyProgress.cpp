// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyProgress.h"
#include "SurveySamples.h"
#include "SurveyScoring.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

Q_DECLARE_METATYPE(SurveyMove)
Q_DECLARE_METATYPE(Improvement)

/// Two rounds beside each other, and whether the improvement that S4 asks for can be seen (E4-66, E4-69, E4-73).
class TestSurveyProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesUnrounded_data();
    void comparesUnrounded();
    void findsTheImprovement_data();
    void findsTheImprovement();
    void mayAskForABetterBand_data();
    void mayAskForABetterBand();
    void comparesFactors();
    void setsOtherQuestionsApart();
    void comparesNoOtherReadings();
    void asksOnlyWhatFellShort_data();
    void asksOnlyWhatFellShort();
    void givesNoSanctionInBetween();
};

namespace {

SurveyResult scored(const QStringList &values, const SurveySettings &settings = {})
{
    return scoreSurvey(topics(static_cast<int>(values.size())), marks(values), {}, settings);
}

/// Three people of one deelnemer on onderwerp 1a.
SurveyResult scoredByThree(const QStringList &values)
{
    std::vector<SurveyMark> given;
    for (qsizetype i = 0; i < values.size(); ++i)
        given.push_back(mark(u"1a"_s, 1, values[i], static_cast<int>(i) + 1));
    return scoreSurvey(topics(1), given, {}, {});
}

} // namespace

void TestSurveyProgress::comparesUnrounded_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<SurveyMove>("move");
    QTest::newRow("just below") << QStringList { u"6"_s } << QStringList { u"5.99"_s } << SurveyMove::Worse;
    QTest::newRow("at") << QStringList { u"6"_s } << QStringList { u"6.00"_s } << SurveyMove::Equal;
    QTest::newRow("just above") << QStringList { u"6"_s } << QStringList { u"6.01"_s } << SurveyMove::Better;
    // 17/3 and 5,67 are both shown as 5,67.
    QTest::newRow("above by what is not shown") << QStringList { u"5"_s, u"6"_s, u"6"_s } << QStringList { u"5.67"_s } << SurveyMove::Better;
    QTest::newRow("below by what is not shown") << QStringList { u"5.67"_s } << QStringList { u"5"_s, u"6"_s, u"6"_s } << SurveyMove::Worse;
    QTest::newRow("a mean that does not end") << QStringList { u"5"_s, u"6"_s, u"6"_s } << QStringList { u"6"_s, u"5"_s, u"6"_s } << SurveyMove::Equal;
    QTest::newRow("nothing now") << QStringList { u"6"_s } << QStringList() << SurveyMove::Unknown;
    QTest::newRow("nothing then") << QStringList() << QStringList { u"6"_s } << SurveyMove::Unknown;
}

void TestSurveyProgress::comparesUnrounded()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(SurveyMove, move);
    const SurveyProgress progress = surveyProgress(scoredByThree(before), {}, scoredByThree(now), {});
    QCOMPARE(progress.topics.size(), std::size_t(1));
    QCOMPARE(progress.topics.front().move, move);
    QCOMPARE(progress.factors.front().move, move);
    QCOMPARE(progress.topics.front().before.has_value(), !before.isEmpty());
}

void TestSurveyProgress::findsTheImprovement_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("now");
    QTest::addColumn<Improvement>("improvement");
    QTest::addColumn<QString>("notRisen");
    const QStringList s4 { u"8"_s, u"6"_s, u"3"_s };
    QTest::newRow("no sanction before") << QStringList { u"8"_s, u"6"_s } << QStringList { u"8"_s, u"5"_s } << Improvement::NotAsked << u"1b"_s;
    QTest::newRow("all rose") << s4 << QStringList { u"8"_s, u"6.1"_s, u"3.1"_s } << Improvement::Visible << QString();
    QTest::newRow("all rose, a good one fell") << s4 << QStringList { u"7"_s, u"7"_s, u"7"_s } << Improvement::Visible << QString();
    QTest::newRow("one stayed") << s4 << QStringList { u"8"_s, u"6"_s, u"9"_s } << Improvement::NotVisible << u"1b"_s;
    QTest::newRow("one just below") << s4 << QStringList { u"8"_s, u"6.1"_s, u"2.99"_s } << Improvement::NotVisible << u"1c"_s;
    QTest::newRow("both fell") << s4 << QStringList { u"8"_s, u"5"_s, u"2"_s } << Improvement::NotVisible << u"1b 1c"_s;
    QTest::newRow("one not asked again") << s4 << QStringList { u"8"_s, u"7"_s } << Improvement::Undecided << QString();
    QTest::newRow("one not asked again, one stayed") << s4 << QStringList { u"8"_s, u"6"_s } << Improvement::NotVisible << u"1b"_s;
    QTest::newRow("S4+, all rose") << QStringList { u"3"_s, u"3"_s } << QStringList { u"3.5"_s, u"4"_s } << Improvement::Visible << QString();
}

void TestSurveyProgress::findsTheImprovement()
{
    QFETCH(QStringList, before);
    QFETCH(QStringList, now);
    QFETCH(Improvement, improvement);
    QFETCH(QString, notRisen);
    const SurveyProgress progress = surveyProgress(scored(before), {}, scored(now), {});
    QCOMPARE(progress.improvement, improvement);
    QCOMPARE(progress.notRisen.join(u' '), notRisen);
}

/// A4-26: by the other reading a higher mark is not enough, the onderwerp has to come into a better band.
void TestSurveyProgress::mayAskForABetterBand_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isBand");
    QTest::newRow("higher in the same band") << u"4"_s << u"6.99"_s << false;
    QTest::newRow("up to goed") << u"6.99"_s << u"7"_s << true;
    QTest::newRow("up to matig") << u"3.99"_s << u"4"_s << true;
    QTest::newRow("higher, still slecht") << u"2"_s << u"3.99"_s << false;
}

void TestSurveyProgress::mayAskForABetterBand()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QFETCH(bool, isBand);
    // Two of them, so that the table of the contract comes to a sanction.
    const SurveyResult first = scored({ before, before });
    const SurveyResult second = scored({ now, now });
    QCOMPARE(surveyProgress(first, {}, second, {}).notRisen.size(), 0);
    const SurveyProgress progress = surveyProgress(first, {}, second, {}, ImprovementRule::BandUp);
    QCOMPARE(progress.notRisen.isEmpty(), isBand);
    QCOMPARE(progress.risen.isEmpty(), !isBand);
}

void TestSurveyProgress::comparesFactors()
{
    const Questionnaire two = questionnaire(u"1a 1b 2a"_s);
    const auto round = [&two](const QStringList &values, const SurveySettings &settings) {
        return scoreSurvey(two, std::vector { mark(u"1a"_s, 1, values[0]), mark(u"1b"_s, 1, values[1]), mark(u"2a"_s, 1, values[2]) }, {}, settings);
    };
    SurveySettings byFactor;
    byFactor.count = SurveySettings::Count::Factor;
    // Factor 1 rises from 5,5 to 6, though 1b falls; factor 2 rises.
    const SurveyResult before = round({ u"5"_s, u"6"_s, u"6"_s }, byFactor);
    const SurveyResult now = round({ u"7"_s, u"5"_s, u"7"_s }, byFactor);
    const SurveyProgress progress = surveyProgress(before, byFactor, now, byFactor);
    QCOMPARE(progress.factors.size(), std::size_t(2));
    QCOMPARE(progress.factors.front().move, SurveyMove::Better);
    QCOMPARE(progress.topics[1].move, SurveyMove::Worse);
    QCOMPARE(progress.improvement, Improvement::Visible);
    QCOMPARE(progress.risen, QStringList({ u"1"_s, u"2"_s }));
    // Counted per onderwerp the same marks show no improvement.
    const SurveyProgress byTopic = surveyProgress(round({ u"5"_s, u"6"_s, u"6"_s }, {}), {}, round({ u"7"_s, u"5"_s, u"7"_s }, {}), {});
    QCOMPARE(byTopic.improvement, Improvement::NotVisible);
    QCOMPARE(byTopic.notRisen, QStringList(u"1b"_s));
}

void TestSurveyProgress::setsOtherQuestionsApart()
{
    const SurveyResult before = scoreSurvey(questionnaire(u"1a 3"_s), std::vector { mark(u"1a"_s, 1, u"8"_s), mark(u"3"_s, 1, u"8"_s) }, {}, {});
    const SurveyResult now = scoreSurvey(questionnaire(u"1b 1a"_s), std::vector { mark(u"1b"_s, 1, u"9"_s), mark(u"1a"_s, 1, u"9"_s) }, {}, {});
    const SurveyProgress progress = surveyProgress(before, {}, now, {});
    QStringList keys;
    for (const SurveyMoveRow &row : progress.topics)
        keys += row.key();
    QCOMPARE(keys, QStringList({ u"1b"_s, u"1a"_s, u"3"_s }));
    QCOMPARE(progress.topics[0].move, SurveyMove::Unknown);
    QCOMPARE(progress.topics[1].move, SurveyMove::Better);
    QCOMPARE(progress.topics[2].move, SurveyMove::Unknown);
}

void TestSurveyProgress::comparesNoOtherReadings()
{
    SurveySettings lowest;
    lowest.score = SurveySettings::Score::Lowest;
    const SurveyProgress progress = surveyProgress(scored({ u"6"_s, u"6"_s }, lowest), lowest, scored({ u"8"_s, u"8"_s }), {});
    QVERIFY(!progress.sameReadings);
    QCOMPARE(progress.improvement, Improvement::Undecided);
}

void TestSurveyProgress::asksOnlyWhatFellShort_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QStringList>("values"); // of 1a, 1b, 2a
    QTest::addColumn<QString>("asked");
    using Count = SurveySettings::Count;
    QTest::newRow("all good") << int(Count::Topic) << QStringList { u"7"_s, u"8"_s, u"9"_s } << QString();
    QTest::newRow("just below good") << int(Count::Topic) << QStringList { u"6.99"_s, u"8"_s, u"9"_s } << u"1a"_s;
    QTest::newRow("fair and poor") << int(Count::Topic) << QStringList { u"6"_s, u"8"_s, u"3"_s } << u"1a 2a"_s;
    QTest::newRow("a factor with all it has") << int(Count::Factor) << QStringList { u"3"_s, u"8"_s, u"9"_s } << u"1a 1b"_s;
    QTest::newRow("a factor that is good by its mean") << int(Count::Factor) << QStringList { u"6"_s, u"8"_s, u"9"_s } << QString();
    QTest::newRow("by answer") << int(Count::Answer) << QStringList { u"6"_s, u"8"_s, u"9"_s } << u"1a"_s;
}

void TestSurveyProgress::asksOnlyWhatFellShort()
{
    QFETCH(int, count);
    QFETCH(QStringList, values);
    QFETCH(QString, asked);
    const Questionnaire three = questionnaire(u"1a 1b 2a"_s);
    SurveySettings settings;
    settings.count = static_cast<SurveySettings::Count>(count);
    const std::vector<SurveyMark> given { mark(u"1a"_s, 1, values[0]), mark(u"1b"_s, 1, values[1]), mark(u"2a"_s, 1, values[2]) };
    QStringList keys;
    for (const SurveyTopic &topic : interimQuestionnaire(three, scoreSurvey(three, given, {}, settings)).topics)
        keys += topic.key();
    QCOMPARE(keys.join(u' '), asked);
}

void TestSurveyProgress::givesNoSanctionInBetween()
{
    const SurveyResult result = withoutSanction(scored({ u"3"_s, u"3"_s }));
    QCOMPARE(result.poor, 2);
    QCOMPARE(result.proposed, SurveyOutcome::None);
    QCOMPARE(result.advised, SurveyOutcome::None);
    QVERIFY(result.coveredByTable);
    QVERIFY(result.whatWouldChange.empty());
    const auto has = [&result](ReasonCode code) { return std::ranges::find(result.because, code, &Reason::code) != result.because.end(); };
    QVERIFY(has(ReasonCode::SurveyCounts));
    QVERIFY(has(ReasonCode::SurveyInterim));
    QVERIFY(!has(ReasonCode::SurveyNotCovered));
    QVERIFY(!has(ReasonCode::SurveyRuleS4Plus));
}

QTEST_GUILESS_MAIN(TestSurveyProgress)
#include "tst_SurveyProgress.moc"
