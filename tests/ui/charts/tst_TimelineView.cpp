// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTableView.h"
#include "Theme.h"
#include "TimelineCanvas.h"
#include "TimelineExport.h"
#include "TimelineLegend.h"
#include "TimelineSample.h"
#include "TimelineTable.h"
#include "TimelineView.h"
#include "Warnings.h"
#include "Words.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

/// A shown and active view of the sample.
class Shown
{
public:
    explicit Shown(const TimelineSpec &spec = TimelineSample::spec(), const QSize &size = { 852, 600 })
    {
        view.resize(size);
        view.show();
        view.setSpec(spec);
        view.activateWindow();
        view.setFocus();
        ready = QTest::qWaitForWindowActive(&view);
        canvas = view.findChild<TimelineCanvas *>();
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(canvas, static_cast<Qt::Key>(key), modifiers); }
    /// The point at the end of a bar, where it can be taken hold of.
    [[nodiscard]] QPoint endOf(const QString &id) const
    {
        const QRect rect = canvas->rectOf(id);
        return { rect.right(), rect.center().y() };
    }
    void takeAndMove(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas->viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas->viewport(), &move);
    }
    TimelineView view;
    TimelineCanvas *canvas = nullptr;
    bool ready = false;
};

} // namespace

/// The timeline on the screen: reachable by key, told in words, and the same items in its table.
class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        setLanguage(Language::Dutch);
        Theme::instance().apply(*qApp, ThemeChoice::Light, 100);
    }
    void init() { failOnOurWarnings(); }
    void walksTheItemsByKey();
    void activatesByKeyAndByClick();
    void theWalkScrollsWhatItReachesIntoView();
    void goesToToday();
    void zoomsByKeyAndByWheel();
    void keepsItemAndPlaceWhenItsDataChange();
    void dragsTheEndOfABar_data();
    void dragsTheEndOfABar();
    void escapeLetsTheEndGoBack();
    void movesAnEndByKey();
    void turnsIntoItsTableTwinAndBack();
    void theTableSortsDaysAsDays();
    void copiesTheTable();
    void writesPictures();
    void speaksItsItems();
    void menuAndLegendHaveItAll();
    void survivesAnEmptyTimeline();
};

void TestTimelineView::walksTheItemsByKey()
{
    const Shown shown;
    QVERIFY(shown.ready);
    QSignalSpy reached(&shown.view, &TimelineView::currentChanged);
    QCOMPARE(shown.view.currentItem(), QString());
    QCOMPARE(shown.canvas->accessibleDescription(), shown.view.spec().summary);
    QStringList walked;
    for (size_t i = 0; i < timelineTable(shown.view.spec()).rows.size(); ++i) {
        shown.key(Qt::Key_Right);
        walked << shown.view.currentItem();
        QCOMPARE(shown.canvas->accessibleDescription(), timelineSentence(shown.view.spec(), shown.view.currentItem()));
    }
    const QStringList expected { u"juli"_s, u"n1"_s, u"v1"_s, u"step"_s, u"aug"_s, u"n2"_s, u"v2"_s, u"s1"_s,
                                 u"m1"_s, u"q3"_s, u"kto"_s, u"s4"_s, u"n3"_s, u"m2"_s, u"m3"_s };
    QCOMPARE(walked, expected);
    QCOMPARE(reached.count(), expected.size());
    shown.key(Qt::Key_Right); // there is no further
    QCOMPARE(shown.view.currentItem(), expected.last());
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.view.currentItem(), expected.first());
    shown.key(Qt::Key_End);
    shown.key(Qt::Key_Left);
    QCOMPARE(shown.view.currentItem(), expected[expected.size() - 2]);
}

