// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReading.h"
#include "Workbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Rows as "code;title;norm;period", by "/"; then "!" and the lines of refused rows.
QString summary(const AnnexReading &reading)
{
    QStringList rows;
    for (const AnnexRow &row : reading.rows)
        rows += QStringList({ row.code, row.title, row.norm, row.frequency.period }).join(u';');
    QStringList refused;
    for (const AnnexNote &note : reading.refused)
        refused += QString::number(note.line);
    return rows.join(u" / "_s) + (refused.isEmpty() ? QString() : u" !"_s + refused.join(u','));
}

QString summaryOfText(const QString &text, AnnexKind kind = AnnexKind::Guess)
{
    return summary(readAnnex({ text.toUtf8(), kind }));
}

const QString two = u"1;Beschikbaarheid;≥99,5%;month / 2;Wachttijd;<30 sec;quarter"_s;

} // namespace

/// One table in every clothing that people send it in. Source: issue 3 "Annex tables".
class TestAnnexLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void readsWindows1252();
    void readsWorkbooks();
    void readsMergedWorkbook();
    void keepsTheGroupOfAMergedCell();
    void choosesTheBestSheet();
    void readsOds();
    void takesTheUnitAlong();
};

void TestAnnexLayouts::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("without outer bars",
        u"Nr | Omschrijving | Norm | Frequentie\n-|-|-|-\n1 | Beschikbaarheid | ≥99,5% | Maandelijks\n2 | Wachttijd | <30 sec | Kwartaal"_s,
        two);
    row("with outer bars",
        u"| Nr | Omschrijving | Norm | Frequentie |\n|:--|:-:|--:|---|\n| 1 | Beschikbaarheid | ≥99,5% | Maandelijks |\n| 2 | Wachttijd | <30 sec | Kwartaal |"_s,
        two);
    row("without a rule",
        u"| Nr | Omschrijving | Norm | Frequentie |\n| 1 | Beschikbaarheid | ≥99,5% | Maandelijks |\n| 2 | Wachttijd | <30 sec | Kwartaal |"_s,
        two);
    row("text around it, empty lines between",
        u"Bijlage 4\r\n\r\nDe KPI's zijn:\r\n\r\nNr | Omschrijving | Norm | Frequentie\r\n-|-|-|-\r\n\r\n1 | Beschikbaarheid | ≥99,5% | Maandelijks\r\n\r\n2 | Wachttijd | <30 sec | Kwartaal\r\n\r\nEinde van de bijlage.>>>"_s,
        two);
    row("bullets",
        u"- Nr | Omschrijving | Norm | Frequentie\n- 1 | Beschikbaarheid | ≥99,5% | Maandelijks\n- 2 | Wachttijd | <30 sec | Kwartaal"_s,
        two);
    row("bold headers and cells",
        u"| **Nr** | **KPI** | *Norm* | __Frequentie__ |\n|-|-|-|-|\n| **1** | Beschikbaarheid | ≥99,5% | Maandelijks |\n| 2 | *Wachttijd* | <30 sec | Kwartaal |"_s,
        two);
    row("an escaped bar", u"Nr | KPI | Norm\n1 | Uptime \\| portaal | ≥99%\n2 | b | >1%"_s,
        u"1;Uptime | portaal;≥99%; / 2;b;>1%;"_s);
    row("another order, English",
        u"Frequency | Target | Description | ID\nMonthly | ≥99,5% | Beschikbaarheid | 1\nQuarterly | <30 sec | Wachttijd | 2"_s,
        two);
    row("no code",
        u"KPI | Streefwaarde | Meetfrequentie\nBeschikbaarheid | ≥99,5% | maandelijks\nWachttijd | <30 sec | per kwartaal"_s,
        u";Beschikbaarheid;≥99,5%;month / ;Wachttijd;<30 sec;quarter"_s);
    row("other words for the columns",
        u"Onderwerp | Prestatie-eis | Gemeten per\nBeschikbaarheid | ≥99,5% | maand\nWachttijd | <30 sec | kwartaal"_s,
        u";Beschikbaarheid;≥99,5%;month / ;Wachttijd;<30 sec;quarter"_s);
    row("several norms in one cell",
        u"KPI | Norm | Frequentie\nBeschikbaarheid | ≥99,5% | Maandelijks\nTijdig Volledig | ≥ 95% ≥ 98% | Maandelijks\n"
        u"Cijfer Scheiding | 7,5 100% | Kwartaal\nAanname Offerte | 90% binnen 30 sec. 95% | Kwartaal\nHersteltijd | 4 uur 95% | Kwartaal"_s,
        u";Beschikbaarheid;≥99,5%;month / ;Hersteltijd;4 uur 95%;quarter !3,4,5"_s);
    row("KPI heads the codes",
        u"KPI | Indicator | Norm\nKPI-01 | Beschikbaarheid | ≥99%\nKPI-02 | Wachttijd | <30 sec"_s,
        u"KPI-01;Beschikbaarheid;≥99%; / KPI-02;Wachttijd;<30 sec;"_s);
    row("no header",
        u"KPI-01 | Beschikbaarheid | ≥99,5% per maand | log | Maandelijks | <99,5%: overleg\nKPI-02 | Wachttijd | <30 sec | ACD | Kwartaal | >30 sec: overleg"_s,
        u"KPI-01;Beschikbaarheid;≥99,5% per maand;month / KPI-02;Wachttijd;<30 sec;quarter"_s);
    row("header repeated",
        u"Nr | Omschrijving | Norm | Frequentie\n1 | Beschikbaarheid | ≥99,5% | Maandelijks\nNr | Omschrijving | Norm | Frequentie\n2 | Wachttijd | <30 sec | Kwartaal"_s,
        two);
    row("another header half way",
        u"Nr | Omschrijving | Norm | Frequentie\n1 | Beschikbaarheid | ≥99,5% | Maandelijks\n\nOmschrijving | Nr | Frequentie | Norm\nWachttijd | 2 | Kwartaal | <30 sec"_s,
        two);
    row("wrapped cells",
        u"Nr | Omschrijving | Norm | Frequentie\n1 | Beschik- | ≥99,5% | Maandelijks\n | baarheid | per maand | \n2 | Wachttijd | <30 sec | Kwartaal"_s,
        u"1;Beschik- baarheid;≥99,5% per maand;month / 2;Wachttijd;<30 sec;quarter"_s);
    row("a row over two lines",
        u"Nr | Omschrijving | Norm | Frequentie\n1 | Beschikbaarheid van\nhet portaal | ≥99,5% | Maandelijks\n2 | Wachttijd | <30 sec | Kwartaal"_s,
        u"1;Beschikbaarheid van het portaal;≥99,5%;month / 2;Wachttijd;<30 sec;quarter"_s);
    row("cells that do not line up",
        u"Nr | Omschrijving | Norm | Frequentie\n1 | Beschikbaarheid | ≥99,5% | Maandelijks\n2 | Wachttijd | Kwartaal\n3 | Klacht | 5% | 6% | Kwartaal\n4 | Fout | Maandelijks | <3%"_s,
        u"1;Beschikbaarheid;≥99,5%;month !3,4,5"_s);
    row("tabs",
        u"Nr\tOmschrijving\tNorm\tFrequentie\n1\tBeschikbaarheid\t≥99,5%\tMaandelijks\n2\tWachttijd\t<30 sec\tKwartaal\n"_s,
        two);
    row("tabs, cells in quotes with line ends",
        u"Nr\tOmschrijving\tNorm\tFrequentie\n1\t\"Beschik\nbaarheid\"\t\"zegt \"\"≥99,5%\"\"\"\tMaandelijks\n2\tWachttijd\t<30 sec\tKwartaal"_s,
        u"1;Beschik baarheid;zegt \"≥99,5%\";month / 2;Wachttijd;<30 sec;quarter"_s);
    row("tabs, the end of a line trimmed",
        u"Nr\tOmschrijving\tNorm\tRol\n1\tBeschikbaarheid\t≥99,5%\n2\tWachttijd\t<30 sec\tSDM\n3\tKlacht\tSDM"_s,
        u"1;Beschikbaarheid;≥99,5%; / 2;Wachttijd;<30 sec; !4"_s);
    row("columns apart by spaces",
        u"Nr   Omschrijving      Norm     Frequentie\n1    Beschikbaarheid   ≥99,5%   Maandelijks\n2    Wachttijd         <30 sec  Kwartaal"_s,
        two);
    row("semicolons",
        u"Nr;Omschrijving;Norm;Frequentie\n1;Beschikbaarheid;≥99,5%;Maandelijks\n2;Wachttijd;<30 sec;Kwartaal"_s, two);
    row("a heading between the rows",
        u"| Nr | Omschrijving | Norm | Frequentie |\n| Techniek | | | |\n| 1 | Beschikbaarheid | ≥99,5% | Maandelijks |\n| Contact | | | |\n| 2 | Wachttijd | <30 sec | Kwartaal |"_s,
        two);
    row("HTML of Excel",
        u"<html><table><col><tr><td>Nr</td><td>Omschrijving</td><td>Norm</td><td>Frequentie</td></tr><tr><td>1</td><td>Beschikbaarheid</td><td>&ge;99,5%</td><td>Maandelijks</td></tr><tr><td>2</td><td>Wachttijd</td><td>&lt;30&nbsp;sec</td><td>Kwartaal</td></tr></table></html>"_s,
        two);
    row("HTML of Word, title over all columns, a period for both",
        u"<p>Bijlage</p><table><tr><td colspan=4><p><b>KPI's</b></p></td></tr><tr><td><p>Nr</p></td><td><p>Omschrijving</p></td><td><p>Norm</p></td><td><p>Frequentie</p></td></tr><tr><td>1</td><td><p>Beschikbaarheid</p></td><td><p>≥99,5%</p></td><td rowspan=2><p>Maandelijks</p></td></tr><tr><td>2</td><td>Wachttijd</td><td>&lt;30 sec</td></tr></table>"_s,
        u"1;Beschikbaarheid;≥99,5%;month / 2;Wachttijd;<30 sec;month"_s);
    row("HTML, two norms under one code",
        u"<table><tr><th>Nr<th>KPI<th>Norm<tr><td rowspan=2>1<td rowspan=2>Klachten<td>≥95% binnen 5 dagen<tr><td>≤2 per maand</table>"_s,
        u"1;Klachten;≥95% binnen 5 dagen; ≤2 per maand;"_s);
    row("a form",
        u"KPI: Beschikbaarheid\nNorm: ≥99,5%\nFrequentie: maandelijks\n\nKPI: Wachttijd\nNorm: <30 sec\nFrequentie: per kwartaal\n"_s,
        u";Beschikbaarheid;≥99,5%;month / ;Wachttijd;<30 sec;quarter"_s);
    row("a form with values below its labels",
        u"KPI 1 – Beschikbaarheid\n\nNorm KPI\n≥99,5%\n\nMeetfrequentie\nmaandelijks\n"_s,
        u"KPI 1;Beschikbaarheid;≥99,5%;month"_s);
    row("labels and norms in turn",
        u"KPI\nNorm\n\nBeschikbaarheid\n≥99,5%\n\nWachttijd\n<30 sec\n\nEn verder nog dit.\n"_s,
        u";Beschikbaarheid;≥99,5%; / ;Wachttijd;<30 sec;"_s);
    row("labels and norms, one missing", u"\tKPI\n\tNorm\n\n\tA\n\t95%\n\n\tB\n\n\tC\n\t<3 dagen\n"_s,
        u";A;95%; / ;C;<3 dagen; !7"_s);
    row("bullets with a colon", u"De KPI's:\n- Beschikbaarheid: minimaal 99,5%\n- Wachttijd: < 30 seconden\n"_s,
        u";Beschikbaarheid;minimaal 99,5%; / ;Wachttijd;< 30 seconden;"_s);
    row("the table of sanctions is no table of KPI's",
        u"| Code | Omschrijving |\n|-|-|\n| S1 | Verbetervoorstel |\n\n| Nr | Omschrijving | Norm | Frequentie |\n| 1 | Beschikbaarheid | ≥99,5% | Maandelijks |\n| 2 | Wachttijd | <30 sec | Kwartaal |"_s,
        two);
    row("compound headers",
        u"Onderwerp | Kwaliteitseis | Controle | Meetfrequentie\nLevering | binnen 3 dagen | steekproef | maand\nFacturen | 98% foutloos | audit | maand"_s,
        u";Levering;binnen 3 dagen;month / ;Facturen;98% foutloos;month"_s);
    row("requirements as names", u"Nr. | Eis | Norm\nE1 | Levert op tijd | 95%\nE2 | Is bereikbaar | 90%"_s,
        u"E1;Levert op tijd;95%; / E2;Is bereikbaar;90%;"_s);
    row("SLA heads the codes",
        u"SLA | Omschrijving | Norm\nSLA-1 | Reactietijd | 15 minuten\nSLA-2 | Oplostijd | 4 uur"_s,
        u"SLA-1;Reactietijd;15 minuten; / SLA-2;Oplostijd;4 uur;"_s);
    row("norms without names",
        u"Prioriteit | Reactietijd | Oplostijd\nPrio 1 | 15 minuten | 4 uur\nPrio 2 | 1 uur | 8 uur"_s, u" !0"_s);
    row("the code inside the name", u"KPI | Norm\nKPI 1: Beschikbaarheid | ≥99,5%\nKPI 2 – Wachttijd | <30 sec"_s,
        u"KPI 1;Beschikbaarheid;≥99,5%; / KPI 2;Wachttijd;<30 sec;"_s);
    row("a drawn table",
        u"+----+-----------------+--------+-------------+\n| Nr | Omschrijving    | Norm   | Frequentie  |\n+====+=================+========+=============+\n| 1  | Beschikbaarheid | ≥99,5% | Maandelijks |\n+----+-----------------+--------+-------------+\n| 2  | Wacht-          | <30    | Kwartaal    |\n|    | tijd            | sec    |             |\n+----+-----------------+--------+-------------+"_s,
        u"1;Beschikbaarheid;≥99,5%;month / 2;Wacht- tijd;<30 sec;quarter"_s);
    row("a boxed table",
        u"┌────┬─────────────────┬────────┬─────────────┐\n│ Nr │ Omschrijving    │ Norm   │ Frequentie  │\n├────┼─────────────────┼────────┼─────────────┤\n│ 1  │ Beschikbaarheid │ ≥99,5% │ Maandelijks │\n│ 2  │ Wachttijd       │ <30 sec│ Kwartaal    │\n└────┴─────────────────┴────────┴─────────────┘"_s,
        two);
    row("a wiki",
        u"||Nr||Omschrijving||Norm||Frequentie||\n|1|Beschikbaarheid|≥99,5%|Maandelijks|\n|2|Wachttijd|<30 sec|Kwartaal|"_s,
        two);
    row("turned",
        u"| Omschrijving | Beschikbaarheid | Wachttijd |\n| Norm | ≥99,5% | <30 sec |\n| Frequentie | Maandelijks | Kwartaal |\n| Nr | 1 | 2 |"_s,
        two);
    row("a table with labels for each KPI",
        u"<table><tr><th>KPI-ID</th><td>1</td></tr><tr><th>Naam</th><td>Beschikbaarheid</td></tr><tr><th>Norm</th><td>≥99,5%</td></tr><tr><th>Frequentie</th><td>Maandelijks</td></tr></table><table><tr><th>KPI-ID</th><td>2</td></tr><tr><th>Naam</th><td>Wachttijd</td></tr><tr><th>Norm</th><td>&lt;30 sec</td></tr><tr><th>Frequentie</th><td>Kwartaal</td></tr></table>"_s,
        two);
    row("names and labels with colons",
        u"KPI-ID: 1\nOmschrijving: Beschikbaarheid\nNorm: ≥99,5%\nFrequentie: maandelijks\n\nKPI-ID: 2\nOmschrijving: Wachttijd\nNorm: <30 sec\nFrequentie: per kwartaal"_s,
        two);
    row("prose", u"Opdrachtnemer levert 95% van de fietsen binnen 5 dagen. | Dat is afgesproken."_s, u" !0"_s);
    row("a table of contents", u"| | |\n|--|--|\n| Inleiding:..... | 3 |\n| KPI's..... | 4 |"_s, u" !0"_s);
    row("a header alone", u"Nr | Omschrijving | Norm"_s, u" !0"_s);
    row("nothing", u" \n\t\n"_s, u" !0"_s);
}

