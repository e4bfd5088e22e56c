// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HtmlTables.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Paragraphs as they are, tables in braces: cells by "|", rows by "/", covered cells in brackets, line ends as "¶".
QString joined(const QString &html)
{
    QStringList blocks;
    for (const HtmlBlock &block : readHtml(html)) {
        QStringList rows;
        for (const auto &row : block.rows) {
            QStringList cells;
            for (const HtmlCell &cell : row)
                cells += cell.covered ? u'(' + cell.text + u')' : cell.text;
            rows += cells.join(u'|');
        }
        blocks += block.rows.empty() ? block.text : u'{' + rows.join(u'/') + u'}';
    }
    return blocks.join(u' ').replace(u'\n', u'¶');
}

} // namespace

class TestHtmlTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void staysWithinBounds();
    void survivesGarbage();
};

void TestHtmlTables::reads_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &html, const QString &expected) {
        QTest::newRow(name) << html << expected;
    };
    row("plain", u"<table><tr><th>a</th><td>b</td></tr></table>"_s, u"{a|b}"_s);
    row("nothing is closed", u"<table><tr><td>a<td>b<tr><td>c<td>d"_s, u"{a|b/c|d}"_s);
    row("excel",
        u"Version:0.9\r\nStartHTML:1\r\n<html><head><style>td{a:b}</style></head><body>\n<!--StartFragment--><col width=64>\n <tr height=20>\n  <td class=xl65 style='a:\"b\"'>KPI</td>\n  <td>&lt;120&nbsp;seconden</td>\n </tr><!--EndFragment--></body></html>"_s,
        u"{KPI|<120 seconden}"_s);
    row("word",
        u"<table class=MsoTableGrid><tr><td width=\"200\"><p class=MsoNormal><b><span lang=NL>Norm<o:p></o:p></span></b></p></td><td><p>regel 1</p><p>regel 2<br>regel 3</p></td></tr></table>"_s,
        u"{Norm|regel 1¶regel 2¶regel 3}"_s);
    row("colspan", u"<table><tr><td colspan=2>a</td><td>b</td></tr></table>"_s, u"{a|(a)|b}"_s);
    row("rowspan",
        u"<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>"_s,
        u"{a|b/(a)|c/d}"_s);
    row("both", u"<table><tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s,
        u"{a|(a)|b/(a)|(a)|c}"_s);
    row("a sign is no tag", u"<table><tr><td><95,0%</td><td>a < b en c > d</td></tr></table>"_s,
        u"{<95,0%|a < b en c > d}"_s);
    row("entities", u"<p>&ge;95&percnt; &#8804;&#x32; &eacute;&euml; &onzin; &amp;lt;</p>"_s,
        u"≥95&percnt; ≤2 éë &onzin; &lt;"_s);
    row("text around", u"<h1>Bijlage</h1><p>voor</p><table><tr><td>a</table>na"_s, u"Bijlage voor {a} na"_s);
    row("a table in a table", u"<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"_s,
        u"{a|b} {a b}"_s);
    row("comments and conditions",
        u"<!--[if gte mso 9]><xml>x</xml><![endif]--><![if !supportLists]>a<![endif]><!-- b"_s, u"a"_s);
    row("a tag that is never closed", u"a<b c"_s, u"a<b c"_s);
    row("script", u"<script>var a = '<table>';</script>b"_s, u"b"_s);
    row("attributes with signs", u"<table><tr><td title=\"a > b\" rowspan='1'>c</td></tr></table>"_s, u"{c}"_s);
    row("superscript", u"<p>het 1<sup>e</sup> jaar CO<sub>2</sub></p>"_s, u"het 1e jaar CO2"_s);
    row("nothing", QString(), QString());
}

void TestHtmlTables::reads()
{
    QFETCH(QString, html);
    QFETCH(QString, expected);
    QCOMPARE(joined(html), expected);
}

void TestHtmlTables::staysWithinBounds()
{
    const QString cell = u"<td rowspan=99999999 colspan=99999999>x</td>"_s;
    const auto blocks = readHtml(u"<table>"_s + (u"<tr>"_s + cell.repeated(20)).repeated(5000));
    std::size_t cells = 0;
    for (const auto &row : blocks.front().rows) {
        QVERIFY(row.size() <= 1024);
        cells += row.size();
    }
    QVERIFY(cells <= 2'000'000);
    QVERIFY(readHtml(u"<table><tr><td>"_s.repeated(20'000)).size() <= 64);
    QVERIFY(!readHtml(u"<a =\""_s.repeated(20'000)).empty());
}

void TestHtmlTables::survivesGarbage()
{
    const QStringList pieces = { u"<table>"_s, u"</table>"_s, u"<tr"_s,          u">"_s, u"<td rowspan=3>"_s,
                                 u"</td>"_s,   u"<"_s,        u"\""_s,           u"&"_s, u"&#x"_s,
                                 u"<!--"_s,    u"-->"_s,      u"<p>"_s,          u"x"_s, u"="_s,
                                 u"'"_s,       u"</"_s,       u"<td colspan=2"_s };
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QString html;
        for (int piece = 0; piece < 60; ++piece)
            html += pieces[random.bounded(pieces.size())];
        const auto blocks = readHtml(html);
        QVERIFY(blocks.size() <= 200);
    }
}

QTEST_GUILESS_MAIN(TestHtmlTables)
#include "tst_HtmlTables.moc"