void TestTimelineView::activatesByKeyAndByClick()
{
    const Shown shown;
    QVERIFY(shown.ready);
    QSignalSpy activated(&shown.view, &TimelineView::activated);
    shown.key(Qt::Key_Return);
    QCOMPARE(activated.count(), 0); // nothing is current yet
    shown.key(Qt::Key_Home);
    shown.key(Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toString(), u"juli"_s);
    QTest::mouseClick(shown.canvas->viewport(), Qt::LeftButton, {}, shown.canvas->rectOf(u"v2"_s).center());
    QCOMPARE(activated.takeFirst().first().toString(), u"v2"_s);
    QCOMPARE(shown.view.currentItem(), u"v2"_s);
    QTest::mouseClick(shown.canvas->viewport(), Qt::LeftButton, {}, { 20, 80 }); // on a name
    QCOMPARE(activated.count(), 0);
}

void TestTimelineView::theWalkScrollsWhatItReachesIntoView()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.first = { 2026, 8, 1 };
    spec.last = { 2026, 8, 31 };
    const Shown shown(spec, { 700, 240 });
    QVERIFY(shown.ready);
    QVERIFY(shown.canvas->rectOf(u"m3"_s).isEmpty());
    shown.key(Qt::Key_End);
    QCOMPARE(shown.view.currentItem(), u"m3"_s);
    QVERIFY(!shown.canvas->rectOf(u"m3"_s).isEmpty());
    shown.key(Qt::Key_Home);
    QVERIFY(!shown.canvas->rectOf(u"juli"_s).isEmpty());
}

void TestTimelineView::goesToToday()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.first = { 2026, 8, 1 };
    spec.last = { 2026, 8, 31 };
    const Shown shown(spec);
    QVERIFY(shown.ready);
    QCOMPARE(shown.canvas->firstInView(), spec.first);
    shown.key(Qt::Key_T);
    QVERIFY(qAbs(shown.canvas->firstInView().daysTo(spec.today) - 15) <= 1); // in the middle of the month in view
}

void TestTimelineView::zoomsByKeyAndByWheel()
{
    const Shown shown;
    QVERIFY(shown.ready);
    const qreal fit = shown.canvas->dayWidth();
    shown.key(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(shown.canvas->dayWidth() > fit);
    shown.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(qAbs(shown.canvas->dayWidth() - fit) < 0.001);
    shown.key(Qt::Key_Equal, Qt::ControlModifier);
    shown.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(shown.canvas->zoom(), 1.0);
    const QPointF at(500, 200);
    const auto dayAt = [&] { return shown.canvas->layoutOfItems().axis().dayAt(shown.canvas->horizontalScrollBar()->value() + at.x() - 152); };
    const QDate before = dayAt();
    QWheelEvent wheel(at, shown.canvas->viewport()->mapToGlobal(at), {}, { 0, 360 }, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.canvas->viewport(), &wheel);
    QVERIFY(shown.canvas->zoom() > 1.5);
    QVERIFY(qAbs(before.daysTo(dayAt())) <= 1); // the day under the mouse stays there
    for (int i = 0; i < 40; ++i)
        shown.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(shown.canvas->dayWidth() > 0.1);
}

void TestTimelineView::keepsItemAndPlaceWhenItsDataChange()
{
    Shown shown;
    QVERIFY(shown.ready);
    shown.view.setCurrentItem(u"n2"_s);
    shown.view.zoomIn();
    const qreal zoom = shown.canvas->zoom();
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes[2].bars[0].last = QDate(2026, 10, 27);
    shown.view.setSpec(spec);
    QCOMPARE(shown.view.currentItem(), u"n2"_s);
    QCOMPARE(shown.canvas->zoom(), zoom);
    spec.first = { 2027, 1, 1 };
    spec.last = { 2027, 6, 30 };
    spec.lanes[2].bars.clear();
    shown.view.setSpec(spec);
    QCOMPARE(shown.view.currentItem(), QString());
    QCOMPARE(shown.canvas->zoom(), 1.0);
    QCOMPARE(shown.canvas->firstInView(), spec.first);
}

void TestTimelineView::dragsTheEndOfABar_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("expected");
    QTest::newRow("later") << u"n2"_s << 14 << QDate(2026, 11, 3);
    QTest::newRow("earlier") << u"n2"_s << -10 << QDate(2026, 10, 10);
    QTest::newRow("to before its first day") << u"n2"_s << -90 << QDate(2026, 9, 8);
    QTest::newRow("back where it was") << u"n2"_s << 0 << QDate();
    QTest::newRow("a bar that may not") << u"n1"_s << 14 << QDate();
}

