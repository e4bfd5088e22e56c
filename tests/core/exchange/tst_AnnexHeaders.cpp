// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReading.h"
#include "AnnexWords.h"
#include "Workbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString columnsOf(const AnnexReading &reading)
{
    QStringList columns;
    for (const AnnexColumn &column : reading.columns)
        columns += column.header + u'=' + codeOf(column.field);
    return columns.join(u", "_s);
}

/// Rows as "code;title;norm", by "/"; then "!" and the lines of refused rows.
QString rowsOf(const AnnexReading &reading)
{
    QStringList rows;
    for (const AnnexRow &row : reading.rows)
        rows += QStringList({ row.code, row.title, row.norm }).join(u';');
    QStringList refused;
    for (const AnnexNote &note : reading.refused)
        refused += QString::number(note.line);
    return rows.join(u" / "_s) + (refused.isEmpty() ? QString() : u" !"_s + refused.join(u','));
}

QStringList notesOf(const AnnexReading &reading)
{
    QStringList notes;
    for (const AnnexNote &note : reading.findings)
        notes += QString::number(static_cast<int>(note.code)) + u'@' + QString::number(note.line) + u'('
            + note.arguments.join(u", "_s) + u')';
    return notes;
}

QString noteAs(AnnexNoteCode code, int line, const QString &arguments = QString())
{
    return QString::number(static_cast<int>(code)) + u'@' + QString::number(line) + u'(' + arguments + u')';
}

AnnexReading readText(const QString &text, AnnexKind kind = AnnexKind::Text)
{
    return readAnnex({ text.toUtf8(), kind });
}

} // namespace

/// Which column is what, by its word and by what it holds; and what is asked where that does not settle it.
class TestAnnexHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void knowsWords_data();
    void knowsWords();
    void asks_data();
    void asks();
    void refusesShiftedRows_data();
    void refusesShiftedRows();
    void refusesRowsThatLostACell();
    void passesOverHeadingsAndNotes();
    void joinsAHeaderOfTwoRows();
    void readsCards_data();
    void readsCards();
    void readsLabelsBehindABullet();
    void keepsPurposeAndTargetBesideTheNorm();
    void readsBandsInACell();
    void joinsSheetsOfDifferentKpis();
};

void TestAnnexHeaders::knowsWords_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *name, const QString &header, const QString &cells, const QString &columns) {
        QTest::newRow(name) << header << cells << columns;
    };
    row("who reports", u"Nr | KPI | Norm | Rapporteur"_s, u"1 | Melding | ≥ 90% | Vestigingsleider"_s,
        u"Nr=code, KPI=title, Norm=norm, Rapporteur=responsible"_s);
    row("how often, English", u"KPI | What we measure | Required level | When"_s,
        u"Z1 | First fix | at least 80% | Weekly"_s,
        u"KPI=code, What we measure=title, Required level=norm, When=frequency"_s);
    row("a period of measurement", u"Ref | KPI | Measurement Period | Target"_s,
        u"A1 | Uptime | Calendar month | ≥ 99%"_s, u"Ref=code, KPI=title, Measurement Period=frequency, Target=norm"_s);
    row("a limit and an aim", u"KPI | Streefwaarde | Ondergrens"_s, u"Ritten op tijd | 98% | ≥ 92%"_s,
        u"KPI=title, Streefwaarde=target, Ondergrens=norm"_s);
    row("an eis that is no norm", u"Prestatie-eis | Grenswaarde | Meting"_s, u"Bezette balie | ≥ 97% | Rooster"_s,
        u"Prestatie-eis=title, Grenswaarde=norm, Meting=method"_s);
    row("a note in the header", u"KPI | Norm¹ | Meetmethode²"_s, u"Wachttijd | < 4 min | ACD"_s,
        u"KPI=title, Norm¹=norm, Meetmethode²=method"_s);
    row("a metric that is the norm", u"Ref | Description | Metric | Measurement"_s,
        u"D1 | Repair | ≤ 4 hours | Monthly"_s, u"Ref=code, Description=title, Metric=norm, Measurement=frequency"_s);
    row("eisen that are numbered", u"Eis | Prestatie | Norm | Credits if missed"_s,
        u"4.2 | Bordes geveegd | ≥ 9 op 10 | 2%"_s,
        u"Eis=code, Prestatie=title, Norm=norm, Credits if missed=consequence"_s);
    row("codes that could be quarters", u"KPI | What | Target | When"_s, u"Q1 | Late trams | at most 3 | Quarterly"_s,
        u"KPI=code, What=title, Target=norm, When=frequency"_s);
    row("a word that numbers at the end", u"SL ID | Service | Target"_s, u"D1 | Repair | ≤ 4 hours"_s,
        u"SL ID=code, Service=title, Target=norm"_s);
    row("services with several levels", u"Dienst | Service level | Norm"_s,
        u"Balie | Wachttijd | ≤ 9 min |\n| Balie | Opening | ≥ 98% |\n| Post | Bezorging | ≥ 95%"_s,
        u"Dienst=group, Service level=title, Norm=norm"_s);
    row("services with one level each", u"Nr | Dienst | Norm"_s,
        u"1 | Balie | ≤ 9 min |\n| 2 | Balie | ≥ 98% |\n| 3 | Post | ≥ 95%"_s, u"Nr=code, Dienst=title, Norm=norm"_s);
    row("what was reached and what it weighs", u"KPI | Norm | Weging | Realisatie"_s,
        u"Wachttijd | < 4 min | 40% | 3 min"_s, u"KPI=title, Norm=norm"_s);
    row("no word over the names", u" | Norm | Frequentie"_s, u"Ophaaldag gehaald | ≥ 95% | Maandelijks"_s,
        u"kolom 1=title, Norm=norm, Frequentie=frequency"_s);
}

