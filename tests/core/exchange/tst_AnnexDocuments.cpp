// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReading.h"
#include "CsvReader.h"
#include "Workbooks.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

AnnexReading readDocument(const QString &start)
{
    const QDir folder(QStringLiteral(TEST_DATA "/annex"));
    QFile file(folder.filePath(folder.entryList({ start + u"*.txt"_s }).value(0)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readAnnex({ file.readAll(), AnnexKind::Text });
}

QStringList codesOf(const AnnexReading &reading)
{
    QStringList codes;
    for (const AnnexRow &row : reading.rows)
        codes += row.code;
    return codes;
}

QStringList titlesOf(const AnnexReading &reading)
{
    QStringList titles;
    for (const AnnexRow &row : reading.rows)
        titles += row.title;
    return titles;
}

QStringList normsOf(const AnnexReading &reading)
{
    QStringList norms;
    for (const AnnexRow &row : reading.rows)
        norms += row.norm;
    return norms;
}

QString columnsOf(const AnnexReading &reading)
{
    QStringList columns;
    for (const AnnexColumn &column : reading.columns)
        columns += column.header + u'=' + codeOf(column.field);
    return columns.join(u", "_s);
}

QString bandsOf(const AnnexRow &row)
{
    QStringList bands;
    for (const AnnexBand &band : row.bands)
        bands += QString::number(band.line) + u": "_s + band.range + u" → "_s + band.label;
    return bands.join(u"; "_s);
}

int countOf(const AnnexReading &reading, AnnexNoteCode code)
{
    return static_cast<int>(std::ranges::count(reading.findings, code, &AnnexNote::code));
}

/// The table of document 000 as rows of texts, its header first.
QList<QStringList> tableOf000()
{
    QList<QStringList> table;
    const AnnexReading reading = readDocument(u"000"_s);
    QStringList header;
    for (const AnnexColumn &column : reading.columns)
        header += column.header;
    table += header;
    for (const AnnexRow &row : reading.rows) {
        QStringList cells;
        for (const AnnexCellText &cell : row.raw)
            cells += cell.text;
        table += cells;
    }
    return table;
}

QByteArray htmlOf(const QList<QStringList> &table)
{
    QString html = u"<html><body lang=NL><table class=MsoTableGrid border=1>"_s;
    for (const QStringList &row : table) {
        html += u"<tr style='height:1pt'>"_s;
        for (const QString &cell : row)
            html += u"<td width=90 valign=top><p class=MsoNormal><span style='font-size:9.0pt'>"_s
                + cell.toHtmlEscaped() + u"<o:p></o:p></span></p></td>"_s;
        html += u"</tr>"_s;
    }
    return (html + u"</table></body></html>"_s).toUtf8();
}

QByteArray odsOfTexts(const QList<QStringList> &table)
{
    QByteArray rows = "<table:table table:name=\"KPI\">";
    for (const QStringList &row : table) {
        rows += "<table:table-row>";
        for (const QString &cell : row)
            rows += "<table:table-cell office:value-type=\"string\"><text:p>" + cell.toHtmlEscaped().toUtf8()
                + "</text:p></table:table-cell>";
        rows += "</table:table-row>";
    }
    return odsOf(rows + "</table:table>");
}

/// Lines with this between the cells.
QByteArray linesOf(const QList<QStringList> &table, const QString &before, const QString &between, const QString &after)
{
    QString text;
    for (const QStringList &row : table)
        text += before + row.join(between) + after + u"\r\n"_s;
    return text.toUtf8();
}

} // namespace

/// The five documents that the requirements were read out of. Source: issue 3, E0-01…12, E1-03, E1-04, A3-09, A3-10.
class TestAnnexDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsTheTableOf000();
    void readsTheCellsOf000_data();
    void readsTheCellsOf000();
    void readsItInEveryClothing_data();
    void readsItInEveryClothing();
    void readsTheFormOf001();
    void remarksOn001();
    void readsTheListingOf002();
    void readsTheChannelsOf003();
    void readsTheCardsOf004();
};