void TestTimelineView::dragsTheEndOfABar()
{
    QFETCH(QString, id);
    QFETCH(int, days);
    QFETCH(QDate, expected);
    const Shown shown;
    QVERIFY(shown.ready);
    QSignalSpy dragged(&shown.view, &TimelineView::endDragged);
    const QPoint from = shown.endOf(id);
    const QPoint to = from + QPoint(qRound(days * shown.canvas->dayWidth()), 0);
    shown.takeAndMove(from, to);
    QTest::mouseRelease(shown.canvas->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(dragged.count(), expected.isValid() ? 1 : 0);
    if (!expected.isValid())
        return;
    QCOMPARE(dragged.first().at(0).toString(), id);
    QCOMPARE(dragged.first().at(1).toDate(), expected);
    QCOMPARE(*shown.view.spec().lanes[2].bars[0].last, QDate(2026, 10, 20)); // what it means is the page's
}

void TestTimelineView::escapeLetsTheEndGoBack()
{
    const Shown shown;
    QVERIFY(shown.ready);
    QSignalSpy dragged(&shown.view, &TimelineView::endDragged);
    const QRect before = shown.canvas->rectOf(u"n2"_s);
    const QPoint to = shown.endOf(u"n2"_s) + QPoint(40, 0);
    shown.takeAndMove(shown.endOf(u"n2"_s), to);
    QVERIFY(shown.canvas->rectOf(u"n2"_s).width() > before.width() + 20);
    shown.key(Qt::Key_Escape);
    QCOMPARE(shown.canvas->rectOf(u"n2"_s), before);
    QTest::mouseRelease(shown.canvas->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(dragged.count(), 0);
}

void TestTimelineView::movesAnEndByKey()
{
    const Shown shown;
    QVERIFY(shown.ready);
    QSignalSpy dragged(&shown.view, &TimelineView::endDragged);
    QSignalSpy activated(&shown.view, &TimelineView::activated);
    shown.canvas->setCurrent(u"n2"_s);
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    shown.key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(dragged.count(), 0);
    shown.key(Qt::Key_Return);
    QCOMPARE(activated.count(), 0);
    QCOMPARE(dragged.takeFirst().at(1).toDate(), QDate(2026, 10, 21));
    shown.canvas->setCurrent(u"n1"_s); // may not be dragged
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    shown.key(Qt::Key_Return);
    QCOMPARE(dragged.count(), 0);
    QCOMPARE(activated.count(), 1);
}

void TestTimelineView::turnsIntoItsTableTwinAndBack()
{
    Shown shown;
    QVERIFY(shown.ready);
    auto *table = shown.view.findChild<ChartTableView *>();
    shown.view.setCurrentItem(u"s1"_s);
    shown.key(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(shown.view.showsTable());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->item(table->currentRow(), 1)->text(), u"S1"_s); // where the walk was
    QSignalSpy activated(&shown.view, &TimelineView::activated);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().first().toString(), u"m1"_s);
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!shown.view.showsTable());
    QVERIFY(shown.canvas->hasFocus());
    QCOMPARE(shown.view.currentItem(), u"m1"_s);
}

void TestTimelineView::theTableSortsDaysAsDays()
{
    TimelineSpec spec = TimelineSample::spec();
    spec.lanes[2].bars[0].last.reset(); // open: after all others
    Shown shown(spec);
    auto *table = shown.view.findChild<ChartTableView *>();
    table->sortByColumn(3, Qt::AscendingOrder);
    QCOMPARE(table->item(0, 1)->text(), u"juli"_s);
    QCOMPARE(table->item(table->rowCount() - 1, 1)->text(), u"loopt sinds 8 september"_s);
    table->sortByColumn(2, Qt::DescendingOrder);
    QCOMPARE(table->item(0, 1)->text(), u"10 dec"_s);
    shown.view.setSpec(spec); // sorted as before
    QCOMPARE(table->item(0, 1)->text(), u"10 dec"_s);
}

