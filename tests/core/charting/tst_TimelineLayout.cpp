// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RowPacking.h"
#include "TimelineLayout.h"
#include "TimelineRange.h"
#include "TimelineSample.h"
#include "TimelineTable.h"
#include "Words.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

TimelineLook look()
{
    TimelineLook look;
    look.text.setPixelSize(12);
    look.textStrong = look.text;
    look.chart.axis.setPixelSize(11);
    look.chart.axisStrong = look.chart.axis;
    look.lane = look.text;
    return look;
}

/// @p count bars and markers on days by chance, over @p lanes lanes.
TimelineSpec crowd(int count, int lanes)
{
    std::mt19937 chance(7);
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes.assign(static_cast<size_t>(lanes), {});
    for (int i = 0; i < count; ++i) {
        TimelineLane &lane = spec.lanes[chance() % spec.lanes.size()];
        const QDate day = spec.first.addDays(static_cast<qint64>(chance() % 150));
        const QString text = QString(static_cast<qsizetype>(chance() % 40), u'w');
        const QByteArray id = QByteArray::number(i);
        if (i % 3 == 0)
            lane.bars.push_back(TimelineSample::bar(id.constData(), day, day.addDays(static_cast<qint64>(chance() % 60)), TimelineState::Running, text));
        else
            lane.markers.push_back(TimelineSample::marker(id.constData(), day, static_cast<TimelineMark>(chance() % 8), text, u"S2"_s));
    }
    return spec;
}

} // namespace

/// Where the items of a timeline lie: nothing overlaps, everything is somewhere, and the head follows the calendar.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void placesNothingOverAnother_data();
    void placesNothingOverAnother();
    void packsRows_data();
    void packsRows();
    void aLaneGrowsWithItsRows();
    void barsOfConsecutiveDaysShareARow();
    void anOpenBarRunsToTheEdge();
    void findsTheItemUnderAPoint();
    void linksLeadFromBarToBar();
    void survivesOddInput_data();
    void survivesOddInput();
    void numbersWeeksAroundNewYear_data();
    void numbersWeeksAroundNewYear();
    void dividesTheHead_data();
    void dividesTheHead();
    void knowsTheDayAtAPlace_data();
    void knowsTheDayAtAPlace();
    void stepsThroughRanges_data();
    void stepsThroughRanges();
    void theTableHasEveryItemInOrder();
    void tellsWhatAnItemIs();
};

void TestTimelineLayout::placesNothingOverAnother_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<qreal>("day");
    QTest::newRow("300 in eight lanes") << 300 << 8 << 4.5;
    QTest::newRow("300 in one lane") << 300 << 1 << 4.5;
    QTest::newRow("300 in a year's view") << 300 << 4 << 1.9;
    QTest::newRow("300 in weeks") << 300 << 4 << 17.0;
    QTest::newRow("one") << 1 << 1 << 4.5;
}

void TestTimelineLayout::placesNothingOverAnother()
{
    QFETCH(int, count);
    QFETCH(int, lanes);
    QFETCH(qreal, day);
    const TimelineLayout layout(crowd(count, lanes), look(), day);
    const auto &places = layout.places();
    QCOMPARE(places.size(), static_cast<size_t>(count));
    for (size_t i = 0; i < places.size(); ++i) {
        const TimelinePlace &one = places[i];
        const TimelineBand &band = layout.lanes()[one.lane];
        QVERIFY2(one.shape.top() >= band.top && one.shape.bottom() <= band.top + band.height, qPrintable(one.id));
        QVERIFY2(one.bounds().left() >= -0.01 && one.words.right() <= layout.axis().width() + 0.01, qPrintable(one.id));
        for (size_t j = i + 1; j < places.size(); ++j) {
            const QRectF both = one.bounds().intersected(places[j].bounds());
            QVERIFY2(both.width() < 0.01 || both.height() < 0.01, qPrintable(one.id + u" over "_s + places[j].id));
        }
    }
}

