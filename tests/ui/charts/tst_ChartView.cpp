// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartExport.h"
#include "ChartPainter.h"
#include "ChartTable.h"
#include "ChartTableView.h"
#include "ChartView.h"
#include "Theme.h"
#include "Warnings.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ChartPoint pointOf(const QString &label, std::optional<qreal> value, Verdict verdict)
{
    return { label, value, value ? QString::number(*value) + u'%' : QString(), verdict, label + u" zin"_s };
}

ChartSpec trend()
{
    TrendChart chart;
    chart.points = { pointOf(u"jan"_s, 92, Verdict::Met), pointOf(u"feb"_s, std::nullopt, Verdict::Missing),
                     pointOf(u"mrt"_s, 73, Verdict::Breach) };
    chart.norm = { 75, 75, 80 };
    chart.normLabel = u"norm ≥ 80%"_s;
    chart.forecast = pointOf(u"apr"_s, 70, Verdict::Breach);
    ChartSpec spec;
    spec.title = u"Aangenomen"_s;
    spec.summary = u"Van 92% naar 73%."_s;
    spec.trend = chart;
    return spec;
}

ChartSpec bars()
{
    StackedBars stacked;
    stacked.bars = { { u"jan"_s, 5, 1, 0 }, { u"feb"_s, 3, 1, 2 } };
    ChartSpec spec;
    spec.title = u"Per uitkomst"_s;
    spec.summary = u"In februari 2."_s;
    spec.bars = stacked;
    return spec;
}

/// A shown and active view of @p spec.
class Shown
{
public:
    explicit Shown(const ChartSpec &spec)
    {
        view.setSpec(spec);
        view.resize(420, 260);
        view.show();
        view.activateWindow();
        view.setFocus();
        ready = QTest::qWaitForWindowActive(&view);
    }
    ChartView view;
    bool ready = false;
};

} // namespace

/// The chart on the screen: reachable by key, told in words, and the same numbers in its table.
class TestChartView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp, ThemeChoice::Light, 100); }
    void init() { failOnOurWarnings(); }
    void saysWhatItShows();
    void walksThePointsByKey();
    void choosesAPointByKeyAndByMouse();
    void turnsIntoItsTableTwinAndBack();
    void theTableHasTheSameNumbers_data();
    void theTableHasTheSameNumbers();
    void copiesTheTable();
    void makesAPicture();
    void writesAFile_data();
    void writesAFile();
    void marksWhatTheMouseIsOn();
    void speaksItsPoints();
    void tellsWhatHappened();
    void sortsItsTable();
    void followsTheTheme();
};

void TestChartView::saysWhatItShows()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    QCOMPARE(shown.view.accessibleName(), u"Aangenomen"_s);
    QCOMPARE(shown.view.accessibleDescription(), u"Van 92% naar 73%."_s);
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(spoken);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), u"Aangenomen"_s);
}

void TestChartView::walksThePointsByKey()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    ChartView &view = shown.view;
    QCOMPARE(view.currentPoint(), -1);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPoint(), 0);
    QCOMPARE(view.accessibleDescription(), u"jan zin"_s);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.accessibleDescription(), u"feb zin"_s); // a gap is a stop too
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentPoint(), 3);
    QCOMPARE(view.accessibleDescription(), u"apr zin"_s); // the forecast is the last
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentPoint(), 3);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.currentPoint(), 0);
    view.clearFocus();
    QCOMPARE(view.currentPoint(), -1);
    QCOMPARE(view.accessibleDescription(), u"Van 92% naar 73%."_s);
}

void TestChartView::choosesAPointByKeyAndByMouse()
{
    Shown shown(bars());
    QVERIFY(shown.ready);
    QSignalSpy chosen(&shown.view, &ChartView::pointChosen);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 0); // no point yet
    QTest::keyClick(&shown.view, Qt::Key_Left);
    QTest::keyClick(&shown.view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().toInt(), 1);
    QTest::mouseClick(&shown.view, Qt::LeftButton, {}, { 150, 130 });
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().toInt(), 0);
}

void TestChartView::turnsIntoItsTableTwinAndBack()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    ChartView &view = shown.view;
    auto *table = view.findChild<ChartTableView *>();
    QVERIFY(table);
    QVERIFY(!table->isVisible());
    QTest::keyClick(&view, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(view.showsTable());
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->accessibleName(), u"Aangenomen"_s);
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!view.showsTable());
    QVERIFY(view.hasFocus());
}

void TestChartView::theTableHasTheSameNumbers_data()
{
    QTest::addColumn<bool>("isTrend");
    QTest::newRow("trend") << true;
    QTest::newRow("bars") << false;
}

void TestChartView::theTableHasTheSameNumbers()
{
    QFETCH(bool, isTrend);
    const ChartSpec spec = isTrend ? trend() : bars();
    Shown shown(spec);
    const auto *table = shown.view.findChild<ChartTableView *>();
    QCOMPARE(table->rowCount(), ChartPainter::pointCount(spec));
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto index = static_cast<size_t>(row);
        if (!isTrend) {
            const StackedBar &bar = spec.bars->bars[index];
            QCOMPARE(table->item(row, 0)->text(), bar.label);
            QCOMPARE(table->item(row, 1)->text(), QString::number(bar.met));
            QCOMPARE(table->item(row, 2)->text(), QString::number(bar.attention));
            QCOMPARE(table->item(row, 3)->text(), QString::number(bar.breach));
            continue;
        }
        const ChartPoint &point = index < spec.trend->points.size() ? spec.trend->points[index] : *spec.trend->forecast;
        QCOMPARE(table->item(row, 0)->text(), point.label);
        QCOMPARE(table->item(row, 1)->text(), point.shown);
    }
}

