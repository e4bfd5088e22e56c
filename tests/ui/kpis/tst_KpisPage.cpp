// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "AgreementVerbs.h"
#include "KpisPage.h"
#include "KpisPresenter.h"
#include "LibraryDialog.h"
#include "ReadingDialog.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QTableView *kpiTable(const KpisPage &page)
{
    for (QTableView *table : page.findChildren<QTableView *>()) {
        if (table->accessibleName() == u"KPI’s")
            return table;
    }
    qFatal("there is no table of kpis");
}

} // namespace

class TestKpisPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void listsWhatWasAgreed();
    void saysEverythingAboutAKpi();
    void choosesAReadingAndTheVerdictFollows();
    void asksFromWhenAndWhyAReadingHolds();
    void tellsWhatWasAgreedBesideTheNorm();
    void showsTheKpiThatWasAskedFor();
    void listsTheCriteria();
    void goesToTheEditor();
    void removesAndBringsBack();
    void copiesFromTheLibrary();
};

void TestKpisPage::listsWhatWasAgreed()
{
    SampleWorkspace sample;
    KpisPresenter presenter(sample.workspace);
    const QAbstractItemModelTester tester(presenter.kpis(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(presenter.kpis()->rowCount(), 5);
    QCOMPARE(presenter.parties()->rowCount(), 10);
    QCOMPARE(presenter.topics()->rowCount(), 17);
    QCOMPARE(presenter.sanctions()->rowCount(), 5);
    sample.show(u"klantcontact"_s, Period::quarter(2026, 3));
    QCOMPARE(presenter.kpis()->rowCount(), 6);
    QCOMPARE(presenter.topics()->rowCount(), 0);
}

void TestKpisPage::saysEverythingAboutAKpi()
{
    SampleWorkspace sample;
    KpisPresenter presenter(sample.workspace);
    QString all;
    const KpiDescription described = presenter.describe(sample.kpi(u"leverbetrouwbaarheid"_s).id);
    for (const KpiFact &fact : described.facts) {
        all += fact.heading + u": "_s + fact.text + u'\n' + fact.note + u'\n';
        for (const KpiBand &band : fact.bands)
            all += band.text + u'\n';
    }
    QCOMPARE(described.tags, QStringList({ u"statisch"_s, u"leverbetrouwbaarheid"_s }));
    for (const QString &part : { u"95"_s, u"Goed"_s, u"Slecht"_s, u"S1"_s, u"S2"_s, u"S3"_s, u"S5"_s, u"leverbetrouwbaarheid.1"_s, u"Statisch"_s })
        QVERIFY2(all.contains(part), qPrintable(part + u" in:\n"_s + all));
}

void TestKpisPage::choosesAReadingAndTheVerdictFollows()
{
    SampleWorkspace sample;
    KpisPresenter presenter(sample.workspace);
    const auto readings = presenter.readings();
    QVERIFY(!readings.empty());
    for (const ReadingChoice &choice : readings)
        QVERIFY(!choice.name.isEmpty() && !choice.current.isEmpty());
    QVERIFY(presenter.chooseReading(u"delivery.quarter"_s, u"every_month"_s).hasValue());
    QCOMPARE(sample.workspace.definition()->setting(u"delivery.quarter"_s), u"every_month"_s);
    QVERIFY(!presenter.chooseReading(u"delivery.quarter"_s, u"whatever"_s).hasValue());
}

void TestKpisPage::asksFromWhenAndWhyAReadingHolds()
{
    SettingChange asked;
    int saves = 0;
    bool refuses = true;
    ReadingDialog dialog(u"Een termijn in dagen"_s, u"werkdagen"_s, QDate(2026, 7, 1), [&](const SettingChange &change) {
        asked = change;
        ++saves;
        return refuses ? Status(Error { ErrorCode::InvalidInput, u"no"_s, { u"x"_s } }) : done();
    }, nullptr);
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit *>();
    QLineEdit *by = nullptr;
    QLineEdit *reason = nullptr;
    for (QLineEdit *field : fields) {
        if (qobject_cast<QDateEdit *>(field->parentWidget()))
            continue;
        (by ? reason : by) = field;
    }
    QVERIFY(by && reason);
    by->setText(u"overleg"_s);
    auto *save = dialog.findChildren<QPushButton *>().back();
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saves, 0); // without a reason nothing is asked of the contract
    QVERIFY(dialog.isVisible());
    reason->setText(u"zo bedoeld"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(saves, 1);
    QVERIFY2(dialog.isVisible(), "a refusal is told in the dialog");
    QCOMPARE(by->text(), u"overleg"_s);
    QCOMPARE(asked.validFrom, QDate(2026, 7, 1));
    refuses = false;
    dialog.findChildren<QRadioButton *>().back()->click();
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(!asked.validFrom.isValid());
    QCOMPARE(asked.reason, u"zo bedoeld"_s);
    QVERIFY(!dialog.isVisible());
    SampleWorkspace sample;
    KpisPresenter presenter(sample.workspace);
    QVERIFY(presenter.isMeasured());
    QVERIFY(presenter.chooseReading(u"delivery.members"_s, u"all"_s, { QDate(2026, 7, 1), u"overleg"_s, u"zo bedoeld"_s }));
    for (const ReadingChoice &choice : presenter.readings()) {
        if (choice.key == u"delivery.members")
            QCOMPARE(choice.history, QStringList { u"Vanaf 1 juli 2026: tellen als deelnemers die de norm niet halen. Reden: zo bedoeld. Afgesproken door overleg."_s });
    }
}

void TestKpisPage::tellsWhatWasAgreedBesideTheNorm()
{
    SampleWorkspace sample;
    sample.show(u"klantcontact"_s, Period::quarter(2026, 3));
    KpisPresenter presenter(sample.workspace);
    const KpiId kpi = sample.kpi(u"snelheid"_s).id;
    const auto text = [&] {
        QString all;
        for (const KpiFact &fact : presenter.describe(kpi).facts)
            all += fact.heading + u": "_s + fact.text + u'\n';
        return all;
    };
    QVERIFY(!text().contains(u"Bonus en malus"_s));
    const auto definition = sample.workspace.definition();
    const IndicatorId part = definition->indicatorsOf(kpi).front()->id;
    BonusRule rule;
    rule.malus = Decimal(500);
    rule.bonus = Decimal(100);
    rule.floor = Decimal(800);
    rule.agreed = u"bijlage 7"_s;
    Portfolio &portfolio = *sample.workspace.portfolio();
    QVERIFY(agreeBonus(portfolio, sample.workspace.contract(), part, rule, { QDate(2026, 7, 1), u"afgesproken"_s, true }));
    QVERIFY2(text().contains(u"Bonus en malus: Bonus van € 100"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"september 2026: "_s), qPrintable(text()));
    QVERIFY2(text().contains(u"de norm"_s), qPrintable(text()));
    QVERIFY(changeMeasuring(portfolio, sample.workspace.contract(), part, { u"inwoners"_s, ReferenceUse::Denominator, { u"telefooncentrale"_s } }));
    QVERIFY2(text().contains(u"Referentie ‘inwoners’: Nog niet vastgelegd"_s), qPrintable(text()));
    QVERIFY2(text().contains(u"Afgesproken bronnen: telefooncentrale"_s), qPrintable(text()));
}

void TestKpisPage::showsTheKpiThatWasAskedFor()
{
    SampleWorkspace sample;
    KpisPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    const KpiId wanted = sample.kpi(u"circulariteit"_s).id;
    Route route { u"kpis"_s };
    route.kpi = wanted;
    page.enter(route);
    const auto *table = page.findChild<QTabWidget *>()->widget(0)->findChild<QTableView *>();
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"Circulariteit"_s);
}

void TestKpisPage::listsTheCriteria()
{
    SampleWorkspace sample;
    sample.show(u"applicatiebeheer"_s, Period::quarter(2026, 3));
    KpisPresenter presenter(sample.workspace);
    DefinitionModel *criteria = presenter.criteria();
    const QAbstractItemModelTester tester(criteria, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rowOf = [criteria](const QString &code) {
        for (int row = 0; row < criteria->rowCount(); ++row) {
            if (criteria->index(row, 0).data().toString() == code)
                return row;
        }
        return -1;
    };
    for (int number = 1; number <= 12; ++number)
        QVERIFY(rowOf(u"W-%1"_s.arg(number, 2, 10, QLatin1Char('0'))) >= 0);
    QCOMPARE(criteria->index(rowOf(u"W-02"_s), 2).data().toString(), u"KPI-02, KPI-03, KPI-04"_s);
    sample.show(u"klantcontact"_s, Period::quarter(2026, 3));
    QCOMPARE(criteria->rowCount(), 0);
}

void TestKpisPage::goesToTheEditor()
{
    SampleWorkspace sample;
    KpisPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    Route asked;
    connect(&sample.workspace, &Workspace::routeRequested, &page, [&asked](const Route &route) { asked = route; });
    QTableView *table = kpiTable(page);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QCOMPARE(asked.feature, u"editor"_s);
    QCOMPARE(asked.kpi, std::optional(sample.kpi(u"isv"_s).id));
    QTest::keyClick(table, Qt::Key_Insert);
    QCOMPARE(asked.argument, u"new"_s);
    QVERIFY(!asked.kpi);
}

void TestKpisPage::removesAndBringsBack()
{
    SampleWorkspace sample;
    KpisPage page(sample.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    bool undoable = false;
    connect(&sample.workspace, &Workspace::noticed, &page, [&undoable](const Notice &notice) { undoable = notice.undoable; });
    QTableView *table = kpiTable(page);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(undoable);
    QVERIFY(!sample.workspace.definition()->kpi(u"isv"_s));
    QCOMPARE(table->model()->rowCount(), 4);
    QVERIFY(sample.workspace.portfolio()->undo().hasValue());
    QCOMPARE(table->model()->rowCount(), 5);
}

void TestKpisPage::copiesFromTheLibrary()
{
    SampleWorkspace sample;
    const auto before = sample.workspace.definition()->kpis.size();
    LibraryDialog dialog(sample.workspace, nullptr);
    dialog.show();
    QCOMPARE(AccessibleWalk::nameless(dialog).join(u", "_s), QString());
    auto *table = dialog.findChild<QTableView *>();
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int all = table->model()->rowCount();
    QCOMPARE(all, 38);
    auto *search = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"telefoon wachttijd"_s);
    QVERIFY(table->model()->rowCount() > 0 && table->model()->rowCount() < all);
    search->clear();
    QTest::keyClicks(search, u"zoiets is er niet"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    search->clear();
    table->selectRow(0);
    table->selectionModel()->select(table->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto add = std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text().startsWith(u"2 "_s) || button->text().contains(u"toevoegen"_s); });
    QVERIFY(add != buttons.end());
    QTest::mouseClick(*add, Qt::LeftButton);
    QCOMPARE(dialog.added().size(), 2u);
    QCOMPARE(sample.workspace.definition()->kpis.size(), before + 2);
    const KpiId added = dialog.added().front();
    QVERIFY(!sample.workspace.definition()->kpi(added)->code.isEmpty());
    QVERIFY(sample.workspace.portfolio()->undo().hasValue()); // both in one step
    QCOMPARE(sample.workspace.definition()->kpis.size(), before);
}

QTEST_MAIN(TestKpisPage)
#include "tst_KpisPage.moc"
