// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenPage.h"
#include "Warnings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelection>
#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

/// Copying from and pasting into the grid of the entry page.
class TestEntryPageClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void copiesChosenBlocksWithTheirGaps();
    void pastesOneValueEverywhere();
    void pastesATableOfAPage();
};

void TestEntryPageClipboard::copiesChosenBlocksWithTheirGaps()
{
    const OpenPage open;
    for (const QString &value : { u"91"_s, u"92"_s, u"93"_s })
        open.type(value);
    QItemSelection chosen(open.start(), open.start());
    chosen.append(QItemSelectionRange(open.start().siblingAtRow(4)));
    open.grid->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    open.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"91\n93"_s);
    QItemSelectionModel *selection = open.grid->selectionModel(); // the keyboard that is played may still hold Ctrl
    const QModelIndex left = open.start().siblingAtColumn(open.start().column() - 1);
    selection->setCurrentIndex(left, QItemSelectionModel::NoUpdate);
    selection->select(QItemSelection(left, left.siblingAtRow(left.row() + 1)), QItemSelectionModel::ClearAndSelect);
    open.press(Qt::Key_C, Qt::ControlModifier); // fractions: to others as a percentage, back here as they were
    const QString shown = QGuiApplication::clipboard()->text();
    QVERIFY2(!shown.contains(u'/'), qPrintable(shown));
    selection->setCurrentIndex(open.start(), QItemSelectionModel::ClearAndSelect);
    const QString before = open.start().siblingAtColumn(open.start().column() - 1).data(Qt::EditRole).toString();
    open.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open.start().data(Qt::EditRole).toString(), before);
}

void TestEntryPageClipboard::pastesOneValueEverywhere()
{
    const OpenPage open;
    open.grid->setCurrentIndex(open.start());
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    open.press(Qt::Key_Down, Qt::ShiftModifier);
    QGuiApplication::clipboard()->setText(u"98,5"_s);
    open.press(Qt::Key_V, Qt::ControlModifier);
    for (int row = 2; row < 5; ++row)
        QCOMPARE(open.start().siblingAtRow(row).data().toString(), u"98,5%"_s);
    QVERIFY(open.sample.workspace.portfolio()->undo()); // one step
    QVERIFY(open.start().siblingAtRow(4).data().toString() != u"98,5%"_s);
}

void TestEntryPageClipboard::pastesATableOfAPage()
{
    const OpenPage open;
    auto *data = new QMimeData;
    data->setText(u"97,1 97,2"_s); // as some pages put it there
    data->setHtml(u"<table><tr><td>97,1</td></tr><tr><td>97,2</td></tr></table>"_s);
    QGuiApplication::clipboard()->setMimeData(data);
    open.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(open.start().data().toString(), u"97,1%"_s);
    QCOMPARE(open.start().siblingAtRow(3).data().toString(), u"97,2%"_s);
}

QTEST_MAIN(TestEntryPageClipboard)
#include "tst_EntryPageClipboard.moc"
