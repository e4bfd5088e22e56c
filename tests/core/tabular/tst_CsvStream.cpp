// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CsvStream.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Fault = TextTable::Fault;

/// A text table of any length, part by part: the same rows as when it is read as a whole.
class TestCsvStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatTheReaderReads_data();
    void readsWhatTheReaderReads();
    void readsAcrossParts_data();
    void readsAcrossParts();
    void refuses_data();
    void refuses();
    void hashesTheWholeFile();
    void holdsOnePartOnly();
};

namespace {

struct Read
{
    std::vector<TextRow> rows;
    Fault fault = Fault::None;
    int faultLine = 0;
    QByteArray hash;
};

Read readAll(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvStream stream(device);
    Read read;
    for (auto rows = stream.next(); !rows.empty(); rows = stream.next())
        read.rows.insert(read.rows.end(), rows.begin(), rows.end());
    read.fault = stream.fault();
    read.faultLine = stream.faultLine();
    read.hash = stream.sha256();
    return read;
}

bool areSame(const std::vector<TextRow> &a, const std::vector<TextRow> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const TextRow &one, const TextRow &other) { return one.line == other.line && one.fields == other.fields; });
}

/// A file of some parts: what is interesting stands in @p line, at every place around the end of the first part.
QByteArray longFile(const QByteArray &line, int shift)
{
    constexpr qsizetype part = 1024 * 1024;
    const QByteArray filler = "2026-03-02 09:00:00;2026-03-02 09:00:10;x\n";
    QByteArray bytes = "a;b;c\n";
    while (bytes.size() + filler.size() < part - shift - 1)
        bytes += filler;
    bytes += QByteArray(part - shift - bytes.size() - 1, 'y') + '\n';
    return bytes + line + filler + filler;
}

} // namespace

void TestCsvStream::readsWhatTheReaderReads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("semicolons") << QByteArray("a;b\n1;2\n");
    QTest::newRow("commas") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("tabs") << QByteArray("a\tb\n1\t2\n");
    QTest::newRow("a named separator") << QByteArray("sep=|\na|b\n1|2\n");
    QTest::newRow("no line end at the end") << QByteArray("a;b\n1;2");
    QTest::newRow("quotes") << QByteArray("a;b\n\"x;\"\"y\"\"\nz\";2\n");
    QTest::newRow("empty lines") << QByteArray("a;b\n\n;;\n1;2\n\n");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBF""a;b\n\xC3\xAB;2\n");
    QTest::newRow("Windows-1252") << QByteArray("a;b\nbe\xEB\x69ndigd;\x80\n");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE" "a\0;\0b\0\n\0" "1\0;\0" "2\0\n\0", 18);
    QTest::newRow("only a header") << QByteArray("a;b\n");
    QTest::newRow("old line ends") << QByteArray("a;b\r1;2\r");
}

void TestCsvStream::readsWhatTheReaderReads()
{
    QFETCH(QByteArray, bytes);
    const TextTable whole = readTextTable(bytes);
    const Read read = readAll(bytes);
    QCOMPARE(whole.fault, Fault::None);
    QCOMPARE(read.fault, Fault::None);
    QVERIFY(!read.rows.empty());
    QVERIFY(areSame(read.rows, whole.rows));
}

void TestCsvStream::readsAcrossParts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a plain record") << QByteArray("1;2;3\n");
    QTest::newRow("two signs that end a line") << QByteArray("1;2;3\r\n4;5;6\r\n");
    QTest::newRow("a quoted line end") << QByteArray("1;\"2\n2\";3\n");
    QTest::newRow("a doubled quote") << QByteArray("1;\"2\"\"2\";3\n");
    QTest::newRow("a sign of two bytes") << QByteArray("1;\xC3\xAB;3\n");
    QTest::newRow("a sign of Windows-1252") << QByteArray("1;\xEB;3\n");
}

void TestCsvStream::readsAcrossParts()
{
    QFETCH(QByteArray, line);
    for (int shift = 0; shift <= line.size(); ++shift) {
        const QByteArray bytes = longFile(line, shift);
        const TextTable whole = readTextTable(bytes);
        const Read read = readAll(bytes);
        QCOMPARE(whole.fault, Fault::None);
        QCOMPARE(read.fault, Fault::None);
        QVERIFY2(areSame(read.rows, whole.rows), QByteArray::number(shift));
    }
}

void TestCsvStream::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("line");
    const auto row = [](const char *name, const QByteArray &bytes, Fault fault, int line) {
        QTest::newRow(name) << bytes << int(fault) << line;
    };
    row("nothing", {}, Fault::Empty, 0);
    row("empty lines alone", "\n\n;;\n", Fault::Empty, 0);
    row("a NUL", QByteArray("a;b\n1;\0\n", 8), Fault::NotText, 0);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), Fault::NotText, 0);
    row("an open quote", "a;b\n1;\"2\n3;4\n", Fault::OpenQuote, 2);
    row("an open quote in a long file", "a;b\n1;\"2\n" + QByteArray(6 * 1024 * 1024, 'x'), Fault::OpenQuote, 2);
    row("a field without an end", "a;b\n1;" + QByteArray(6 * 1024 * 1024, 'x'), Fault::TooLarge, 2);
    row("a million columns", "a;b\n" + QByteArray(1'000'000, ';') + "x\n", Fault::TooManyFields, 2);
    row("1025 columns", "a;b\n" + QByteArray(1'024, ';') + "x\n", Fault::TooManyFields, 2);
}

void TestCsvStream::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    QFETCH(int, line);
    const Read read = readAll(bytes);
    QCOMPARE(int(read.fault), fault);
    QCOMPARE(read.faultLine, line);
}

void TestCsvStream::hashesTheWholeFile()
{
    const QByteArray bytes = longFile("1;2;3\n", 2);
    QCOMPARE(readAll(bytes).hash, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestCsvStream::holdsOnePartOnly()
{
    QByteArray bytes = "a;b;c\n";
    while (bytes.size() < 16 * 1024 * 1024)
        bytes += "2026-03-02 09:00:00;2026-03-02 09:00:10;x\n";
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    CsvStream stream(device);
    std::size_t most = 0;
    qint64 rows = 0;
    for (auto part = stream.next(); !part.empty(); part = stream.next()) {
        most = std::max(most, part.size());
        rows += qint64(part.size());
    }
    QCOMPARE(rows, 1 + (bytes.size() - 6) / 42);
    QVERIFY(most <= 2 * 1024 * 1024 / 42);
}

QTEST_GUILESS_MAIN(TestCsvStream)
#include "tst_CsvStream.moc"
