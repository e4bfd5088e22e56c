// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetReader.h"
#include "Workbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Cells by "|", rows by "/", sheets by "//"; a covered cell in brackets, empty ones as nothing.
QString joined(const Workbook &book)
{
    QStringList sheets;
    for (const Sheet &sheet : book.sheets) {
        QStringList rows;
        for (const SheetRow &row : sheet.rows) {
            QStringList cells;
            for (const SheetCell &cell : row.cells)
                cells += cell.covered ? u'(' + cell.text + u')' : cell.text;
            rows += QString::number(row.number) + u':' + cells.join(u'|');
        }
        sheets += rows.join(u'/');
    }
    return sheets.join(u"//"_s);
}

Workbook withRows(const QByteArray &rows, const QByteArray &after = {})
{
    XlsxParts parts;
    parts.sheetData = rows;
    parts.afterData = after;
    parts.strings = "<si><t>Norm</t></si><si><r><t>First </t></r><r><t>time</t></r><rPh><t>x</t></rPh></si>"
                    "<si><t>a_x000D_\nb_x005F_c</t></si>";
    parts.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0.0%\"/>"
                   "<numFmt numFmtId=\"165\" formatCode=\"[$-413]d\\ mmmm\\ yyyy;@\"/>"
                   "<numFmt numFmtId=\"166\" formatCode=\"0.0&quot; days%&quot;\"/></numFmts>"
                   "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
                   "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/>"
                   "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"20\"/></cellXfs>";
    return readWorkbook(xlsxOf(parts));
}

QByteArray odsTable(const QByteArray &rows, const QByteArray &attributes = {})
{
    return "<table:table table:name=\"KPI\"" + attributes + ">" + rows + "</table:table>";
}

} // namespace

class TestSheetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsXlsx_data();
    void readsXlsx();
    void knows1904();
    void leavesHiddenSheetsOut();
    void readsOds_data();
    void readsOds();
    void tellsWhatItIs_data();
    void tellsWhatItIs();
};

void TestSheetReader::readsXlsx_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *rows, const QString &expected, const char *after = "") {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(after) << expected;
    };
    row("shared", R"(<row r="1"><c r="A1" t="s"><v>0</v></c></row>)", u"1:Norm"_s);
    row("rich text without its reading aid", R"(<row r="1"><c r="A1" t="s"><v>1</v></c></row>)", u"1:First time"_s);
    row("escapes", R"(<row r="1"><c r="A1" t="s"><v>2</v></c></row>)", u"1:a\nb_c"_s);
    row("inline", R"(<row><c t="inlineStr"><is><t>≥95%</t></is></c></row>)", u"1:≥95%"_s);
    row("cells apart", R"(<row r="3"><c r="B3"><v>5</v></c><c r="D3"><v>6</v></c></row>)", u"3:|5||6"_s);
    row("number", R"(<row><c><v>0.94999999999999996</v></c><c><v>1234.5</v></c><c><v>1E3</v></c></row>)",
        u"1:0,95|1234,5|1000"_s);
    row("percentage", R"(<row><c s="1"><v>0.95</v></c><c s="2"><v>0.95</v></c><c s="1"><v>0.999</v></c></row>)",
        u"1:95%|95,0%|99,9%"_s);
    row("percentage under a tenth", R"(<row><c s="1"><v>0.05</v></c><c s="1"><v>0</v></c><c s="1"><v>1</v></c></row>)",
        u"1:5%|0%|100%"_s);
    row("percent sign in quotes", R"(<row><c s="5"><v>10</v></c></row>)", u"1:10,0"_s);
    row("day", R"(<row><c s="3"><v>46113</v></c><c s="4"><v>1</v></c><c s="6"><v>0.35416666666666669</v></c></row>)",
        u"1:2026-04-01|1900-01-01|08:30"_s);
    row("the day that never was", R"(<row><c s="3"><v>60</v></c></row>)", u"1:#WAARDE!"_s);
    row("truth, error, formula text",
        R"(<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>x</v></c></row>)",
        u"1:ja|#REF!|x"_s);
    row("formula keeps its value", R"(<row><c s="1"><f>1/2</f><v>0.5</v></c></row>)", u"1:50%"_s);
    row("merged down",
        R"(<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>)",
        u"1:1|2/2:(1)|3"_s, R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)");
    row("merged beyond the sheet", R"(<row r="1"><c r="A1"><v>1</v></c></row>)", u"1:1|(1)"_s,
        R"(<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:B1048576"/><mergeCell ref="x"/></mergeCells>)");
}

void TestSheetReader::readsXlsx()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, after);
    QFETCH(QString, expected);
    const Workbook book = withRows(rows, after);
    QCOMPARE(book.fault, Workbook::Fault::None);
    QCOMPARE(joined(book), expected);
}

void TestSheetReader::knows1904()
{
    XlsxParts parts;
    parts.workbook = "<workbookPr date1904=\"1\"/>" + parts.workbook;
    parts.styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
    parts.sheetData = R"(<row><c s="0"><v>0</v></c></row>)";
    QCOMPARE(joined(readWorkbook(xlsxOf(parts))), u"1:1904-01-01"_s);
}

