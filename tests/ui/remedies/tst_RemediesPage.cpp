// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "FormDialog.h"
#include "RegisterForms.h"
#include "RemediesPage.h"
#include "SampleWorkspace.h"
#include "SanctionForms.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"
#include "WorkspaceRemedies.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

using Section = RemediesPresenter::Section;

/// The page as a manager uses it: with keys, through its dialogs, and when there is nothing.
class TestRemediesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void walksTheRegisters();
    void leadsByKeysToWhatCanBeDone();
    void marksAnActionWithSpace();
    void copiesARow();
    void keepsWhatWasTyped();
    void looksOnceMore();
    void beginsWithNothing();
    void isReadAloud();
    void letsTheKeyboardThrough();

private:
    struct Shown
    {
        SampleWorkspace sample;
        RemediesPage page { sample.workspace, nullptr };

        explicit Shown(Section section)
        {
            page.resize(1200, 800);
            page.show();
            page.activateWindow();
            if (!QTest::qWaitForWindowActive(&page))
                qFatal("the page does not get the keyboard");
            page.enter({ u"remedies"_s });
            page.showSection(section);
            page.focusStart();
        }
        [[nodiscard]] QTableView *table() const
        {
            for (QTableView *one : page.findChildren<QTableView *>()) {
                if (one->isVisible())
                    return one;
            }
            return nullptr;
        }
    };
    static QPushButton *mainOf(const QWidget &dialog)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button;
        }
        return nullptr;
    }
};

void TestRemediesPage::walksTheRegisters()
{
    for (const Section section : { Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions }) {
        Shown shown(section);
        QVERIFY(shown.table());
        QVERIFY(shown.table()->hasFocus());
        const QString before = shown.page.presenter().chosen(section);
        QTest::keyClick(shown.table(), Qt::Key_Down);
        QVERIFY(shown.page.presenter().chosen(section) != before);
    }
}

/// Enter goes from a case to what can be done with it, Ins begins a new one, and the hints say so for each register.
void TestRemediesPage::leadsByKeysToWhatCanBeDone()
{
    Shown shown(Section::Cases);
    const auto keys = [&shown] {
        QStringList texts;
        for (const KeyHint &hint : shown.page.keyHints())
            texts += hint.keys + u' ' + hint.text;
        return texts;
    };
    QCOMPARE(keys(), (QStringList { u"Ins zaak openen"_s, u"Enter naar wat nu kan"_s, u"Ctrl C kopiëren"_s }));
    QTest::keyClick(shown.table(), Qt::Key_Return);
    auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button && button->objectName().startsWith(u"case.event:"_s));
    QTest::keyClick(button, Qt::Key_Return); // presses it, as Space does
    QTRY_VERIFY(shown.page.findChild<FormDialog *>());
    shown.page.findChild<FormDialog *>()->reject(); // nothing was filled in
    QTRY_VERIFY(!shown.page.findChild<FormDialog *>());
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Insert);
    auto *dialog = shown.page.findChild<FormDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->windowTitle(), u"Zaak openen"_s);
    dialog->findChild<QLineEdit *>(u"title"_s)->setFocus();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"title"_s), u"Te laat"_s);
    dialog->reject();
    QVERIFY(dialog->isVisible()); // one Esc throws nothing away
    dialog->reject();
    QSignalSpy changed(&shown.page, &Page::hintsChanged);
    shown.page.showSection(Section::Actions);
    QCOMPARE(changed.count(), 1);
    QVERIFY(keys().contains(u"Spatie gedaan"_s));
}

void TestRemediesPage::marksAnActionWithSpace()
{
    Shown shown(Section::Actions);
    RemediesPresenter &presenter = shown.page.presenter();
    const QString id = presenter.chosen(Section::Actions);
    const ActionStatus before = presenter.data().action(id)->status;
    QTest::keyClick(shown.table(), Qt::Key_Space);
    QVERIFY(presenter.data().action(id)->status != before);
    QCOMPARE(presenter.chosen(Section::Actions), id);
    QTest::keyClick(shown.table(), Qt::Key_Space);
    QCOMPARE(presenter.data().action(id)->status, before);
}

void TestRemediesPage::copiesARow()
{
    Shown shown(Section::Cases);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"2026-01"));
}