void TestAnnexHeaders::knowsWords()
{
    QFETCH(QString, header);
    QFETCH(QString, row);
    const AnnexReading reading = readText(u"| "_s + header + u" |\n| "_s + row + u" |\n"_s);
    QVERIFY(!reading.rows.empty());
    QTEST(columnsOf(reading), "columns");
    QCOMPARE(notesOf(reading), QStringList());
}

void TestAnnexHeaders::asks_data()
{
    using Code = AnnexNoteCode;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const char *name, const QString &text, const QString &rows, const QStringList &notes) {
        QTest::newRow(name) << text << rows << notes;
    };
    row("no header at all",
        u"T-1 | Strooiroute gereden | ≥ 98% | per week\nT-2 | Meldingen gladheid | ≤ 2 uur | per week"_s,
        u"T-1;Strooiroute gereden;≥ 98% / T-2;Meldingen gladheid;≤ 2 uur"_s, { noteAs(Code::HeaderMissing, 1) });
    row("a header in words that nobody knows",
        u"Sleutel | Roepnaam | Lat | Ritme\nT-1 | Strooiroute | ≥ 98% | per week\nT-2 | Gladheid | ≤ 2 uur | per week"_s,
        u"T-1;Strooiroute;≥ 98% / T-2;Gladheid;≤ 2 uur"_s, { noteAs(Code::HeaderMissing, 1) });
    row("one word that nobody knows",
        u"KPI | De lat | Frequentie\nStrooiroute | ≥ 98% | per week\nGladheid | ≤ 2 uur | per week"_s,
        u";Strooiroute;≥ 98% / ;Gladheid;≤ 2 uur"_s, { noteAs(Code::ColumnByContents, 1, u"De lat"_s) });
    row("two norms of one name", u"KPI | Norm | Norm\nStrooiroute | ≥ 98% | ≥ 95%"_s, u";Strooiroute;"_s,
        { noteAs(Code::NormElsewhere, 2, u"Norm"_s), noteAs(Code::NormElsewhere, 2, u"Norm (kolom 3)"_s) });
    row("a list of words above it",
        u"| Begrip | Definitie |\n| KPI | Kritieke prestatie-indicator |\n| Norm | Wat minimaal is |\n\n| KPI | Norm |\n| Gladheid | ≤ 2 uur |"_s,
        u";Gladheid;≤ 2 uur"_s, {});
    row("the norm among the names",
        u"Eis | Prestatie | Toetsing | Termijn\n1 | Borden leesbaar: 98% | Schouw | per maand\n2 | Paaltjes recht | Schouw | per jaar"_s,
        u"1;Borden leesbaar: 98%; / 2;Paaltjes recht;"_s, { noteAs(Code::NormElsewhere, 2, u"Prestatie"_s) });
    row("a page end",
        u"Nr | KPI | Norm | Meting\n1 | Strooien | ≥ 98% | GPS\n\nPagina 2 van 4\n\n2 | Gladheid | ≤ 2 uur | Log\n3 | Zout | ≥ 4 ton | Log"_s,
        u"1;Strooien;≥ 98% / 2;Gladheid;≤ 2 uur / 3;Zout;≥ 4 ton"_s, {});
    row("two norms of one name, among codes", u"Code | Omschrijving | Norm | Norm\nV1 | Strooien | ≥ 98% | ≥ 95%"_s,
        u"V1;Strooien;"_s,
        { noteAs(Code::NormElsewhere, 2, u"Norm"_s), noteAs(Code::NormElsewhere, 2, u"Norm (kolom 4)"_s) });
    row("a threshold beside the norm", u"KPI | Norm | Drempelwaarde\nStrooiroute | ≥ 98% | ≥ 95%"_s,
        u";Strooiroute;≥ 98%"_s, { noteAs(Code::OtherNormText, 2, u"Drempelwaarde"_s) });
    row("the norm among the methods",
        u"KPI | Norm | Meetmethode\nStrooiroute | ≥ 98% | GPS\nGladheid | Weerbericht | ≤ 2 uur"_s,
        u";Strooiroute;≥ 98% / ;Gladheid;Weerbericht"_s, { noteAs(Code::NormElsewhere, 3, u"Meetmethode"_s) });
}

