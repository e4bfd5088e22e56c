// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartPainter.h"
#include "PatternFill.h"
#include "SparklinePainter.h"
#include "VerdictGlyph.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ChartLook look()
{
    ChartLook look;
    const auto verdict = [](QColor colour) { return ChartVerdictColours { colour, colour, colour.lighter(), colour }; };
    look.colours = { Qt::white,          Qt::black,           QColor(60, 60, 60),    QColor(90, 90, 90), QColor(230, 230, 230),
                     QColor(0, 0, 255),  verdict(Qt::green),  verdict(Qt::yellow),   verdict(Qt::red),   verdict(Qt::gray) };
    look.axis.setPixelSize(11);
    look.axisStrong = look.axis;
    return look;
}

ChartPoint pointOf(const QString &label, std::optional<qreal> value, Verdict verdict)
{
    return { label, value, value ? QString::number(*value) : QString(), verdict, label };
}

ChartSpec trend()
{
    TrendChart chart;
    chart.points = { pointOf(u"jan"_s, 80, Verdict::Met), pointOf(u"feb"_s, 90, Verdict::Met), pointOf(u"mrt"_s, std::nullopt, Verdict::Missing),
                     pointOf(u"apr"_s, 70, Verdict::Breach), pointOf(u"mei"_s, 85, Verdict::Met) };
    chart.norm = std::vector<std::optional<qreal>>(chart.points.size(), 75);
    chart.normLabel = u"75"_s;
    ChartSpec spec;
    spec.trend = chart;
    return spec;
}

ChartSpec bars()
{
    StackedBars stacked;
    stacked.bars = { { u"jan"_s, 5, 0, 0 }, { u"feb"_s, 3, 1, 2 }, { u"mrt"_s, 0, 0, 0 } };
    stacked.emphasised = 1;
    ChartSpec spec;
    spec.bars = stacked;
    return spec;
}

QImage painted(const ChartSpec &spec, const QSize &size = { 400, 240 }, int focus = -1)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPainter::paint(painter, QRectF(QPointF(), QSizeF(size)), spec, look(), focus);
    return image;
}

/// How many pixels of exactly this colour lie in @p where.
int pixels(const QImage &image, const QColor &colour, const QRect &where)
{
    int found = 0;
    const QRect inside = where.intersected(image.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            found += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return found;
}

QRect columnOf(const ChartSpec &spec, size_t index, const QSize &size = { 400, 240 })
{
    return ChartPainter::columns(QRectF(QPointF(), QSizeF(size)), spec, look()).at(index).toAlignedRect();
}

} // namespace

/// What the painter puts on a picture, pixel by pixel: colours where they belong, nothing where there is no value.
class TestChartPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesAGapWithoutAValue();
    void marksABreachInItsColumn();
    void marksThePointOfTheWalk();
    void stacksBarsInTheirColours();
    void columnsCoverThePlotInOrder();
    void paintsBandsUnderADetailedTrend();
    void bandsBeginWhereTheNormDoes();
    void widensTowardsTheForecast();
    void drawsEventsWhereTheyHappened_data();
    void drawsEventsWhereTheyHappened();
    void survivesOddInput_data();
    void survivesOddInput();
    void sparklineKeepsTheLastPoints();
    void everyVerdictHasAShapeOfItsOwn();
};

void TestChartPainter::leavesAGapWithoutAValue()
{
    const ChartSpec spec = trend();
    const QImage image = painted(spec);
    const QColor line = look().colours.accent;
    QVERIFY(pixels(image, line, columnOf(spec, 0)) > 0);
    QCOMPARE(pixels(image, line, columnOf(spec, 2)), 0);
    QVERIFY(pixels(image, line, columnOf(spec, 4)) > 0);
}

void TestChartPainter::marksABreachInItsColumn()
{
    const ChartSpec spec = trend();
    const QImage image = painted(spec);
    const QColor red = look().colours.breach.glyph;
    const int marked = pixels(image, red, columnOf(spec, 3));
    QVERIFY2(marked > 20, qPrintable(QString::number(marked)));
    QCOMPARE(pixels(image, red, columnOf(spec, 0)), 0);
    QCOMPARE(pixels(image, red, columnOf(spec, 1)), 0);
}

void TestChartPainter::marksThePointOfTheWalk()
{
    const ChartSpec spec = trend();
    const QRect column = columnOf(spec, 2);
    const QColor line = look().colours.accent;
    QCOMPARE(pixels(painted(spec), line, column), 0);
    QVERIFY(pixels(painted(spec, { 400, 240 }, 2), line, column) > 100);
    QCOMPARE(painted(spec, { 400, 240 }, 99), painted(spec)); // no such point: no mark
}

