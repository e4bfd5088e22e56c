// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SmallContract.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A survey round in a portfolio: its rows, its marks as they land, its settings, and what is refused (E4-60 … E4-72).
class TestSurveyVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithThoseToBeAsked();
    void scoresAsMarksLand();
    void pastesInOneStep();
    void countsTheResponse();
    void followsItsSettings();
    void refusesMarks_data();
    void refusesMarks();
    void refusesResponses_data();
    void refusesResponses();
    void goesWithEverythingInIt();

private:
    [[nodiscard]] Desk desk() { return { *m_portfolio, m_contract }; }
    [[nodiscard]] SurveyMark at(const QString &topic, std::size_t party = 1)
    {
        return { m_round, topic, desk().party(party), 0, {} };
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<Portfolio> m_portfolio;
    ContractId m_contract;
    SurveyRoundId m_round;
};

void TestSurveyVerbs::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_world = std::make_unique<World>();
    m_portfolio = Portfolio::createUnsaved(m_world->environment()).value();
    m_contract = addContract(*m_portfolio, SmallContract::definition()).value();
    m_round = startSurveyRound(*m_portfolio, m_contract, u"KTO 2026"_s, QDate(2026, 5, 1)).value();
}

void TestSurveyVerbs::cleanup()
{
    m_portfolio.reset();
    m_world.reset();
}

void TestSurveyVerbs::startsWithThoseToBeAsked()
{
    const auto round = m_portfolio->surveyRound(m_round);
    QVERIFY(round);
    QCOMPARE(round->year, 2026);
    QCOMPARE(round->held, QDate(2026, 5, 1));
    QCOMPARE(round->questionnaire.topics.size(), std::size_t(17));
    QCOMPARE(m_portfolio->surveyResponses(m_round).size(), std::size_t(3));
    // Where there are large deelnemers, the small ones are not asked every year; who has left is not asked.
    Party large = *desk().definition()->party(desk().party(1));
    large.size = PartySize::Large;
    QVERIFY(putParty(*m_portfolio, large));
    Party small = *desk().definition()->party(desk().party(3));
    small.size = PartySize::Small;
    QVERIFY(putParty(*m_portfolio, small));
    Party left = *desk().definition()->party(desk().party(2));
    left.size = PartySize::Large;
    left.until = QDate(2026, 12, 31);
    QVERIFY(putParty(*m_portfolio, left));
    const auto next = startSurveyRound(*m_portfolio, m_contract, u"KTO 2027"_s, QDate(2027, 5, 1));
    QVERIFY(next);
    QCOMPARE(m_portfolio->surveyResponses(*next).size(), std::size_t(1));
    QCOMPARE(m_portfolio->surveyResponses(*next).front().party, large.id);
    QCOMPARE(m_portfolio->surveyRounds(m_contract).size(), std::size_t(2));
    QCOMPARE(startSurveyRound(*m_portfolio, m_contract, u" "_s, QDate(2026, 5, 1)).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(startSurveyRound(*m_portfolio, m_contract, u"KTO"_s, QDate()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(startSurveyRound(*m_portfolio, ContractId { 999 }, u"KTO"_s, QDate(2026, 5, 1)).error().code,
             ErrorCode::NotFound);
}

void TestSurveyVerbs::scoresAsMarksLand()
{
    // Worked example 1 of document 004: S4+; with 4c and 6b at a pass it is example 2: S4.
    for (const auto &[topic, mark] : { std::pair(u"1a"_s, 5), std::pair(u"2a"_s, 5), std::pair(u"4c"_s, 3) })
        QVERIFY(enterMark(*m_portfolio, at(topic), Decimal(mark)));
    QCOMPARE(m_portfolio->surveyResult(m_round)->advised, SurveyOutcome::S4);
    QVERIFY(enterMark(*m_portfolio, at(u"6b"_s, 2), Decimal(3)));
    QCOMPARE(m_portfolio->surveyResult(m_round)->advised, SurveyOutcome::S4Plus);
    QCOMPARE(m_portfolio->surveyResult(m_round)->fair, 2);
    QCOMPARE(m_portfolio->surveyResult(m_round)->poor, 2);
    const Period year = Period::year(2026);
    const auto outcomes = m_portfolio->outcomes(desk().part(6), year, year);
    QCOMPARE(outcomes.size(), std::size_t(1));
    QCOMPARE(outcomes.front().label, u"S4+"_s);
    QCOMPARE(desk().stored(6, year), outcomes.front().verdict);
    QVERIFY(enterMark(*m_portfolio, at(u"6b"_s, 2), std::nullopt)); // an empty cell is no mark
    QCOMPARE(m_portfolio->surveyMarks(m_round).size(), std::size_t(3));
    QCOMPARE(m_portfolio->surveyResult(m_round)->advised, SurveyOutcome::S4);
    QVERIFY(m_portfolio->undo());
    QCOMPARE(m_portfolio->surveyResult(m_round)->advised, SurveyOutcome::S4Plus);
}

void TestSurveyVerbs::pastesInOneStep()
{
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal(8)));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    std::vector<SurveyMark> marks { at(u"1a"_s), at(u"1b"_s), at(u"2a"_s, 2), at(u"2a"_s, 2) };
    for (SurveyMark &mark : marks)
        mark.mark = Decimal(8);
    marks.back().mark = Decimal(4); // the last of equals counts
    const auto changed = enterMarks(*m_portfolio, m_round, marks);
    QVERIFY(changed);
    QCOMPARE(*changed, 2); // the first was there already
    QCOMPARE(m_portfolio->surveyMarks(m_round).size(), std::size_t(3));
    QCOMPARE(m_portfolio->undoStep()->kind, ChangeKind::PasteMarks);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
    marks.front().topic = u"9z"_s;
    QVERIFY(!enterMarks(*m_portfolio, m_round, marks));
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

void TestSurveyVerbs::countsTheResponse()
{
    QVERIFY(setSurveyResponse(*m_portfolio, { m_round, desk().party(1), 10, 9, 0 }));
    QVERIFY(setSurveyResponse(*m_portfolio, { m_round, desk().party(2), 10, 5, 1 }));
    QCOMPARE(m_portfolio->surveyResult(m_round)->response.asked, 20);
    QCOMPARE(m_portfolio->surveyResult(m_round)->response.answered, 14);
    QVERIFY(m_portfolio->surveyResult(m_round)->response.valid); // exactly 70%
    QVERIFY(setSurveyResponse(*m_portfolio, { m_round, desk().party(2), 10, 4, 1 }));
    QVERIFY(!m_portfolio->surveyResult(m_round)->response.valid);
}

void TestSurveyVerbs::followsItsSettings()
{
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal::fromUnits(696, 2)));
    QVERIFY(enterMark(*m_portfolio, at(u"2a"_s), Decimal::fromUnits(696, 2)));
    QCOMPARE(m_portfolio->surveyResult(m_round)->advised, SurveyOutcome::S4);
    SurveySettings settings = m_portfolio->surveyRound(m_round)->settings;
    settings.rounding = 1;
    QVERIFY(changeSurveySettings(*m_portfolio, m_round, settings));
    QCOMPARE(m_portfolio->surveyResult(m_round)->advised, SurveyOutcome::None);
    SurveyRound round = *m_portfolio->surveyRound(m_round);
    round.title = u" "_s;
    QCOMPARE(editSurveyRound(*m_portfolio, round).error().code, ErrorCode::InvalidInput);
    round.title = u"KTO voorjaar"_s;
    QVERIFY(editSurveyRound(*m_portfolio, round));
    QCOMPARE(m_portfolio->surveyRound(m_round)->title, u"KTO voorjaar"_s);
}