void TestAnnexHeaders::asks()
{
    QFETCH(QString, text);
    const AnnexReading reading = readText(text);
    QTEST(rowsOf(reading), "rows");
    QTEST(notesOf(reading), "notes");
    for (const AnnexRow &row : reading.rows) { // nothing is lost, also where two columns have one name
        QStringList names;
        for (const AnnexCellText &cell : row.raw)
            names += cell.column;
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void TestAnnexHeaders::refusesShiftedRows_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    const auto row
        = [](const char *name, const QString &cells, const QString &column) { QTest::newRow(name) << cells << column; };
    row("a norm for a code", u"≥ 90% | S-2 | Verzuim | Maandelijks | Staf"_s, u"Code"_s);
    row("a period for a code", u"Maandelijks | Verzuim | ≤ 5% | Staf | S-2"_s, u"Code"_s);
    row("a period for a name", u"S-2 | Maandelijks | ≤ 5% | Verzuim | Staf"_s, u"KPI"_s);
    row("a norm for a name", u"S-2 | ≤ 5% | Verzuim | Maandelijks | Staf"_s, u"KPI"_s);
    row("a period for a norm", u"S-2 | Verzuim | Maandelijks | Staf | ≤ 5%"_s, u"Norm"_s);
    row("a code for a norm", u"Verzuim | laag | S-2 | Maandelijks | Staf"_s, u"Norm"_s);
    row("role and period changed places", u"S-2 | Verzuim | ≤ 5% | Staf | Maandelijks"_s, u"Rol"_s);
    row("code and name changed places", u"Verzuim | S-2 | ≤ 5% | Maandelijks | Staf"_s, u"KPI"_s);
}

void TestAnnexHeaders::refusesShiftedRows()
{
    QFETCH(QString, row);
    const AnnexReading reading = readText(
        u"Code | KPI | Norm | Frequentie | Rol\nS-1 | Verloop | ≤ 8% | Jaarlijks | Staf\n"_s + row
        + u"\nS-3 | Audit | 100% | Maandelijks | Staf\nS-4 | Maandelijkse controle | 12 keer | Jaarlijks | Staf"_s);
    QCOMPARE(rowsOf(reading), u"S-1;Verloop;≤ 8% / S-3;Audit;100% / S-4;Maandelijkse controle;12 keer !3"_s);
    QCOMPARE(reading.refused.front().code, AnnexNoteCode::CellsShifted);
    QTEST(reading.refused.front().arguments.join(u','), "column");
}

void TestAnnexHeaders::refusesRowsThatLostACell()
{
    const AnnexReading reading
        = readText(u"Code;KPI;Norm;Meting;Frequentie\nS-1;Verloop;P-systeem;Kwartaal;\nS-2;Verzuim;≤ 5%;P-systeem;\n"_s,
                   AnnexKind::Separated);
    QCOMPARE(rowsOf(reading), u"S-2;Verzuim;≤ 5% !2"_s);
    QCOMPARE(reading.refused.front().arguments, QStringList { u"Meting"_s });
}

void TestAnnexHeaders::passesOverHeadingsAndNotes()
{
    const AnnexReading reading
        = readText(u"Nr;KPI;Norm *;Bron\n1 Straat;;;\n1.1;Vegen;≥ 90%;Schouw\nB. Groen;;;\n"
                   "2.1;Maaien;≤ 8 weken;Schouw\n;Totaal;;\n* gemeten per wijk;;;\n1) zonder vorst;;;\n"_s,
                   AnnexKind::Separated);
    QCOMPARE(rowsOf(reading), u"1.1;Vegen;≥ 90% / 2.1;Maaien;≤ 8 weken"_s);
    QCOMPARE(reading.rows[0].group, u"1 Straat"_s);
    QCOMPARE(reading.rows[1].group, u"B. Groen"_s);
    const AnnexReading wrapped = readText(
        u"KPI | Norm | Bron\nReactie op | ≤ 15 minuten | Log\nspoedmeldingen | | centrale\nKlacht | ≤ 3 | Log"_s);
    QCOMPARE(rowsOf(wrapped), u";Reactie op spoedmeldingen;≤ 15 minuten / ;Klacht;≤ 3"_s);
    QCOMPARE(wrapped.rows.front().method, u"Log centrale"_s);
}

void TestAnnexHeaders::joinsAHeaderOfTwoRows()
{
    const QString expected = u"K1;Aanbod;≥ 80% / K2;Tempo;≤ 9 dagen"_s;
    const AnnexReading csv
        = readText(u"KPI;Omschrijving;Norm;;Meting;\n;;Minimaal;Streven;Methode;Frequentie\n"
                   "K1;Aanbod;≥ 80%;90%;Teldag;Kwartaal\nK2;Tempo;≤ 9 dagen;7 dagen;Teldag;Kwartaal\n"_s,
                   AnnexKind::Separated);
    QCOMPARE(rowsOf(csv), expected);
    QCOMPARE(columnsOf(csv),
             u"KPI=code, Omschrijving=title, Norm Minimaal=norm, Norm Streven=target, Meting Methode=method, Meting "
             "Frequentie=frequency"_s);
    const AnnexReading html = readText(
        u"<table><tr><th rowspan=2>KPI</th><th rowspan=2>Omschrijving</th><th colspan=2>Norm</th></tr>"
        "<tr><th>Minimaal</th><th>Streven</th></tr><tr><td>K1</td><td>Aanbod</td><td>≥ 80%</td><td>90%</td></tr>"
        "<tr><td>K2</td><td>Tempo</td><td>≤ 9 dagen</td><td>7 dagen</td></tr></table>"_s,
        AnnexKind::Html);
    QCOMPARE(rowsOf(html), expected);
    QCOMPARE(html.rows.front().target, u"90%"_s);
    const AnnexReading bands
        = readText(u"<table><tr><th rowspan=2>KPI</th><th colspan=2>Oordeel</th><th "
                   u"rowspan=2>Bron</th></tr><tr><th>Goed</th><th>Slecht</th></tr>"
                   "<tr><td>Tempo</td><td>&lt; 4 min</td><td>&ge; 4 min</td><td>Log</td></tr></table>"_s,
                   AnnexKind::Html);
    QCOMPARE(rowsOf(bands), u";Tempo;Goed < 4 min; Slecht ≥ 4 min"_s);
}

void TestAnnexHeaders::readsCards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AnnexKind>("kind");
    QTest::newRow("bars")
        << u"| KPI 7 | Zwerfvuil |\n|---|---|\n| Norm | ≥ 85% schoon |\n| Wijze van meten | Schouw |\n| Frequentie | "
           u"Maandelijks |\n"
           "| Gevolg bij niet halen | Extra ronde |\n\n| KPI 8 | Bankjes |\n|---|---|\n| Norm | ≤ 5 dagen |\n| Frequentie | Kwartaal |\n"_s
        << AnnexKind::Text;
    QTest::newRow("HTML")
        << u"<table><tr><td>KPI 7</td><td>Zwerfvuil</td></tr><tr><td>Norm</td><td>≥ 85% schoon</td></tr><tr><td>Wijze "
           u"van "
           "meten</td><td>Schouw</td></tr><tr><td>Frequentie</td><td>Maandelijks</td></tr><tr><td>Gevolg bij niet "
           "halen</td><td>Extra ronde</td></tr></table><table><tr><td>KPI "
           "8</td><td>Bankjes</td></tr><tr><td>Norm</td><td>≤ 5 "
           "dagen</td></tr><tr><td>Frequentie</td><td>Kwartaal</td></tr></table>"_s
        << AnnexKind::Html;
    QTest::newRow("a code on a line of its own")
        << u"KPI 7\nZwerfvuil\nNorm: ≥ 85% schoon\nWijze van meten: Schouw\nFrequentie: Maandelijks\nGevolg bij niet "
           "halen: Extra ronde\n\nKPI 8\nOmschrijving: Bankjes\nNorm: ≤ 5 dagen\nFrequentie: Kwartaal\n"_s
        << AnnexKind::Text;
    QTest::newRow("named by KPI")
        << u"| Nummer | KPI 7 |\n| KPI | Zwerfvuil |\n| Norm | ≥ 85% schoon |\n| Meting | Schouw |\n| Gevolg | Extra "
           u"ronde |\n\n"
           "| Nummer | KPI 8 |\n| KPI | Bankjes |\n| Norm | ≤ 5 dagen |\n| Frequentie | Kwartaal |\n"_s
        << AnnexKind::Text;
    QTest::newRow("labels in the cells")
        << u"- KPI 7 – Zwerfvuil | Norm: ≥ 85% schoon | Meting: Schouw | Gevolg: Extra ronde | Frequentie: "
           u"Maandelijks\n"
           "- KPI 8 – Bankjes | Norm: ≤ 5 dagen | Meting: Meldsysteem | Gevolg: geen | Frequentie: Kwartaal\n"_s
        << AnnexKind::Text;
    QTest::newRow("semicolons") << u"KPI 7;Zwerfvuil\nNorm;≥ 85% schoon\nWijze van "
                                   u"meten;Schouw\nFrequentie;Maandelijks\nGevolg bij niet halen;Extra ronde\n"
                                   "KPI 8;Bankjes\nNorm;≤ 5 dagen\nFrequentie;Kwartaal\n"_s
                                << AnnexKind::Separated;
}

