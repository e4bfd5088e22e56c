// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"
#include "SurveyDrawing.h"
#include "SurveyRoundVerbs.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QuestionnaireFault)

/// What happens around the marks of a survey: comments, finishing and reopening, the draw of small deelnemers, the interim
/// assessment and the questionnaire of new rounds (E4-61, E4-66, E4-68 … E4-70).
class TestSurveyRoundVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsComments();
    void refusesComments_data();
    void refusesComments();
    void changesNothingOnceFinished();
    void reopensWithAReason();
    void drawsOnce();
    void refusesADraw_data();
    void refusesADraw();
    void asksAgainWhatFellShort();
    void refusesAnInterimRound_data();
    void refusesAnInterimRound();
    void changesTheQuestionnaireOfNewRoundsOnly();
    void refusesAQuestionnaire_data();
    void refusesAQuestionnaire();
    void goesWithItsDeelnemer();
    void looksBackPastAComment();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    [[nodiscard]] SurveyMark at(const QString &topic) { return { m_round, topic, desk().party(1), 0, {} }; }
    void makeSmall(std::size_t number)
    {
        Party party = *desk().definition()->party(desk().party(number));
        party.size = PartySize::Small;
        QVERIFY(putParty(*m_portfolio, party));
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
    SurveyRoundId m_round;
};

void TestSurveyRoundVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
    m_round = startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 5, 1)).value();
}

void TestSurveyRoundVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestSurveyRoundVerbs::keepsComments()
{
    const SurveyComment comment { m_round, u"4c"_s, desk().party(1), u" geen duidelijke norm "_s };
    QVERIFY(enterComment(*m_portfolio, comment));
    QCOMPARE(m_portfolio->surveyComments(m_round).size(), std::size_t(1));
    QCOMPARE(m_portfolio->surveyComments(m_round).front().text, u"geen duidelijke norm"_s);
    SurveyComment changed = comment;
    changed.text = u"situationeel"_s;
    QVERIFY(enterComment(*m_portfolio, changed));
    QCOMPARE(m_portfolio->surveyComments(m_round).front().text, u"situationeel"_s);
    changed.text.clear();
    QVERIFY(enterComment(*m_portfolio, changed));
    QVERIFY(m_portfolio->surveyComments(m_round).empty());
    QVERIFY(enterComment(*m_portfolio, changed)); // nothing to remove
    QVERIFY(m_portfolio->undo());
    QCOMPARE(m_portfolio->surveyComments(m_round).front().text, u"situationeel"_s);
    QVERIFY(removeSurveyRound(*m_portfolio, m_round)); // goes with its round
    QVERIFY(m_portfolio->undo());
    QCOMPARE(m_portfolio->surveyComments(m_round).size(), std::size_t(1));
}

void TestSurveyRoundVerbs::refusesComments_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<qint64>("party");
    QTest::addColumn<bool>("ofTheRound");
    QTest::newRow("an unknown topic") << u"9z"_s << qint64(0) << true;
    QTest::newRow("an unknown party") << u"4c"_s << qint64(999) << true;
    QTest::newRow("an unknown round") << u"4c"_s << qint64(0) << false;
}

void TestSurveyRoundVerbs::refusesComments()
{
    QFETCH(QString, topic);
    QFETCH(qint64, party);
    QFETCH(bool, ofTheRound);
    const PartyId of = party > 0 ? PartyId { party } : desk().party(1);
    QVERIFY(!enterComment(*m_portfolio, { ofTheRound ? m_round : SurveyRoundId { 999 }, topic, of, u"tekst"_s }));
    QVERIFY(m_portfolio->surveyComments(m_round).empty());
}

