// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrendBands.h"

#include "Words.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(NormVersion)

/// The ground of a trend: which values are worth what.
class TestTrendBands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void followTheNorm_data();
    void followTheNorm();
    void keepTheContractsOwnWords();
};

namespace {

/// "breach -…75; attention 75…76.5; met 76.5…-"
QString told(const std::vector<ChartBand> &bands)
{
    const auto end = [](const std::optional<qreal> &value) { return value ? QString::number(*value) : u"-"_s; };
    QStringList texts;
    for (const ChartBand &band : bands)
        texts << codeOf(band.verdict) + u' ' + end(band.low) + u"…"_s + end(band.high);
    return texts.join(u"; "_s);
}

NormVersion normOf(Comparator comparator, std::optional<Decimal> value)
{
    NormVersion norm;
    norm.comparator = comparator;
    norm.value = value;
    return norm;
}

} // namespace

void TestTrendBands::followTheNorm_data()
{
    QTest::addColumn<NormVersion>("norm");
    QTest::addColumn<QString>("expected");
    NormVersion atLeast = normOf(Comparator::AtLeast, Decimal(75));
    QTest::newRow("at least") << atLeast << u"breach -…75; met 75…-"_s;
    atLeast.watchMargin = Decimal::fromPlain(u"1.5"_s);
    QTest::newRow("at least, with a watch margin") << atLeast << u"breach -…75; attention 75…76.5; met 76.5…-"_s;
    atLeast.kind = NormKind::Target;
    QTest::newRow("a target is never a breach") << atLeast << u"attention -…75; attention 75…76.5; met 76.5…-"_s;
    NormVersion atMost = normOf(Comparator::AtMost, Decimal(120));
    atMost.watchMargin = Decimal(10);
    QTest::newRow("at most, with a watch margin") << atMost << u"breach 120…-; attention 110…120; met -…110"_s;
    NormVersion between = normOf(Comparator::Between, Decimal(4));
    between.high = Decimal(7);
    QTest::newRow("between") << between << u"breach -…4; met 4…7; breach 7…-"_s;
    QTest::newRow("equal has no ground") << normOf(Comparator::Equal, Decimal(0)) << QString();
    QTest::newRow("nothing agreed yet") << normOf(Comparator::AtLeast, std::nullopt) << QString();
}

void TestTrendBands::followTheNorm()
{
    QFETCH(NormVersion, norm);
    QFETCH(QString, expected);
    const auto bands = trendBands(norm, 2, 5);
    QCOMPARE(told(bands), expected);
    for (const ChartBand &band : bands) {
        QCOMPARE(band.first, 2);
        QCOMPARE(band.last, 5);
        QCOMPARE(band.label, verdictWord(band.verdict, norm.kind));
    }
}

void TestTrendBands::keepTheContractsOwnWords()
{
    NormVersion norm = normOf(Comparator::AtLeast, Decimal(7));
    norm.bands = { { std::nullopt, Bound { Decimal(4), false }, u"Slecht"_s, {}, Verdict::Breach },
                   { Bound { Decimal(4) }, Bound { Decimal(7), false }, u"Kan beter"_s, {}, Verdict::Attention },
                   { Bound { Decimal(7) }, std::nullopt, {}, {}, Verdict::Met } };
    const auto bands = trendBands(norm, 0, 0);
    QCOMPARE(told(bands), u"breach -…4; attention 4…7; met 7…-"_s);
    QCOMPARE(bands[0].label, u"Slecht"_s);
    QCOMPARE(bands[1].label, u"Kan beter"_s);
    QCOMPARE(bands[2].label, verdictWord(Verdict::Met));
}

QTEST_GUILESS_MAIN(TestTrendBands)
#include "tst_TrendBands.moc"
