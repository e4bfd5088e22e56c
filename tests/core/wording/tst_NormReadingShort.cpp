// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormQuestionWords.h"
#include "NormReader.h"
#include "NormReadingShort.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A reading as short as a cell has room for, and a question with what its answers come to.
class TestNormReadingShort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void says_data();
    void says();
    void asksWithTheWordsOfTheText();
    void everyAnswerHasADetail();
};

void TestNormReadingShort::says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one limit") << u"≥99,5% per maand"_s << QString() << u"minimaal 99,5% per maand"_s;
    QTest::newRow("once") << u"≤10 werkdagen"_s << u"Eenmalig"_s << u"hoogstens 10 werkdagen, eenmalig"_s;
    QTest::newRow("period of the column") << u"≥75%"_s << u"Maandelijks"_s << u"minimaal 75% per maand"_s;
    QTest::newRow("one share for two") << u"30 min resp., 4 uur herstel in 98%"_s << u"Maandelijks"_s
                                       << u"respons ≤ 30 min én herstel ≤ 4 uur, elk in ≥ 98%"_s;
    QTest::newRow("shares of their own") << u"100% bevestiging ≤1 werkdag; 95% afhandeling ≤10 werkdagen"_s
                                         << u"Maandelijks"_s
                                         << u"100% bevestiging ≤ 1 werkdag én ≥ 95% afhandeling ≤ 10 werkdagen"_s;
    QTest::newRow("counts") << u"≥4 voorstellen/jaar, ≥2 geïmplementeerd"_s << u"Kwartaal"_s
                            << u"≥ 4 voorstellen én ≥ 2 geïmplementeerd"_s;
    QTest::newRow("none") << u"0 majeure; <3 minor/audit"_s << u"Kwartaal"_s << u"0 majeure én < 3 minor"_s;
    QTest::newRow("nothing") << u"nader te bepalen"_s << QString() << u"geen norm gelezen"_s;
}

void TestNormReadingShort::says()
{
    QFETCH(QString, text);
    QFETCH(QString, frequency);
    QFETCH(QString, expected);
    QCOMPARE(normReadingShort(readNorm(text, { {}, frequency })), expected);
}

void TestNormReadingShort::asksWithTheWordsOfTheText()
{
    const NormReading reading = readNorm(u"30 min resp., 4 uur herstel in 98%"_s);
    const auto questions = questionsOf(reading);
    QVERIFY(!questions.empty());
    QCOMPARE(normQuestionText(questions.front(), reading), u"Geldt 98% ook voor ‘respons’?"_s);
}

void TestNormReadingShort::everyAnswerHasADetail()
{
    for (const QString &text :
         { u"30 min resp., 4 uur herstel in 98%"_s, u"100% vóór dag 5"_s, u"binnen 14 dgn"_s, u"95%"_s }) {
        const NormReading reading = readNorm(text);
        for (const NormQuestion &question : questionsOf(reading)) {
            QStringList details;
            for (const NormAnswer answer : question.answers)
                details += normAnswerDetail(question, answer, answered(reading, question, answer));
            QVERIFY2(!details.contains(QString()), qPrintable(text));
            QCOMPARE(details.removeDuplicates(), 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestNormReadingShort)
#include "tst_NormReadingShort.moc"