void TestAnnexDocuments::readsTheTableOf000()
{
    const AnnexReading reading = readDocument(u"000"_s);
    QCOMPARE(columnsOf(reading),
             u"KPI-ID=code, Omschrijving=title, Norm/Doel=norm, Meetmethode=method, Frequentie=frequency, "
             "Escalatie/Remediatie=consequence, Verantwoordelijke=responsible, Link W-xx/criterium=links"_s);
    QCOMPARE(titlesOf(reading),
             QStringList({ u"Mobilisatietijd kernteam"_s, u"Beschikbaarheid servicewindow"_s,
                           u"First Contact Resolution (FCR)"_s, u"P1-responstijd/herstel"_s,
                           u"Maandrapportage op tijd en volledig"_s, u"Risicolog-actualiteit (RISMAN)"_s,
                           u"CO2-reductie"_s, u"SROI realisatie"_s, u"Trainingsuren"_s,
                           u"Security patching en incidenten"_s, u"Stakeholdertevredenheid (NPS)"_s,
                           u"Innovatie-output"_s, u"Auditresultaten"_s, u"Klachtenafhandeling"_s }));
    QCOMPARE(normsOf(reading),
             QStringList({ u"≤10 werkdagen"_s, u"≥99,5% per maand"_s, u"≥75%"_s,
                           u"30 min resp., 4 uur herstel in 98%"_s, u"100% vóór dag 5"_s,
                           u"≥1 update p/maand; 100% open risico’s met eigenaar"_s, u"-35% t.o.v. baseline in 24 mnd"_s,
                           u"≥5% loonsom"_s, u"≥12 uur/FTE/jaar"_s, u"95% patches ≤14 dgn; 0 P1 security-incidenten"_s,
                           u"≥+30"_s, u"≥4 voorstellen/jaar, ≥2 geïmplementeerd"_s, u"0 majeure; <3 minor/audit"_s,
                           u"100% bevestiging ≤1 werkdag; 95% afhandeling ≤10 werkdagen"_s }));
    QCOMPARE(codesOf(reading).first(), u"KPI-01"_s);
    QCOMPARE(codesOf(reading).last(), u"KPI-14"_s);
    QCOMPARE(reading.rows.front().line, 3);
    QCOMPARE(reading.rows.back().line, 16);
    QCOMPARE(reading.openPoints,
             QStringList({ u"Definitieve KPI-definities en eventuele bonus/malus-afspraken."_s,
                           u"Baselinewaarden (CO2, volumes, NPS) en toegestane meetbronnen."_s }));
    QVERIFY(reading.refused.empty());
    QCOMPARE(static_cast<int>(reading.findings.size()), 1);
    QCOMPARE(reading.findings.front().code, AnnexNoteCode::LinkNormDiffers); // vóór dag 5, uiterlijk op dag 5
    QCOMPARE(reading.findings.front().kpi, u"KPI-05"_s);
    QCOMPARE(reading.findings.front().arguments.front(), u"W-03"_s);
}

