// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SheetReader.h"
#include "Workbooks.h"
#include "ZipFile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mutants = 300;
constexpr qint64 mostMemory = 256LL * 1024; ///< KB that the whole run may take at its highest. Source: reliability T51

/// The highest memory of this process so far, in KB; 0 where the system does not tell.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+)"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong();
}

QByteArray sampleXlsx()
{
    XlsxParts parts;
    parts.strings = "<si><t>Norm</t></si><si><r><t>a</t></r></si>";
    parts.styles = "<cellXfs><xf numFmtId=\"9\"/><xf numFmtId=\"14\"/></cellXfs>";
    parts.sheetData
        = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>0.95</v></c></row>)"
          R"(<row r="2"><c r="A2" s="1"><v>46000</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>)";
    parts.afterData = R"(<mergeCells><mergeCell ref="A1:A2"/></mergeCells>)";
    return xlsxOf(parts);
}

QByteArray sampleOds()
{
    return odsOf(
        R"(<table:table table:name="a"><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2" table:number-rows-spanned="2" office:value-type="percentage" office:value="0.95"><text:p>95%</text:p></table:table-cell></table:table-row></table:table>)");
}

QByteArray withSheet(const QByteArray &rows)
{
    XlsxParts parts;
    parts.sheetData = rows;
    return xlsxOf(parts);
}

/// Lets a member say that it is @p size bytes large when inflated, in both of its headers.
QByteArray lying(QByteArray zip, const QByteArray &name, quint32 size)
{
    const auto put = [&](qsizetype at) {
        for (int i = 0; i < 4; ++i)
            zip[at + i] = static_cast<char>(size >> (8 * i));
    };
    for (auto at = zip.indexOf(name); at >= 0; at = zip.indexOf(name, at + 1)) {
        if (at >= 46 && zip.sliced(at - 46, 4) == "PK\x01\x02")
            put(at - 46 + 24);
        else if (at >= 30 && zip.sliced(at - 30, 4) == "PK\x03\x04")
            put(at - 30 + 22);
    }
    return zip;
}

} // namespace

/// Files that were made to harm are refused for what they do, within bounds; broken ones never crash. Source: T51–T53.
class TestHostileWorkbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void refuses_data();
    void refuses();
    void countsMembers();
    void survivesMutants_data();
    void survivesMutants();
    void survivesMutatedXml();
    void survivesTruncation();
    void stayedSmall();
};