void TestSurveyRoundVerbs::changesNothingOnceFinished()
{
    QCOMPARE(finishSurveyRound(*m_portfolio, m_round).error().code, ErrorCode::InvalidInput); // no marks yet
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal(6)));
    QVERIFY(finishSurveyRound(*m_portfolio, m_round));
    const SurveyRound finished = *m_portfolio->surveyRound(m_round);
    QCOMPARE(finished.state, SurveyState::Final);
    SurveyRound renamed = finished;
    renamed.title = u"Anders"_s;
    SurveySettings settings = finished.settings;
    settings.rounding = 1;
    const std::vector<SurveyMark> pasted { { m_round, u"1a"_s, desk().party(1), 0, Decimal(9) } };
    QCOMPARE(enterMark(*m_portfolio, at(u"1a"_s), Decimal(9)).error().code, ErrorCode::InvalidInput);
    QCOMPARE(enterMarks(*m_portfolio, m_round, pasted).error().code, ErrorCode::InvalidInput);
    QCOMPARE(setSurveyResponse(*m_portfolio, { m_round, desk().party(1), 10, 9, 0 }).error().code, ErrorCode::InvalidInput);
    QCOMPARE(changeSurveySettings(*m_portfolio, m_round, settings).error().code, ErrorCode::InvalidInput);
    QCOMPARE(enterComment(*m_portfolio, { m_round, u"1a"_s, desk().party(1), u"x"_s }).error().code, ErrorCode::InvalidInput);
    QCOMPARE(editSurveyRound(*m_portfolio, renamed).error().code, ErrorCode::InvalidInput);
    QCOMPARE(removeSurveyRound(*m_portfolio, m_round).error().code, ErrorCode::InvalidInput);
    QCOMPARE(drawSmallParties(*m_portfolio, m_round, 1, 1).error().code, ErrorCode::InvalidInput);
    QCOMPARE(finishSurveyRound(*m_portfolio, m_round).error().code, ErrorCode::InvalidInput);
    QCOMPARE(*m_portfolio->surveyRound(m_round), finished);
    QCOMPARE(m_portfolio->surveyMarks(m_round).front().mark, Decimal(6));
}

void TestSurveyRoundVerbs::reopensWithAReason()
{
    QCOMPARE(reopenSurveyRound(*m_portfolio, m_round, u"waarom"_s).error().code, ErrorCode::InvalidInput); // it is open
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal(6)));
    QVERIFY(finishSurveyRound(*m_portfolio, m_round));
    QCOMPARE(reopenSurveyRound(*m_portfolio, m_round, u"  "_s).error().code, ErrorCode::InvalidInput);
    QVERIFY(reopenSurveyRound(*m_portfolio, m_round, u"formulier kwam later"_s));
    QCOMPARE(m_portfolio->surveyRound(m_round)->state, SurveyState::Draft);
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal(9)));
}

void TestSurveyRoundVerbs::drawsOnce()
{
    makeSmall(2);
    makeSmall(3);
    const auto round = startSurveyRound(*m_portfolio, m_contract, u"KTO 2027"_s, QDate(2027, 5, 1));
    QVERIFY(round);
    QCOMPARE(m_portfolio->surveyResponses(*round).size(), std::size_t(1));
    QCOMPARE(drawCandidates(*m_portfolio, *desk().definition(), *m_portfolio->surveyRound(*round)).size(), std::size_t(2));
    const auto draw = drawSmallParties(*m_portfolio, *round, 1, 2026);
    QVERIFY(draw);
    QVERIFY((draw->candidates == std::vector { desk().party(2), desk().party(3) }));
    QCOMPARE(draw->drawn.size(), std::size_t(1));
    QVERIFY(isRepeatable(*m_portfolio->surveyRound(*round)->draw));
    QVERIFY(*m_portfolio->surveyRound(*round)->draw == *draw);
    const auto asked = m_portfolio->surveyResponses(*round);
    QCOMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked.back().party, draw->drawn.front());
    QCOMPARE(drawSmallParties(*m_portfolio, *round, 1, 7).error().code, ErrorCode::InvalidInput); // until it comes out well
    QVERIFY(m_portfolio->undo());
    QVERIFY(!m_portfolio->surveyRound(*round)->draw);
    QCOMPARE(m_portfolio->surveyResponses(*round).size(), std::size_t(1));
}

void TestSurveyRoundVerbs::refusesADraw_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<qint64>("seed");
    QTest::addColumn<bool>("drawn");
    QTest::newRow("none") << 0 << qint64(1) << false;
    QTest::newRow("one") << 1 << qint64(1) << true;
    QTest::newRow("all there are") << 2 << qint64(0) << true;
    QTest::newRow("one more than there are") << 3 << qint64(1) << false;
    QTest::newRow("a seed below zero") << 1 << qint64(-1) << false;
}

