// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormQuestions.h"
#include "NormReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What a person is asked about a reading, and what an answer does to it.
class TestNormQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesAnswers_data();
    void takesAnswers();
    void asksNothingOfAPlainNorm();
    void asksToFillInWhatIsMissing_data();
    void asksToFillInWhatIsMissing();
    void keepsToTheAnswersThatWereOffered();
    void knowsEqualPatterns();
    void asksWhichOfTwo();
    void proposesOneCaseTogether_data();
    void proposesOneCaseTogether();
};

void TestNormQuestions::takesAnswers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NormDoubt>("doubt");
    QTest::addColumn<NormAnswer>("answer");
    QTest::addColumn<QString>("expected"); // comparator, value, unit and share of every requirement
    const QString shared = u"30 min resp., 4 uur herstel in 98%"_s;
    QTest::newRow("as it was read") << u"95%"_s << NormDoubt::DirectionGuessed << NormAnswer::AtLeast << u">= 95 percent"_s;
    QTest::newRow("the other way") << u"95%"_s << NormDoubt::DirectionGuessed << NormAnswer::AtMost << u"<= 95 percent"_s;
    QTest::newRow("working days") << u"95% patches ≤14 dgn"_s << NormDoubt::CalendarDays << NormAnswer::WorkingDays
                                  << u"<= 14 working_day in 95"_s;
    QTest::newRow("calendar days") << u"95% patches ≤14 dgn"_s << NormDoubt::CalendarDays << NormAnswer::CalendarDays
                                   << u"<= 14 day in 95"_s;
    QTest::newRow("before day 5") << u"100% vóór dag 5"_s << NormDoubt::DayOfMonthKind << NormAnswer::BeforeDay
                                  << u"< 5 day_of_month in 100"_s;
    QTest::newRow("on day 5") << u"100% vóór dag 5"_s << NormDoubt::DayOfMonthKind << NormAnswer::OnDay
                              << u"<= 5 day_of_month in 100"_s;
    QTest::newRow("on working day 5") << u"100% vóór dag 5"_s << NormDoubt::DayOfMonthKind << NormAnswer::OnWorkday
                                      << u"<= 5 working_day in 100"_s;
    QTest::newRow("before working day 5") << u"uiterlijk op dag 5"_s << NormDoubt::DayOfMonthKind << NormAnswer::BeforeWorkday
                                          << u"< 5 working_day"_s;
    QTest::newRow("each") << shared << NormDoubt::ShareScope << NormAnswer::EachPart << u"<= 30 minute in 98; <= 4 hour in 98"_s;
    QTest::newRow("together") << shared << NormDoubt::ShareScope << NormAnswer::Together << u">= 98 percent"_s;
    QTest::newRow("only the last") << shared << NormDoubt::ShareScope << NormAnswer::LastOnly
                                   << u"<= 30 minute in 100; <= 4 hour in 98"_s;
}

void TestNormQuestions::takesAnswers()
{
    QFETCH(QString, text);
    QFETCH(NormDoubt, doubt);
    QFETCH(NormAnswer, answer);
    QFETCH(QString, expected);
    const NormReading reading = readNorm(text);
    const auto questions = questionsOf(reading);
    const auto question = std::ranges::find_if(questions, [&](const NormQuestion &one) { return one.doubt.code == doubt; });
    QVERIFY(question != questions.end());
    const NormReading sure = answered(reading, *question, answer);
    QStringList read;
    for (const NormRequirement &requirement : sure.requirements) {
        QString words = u"%1 %2 %3"_s.arg(codeOf(*requirement.comparator), requirement.value->toPlain(), codeOf(requirement.unit));
        if (requirement.share)
            words += u" in "_s + requirement.share->value.toPlain();
        read += words;
    }
    QCOMPARE(read.join(u"; "_s), expected);
    QCOMPARE(sure.unsure.size(), reading.unsure.size() - 1);
    QCOMPARE(sure.text, text);
}

void TestNormQuestions::asksNothingOfAPlainNorm()
{
    QVERIFY(questionsOf(readNorm(u"≥99,5% per maand"_s)).empty());
}