void TestAnnexDocuments::readsTheCellsOf000_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("consequence");
    QTest::addColumn<QString>("responsible");
    QTest::addColumn<QString>("links");
    QTest::newRow("KPI-01") << 0 << u"Projectlog + tekenmomenten"_s << u"Eenmalig + verificatie week 2"_s << u"once"_s
                            << u">10 werkdagen: direct escalatie stuurgroep, recoveryplan binnen 2 dgn"_s
                            << u"Technisch PL"_s
                            << u"W-01=Versneld mobiliseren binnen 10 werkdagen / =Kwaliteit Plan van Aanpak"_s;
    QTest::newRow("KPI-04")
        << 3 << u"Monitoring/war room log"_s << u"Maandelijks"_s << u"month"_s
        << u"Overschrijding: P1 RCA + runbook update"_s << u"SDM"_s
        << u"W-02=Beschikbaarheid servicewindow 99,5% per maand / W-11=Klachtenafhandeling en escalatie "
           "(≤1 werkdag bevestiging, ≤10 werkdagen afhandeling)"_s;
    QTest::newRow("KPI-10") << 9 << u"SIEM/patch tool"_s << u"Maandelijks"_s << u"month"_s
                            << u"<95%: CAB-uitzondering, prioritering"_s << u"Security Officer"_s
                            << u"W-07=Security-by-design: ISO 27001, DPIA en FG-borging / =Kwaliteit & Security"_s;
    QTest::newRow("KPI-08") << 7 << u"HR-rapportage"_s << u"Kwartaal"_s << u"quarter"_s
                            << u"<5%: extra leerwerkplekken binnen 30 dgn"_s << u"HR Lead"_s
                            << u"W-05=Duurzaamheidsplan: 35% CO2-reductie in 24 maanden en SROI 5 / W-12=Lokale "
                               "werkgelegenheid en social return (5% loonsom)"_s;
}

void TestAnnexDocuments::readsTheCellsOf000()
{
    const AnnexReading reading = readDocument(u"000"_s);
    QFETCH(int, row);
    const AnnexRow &kpi = reading.rows.at(static_cast<std::size_t>(row));
    QStringList links;
    for (const AnnexLink &link : kpi.links)
        links += link.code + u'=' + link.text;
    QTEST(kpi.method, "method");
    QTEST(kpi.frequency.text, "frequency");
    QTEST(kpi.frequency.period, "period");
    QTEST(kpi.consequence, "consequence");
    QTEST(kpi.responsible, "responsible");
    QTEST(links.join(u" / "_s), "links");
    QCOMPARE(kpi.raw.size(), std::size_t { 8 });
}

void TestAnnexDocuments::readsItInEveryClothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AnnexKind>("kind");
    const QList<QStringList> table = tableOf000();
    QByteArray csv;
    for (const QStringList &row : table)
        csv += csvLine(row).toUtf8() + "\r\n";
    QTest::newRow("tabs") << linesOf(table, {}, u"\t"_s, {}) << AnnexKind::Guess;
    QTest::newRow("tsv") << linesOf(table, {}, u"\t"_s, {}) << AnnexKind::Separated;
    QTest::newRow("markdown") << linesOf(table, u"| "_s, u" | "_s, u" |"_s) << AnnexKind::Text;
    QTest::newRow("bullets") << linesOf(table, u"* "_s, u" | "_s, {}) << AnnexKind::Text;
    QTest::newRow("csv") << csv << AnnexKind::Separated;
    QTest::newRow("csv with its mark") << QByteArray("\xEF\xBB\xBFsep=;\r\n") + csv << AnnexKind::Separated;
    QTest::newRow("html") << htmlOf(table) << AnnexKind::Guess;
    QTest::newRow("xlsx") << xlsxOfTexts(table) << AnnexKind::Workbook;
    QTest::newRow("ods") << odsOfTexts(table) << AnnexKind::Workbook;
    QTest::newRow("workbook without a hint") << xlsxOfTexts(table) << AnnexKind::Guess;
    QList<QStringList> bare = table;
    bare.removeFirst();
    QTest::newRow("without its header") << linesOf(bare, {}, u" | "_s, {}) << AnnexKind::Text;
}

