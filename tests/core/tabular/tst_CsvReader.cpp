// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Rows joined, so that a difference is readable: fields by "|", rows by "/".
QString joined(const TextTable &table)
{
    QStringList rows;
    for (const TextRow &row : table.rows)
        rows += row.fields.join(u'|');
    return rows.join(u'/');
}

QList<int> linesOf(const TextTable &table)
{
    QList<int> lines;
    for (const TextRow &row : table.rows)
        lines += row.line;
    return lines;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void splits_data();
    void splits();
    void namesTheLine_data();
    void namesTheLine();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void decodes_data();
    void decodes();
    void knowsAllOfWindows1252();
    void refuses_data();
    void refuses();
    void keepsTheRowsBeforeAnOpenQuote();
    void goesOnAfterALineOfTooManyFields();
    void staysInsideItsLimits_data();
    void staysInsideItsLimits();
};

void TestCsvReader::splits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << "a;b\n1;2\n"_ba << u"a|b/1|2"_s;
    QTest::newRow("no end of line at the end") << "a;b\n1;2"_ba << u"a|b/1|2"_s;
    QTest::newRow("CRLF") << "a;b\r\n1;2\r\n"_ba << u"a|b/1|2"_s;
    QTest::newRow("CR alone") << "a;b\r1;2\r"_ba << u"a|b/1|2"_s;
    QTest::newRow("mixed line ends") << "a;b\r1;2\n3;4\r\n5;6"_ba << u"a|b/1|2/3|4/5|6"_s;
    QTest::newRow("empty last field") << "a;b\n1;\n"_ba << u"a|b/1|"_s;
    QTest::newRow("empty first field") << "a;b\n;2\n"_ba << u"a|b/|2"_s;
    QTest::newRow("empty lines are left out") << "\n\na;b\n\n1;2\n\n"_ba << u"a|b/1|2"_s;
    QTest::newRow("lines of separators are left out") << "a;b\n;\n1;2\n;\n"_ba << u"a|b/1|2"_s;
    QTest::newRow("a line of quoted nothing is a record") << "a;b\n\"\";\n"_ba << u"a|b/|"_s;
    QTest::newRow("separator inside quotes") << "a;b\n\"1;5\";2\n"_ba << u"a|b/1;5|2"_s;
    QTest::newRow("doubled quotes") << "a;b\n\"zei \"\"ja\"\"\";2\n"_ba << u"a|b/zei \"ja\"|2"_s;
    QTest::newRow("only doubled quotes") << "a;b\n\"\"\"\";2\n"_ba << u"a|b/\"|2"_s;
    QTest::newRow("line end inside quotes") << "a;b\n\"een\r\ntwee\";2\n"_ba << u"a|b/een\r\ntwee|2"_s;
    QTest::newRow("quote inside a plain field") << "a;b\n5\" buis;2\n"_ba << u"a|b/5\" buis|2"_s;
    QTest::newRow("text after a closing quote is kept") << "a;b\n\"ab\"cd;2\n"_ba << u"a|b/abcd|2"_s;
    QTest::newRow("spaces are kept") << "a;b\n 1 ;2\n"_ba << u"a|b/ 1 |2"_s;
    QTest::newRow("rows of different length") << "a;b\n1\n1;2;3\n"_ba << u"a|b/1/1|2|3"_s;
    QTest::newRow("one column") << "a\n1\n"_ba << u"a/1"_s;
}

void TestCsvReader::splits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const TextTable table = readTextTable(bytes);
    QCOMPARE(joined(table), expected);
    QCOMPARE(table.fault, TextTable::Fault::None);
}

void TestCsvReader::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("every line") << "a;b\n1;2\n3;4\n"_ba << QList<int> { 1, 2, 3 };
    QTest::newRow("empty lines count") << "a;b\n\n\n3;4\n"_ba << QList<int> { 1, 4 };
    QTest::newRow("CRLF counts once") << "a;b\r\n1;2\r\n3;4"_ba << QList<int> { 1, 2, 3 };
    QTest::newRow("CR counts") << "a;b\r1;2\r\r3;4"_ba << QList<int> { 1, 2, 4 };
    QTest::newRow("lines inside quotes count") << "a;b\n\"x\ny\r\nz\";2\n3;4\n"_ba << QList<int> { 1, 2, 5 };
    QTest::newRow("CR inside quotes counts") << "a;b\n\"x\ry\";2\n3;4\n"_ba << QList<int> { 1, 2, 4 };
    QTest::newRow("the sep line counts") << "sep=;\na;b\n1;2\n"_ba << QList<int> { 2, 3 };
}

void TestCsvReader::namesTheLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, lines);
    QCOMPARE(linesOf(readTextTable(bytes)), lines);
}