void TestAnnexLayouts::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(summaryOfText(text), expected);
}

void TestAnnexLayouts::readsWindows1252()
{
    const QByteArray bytes = "Nr;Omschrijving;Norm\n1;Storingen v\xF3\xF3r dag 5;\x80 5 per \xE9\xE9n%\n2;b;<3%\n";
    QCOMPARE(summary(readAnnex({ bytes, AnnexKind::Separated })), u"1;Storingen vóór dag 5;€ 5 per één%; / 2;b;<3%;"_s);
}

void TestAnnexLayouts::readsWorkbooks()
{
    XlsxParts parts;
    parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/></cellXfs>";
    parts.strings = "<si><t>Nr</t></si><si><t>Omschrijving</t></si><si><t>Norm</t></si><si><t>Wachttijd</t></si>";
    parts.sheetData = "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>0</v></c><c r=\"C2\" t=\"s\"><v>1</v></c><c r=\"D2\" "
                      "t=\"s\"><v>2</v></c></row>"
                      "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"C3\" "
                      "t=\"inlineStr\"><is><t>Beschikbaarheid</t></is></c><c r=\"D3\" s=\"1\"><v>0.995</v></c></row>"
                      "<row r=\"4\"><c r=\"B4\"><v>2</v></c><c r=\"C4\" t=\"s\"><v>3</v></c><c r=\"D4\" "
                      "t=\"inlineStr\"><is><t>&lt;30 sec</t></is></c></row>";
    const AnnexReading reading = readAnnex({ xlsxOf(parts), AnnexKind::Workbook });
    QCOMPARE(summary(reading), u"1;Beschikbaarheid;99,5%; / 2;Wachttijd;<30 sec;"_s);
    QCOMPARE(reading.rows.front().line, 3);
}

