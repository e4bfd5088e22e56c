// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "ChartView.h"
#include "Controls.h"
#include "DetailPage.h"
#include "HugTable.h"
#include "KpiVerbs.h"
#include "MeasurementVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "Words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

/// KPI-detail with real keys and clicks.
class TestDetailPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void movesTheChartWithTheRows();
    void movesTheRowsWithTheChart();
    void goesToTheValue();
    void walksToTheNextKpi();
    void editsTheNorm();
    void turnsTheChartIntoATable();
    void sortsAndCopiesThePeriods();
    void choosesAnotherStretch();
    void choosesADeelnemer();
    void choosesAPart();
    void showsTheWholeLog();
    void offersEntryWhenEmpty();
    void saysThatTheKpiIsGone();
    void standsStillWhenReadOnly();
    void fitsSmallAndLarge_data();
    void fitsSmallAndLarge();
    void canBeReadByAScreenReader();
    void letsTheKeyboardGo();

private:
    void open(const QString &contract, const QString &code, const Period &view = Period::month(2026, 9))
    {
        m_sample->show(contract, view);
        m_page->enter({ .feature = u"detail"_s, .kpi = m_sample->kpi(code).id });
        QCoreApplication::processEvents();
    }
    [[nodiscard]] HugTable *table(const QString &name) const
    {
        for (HugTable *one : m_page->findChildren<HugTable *>()) {
            if (one->accessibleName().startsWith(name))
                return one;
        }
        qFatal("there is no table %s", qPrintable(name));
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : m_page->findChildren<QAbstractButton *>()) {
            if ((one->text() == name || one->accessibleName() == name) && one->isVisible())
                return one;
        }
        qFatal("there is no button %s", qPrintable(name));
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] QString currentPeriod() const { return table(u"Metingen per periode"_s)->currentIndex().siblingAtColumn(0).data().toString(); }
    [[nodiscard]] ChartView *chart() const { return m_page->findChild<ChartView *>(); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<DetailPage> m_page;
    Route m_asked;
};

void TestDetailPage::init()
{
    failOnOurWarnings();
    Theme::instance().apply(*qApp, ThemeChoice::Light, 100);
    m_sample = std::make_unique<SampleWorkspace>();
    m_page = std::make_unique<DetailPage>(m_sample->workspace, nullptr);
    m_asked = {};
    connect(&m_sample->workspace, &Workspace::routeRequested, m_page.get(), [this](const Route &route) { m_asked = route; });
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestDetailPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestDetailPage::movesTheChartWithTheRows()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(says(u"73,8%"_s));
    m_page->focusStart();
    QCOMPARE(currentPeriod(), u"september 2026"_s);
    QCOMPARE(chart()->chosenPoint(), 8);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(currentPeriod(), u"augustus 2026"_s);
    QCOMPARE(chart()->chosenPoint(), 7);
    HugTable *periods = table(u"Metingen per periode"_s);
    const QModelIndex may = periods->model()->index(4, 2);
    QTest::mouseClick(periods->viewport(), Qt::LeftButton, {}, periods->visualRect(may).center());
    QCOMPARE(currentPeriod(), u"mei 2026"_s);
    QCOMPARE(chart()->chosenPoint(), 4);
}

void TestDetailPage::movesTheRowsWithTheChart()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Left);
    QCOMPARE(currentPeriod(), u"augustus 2026"_s);
    QTest::keyClick(chart(), Qt::Key_Home);
    QCOMPARE(currentPeriod(), u"januari 2026"_s);
    QTest::keyClick(chart(), Qt::Key_End); // the forecast: no row of its own
    QCOMPARE(currentPeriod(), u"januari 2026"_s);
    // A click in the middle of the chart chooses some month in the middle.
    QTest::mouseClick(chart(), Qt::LeftButton, {}, chart()->rect().center());
    QVERIFY(chart()->chosenPoint() > 0 && chart()->chosenPoint() < 8);
    QCOMPARE(currentPeriod(), periodName(Period::month(2026, chart()->chosenPoint() + 1)));
}

