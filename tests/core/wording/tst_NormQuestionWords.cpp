// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormQuestionWords.h"
#include "NormReader.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The questions about a norm text, and their answers, in plain words.
class TestNormQuestionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void asks_data();
    void asks();
    void tellsAnswersApart();
};

void TestNormQuestionWords::asks_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QStringList>("answers");
    const auto row = [](const char *text, const QString &question, const QStringList &answers) { QTest::newRow(text) << question << answers; };
    row("95%", u"Is de waarde een minimum of een maximum?"_s, { u"Een minimum"_s, u"Een maximum"_s });
    row("≤14 dagen", u"Zijn de dagen kalenderdagen of werkdagen?"_s, { u"Kalenderdagen"_s, u"Werkdagen"_s });
    row("100% vóór dag 5", u"Telt de genoemde dag van de maand zelf nog mee, en is het een kalenderdag of een werkdag?"_s,
        { u"Vóór die dag"_s, u"Uiterlijk op die dag"_s, u"Vóór die werkdag van de maand"_s, u"Uiterlijk op die werkdag van de maand"_s });
    row("Aangenomen 95%; uitval 3%", u"Is ‘95%’ een minimum of een maximum?"_s, { u"Een minimum"_s, u"Een maximum"_s });
    row("30 min resp., 4 uur herstel in 98%", u"Waarvoor geldt 98%?"_s,
        { u"Voor alle samen"_s, u"Voor elk apart"_s, u"Alleen voor de laatste"_s });
    row("", u"Nog aan te vullen: de waarde moet nog worden ingevuld"_s, {});
}

void TestNormQuestionWords::asks()
{
    QFETCH(QString, question);
    QFETCH(QStringList, answers);
    const auto questions = questionsOf(readNorm(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(!questions.empty());
    QCOMPARE(normQuestionText(questions.front()), question);
    QStringList offered;
    for (const NormAnswer answer : questions.front().answers)
        offered += normAnswerText(answer);
    QCOMPARE(offered, answers);
}

void TestNormQuestionWords::tellsAnswersApart()
{
    QSet<QString> texts;
    const int count = static_cast<int>(NormAnswer::OneOf) + 1;
    for (int i = 0; i < count; ++i)
        texts += normAnswerText(static_cast<NormAnswer>(i));
    QCOMPARE(texts.size(), count);
    QVERIFY(!texts.contains(QString()));
}

QTEST_GUILESS_MAIN(TestNormQuestionWords)
#include "tst_NormQuestionWords.moc"
