// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "CardTableModel.h"
#include "Controls.h"
#include "DashboardPage.h"
#include "DashboardPresenter.h"
#include "KpiCard.h"
#include "MeasurementVerbs.h"
#include "QuietButtons.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QPushButton>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestDashboardPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void putsEveryKpiInOneGroup();
    void saysWhatACardShows();
    void tellsASurveyInCounts();
    void showsNoCodeThatRepeatsTheName();
    void offersEntryWhereAMeasurementIsDue();
    void copiesTheSummaryByKey();
    void standsInLine();
    void turnsIntoATable();
    void filtersByVerdict();
    void followsAnEditedMeasurement();
    void showsAnEmptyStateWithoutContract();
    void walksTheCardsWithTheArrows();
    void hasATableTwin();
    void putsCardsAwayAndBack();
};

void TestDashboardPresenter::putsEveryKpiInOneGroup()
{
    SampleWorkspace sample;
    for (const QString &code : { u"leasefietsen"_s, u"klantcontact"_s }) {
        sample.show(code, Period::quarter(2026, 3));
        DashboardPresenter presenter(sample.workspace);
        QVERIFY(presenter.load());
        const std::size_t shown = presenter.attention().size() + presenter.onCourse().size() + presenter.strips().size();
        QCOMPARE(shown, sample.workspace.definition()->kpis.size());
    }
}

void TestDashboardPresenter::saysWhatACardShows()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const auto card = std::ranges::find(presenter.attention(), sample.kpi(u"aangenomen"_s).id, &CardModel::kpi);
    QVERIFY(card != presenter.attention().end());
    QCOMPARE(card->verdict, Verdict::Breach);
    QCOMPARE(card->number, u"94,4"_s);
    QCOMPARE(card->unit, u"%"_s);
    QVERIFY2(card->norm.contains(u"≥ 95%"_s), qPrintable(card->norm));
    QVERIFY(card->ruler.norm.has_value());
    QCOMPARE(*card->ruler.norm, 95.0);
    QVERIFY(!card->trend.points.empty());
    QVERIFY(!card->change.isEmpty());
    QVERIFY(card->sentence.contains(card->word));
}

void TestDashboardPresenter::tellsASurveyInCounts()
{
    SampleWorkspace sample;
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const auto card = std::ranges::find(presenter.attention(), u"S4+"_s, &CardModel::number);
    QVERIFY(card != presenter.attention().end());
    QCOMPARE(card->word, u"Slecht"_s);
    QVERIFY(!card->ruler.norm); // a ruler without a pointer says nothing
    QCOMPARE(card->shares.size(), std::size_t(3));
    QCOMPARE(card->shares[0].text, u"2 slecht"_s);
    QCOMPARE(card->shares[1].text, u"2 matig"_s);
    QCOMPARE(card->shares[2].text, u"13 goed"_s);
    QVERIFY(card->change.startsWith(u"respons "_s));
    QVERIFY(card->norm.contains(u"≥ 7"_s));
}

void TestDashboardPresenter::showsNoCodeThatRepeatsTheName()
{
    SampleWorkspace sample;
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    for (const auto *cards : { &presenter.attention(), &presenter.onCourse(), &presenter.strips() }) {
        for (const CardModel &card : *cards)
            QVERIFY2(card.code.isEmpty(), qPrintable(card.code));
    }
    CardTableModel model;
    model.setCards(presenter.attention());
    QVERIFY(!model.hasCodes());
    std::vector<CardModel> coded = presenter.attention();
    coded.front().code = u"KPI-03"_s;
    model.setCards(coded);
    QVERIFY(model.hasCodes());
}

void TestDashboardPresenter::offersEntryWhereAMeasurementIsDue()
{
    SampleWorkspace sample;
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const auto isDue = [](const CardModel &card) { return !card.action.isEmpty(); };
    QVERIFY(std::ranges::none_of(presenter.strips(), isDue)); // the year has not ended
    QVERIFY(std::ranges::any_of(presenter.strips(), [](const CardModel &card) { return card.why.contains(u"Jaarmijlpaal ISV"_s); }));
    QVERIFY(std::ranges::any_of(presenter.strips(), [](const CardModel &card) { return card.stripText.contains(u"vanaf"_s); }));

    sample.workspace.fixToday(QDate(2027, 2, 1));
    sample.workspace.setView(Period::year(2026));
    DashboardPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto cards = page.findChildren<KpiCard *>();
    const auto due = std::ranges::find_if(cards, [](const KpiCard *card) { return !card->model().action.isEmpty(); });
    QVERIFY(due != cards.end());
    QSignalSpy routed(&sample.workspace, &Workspace::routeRequested);
    const int right = (*due)->width() - 30;
    QTest::mouseClick(*due, Qt::LeftButton, {}, { right, (*due)->height() / 2 });
    QCOMPARE(routed.count(), 1);
    QCOMPARE(routed.last().first().value<Route>().feature, u"entry"_s);
    // Enter on a card opens the kpi itself.
    (*due)->setFocus();
    QTest::keyClick(*due, Qt::Key_Return);
    QCOMPARE(routed.last().first().value<Route>().feature, u"detail"_s);
    QCOMPARE(routed.last().first().value<Route>().kpi, std::optional((*due)->model().kpi));
}

void TestDashboardPresenter::copiesTheSummaryByKey()
{
    SampleWorkspace sample;
    DashboardPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    auto *copy = page.findChild<CopyButton *>();
    QVERIFY(copy);
    QVERIFY(!copy->accessibleName().isEmpty());
    QVERIFY(copy->focusPolicy() & Qt::TabFocus);
    QGuiApplication::clipboard()->clear();
    QSignalSpy told(&sample.workspace, &Workspace::noticed);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(told.count(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"gemeten KPI’s"_s));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u'<'));
}

