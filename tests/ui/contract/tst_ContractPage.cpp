// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "ContractPage.h"
#include "PartyModel.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The contract editor with real keys and clicks.
class TestContractPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsAndSavesWithTheKeyboard();
    void editsAndSavesWithTheMouse();
    void showsWhatADateMoves();
    void keepsTheEffectNearTheDates();
    void leadsToTheFieldThatIsWrong();
    void leadsToTheCellThatIsWrong();
    void editsACellInPlace();
    void choosesARole();
    void pastesAListOfNames();
    void copiesTheParties();
    void sortsTheParties();
    void refusesToRemoveWhatWasMeasured();
    void showsTheHolidaysOfTheNextYear();
    void needsTwoEscapesToThrowAway();
    void keepsTheInputForSave();
    void linksToTheKpis();
    void isEmptyWithoutAContract();
    void canBeReadByAScreenReader();
    void letsTheKeyboardThrough();

private:
    template<typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const
    {
        for (Widget *one : m_page->findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("there is no %s", qPrintable(name));
    }
    [[nodiscard]] QLineEdit *edit(const QString &name) const { return named<QLineEdit>(name); }
    [[nodiscard]] QTableView *table() const { return named<QTableView>(u"Deelnemers en partijen"_s); }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : m_page->findChildren<QAbstractButton *>()) {
            if (one->isVisibleTo(m_page.get()) && (one->text() == name || one->accessibleName() == name))
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
    void click(const QString &name) const
    {
        QCoreApplication::processEvents();
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    /// Types in the cell that is being edited and leaves it with Enter.
    void typeInCell(const QString &text) const
    {
        auto *field = qobject_cast<QLineEdit *>(m_page->focusWidget());
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            if (cell(row, 0) == name)
                return row;
        }
        return -1;
    }
    [[nodiscard]] const ContractDefinition &definition() const { return *m_sample->workspace.definition(); }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ContractPage> m_page;
    Route m_lastRoute;
    QString m_lastNotice;
};

void TestContractPage::init()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    connect(&m_sample->workspace, &Workspace::routeRequested, this, [this](const Route &route) { m_lastRoute = route; });
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) { m_lastNotice = notice.text; });
    m_page = std::make_unique<ContractPage>(m_sample->workspace, nullptr);
    m_page->resize(1200, 1100);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->enter({ .feature = u"contract"_s });
    m_page->focusStart();
    m_lastRoute = {};
    m_lastNotice.clear();
}

void TestContractPage::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestContractPage::editsAndSavesWithTheKeyboard()
{
    QCOMPARE(m_page->focusWidget(), edit(u"Titel"_s));
    QTest::keyClicks(m_page->focusWidget(), u"Fietsen"_s); // the title was chosen as a whole
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), edit(u"Code, zonder spaties"_s));
    QVERIFY(m_page->keepInput()); // Ctrl+S
    QCOMPARE(definition().contract.title, u"Fietsen"_s);
    QCOMPARE(m_lastRoute.feature, u"dashboard"_s);
}

void TestContractPage::editsAndSavesWithTheMouse()
{
    QCheckBox *box = m_page->findChildren<QCheckBox *>().front();
    const bool before = box->isChecked();
    box->click();
    click(u"Opslaan"_s);
    QCOMPARE(definition().contract.calendar.goodFridayOff, !before);
}

