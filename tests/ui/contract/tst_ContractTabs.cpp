// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "ContractPage.h"
#include "PeopleVerbs.h"
#include "RowDialog.h"
#include "SampleWorkspace.h"
#include "Theme.h"
#include "Warnings.h"
#include "Words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The registers behind the tabs of the contract editor, with real keys and clicks.
class TestContractTabs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(Language::Dutch); }
    void init();
    void cleanup();
    void opensTheTabOfTheRoute_data();
    void opensTheTabOfTheRoute();
    void keepsTheStepsOfTheDraftApart();
    void offersOnlyKeysThatDoSomething_data();
    void offersOnlyKeysThatDoSomething();
    void addsAPerson();
    void pastesATableFromWord();
    void movesAParameter();
    void isReadAloud_data();
    void isReadAloud();

private:
    void open(const QString &tab)
    {
        m_page->enter({ .feature = u"contract"_s, .argument = tab });
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QTableView *table(const QString &name) const
    {
        for (QTableView *one : m_page->findChildren<QTableView *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qFatal("there is no table %s", qPrintable(name));
    }
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *one : m_page->findChildren<QAbstractButton *>()) {
            if (one->text() == name && one->isVisible())
                return one;
        }
        qFatal("there is no button %s", qPrintable(name));
    }
    template<typename Row>
    [[nodiscard]] std::vector<Row> stored() const
    {
        return m_sample->workspace.portfolio()->rowsOf<Row>(m_sample->workspace.contract());
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ContractPage> m_page;
    Notice m_notice;
};

void TestContractTabs::init()
{
    failOnOurWarnings();
    Theme::instance().apply(*qApp, ThemeChoice::Light, 100);
    m_sample = std::make_unique<SampleWorkspace>();
    m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    m_page = std::make_unique<ContractPage>(m_sample->workspace, nullptr);
    connect(&m_sample->workspace, &Workspace::noticed, this, [this](const Notice &notice) { m_notice = notice; });
    m_page->resize(1180, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestContractTabs::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestContractTabs::opensTheTabOfTheRoute_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::newRow("people") << u"people"_s << u"Personen en rollen"_s << 5;
    QTest::newRow("sla") << u"sla"_s << u"SLA-parameters"_s << 3;
    QTest::newRow("references") << u"references"_s << u"Referenties"_s << 1;
}

void TestContractTabs::opensTheTabOfTheRoute()
{
    QFETCH(QString, argument);
    QFETCH(QString, name);
    QFETCH(int, rows);
    open(argument);
    QVERIFY(table(name)->isVisible());
    QCOMPARE(table(name)->model()->rowCount(), rows);
    open(u"contract"_s);
    QVERIFY(!table(name)->isVisible());
}

void TestContractTabs::keepsTheStepsOfTheDraftApart()
{
    open(u"contract"_s);
    QVERIFY(m_page->ownSteps());
    QVERIFY(button(u"Opslaan"_s)->isVisible());
    open(u"people"_s);
    QVERIFY(!m_page->ownSteps()); // what is done here is a step of the file
    QVERIFY(m_page->keyHints().front().keys == u"Ins"_s);
    QTest::keyClick(table(u"Personen en rollen"_s), Qt::Key_Escape);
    QVERIFY(table(u"Personen en rollen"_s)->isVisible()); // Esc is the draft's
}

void TestContractTabs::offersOnlyKeysThatDoSomething_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("people") << u"people"_s << QStringList { u"Ins"_s, u"F2"_s, u"Del"_s, u"Ctrl V"_s };
    QTest::newRow("sla") << u"sla"_s << QStringList { u"Ins"_s, u"F2"_s, u"Del"_s, u"Ctrl V"_s };
    QTest::newRow("criteria") << u"criteria"_s << QStringList { u"Del"_s, u"Ctrl V"_s, u"Ctrl C"_s };
    QTest::newRow("references") << u"references"_s << QStringList { u"Ins"_s, u"F2"_s, u"Ctrl C"_s };
    QTest::newRow("parts") << u"parts"_s << QStringList { u"F2"_s, u"Ctrl C"_s };
    QTest::newRow("sources") << u"sources"_s << QStringList { u"F2"_s, u"Del"_s, u"Ctrl C"_s };
    QTest::newRow("moments") << u"moments"_s << QStringList { u"Ins"_s, u"F2"_s, u"Del"_s, u"Ctrl C"_s };
}

void TestContractTabs::offersOnlyKeysThatDoSomething()
{
    QFETCH(QString, tab);
    QFETCH(QStringList, keys);
    open(u"contract"_s);
    QSignalSpy changed(m_page.get(), &Page::hintsChanged);
    open(tab);
    QCOMPARE(changed.count(), 1);
    QStringList shown;
    for (const KeyHint &hint : m_page->keyHints())
        shown += hint.keys;
    QCOMPARE(shown, keys);
}

void TestContractTabs::addsAPerson()
{
    open(u"people"_s);
    m_page->focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
    auto *dialog = m_page->findChild<RowDialog *>();
    QVERIFY(dialog);
    auto *name = qobject_cast<QLineEdit *>(dialog->control(u"name"_s));
    QTest::keyClicks(name, u"B. Visser"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(stored<Person>().size(), 6U);
    QCOMPARE(table(u"Personen en rollen"_s)->model()->rowCount(), 6);
}

void TestContractTabs::pastesATableFromWord()
{
    open(u"sla"_s);
    auto *mime = new QMimeData;
    mime->setHtml(u"<table><tr><td>Omschrijving</td><td>SLA parameter</td><td>Opmerkingen</td></tr><tr><td>Herstel</td><td>4 uur</td><td>P1</td></tr></table>"_s);
    mime->setText(u"Omschrijving SLA parameter"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    QTest::mouseClick(button(u"Tabel plakken"_s), Qt::LeftButton);
    QCOMPARE(stored<SlaParameter>().size(), 4U);
    QVERIFY(m_notice.text.startsWith(u"1 "_s));
}

void TestContractTabs::movesAParameter()
{
    open(u"sla"_s);
    QTableView *rows = table(u"SLA-parameters"_s);
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    const QString title = rows->model()->index(0, 1).data().toString();
    QTest::keyClick(rows, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(rows->model()->index(1, 1).data().toString(), title);
    QCOMPARE(rows->currentIndex().row(), 1);
}

void TestContractTabs::isReadAloud_data()
{
    QTest::addColumn<QString>("argument");
    for (const QString &argument : { u"people"_s, u"sla"_s, u"criteria"_s, u"references"_s, u"parts"_s })
        QTest::newRow(qPrintable(argument)) << argument;
}

void TestContractTabs::isReadAloud()
{
    QFETCH(QString, argument);
    open(argument);
    QCOMPARE(AccessibleWalk::nameless(*m_page), QStringList());
    m_page->focusStart();
    QCOMPARE(KeyboardWalk::trap(*m_page), QString());
}

QTEST_MAIN(TestContractTabs)
#include "tst_ContractTabs.moc"
