// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexCells.h"
#include "AnnexReading.h"
#include "AnnexWords.h"
#include "Workbooks.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "code@line(arguments)" of each finding.
QStringList findingsIn(const AnnexReading &reading)
{
    QStringList findings;
    for (const AnnexNote &note : reading.findings)
        findings += QString::number(static_cast<int>(note.code)) + u'@' + QString::number(note.line) + u'('
            + note.arguments.join(u", "_s) + u')';
    return findings;
}

QString expected(AnnexNoteCode code, int line, const QString &arguments = QString())
{
    return QString::number(static_cast<int>(code)) + u'@' + QString::number(line) + u'(' + arguments + u')';
}

AnnexReading readText(const QString &text)
{
    return readAnnex({ text.toUtf8(), AnnexKind::Text });
}

QString linksIn(const QString &text)
{
    QStringList links;
    for (const AnnexLink &link : readLinks(text))
        links += link.code + u'=' + link.text;
    return links.join(u" / "_s);
}

} // namespace

/// What is odd in an annex is found, and what is hopeless is refused with its reason.
class TestAnnexLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void finds_data();
    void finds();
    void readsFrequencies_data();
    void readsFrequencies();
    void readsLinks_data();
    void readsLinks();
    void refusesSources_data();
    void refusesSources();
    void hasWordsForEverything();
    void survivesGarbage();
    void survivesMutatedDocuments();
};

void TestAnnexLint::finds_data()
{
    using Code = AnnexNoteCode;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("findings");
    const auto row = [](const char *name, const QString &text, const QStringList &findings) {
        QTest::newRow(name) << text << findings;
    };
    const QString head = u"Nr | KPI | Norm | Link\n"_s;
    row("nothing odd", head + u"1 | a | ≥1% | W-01 x\n2 | b | ≥1% | W-01 x; y"_s, {});
    row("a code twice", head + u"KPI-01 | a | ≥1% | -\nkpi 1 | b | ≥1% | -"_s,
        { expected(Code::DuplicateCode, 3, u"kpi 1, 2"_s) });
    row("another title for a requirement", head + u"1 | a | ≥1% | W-01 x\n2 | b | ≥1% | q; W-01 z"_s,
        { expected(Code::LinkTitleDiffers, 3, u"W-01, x, 2"_s) });
    row("another title for a requirement that is written otherwise", head + u"1 | a | ≥1% | W-01 x\n2 | b | ≥1% | W1 z"_s,
        { expected(Code::LinkTitleDiffers, 3, u"W1, x, 2"_s) });
    row("a limit that the requirement counts in", head + u"1 | a | 100% vóór dag 5 | W-03 Rapport (uiterlijk op dag 5)\n2 | b | ≥1% | -"_s,
        { expected(Code::LinkNormDiffers, 2, u"W-03, Rapport (uiterlijk op dag 5)"_s) });
    row("a limit said the same", head + u"1 | a | uiterlijk op dag 5 | W-03 Rapport (uiterlijk op dag 5)\n2 | b | > 1% | W-04 ≥ 2%"_s, {});
    row("another limit is another thing", head + u"1 | a | ≥ 75% | W-02 Beschikbaarheid > 99,5%\n2 | b | < 5 dagen | W-05 ≤ 5 uur"_s, {});
    row("a lost sign", head + u"1 | a | : 5,0% | -\n2 | b | ≥1% | -"_s, { expected(Code::MissingComparator, 2) });
    row("a sign in the wrong encoding", head + u"1 | a | â‰¥ 95% | -\n2 | b | ≥1% | -"_s, { expected(Code::MissingComparator, 2) });
    row("still open", head + u"1 | a | X% | -\n2 | b | nader te bepalen | -"_s,
        { expected(Code::StillOpen, 2, u"norm"_s), expected(Code::StillOpen, 3, u"norm"_s) });
    row("left to later", head + u"1 | a | nader overeen te komen | -\n2 | b | conform inschrijving | -\n3 | c | conform inschrijving, minimaal 5% | -"_s,
        { expected(Code::StillOpen, 2, u"norm"_s), expected(Code::StillOpen, 3, u"norm"_s) });
    row("two periods", u"KPI | Norm | Frequentie\na | ≥1% | per maand en per jaar\nb | ≥1% | maandelijks"_s,
        { expected(Code::FrequencyUnclear, 2) });
    const QString form
        = u"KPI 1: a\nPrestatienorm\nPercentage\nResultaat\n%1\nVoldoende\n%2\nOnvoldoende\nNorm KPI\n%3\n"_s;
    row("bands in order", form.arg(u"100%-95,0%"_s, u"<95,0%"_s, u"minimaal 95%"_s), {});
    row("a gap", form.arg(u"≥95%"_s, u"<90%"_s, u"minimaal 95%"_s),
        { expected(Code::GapBetweenBands, 5, u"90, 95"_s) });
    row("a gap of one point", form.arg(u">95%"_s, u"<95%"_s, u"minimaal 95%"_s),
        { expected(Code::GapBetweenBands, 5, u"95"_s) });
    row("an overlap", form.arg(u"≥95%"_s, u"≤95%"_s, u"minimaal 95%"_s),
        { expected(Code::OverlappingBands, 5, u"95"_s) });
    row("another border than the norm", form.arg(u"≥90%"_s, u"<90%"_s, u"minimaal 95%"_s),
        { expected(Code::BandContradictsNorm, 5, u"95%, 90%"_s) });
    row("good and bad changed places", form.arg(u"≤95%"_s, u">95%"_s, u"minimaal 95%"_s),
        { expected(Code::BandsReversed, 7) });
    row("lights that share a border", u"KPI | Norm | Groen | Oranje | Rood\na | 98% | ≥98% | 95-98% | <95%"_s,
        { expected(Code::OverlappingBands, 2, u"98"_s) });
    row("lights without a norm", u"KPI | Groen | Rood\na | ≥98% | <98%"_s, {});
    row("a sign lost in a band", form.arg(u": 5,0%"_s, u"<5,0%"_s, u"minimaal 5%"_s),
        { expected(Code::MissingComparator, 5) });
}

