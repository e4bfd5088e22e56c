// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writes_data();
    void writes();
    void readsBackWhatItWrote_data();
    void readsBackWhatItWrote();
};

void TestCsvWriter::writes_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringList { u"a"_s, u"b"_s } << u"a;b"_s;
    QTest::newRow("separator") << QStringList { u"a;b"_s, u"c"_s } << u"\"a;b\";c"_s;
    QTest::newRow("quote") << QStringList { u"5\""_s, u"c"_s } << u"\"5\"\"\";c"_s;
    QTest::newRow("line end") << QStringList { u"a\nb"_s, u"c"_s } << u"\"a\nb\";c"_s;
    QTest::newRow("spaces at the ends") << QStringList { u" a"_s, u"b "_s } << u"\" a\";\"b \""_s;
    QTest::newRow("a comma needs no quotes") << QStringList { u"94,4"_s, u"c"_s } << u"94,4;c"_s;
    QTest::newRow("formula") << QStringList { u"=1+2"_s, u"c"_s } << u"'=1+2;c"_s;
    QTest::newRow("formula with a quote") << QStringList { u"=\"a\""_s } << u"\"'=\"\"a\"\"\""_s;
    QTest::newRow("plus and text") << QStringList { u"+31 6"_s } << u"'+31 6"_s;
    QTest::newRow("minus and text") << QStringList { u"-cmd"_s } << u"'-cmd"_s;
    QTest::newRow("minus alone") << QStringList { u"-"_s } << u"'-"_s;
    QTest::newRow("at sign") << QStringList { u"@SUM(A1)"_s } << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << QStringList { u"\t=1"_s } << u"'\t=1"_s;
    QTest::newRow("carriage return") << QStringList { u"\r=1"_s } << u"\"'\r=1\""_s;
    QTest::newRow("negative number") << QStringList { u"-14,2"_s } << u"-14,2"_s;
    QTest::newRow("negative percentage") << QStringList { u"-1.234,5%"_s } << u"-1.234,5%"_s;
    QTest::newRow("positive number") << QStringList { u"+34"_s } << u"+34"_s;
    QTest::newRow("a sum is no number") << QStringList { u"-1+1"_s } << u"'-1+1"_s;
    QTest::newRow("one empty field is no empty line") << QStringList { QString() } << u"\"\""_s;
}

void TestCsvWriter::writes()
{
    QFETCH(QStringList, fields);
    QFETCH(QString, line);
    QCOMPARE(csvLine(fields), line);
}

void TestCsvWriter::readsBackWhatItWrote_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QChar>("separator");
    const QStringList hard { u"a;b,c\td|e"_s, u"\""_s, u"\"\""_s, u"een\r\ntwee"_s, u" x "_s, u""_s, u"≥ 95%"_s };
    for (const QChar separator : { u';', u',', u'\t', u'|' })
        QTest::addRow("%s", qPrintable(u"separator %1"_s.arg(int(separator.unicode())))) << hard << separator;
}

void TestCsvWriter::readsBackWhatItWrote()
{
    QFETCH(QStringList, fields);
    QFETCH(QChar, separator);
    const QString text = u"sep=%1\n%2\n"_s.arg(separator).arg(csvLine(fields, separator));
    const TextTable table = readTextTable(text.toUtf8());
    QCOMPARE(table.rows.size(), std::size_t(1));
    QCOMPARE(table.rows.front().fields, fields);
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_CsvWriter.moc"