void TestContractPage::showsWhatADateMoves()
{
    QTableView *effects = named<QTableView>(u"Wat dit verandert"_s);
    QVERIFY(!effects->isVisible());
    type(edit(u"Ingangsdatum"_s), u"1-3-2026"_s);
    QVERIFY(effects->isVisible());
    QVERIFY(effects->model()->rowCount() > 1);
    QCOMPARE(effects->model()->index(0, 0).data().toString(), u"Duur van het contract"_s);
    QAbstractItemModelTester tester(effects->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    click(u"Ongedaan maken"_s);
    QVERIFY(!effects->isVisible());
}

void TestContractPage::keepsTheEffectNearTheDates()
{
    const auto top = [this](const QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).y(); };
    QTableView *effects = named<QTableView>(u"Wat dit verandert"_s);
    type(edit(u"Ingangsdatum"_s), u"1-3-2026"_s);
    for (const int width : { 700, 1200, 700 }) {
        m_page->resize(width, 1100);
        QCoreApplication::processEvents();
        QVERIFY(effects->isVisible());
        const bool beside = effects->mapTo(m_page.get(), QPoint()).x() > edit(u"Ingangsdatum"_s)->mapTo(m_page.get(), QPoint()).x() + 200;
        QCOMPARE(beside, width == 1200);
        if (!beside)
            QVERIFY(top(effects) > top(edit(u"Ingangsdatum"_s)) && top(effects) < top(table()));
        QCOMPARE(KeyboardWalk::trap(*m_page), QString());
    }
}

void TestContractPage::leadsToTheFieldThatIsWrong()
{
    QLineEdit *end = edit(u"Einde, laatste dag"_s);
    type(end, u"31-12-1999"_s);
    QVERIFY(end->property("bad").toBool());
    QVERIFY(says(u"vóór de ingangsdatum"_s));
    edit(u"Titel"_s)->setFocus();
    click(u"Opslaan"_s);
    QCOMPARE(m_page->focusWidget(), end);
    QCOMPARE(end->text(), u"31-12-1999"_s);
    QVERIFY(m_lastRoute.feature.isEmpty());
    edit(u"Titel"_s)->setFocus();
    QTest::keyClick(m_page->focusWidget(), Qt::Key_F8);
    QVERIFY(m_page->focusWidget() != edit(u"Titel"_s));
}

void TestContractPage::leadsToTheCellThatIsWrong()
{
    click(u"Toevoegen"_s);
    typeInCell(cell(0, 0));
    QVERIFY(says(u"staat er al"_s));
    edit(u"Titel"_s)->setFocus();
    click(u"Opslaan"_s);
    QVERIFY(table()->isAncestorOf(m_page->focusWidget()));
    QCOMPARE(table()->currentIndex().row(), table()->model()->rowCount() - 1);
    typeInCell(u"RIVM"_s);
    QVERIFY(!says(u"staat er al"_s));
    click(u"Opslaan"_s);
    QCOMPARE(definition().parties.back().name, u"RIVM"_s);
}

void TestContractPage::editsACellInPlace()
{
    QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 4));
    QTest::keyClick(table(), Qt::Key_F2);
    typeInCell(u"1-2-2026"_s);
    QCOMPARE(cell(0, 4), u"1-2-2026"_s);
    QTest::keyClick(table(), Qt::Key_Insert);
    typeInCell(u"RIVM"_s);
    QCOMPARE(cell(table()->model()->rowCount() - 1, 0), u"RIVM"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(rowOf(u"RIVM"_s), -1);
    click(u"Ongedaan maken"_s);
    QVERIFY(rowOf(u"RIVM"_s) >= 0);
}

void TestContractPage::choosesARole()
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 2));
    QTest::keyClick(table(), Qt::Key_Return);
    auto *box = qobject_cast<QComboBox *>(m_page->focusWidget());
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_End);
    QCoreApplication::processEvents();
    QCOMPARE(cell(0, 2), u"categorie"_s);
}

void TestContractPage::pastesAListOfNames()
{
    const int before = table()->model()->rowCount();
    QGuiApplication::clipboard()->setText(u"RIVM\nKNMI\t\t\tklein\n"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table()->model()->rowCount(), before + 2);
    QCOMPARE(cell(before + 1, 3), u"klein"_s);
    QVERIFY2(m_lastNotice.contains(u"2"_s), qPrintable(m_lastNotice));
    click(u"Ongedaan maken"_s);
    QCOMPARE(table()->model()->rowCount(), before);
    click(u"Lijst plakken"_s);
    QCOMPARE(table()->model()->rowCount(), before + 2);
}

void TestContractPage::copiesTheParties()
{
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), table()->model()->rowCount());
    QVERIFY(copied.startsWith(cell(0, 0) + u'\t'));
}

