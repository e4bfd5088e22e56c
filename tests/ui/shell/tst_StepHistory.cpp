// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleWalk.h"
#include "NoticeArea.h"
#include "ShellFixture.h"
#include "StepHistory.h"
#include "Warnings.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QUndoGroup>
#include <QUndoStack>

using namespace Qt::StringLiterals;

class TestStepHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void namesTheMomentsLatestFirst();
    void wayToAMoment_data();
    void wayToAMoment();
    void stepsOfAPage();
    void anEmptyHistoryHasOneMoment();
    void fromTheListInOneGo();
};

namespace {

QString sentence(const QString &code)
{
    return changeText(ChangeKind::AddContract, { u"Contract "_s + code });
}

/// Four contracts, of which the last two are taken back.
void prepare(Workspace &workspace)
{
    for (const QString &code : { u"een"_s, u"twee"_s, u"drie"_s, u"vier"_s })
        WorkspaceFixture::add(*workspace.portfolio(), code);
    QVERIFY(workspace.portfolio()->undo(2));
}

QStringList textsOf(const StepHistory &history)
{
    QStringList texts;
    for (const StepHistory::Moment &moment : history.moments())
        texts += moment.text;
    return texts;
}

} // namespace

void TestStepHistory::namesTheMomentsLatestFirst()
{
    WorkspaceFixture fixture;
    fixture.openWith({});
    prepare(fixture.workspace);
    const StepHistory history(fixture.workspace, nullptr);
    QCOMPARE(textsOf(history).mid(0, 4), QStringList({ sentence(u"vier"_s), sentence(u"drie"_s), sentence(u"twee"_s), sentence(u"een"_s) }));
    QCOMPARE(history.moments().size(), std::size_t(5));
    QCOMPARE(history.now(), 2);
    using When = StepHistory::Moment::When;
    QCOMPARE(history.moments()[1].when, When::Undone);
    QCOMPARE(history.moments()[2].when, When::Now);
    QCOMPARE(history.moments()[3].when, When::Before);
}

void TestStepHistory::wayToAMoment_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("way");
    QTest::addColumn<std::size_t>("contracts");
    QTest::newRow("all the way forward") << 0 << u"2 stappen vooruit"_s << std::size_t(4);
    QTest::newRow("one forward") << 1 << u"1 stap vooruit"_s << std::size_t(3);
    QTest::newRow("here") << 2 << QString() << std::size_t(2);
    QTest::newRow("one back") << 3 << u"1 stap terug"_s << std::size_t(1);
    QTest::newRow("before the first") << 4 << u"2 stappen terug"_s << std::size_t(0);
}

void TestStepHistory::wayToAMoment()
{
    QFETCH(int, row);
    QFETCH(QString, way);
    QFETCH(std::size_t, contracts);
    WorkspaceFixture fixture;
    fixture.openWith({});
    prepare(fixture.workspace);
    StepHistory history(fixture.workspace, nullptr);
    QCOMPARE(history.wayTo(row), way);
    QVERIFY(history.go(row));
    QCOMPARE(fixture.workspace.portfolio()->contracts().size(), contracts);
    QCOMPARE(StepHistory(fixture.workspace, nullptr).now(), row); // the same list, another place in it
}

void TestStepHistory::stepsOfAPage()
{
    WorkspaceFixture fixture;
    fixture.openWith({});
    QUndoGroup group;
    QUndoStack stack(&group);
    group.setActiveStack(&stack);
    stack.push(new QUndoCommand(u"Titel gewijzigd"_s));
    stack.push(new QUndoCommand);
    stack.push(new QUndoCommand(u"Norm gewijzigd"_s));
    stack.undo();
    StepHistory history(fixture.workspace, &group);
    QCOMPARE(textsOf(history).mid(0, 3), QStringList({ u"Norm gewijzigd"_s, u"Bewerking 2 op dit scherm"_s, u"Titel gewijzigd"_s }));
    QCOMPARE(history.now(), 1);
    QVERIFY(history.go(3));
    QCOMPARE(stack.index(), 0);
    StepHistory again(fixture.workspace, &group);
    QVERIFY(again.go(0));
    QCOMPARE(stack.index(), 3);
}

void TestStepHistory::anEmptyHistoryHasOneMoment()
{
    WorkspaceFixture fixture;
    fixture.openWith({});
    StepHistory history(fixture.workspace, nullptr);
    QCOMPARE(history.moments().size(), std::size_t(1));
    QCOMPARE(history.now(), 0);
    QVERIFY(history.go(0));
}

void TestStepHistory::fromTheListInOneGo()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.documents().newFile());
    for (const QString &code : { u"een"_s, u"twee"_s, u"drie"_s })
        WorkspaceFixture::add(*fixture.workspace.portfolio(), code);
    fixture.window.show();
    QCOMPARE(fixture.action(Command::Steps)->shortcut(), QKeySequence(u"Ctrl+Alt+Z"_s));
    fixture.action(Command::Steps)->trigger();
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QCOMPARE(AccessibleWalk::nameless(*dialog).join(u", "_s), QString());
    auto *table = dialog->findChild<QTableWidget *>();
    QVERIFY(table);
    QCOMPARE(table->currentRow(), 0);
    QCOMPARE(table->item(0, 1)->text(), u"nu"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Down);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text() == u"2 stappen terug"_s; }));
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(fixture.workspace.portfolio()->contracts().size(), std::size_t(1));
    QCOMPARE(fixture.window.frame().notices().text(), u"2 stappen ongedaan gemaakt."_s);
}

QTEST_MAIN(TestStepHistory)
#include "tst_StepHistory.moc"