void TestAnnexLint::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, findings);
    const AnnexReading reading = readText(text);
    QVERIFY(!reading.rows.empty());
    QVERIFY(reading.refused.empty());
    QCOMPARE(findingsIn(reading), findings);
}

void TestAnnexLint::readsFrequencies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    const auto row = [](const QString &text, const char *period) {
        QTest::newRow(qPrintable(text)) << text << QString::fromLatin1(period);
    };
    row(u"Maandelijks"_s, "month");
    row(u"elke maand"_s, "month");
    row(u"per kwartaal"_s, "quarter");
    row(u"Kwartaal"_s, "quarter");
    row(u"halfjaarlijks"_s, "half_year");
    row(u"2x per jaar"_s, "half_year");
    row(u"jaarlijks"_s, "year");
    row(u"1x per jaar"_s, "year");
    row(u"per contractjaar"_s, "contract_year");
    row(u"wekelijks"_s, "week");
    row(u"Eenmalig + verificatie week 2"_s, "once");
    row(u"Monthly"_s, "month");
    row(u"quarterly"_s, "quarter");
    row(u"Annually"_s, "year");
    row(u"per audit"_s, "audit");
    row(u"dagelijks"_s, "dagelijks");
    row(u"nader te bepalen"_s, "");
    row(u"maandelijks, en een jaarlijks overzicht"_s, "");
}

void TestAnnexLint::readsFrequencies()
{
    QFETCH(QString, text);
    bool unclear = false;
    QTEST(readFrequency(text, unclear).period, "period");
}

void TestAnnexLint::readsLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("links");
    const auto row
        = [](const char *name, const QString &text, const QString &links) { QTest::newRow(name) << text << links; };
    row("one", u"W-01 Snel"_s, u"W-01=Snel"_s);
    row("mixed", u"W-01 Snel; Prijs (indirect)"_s, u"W-01=Snel / =Prijs (indirect)"_s);
    row("a semicolon in brackets", u"W-02 a (b; c); d"_s, u"W-02=a (b; c) / =d"_s);
    row("bare codes", u"W-01, W-02"_s, u"W-01= / W-02="_s);
    row("a comma in a title", u"W-05 CO2, km"_s, u"W-05=CO2, km"_s);
    row("a line each", u"W-01 a\nG2 b"_s, u"W-01=a / G2=b"_s);
    row("a standard is no code", u"ISO 27001; ISO-9001 audits"_s, u"=ISO 27001 / =ISO-9001 audits"_s);
    row("nothing", u" ; "_s, QString());
}

void TestAnnexLint::readsLinks()
{
    QFETCH(QString, text);
    QFETCH(QString, links);
    QCOMPARE(linksIn(text), links);
}