void TestDashboardPresenter::standsInLine()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto leftOf = [&page](const QWidget *widget, int inset) { return widget->mapTo(&page, QPoint(inset, 0)).x(); };
    const int edge = leftOf(page.findChild<Card *>(), 0);
    int first = 0;
    for (const CardGrid *grid : page.findChildren<CardGrid *>()) {
        const auto cards = grid->findChildren<KpiCard *>();
        if (cards.isEmpty() || !grid->isVisible())
            continue;
        ++first;
        QCOMPARE(leftOf(cards.front(), KpiCard::bleed()), edge);
        for (const KpiCard *card : cards)
            QCOMPARE(card->height(), cards.front()->height());
    }
    QVERIFY(first > 0);
}

void TestDashboardPresenter::turnsIntoATable()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPage page(sample.workspace, nullptr);
    page.resize(1280, 820);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *table = page.findChild<QTableView *>();
    QVERIFY(!table->isVisible());
    auto *form = page.findChildren<SegmentedControl *>().last();
    const auto choices = form->findChildren<QAbstractButton *>();
    choices.last()->click();
    QVERIFY(table->isVisible());
    QVERIFY(table->isColumnHidden(CardTableModel::Code)); // this document has none
    QVERIFY(table->model()->rowCount() > 0);
    QSignalSpy routed(&sample.workspace, &Workspace::routeRequested);
    table->setCurrentIndex(table->model()->index(0, CardTableModel::Title));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(routed.count(), 1);
}

void TestDashboardPresenter::filtersByVerdict()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPresenter presenter(sample.workspace);
    presenter.toggleFilter(Verdict::Breach);
    QVERIFY(presenter.load());
    QVERIFY(!presenter.attention().empty());
    QVERIFY(std::ranges::all_of(presenter.attention(), [](const CardModel &c) { return c.verdict == Verdict::Breach; }));
    QVERIFY(presenter.onCourse().empty());
    presenter.toggleFilter(Verdict::Breach);
    QVERIFY(presenter.load());
    QVERIFY(!presenter.onCourse().empty());
}

void TestDashboardPresenter::followsAnEditedMeasurement()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    const QSignalSpy changed(&presenter, &DashboardPresenter::changed);
    Measurement measurement;
    const Indicator *indicator = sample.workspace.definition()->indicatorsOf(sample.kpi(u"aangenomen"_s).id).front();
    measurement.cell = { indicator->id, Period::month(2026, 9), {} };
    measurement.numerator = 99;
    measurement.denominator = 100;
    QVERIFY(enterMeasurement(*sample.workspace.portfolio(), measurement).hasValue());
    QVERIFY(changed.count() > 0);
    QVERIFY(presenter.load());
    QVERIFY(std::ranges::find(presenter.attention(), sample.kpi(u"aangenomen"_s).id, &CardModel::kpi) == presenter.attention().end()
            || std::ranges::find(presenter.attention(), sample.kpi(u"aangenomen"_s).id, &CardModel::kpi)->verdict == Verdict::Attention);
}

void TestDashboardPresenter::showsAnEmptyStateWithoutContract()
{
    SampleWorkspace sample;
    sample.workspace.setContract({});
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(!presenter.load());
}

void TestDashboardPresenter::walksTheCardsWithTheArrows()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.enter({});
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    page.focusStart();
    auto *first = qobject_cast<KpiCard *>(QApplication::focusWidget());
    QVERIFY(first);
    QTest::keyClick(first, Qt::Key_Right);
    auto *second = qobject_cast<KpiCard *>(QApplication::focusWidget());
    QVERIFY(second);
    QVERIFY(second != first);
    QSignalSpy routed(&sample.workspace, &Workspace::routeRequested);
    QTest::keyClick(second, Qt::Key_Return);
    QCOMPARE(routed.count(), 1);
}

void TestDashboardPresenter::hasATableTwin()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPresenter presenter(sample.workspace);
    QVERIFY(presenter.load());
    CardTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards(presenter.onCourse());
    QCOMPARE(model.rowCount(), static_cast<int>(presenter.onCourse().size()));
    QCOMPARE(model.index(0, CardTableModel::Title).data().toString(), presenter.onCourse().front().title);
}

void TestDashboardPresenter::putsCardsAwayAndBack()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::month(2026, 9));
    DashboardPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.enter({ .feature = u"dashboard"_s });
    const auto shows = [&page](KpiId kpi) {
        const auto cards = page.findChildren<KpiCard *>();
        return std::ranges::any_of(cards, [kpi](const KpiCard *card) { return card->isVisible() && card->model().kpi == kpi; });
    };
    const Kpi answered = sample.kpi(u"aangenomen"_s);
    QVERIFY(shows(answered.id));
    DashboardPresenter other(sample.workspace);
    QVERIFY(other.load());
    const VerdictCounts before = other.standing().counts;
    auto *presenter = page.findChild<DashboardPresenter *>();
    QVERIFY(presenter);
    presenter->hide(answered.id);
    QVERIFY(!shows(answered.id));
    QCOMPARE(presenter->hidden().size(), std::size_t(1));
    QCOMPARE(presenter->standing().counts.breach, before.breach); // it still counts
    QCOMPARE(presenter->standing().counts.all(), before.all());
    auto *row = page.findChild<QWidget *>(u"hiddenCards"_s);
    QVERIFY(row && row->isVisible());
    row->findChild<QPushButton *>()->click();
    QVERIFY(shows(answered.id));
    QVERIFY(!row->isVisible());
}

QTEST_MAIN(TestDashboardPresenter)
#include "tst_DashboardPresenter.moc"