void TestCsvReader::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("semicolon") << "a;b;c\n1;2;3\n"_ba << u"a|b|c/1|2|3"_s;
    QTest::newRow("comma") << "a,b,c\n1,2,3\n"_ba << u"a|b|c/1|2|3"_s;
    QTest::newRow("tab") << "a\tb\tc\n1\t2\t3\n"_ba << u"a|b|c/1|2|3"_s;
    QTest::newRow("pipe") << "a|b|c\n1|2|3\n"_ba << u"a|b|c/1|2|3"_s;
    QTest::newRow("decimal commas beside semicolons") << "kpi;waarde\nx;94,4\ny;95,1\n"_ba << u"kpi|waarde/x|94,4/y|95,1"_s;
    QTest::newRow("decimal commas beside tabs") << "kpi\twaarde\nx\t94,4\n"_ba << u"kpi|waarde/x|94,4"_s;
    QTest::newRow("more commas than semicolons") << "k;w\na,b,c,d;1,5\ne,f,g,h;2,5\n"_ba << u"k|w/a,b,c,d|1,5/e,f,g,h|2,5"_s;
    QTest::newRow("a comma in a column name") << "k;w, in %\nx;1\ny;2\n"_ba << u"k|w, in %/x|1/y|2"_s;
    QTest::newRow("separators inside quotes do not count") << "\"a;b;c\",d\n\"1;2;3\",4\n"_ba << u"a;b;c|d/1;2;3|4"_s;
    QTest::newRow("sep line") << "sep=,\na;b,c\n1;2,3\n"_ba << u"a;b|c/1;2|3"_s;
    QTest::newRow("sep line in capitals, CRLF") << "SEP=|\r\na|b\r\n"_ba << u"a|b"_s;
    QTest::newRow("quoted sep line") << "\"sep=;\"\na;b\n"_ba << u"a|b"_s;
    QTest::newRow("sep line with a tab") << "sep=\t\na\tb\n"_ba << u"a|b"_s;
    QTest::newRow("not a sep line: longer") << "sep=;x\n1;2\n"_ba << u"sep=|x/1|2"_s;
    QTest::newRow("not a sep line: a letter") << "sep=a\n"_ba << u"sep=a"_s;
    QTest::newRow("nothing to find") << "a\n"_ba << u"a"_s;
}

void TestCsvReader::findsTheSeparator()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(joined(readTextTable(bytes)), expected);
}

void TestCsvReader::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const QString text = u"Coördinatie; ≥ 95%"_s;
    QTest::newRow("ASCII") << "abc"_ba << u"abc"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << text;
    QTest::newRow("UTF-8 with its mark") << "\xEF\xBB\xBF"_ba + text.toUtf8() << text;
    QTest::newRow("UTF-16 little endian") << "\xFF\xFE" "a\0b\0"_ba << u"ab"_s;
    QTest::newRow("UTF-16 big endian") << "\xFE\xFF\0a\0b"_ba << u"ab"_s;
    QTest::newRow("Windows-1252") << "co\xF6rdinatie \x80 5"_ba << u"coördinatie € 5"_s;
    QTest::newRow("Windows-1252 dashes and quotes") << "\x93\x96\x94"_ba << u"“–”"_s;
    QTest::newRow("UTF-8 that breaks off is Windows-1252") << "a\xC3"_ba << u"aÃ"_s;
    QTest::newRow("an overlong slash is Windows-1252") << "\xC0\xAF"_ba << u"À¯"_s;
    QTest::newRow("nothing") << ""_ba << u""_s;
    QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba << u""_s;
}

void TestCsvReader::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    const auto text = decodeText(bytes);
    QVERIFY(text);
    QCOMPARE(*text, expected);
}

