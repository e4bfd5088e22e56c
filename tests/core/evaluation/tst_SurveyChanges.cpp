// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveySamples.h"
#include "SurveyScoring.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace samples;

/// What would change the outcome: the smallest ways to a better one.
class TestSurveyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsTheSmallest_data();
    void findsTheSmallest();
    void countsFactors();
    void countsAnswers();
    void holdsWhenAppliedToTheMarks();
};

namespace {

/// "1c naar 4: S4"
QStringList texts(const SurveyResult &result)
{
    QStringList lines;
    for (const SurveyChange &change : result.whatWouldChange) {
        lines += (change.topics.isEmpty() ? u"alles"_s : change.topics.join(u'+')) + u" naar "_s + change.to.toPlain() + u": "_s
            + codeOf(change.outcome);
    }
    return lines;
}

} // namespace

void TestSurveyChanges::findsTheSmallest_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](std::initializer_list<const char *> items) {
        QStringList result;
        for (const char *item : items)
            result += QString::fromLatin1(item);
        return result;
    };
    QTest::newRow("all good") << list({ "8", "7" }) << QStringList();
    QTest::newRow("one fair gives nothing") << list({ "6", "8" }) << QStringList();
    QTest::newRow("one poor gives nothing") << list({ "8", "2" }) << QStringList();
    QTest::newRow("two fair: the nearest to seven") << list({ "5", "6", "8" }) << list({ "1b naar 7: none" });
    QTest::newRow("two fair alike: the first") << list({ "6", "8", "6" }) << list({ "1a naar 7: none" });
    QTest::newRow("three fair: the two nearest") << list({ "6.5", "4", "5" }) << list({ "1a+1c naar 7: none" });
    QTest::newRow("one fair one poor: either of them")
        << list({ "6", "3", "8" }) << list({ "1a naar 7: none", "1b naar 7: none" });
    QTest::newRow("two fair one poor: both fair") << list({ "6", "3", "5" }) << list({ "1a+1c naar 7: none" });
    QTest::newRow("two fair two poor, as on the screen")
        << list({ "6", "6", "3.6", "3.8" }) << list({ "1d naar 4: S4", "1c+1d naar 7: S4", "alles naar 7: none" });
    QTest::newRow("two poor: to fair or to good")
        << list({ "3", "2", "8" }) << list({ "1a naar 4: S4", "1a naar 7: none" });
    QTest::newRow("three poor") << list({ "1", "3", "2" }) << list({ "1b+1c naar 4: S4", "1b+1c naar 7: none" });
    QTest::newRow("one fair two poor")
        << list({ "6", "3", "2" }) << list({ "1b naar 4: S4", "1b+1c naar 7: none" });
    QTest::newRow("two fair three poor")
        << list({ "3", "6", "2", "6", "3.5" })
        << list({ "1a+1e naar 4: S4", "1a+1c+1e naar 7: S4", "alles naar 7: none" });
}

void TestSurveyChanges::findsTheSmallest()
{
    QFETCH(QStringList, values);
    QFETCH(QStringList, expected);
    QCOMPARE(texts(scoreSurvey(topics(int(values.size())), marks(values), {}, {})), expected);
}

void TestSurveyChanges::countsFactors()
{
    SurveySettings settings;
    settings.count = SurveySettings::Count::Factor;
    const std::vector<SurveyMark> given { mark(u"1a"_s, 1, u"4"_s), mark(u"1b"_s, 1, u"8"_s), mark(u"2"_s, 1, u"5"_s) };
    QCOMPARE(texts(scoreSurvey(questionnaire(u"1a 1b 2"_s), given, {}, settings)), QStringList { u"1 naar 7: none"_s });
}

void TestSurveyChanges::countsAnswers()
{
    SurveySettings settings;
    settings.count = SurveySettings::Count::Answer;
    // 1a holds two poor answers and one fair one, 1b one fair answer: raising 1a settles both poor ones at once.
    const std::vector<SurveyMark> given { mark(u"1a"_s, 1, u"3"_s), mark(u"1a"_s, 2, u"2"_s), mark(u"1a"_s, 3, u"6"_s),
                                          mark(u"1b"_s, 1, u"6"_s), mark(u"1b"_s, 2, u"9"_s) };
    const SurveyResult result = scoreSurvey(topics(2), given, {}, settings);
    QCOMPARE(result.advised, SurveyOutcome::S4Plus);
    QCOMPARE(texts(result), QStringList({ u"1a naar 4: S4"_s, u"1a naar 7: none"_s }));
}

void TestSurveyChanges::holdsWhenAppliedToTheMarks()
{
    std::mt19937 random(20261013);
    for (int round = 0; round < 400; ++round) {
        const int count = int(random() % 7) + 1;
        std::vector<SurveyMark> given;
        for (int i = 0; i < count * 3; ++i) {
            const QString topic = QChar(u'1') + QString(QChar(u'a' + i / 3));
            given.push_back(mark(topic, i % 3 + 1, QString::number(random() % 10 + 1)));
        }
        SurveySettings settings;
        settings.count = round % 2 ? SurveySettings::Count::Answer : SurveySettings::Count::Topic;
        const SurveyResult before = scoreSurvey(topics(count), given, {}, settings);
        QVERIFY(before.whatWouldChange.size() <= 3);
        QCOMPARE(before.whatWouldChange.empty(), before.advised == SurveyOutcome::None);
        const QStringList lines = texts(before);
        QCOMPARE(QSet<QString>(lines.begin(), lines.end()).size(), lines.size());
        for (const SurveyChange &change : before.whatWouldChange) {
            std::vector<SurveyMark> raised = given;
            for (SurveyMark &one : raised) {
                if (change.topics.isEmpty() || change.topics.contains(one.topic))
                    one.mark = std::max(one.mark, settings.count == SurveySettings::Count::Answer ? change.to : one.mark);
            }
            if (settings.count == SurveySettings::Count::Topic) {
                // A mean is raised by giving every deelnemer that mark; a better mean is left alone.
                for (SurveyMark &one : raised) {
                    const auto topic = std::size_t(one.topic[1].unicode() - u'a');
                    const bool isMeant = change.topics.isEmpty() || change.topics.contains(one.topic);
                    if (isMeant && *before.topics[topic].mean < Ratio(change.to))
                        one.mark = change.to;
                }
            }
            QCOMPARE(scoreSurvey(topics(count), raised, {}, settings).advised, change.outcome);
            QVERIFY(change.outcome < before.advised);
        }
    }
}

QTEST_GUILESS_MAIN(TestSurveyChanges)
#include "tst_SurveyChanges.moc"