void TestTimelineLayout::packsRows_data()
{
    QTest::addColumn<std::vector<RowItem>>("items");
    QTest::addColumn<int>("comfortable");
    QTest::addColumn<QString>("expected"); // row, side and words of each
    using Items = std::vector<RowItem>;
    QTest::newRow("none") << Items {} << 4 << QString();
    QTest::newRow("words to the right") << Items { { 0, 10, 30 } } << 4 << u"0>30"_s;
    QTest::newRow("to the left at the edge") << Items { { 80, 90, 30 } } << 4 << u"0<30"_s;
    QTest::newRow("no words") << Items { { 0, 10, 0 } } << 4 << u"0>0"_s;
    QTest::newRow("the former makes room to its left") << Items { { 40, 50, 30 }, { 60, 70, 10 } } << 4 << u"0<30 0>10"_s;
    QTest::newRow("a second row when it cannot") << Items { { 20, 30, 30 }, { 40, 50, 10 } } << 4 << u"0>30 1>10"_s;
    QTest::newRow("just room between") << Items { { 10, 20, 26 }, { 50, 60, 5 } } << 4 << u"0>26 0>5"_s;
    QTest::newRow("a hair too little") << Items { { 10, 20, 27 }, { 50, 60, 5 } } << 4 << u"0>27 1>5"_s;
    QTest::newRow("cut short when rows are full") << Items { { 10, 20, 40 }, { 50, 60, 5 } } << 1 << u"0>26 0>5"_s;
    QTest::newRow("without words when that is too short") << Items { { 10, 20, 40 }, { 30, 40, 5 } } << 1 << u"0>0 0>5"_s;
    QTest::newRow("shapes may touch") << Items { { 0, 10, 0 }, { 10, 20, 0 } } << 4 << u"0>0 0>0"_s;
    QTest::newRow("shapes over each other: a row more than is comfortable") << Items { { 0, 10, 0 }, { 5, 15, 0 } } << 1 << u"0>0 1>0"_s;
    QTest::newRow("in any order") << Items { { 60, 70, 10 }, { 40, 50, 30 } } << 4 << u"0>10 0<30"_s;
    QTest::newRow("words wider than the line") << Items { { 0, 10, 200 } } << 4 << u"0>88"_s;
}

void TestTimelineLayout::packsRows()
{
    QFETCH(std::vector<RowItem>, items);
    QFETCH(int, comfortable);
    packRows(items, { 100, 2, 2, 10, comfortable });
    QStringList found;
    for (const RowItem &item : items)
        found << QString::number(item.row) + (item.isLeft ? u'<' : u'>') + QString::number(item.shown);
    QTEST(found.join(u' '), "expected");
}

void TestTimelineLayout::aLaneGrowsWithItsRows()
{
    TimelineSpec spec = TimelineSample::spec();
    const TimelineLayout before(spec, look(), 4.5);
    TimelineBar second = spec.lanes[1].bars[0];
    second.id = u"copy"_s;
    spec.lanes[1].bars.push_back(second);
    const TimelineLayout after(spec, look(), 4.5);
    QCOMPARE(before.lanes()[1].rows, 1);
    QCOMPARE(before.lanes()[1].height, 66.0);
    QCOMPARE(after.lanes()[1].rows, 2);
    QCOMPARE(after.lanes()[1].height, 106.0);
    QCOMPARE(after.lanes()[2].top, before.lanes()[2].top + 40);
}

void TestTimelineLayout::barsOfConsecutiveDaysShareARow()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes = { { u"Plan"_s, {}, false,
                     { TimelineSample::bar("a", { 2026, 8, 1 }, { 2026, 8, 31 }, TimelineState::Finished, {}),
                       TimelineSample::bar("b", { 2026, 9, 1 }, { 2026, 9, 30 }, TimelineState::Running, {}),
                       TimelineSample::bar("c", { 2026, 9, 30 }, { 2026, 10, 30 }, TimelineState::Running, {}) }, {} } };
    const TimelineLayout layout(spec, look(), 4.5);
    QCOMPARE(layout.place(u"a"_s)->row, 0);
    QCOMPARE(layout.place(u"b"_s)->row, 0);
    QCOMPARE(layout.place(u"c"_s)->row, 1); // they have a day in common
}

void TestTimelineLayout::anOpenBarRunsToTheEdge()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes[2].bars[0].last.reset();
    const TimelineLayout layout(spec, look(), 4.5);
    const TimelinePlace *open = layout.place(u"n2"_s);
    QVERIFY(open);
    QCOMPARE(open->last, spec.last);
    QVERIFY(qAbs(open->shape.right() - layout.axis().width()) < 2);
}

void TestTimelineLayout::findsTheItemUnderAPoint()
{
    const TimelineLayout layout(TimelineSample::spec(), look(), 4.5);
    for (const TimelinePlace &place : layout.places()) {
        QCOMPARE(layout.idAt(place.shape.center(), 4), place.id);
        if (!place.words.isEmpty())
            QCOMPARE(layout.idAt(place.words.center(), 4), place.id);
    }
    const QRectF bar = layout.place(u"n2"_s)->shape;
    QCOMPARE(layout.idAt(bar.topLeft() - QPointF(3, 0), 4), u"n2"_s);
    QCOMPARE(layout.idAt(bar.topLeft() - QPointF(5, 0), 4), QString());
    QCOMPARE(layout.idAt({ -100, -100 }, 4), QString());
    QVERIFY(!layout.place(u"onbekend"_s));
}

