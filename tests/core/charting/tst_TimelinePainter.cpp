// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TimelinePainter.h"
#include "TimelineSample.h"
#include "Words.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal day = 4.5;
const QSize sheet(852, 574);

TimelineLook look(bool isDark = false)
{
    TimelineLook look;
    const auto verdict = [](QColor colour) { return ChartVerdictColours { colour, colour, colour.lighter(190), colour.lighter(150) }; };
    look.chart.colours = { isDark ? Qt::black : Qt::white, isDark ? Qt::white : Qt::black, QColor(60, 60, 60), QColor(90, 90, 90), QColor(230, 230, 230),
                           QColor(0, 0, 255), verdict(QColor(0, 160, 0)), verdict(QColor(200, 120, 0)), verdict(QColor(200, 0, 0)), verdict(QColor(120, 120, 120)) };
    look.colours = { QColor(240, 240, 250), QColor(190, 190, 190), QColor(110, 110, 130), QColor(220, 230, 250), QColor(170, 190, 230) };
    look.text.setPixelSize(12);
    look.textStrong = look.text;
    look.chart.axis.setPixelSize(11);
    look.chart.axisStrong = look.chart.axis;
    look.lane = look.text;
    return look;
}

QImage painted(const TimelineSpec &spec, const TimelineSigns &signs = {}, const QPointF &scroll = {}, const TimelineLook &with = look())
{
    QImage image(sheet, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    const TimelineLayout layout(spec, with, day);
    TimelinePainter(spec, layout, with).paint(painter, image.rect(), scroll, spec.scale, signs);
    return image;
}

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

/// Where an item of @p spec is on the sheet.
QRect rectOf(const TimelineSpec &spec, const QString &id)
{
    const TimelineLayout layout(spec, look(), day);
    return layout.place(id)->shape.translated(TimelinePainter::namesWidth(look()), TimelinePainter::headHeight(look())).toAlignedRect();
}

} // namespace

/// What the painter puts on a picture: colours where they belong, the same in every country.
class TestTimelinePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void coversTheSheet();
    void paintsEachStateInItsLook();
    void fillsOnlyWhatHasPassed_data();
    void fillsOnlyWhatHasPassed();
    void drawsTodayOnItsDay();
    void framesTheCurrentItem();
    void namesAndHeadStayWhileItScrolls();
    void doesNotChangeWithTheLocale();
    void writesTheHeadAsFineAsFits_data();
    void writesTheHeadAsFineAsFits();
    void theLegendTakesTheRowsItNeeds();
    void survivesAnEmptyTimeline();
};

void TestTimelinePainter::coversTheSheet()
{
    for (const bool isDark : { false, true }) {
        const QImage image = painted(TimelineSample::spec(), {}, {}, look(isDark));
        QCOMPARE(pixels(image, Qt::magenta, image.rect()), 0);
    }
}

void TestTimelinePainter::paintsEachStateInItsLook()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes[2].bars[0].fillsUntilToday = false;
    spec.lanes[4].bars[1].state = TimelineState::Late;
    const QImage image = painted(spec);
    const TimelineLook with = look();
    const auto mostly = [&](const QString &id, const QColor &colour) {
        const QRect where = rectOf(spec, id);
        return pixels(image, colour, where) > where.width() * where.height() / 3;
    };
    QVERIFY(mostly(u"n1"_s, with.chart.colours.none.fill));
    QVERIFY(mostly(u"n2"_s, with.colours.accentSoft));
    QVERIFY(mostly(u"v2"_s, with.chart.colours.breach.fill));
    QVERIFY(pixels(image, with.chart.colours.ink, rectOf(spec, u"s1"_s)) > 100);
    QVERIFY(pixels(image, with.chart.colours.surface, rectOf(spec, u"s4"_s)) > 100); // a proposal is not filled
    QVERIFY(pixels(image, with.chart.colours.breach.glyph, rectOf(spec, u"aug"_s)) > 20);
    QVERIFY(image.copy(rectOf(spec, u"n3"_s)) != painted(spec, {}, { 3, 0 }).copy(rectOf(spec, u"n3"_s))); // hatched, not plain
}

void TestTimelinePainter::fillsOnlyWhatHasPassed_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("days"); // of the bar from 8 September to 20 October
    QTest::newRow("before it") << QDate(2026, 9, 7) << 0;
    QTest::newRow("in it") << QDate(2026, 10, 13) << 35;
    QTest::newRow("after it") << QDate(2026, 10, 30) << 43;
}

void TestTimelinePainter::fillsOnlyWhatHasPassed()
{
    QFETCH(QDate, today);
    QFETCH(int, days);
    TimelineSpec spec = TimelineSample::spec();
    spec.today = today;
    const QRect bar = rectOf(spec, u"n2"_s);
    const QRect line(bar.left(), bar.top() + 5, bar.width(), 1); // above its text
    const int filled = pixels(painted(spec), look().colours.accentPast, line);
    QVERIFY2(qAbs(filled - days * day) < 8, qPrintable(QString::number(filled)));
}

