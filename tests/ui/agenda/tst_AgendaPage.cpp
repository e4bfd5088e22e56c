// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "AgendaDetail.h"
#include "AgendaPage.h"
#include "AgendaWords.h"
#include "MonthView.h"
#include "SampleWorkspace.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The agenda of the sample as a manager uses it: with keys, with the mouse, filtered, and when there is nothing.
class TestAgendaPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void filters();
    void opensWithEnterAndDoubleClick();
    void explainsTheChosenItem();
    void keepsTheChosenItem();
    void walksThroughTheMonth();
    void showsTheDayInTheList();
    void looksFurther();
    void copies();
    void startsWithNothing();
    void saysThatThereIsNothingToDo();
    void isReadAloud();
    void letsTheKeyboardThrough();

private:
    struct Shown
    {
        SampleWorkspace sample;
        AgendaPage page { sample.workspace, nullptr };
        QTreeView *list = nullptr;
        MonthView *month = nullptr;
        Route asked;

        Shown()
        {
            page.resize(1200, 800);
            page.show();
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qFatal("the page does not get the keyboard");
            page.enter({ u"agenda"_s });
            list = page.findChild<QTreeView *>();
            month = page.findChild<MonthView *>();
            QObject::connect(&sample.workspace, &Workspace::routeRequested, &page, [this](const Route &route) { asked = route; });
        }
        [[nodiscard]] AgendaModel *model() const { return static_cast<AgendaModel *>(list->model()); }
        [[nodiscard]] const AgendaItem *current() const { return model()->item(list->currentIndex()); }
    };

    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *one : page.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static bool says(const QWidget &widget, const QString &text)
    {
        const auto labels = widget.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) { return !label->isHidden() && label->text().contains(text); });
    }
};

void TestAgendaPage::filters()
{
    Shown shown;
    const auto boxes = shown.page.findChildren<QComboBox *>();
    QCOMPARE(boxes.size(), 2);
    QCOMPARE(boxes[0]->count(), 1 + static_cast<int>(shown.sample.workspace.portfolio()->contracts().size()));
    const int before = shown.model()->itemCount();
    boxes[0]->setFocus();
    QTest::keyClick(boxes[0], Qt::Key_Down);
    QVERIFY(shown.model()->itemCount() < before);
    QVERIFY(button(shown.page, u"Filters wissen"_s)->isVisible());
    button(shown.page, u"Filters wissen"_s)->click();
    QCOMPARE(shown.model()->itemCount(), before);
    QCOMPARE(boxes[0]->currentIndex(), 0);
}