void TestChartView::copiesTheTable()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), chartTable(trend()).toTsv());
    QCOMPARE(copied->html(), chartTable(trend()).toHtml());
    QVERIFY(copied->text().contains(u"92%"_s));
}

void TestChartView::makesAPicture()
{
    for (const ChartSpec &spec : { trend(), bars() }) {
        const QImage picture = PictureExport::image(ChartExport::picture(spec, { 320, 200 }));
        QCOMPARE(picture.size(), QSize(640, 400)); // twice the size, sharp in a document
        QCOMPARE(picture.text(u"Title"_s), spec.title);
        QCOMPARE(picture.text(u"Description"_s), spec.summary);
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); y += 2) {
            for (int x = 0; x < picture.width(); x += 2)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY(colours.size() > 10);
    }
    PictureExport::copy(ChartExport::picture(trend(), { 320, 200 }));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
}

void TestChartView::writesAFile_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("png") << PictureFormat::Png << u"grafiek.png"_s;
    QTest::newRow("svg") << PictureFormat::Svg << u"grafiek.svg"_s;
}

void TestChartView::writesAFile()
{
    QFETCH(PictureFormat, format);
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    for (const ChartSpec &spec : { trend(), bars() }) {
        QVERIFY(PictureExport::write(ChartExport::picture(spec, { 320, 200 }), format, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        if (format == PictureFormat::Png) {
            QCOMPARE(QImage::fromData(written, "PNG").size(), QSize(640, 400));
            continue;
        }
        QVERIFY(written.contains("<svg") && written.contains(spec.title.toUtf8()) && written.contains(spec.summary.toUtf8()));
        QVERIFY(written.contains("jan")); // letters stay letters
        QVERIFY(!written.contains("<image")); // and nothing became pixels
    }
    QVERIFY(!PictureExport::write(ChartExport::picture(trend(), { 320, 200 }), format, folder.filePath(u"er/niet/"_s + name)));
}

void TestChartView::marksWhatTheMouseIsOn()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    const QImage before = shown.view.grab().toImage();
    QTest::mouseMove(&shown.view, shown.view.itemRect(2).center());
    QTRY_VERIFY(shown.view.grab().toImage() != before);
    QCOMPARE(shown.view.currentPoint(), -1); // looking is not walking
    QTest::mouseMove(&shown.view, { 2, 2 });
    QTRY_COMPARE(shown.view.grab().toImage(), before);
}

void TestChartView::speaksItsPoints()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(spoken);
    QCOMPARE(shown.view.itemCount(), 4);
    QVERIFY(spoken->childCount() >= 4);
    QCOMPARE(spoken->child(2)->text(QAccessible::Name), u"mrt zin"_s);
    QCOMPARE(spoken->indexOfChild(spoken->child(2)), 2);
    QTest::keyClick(&shown.view, Qt::Key_Home);
    QCOMPARE(spoken->focusChild(), spoken->child(0));
    QVERIFY(spoken->child(0)->state().focused);
    const QPoint middle = spoken->child(2)->rect().center();
    QCOMPARE(spoken->childAt(middle.x(), middle.y()), spoken->child(2));
}

void TestChartView::tellsWhatHappened()
{
    ChartSpec spec = trend();
    spec.trend->events = { { 2, 0, u"1 mrt: norm ≥ 80%"_s, u"Vanaf 1 maart is de norm ≥ 80%"_s } };
    spec.trend->forecastRange = { 65, 75, u"65% tot 75%"_s };
    Shown shown(spec);
    QVERIFY(shown.ready);
    QCOMPARE(shown.view.itemSentence(2), u"mrt zin\nVanaf 1 maart is de norm ≥ 80%"_s);
    QCOMPARE(shown.view.itemSentence(0), u"jan zin"_s);
    const ChartTable table = chartTable(spec);
    QCOMPARE(table.header.size(), 5);
    QCOMPARE(table.rows[2].last(), u"Vanaf 1 maart is de norm ≥ 80%"_s);
    QCOMPARE(table.rows[3][1], u"70% (65% tot 75%)"_s);
    const QImage with = shown.view.grab().toImage();
    shown.view.setSpec(trend());
    QVERIFY(shown.view.grab().toImage() != with);
}

void TestChartView::sortsItsTable()
{
    ChartSpec spec = trend();
    spec.trend->points[0].shown = u"100%"_s; // as text it would come before 73%
    Shown shown(spec);
    auto *table = shown.view.findChild<ChartTableView *>();
    table->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(table->item(0, 1)->text(), u"100%"_s);
}

void TestChartView::followsTheTheme()
{
    Shown shown(trend());
    QVERIFY(shown.ready);
    const QImage light = shown.view.grab().toImage();
    Theme::instance().apply(*qApp, ThemeChoice::Dark, 150);
    QTest::qWait(20);
    const QImage dark = shown.view.grab().toImage();
    Theme::instance().apply(*qApp, ThemeChoice::Light, 100);
    QVERIFY(light != dark);
}

QTEST_MAIN(TestChartView)
#include "tst_ChartView.moc"