void TestSurveyVerbs::refusesMarks_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the lowest") << u"1a"_s << u"1"_s << true;
    QTest::newRow("just below the lowest") << u"1a"_s << u"0.99"_s << false;
    QTest::newRow("zero") << u"1a"_s << u"0"_s << false;
    QTest::newRow("the highest") << u"1a"_s << u"10"_s << true;
    QTest::newRow("just above the highest") << u"1a"_s << u"10.01"_s << false;
    QTest::newRow("below nothing") << u"1a"_s << u"-5"_s << false;
    QTest::newRow("an onderwerp that is not there") << u"9z"_s << u"7"_s << false;
}

void TestSurveyVerbs::refusesMarks()
{
    QFETCH(QString, topic);
    QFETCH(QString, mark);
    QFETCH(bool, taken);
    const auto status = enterMark(*m_portfolio, at(topic), Decimal::fromPlain(mark));
    QCOMPARE(status.hasValue(), taken);
    if (!taken)
        QCOMPARE(status.error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_portfolio->surveyMarks(m_round).size(), std::size_t(taken ? 1 : 0));
}

void TestSurveyVerbs::refusesResponses_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("answered");
    QTest::addColumn<bool>("taken");
    QTest::newRow("nobody") << 0 << 0 << true;
    QTest::newRow("all") << 5 << 5 << true;
    QTest::newRow("more than were asked") << 5 << 6 << false;
    QTest::newRow("less than nobody asked") << -1 << 0 << false;
    QTest::newRow("less than nobody answered") << 5 << -1 << false;
}

void TestSurveyVerbs::refusesResponses()
{
    QFETCH(int, asked);
    QFETCH(int, answered);
    QFETCH(bool, taken);
    const auto status = setSurveyResponse(*m_portfolio, { m_round, desk().party(1), asked, answered, 0 });
    QCOMPARE(status.hasValue(), taken);
    if (!taken)
        QCOMPARE(status.error().code, ErrorCode::InvalidInput);
    QCOMPARE(setSurveyResponse(*m_portfolio, { m_round, PartyId { 999 }, 1, 1, 0 }).error().code, ErrorCode::NotFound);
}

void TestSurveyVerbs::goesWithEverythingInIt()
{
    QVERIFY(enterMark(*m_portfolio, at(u"1a"_s), Decimal(5)));
    const Snapshot before = Snapshot::of(*m_portfolio, m_contract);
    QVERIFY(removeSurveyRound(*m_portfolio, m_round));
    QVERIFY(m_portfolio->surveyRounds(m_contract).empty());
    QCOMPARE(desk().stored(6, Period::year(2026)), Verdict::Missing);
    QCOMPARE(removeSurveyRound(*m_portfolio, m_round).error().code, ErrorCode::NotFound);
    QCOMPARE(enterMark(*m_portfolio, at(u"1a"_s), Decimal(5)).error().code, ErrorCode::NotFound);
    QVERIFY(m_portfolio->undo());
    QVERIFY(Snapshot::of(*m_portfolio, m_contract) == before);
}

QTEST_GUILESS_MAIN(TestSurveyVerbs)
#include "tst_SurveyVerbs.moc"