void TestChartPainter::stacksBarsInTheirColours()
{
    const ChartSpec spec = bars();
    const QImage image = painted(spec);
    const ChartColours colours = look().colours;
    QVERIFY(pixels(image, colours.met.line, columnOf(spec, 0)) > 500);
    QCOMPARE(pixels(image, colours.breach.glyph, columnOf(spec, 0)), 0);
    const QRect mixed = columnOf(spec, 1);
    const int met = pixels(image, colours.met.line, mixed);
    QVERIFY(met > 0);
    QVERIFY(pixels(image, colours.attention.glyph, mixed) > 0);
    QVERIFY(pixels(image, colours.breach.glyph, mixed) > 0);
    QVERIFY(met < pixels(image, colours.met.line, columnOf(spec, 0)));
    for (const QColor &colour : { colours.met.line, colours.attention.glyph, colours.breach.glyph })
        QCOMPARE(pixels(image, colour, columnOf(spec, 2)), 0); // a month without verdicts
}

void TestChartPainter::columnsCoverThePlotInOrder()
{
    for (const ChartSpec &spec : { trend(), bars() }) {
        const auto columns = ChartPainter::columns(QRectF(0, 0, 400, 240), spec, look());
        QCOMPARE(static_cast<int>(columns.size()), ChartPainter::pointCount(spec));
        for (size_t i = 0; i < columns.size(); ++i) {
            QVERIFY(QRectF(0, 0, 400, 240).contains(columns[i]));
            if (i > 0)
                QVERIFY(qAbs(columns[i].left() - columns[i - 1].right()) < 0.01);
        }
    }
}

void TestChartPainter::paintsBandsUnderADetailedTrend()
{
    ChartSpec spec = trend();
    const QColor ground(look().colours.met.fill.rgb()); // as a pixel has it
    QCOMPARE(pixels(painted(spec), ground, columnOf(spec, 1)), 0);
    spec.trend->bands = { { 0, 4, std::nullopt, 75, Verdict::Breach, u"Onvoldoende"_s },
                          { 0, 4, 75, std::nullopt, Verdict::Met, u"Voldoende"_s } };
    spec.trend->detailed = true;
    const QImage image = painted(spec);
    QVERIFY(pixels(image, ground, columnOf(spec, 1)) > 500);
    QVERIFY(pixels(image, QColor(look().colours.breach.fill.rgb()), columnOf(spec, 1)) > 100);
    const QRect column = columnOf(spec, 1);
    const QRect low(column.left(), column.bottom() - column.height() / 8, column.width(), column.height() / 8); // under any line
    QVERIFY(pixels(image, QColor(look().colours.breach.fill.rgb()), low) < low.width() * low.height() * 9 / 10); // hatched
    QVERIFY(pixels(image, look().colours.met.glyph, columnOf(spec, 1)) > 50);    // its point wears the shape
    const QRect beside(columnOf(spec, 4).right() + 2, columnOf(spec, 4).bottom() - 60, 200, 50); // below the norm
    spec.trend->bands.clear();
    spec.trend->normLabel = u"Onvoldoende"_s; // as much room as before
    QVERIFY(pixels(image, Qt::white, beside) < pixels(painted(spec), Qt::white, beside)); // the band says its word
}

void TestChartPainter::bandsBeginWhereTheNormDoes()
{
    ChartSpec spec = trend();
    spec.trend->bands = { { 3, 99, 75, std::nullopt, Verdict::Met, {} }, { 4, 2, 75, std::nullopt, Verdict::Met, {} } };
    const QImage image = painted(spec);
    const QColor ground(look().colours.met.fill.rgb()); // as a pixel has it
    QCOMPARE(pixels(image, ground, columnOf(spec, 1)), 0);
    QVERIFY(pixels(image, ground, columnOf(spec, 3).adjusted(2, 0, -2, 0)) > 500);
    QVERIFY(pixels(image, ground, columnOf(spec, 4).adjusted(2, 0, -2, 0)) > 500);
}

void TestChartPainter::widensTowardsTheForecast()
{
    ChartSpec spec = trend();
    spec.trend->forecast = pointOf(u"jun"_s, 80, Verdict::Met);
    spec.trend->forecastRange = { 72, 88, u"72 tot 88"_s };
    const QColor area = PatternFill::mixed(look().colours.surface, look().colours.accent, 0.22);
    const QImage image = painted(spec);
    QVERIFY(pixels(image, area, columnOf(spec, 5)) > 2 * pixels(image, area, columnOf(spec, 4))); // it begins at the last point
    QCOMPARE(pixels(image, area, columnOf(spec, 3)), 0);
    spec.trend->points.back().value.reset();
    ChartSpec bare = spec;
    bare.trend->forecastRange.reset();
    QCOMPARE(painted(spec), painted(bare)); // from nowhere it leads nowhere
}