void TestDetailPage::goesToTheValue()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    m_page->focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QCOMPARE(m_asked.feature, u"entry"_s);
    QCOMPARE(m_asked.cell->period, Period::month(2026, 8));
    m_asked = {};
    HugTable *periods = table(u"Metingen per periode"_s);
    const QPoint january = periods->visualRect(periods->model()->index(8, 0)).center();
    QTest::mouseClick(periods->viewport(), Qt::LeftButton, {}, january);
    QTest::mouseDClick(periods->viewport(), Qt::LeftButton, {}, january);
    QCOMPARE(m_asked.cell->period, Period::month(2026, 1));
    m_asked = {};
    QTest::mouseClick(button(u"Meting invoeren"_s), Qt::LeftButton);
    QCOMPARE(m_asked.feature, u"entry"_s);
}

void TestDetailPage::walksToTheNextKpi()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    m_page->focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(m_asked.feature, u"detail"_s);
    QCOMPARE(*m_asked.kpi, m_sample->kpi(u"KPI-04"_s).id);
    m_page->enter(m_asked);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(*m_asked.kpi, m_sample->kpi(u"KPI-03"_s).id);
    QTest::mouseClick(button(u"Volgende KPI (Ctrl ↓)"_s), Qt::LeftButton);
    QCOMPARE(*m_asked.kpi, m_sample->kpi(u"KPI-05"_s).id);
    open(u"applicatiebeheer"_s, m_sample->workspace.definition()->kpis.front().code);
    QVERIFY(!button(u"Vorige KPI (Ctrl ↑)"_s)->isEnabled());
    m_asked = {};
    QTest::keyClick(m_page.get(), Qt::Key_Up, Qt::ControlModifier);
    QVERIFY(m_asked.feature.isEmpty());
}

void TestDetailPage::editsTheNorm()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QTest::mouseClick(button(u"Norm bewerken"_s), Qt::LeftButton);
    QCOMPARE(m_asked.feature, u"editor"_s);
    QCOMPARE(*m_asked.kpi, m_sample->kpi(u"KPI-03"_s).id);
}

void TestDetailPage::turnsTheChartIntoATable()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(chart()->showsTable());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!chart()->showsTable());
    QTest::keyClick(chart(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"73,8%"_s));
    // The same by mouse, behind the button in the card's head.
    auto *more = qobject_cast<QToolButton *>(button(u"Meer met de grafiek"_s));
    Q_EMIT more->menu()->aboutToShow();
    QVERIFY(more->menu()->actions().size() >= 4);
    more->menu()->actions().front()->trigger();
    QVERIFY(chart()->showsTable());
}

void TestDetailPage::sortsAndCopiesThePeriods()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    HugTable *periods = table(u"Metingen per periode"_s);
    periods->sortByColumn(PeriodModel::Actual, Qt::DescendingOrder);
    QCOMPARE(periods->model()->index(0, PeriodModel::When).data().toString(), u"februari 2026"_s);
    QCOMPARE(chart()->chosenPoint(), 8); // what is chosen stays chosen
    periods->sortByColumn(PeriodModel::When, Qt::AscendingOrder);
    QCOMPARE(periods->model()->index(0, PeriodModel::When).data().toString(), u"januari 2026"_s);
    periods->setFocus();
    periods->selectAll();
    QTest::keyClick(periods, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 9);
    QVERIFY2(lines.last().startsWith(u"september 2026\t73,8%\t1.122 / 1.520\t≥ 75%\tOnvoldoende"_s), qPrintable(lines.last()));
}