/// Bad input stays in its field with the reason below it, and nothing is stored.
void TestRemediesPage::keepsWhatWasTyped()
{
    SampleWorkspace sample;
    ActionItem fresh;
    fresh.contract = sample.workspace.contract();
    const auto before = sample.workspace.portfolio()->rowsOf<ActionItem>(fresh.contract).size();
    RemedyActionForm form(sample.workspace, fresh);
    FormDialog dialog(form, nullptr);
    dialog.show();
    auto *title = dialog.findChild<QLineEdit *>(u"title"_s);
    auto *due = dialog.findChild<QLineEdit *>(u"due"_s);
    QVERIFY(title && due);
    QTest::keyClicks(title, u"Monteurs werven"_s);
    QTest::keyClicks(due, u"31-2-2027"_s);
    mainOf(dialog)->click();
    QVERIFY(dialog.isVisible());
    QCOMPARE(due->text(), u"31-2-2027"_s);
    QVERIFY(!due->accessibleDescription().isEmpty());
    QCOMPARE(dialog.focusWidget(), due);
    due->clear();
    QTest::keyClicks(due, u"1-3-2027"_s);
    QVERIFY(due->accessibleDescription() != form.problem(u"due"_s) || form.problem(u"due"_s).isEmpty());
    mainOf(dialog)->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(sample.workspace.portfolio()->rowsOf<ActionItem>(fresh.contract).size(), before + 1);
}

/// A decision is shown once more before it is recorded, and can be gone back from until then.
void TestRemediesPage::looksOnceMore()
{
    SampleWorkspace sample;
    const RemedyData data = readRemedies(sample.workspace);
    const auto file = std::ranges::find_if(data.sanctions, needsDecision);
    QVERIFY(file != data.sanctions.end());
    DecisionForm form(sample.workspace, data, *file);
    FormDialog dialog(form, nullptr);
    dialog.show();
    QPushButton *main = mainOf(dialog);
    main->click();
    QVERIFY(!form.problem(u"attributable"_s).isEmpty());
    for (QRadioButton *button : dialog.findChildren<QRadioButton *>()) {
        const QString code = button->property("code").toString();
        if (code == u"yes" || code == u"serious")
            button->click();
    }
    form.set(u"codes"_s, u"S4,S1"_s);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit *>(u"motive"_s), u"Vier onderwerpen onder de 7."_s);
    auto *person = dialog.findChild<QLineEdit *>(u"person"_s);
    dialog.resize(560, 360); // where the last field is out of sight
    main->click();
    QCOMPARE(dialog.focusWidget(), person);
    QCOMPARE(person->visibleRegion().boundingRect(), person->rect());
    QTest::keyClicks(person, u"R. de Graaf"_s);
    main->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(needsDecision(*readRemedies(sample.workspace).sanction(QString::number(file->record.id.value)))); // not yet
    main->click();
    QVERIFY(!dialog.isVisible());
    QVERIFY(!needsDecision(*readRemedies(sample.workspace).sanction(QString::number(file->record.id.value))));
    QVERIFY(form.publication());
}

void TestRemediesPage::beginsWithNothing()
{
    WorkspaceFixture fixture;
    fixture.openWith({ u"fietsen"_s });
    RemediesPage page(fixture.workspace, nullptr);
    page.resize(1200, 800);
    page.show();
    page.enter({ u"remedies"_s });
    QVERIFY(page.presenter().isEmpty());
    page.focusStart();
    const auto buttons = page.findChildren<QPushButton *>();
    QVERIFY(std::ranges::any_of(buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == u"Afwijking vastleggen…"; }));
}

void TestRemediesPage::isReadAloud()
{
    for (const Section section : { Section::Timeline, Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits }) {
        Shown shown(section);
        QCOMPARE(AccessibleWalk::nameless(shown.page), QStringList());
    }
}

void TestRemediesPage::letsTheKeyboardThrough()
{
    for (const Section section : { Section::Timeline, Section::Deviations, Section::Cases, Section::Sanctions, Section::Actions, Section::Audits }) {
        Shown shown(section);
        QCOMPARE(KeyboardWalk::trap(shown.page), QString());
    }
}

QTEST_MAIN(TestRemediesPage)
#include "tst_RemediesPage.moc"