void TestAnnexLayouts::readsMergedWorkbook()
{
    XlsxParts parts;
    const auto text = [](const char *place, const char *words) {
        return QByteArray("<c r=\"") + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    };
    parts.sheetData = "<row r=\"1\">" + text("A1", "KPI") + text("B1", "Norm") + text("C1", "Frequentie")
        + "</row><row r=\"2\">" + text("A2", "Uptime") + text("B2", "≥99%") + text("C2", "Maandelijks")
        + "</row><row r=\"3\">" + text("A3", "Herstel") + text("B3", "binnen 4 uur") + "</row>";
    parts.afterData = "<mergeCells count=\"1\"><mergeCell ref=\"C2:C3\"/></mergeCells>";
    QCOMPARE(summary(readAnnex({ xlsxOf(parts), AnnexKind::Workbook })),
             u";Uptime;≥99%;month / ;Herstel;binnen 4 uur;month"_s);
}

/// A group that was merged over its rows stands in the first of them; the others are KPI's of their own.
void TestAnnexLayouts::keepsTheGroupOfAMergedCell()
{
    const AnnexReading reading = readAnnex({ u"Dienst\tIndicator\tServicelevel\tMeting via\tPer\n"
                                             "Catering\tWachttijd\tmax. 4 min.\tsteekproef\tmaand\n"
                                             "\tTevredenheid\t≥ 7,5\tenquête\tkwartaal\n"
                                             "\tVerspilling\t≤ 3%\tweging\tmaand\n"
                                             "Beveiliging\tVerloop\tmax. 20%\topgave\tjaar\n"
                                             "\tOpvolging\t90% ≤ 20 min.\tlogboek\tmaand\n"_s.toUtf8(),
                                             AnnexKind::Guess });
    QCOMPARE(summary(reading),
             u";Wachttijd;max. 4 min.;month / ;Tevredenheid;≥ 7,5;quarter / ;Verspilling;≤ 3%;month / "
             ";Verloop;max. 20%;year / ;Opvolging;90% ≤ 20 min.;month"_s);
    QStringList groups;
    for (const AnnexRow &row : reading.rows)
        groups += row.group;
    QCOMPARE(groups, QStringList({ u"Catering"_s, u"Catering"_s, u"Catering"_s, u"Beveiliging"_s, u"Beveiliging"_s }));
    QCOMPARE(reading.rows.front().method, u"steekproef"_s);
}

