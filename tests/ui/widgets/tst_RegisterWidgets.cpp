// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormField.h"
#include "RegisterModel.h"
#include "RegisterView.h"
#include "RowDialog.h"
#include "Theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The dialog of a row and the table of a register, with real keys.
class TestRegisterWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance().apply(*qApp, ThemeChoice::Light, 100); }
    void storesWhatIsFilledIn();
    void staysOpenWhileSomethingIsWrong();
    void tellsWhyItWasNotStored();
    void throwsNothingAwayAtOnce();
    void hidesWhatDoesNotApply();
    void changesNothingWhenLocked();
    void takesEveryKindOfField();
    void asksForTheRowThatIsShown();
    void movesOnlyInItsOwnOrder();
    void keepsTheChosenRow();
    void copiesRows();
    void standsStillWhenReadOnly();

private:
    [[nodiscard]] RowForm form()
    {
        RowForm made;
        made.heading = u"Regel"_s;
        made.button = u"Opslaan"_s;
        made.fields = { { u"name"_s, u"Naam"_s }, { u"note"_s, u"Notitie"_s, RowField::Kind::Area }, { u"kind"_s, u"Soort"_s, RowField::Kind::Choice, 6, { { u"a"_s, u"Eerste"_s }, { u"b"_s, u"Tweede"_s } } },
                        { u"role"_s, u"Rol"_s, RowField::Kind::OpenChoice, 6, { { u"x"_s, u"x"_s } } }, { u"on"_s, u"Aan"_s, RowField::Kind::Check } };
        made.values = { { u"kind"_s, u"a"_s } };
        made.problems = [](const RowValues &values) {
            RowProblems problems;
            if (valueIn(values, u"name"_s).isEmpty())
                problems[u"name"_s] = { u"Vul een naam in."_s };
            if (valueIn(values, u"note"_s).isEmpty())
                problems[u"note"_s] = { u"Een vraag."_s, false };
            return problems;
        };
        made.store = [this](const RowValues &values) {
            m_stored = values;
            return m_refusal;
        };
        return made;
    }
    [[nodiscard]] static QLineEdit *name(const RowDialog &dialog) { return qobject_cast<QLineEdit *>(dialog.control(u"name"_s)); }
    [[nodiscard]] static QString problemAt(const RowDialog &dialog, const QString &key)
    {
        return qobject_cast<FormField *>(dialog.control(key)->parentWidget())->problem();
    }

    RowValues m_stored;
    QString m_refusal;
};