void TestAnnexHeaders::readsCards()
{
    QFETCH(QString, text);
    QFETCH(AnnexKind, kind);
    const AnnexReading reading = readText(text, kind);
    QCOMPARE(rowsOf(reading), u"KPI 7;Zwerfvuil;≥ 85% schoon / KPI 8;Bankjes;≤ 5 dagen"_s);
    QCOMPARE(reading.rows[0].method, u"Schouw"_s);
    QCOMPARE(reading.rows[0].consequence, u"Extra ronde"_s);
    QCOMPARE(reading.rows[1].frequency.period, u"quarter"_s);
}

void TestAnnexHeaders::readsLabelsBehindABullet()
{
    const AnnexReading reading = readText(u"- **Veerdienst** – norm: minimaal 97% – meting: maandelijks\n"
                                          "- **Kaartverkoop** – norm: ≥ 80% online – meting: per kwartaal\n"_s);
    QCOMPARE(rowsOf(reading), u";Veerdienst;minimaal 97% / ;Kaartverkoop;≥ 80% online"_s);
    QCOMPARE(reading.rows[1].frequency.period, u"quarter"_s);
}

void TestAnnexHeaders::keepsPurposeAndTargetBesideTheNorm()
{
    const AnnexReading reading = readText(u"KPI 1 Pontveer vaart\nDefinitie: vertrek volgens de kaart\nDoel: forenzen "
                                          u"komen over\nStreefwaarde: 99%\nNorm: ≥ 97%\n\n"
                                          "KPI 2 Kaartverkoop\nDoelstelling: ≥ 80% online\nMeetmethode: kassa\n"_s);
    QCOMPARE(rowsOf(reading), u"KPI 1;Pontveer vaart;≥ 97% / KPI 2;Kaartverkoop;≥ 80% online"_s);
    QCOMPARE(reading.rows[0].purpose, u"forenzen komen over"_s);
    QCOMPARE(reading.rows[0].target, u"99%"_s);
    QCOMPARE(reading.rows[0].definition, u"vertrek volgens de kaart"_s);
    QVERIFY(reading.rows[1].purpose.isEmpty());
}

