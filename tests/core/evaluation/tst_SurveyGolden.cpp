// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyScoring.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every worked round of the golden file, and its decision table, recomputed.
class TestSurveyGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void scoresRound_data();
    void scoresRound();
    void decidesByTable_data();
    void decidesByTable();

private:
    QJsonObject m_golden;
};

namespace {

Decimal decimal(const QJsonValue &value)
{
    return Decimal::fromPlain(QString::number(value.toDouble(), 'g', 10)).value();
}

std::vector<SurveyMark> marksOf(const QString &topic, const QJsonArray &byParty)
{
    std::vector<SurveyMark> marks;
    for (qsizetype party = 0; party < byParty.size(); ++party) {
        const QJsonValue given = byParty[party];
        const QJsonArray people = given.isArray() ? given.toArray() : QJsonArray { given };
        for (qsizetype person = 0; person < people.size(); ++person) {
            if (!people[person].isNull())
                marks.push_back({ {}, topic, { party + 1 }, given.isArray() ? int(person) + 1 : 0, decimal(people[person]) });
        }
    }
    return marks;
}

SurveySettings settingsOf(const QJsonObject &config)
{
    SurveySettings settings;
    if (const QJsonValue places = config[u"afronding_voor_band"]; places.isDouble())
        settings.rounding = places.toInt();
    if (config[u"teleenheid"] == u"belevingsfactor"_s)
        settings.count = SurveySettings::Count::Factor;
    return settings;
}

QString codeOf(const QJsonValue &sanction)
{
    return sanction.toString() == u"geen" ? u"none"_s : sanction.toString();
}

} // namespace

void TestSurveyGolden::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA "/kto/kto_cases.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_golden = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_golden[u"gevallen"].toArray().size(), 18);
    QCOMPARE(m_golden[u"beslistabel"].toArray().size(), 16);
}

void TestSurveyGolden::scoresRound_data()
{
    QTest::addColumn<QJsonObject>("round");
    for (const QJsonValue &round : m_golden[u"gevallen"].toArray())
        QTest::newRow(qPrintable(round[u"id"].toString() + u' ' + round[u"titel"].toString())) << round.toObject();
}

void TestSurveyGolden::scoresRound()
{
    QFETCH(QJsonObject, round);
    Questionnaire questionnaire;
    std::vector<SurveyMark> marks;
    for (const QJsonValue &row : round[u"scores"].toArray()) {
        const SurveyTopic topic { QString::number(row[u"factor"].toInt()), {}, row[u"onderwerp"].toString(), {}, {}, true };
        questionnaire.topics.push_back(topic);
        const auto given = marksOf(topic.key(), row[u"cijfers"].toArray());
        marks.insert(marks.end(), given.begin(), given.end());
    }
    std::vector<SurveyResponse> responses;
    for (const QJsonValue &row : round[u"respons"].toArray())
        responses.push_back({ {}, { qint64(responses.size()) + 1 }, row[u"gevraagd"].toInt(), row[u"ingevuld"].toInt(), 0 });

    const SurveyResult result = scoreSurvey(questionnaire, marks, responses, settingsOf(round[u"config"].toObject()));

    const QJsonObject expected = round[u"verwacht"].toObject();
    const QJsonObject perTopic = expected[u"per_onderwerp"].toObject();
    for (const TopicResult &topic : result.topics) {
        const QJsonObject wanted = perTopic[topic.key()].toObject();
        if (wanted.isEmpty()) {
            QCOMPARE(topic.band, std::optional(MarkBand::Good));
            continue;
        }
        QCOMPARE(topic.mean.has_value(), wanted[u"cijfer"].isDouble());
        if (topic.mean)
            QCOMPARE(topic.mean->toPlain(4), QString::number(wanted[u"cijfer"].toDouble(), 'f', 4));
        QCOMPARE(topic.band ? ::codeOf(*topic.band) : u"geen oordeel"_s, wanted[u"oordeel"].toString());
    }
    QCOMPARE(result.fair, expected[u"matig"].toInt());
    QCOMPARE(result.poor, expected[u"slecht"].toInt());
    QCOMPARE(::codeOf(result.literal), codeOf(expected[u"sanctie_letterlijk"]));
    QCOMPARE(::codeOf(result.advised), codeOf(expected[u"sanctie_cumulatief"]));
    QCOMPARE(result.coveredByTable, expected[u"gedekt_door_tabel"].toBool());
    if (expected[u"respons_voldoende"].isBool())
        QCOMPARE(result.response.valid, expected[u"respons_voldoende"].toBool());
    else
        QVERIFY(!result.response.percent);
}

void TestSurveyGolden::decidesByTable_data()
{
    QTest::addColumn<int>("fair");
    QTest::addColumn<int>("poor");
    QTest::addColumn<QString>("literal");
    QTest::addColumn<QString>("advised");
    for (const QJsonValue &cell : m_golden[u"beslistabel"].toArray()) {
        const int fair = cell[u"matig"].toInt();
        const int poor = cell[u"slecht"].toInt();
        QTest::addRow("%d matig, %d slecht", fair, poor)
            << fair << poor << codeOf(cell[u"letterlijk"]) << codeOf(cell[u"cumulatief"]);
    }
}

void TestSurveyGolden::decidesByTable()
{
    QFETCH(int, fair);
    QFETCH(int, poor);
    QFETCH(QString, literal);
    QFETCH(QString, advised);
    QCOMPARE(::codeOf(literalOutcome(fair, poor)), literal);
    QCOMPARE(::codeOf(cumulativeOutcome(fair, poor)), advised);
    QCOMPARE(isCoveredByTable(fair, poor), literal == advised);
}

QTEST_GUILESS_MAIN(TestSurveyGolden)
#include "tst_SurveyGolden.moc"