void TestTimelineLayout::linksLeadFromBarToBar()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes[4].bars[0].next = u"v2"_s; // beside it
    spec.lanes[4].bars[1].next = u"onbekend"_s;
    const TimelineLayout layout(spec, look(), 4.5);
    QCOMPARE(layout.links().size(), size_t(3));
    int open = 0;
    for (const TimelineLink &link : layout.links())
        open += link.isOpen ? 1 : 0;
    QCOMPARE(open, 1);
    const QRectF to = layout.place(u"n2"_s)->shape;
    const auto reaches = [&to](const TimelineLink &link) { return qAbs(link.line.last().y() - to.top()) < 0.01 && to.left() <= link.line.last().x(); };
    QCOMPARE(std::count_if(layout.links().begin(), layout.links().end(), reaches), 1);
}

void TestTimelineLayout::survivesOddInput_data()
{
    QTest::addColumn<TimelineSpec>("spec");
    QTest::newRow("nothing") << TimelineSpec {};
    TimelineSpec lanes = TimelineSample::spec();
    lanes.first = lanes.last = {};
    QTest::newRow("no range") << lanes;
    TimelineSpec dayless = TimelineSample::spec();
    dayless.lanes[0].markers[0].day = {};
    dayless.lanes[1].bars[0].first = {};
    QTest::newRow("no days") << dayless;
    TimelineSpec backwards = TimelineSample::spec();
    backwards.lanes[1].bars[0].last = QDate(2020, 1, 1);
    std::swap(backwards.first, backwards.last);
    QTest::newRow("ends before it begins") << backwards;
    TimelineSpec itself = TimelineSample::spec();
    itself.lanes[1].bars[0].next = u"n1"_s;
    QTest::newRow("follows itself") << itself;
    TimelineSpec empty = TimelineSample::spec();
    for (TimelineLane &lane : empty.lanes)
        lane.bars.clear(), lane.markers.clear();
    QTest::newRow("lanes without items") << empty;
}

void TestTimelineLayout::survivesOddInput()
{
    QFETCH(TimelineSpec, spec);
    const TimelineLayout layout(spec, look(), 4.5);
    for (const TimelinePlace &place : layout.places())
        QVERIFY2(place.shape.width() > 0 && place.first <= place.last, qPrintable(place.id));
    QVERIFY(spec.lanes.empty() || layout.height() > 0);
    static_cast<void>(timelineTable(spec));
}

void TestTimelineLayout::numbersWeeksAroundNewYear_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QString>("weeks");
    QTest::newRow("2026 has 53 weeks") << QDate(2026, 12, 21) << u"52 53 1 2"_s;
    QTest::newRow("1 January in week 53 of the year before") << QDate(2027, 1, 1) << u"53 1 2 3 4"_s;
    QTest::newRow("2024 ends in week 1") << QDate(2024, 12, 23) << u"52 1 2 3"_s;
    QTest::newRow("a Sunday begins a part of a week") << QDate(2026, 10, 11) << u"41 42 43 44 45"_s;
}

void TestTimelineLayout::numbersWeeksAroundNewYear()
{
    QFETCH(QDate, first);
    const TimelineAxis axis(first, first.addDays(27), 4.5);
    QStringList weeks;
    QDate next = first;
    for (const TimelineTick &tick : axis.ticks(TimelineScale::Month)) {
        weeks << tick.label;
        QCOMPARE(tick.first, next); // no day is left out, and none counted twice
        next = tick.last.addDays(1);
    }
    QCOMPARE(next, axis.last().addDays(1));
    QTEST(weeks.join(u' '), "weeks");
}

void TestTimelineLayout::dividesTheHead_data()
{
    QTest::addColumn<TimelineScale>("scale");
    QTest::addColumn<QString>("heads");
    QTest::addColumn<int>("ticks");
    QTest::newRow("weeks") << TimelineScale::Week << u"week 53 · dec|week 1 · 2027|week 2 · jan"_s << 18;
    QTest::newRow("months") << TimelineScale::Month << u"december|januari 2027"_s << 3;
    QTest::newRow("years") << TimelineScale::Year << u"2026|2027"_s << 2;
}