void TestAnnexHeaders::readsBandsInACell()
{
    using Code = AnnexNoteCode;
    const AnnexReading reading = readText(u"KPI | Norm | Oordeel\na | ≥ 90% | Goed: ≥ 95%; Voldoende: 90-94%; "
                                          u"Onvoldoende: < 85%\nb | ≤ 3% | Goed: ≥ 5%; Slecht: < 5%\n"
                                          "c | ≥ 70% | zie bijlage; goed overleg"_s);
    const AnnexReading words
        = readText(u"KPI | Good | Requires improvement | Inadequate\na | 90% or above | 80-89% | Below 75%"_s);
    QCOMPARE(words.rows[0].bands.size(), std::size_t { 3 });
    QCOMPARE(
        notesOf(words),
        QStringList({ noteAs(Code::GapBetweenBands, 2, u"75, 80"_s), noteAs(Code::GapBetweenBands, 2, u"89, 90"_s) }));
    QCOMPARE(reading.rows[0].bands.size(), std::size_t { 3 });
    QCOMPARE(reading.rows[0].bands[1].label, u"Voldoende"_s);
    QVERIFY(reading.rows[2].bands.empty());
    QCOMPARE(
        notesOf(reading),
        QStringList({ noteAs(Code::GapBetweenBands, 2, u"85, 90"_s), noteAs(Code::GapBetweenBands, 2, u"94, 95"_s),
                      noteAs(Code::BandsReversed, 3, u"less"_s), noteAs(Code::BandContradictsNorm, 3, u"3%, 5%"_s) }));
    QVERIFY(annexNoteText(reading.findings[2]).contains(u"minder juist slechter"_s));
}

