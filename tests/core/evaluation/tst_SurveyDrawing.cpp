// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SurveyDrawing.h"

#include <QSet>
#include <QTest>

/// The draw of small deelnemers comes out alike everywhere, for good (E4-68).
class TestSurveyDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAlikeEverywhere_data();
    void drawsAlikeEverywhere();
    void drawsEachOnce();
    void seesThatADrawWasChanged();
    void givesEachTheSameChance();
};

namespace {

std::vector<PartyId> parties(int count)
{
    std::vector<PartyId> result;
    for (int i = 1; i <= count; ++i)
        result.push_back({ i });
    return result;
}

} // namespace

/// The expected draws were worked out with another program that was written from the description in the header.
void TestSurveyDrawing::drawsAlikeEverywhere_data()
{
    QTest::addColumn<qint64>("seed");
    QTest::addColumn<int>("candidates");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QList<int>>("drawn");
    QTest::newRow("seed 1") << qint64(1) << 10 << 3 << QList { 9, 8, 5 };
    QTest::newRow("seed 2026") << qint64(2026) << 10 << 3 << QList { 2, 8, 4 };
    QTest::newRow("a long seed") << qint64(123456789) << 12 << 5 << QList { 7, 2, 12, 10, 4 };
    QTest::newRow("seed 0") << qint64(0) << 5 << 2 << QList { 5, 1 };
    QTest::newRow("more than there are") << qint64(7) << 4 << 10 << QList { 4, 2, 3, 1 };
    QTest::newRow("none wanted") << qint64(7) << 4 << 0 << QList<int>();
    QTest::newRow("nobody to draw") << qint64(7) << 0 << 2 << QList<int>();
}

void TestSurveyDrawing::drawsAlikeEverywhere()
{
    QFETCH(qint64, seed);
    QFETCH(int, candidates);
    QFETCH(int, wanted);
    QFETCH(QList<int>, drawn);
    const SurveyDraw draw = drawParties(parties(candidates), wanted, seed);
    QCOMPARE(draw.seed, seed);
    QVERIFY(draw.candidates == parties(candidates));
    QList<int> found;
    for (const PartyId party : draw.drawn)
        found += static_cast<int>(party.value);
    QCOMPARE(found, drawn);
    QVERIFY(isRepeatable(draw));
}

void TestSurveyDrawing::drawsEachOnce()
{
    for (qint64 seed = 0; seed < 200; ++seed) {
        QSet<qint64> seen;
        for (const PartyId party : drawParties(parties(9), 9, seed).drawn)
            seen.insert(party.value);
        QCOMPARE(seen.size(), 9);
    }
}

void TestSurveyDrawing::seesThatADrawWasChanged()
{
    SurveyDraw draw = drawParties(parties(10), 3, 1);
    draw.drawn.back() = { 1 };
    QVERIFY(!isRepeatable(draw));
    draw = drawParties(parties(10), 3, 1);
    draw.candidates.pop_back();
    QVERIFY(!isRepeatable(draw));
}

void TestSurveyDrawing::givesEachTheSameChance()
{
    std::array<int, 7> drawn {};
    for (qint64 seed = 0; seed < 7000; ++seed)
        ++drawn.at(static_cast<std::size_t>(drawParties(parties(7), 1, seed).drawn.front().value - 1));
    for (const int count : drawn)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
}

QTEST_GUILESS_MAIN(TestSurveyDrawing)
#include "tst_SurveyDrawing.moc"