void TestRegisterWidgets::storesWhatIsFilledIn()
{
    RowDialog dialog(form(), nullptr);
    dialog.show();
    QTest::keyClicks(name(dialog), u"Jansen"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(m_stored.at(u"name"_s), u"Jansen"_s);
    QCOMPARE(m_stored.at(u"kind"_s), u"a"_s);
}

void TestRegisterWidgets::staysOpenWhileSomethingIsWrong()
{
    m_stored.clear();
    RowDialog dialog(form(), nullptr);
    dialog.show();
    QVERIFY(problemAt(dialog, u"name"_s).isEmpty()); // nobody has tried yet
    QCOMPARE(problemAt(dialog, u"note"_s), u"Een vraag."_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(problemAt(dialog, u"name"_s), u"Vul een naam in."_s);
    QVERIFY(dialog.isVisible());
    QVERIFY(m_stored.empty());
    QTest::keyClicks(name(dialog), u"J"_s);
    QVERIFY(problemAt(dialog, u"name"_s).isEmpty());
}

void TestRegisterWidgets::tellsWhyItWasNotStored()
{
    m_refusal = u"Het bestand is vol."_s;
    RowDialog dialog(form(), nullptr);
    dialog.show();
    QTest::keyClicks(name(dialog), u"Jansen"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(name(dialog)->text(), u"Jansen"_s);
    m_refusal.clear();
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
}

void TestRegisterWidgets::throwsNothingAwayAtOnce()
{
    RowDialog untouched(form(), nullptr);
    untouched.show();
    QTest::keyClick(&untouched, Qt::Key_Escape);
    QVERIFY(!untouched.isVisible());
    RowDialog dialog(form(), nullptr);
    dialog.show();
    QTest::keyClicks(name(dialog), u"Jansen"_s);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestRegisterWidgets::hidesWhatDoesNotApply()
{
    RowForm made = form();
    made.isShown = [](const RowField &field, const RowValues &values) { return field.key != "note"_L1 || valueIn(values, u"on"_s) == "1"_L1; };
    RowDialog dialog(made, nullptr);
    dialog.show();
    QVERIFY(!dialog.control(u"note"_s)->isVisible());
    qobject_cast<QCheckBox *>(dialog.control(u"on"_s))->click();
    QVERIFY(dialog.control(u"note"_s)->isVisible());
}

void TestRegisterWidgets::changesNothingWhenLocked()
{
    RowForm made = form();
    made.values[u"name"_s] = u"Jansen"_s;
    made.lock = u"Dit bestand is alleen te lezen."_s;
    m_stored.clear();
    RowDialog dialog(made, nullptr);
    dialog.show();
    QTest::keyClicks(name(dialog), u"x"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(name(dialog)->text(), u"Jansen"_s);
    QVERIFY(m_stored.empty());
}

void TestRegisterWidgets::takesEveryKindOfField()
{
    RowDialog dialog(form(), nullptr);
    dialog.show();
    QTest::keyClicks(name(dialog), u"J"_s);
    qobject_cast<QPlainTextEdit *>(dialog.control(u"note"_s))->setPlainText(u"een\ntwee"_s);
    auto *kind = qobject_cast<QComboBox *>(dialog.control(u"kind"_s));
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    auto *role = qobject_cast<QComboBox *>(dialog.control(u"role"_s));
    role->lineEdit()->setFocus();
    QTest::keyClicks(role->lineEdit(), u"vrij"_s);
    QTest::keyClick(name(dialog), Qt::Key_Return);
    QCOMPARE(m_stored.at(u"note"_s), u"een\ntwee"_s);
    QCOMPARE(m_stored.at(u"kind"_s), u"b"_s);
    QCOMPARE(m_stored.at(u"role"_s), u"vrij"_s);
}

namespace {

/// Three rows whose second column sorts as numbers.
void fill(RegisterModel &model)
{
    model.setCaptions({ u"Naam"_s, u"Aantal"_s });
    std::vector<RegisterRow> rows;
    for (const auto &[text, count] : { std::pair { u"beta"_s, 9 }, std::pair { u"Alfa"_s, 10 }, std::pair { u"gamma"_s, 1 } })
        rows.push_back({ { text, QString::number(count) }, { QVariant(), count } });
    model.setRows(rows);
}

constexpr auto everything = RegisterView::Abilities(RegisterView::Add | RegisterView::Edit | RegisterView::Remove | RegisterView::Paste | RegisterView::Move);

} // namespace

void TestRegisterWidgets::asksForTheRowThatIsShown()
{
    RegisterModel model;
    QAbstractItemModelTester tester(&model);
    fill(model);
    RegisterView view(&model, everything, nullptr);
    view.setHint(u"Een lijst"_s);
    view.resize(500, 300);
    view.show();
    QSignalSpy edit(&view, &RegisterView::editAsked);
    QSignalSpy remove(&view, &RegisterView::removeAsked);
    QSignalSpy add(&view, &RegisterView::addAsked);
    QSignalSpy paste(&view, &RegisterView::pasteAsked);
    view.table()->sortByColumn(1, Qt::AscendingOrder); // 1, 9, 10: as numbers
    view.table()->setFocus();
    view.table()->setCurrentIndex(view.table()->model()->index(0, 0));
    QTest::keyClick(view.table(), Qt::Key_F2);
    QCOMPARE(edit.value(0).value(0).toInt(), 2); // gamma
    QTest::keyClick(view.table(), Qt::Key_Return);
    QCOMPARE(edit.size(), 2);
    QTest::keyClick(view.table(), Qt::Key_Delete);
    QCOMPARE(remove.size(), 1);
    QTest::keyClick(view.table(), Qt::Key_Insert);
    QCOMPARE(add.size(), 1);
    QTest::keySequence(view.table(), QKeySequence::Paste);
    QCOMPARE(paste.size(), 1);
}

void TestRegisterWidgets::movesOnlyInItsOwnOrder()
{
    RegisterModel model;
    fill(model);
    RegisterView view(&model, everything, nullptr);
    view.show();
    QSignalSpy move(&view, &RegisterView::moveAsked);
    view.choose(1);
    QTest::keyClick(view.table(), Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(move.size(), 1);
    QTest::keyClick(view.table(), Qt::Key_Up, Qt::ControlModifier); // it is the first by now
    QCOMPARE(move.size(), 1);
    view.table()->sortByColumn(0, Qt::AscendingOrder);
    QTest::keyClick(view.table(), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(move.size(), 1);
}

void TestRegisterWidgets::keepsTheChosenRow()
{
    RegisterModel model;
    fill(model);
    RegisterView view(&model, everything, nullptr);
    view.show();
    view.choose(2);
    std::vector<RegisterRow> rows = model.rows();
    rows.pop_back();
    model.setRows(rows);
    QCOMPARE(view.currentRow(), 1);
    model.setRows({});
    QCOMPARE(view.currentRow(), -1);
    QVERIFY(!view.table()->isVisible());
}

void TestRegisterWidgets::copiesRows()
{
    RegisterModel model;
    fill(model);
    RegisterView view(&model, everything, nullptr);
    view.resize(500, 300);
    view.show();
    view.choose(0);
    QTest::keySequence(view.table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"beta\t9\n"_s);
}

void TestRegisterWidgets::standsStillWhenReadOnly()
{
    RegisterModel model;
    fill(model);
    RegisterView view(&model, everything, nullptr);
    view.setWritable(false);
    view.show();
    view.choose(0);
    QSignalSpy add(&view, &RegisterView::addAsked);
    QSignalSpy remove(&view, &RegisterView::removeAsked);
    QSignalSpy edit(&view, &RegisterView::editAsked);
    for (const Qt::Key key : { Qt::Key_Insert, Qt::Key_Delete, Qt::Key_F2 })
        QTest::keyClick(view.table(), key);
    QCOMPARE(add.size(), 0);
    QCOMPARE(remove.size(), 0);
    QCOMPARE(edit.size(), 1); // it can be looked at
}

QTEST_MAIN(TestRegisterWidgets)
#include "tst_RegisterWidgets.moc"
