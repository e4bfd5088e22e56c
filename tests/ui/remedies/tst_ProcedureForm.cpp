// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseVerbs.h"
#include "ProcedureDialog.h"
#include "ProcedureForm.h"
#include "ProcedureLibrary.h"
#include "Warnings.h"
#include "WorkspaceFixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// A procedure changed in the program: mistakes at their place, kept as a new version, and running cases keep theirs.
class TestProcedureForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changesNothingByItself();
    void keepsANewVersion();
    void refusesAtThePlace_data();
    void refusesAtThePlace();
    void showsThePartWithTheMistake();

private:
    [[nodiscard]] Workspace &workspace() const { return m_fixture->workspace; }
    [[nodiscard]] Portfolio &portfolio() const { return *workspace().portfolio(); }
    /// The place of a term, as the reader names it.
    [[nodiscard]] static QString termAt(const Procedure &procedure, const QString &code)
    {
        const auto found = std::ranges::find(procedure.terms, code, &ProcedureTerm::code);
        return u"terms[%1]"_s.arg(found - procedure.terms.begin());
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
};

void TestProcedureForm::init()
{
    failOnOurWarnings();
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_fixture->openWith({ u"fietsen"_s });
}

void TestProcedureForm::changesNothingByItself()
{
    for (const Procedure &procedure : procedureLibrary()) {
        ProcedureForm form(workspace(), procedure);
        QVERIFY2(!form.isChanged(), qPrintable(procedure.id));
        for (const ProcedureForm::Part &part : form.parts()) {
            form.choose(part.place);
            QVERIFY(!form.rows().empty());
        }
        form.set(u"reason"_s, u"zomaar"_s);
        QVERIFY(!form.commit());
        QVERIFY(!form.problem({}).isEmpty());
        QCOMPARE(QStringList(form.problems().keys()), QStringList { QString() });
    }
}

void TestProcedureForm::keepsANewVersion()
{
    const Procedure shipped = *loadProcedure(u"step-in"_s);
    const auto running = openCase(portfolio(), { workspace().contract(), shipped, u"Loopt al"_s, {}, {}, QDate(2026, 10, 1) });
    QVERIFY(running);
    ProcedureForm form(workspace(), shipped);
    form.set(termAt(shipped, u"solution"_s) + u".length.amount"_s, u"20"_s);
    QVERIFY(form.isChanged());
    QVERIFY(!form.commit()); // why?
    QVERIFY(!form.problem(u"reason"_s).isEmpty());
    form.set(u"reason"_s, u"afgesproken in het overleg"_s);
    QVERIFY2(form.commit(), qPrintable(QStringList(form.problems().values()).join(u' ')));
    const auto latest = latestProcedures(portfolio(), procedureLibrary());
    const auto kept = std::ranges::find(latest, u"step-in"_s, &Procedure::id);
    QCOMPARE(kept->version, shipped.version + 1);
    QCOMPARE(kept->term(u"solution")->length->amount, 20);
    const auto file = caseOf(portfolio(), workspace().contract(), running->id);
    QCOMPARE(file->procedure.term(u"solution")->length->amount, 30);
}

void TestProcedureForm::refusesAtThePlace_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::newRow("none of the contract") << u".length.amount"_s << QString();
    QTest::newRow("zero") << u".length.amount"_s << u"0"_s;
    QTest::newRow("a thousand") << u".length.amount"_s << u"1000"_s;
    QTest::newRow("in words") << u".length.amount"_s << u"dertig"_s;
    QTest::newRow("no title") << u".title"_s << u" "_s;
}

void TestProcedureForm::refusesAtThePlace()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    const Procedure shipped = *loadProcedure(u"step-in"_s);
    ProcedureForm form(workspace(), shipped);
    const QString place = termAt(shipped, u"solution"_s) + member;
    form.set(u"reason"_s, u"afgesproken"_s);
    form.set(place, value);
    QVERIFY(!form.commit());
    QVERIFY2(!form.problem(place).isEmpty(), qPrintable(QStringList(form.problems().keys()).join(u' ')));
    QCOMPARE(form.value(place), value);
    QCOMPARE(form.partWithProblem(), place.section(u'.', 0, 0));
    QVERIFY(portfolio().procedureVersions().empty());
}

void TestProcedureForm::showsThePartWithTheMistake()
{
    ProcedureDialog dialog(workspace(), nullptr);
    dialog.show();
    auto *tree = dialog.findChild<QTreeWidget *>();
    QVERIFY(tree && tree->topLevelItemCount() == 6); // itself, steps, events, terms, fields, lines
    tree->setCurrentItem(tree->topLevelItem(3)->child(0));
    auto *title = dialog.findChild<QLineEdit *>(u"terms[0].title"_s);
    QVERIFY(title);
    title->clear();
    Q_EMIT title->textEdited({});
    tree->setCurrentItem(tree->topLevelItem(0));
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(tree->currentItem(), tree->topLevelItem(3)->child(0));
    dialog.reject();
    QVERIFY(dialog.isVisible()); // what was changed is not thrown away at once
    dialog.reject();
    QVERIFY(!dialog.isVisible());
}

QTEST_MAIN(TestProcedureForm)
#include "tst_ProcedureForm.moc"