void TestChartPainter::drawsEventsWhereTheyHappened_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("isDrawn");
    QTest::newRow("before the first") << -1 << false;
    QTest::newRow("the first") << 0 << true;
    QTest::newRow("the last") << 4 << true;
    QTest::newRow("after the last") << 5 << false;
}

void TestChartPainter::drawsEventsWhereTheyHappened()
{
    QFETCH(int, column);
    QFETCH(bool, isDrawn);
    ChartSpec spec = trend();
    const QImage before = painted(spec);
    spec.trend->events = { { column, 0.25, u"nieuwe norm"_s, {} } };
    QImage after = painted(spec);
    QCOMPARE(after != before, isDrawn);
    if (!isDrawn)
        return;
    const QRect where = columnOf(spec, static_cast<size_t>(column));
    const QRect line(where.left() + where.width() / 4 - 2, where.top(), 5, where.height());
    QVERIFY(after.copy(line) != before.copy(line));
    for (int i = 0; i < 40; ++i) // a crowd of them stays inside
        spec.trend->events.push_back({ i % 5, (i % 10) / 10.0, QString(i, u'x'), {} });
    static_cast<void>(painted(spec));
}

void TestChartPainter::survivesOddInput_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("nothing at all") << 0;
    QTest::newRow("a trend without points") << 1;
    QTest::newRow("only gaps") << 2;
    QTest::newRow("one point") << 3;
    QTest::newRow("no bars") << 4;
    QTest::newRow("enormous values") << 5;
    QTest::newRow("only a forecast") << 6;
}

void TestChartPainter::survivesOddInput()
{
    QFETCH(int, kind);
    ChartSpec spec;
    switch (kind) {
    case 1: spec.trend = TrendChart(); break;
    case 2:
        spec.trend = TrendChart();
        spec.trend->points = { pointOf(u"a"_s, std::nullopt, Verdict::Missing), pointOf(u"b"_s, std::nullopt, Verdict::Missing) };
        break;
    case 3:
        spec.trend = TrendChart();
        spec.trend->points = { pointOf(u"a"_s, 5, Verdict::Met) };
        break;
    case 4: spec.bars = StackedBars(); break;
    case 5:
        spec = trend();
        spec.trend->points[0].value = 9e15;
        spec.trend->points[1].value = -9e15;
        break;
    case 6:
        spec.trend = TrendChart();
        spec.trend->forecast = pointOf(u"mei"_s, 5, Verdict::Met);
        break;
    default: break;
    }
    for (const QSize &size : { QSize(400, 240), QSize(30, 20), QSize(1, 1) }) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartPainter::paint(painter, QRectF(QPointF(), QSizeF(size)), spec, look(), 0);
        if (spec.trend)
            SparklinePainter::paint(painter, QRectF(QPointF(), QSizeF(size)), *spec.trend, look());
    }
    QCOMPARE(static_cast<int>(ChartPainter::columns(QRectF(0, 0, 400, 240), spec, look()).size()), ChartPainter::pointCount(spec));
}

void TestChartPainter::sparklineKeepsTheLastPoints()
{
    TrendChart chart;
    for (int i = 0; i < 24; ++i)
        chart.points.push_back(pointOf(QString::number(i), 90 + i % 3, i == 0 ? Verdict::Breach : Verdict::Met));
    QImage narrow(66, 28, QImage::Format_RGB32);
    narrow.fill(Qt::white);
    QPainter painter(&narrow);
    SparklinePainter::paint(painter, QRectF(0, 0, 66, 28), chart, look());
    painter.end();
    QCOMPARE(pixels(narrow, look().colours.breach.glyph, narrow.rect()), 0); // the first one fell off
    QVERIFY(pixels(narrow, look().colours.met.glyph, narrow.rect()) > 0);    // the last one is marked
}

void TestChartPainter::everyVerdictHasAShapeOfItsOwn()
{
    const auto shape = [](Verdict verdict) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        VerdictGlyph::paint(painter, QRectF(0, 0, 32, 32), verdict, Qt::black, Qt::white); // no colour: the shape must do
        return image;
    };
    const QImage shapes[] = { shape(Verdict::Met), shape(Verdict::Attention), shape(Verdict::Breach), shape(Verdict::Missing) };
    for (size_t i = 0; i < std::size(shapes); ++i) {
        for (size_t j = i + 1; j < std::size(shapes); ++j)
            QVERIFY(shapes[i] != shapes[j]);
    }
}

QTEST_MAIN(TestChartPainter)
#include "tst_ChartPainter.moc"