void TestSurveyRoundVerbs::refusesADraw()
{
    QFETCH(int, wanted);
    QFETCH(qint64, seed);
    QFETCH(bool, drawn);
    makeSmall(2);
    makeSmall(3);
    const auto round = startSurveyRound(*m_portfolio, m_contract, u"KTO 2027"_s, QDate(2027, 5, 1));
    QCOMPARE(bool(drawSmallParties(*m_portfolio, *round, wanted, seed)), drawn);
    QCOMPARE(m_portfolio->surveyRound(*round)->draw.has_value(), drawn);
}

void TestSurveyRoundVerbs::asksAgainWhatFellShort()
{
    for (const auto &[topic, mark] : { std::pair(u"1a"_s, 5), std::pair(u"2a"_s, 3), std::pair(u"3a"_s, 8) })
        QVERIFY(enterMark(*m_portfolio, at(topic), Decimal(mark)));
    const Period year = Period::year(2026);
    const auto verdict = m_portfolio->outcomes(desk().part(6), year, year);
    const auto interim = startInterimRound(*m_portfolio, m_round, u"KTO 2026 tussentijds"_s, QDate(2026, 11, 1));
    QVERIFY(interim);
    const SurveyRound round = *m_portfolio->surveyRound(*interim);
    QCOMPARE(round.kind, SurveyKind::Interim);
    QCOMPARE(round.follows, m_round);
    QCOMPARE(round.held, QDate(2026, 11, 1));
    QCOMPARE(round.questionnaire.topics.size(), std::size_t(2));
    QCOMPARE(round.questionnaire.topics.front().key(), u"1a"_s);
    QCOMPARE(m_portfolio->surveyResponses(*interim).size(), m_portfolio->surveyResponses(m_round).size());
    // Bad marks give a result and no sanction, and the verdict of the year stays that of the round.
    for (const QString &topic : { u"1a"_s, u"2a"_s })
        QVERIFY(enterMark(*m_portfolio, { *interim, topic, desk().party(1), 0, {} }, Decimal(2)));
    QCOMPARE(m_portfolio->surveyResult(*interim)->poor, 2);
    QCOMPARE(m_portfolio->surveyResult(*interim)->proposed, SurveyOutcome::None);
    QCOMPARE(m_portfolio->outcomes(desk().part(6), year, year).front().label, verdict.front().label);
    QCOMPARE(m_portfolio->outcomes(desk().part(6), year, year).front().n, verdict.front().n);
    QVERIFY(!enterMark(*m_portfolio, { *interim, u"3a"_s, desk().party(1), 0, {} }, Decimal(2))); // it asks no more than that
    QCOMPARE(removeSurveyRound(*m_portfolio, m_round).error().code, ErrorCode::InvalidInput);
    QVERIFY(removeSurveyRound(*m_portfolio, *interim));
}

void TestSurveyRoundVerbs::refusesAnInterimRound_data()
{
    QTest::addColumn<int>("mark");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("ends");
    QTest::newRow("nothing fell short") << 7 << u"Tussentijds"_s << QDate(2026, 11, 1);
    QTest::newRow("no title") << 6 << u" "_s << QDate(2026, 11, 1);
    QTest::newRow("no term") << 6 << u"Tussentijds"_s << QDate();
    QTest::newRow("a term before the round") << 6 << u"Tussentijds"_s << QDate(2026, 4, 30);
}

void TestSurveyRoundVerbs::refusesAnInterimRound()
{
    QFETCH(int, mark);
    QFETCH(QString, title);
    QFETCH(QDate, ends);
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal(mark)));
    QCOMPARE(startInterimRound(*m_portfolio, m_round, title, ends).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_portfolio->surveyRounds(m_contract).size(), std::size_t(1));
}

