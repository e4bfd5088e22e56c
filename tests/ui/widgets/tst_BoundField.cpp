// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoundField.h"
#include "Controls.h"
#include "FormField.h"
#include "Warnings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// A widget and its field: what goes through the door, and what comes back.
class TestBoundField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typesThroughTheDoor();
    void choosesThroughTheDoor();
    void showsWhatIsWrong();
    void tellsAWarningFromAProblem();
    void locks();
    void hidesWithItsCompany();
    void leavesUndoToThePage();
    void keepsTheChoiceWhenThePageScrolls();

private:
    [[nodiscard]] FieldDoor door()
    {
        FieldDoor made;
        made.value = [this] { return m_value; };
        made.set = [this](const QString &text) { m_value = text; };
        made.choices = [] { return std::vector<FieldChoice> { { u"a"_s, u"Appel"_s }, { u"p"_s, u"Peer"_s } }; };
        made.problem = [this] { return m_problem; };
        made.lock = [this] { return m_lock; };
        made.isShown = [this] { return m_shown; };
        return made;
    }

    QString m_value;
    std::optional<FieldProblem> m_problem;
    QString m_lock;
    bool m_shown = true;
};

void TestBoundField::init()
{
    failOnOurWarnings();
    m_value.clear();
    m_problem.reset();
    m_lock.clear();
    m_shown = true;
}

void TestBoundField::typesThroughTheDoor()
{
    QLineEdit edit;
    BoundField field(door(), nullptr);
    field.bind(&edit);
    QTest::keyClicks(&edit, u"Veldfiets"_s);
    QCOMPARE(m_value, u"Veldfiets"_s);
    m_value = u"Linde"_s;
    field.refresh();
    QCOMPARE(edit.text(), u"Linde"_s);

    QPlainTextEdit area;
    BoundField second(door(), nullptr);
    second.bind(&area);
    QTest::keyClicks(&area, u"doel"_s);
    QCOMPARE(m_value, u"doel"_s);

    QCheckBox box;
    BoundField third(door(), nullptr);
    third.bind(&box);
    box.click();
    QCOMPARE(m_value, u"1"_s);
    m_value = u"0"_s;
    third.refresh();
    QVERIFY(!box.isChecked());
}

void TestBoundField::choosesThroughTheDoor()
{
    QComboBox box;
    BoundField field(door(), nullptr);
    field.bind(&box);
    m_value = u"p"_s;
    field.refresh();
    QCOMPARE(box.currentText(), u"Peer"_s);
    QTest::keyClick(&box, Qt::Key_Up);
    QCOMPARE(m_value, u"a"_s);

    SegmentedControl segments;
    BoundField other(door(), nullptr);
    other.bind(&segments);
    m_value = u"p"_s;
    other.refresh();
    QCOMPARE(segments.current(), 1);
    Q_EMIT segments.chosen(0);
    QCOMPARE(m_value, u"a"_s);
}

void TestBoundField::showsWhatIsWrong()
{
    auto *edit = new QLineEdit;
    FormField frame(u"Code"_s, edit, nullptr);
    BoundField field(door(), nullptr);
    field.bind(edit);
    field.setFrame(&frame);
    m_value = u"twee woorden"_s;
    m_problem = FieldProblem { u"Schrijf de code aan elkaar."_s, true };
    field.refresh();
    QCOMPARE(frame.problem(), u"Schrijf de code aan elkaar."_s);
    QVERIFY(edit->property("bad").toBool());
    QCOMPARE(edit->accessibleDescription(), u"Schrijf de code aan elkaar."_s);
    QCOMPARE(edit->text(), u"twee woorden"_s);
    m_problem.reset();
    field.refresh();
    QVERIFY(frame.problem().isEmpty());
    QVERIFY(!edit->property("bad").toBool());
}

void TestBoundField::tellsAWarningFromAProblem()
{
    auto *edit = new QLineEdit;
    FormField frame(u"Einde"_s, edit, nullptr);
    BoundField field(door(), nullptr);
    field.bind(edit);
    field.setFrame(&frame);
    m_problem = FieldProblem { u"Er is al langer gemeten."_s, false };
    field.refresh();
    QCOMPARE(frame.problem(), u"Er is al langer gemeten."_s);
    QVERIFY(!edit->property("bad").toBool());
    QCOMPARE(edit->accessibleDescription(), u"Er is al langer gemeten."_s);
}

void TestBoundField::locks()
{
    QLineEdit edit;
    QComboBox box;
    BoundField first(door(), nullptr);
    BoundField second(door(), nullptr);
    first.bind(&edit);
    second.bind(&box);
    m_lock = u"Alleen te lezen"_s;
    first.refresh();
    second.refresh();
    QVERIFY(edit.isReadOnly());
    QVERIFY(edit.isEnabled()); // it can still be copied from
    QVERIFY(!box.isEnabled());
    QCOMPARE(edit.accessibleDescription(), m_lock);
    m_lock.clear();
    first.refresh();
    QVERIFY(!edit.isReadOnly());
}

void TestBoundField::hidesWithItsCompany()
{
    QWidget page;
    auto *edit = new QLineEdit;
    auto *frame = new FormField(u"Reden"_s, edit, &page);
    auto *line = new QWidget(&page);
    BoundField field(door(), nullptr);
    field.bind(edit);
    field.setFrame(frame);
    field.accompany(line);
    m_shown = false;
    field.refresh();
    QVERIFY(frame->isHidden());
    QVERIFY(line->isHidden());
    m_shown = true;
    field.refresh();
    QVERIFY(!frame->isHidden());
    QVERIFY(!line->isHidden());
}

void TestBoundField::leavesUndoToThePage()
{
    QLineEdit edit;
    BoundField field(door(), nullptr);
    field.bind(&edit);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.accept();
    QCoreApplication::sendEvent(&edit, &undo);
    QVERIFY(!undo.isAccepted());
}

void TestBoundField::keepsTheChoiceWhenThePageScrolls()
{
    QComboBox box;
    BoundField field(door(), nullptr);
    field.bind(&box);
    m_value = u"a"_s;
    field.refresh();
    QWheelEvent wheel(QPointF(2, 2), QPointF(2, 2), QPoint(), QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.currentIndex(), 0);
    QCOMPARE(m_value, u"a"_s);
}

QTEST_MAIN(TestBoundField)
#include "tst_BoundField.moc"