void TestAnnexHeaders::joinsSheetsOfDifferentKpis()
{
    const auto sheet = [](const QByteArray &title, const QByteArray &norm) {
        const auto cell
            = [](const QByteArray &words) { return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>"; };
        return QByteArray("<row>" + cell("KPI") + cell("Norm") + "</row><row>" + cell(title) + cell(norm) + "</row>");
    };
    const auto bookOf = [&](const QByteArray &second) {
        XlsxParts parts;
        parts.workbook = "<sheets><sheet name=\"Water\" r:id=\"rId1\"/><sheet name=\"Wegen\" r:id=\"rId2\"/></sheets>";
        parts.moreRelations = "<Relationship Id=\"rId2\" Type=\"x/worksheet\" Target=\"worksheets/2.xml\"/>";
        parts.sheetData = sheet("Peil", "minimaal 95%");
        parts.moreMembers = { { u"xl/worksheets/2.xml"_s, xlsxSheet(second) } };
        return AnnexSource { xlsxOf(parts), AnnexKind::Workbook };
    };
    const AnnexReading both = readAnnex(bookOf(sheet("Gaten", "maximaal 4 dagen")));
    QCOMPARE(rowsOf(both), u";Peil;minimaal 95% / ;Gaten;maximaal 4 dagen"_s);
    QVERIFY(both.tables[0].isTaken && both.tables[1].isTaken);
    QCOMPARE(rowsOf(readAnnex(bookOf(sheet("Peil", "minimaal 90%")))), u";Peil;minimaal 95%"_s); // a copy of the sheet
}

QTEST_GUILESS_MAIN(TestAnnexHeaders)
#include "tst_AnnexHeaders.moc"