void TestTimelineLayout::dividesTheHead()
{
    QFETCH(TimelineScale, scale);
    const TimelineAxis axis({ 2026, 12, 31 }, { 2027, 1, 17 }, 10);
    QStringList heads;
    for (const TimelineTick &tick : axis.heads(scale))
        heads << tick.label;
    QTEST(heads.join(u'|'), "heads");
    QTEST(static_cast<int>(axis.ticks(scale).size()), "ticks");
}

void TestTimelineLayout::knowsTheDayAtAPlace_data()
{
    QTest::addColumn<qreal>("x");
    QTest::addColumn<QDate>("day");
    QTest::newRow("before the first") << -5.0 << QDate(2026, 10, 1);
    QTest::newRow("the first") << 0.0 << QDate(2026, 10, 1);
    QTest::newRow("just in it") << 9.9 << QDate(2026, 10, 1);
    QTest::newRow("the second") << 10.0 << QDate(2026, 10, 2);
    QTest::newRow("the last") << 309.9 << QDate(2026, 10, 31);
    QTest::newRow("after the last") << 999.0 << QDate(2026, 10, 31);
}

void TestTimelineLayout::knowsTheDayAtAPlace()
{
    QFETCH(qreal, x);
    QTEST(TimelineAxis({ 2026, 10, 1 }, { 2026, 10, 31 }, 10).dayAt(x), "day");
}

void TestTimelineLayout::stepsThroughRanges_data()
{
    QTest::addColumn<TimelineScale>("scale");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    const QDate today(2026, 10, 13);
    QTest::newRow("weeks") << TimelineScale::Week << today << u"week 40 – 45, 2026"_s << u"week 46 – 51, 2026"_s;
    QTest::newRow("weeks over new year") << TimelineScale::Week << QDate(2026, 12, 31) << u"week 51, 2026 – week 3, 2027"_s << u"week 4 – 9, 2027"_s;
    QTest::newRow("half year") << TimelineScale::Month << today << u"juli – december 2026"_s << u"januari – juni 2027"_s;
    QTest::newRow("the last day of a half") << TimelineScale::Month << QDate(2026, 6, 30) << u"januari – juni 2026"_s << u"juli – december 2026"_s;
    QTest::newRow("year") << TimelineScale::Year << today << u"2026"_s << u"2027"_s;
}

void TestTimelineLayout::stepsThroughRanges()
{
    QFETCH(TimelineScale, scale);
    QFETCH(QDate, day);
    const TimelineRange range = TimelineRange::holding(day, scale);
    QVERIFY(range.first <= day && day <= range.last);
    QTEST(range.name(), "name");
    QTEST(range.next().name(), "next");
    QCOMPARE(range.next().previous(), range);
    QCOMPARE(range.next().first, range.last.addDays(1));
}

void TestTimelineLayout::theTableHasEveryItemInOrder()
{
    const TimelineSpec spec = TimelineSample::spec();
    const TimelineTable table = timelineTable(spec);
    const TimelineLayout layout(spec, look(), 4.5);
    QCOMPARE(table.rows.size(), layout.places().size());
    for (size_t i = 0; i < table.rows.size(); ++i)
        QCOMPARE(table.rows[i].id, layout.places()[i].id); // the walk and the table go the same way
    const auto two = std::find_if(table.rows.begin(), table.rows.end(), [](const TimelineRow &row) { return row.id == "n2"_L1; });
    QCOMPARE(TimelineTable::cells(*two),
             QStringList({ u"Escalatieniveau 2"_s, u"loopt sinds 8 september"_s, u"di 8 september 2026"_s, u"di 20 oktober 2026"_s, u"Loopt"_s,
                           u"termijn di 20 oktober; over 5 werkdagen"_s }));
    QCOMPARE(table.toChartTable().header.size(), 6);
}

void TestTimelineLayout::tellsWhatAnItemIs()
{
    TimelineSpec spec = TimelineSample::spec();
    QCOMPARE(timelineSentence(spec, u"n2"_s), u"Escalatieniveau 2 loopt sinds 8 september"_s);
    QCOMPARE(timelineSentence(spec, u"s1"_s), u"Sancties: S1; do 17 september 2026; do 17 september 2026; Opgelegd; 17 sep"_s);
    spec.lanes[1].bars[0].last.reset();
    QVERIFY(timelineSentence(spec, u"n1"_s).contains(u"nog open"_s));
    QCOMPARE(timelineSentence(spec, u"onbekend"_s), QString());
}

QTEST_MAIN(TestTimelineLayout)
#include "tst_TimelineLayout.moc"