void TestAnnexLayouts::choosesTheBestSheet()
{
    XlsxParts parts;
    parts.workbook = "<sheets><sheet name=\"Toelichting\" r:id=\"rId1\"/><sheet name=\"KPI\" r:id=\"rId2\"/></sheets>";
    parts.sheetData
        = "<row><c t=\"inlineStr\"><is><t>Rol</t></is></c><c t=\"inlineStr\"><is><t>Naam</t></is></c></row>";
    parts.moreRelations = "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/2.xml\"/>";
    parts.moreMembers
        = { { u"xl/worksheets/2.xml"_s,
              xlsxSheet(
                  "<row><c t=\"inlineStr\"><is><t>KPI</t></is></c><c t=\"inlineStr\"><is><t>Norm</t></is></c></row>"
                  "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c t=\"inlineStr\"><is><t>≥1%</t></is></c></row>") } };
    QCOMPARE(summary(readAnnex({ xlsxOf(parts), AnnexKind::Workbook })), u";A;≥1%;"_s);
}

void TestAnnexLayouts::readsOds()
{
    const auto cell = [](const QByteArray &text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    };
    const QByteArray table = "<table:table table:name=\"x\"><table:table-row>" + cell("KPI") + cell("Norm")
        + "</table:table-row><table:table-row>" + cell("Uptime")
        + "<table:table-cell office:value-type=\"percentage\" "
          "office:value=\"0.95\"><text:p>95%</text:p></table:table-cell>"
          "</table:table-row></table:table>";
    QCOMPARE(summary(readAnnex({ odsOf(table), AnnexKind::Workbook })), u";Uptime;95%;"_s);
}

void TestAnnexLayouts::takesTheUnitAlong()
{
    const AnnexReading reading
        = readAnnex({ "KPI;Norm;Eenheid\na;99,5;%\nb;< 4;uur\nc;binnen 3 dagen;dagen\n", AnnexKind::Separated });
    QStringList norms;
    for (const AnnexRow &row : reading.rows)
        norms += normTextOf(row);
    QCOMPARE(norms, QStringList({ u"99,5 %"_s, u"< 4 uur"_s, u"binnen 3 dagen"_s }));
    QCOMPARE(reading.rows.front().norm, u"99,5"_s);
}

QTEST_GUILESS_MAIN(TestAnnexLayouts)
#include "tst_AnnexLayouts.moc"
