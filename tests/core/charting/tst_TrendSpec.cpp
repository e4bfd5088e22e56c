// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPainter.h"
#include "ChartTable.h"
#include "TrendPainter.h"
#include "TrendSpec.h"
#include "Words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

NormVersion normOf(int value, Comparator comparator = Comparator::AtLeast)
{
    NormVersion norm;
    norm.comparator = comparator;
    norm.value = Decimal(value);
    return norm;
}

TrendPoint pointOf(int month, std::optional<Ratio> value, int norm, Verdict verdict)
{
    return { Period::month(2026, month), std::move(value), Ratio(norm), verdict, true };
}

/// January to April with February missing, and a norm that went from 90 to 95 in March.
PartStanding part()
{
    PartStanding part;
    part.indicator.title = u"Op tijd"_s;
    part.indicator.unit = Unit::Percent;
    part.norm = normOf(95);
    part.trend = { pointOf(1, Ratio(92), 90, Verdict::Met), pointOf(2, std::nullopt, 90, Verdict::Missing),
                   pointOf(3, Ratio(Decimal::fromPlain(u"94.96"_s).value()), 95, Verdict::Breach),
                   pointOf(4, Ratio(97), 95, Verdict::Met) };
    part.outcome.value = Ratio(97);
    part.outcome.verdict = Verdict::Met;
    return part;
}

KpiStanding kpiOf(const PartStanding &part)
{
    KpiStanding kpi;
    kpi.kpi.title = u"Levering"_s;
    kpi.parts = { part };
    return kpi;
}

} // namespace

/// From a standing to a chart: nothing is added, nothing is left out, and the words are those of the screen.
class TestTrendSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        setLanguage(Language::Dutch);
    }
    void keepsGapsAndSteps();
    void writesValuesBesideTheirNorm();
    void addsTheForecast();
    void addsHowSureTheForecastIs();
    void knowsWhichSideIsGood_data();
    void knowsWhichSideIsGood();
    void namesOnePartOfMany();
    void hasATableTwin();
};

void TestTrendSpec::keepsGapsAndSteps()
{
    const PartStanding standing = part();
    const ChartSpec spec = trendSpec(kpiOf(standing), standing);
    QVERIFY(spec.trend);
    QVERIFY(!spec.bars);
    const TrendChart &chart = *spec.trend;
    QCOMPARE(chart.points.size(), size_t(4));
    QCOMPARE(chart.norm.size(), chart.points.size());
    QCOMPARE(chart.points[0].value, std::optional<qreal>(92));
    QVERIFY(!chart.points[1].value);
    QVERIFY(chart.points[1].shown.isEmpty());
    QCOMPARE(chart.points[1].verdict, Verdict::Missing);
    QCOMPARE(chart.norm[1], std::optional<qreal>(90)); // the norm stands, also where nothing was measured
    QCOMPARE(chart.norm[2], std::optional<qreal>(95));
    QCOMPARE(chart.points[3].label, u"apr"_s);
    QVERIFY(!chart.forecast);
    QCOMPARE(spec.title, u"Levering"_s);
    QVERIFY(!spec.summary.isEmpty());
}

void TestTrendSpec::writesValuesBesideTheirNorm()
{
    const PartStanding standing = part();
    const ChartSpec spec = trendSpec(kpiOf(standing), standing);
    QCOMPARE(spec.trend->points[2].shown, u"94,96%"_s); // not 95,0%: it would seem to meet the norm
    QCOMPARE(spec.trend->points[3].shown, u"97,0%"_s);
    QCOMPARE(spec.trend->normLabel, u"≥ 95%"_s);
    QCOMPARE(spec.trend->points[2].description, u"maart 2026: 94,96%, Onvoldoende"_s);
    QCOMPARE(spec.trend->points[1].description, u"februari 2026: Geen meting"_s);
}

void TestTrendSpec::addsTheForecast()
{
    PartStanding standing = part();
    standing.forecast = Forecast { Period::month(2026, 5), Ratio(93), Verdict::Breach };
    const ChartSpec spec = trendSpec(kpiOf(standing), standing);
    QVERIFY(spec.trend->forecast);
    QCOMPARE(spec.trend->forecast->label, u"mei"_s);
    QCOMPARE(spec.trend->forecast->verdict, Verdict::Breach);
    QCOMPARE(spec.trend->points.size(), size_t(4)); // no point among the measured ones
    QCOMPARE(ChartPainter::pointCount(spec), 5);
    QCOMPARE(ChartPainter::description(spec, 4), spec.trend->forecast->description);
    QVERIFY(ChartPainter::description(spec, 5).isEmpty());
    QVERIFY(ChartPainter::description(spec, -1).isEmpty());
}