void TestHostileWorkbooks::refuses_data()
{
    using Fault = Workbook::Fault;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Fault>("expected");
    const auto row
        = [](const char *name, const QByteArray &bytes, Fault fault) { QTest::newRow(name) << bytes << fault; };
    row("a member that swells 1000 times", withSheet(QByteArray(30'000'000, ' ')), Fault::TooLarge);
    row("a comment without end", withSheet("<!--" + QByteArray(12'000'000, 'x')), Fault::TooLarge);
    row("says it holds two gigabytes", lying(sampleXlsx(), "xl/sharedStrings.xml", 0x7FFF'FFFF), Fault::TooLarge);
    row("says it holds next to nothing", lying(sampleXlsx(), "xl/worksheets/sheet1.xml", 5), Fault::Damaged);
    row("document type",
        zipOf({ { u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet" },
                { u"content.xml"_s, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>" } }),
        Fault::Hostile);
    QByteArray laughs = "<!DOCTYPE a [<!ENTITY x0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray before = "&x" + QByteArray::number(i - 1) + ";";
        laughs += "<!ENTITY x" + number + " \"" + before.repeated(10) + "\">";
    }
    row("a billion laughs", zipOf({ { u"xl/workbook.xml"_s, laughs + "]><a>&x29;</a>" } }), Fault::Hostile);
    row("a file from elsewhere",
        zipOf({ { u"xl/workbook.xml"_s, "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>" } }),
        Fault::Hostile);
    row("nested without end", withSheet(QByteArray("<a>").repeated(20'000)), Fault::Hostile);
    row("rows that go back", withSheet("<row r=\"5\"/><row r=\"5\"/>"), Fault::Damaged);
    row("cells that go back", withSheet("<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"),
        Fault::Damaged);
    row("a cell of another row", withSheet("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>"), Fault::Damaged);
    row("a column too far", withSheet("<row r=\"1\"><c r=\"AMK1\"><v>1</v></c></row>"), Fault::TooLarge);
    row("a text that is not there", withSheet("<row><c t=\"s\"><v>99</v></c></row>"), Fault::Damaged);
    row("no XML", withSheet("<row><c"), Fault::Damaged);
    row("a cell repeated a million times",
        odsOf(
            "<table:table><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
            "table:number-columns-repeated=\"1000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
            "</table:table-row></table:table>"),
        Fault::TooLarge);
    row("a row repeated beyond counting",
        odsOf("<table:table><table:table-row table:number-rows-repeated=\"99999999999999999999\"><table:table-cell "
              "table:number-columns-repeated=\"9223372036854775807\" office:value-type=\"string\"><text:p>x</text:p>"
              "</table:table-cell></table:table-row></table:table>"),
        Fault::TooLarge);
    row("a spreadsheet of over 100 MB", QByteArray("PK\x03\x04") + QByteArray(ZipFile::maxFile, 'x'), Fault::TooLarge);
}

void TestHostileWorkbooks::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Workbook::Fault, expected);
    const Workbook book = readWorkbook(bytes);
    QCOMPARE(book.fault, expected);
    QVERIFY(book.sheets.empty());
}

void TestHostileWorkbooks::countsMembers()
{
    QList<std::pair<QString, QByteArray>> members;
    for (int i = 0; i <= ZipFile::maxMembers; ++i)
        members += { u"m"_s + QString::number(i), "x" };
    QCOMPARE(readWorkbook(zipOf(members)).fault, Workbook::Fault::TooLarge);
    members.resize(ZipFile::maxMembers);
    QCOMPARE(readWorkbook(zipOf(members)).fault, Workbook::Fault::NotAWorkbook);
}

void TestHostileWorkbooks::survivesMutants_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("xlsx") << sampleXlsx();
    QTest::newRow("ods") << sampleOds();
}

void TestHostileWorkbooks::survivesMutants()
{
    QFETCH(QByteArray, whole);
    QRandomGenerator random(20261013);
    for (int i = 0; i < mutants; ++i) {
        QByteArray mutant = whole;
        const int changes = random.bounded(1, 12);
        for (int change = 0; change < changes; ++change)
            mutant[random.bounded(mutant.size())] = static_cast<char>(random.bounded(256));
        const Workbook book = readWorkbook(mutant);
        QVERIFY(book.fault == Workbook::Fault::None || book.sheets.empty());
    }
}

/// Changes inside the XML, where the checksums of the ZIP do not catch them first.
void TestHostileWorkbooks::survivesMutatedXml()
{
    const QByteArray rows
        = R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="0"><v>0.95</v></c></row><row r="2"><c r="A2" s="1"><v>46000</v></c><c r="C2" t="inlineStr"><is><t>x</t></is></c></row>)";
    const QByteArray letters = "<>/=\"&;rcvtsABZ019.-eE_x \n\xC3\xFF";
    QRandomGenerator random(4711);
    for (int i = 0; i < mutants; ++i) {
        QByteArray mutant = rows;
        const int changes = random.bounded(1, 6);
        for (int change = 0; change < changes; ++change) {
            const auto at = random.bounded(mutant.size());
            if (random.bounded(3) == 0)
                mutant.remove(at, random.bounded(1, 8));
            else
                mutant[at] = letters[random.bounded(letters.size())];
        }
        const Workbook book = readWorkbook(withSheet(mutant));
        QVERIFY(book.fault == Workbook::Fault::None || book.sheets.empty());
    }
}

void TestHostileWorkbooks::survivesTruncation()
{
    const QByteArray whole = sampleXlsx();
    for (qsizetype size = 0; size < whole.size(); size += 7)
        QVERIFY(readWorkbook(whole.first(size)).fault != Workbook::Fault::None);
}

void TestHostileWorkbooks::stayedSmall()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the checks themselves take memory");
#endif
    const qint64 peak = peakMemory();
    QVERIFY2(peak < 2 * mostMemory, qPrintable(QString::number(peak) + u" KB"_s)); // the test's own files are in it too
}

QTEST_GUILESS_MAIN(TestHostileWorkbooks)
#include "tst_HostileWorkbooks.moc"