void TestDetailPage::choosesAnotherStretch()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QTest::mouseClick(button(u"6 mnd"_s), Qt::LeftButton);
    QCOMPARE(table(u"Metingen per periode"_s)->model()->rowCount(), 6);
    QCOMPARE(chart()->chosenPoint(), 5);
    QTest::mouseClick(button(u"Alles"_s), Qt::LeftButton);
    QCOMPARE(table(u"Metingen per periode"_s)->model()->rowCount(), 9);
    auto *forecast = qobject_cast<QCheckBox *>(button(u"Prognose"_s));
    QVERIFY(forecast->isChecked());
    forecast->setFocus();
    QTest::keyClick(forecast, Qt::Key_Space);
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_End);
    QCOMPARE(chart()->currentPoint(), 8); // the last is a month again
}

void TestDetailPage::choosesADeelnemer()
{
    open(u"leasefietsen"_s, u"leverbetrouwbaarheid"_s, Period::quarter(2026, 3));
    auto *part = m_page->findChild<QComboBox *>();
    QVERIFY(part->isVisible());
    const auto definition = m_sample->workspace.definition();
    const auto parts = definition->indicatorsOf(m_sample->kpi(u"leverbetrouwbaarheid"_s).id);
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        if (parts[static_cast<std::size_t>(i)]->perParty) {
            part->setCurrentIndex(i);
            Q_EMIT part->activated(i);
        }
    }
    HugTable *parties = table(u"Deelnemers"_s);
    QVERIFY(parties->isVisible());
    QCOMPARE(parties->model()->rowCount(), static_cast<int>(definition->participants().size()));
    parties->setFocus();
    QTest::keyClick(parties, Qt::Key_End, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const QString name = parties->currentIndex().siblingAtColumn(0).data().toString();
    const auto chosen = std::ranges::find_if(definition->parties, [&name](const Party &party) { return name == (party.shortName.isEmpty() ? party.name : party.shortName); });
    QVERIFY2(chosen != definition->parties.end() && chart()->accessibleName().endsWith(chosen->name), qPrintable(name + chart()->accessibleName()));
    const QString shown = chart()->accessibleName();
    QTest::mouseClick(parties->viewport(), Qt::LeftButton, {}, parties->visualRect(parties->model()->index(0, 0)).center());
    QCoreApplication::processEvents();
    QVERIFY(chart()->accessibleName() != shown);
}

void TestDetailPage::choosesAPart()
{
    open(u"applicatiebeheer"_s, u"KPI-14"_s);
    auto *part = m_page->findChild<QComboBox *>();
    QVERIFY(part->isVisible());
    QVERIFY(part->count() > 1);
    part->setFocus();
    QTest::keyClick(part, Qt::Key_Home);
    QCOMPARE(part->currentIndex(), 0);
    QTest::keyClick(part, Qt::Key_Down);
    QCOMPARE(part->currentIndex(), 1);
    QCoreApplication::processEvents(); // what was just added has its place
    QVERIFY(says(m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(u"KPI-14"_s).id)[1]->title));
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(!part->isVisible());
}

void TestDetailPage::showsTheWholeLog()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    Measurement value;
    value.cell = { m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(u"KPI-03"_s).id).front()->id, Period::month(2026, 9), {} };
    for (int top = 1100; top < 1110; ++top) {
        value.numerator = Decimal(top);
        value.denominator = Decimal(1520);
        QVERIFY(enterMeasurement(*m_sample->workspace.portfolio(), value));
    }
    HugTable *log = table(u"Logboek"_s);
    QCOMPARE(log->model()->rowCount(), 6);
    QVERIFY(log->model()->index(0, 1).data().toString().contains(u"1.108 / 1.520 → 1.109 / 1.520"_s));
    auto *whole = log->parentWidget()->findChild<QPushButton *>();
    QVERIFY(whole->isVisible());
    QTest::mouseClick(whole, Qt::LeftButton);
    QVERIFY(log->model()->rowCount() >= 10);
    QTest::mouseClick(whole, Qt::LeftButton);
    QCOMPARE(log->model()->rowCount(), 6);
}