void TestAnnexDocuments::readsItInEveryClothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AnnexKind, kind);
    const AnnexReading plain = readDocument(u"000"_s);
    const AnnexReading dressed = readAnnex({ bytes, kind });
    QVERIFY(dressed.refused.empty());
    QCOMPARE(codesOf(dressed), codesOf(plain));
    QCOMPARE(titlesOf(dressed), titlesOf(plain));
    QCOMPARE(normsOf(dressed), normsOf(plain));
    for (std::size_t i = 0; i < plain.rows.size(); ++i) {
        QCOMPARE(dressed.rows[i].frequency.period, plain.rows[i].frequency.period);
        QCOMPARE(dressed.rows[i].links.size(), plain.rows[i].links.size());
        QCOMPARE(dressed.rows[i].raw.size(), plain.rows[i].raw.size());
    }
}

void TestAnnexDocuments::readsTheFormOf001()
{
    const AnnexReading reading = readDocument(u"001"_s);
    QCOMPARE(codesOf(reading), QStringList({ u"KPI 1"_s, u"KPI 2"_s, u"KPI 3"_s, u"KPI 4"_s }));
    QCOMPARE(titlesOf(reading),
             QStringList({ u"Kwaliteit Dienstverlening"_s, u"Realisatie van het percentage social return 2.0"_s,
                           u"CO2 neutrale dienstverlening"_s, u"Dynamische KPI"_s }));
    QCOMPARE(
        normsOf(reading),
        QStringList({ u"Norm: 95%. Opdrachtnemer voldoet aan de norm indien hij minimaal 95% van de uit te voeren "
                      "werkzaamheden zonder afkeur heeft opgeleverd."_s,
                      u"Conform uw inschrijving maar minimaal 5% per jaar"_s,
                      u"Afhankelijk van uw inschrijving.\nBijvoorbeeld:\nConform inschrijving is de geldende norm X%. "
                      "Concreet betekent dit dat de reductie op de uitstoot van CO2 binnen deze overeenkomst X% is per "
                      "contractjaar."_s,
                      QString() }));
    QCOMPARE(bandsOf(reading.rows[0]), u"20: 100%-95,0% → Voldoende; 23: <95,0% → Onvoldoende"_s);
    QCOMPARE(bandsOf(reading.rows[1]), u"66: : 5,0% → Voldoende; 69: <5,0% → Onvoldoende"_s);
    QCOMPARE(bandsOf(reading.rows[2]), u"109: 0% → Voldoende; 112: >0% → Onvoldoende"_s);
    QCOMPARE(bandsOf(reading.rows[3]), QString());
    QCOMPARE(reading.rows[0].frequency.period, u"quarter"_s);
    QCOMPARE(reading.rows[0].method, u"Conform opleverprotocol"_s);
    QCOMPARE(reading.rows[0].responsible, u"Opdrachtgever"_s);
    QVERIFY(reading.rows[0].purpose.startsWith(u"Deze KPI heeft als doel het waarborgen"_s));
    QCOMPARE(reading.rows[1].method, u"Wizzr"_s);
    QCOMPARE(reading.rows[3].frequency.period, u"year"_s);
    QVERIFY2(reading.rows[3].consequence.isEmpty(), "what follows far below the last form is not its own");
}

void TestAnnexDocuments::remarksOn001()
{
    const AnnexReading reading = readDocument(u"001"_s);
    QCOMPARE(countOf(reading, AnnexNoteCode::PrefilledResult), 1); // A1-03
    QCOMPARE(countOf(reading, AnnexNoteCode::MissingComparator), 1); // A1-04
    QCOMPARE(countOf(reading, AnnexNoteCode::BandsReversed), 1); // A1-05
    QCOMPARE(countOf(reading, AnnexNoteCode::OtherNormText), 2);
    QCOMPARE(countOf(reading, AnnexNoteCode::StillOpen), 5);
    QCOMPARE(countOf(reading, AnnexNoteCode::GapBetweenBands), 0);
    QCOMPARE(countOf(reading, AnnexNoteCode::OverlappingBands), 0);
}