void TestContractPage::sortsTheParties()
{
    const QString first = cell(0, 0);
    table()->sortByColumn(0, Qt::DescendingOrder);
    const int rows = table()->model()->rowCount();
    for (int row = 1; row < rows; ++row)
        QVERIFY(cell(row - 1, 0).toCaseFolded() >= cell(row, 0).toCaseFolded());
    const int row = rowOf(first);
    table()->setCurrentIndex(table()->model()->index(row, 1));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    typeInCell(u"Eerste"_s); // goes to the party, wherever it stands
    click(u"Opslaan"_s);
    QCOMPARE(definition().parties.front().shortName, u"Eerste"_s);
}

void TestContractPage::refusesToRemoveWhatWasMeasured()
{
    const PartyId measured = m_sample->workspace.portfolio()->partyPeriods(m_sample->workspace.contract()).front().first;
    const int row = rowOf(definition().party(measured)->name);
    const int before = table()->model()->rowCount();
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(row, 0));
    click(u"Verwijderen"_s);
    QCOMPARE(table()->model()->rowCount(), before);
    QVERIFY(says(u"blijft staan"_s));
    click(u"Laatste dag opgeven"_s);
    typeInCell(u"31-12-2027"_s);
    QVERIFY(!says(u"blijft staan"_s));
    QCOMPARE(cell(row, 5), u"31-12-2027"_s);
}

void TestContractPage::showsTheHolidaysOfTheNextYear()
{
    QTableView *days = named<QTableView>(u"Feestdagen"_s);
    QCOMPARE(days->model()->index(0, 1).data().toString(), u"Nieuwjaarsdag"_s);
    QVERIFY(says(u"in 2026"_s));
    click(u"2027"_s);
    QVERIFY(says(u"in 2027"_s));
}

void TestContractPage::needsTwoEscapesToThrowAway()
{
    type(edit(u"Titel"_s), u"Fietsen"_s);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(edit(u"Titel"_s)->text(), u"Fietsen"_s);
    QVERIFY(m_lastNotice.contains(u"Esc"_s));
    QVERIFY(m_lastRoute.feature.isEmpty());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_lastRoute.feature, u"dashboard"_s);
    QVERIFY(definition().contract.title != u"Fietsen"_s);
}

void TestContractPage::keepsTheInputForSave()
{
    QVERIFY(m_page->keepInput()); // nothing was typed
    QVERIFY(m_lastRoute.feature.isEmpty());
    click(u"Toevoegen"_s);
    auto *field = qobject_cast<QLineEdit *>(m_page->focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"RIVM"_s);
    QVERIFY(m_page->keepInput()); // while the cell is still being typed in
    QCOMPARE(definition().parties.back().name, u"RIVM"_s);
}

void TestContractPage::linksToTheKpis()
{
    click(u"KPI’s en normen"_s);
    QCOMPARE(m_lastRoute.feature, u"kpis"_s);
}

void TestContractPage::isEmptyWithoutAContract()
{
    m_sample->workspace.setPortfolio(Portfolio::createUnsaved(m_sample->workspace.environment()).value());
    m_page->enter({ .feature = u"contract"_s });
    m_page->focusStart();
    QVERIFY(says(u"Geen contract om te bewerken"_s));
    QVERIFY(!button(u"Opslaan"_s)->isEnabled());
    QCOMPARE(m_page->focusWidget(), button(u"Naar het overzicht"_s));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(m_lastRoute.feature, u"overview"_s);
}

void TestContractPage::canBeReadByAScreenReader()
{
    QCOMPARE(AccessibleWalk::nameless(*m_page), QStringList());
    click(u"Toevoegen"_s);
    QCOMPARE(AccessibleWalk::nameless(*m_page), QStringList());
}

void TestContractPage::letsTheKeyboardThrough()
{
    edit(u"Titel"_s)->setFocus();
    QCOMPARE(KeyboardWalk::trap(*m_page), QString());
}

QTEST_MAIN(TestContractPage)
#include "tst_ContractPage.moc"