void TestSurveyRoundVerbs::changesTheQuestionnaireOfNewRoundsOnly()
{
    const KpiId kpi = m_portfolio->surveyRound(m_round)->kpi;
    Questionnaire changed = desk().definition()->questionnaires.at(kpi);
    const Questionnaire before = changed;
    changed.topics.front().shortText = u"Lost dagelijkse problemen op"_s;
    changed.topics.pop_back();
    changed.topics.push_back({ u"8"_s, u"Duurzaamheid"_s, {}, u"Rijdt schoon"_s, {}, true });
    QVERIFY(saveQuestionnaire(*m_portfolio, kpi, changed));
    QVERIFY(desk().definition()->questionnaires.at(kpi) == changed);
    QVERIFY(m_portfolio->surveyRound(m_round)->questionnaire == before);
    const auto next = startSurveyRound(*m_portfolio, m_contract, u"KTO 2027"_s, QDate(2027, 5, 1));
    QVERIFY(m_portfolio->surveyRound(*next)->questionnaire == changed);
}

void TestSurveyRoundVerbs::refusesAQuestionnaire_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QuestionnaireFault>("fault");
    QTest::newRow("no topics") << 0 << QuestionnaireFault::NoTopics;
    QTest::newRow("a topic without a factor") << 1 << QuestionnaireFault::NoFactor;
    QTest::newRow("a topic without a text") << 2 << QuestionnaireFault::NoText;
    QTest::newRow("two of one key") << 3 << QuestionnaireFault::SameKey;
    QTest::newRow("bands the wrong way round") << 4 << QuestionnaireFault::BandBounds;
    QTest::newRow("good above ten") << 5 << QuestionnaireFault::BandBounds;
}

void TestSurveyRoundVerbs::refusesAQuestionnaire()
{
    QFETCH(int, what);
    QFETCH(QuestionnaireFault, fault);
    const KpiId kpi = m_portfolio->surveyRound(m_round)->kpi;
    Questionnaire changed = desk().definition()->questionnaires.at(kpi);
    switch (what) {
    case 0: changed.topics.clear(); break;
    case 1: changed.topics[1].factorTitle = u" "_s; break;
    case 2: changed.topics[1].shortText.clear(); break;
    case 3: changed.topics[1].letter = changed.topics[0].letter; break;
    case 4: changed.bands = { { Bound { 7, true }, {}, u"Matig"_s, {}, Verdict::Attention }, { Bound { 7, true }, {}, u"Goed"_s, {}, Verdict::Met } }; break;
    default: changed.bands = { { Bound { Decimal::fromUnits(1001, 2), true }, {}, u"Goed"_s, {}, Verdict::Met } }; break;
    }
    const auto problems = questionnaireProblems(changed);
    QCOMPARE(problems.size(), std::size_t(1));
    QCOMPARE(problems.front().fault, fault);
    QCOMPARE(saveQuestionnaire(*m_portfolio, kpi, changed).error().code, ErrorCode::InvalidInput);
    QVERIFY(questionnaireProblems(desk().definition()->questionnaires.at(kpi)).empty());
}

void TestSurveyRoundVerbs::goesWithItsDeelnemer()
{
    QVERIFY(enterComment(*m_portfolio, { m_round, u"4c"_s, desk().party(1), u"situationeel"_s }));
    QVERIFY(removeContract(*m_portfolio, m_contract));
    QVERIFY(m_portfolio->surveyComments(m_round).empty());
    QVERIFY(m_portfolio->undo());
    QCOMPARE(m_portfolio->surveyComments(m_round).size(), std::size_t(1));
}

/// Looking back to a day before the round was there takes its comments out with it.
void TestSurveyRoundVerbs::looksBackPastAComment()
{
    QVERIFY(enterComment(*m_portfolio, { m_round, u"4c"_s, desk().party(1), u"situationeel"_s }));
    const auto since = m_portfolio->changesAfter(m_contract, QDate(2026, 10, 12));
    QVERIFY(since);
    const auto past = m_portfolio->asKnownBefore(m_contract, *since);
    QVERIFY(past);
    QVERIFY((*past)->contracts().empty());
}

QTEST_GUILESS_MAIN(TestSurveyRoundVerbs)
#include "tst_SurveyRoundVerbs.moc"