void TestCsvReader::knowsAllOfWindows1252()
{
    // 0x80…0x9F in order; a point where the encoding has nothing. 0xE9 first, so that it is no UTF-8.
    const QString row = u"€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ"_s;
    QCOMPARE(row.size(), 32);
    for (int i = 0; i < 32; ++i) {
        const auto text = decodeText(QByteArray("\xE9") + char(0x80 + i));
        QCOMPARE(text.has_value(), row[i] != u'.');
        if (text)
            QCOMPARE(*text, u'é' + QString(row[i]));
    }
    for (int code = 0xA0; code <= 0xFF; ++code)
        QCOMPARE(decodeText(QByteArray("\xE9 ") + char(code)), u"é "_s + QChar(code));
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextTable::Fault>("fault");
    QTest::addColumn<int>("line");
    using Fault = TextTable::Fault;
    QTest::newRow("nothing") << ""_ba << Fault::Empty << 0;
    QTest::newRow("only line ends") << "\r\n\r\n\n"_ba << Fault::Empty << 0;
    QTest::newRow("only separators") << ";;;\n;;;\n"_ba << Fault::Empty << 0;
    QTest::newRow("only a mark") << "\xEF\xBB\xBF"_ba << Fault::Empty << 0;
    QTest::newRow("only a sep line") << "sep=;\n"_ba << Fault::Empty << 0;
    QTest::newRow("a NUL") << "a;b\n1;\0;2"_ba << Fault::NotText << 0;
    QTest::newRow("a workbook") << "PK\x03\x04\x14\0\x06\0"_ba << Fault::NotText << 0;
    QTest::newRow("UTF-16 without its mark") << "a\0;\0b\0"_ba << Fault::NotText << 0;
    QTest::newRow("UTF-16 that breaks off") << "\xFF\xFE" "a\0b"_ba << Fault::NotText << 0;
    QTest::newRow("UTF-16 with half a character") << "\xFF\xFE\x3D\xD8" "a\0"_ba << Fault::NotText << 0;
    QTest::newRow("a mark, and then no UTF-8") << "\xEF\xBB\xBF" "co\xF6"_ba << Fault::NotText << 0;
    QTest::newRow("a byte that no encoding has") << "a\x81" "b"_ba << Fault::NotText << 0;
    QTest::newRow("open quote") << "a;b\n1;\"2\n3;4\n"_ba << Fault::OpenQuote << 2;
    QTest::newRow("open quote on the last line") << "a;b\n1;2\n\"3"_ba << Fault::OpenQuote << 3;
    QTest::newRow("open quote as the last character") << "a;b\n1;2\n3;\""_ba << Fault::OpenQuote << 3;
    QTest::newRow("open quote after lines in quotes") << "a;b\n\"x\ny\";2\n1;\"2\n"_ba << Fault::OpenQuote << 4;
    QTest::newRow("a doubled quote does not close") << "a;b\n\"1\"\";2\n"_ba << Fault::OpenQuote << 2;
}

void TestCsvReader::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextTable::Fault, fault);
    QFETCH(int, line);
    const TextTable table = readTextTable(bytes);
    QCOMPARE(table.fault, fault);
    QCOMPARE(table.faultLine, line);
}

void TestCsvReader::keepsTheRowsBeforeAnOpenQuote()
{
    const TextTable table = readTextTable("a;b\n1;2\n3;\"4\n5;6\n");
    QCOMPARE(table.fault, TextTable::Fault::OpenQuote);
    QCOMPARE(joined(table), u"a|b/1|2"_s);
}

void TestCsvReader::goesOnAfterALineOfTooManyFields()
{
    const QByteArray wide = QByteArray("x;").repeated(1024) + "x";
    const TextTable table = readTextTable("a;b\n" + wide + "\n1;2\n" + wide + '\n');
    QCOMPARE(table.fault, TextTable::Fault::TooManyFields);
    QCOMPARE(table.faultLine, 2);
    QCOMPARE(joined(table), u"a|b/1|2"_s);
}

void TestCsvReader::staysInsideItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextTable::Fault>("fault");
    QTest::addColumn<int>("line");
    using Fault = TextTable::Fault;
    constexpr int million = 1024 * 1024;
    QTest::newRow("a field at the limit") << "a;b\n" + QByteArray(million, 'x') + ";1\n" << Fault::None << 0;
    QTest::newRow("a field above the limit") << "a;b\n" + QByteArray(million + 1, 'x') + ";1\n" << Fault::TooLarge << 2;
    QTest::newRow("a quoted field at the limit") << "a;b\n\"" + QByteArray(million, 'x') + "\";1\n" << Fault::None << 0;
    QTest::newRow("a quoted field above it") << "a;b\n\"" + QByteArray(million + 1, 'x') + "\";1\n" << Fault::TooLarge << 2;
    QTest::newRow("an open quote in a large file") << "a;b\n\"" + QByteArray("x\n").repeated(2 * million) << Fault::OpenQuote << 2;
    QTest::newRow("quotes and nothing else") << QByteArray(2 * million, '"') << Fault::TooLarge << 1;
    QTest::newRow("1024 fields") << QByteArray("x;").repeated(1023) + "x\n" << Fault::None << 0;
    QTest::newRow("1025 fields") << QByteArray("x;").repeated(1024) + "x\n" << Fault::TooManyFields << 1;
    QTest::newRow("a million separators") << QByteArray(million, ';') << Fault::TooManyFields << 1;
    QTest::newRow("a million line ends") << QByteArray(million, '\n') << Fault::Empty << 0;
    QTest::newRow("over 100 MB") << QByteArray(100 * million + 1, 'x') << Fault::TooLarge << 0;
}

void TestCsvReader::staysInsideItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextTable::Fault, fault);
    QFETCH(int, line);
    const TextTable table = readTextTable(bytes);
    QCOMPARE(table.fault, fault);
    QCOMPARE(table.faultLine, line);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_CsvReader.moc"