void TestTimelineView::copiesTheTable()
{
    const Shown shown;
    QVERIFY(shown.ready);
    QGuiApplication::clipboard()->clear();
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->text(), timelineTable(shown.view.spec()).toChartTable().toTsv());
}

void TestTimelineView::writesPictures()
{
    const Shown shown(TimelineSample::spec(), { 700, 300 });
    QVERIFY(shown.ready);
    const Picture picture = TimelineExport::picture(*shown.canvas);
    const QImage image = PictureExport::image(picture);
    QVERIFY(image.height() > 2 * 300); // all lanes, also those below the edge
    QCOMPARE(image.text(u"Description"_s), shown.view.spec().summary);
    const QTemporaryDir folder;
    const QString svg = folder.filePath(u"tijdlijn.svg"_s);
    QVERIFY(PictureExport::write(picture, PictureFormat::Svg, svg));
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"<svg"_s) && text.contains(shown.view.spec().title) && text.contains(u"augustus"_s));
    QVERIFY(PictureExport::write(picture, PictureFormat::Png, folder.filePath(u"tijdlijn.png"_s)));
    QCOMPARE(QImage(folder.filePath(u"tijdlijn.png"_s)).size(), image.size());
    QVERIFY(!PictureExport::write(picture, PictureFormat::Png, folder.filePath(u"er/niet/tijdlijn.png"_s)));
}

void TestTimelineView::speaksItsItems()
{
    Shown shown;
    QVERIFY(shown.ready);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(shown.canvas);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), shown.view.spec().title);
    const TimelineTable table = timelineTable(shown.view.spec());
    const int items = static_cast<int>(table.rows.size());
    QVERIFY(spoken->childCount() > items); // and what any widget has
    for (int i = 0; i < items; ++i) {
        QAccessibleInterface *item = spoken->child(i);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->text(QAccessible::Name), timelineSentence(shown.view.spec(), table.rows[static_cast<size_t>(i)].id));
        QCOMPARE(item->parent(), spoken);
        QCOMPARE(spoken->indexOfChild(item), i);
    }
    QVERIFY(!spoken->child(-1));
    shown.view.setCurrentItem(u"n2"_s);
    QVERIFY(spoken->focusChild() && spoken->focusChild()->state().selected);
    const QPoint middle = spoken->focusChild()->rect().center();
    QCOMPARE(spoken->childAt(middle.x(), middle.y()), spoken->focusChild());
    const QAccessibleInterface *last = spoken->child(items - 1);
    const int children = spoken->childCount();
    shown.view.setSpec({});
    QCOMPARE(spoken->childCount(), children - items);
    QVERIFY(!last->isValid());
}

void TestTimelineView::menuAndLegendHaveItAll()
{
    Shown shown;
    QMenu menu;
    shown.view.fillMenu(menu);
    QCOMPARE(menu.actions().size(), 8); // twin, today, a line, copy twice, PNG, SVG, print
    menu.actions().first()->trigger();
    QVERIFY(shown.view.showsTable());
    TimelineLegend legend;
    legend.setSpec(shown.view.spec());
    QVERIFY(legend.accessibleName().contains(u"nog niet mogelijk"_s) && legend.accessibleName().contains(u"Werkdagen"_s));
    QVERIFY(legend.heightForWidth(300) > legend.heightForWidth(1500));
}

void TestTimelineView::survivesAnEmptyTimeline()
{
    const Shown shown(TimelineSpec {});
    QVERIFY(shown.ready);
    for (const int key : { Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_T, Qt::Key_Return })
        shown.key(key);
    shown.key(Qt::Key_Plus, Qt::ControlModifier);
    shown.key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown.view.currentItem(), QString());
}

QTEST_MAIN(TestTimelineView)
#include "tst_TimelineView.moc"