void TestAnnexDocuments::readsTheListingOf002()
{
    const AnnexReading reading = readDocument(u"002"_s);
    QCOMPARE(columnsOf(reading), u"Kern Prestatie Indicator (KPI)=title, Norm=norm"_s);
    QCOMPARE(titlesOf(reading),
             QStringList({ u"Aangenomen gesprekken"_s, u"Snelheid van beantwoorden"_s, u"Gemiddelde wachttijd"_s,
                           u"First time fix"_s, u"Kritieke fouten"_s, u"Niet kritieke fouten"_s }));
    QCOMPARE(normsOf(reading),
             QStringList({ u"95%"_s, u"80% binnen 30 seconden"_s, u"<120 seconden"_s, u"Doelstelling:  50%"_s,
                           u"Doelstelling: branchenorm is 2%"_s, u"Doelstelling: branchenorm is 5%"_s }));
    QVERIFY(codesOf(reading).join(QString()).isEmpty());
    QVERIFY(reading.refused.empty());
}

void TestAnnexDocuments::readsTheChannelsOf003()
{
    const AnnexReading reading = readDocument(u"003"_s);
    QVERIFY(columnsOf(reading).startsWith(u"Kanaal=group, KPI=title, Toelichting=definition, "_s));
    QCOMPARE(reading.rows.size(), std::size_t { 38 });
    QVERIFY2(!titlesOf(reading).contains(u"KPI"_s), "a repeated header is no KPI (A3-09)");
    QCOMPARE(reading.rows.front().group, u"Balie"_s);
    QCOMPARE(reading.rows.back().group, u"Email"_s);
    QCOMPARE(reading.rows.back().title, u"% afgehandelde emails"_s);
    QVERIFY(reading.rows.back().norm.isEmpty());
    QCOMPARE(reading.refused.size(), std::size_t { 3 }); // A3-10
    for (const AnnexNote &note : reading.refused)
        QCOMPARE(note.code, AnnexNoteCode::SeveralInOneCell);
}

void TestAnnexDocuments::readsTheCardsOf004()
{
    const AnnexReading reading = readDocument(u"004"_s);
    QCOMPARE(titlesOf(reading),
             QStringList({ u"Internationale sociale voorwaarden (ISV)"_s, u"Arbeidsparticipatie (Social return)"_s,
                           u"Circulariteit"_s, u"Leverbetrouwbaarheid"_s, u"Klanttevredenheid"_s }));
    QCOMPARE(bandsOf(reading.rows[3]), u"168: ≥95% beschikbaarheid → Goed; 169: <95% beschikbaarheid → Slecht"_s);
    QCOMPARE(bandsOf(reading.rows[4]), u"181: < 4 → Slecht; 182: ≥ 4 en < 7 → Matig; 183: ≥7 en 10 → Goed"_s);
    QVERIFY(reading.rows[0].norm.startsWith(u"Voor een 'Voldoende' moet aan PI1 en PI2 worden voldaan."_s));
    QVERIFY(reading.rows[2].norm.startsWith(u"Aan de (maximaal) 3 PI's moet worden voldaan"_s));
    QVERIFY(reading.rows[3].norm.startsWith(u"Generiek is de norm voor (tijdige) beschikbaarheid ≥95%."_s));
    QCOMPARE(reading.rows[2].frequency.period, u"half_year"_s);
    QCOMPARE(reading.rows[4].frequency.period, u"year"_s);
    QCOMPARE(reading.rows[0].method, u"Conform rapportages"_s);
    QCOMPARE(reading.rows[3].consequence, u"De Categorie kan één of meer Sancties (S1, S2, S3 en S5) toepassen."_s);
    QVERIFY(reading.rows[4].consequence.startsWith(u"S4+"_s) && reading.rows[4].consequence.contains(u"combinatie"_s));
    QCOMPARE(countOf(reading, AnnexNoteCode::FrequencyUnclear), 2);
    QVERIFY(reading.refused.empty());
}

QTEST_GUILESS_MAIN(TestAnnexDocuments)
#include "tst_AnnexDocuments.moc"
