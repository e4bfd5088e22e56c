// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ColumnWidths.h"

#include <QTest>

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsTheRoom_data();
    void fillsTheRoom();
};

void TestColumnWidths::fillsTheRoom_data()
{
    QTest::addColumn<std::vector<ColumnNeed>>("needs");
    QTest::addColumn<int>("room");
    QTest::addColumn<std::vector<int>>("widths");
    using Needs = std::vector<ColumnNeed>;
    using Widths = std::vector<int>;
    QTest::newRow("all lines fit: the wide column takes the rest")
        << Needs { { 40, 100, true }, { 30, 60, false } } << 400 << Widths { 340, 60 };
    QTest::newRow("two wide ones share the rest")
        << Needs { { 40, 100, true }, { 30, 60, true } } << 261 << Widths { 150, 111 };
    QTest::newRow("the short one stays whole, the long one wraps")
        << Needs { { 40, 500, true }, { 30, 60, false } } << 300 << Widths { 240, 60 };
    QTest::newRow("two long ones wrap alike")
        << Needs { { 40, 500, true }, { 40, 500, true } } << 300 << Widths { 150, 150 };
    QTest::newRow("a long word keeps its room")
        << Needs { { 200, 500, true }, { 40, 500, true } } << 300 << Widths { 200, 100 };
    QTest::newRow("too small for the words: each its longest word")
        << Needs { { 200, 500, true }, { 140, 500, true } } << 300 << Widths { 200, 140 };
    QTest::newRow("no columns") << Needs {} << 300 << Widths {};
}

void TestColumnWidths::fillsTheRoom()
{
    QFETCH(std::vector<ColumnNeed>, needs);
    QFETCH(int, room);
    QFETCH(std::vector<int>, widths);
    QCOMPARE(columnWidths(needs, room), widths);
}

QTEST_GUILESS_MAIN(TestColumnWidths)
#include "tst_ColumnWidths.moc"