void TestAgendaPage::opensWithEnterAndDoubleClick()
{
    Shown shown;
    shown.page.focusStart();
    QVERIFY(shown.list->hasFocus());
    QVERIFY(shown.current()); // the first item, not the group above it
    const Route first = AgendaPresenter::routeOf(*shown.current());
    QTest::keyClick(shown.list, Qt::Key_Return);
    QCOMPARE(shown.asked, first);
    QTest::keyClick(shown.list, Qt::Key_Down);
    QVERIFY(shown.current());
    const Route second = AgendaPresenter::routeOf(*shown.current());
    const QPoint place = shown.list->visualRect(shown.list->currentIndex()).center();
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(shown.list->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(shown.asked, second);
    shown.asked = {};
    QTest::keyClick(shown.list, Qt::Key_Home); // the row of the group leads nowhere
    QVERIFY(!shown.current());
    QTest::keyClick(shown.list, Qt::Key_Return);
    QCOMPARE(shown.asked, Route {});
}

void TestAgendaPage::explainsTheChosenItem()
{
    Shown shown;
    const auto *detail = shown.page.findChild<AgendaDetail *>();
    const QModelIndex index = shown.model()->firstOn(QDate(2026, 10, 16));
    QVERIFY(index.isValid());
    shown.list->setCurrentIndex(index);
    QVERIFY(says(*detail, u"15 kalenderdagen na do 1 oktober 2026"_s));
    QVERIFY(says(*detail, u"over 3 werkdagen"_s));
    QPushButton *open = button(*detail, agendaAction(*shown.current()));
    QVERIFY(open && open->isVisible());
    open->click();
    QCOMPARE(shown.asked, AgendaPresenter::routeOf(*shown.current()));
    for (const AgendaItem &item : shown.model()->shown()) {
        shown.list->setCurrentIndex(shown.model()->indexOf(item.key()));
        QVERIFY2(says(*detail, agendaTitle(item)) && says(*detail, agendaBecause(item)), qPrintable(agendaTitle(item)));
        QCOMPARE(says(*detail, u"schuift daarvoor niet"_s), item.count.hasWarning());
        QCOMPARE(shown.month->day(), item.date); // the month walks along
    }
    shown.list->setCurrentIndex(shown.model()->index(0, 0));
    QVERIFY(says(*detail, u"Kies een regel"_s));
    QVERIFY(!open->isVisible());
}

void TestAgendaPage::keepsTheChosenItem()
{
    Shown shown;
    const std::vector<AgendaItem> items = shown.model()->shown();
    shown.list->setCurrentIndex(shown.model()->indexOf(items.back().key()));
    shown.list->sortByColumn(AgendaModel::Subject, Qt::DescendingOrder);
    QCOMPARE(shown.current()->key(), items.back().key());
    Q_EMIT shown.sample.workspace.changed({});
    QVERIFY(shown.current());
    QCOMPARE(shown.current()->key(), items.back().key());
    QVERIFY(shown.list->isExpanded(shown.model()->index(0, 0)));
    // After a night with the program open, what was this week may be late.
    shown.sample.workspace.fixToday(QDate(2026, 10, 17));
    shown.page.enter({ u"agenda"_s });
    QCOMPARE(shown.model()->index(0, 0).data().toString().section(u' ', 0, 1), u"Te laat"_s);
}

void TestAgendaPage::walksThroughTheMonth()
{
    Shown shown;
    MonthView *month = shown.month;
    month->setFocus();
    month->goTo(QDate(2026, 10, 13));
    const auto press = [month](int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(month, static_cast<Qt::Key>(key), modifiers);
        return month->day();
    };
    QCOMPARE(press(Qt::Key_Right), QDate(2026, 10, 14));
    QCOMPARE(press(Qt::Key_Left), QDate(2026, 10, 13));
    QCOMPARE(press(Qt::Key_Down), QDate(2026, 10, 20));
    QCOMPARE(press(Qt::Key_Up), QDate(2026, 10, 13));
    QCOMPARE(press(Qt::Key_Home), QDate(2026, 10, 12));
    QCOMPARE(press(Qt::Key_End), QDate(2026, 10, 18));
    month->goTo(QDate(2026, 10, 31));
    QCOMPARE(press(Qt::Key_PageDown), QDate(2026, 11, 30)); // November has no 31st
    const auto choosers = shown.page.findChildren<QToolButton *>();
    QVERIFY(std::ranges::any_of(choosers, [](const QToolButton *one) { return one->text() == u"november 2026"; }));
    QCOMPARE(press(Qt::Key_PageUp), QDate(2026, 10, 30));
    month->goTo(QDate(2026, 10, 31));
    QCOMPARE(press(Qt::Key_Right), QDate(2026, 11, 1)); // over the edge into the next month
    QCOMPARE(shown.page.findChild<MonthView *>()->model()->headerData(0, Qt::Vertical).toString(), u"44"_s);
    QCOMPARE(press(Qt::Key_Left), QDate(2026, 10, 31));
    for (const AgendaItem &item : shown.model()->shown()) { // its line grows with its words, and covers no day
        month->goTo(item.date);
        QApplication::processEvents();
        const QLabel *line = shown.page.findChild<QLabel *>(u"dayLine"_s);
        QVERIFY(line->height() >= line->heightForWidth(line->width()));
        QVERIFY(line->mapTo(&shown.page, QPoint()).y() >= month->mapTo(&shown.page, QPoint(0, month->height())).y());
    }
    QCOMPARE(press(Qt::Key_T), QDate(2026, 10, 13));
    QVERIFY(says(shown.page, u"dinsdag 13 oktober 2026, week 42, vandaag"_s));
    QTest::keyClick(month, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"dinsdag 13 oktober 2026"_s));
    month->stepMonth(-13);
    QCOMPARE(month->day(), QDate(2025, 9, 13));
}

void TestAgendaPage::showsTheDayInTheList()
{
    Shown shown;
    shown.month->setFocus();
    shown.month->goTo(QDate(2026, 10, 16));
    QTest::keyClick(shown.month, Qt::Key_Return);
    QVERIFY(shown.list->hasFocus());
    QCOMPARE(shown.current()->date, QDate(2026, 10, 16));
    const QString before = shown.current()->key();
    shown.month->setFocus();
    shown.month->goTo(QDate(2026, 10, 14));
    QTest::keyClick(shown.month, Qt::Key_Return); // nothing there: the keyboard stays, and the line says so
    QVERIFY(shown.month->hasFocus());
    QCOMPARE(shown.current()->key(), before);
    QVERIFY(says(shown.page, u"14 oktober 2026, week 42: niets in de agenda"_s));
    const auto *model = static_cast<const MonthModel *>(shown.month->model());
    QTest::mouseClick(shown.month->viewport(), Qt::LeftButton, {},
                      shown.month->visualRect(model->indexOf(QDate(2026, 10, 16))).center());
    QVERIFY(shown.list->hasFocus());
    QCOMPARE(shown.current()->date, QDate(2026, 10, 16));
}

