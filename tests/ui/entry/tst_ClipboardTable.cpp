// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClipboardTable.h"
#include "Warnings.h"

#include <QMimeData>
#include <QTest>

using namespace Qt::StringLiterals;

class TestClipboardTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOurWarnings(); }
    void readsText_data();
    void readsText();
    void readsHtml_data();
    void readsHtml();
    void choosesTheRightShape_data();
    void choosesTheRightShape();
    void givesBackWhatItTook();
};

namespace {

/// "a|b/c|d" for two rows of two.
QString drawn(const CellTexts &rows)
{
    QStringList lines;
    for (const QStringList &row : rows)
        lines += row.join(u'|');
    return lines.join(u'/');
}

} // namespace

void TestClipboardTable::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("only line ends") << u"\r\n\r\n"_s << QString();
    QTest::newRow("one value") << u"99,5"_s << u"99,5"_s;
    QTest::newRow("a sheet's block") << u"1\t2\r\n3\t4\r\n"_s << u"1|2/3|4"_s;
    QTest::newRow("an old sheet's block") << u"1\t2\r3\t4"_s << u"1|2/3|4"_s;
    QTest::newRow("gaps stay") << u"1\t\t3\n\t2\t\n"_s << u"1||3/|2|"_s;
    QTest::newRow("an empty line inside stays") << u"1\n\n2\n"_s << u"1//2"_s;
    QTest::newRow("a cell with a line end") << u"\"1\n2\"\t3"_s << u"1\n2|3"_s;
    QTest::newRow("a cell with a quote") << u"\"5\"\" buis\"\t3"_s << u"5\" buis|3"_s;
    QTest::newRow("a quote that is no field") << u"\"x\" en y\t3"_s << u"\"x\" en y|3"_s;
    QTest::newRow("a quote that never ends") << u"\"x\t3\n4"_s << u"\"x|3/4"_s;
    QTest::newRow("whole rows of a sheet") << u"1\t2"_s + QString(16382, u'\t') + u"\n3"_s + QString(16383, u'\t') + u'\n' << u"1|2/3|"_s;
    QTest::newRow("trailing tabs and spaces") << u"1\t \t\n2\t\t \n"_s << u"1/2"_s;
    QTest::newRow("an empty column at the left stays") << u"\t1\n\t2"_s << u"|1/|2"_s;
    QTest::newRow("an empty field in quotes") << u"\"\"\t3"_s << u"|3"_s;
}

void TestClipboardTable::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, rows);
    QCOMPARE(drawn(ClipboardTable::fromText(text)), rows);
}

void TestClipboardTable::readsHtml_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("rows");
    QTest::newRow("no table") << u"<p>99,5</p>"_s << QString();
    QTest::newRow("a table") << u"<table><tr><td>1</td><td>2</td></tr><tr><td>3<td>4</table>"_s << u"1|2/3|4"_s;
    QTest::newRow("a wide cell counts once")
        << u"<table><tr><td colspan=2>1</td><td>9</td></tr><tr><td>3</td><td>4</td><td>5</td></tr></table>"_s << u"1||9/3|4|5"_s;
    QTest::newRow("the larger of two")
        << u"<table><tr><td>kop</td></tr></table><table><tr><td>1</td></tr><tr><td>2</td></tr></table>"_s << u"1/2"_s;
    QTest::newRow("a name of a sign") << u"<table><tr><td>&ge;&nbsp;95&#37;</td></tr></table>"_s << u"≥ 95%"_s;
}

void TestClipboardTable::readsHtml()
{
    QFETCH(QString, html);
    QFETCH(QString, rows);
    QCOMPARE(drawn(ClipboardTable::fromHtml(html)).replace(QChar::Nbsp, u' '), rows);
}

void TestClipboardTable::choosesTheRightShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("rows");
    const QString table = u"<table><tr><td>1</td><td>2</td></tr></table>"_s;
    QTest::newRow("text with tabs goes before") << u"5\t6"_s << table << u"5|6"_s;
    QTest::newRow("text with lines goes before") << u"5\n6"_s << table << u"5/6"_s;
    QTest::newRow("one run of words: the table") << u"1 2"_s << table << u"1|2"_s;
    QTest::newRow("no text: the table") << QString() << table << u"1|2"_s;
    QTest::newRow("a page without a table: the text") << u"97"_s << u"<b>97</b>"_s << u"97"_s;
}

void TestClipboardTable::choosesTheRightShape()
{
    QFETCH(QString, text);
    QFETCH(QString, html);
    QFETCH(QString, rows);
    QMimeData data;
    if (!text.isEmpty())
        data.setText(text);
    data.setHtml(html);
    QCOMPARE(drawn(ClipboardTable::read(data)), rows);
}

void TestClipboardTable::givesBackWhatItTook()
{
    const CellTexts own { { u"738/1000"_s, u"a\tb"_s }, { QString(), u"\"q\""_s } };
    const CellTexts shown { { u"73,8%"_s, u"<a>"_s }, { QString(), u"q"_s } };
    const std::unique_ptr<QMimeData> data = ClipboardTable::write(own, shown);
    QCOMPARE(drawn(ClipboardTable::read(*data)), drawn(own));
    QCOMPARE(data->text(), u"73,8%\t<a>\n\tq"_s);
    QCOMPARE(drawn(ClipboardTable::fromHtml(data->html())), drawn(shown));
}

QTEST_MAIN(TestClipboardTable)
#include "tst_ClipboardTable.moc"