void TestAnnexLint::refusesSources_data()
{
    using Code = AnnexNoteCode;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<AnnexKind>("kind");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, const QByteArray &bytes, AnnexKind kind, Code code) {
        QTest::newRow(name) << bytes << kind << code;
    };
    const QByteArray old = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    row("empty", QByteArray(), AnnexKind::Guess, Code::Empty);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), AnnexKind::Guess, Code::NotText);
    row("text called a workbook", "Nr;KPI", AnnexKind::Workbook, Code::NotAWorkbook);
    row("xls", old, AnnexKind::Workbook, Code::OldFormat);
    row("xls in disguise", old, AnnexKind::Separated, Code::OldFormat);
    row("pdf", "%PDF-1.7", AnnexKind::Guess, Code::OtherDocument);
    row("cut off", xlsxOfTexts({ { u"KPI"_s } }).chopped(30), AnnexKind::Workbook, Code::Damaged);
    row("a text without a norm", "Geachte heer,\n\nHierbij de stukken.\n", AnnexKind::Text, Code::NoTable);
    row("a table without columns", "a|b\nc|d\n", AnnexKind::Text, Code::NoTable);
    row("a quote left open", "Nr;KPI;Norm\n1;\"a;≥1%\n", AnnexKind::Separated, Code::OpenQuote);
    row("far too long", QByteArray("Nr;KPI;Norm\n") + QByteArray("1;a;95%\n").repeated(30'000), AnnexKind::Separated,
        Code::TooLarge);
    row("far too large", QByteArray(11 * 1024 * 1024, 'x'), AnnexKind::Text, Code::TooLarge);
    row("an empty workbook", xlsxOfTexts({}), AnnexKind::Workbook, Code::NoTable);
}

void TestAnnexLint::refusesSources()
{
    QFETCH(QByteArray, bytes);
    QFETCH(AnnexKind, kind);
    QFETCH(AnnexNoteCode, code);
    const AnnexReading reading = readAnnex({ bytes, kind });
    QVERIFY(reading.rows.empty());
    QCOMPARE(reading.refused.size(), std::size_t { 1 });
    QCOMPARE(reading.refused.front().code, code);
}

void TestAnnexLint::hasWordsForEverything()
{
    for (int code = 0; code <= static_cast<int>(AnnexNoteCode::ColumnByContents); ++code) {
        const AnnexNote note { static_cast<AnnexNoteCode>(code), 1, u"KPI-01"_s, u"<b>"_s, { u"1"_s, u"2"_s, u"3"_s } };
        const QString text = annexNoteText(note);
        QVERIFY2(!text.isEmpty() && !text.contains(u'%'), qPrintable(QString::number(code) + text));
    }
}

void TestAnnexLint::survivesGarbage()
{
    const QStringList pieces
        = { u"|"_s,   u"\\|"_s,        u"\t"_s,  u"\n"_s,  u"\n\n"_s,    u"\""_s,         u";"_s,
            u"KPI"_s, u"Norm"_s,       u"95%"_s, u"-|-"_s, u"<table>"_s, u"<td>"_s,       u"KPI 1: "_s,
            u"≥"_s,   u"Frequentie"_s, u"·"_s,   u"**"_s,  u">>>"_s,     u"[bookmark:"_s, u"Benodigde input:"_s,
            u"- "_s,  u"x"_s,          u"\r"_s };
    QRandomGenerator random(20261013);
    for (int i = 0; i < 2000; ++i) {
        QString text;
        const int length = random.bounded(1, 80);
        for (int piece = 0; piece < length; ++piece)
            text += pieces[random.bounded(pieces.size())];
        const AnnexKind kind = static_cast<AnnexKind>(random.bounded(5));
        const AnnexReading reading = readAnnex({ text.toUtf8(), kind });
        QVERIFY(!reading.rows.empty() || !reading.refused.empty());
    }
    const QByteArray stars = QByteArray("**a ").repeated(100'000) + "|b\n";
    QVERIFY(readAnnex({ stars.repeated(5), AnnexKind::Text }).rows.empty()); // in the time that its length asks
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes(random.bounded(1, 400), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        const AnnexReading reading = readAnnex({ bytes, AnnexKind::Guess });
        QVERIFY(!reading.rows.empty() || !reading.refused.empty());
    }
}

void TestAnnexLint::survivesMutatedDocuments()
{
    QFile file(QStringLiteral(TEST_DATA "/annex/000_8760d00727f84e18.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(99);
    for (int i = 0; i < 300; ++i) {
        QByteArray mutant = whole;
        for (int change = 0; change < 8; ++change) {
            const auto at = random.bounded(mutant.size() - 20);
            mutant.remove(at, random.bounded(1, 12));
        }
        const AnnexReading reading = readAnnex({ mutant, AnnexKind::Text });
        QVERIFY2(reading.rows.size() <= 14, mutant.constData());
        for (const AnnexRow &row : reading.rows)
            QVERIFY(row.line >= 1 && row.line <= 16);
    }
}

QTEST_GUILESS_MAIN(TestAnnexLint)
#include "tst_AnnexLint.moc"