void TestAgendaPage::looksFurther()
{
    Shown shown;
    const int few = shown.model()->itemCount();
    QPushButton *further = button(shown.page, u"Verder vooruit kijken"_s);
    QVERIFY(further && !further->isVisible()); // only of an empty list
    for (QAbstractButton *one : shown.page.findChildren<QAbstractButton *>()) {
        if (one->text() == u"1 jaar")
            one->click();
    }
    QVERIFY(shown.model()->itemCount() > few);
}

void TestAgendaPage::copies()
{
    Shown shown;
    button(shown.page, u"Kopiëren"_s)->click();
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = mime->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), shown.model()->itemCount() + 1);
    QCOMPARE(lines.first(), u"Wanneer\tWat\tContract\tSoort\tNog"_s);
    QCOMPARE(mime->html().count(u"<tr>"_s), shown.model()->itemCount() + 1);
    shown.list->setFocus();
    shown.list->setCurrentIndex(shown.model()->firstOn(QDate(2026, 10, 16)));
    QTest::keyClick(shown.list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"vr 16 okt 2026\tMetingen"_s));
    // What has no room is not shown, and what is not shown is not copied.
    shown.page.resize(700, 800);
    QVERIFY(shown.list->isColumnHidden(AgendaModel::Kind));
    QTest::keyClick(shown.list, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().trimmed().count(u'\t'), 3);
}

void TestAgendaPage::startsWithNothing()
{
    WorkspaceFixture fixture;
    fixture.openWith({});
    AgendaPage page(fixture.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(says(page, u"Nog geen contracten"_s));
    QVERIFY(!button(page, u"Exporteren (.ics)…"_s)->isEnabled());
    QVERIFY(!button(page, u"Kopiëren"_s)->isEnabled());
    page.focusStart();
    Route asked;
    connect(&fixture.workspace, &Workspace::routeRequested, &page, [&asked](const Route &route) { asked = route; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(asked.feature, u"start"_s);
}

void TestAgendaPage::saysThatThereIsNothingToDo()
{
    WorkspaceFixture fixture;
    fixture.workspace.fixToday(QDate(2026, 10, 13));
    fixture.openWith({});
    ContractDefinition quiet = WorkspaceFixture::contract(u"stil"_s, u"Stil contract"_s);
    quiet.kpis.clear();
    quiet.indicators.clear();
    quiet.contract.end = QDate(2027, 6, 30);
    QVERIFY(addContract(*fixture.workspace.portfolio(), quiet).hasValue());
    AgendaPage page(fixture.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusStart();
    QVERIFY(says(page, u"Niets te doen tot en met 13 januari 2027"_s));
    const auto *list = page.findChild<QTreeView *>();
    QVERIFY(!list->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // looks a year ahead: there the contract ends
    QVERIFY(list->isVisible());
    QCOMPARE(static_cast<const AgendaModel *>(list->model())->itemCount(), 1);
    QVERIFY(says(page, u"Laatste dag van het contract"_s));
}

void TestAgendaPage::isReadAloud()
{
    Shown shown;
    QCOMPARE(AccessibleWalk::nameless(shown.page), QStringList());
    WorkspaceFixture fixture;
    fixture.openWith({});
    AgendaPage empty(fixture.workspace, nullptr);
    empty.show();
    QCOMPARE(AccessibleWalk::nameless(empty), QStringList());
}

void TestAgendaPage::letsTheKeyboardThrough()
{
    Shown shown;
    shown.page.focusStart();
    QCOMPARE(KeyboardWalk::trap(shown.page), QString());
    QStringList order;
    shown.page.findChildren<QComboBox *>().first()->setFocus();
    for (int i = 0; i < 8; ++i) {
        order += QString::fromLatin1(QApplication::focusWidget()->metaObject()->className());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(order.indexOf(u"QTreeView"_s) > 0 && order.indexOf(u"QTreeView"_s) < order.indexOf(u"MonthView"_s),
             qPrintable(order.join(u' ')));
}

QTEST_MAIN(TestAgendaPage)
#include "tst_AgendaPage.moc"