void TestTimelinePainter::drawsTodayOnItsDay()
{
    const TimelineSpec spec = TimelineSample::spec();
    const TimelineLayout layout(spec, look(), day);
    const int x = qRound(TimelinePainter::namesWidth(look()) + layout.axis().middle(spec.today));
    const QRect under(x - 2, sheet.height() - 100, 5, 90);
    const QColor red = look().chart.colours.breach.glyph;
    QVERIFY(pixels(painted(spec), red, under) > 40);
    TimelineSpec without = spec;
    without.today = {};
    QCOMPARE(pixels(painted(without), red, under), 0);
}

void TestTimelinePainter::framesTheCurrentItem()
{
    const TimelineSpec spec = TimelineSample::spec();
    TimelineSigns signs;
    signs.current = u"v1"_s;
    const QRect frame = rectOf(spec, u"v1"_s).adjusted(-5, -5, 5, 5);
    const QColor accent = look().chart.colours.accent;
    QCOMPARE(pixels(painted(spec), accent, frame), 0);
    QVERIFY(pixels(painted(spec, signs), accent, frame) > 200);
}

void TestTimelinePainter::namesAndHeadStayWhileItScrolls()
{
    const TimelineSpec spec = TimelineSample::spec();
    const int names = qRound(TimelinePainter::namesWidth(look()));
    const int head = qRound(TimelinePainter::headHeight(look()));
    const QImage before = painted(spec);
    const QImage aside = painted(spec, {}, { 100, 0 });
    QCOMPARE(aside.copy(0, head + 1, names - 1, 500), before.copy(0, head + 1, names - 1, 500));
    QVERIFY(aside.copy(names + 2, 0, 400, head) != before.copy(names + 2, 0, 400, head)); // the days go along
    const QImage down = painted(spec, {}, { 0, 66 });
    QCOMPARE(down.copy(names + 2, 0, 300, head - 1), before.copy(names + 2, 0, 300, head - 1));
    QVERIFY(down.copy(0, head + 1, names - 1, 400) != before.copy(0, head + 1, names - 1, 400)); // the names go along
}

void TestTimelinePainter::doesNotChangeWithTheLocale()
{
    const TimelineSpec spec = TimelineSample::spec();
    const QLocale before;
    QList<QImage> all;
    for (const QLocale &locale : { QLocale(QLocale::C), QLocale(QLocale::Dutch, QLocale::Netherlands), QLocale(QLocale::Arabic, QLocale::Egypt) }) {
        QLocale::setDefault(locale);
        all << painted(spec);
    }
    QLocale::setDefault(before);
    QCOMPARE(all[1], all[0]);
    QCOMPARE(all[2], all[0]);
}

void TestTimelinePainter::writesTheHeadAsFineAsFits_data()
{
    QTest::addColumn<TimelineScale>("wanted");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<TimelineScale>("expected");
    QTest::newRow("days fit") << TimelineScale::Week << 24.0 << TimelineScale::Week;
    QTest::newRow("days do not fit") << TimelineScale::Week << 6.0 << TimelineScale::Month;
    QTest::newRow("weeks fit") << TimelineScale::Month << 4.5 << TimelineScale::Month;
    QTest::newRow("weeks do not fit") << TimelineScale::Month << 1.0 << TimelineScale::Year;
    QTest::newRow("no finer than wanted") << TimelineScale::Year << 24.0 << TimelineScale::Year;
}

void TestTimelinePainter::writesTheHeadAsFineAsFits()
{
    QFETCH(TimelineScale, wanted);
    QFETCH(qreal, width);
    const TimelineSpec spec = TimelineSample::spec();
    const TimelineLook with = look();
    const TimelineLayout layout(spec, with, width);
    QTEST(TimelinePainter(spec, layout, with).fineness(wanted), "expected");
}

void TestTimelinePainter::theLegendTakesTheRowsItNeeds()
{
    TimelineSpec spec = TimelineSample::spec();
    const TimelineLook with = look();
    const TimelineLayout layout(spec, with, day);
    const TimelinePainter painter(spec, layout, with);
    const qreal row = painter.legendHeight(2000);
    QVERIFY(painter.legendHeight(500) >= 2 * row);
    QImage image(500, qCeil(painter.legendHeight(500)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter onImage(&image);
    painter.paintLegend(onImage, image.rect());
    QVERIFY(pixels(image, with.colours.accentSoft, image.rect()) > 20);
}

void TestTimelinePainter::survivesAnEmptyTimeline()
{
    QCOMPARE(pixels(painted({}), Qt::magenta, QRect({}, sheet)), 0);
}

QTEST_MAIN(TestTimelinePainter)
#include "tst_TimelinePainter.moc"