void TestTrendSpec::addsHowSureTheForecastIs()
{
    PartStanding standing = part();
    const std::pair range(Ratio(91), Ratio(Decimal::fromPlain(u"95.25"_s).value()));
    QVERIFY(!trendSpec(kpiOf(standing), standing, range).trend->forecastRange); // of no forecast
    standing.forecast = Forecast { Period::month(2026, 5), Ratio(93), Verdict::Breach };
    QVERIFY(!trendSpec(kpiOf(standing), standing).trend->forecastRange);
    const ChartSpec spec = trendSpec(kpiOf(standing), standing, range);
    QVERIFY(spec.trend->forecastRange);
    QCOMPARE(spec.trend->forecastRange->low, 91.0);
    QCOMPARE(spec.trend->forecastRange->high, 95.25);
    QCOMPARE(spec.trend->forecast->description, u"mei 2026: 93,0%, Onvoldoende, met 80% kans 91,0% tot 95,25%"_s);
    const AxisTicks ticks = trendTicks(*spec.trend, 8);
    QVERIFY(ticks.low <= 91 && ticks.high >= 95.25);
}

void TestTrendSpec::knowsWhichSideIsGood_data()
{
    QTest::addColumn<int>("comparator");
    QTest::addColumn<bool>("higher");
    QTest::newRow("at least") << static_cast<int>(Comparator::AtLeast) << true;
    QTest::newRow("more") << static_cast<int>(Comparator::Greater) << true;
    QTest::newRow("at most") << static_cast<int>(Comparator::AtMost) << false;
    QTest::newRow("less") << static_cast<int>(Comparator::Less) << false;
}

void TestTrendSpec::knowsWhichSideIsGood()
{
    QFETCH(int, comparator);
    QFETCH(bool, higher);
    PartStanding standing = part();
    standing.norm = normOf(95, static_cast<Comparator>(comparator));
    QCOMPARE(trendSpec(kpiOf(standing), standing).trend->higherIsBetter, higher);
}

void TestTrendSpec::namesOnePartOfMany()
{
    const PartStanding standing = part();
    KpiStanding kpi = kpiOf(standing);
    kpi.kpi.shortTitle = u"Lev"_s;
    kpi.parts.push_back(standing);
    QCOMPARE(trendSpec(kpi, standing).title, u"Lev: Op tijd"_s);
}

void TestTrendSpec::hasATableTwin()
{
    PartStanding standing = part();
    standing.forecast = Forecast { Period::month(2026, 5), Ratio(93), Verdict::Breach };
    const ChartSpec spec = trendSpec(kpiOf(standing), standing);
    const ChartTable table = chartTable(spec);
    QCOMPARE(table.rows.size(), spec.trend->points.size() + 1);
    for (size_t i = 0; i < spec.trend->points.size(); ++i) {
        QCOMPARE(table.rows[i].size(), table.header.size());
        QCOMPARE(table.rows[i][0], spec.trend->points[i].label);
        QCOMPARE(table.rows[i][1], spec.trend->points[i].shown);
        QCOMPARE(table.rows[i][3], verdictWord(spec.trend->points[i].verdict));
    }
    QCOMPARE(table.rows[0][2], u"90"_s); // the norm as it stood then
    QCOMPARE(table.rows[3][2], u"95"_s);
    QCOMPARE(table.rows[4][1], spec.trend->forecast->shown);
    QVERIFY(table.rows[4][3].contains(u"Onvoldoende"_s));
    QCOMPARE(table.toTsv().count(u'\n'), qsizetype(6));
    ChartTable odd { { u"a\tb"_s }, { { u"<b>\n"_s } } };
    QCOMPARE(odd.toTsv(), u"a b\n<b> \n"_s);
    QVERIFY(odd.toHtml().contains(u"&lt;b&gt;"_s));
}

QTEST_GUILESS_MAIN(TestTrendSpec)
#include "tst_TrendSpec.moc"