void TestNormQuestions::asksToFillInWhatIsMissing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no norm") << u"nader te bepalen"_s;
    QTest::newRow("an open place") << u"minimaal X% per jaar"_s;
    QTest::newRow("a baseline") << u"-35% t.o.v. baseline in 24 mnd"_s;
}

void TestNormQuestions::asksToFillInWhatIsMissing()
{
    QFETCH(QString, text);
    const auto questions = questionsOf(readNorm(text));
    QVERIFY(std::ranges::any_of(questions, [](const NormQuestion &question) { return question.answers.empty(); }));
}

void TestNormQuestions::keepsToTheAnswersThatWereOffered()
{
    const NormReading reading = readNorm(u"95%"_s);
    const NormReading same = answered(reading, questionsOf(reading).front(), NormAnswer::Together);
    QCOMPARE(same.requirements, reading.requirements);
    QCOMPARE(same.unsure, reading.unsure);
}

void TestNormQuestions::knowsEqualPatterns()
{
    const NormReading reading = readNorm(u"95%"_s);
    const NormQuestion question = questionsOf(reading).front();
    QVERIFY(asksTheSame(reading, question, readNorm(u"90%"_s)));
    QVERIFY(!asksTheSame(reading, question, readNorm(u"≥ 90%"_s)));
    QVERIFY(!asksTheSame(reading, question, readNorm(u"90% van de orders"_s)));
    const NormReading days = readNorm(u"≤14 dagen"_s);
    QVERIFY(asksTheSame(days, questionsOf(days).front(), readNorm(u"herstel ≤ 3 dagen"_s)));
}

void TestNormQuestions::asksWhichOfTwo()
{
    const NormReading reading = readNorm(u"Aangenomen 95%; uitval 3%"_s);
    QCOMPARE(reading.requirements.size(), std::size_t(2));
    const auto questions = questionsOf(reading);
    QCOMPARE(questions.size(), std::size_t(2));
    QCOMPARE(questions[0].doubt, (NormDoubtNote { NormDoubt::ComparatorMissing, { u"≥"_s, u"95%"_s }, 0 }));
    QCOMPARE(questions[1].doubt, (NormDoubtNote { NormDoubt::ComparatorMissing, { u"≤"_s, u"3%"_s }, 1 }));
    QCOMPARE(questions[1].answers, (std::vector { NormAnswer::AtMost, NormAnswer::AtLeast }));
    const NormReading turned = answered(reading, questions[1], NormAnswer::AtLeast);
    QCOMPARE(*turned.requirements[0].comparator, Comparator::AtLeast);
    QCOMPARE(*turned.requirements[1].comparator, Comparator::AtLeast);
    const NormReading kept = answered(reading, questions[0], NormAnswer::AtMost);
    QCOMPARE(*kept.requirements[0].comparator, Comparator::AtMost);
    QCOMPARE(*kept.requirements[1].comparator, Comparator::AtMost);
    QCOMPARE(questionsOf(kept).size(), std::size_t(1));
    QVERIFY(!asksTheSame(reading, questions[0], kept)); // that one was answered
}

/// Source: A0-05 reads "in 98%" as both times together.
void TestNormQuestions::proposesOneCaseTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<NormAnswer>("first");
    QTest::newRow("one case") << u"30 min resp., 4 uur herstel in 98%"_s << NormAnswer::Together;
    QTest::newRow("two priorities") << u"4 uur (P1), 8 uur (P2) in 98%"_s << NormAnswer::EachPart;
}

void TestNormQuestions::proposesOneCaseTogether()
{
    QFETCH(QString, text);
    QFETCH(NormAnswer, first);
    const auto questions = questionsOf(readNorm(text));
    const auto shared = std::ranges::find_if(questions, [](const NormQuestion &one) { return one.doubt.code == NormDoubt::ShareScope; });
    QVERIFY(shared != questions.end());
    QCOMPARE(shared->answers.size(), std::size_t(3));
    QCOMPARE(shared->answers.front(), first);
}

QTEST_GUILESS_MAIN(TestNormQuestions)
#include "tst_NormQuestions.moc"