void TestSheetReader::leavesHiddenSheetsOut()
{
    XlsxParts parts;
    parts.workbook = "<sheets><sheet name=\"A\" r:id=\"rId1\" state=\"hidden\"/><sheet name=\"B\" r:id=\"rId2\"/>"
                     "<sheet name=\"C\" r:id=\"rId1\" state=\"veryHidden\"/></sheets>";
    parts.moreRelations = "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/other.xml\"/>";
    parts.moreMembers = { { u"xl/worksheets/other.xml"_s, xlsxSheet("<row><c><v>7</v></c></row>") } };
    const Workbook book = readWorkbook(xlsxOf(parts));
    QCOMPARE(joined(book), u"1:7"_s);
    QCOMPARE(book.sheets.front().name, u"B"_s);
}

void TestSheetReader::readsOds_data()
{
    QTest::addColumn<QByteArray>("tables");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &rows, const QString &expected) {
        QTest::newRow(name) << odsTable(rows) << expected;
    };
    row("text of two paragraphs",
        R"(<table:table-row><table:table-cell office:value-type="string"><text:p>a<text:s text:c="2"/>b</text:p><text:p>c<text:line-break/>d</text:p></table:table-cell></table:table-row>)",
        u"1:a  b\nc\nd"_s);
    row("percentage",
        R"(<table:table-row><table:table-cell office:value-type="percentage" office:value="0.95"><text:p>95,0%</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.995"><text:p>100%</text:p></table:table-cell></table:table-row>)",
        u"1:95,0%|99,5%"_s);
    row("number, day, truth",
        R"(<table:table-row><table:table-cell office:value-type="float" office:value="7.5"><text:p>7,50</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2026-04-02"><text:p>2 april</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAAR</text:p></table:table-cell></table:table-row>)",
        u"1:7,50|2026-04-02|ja"_s);
    row("repeats, and a million empty rows",
        R"(<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>x</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)",
        u"1:x|x/2:x|x"_s);
    row("a note is not the cell",
        R"(<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>note</text:p></office:annotation><text:p>cell</text:p></table:table-cell></table:table-row>)",
        u"1:cell"_s);
    row("merged down",
        R"(<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>m</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row>)",
        u"1:m|a/2:(m)|b"_s);
    QTest::newRow("hidden") << odsTable("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>no"
                                        "</text:p></table:table-cell></table:table-row>",
                                        " table:style-name=\"off\"")
            + odsTable("<table:table-row><table:table-cell office:value-type=\"string\"><text:p>yes</text:p>"
                       "</table:table-cell></table:table-row>")
                            << u"1:yes"_s;
}

void TestSheetReader::readsOds()
{
    QFETCH(QByteArray, tables);
    QFETCH(QString, expected);
    const Workbook book = readWorkbook(odsOf(
        tables, "<style:style style:name=\"off\"><style:table-properties table:display=\"false\"/></style:style>"));
    QCOMPARE(book.fault, Workbook::Fault::None);
    QCOMPARE(joined(book), expected);
}

void TestSheetReader::tellsWhatItIs_data()
{
    using Fault = Workbook::Fault;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("expected");
    const QByteArray old = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0');
    QByteArray password = old;
    for (const char letter : QByteArrayView("EncryptedPackage"))
        password += QByteArray(1, letter) + '\0';
    XlsxParts macros;
    macros.moreMembers = { { u"xl/vbaProject.bin"_s, "x" } };
    XlsxParts binary;
    binary.moreMembers = { { u"xl/workbook.bin"_s, "x" } };
    QTest::newRow("nothing") << QByteArray() << Fault::NotAWorkbook;
    QTest::newRow("text") << QByteArray("kpi;norm") << Fault::NotAWorkbook;
    QTest::newRow("xls") << old << Fault::OldFormat;
    QTest::newRow("password") << password << Fault::Password;
    QTest::newRow("xlsm") << xlsxOf(macros) << Fault::WithMacros;
    QTest::newRow("xlsb") << xlsxOf(binary) << Fault::BinaryFormat;
    QTest::newRow("docx") << zipOf(
        { { u"_rels/.rels"_s,
            "<R><Relationship Id=\"1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></R>" },
          { u"word/document.xml"_s, "<d/>" } })
                          << Fault::OtherDocument;
    QTest::newRow("odt") << zipOf({ { u"mimetype"_s, "application/vnd.oasis.opendocument.text" } })
                         << Fault::OtherDocument;
    QTest::newRow("encrypted ods") << zipOf({ { u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet" },
                                              { u"META-INF/manifest.xml"_s, "<m><manifest:encryption-data/></m>" },
                                              { u"content.xml"_s, "garbage" } })
                                   << Fault::Password;
    QTest::newRow("some zip") << zipOf({ { u"a.txt"_s, "a" } }) << Fault::NotAWorkbook;
    QTest::newRow("cut off") << xlsxOf({}).chopped(40) << Fault::Damaged;
    QTest::newRow("only the mark") << QByteArray("PK\x03\x04") << Fault::Damaged;
}

void TestSheetReader::tellsWhatItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Workbook::Fault, expected);
    const Workbook book = readWorkbook(bytes);
    QCOMPARE(book.fault, expected);
    QVERIFY(book.sheets.empty());
}

QTEST_GUILESS_MAIN(TestSheetReader)
#include "tst_SheetReader.moc"
