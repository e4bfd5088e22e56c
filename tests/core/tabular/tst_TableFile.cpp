// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableFile.h"
#include "Workbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(TextTable::Fault)

class TestTableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
};

void TestTableFile::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<TextTable::Fault>("fault");
    const auto none = TextTable::Fault::None;
    QTest::newRow("text") << QByteArray("a;b\n1;2\n") << u"1 a|b, 2 1|2"_s << none;
    QTest::newRow("a workbook") << xlsxOfTexts({ { u"a"_s, u"b"_s }, { u"1"_s, u"2"_s } }) << u"1 a|b, 2 1|2"_s << none;
    QTest::newRow("an ods") << odsOf("<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>")
                            << u"1 a"_s << none;
    QTest::newRow("the first sheet that holds anything")
        << odsOf("<table:table table:name=\"leeg\"></table:table><table:table><table:table-row><table:table-cell><text:p>a</text:p>"
                 "</table:table-cell></table:table-row></table:table>")
        << u"1 a"_s << none;
    QTest::newRow("an empty workbook") << xlsxOfTexts({}) << QString() << TextTable::Fault::Empty;
    QTest::newRow("a damaged workbook") << QByteArray("PK\x03\x04\x14\0\6\0rest", 12) << QString() << TextTable::Fault::NotAWorkbook;
    QTest::newRow("nothing") << QByteArray() << QString() << TextTable::Fault::Empty;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << QString() << TextTable::Fault::NotText;
}

void TestTableFile::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QFETCH(TextTable::Fault, fault);
    const TextTable table = readTable(bytes);
    QStringList lines;
    for (const TextRow &row : table.rows)
        lines += QString::number(row.line) + u' ' + row.fields.join(u'|');
    QCOMPARE(lines.join(u", "_s), rows);
    QCOMPARE(table.fault, fault);
}

QTEST_GUILESS_MAIN(TestTableFile)
#include "tst_TableFile.moc"