void TestDetailPage::offersEntryWhenEmpty()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    std::vector<Cell> all;
    const IndicatorId part = m_sample->workspace.definition()->indicatorsOf(m_sample->kpi(u"KPI-03"_s).id).front()->id;
    for (const Measurement &one : m_sample->workspace.portfolio()->measurements(part))
        all.push_back(one.cell);
    QVERIFY(clearMeasurements(*m_sample->workspace.portfolio(), all));
    QCoreApplication::processEvents();
    QVERIFY(says(u"Nog geen metingen"_s));
    QVERIFY(!chart()->isVisible());
    QVERIFY(!table(u"Metingen per periode"_s)->isVisible());
    m_page->focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_asked.feature, u"entry"_s);
    QCOMPARE(*m_asked.kpi, m_sample->kpi(u"KPI-03"_s).id);
}

void TestDetailPage::saysThatTheKpiIsGone()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(removeKpi(*m_sample->workspace.portfolio(), m_sample->workspace.contract(), m_sample->kpi(u"KPI-03"_s).id));
    QCoreApplication::processEvents();
    QVERIFY(says(u"Deze KPI is er niet"_s));
    QVERIFY(!m_page->exportPage());
    QTest::keyClick(m_page.get(), Qt::Key_F2);
    QVERIFY(m_asked.feature.isEmpty());
    m_page->focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_asked.feature, u"dashboard"_s);
}

void TestDetailPage::standsStillWhenReadOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.maatlat"_s);
    QVERIFY(m_sample->workspace.portfolio()->saveAs(path));
    m_sample->workspace.setPortfolio(nullptr);
    auto again = Portfolio::open(path, Access::ReadOnly, m_sample->workspace.environment());
    QVERIFY(again.hasValue());
    m_sample->workspace.setPortfolio(std::move(again).value());
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QVERIFY(!button(u"Meting invoeren"_s)->isEnabled());
    QVERIFY(button(u"Norm bewerken"_s)->isEnabled()); // the editor shows it, and does not save
    QCOMPARE(table(u"Metingen per periode"_s)->model()->rowCount(), 9);
    m_sample->workspace.setPortfolio(nullptr);
}

void TestDetailPage::fitsSmallAndLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("font");
    QTest::newRow("wide") << QSize(1200, 800) << 100;
    QTest::newRow("laptop") << QSize(948, 640) << 100;
    QTest::newRow("large text") << QSize(1200, 800) << 150;
}

void TestDetailPage::fitsSmallAndLarge()
{
    QFETCH(QSize, size);
    QFETCH(int, font);
    Theme::instance().apply(*qApp, ThemeChoice::Dark, font);
    QCoreApplication::processEvents(); // the head has turned
    m_page->resize(size);
    for (const auto &[contract, code] : { std::pair { u"applicatiebeheer"_s, u"KPI-03"_s }, { u"applicatiebeheer"_s, u"KPI-14"_s },
                                          { u"leasefietsen"_s, u"leverbetrouwbaarheid"_s } }) {
        open(contract, code);
        QCOMPARE(m_page->size(), size); // nothing pushes the page wider
        const QScrollArea *scroll = m_page->findChild<QScrollArea *>();
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(u"%1 in %2"_s.arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
    }
}

void TestDetailPage::canBeReadByAScreenReader()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    QCOMPARE(AccessibleWalk::nameless(*m_page), QStringList());
    open(u"leasefietsen"_s, u"leverbetrouwbaarheid"_s);
    QCOMPARE(AccessibleWalk::nameless(*m_page), QStringList());
}

void TestDetailPage::letsTheKeyboardGo()
{
    open(u"applicatiebeheer"_s, u"KPI-03"_s);
    m_page->focusStart();
    QCOMPARE(KeyboardWalk::trap(*m_page), QString());
}

QTEST_MAIN(TestDetailPage)
#include "tst_DetailPage.moc"
