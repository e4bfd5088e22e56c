// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexReading.h"
#include "Workbooks.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

using Fields = std::vector<std::optional<AnnexField>>;

namespace {

const QByteArray odd = "Ding | Grens | Extra\nBeschikbaarheid | ≥ 99% | x\nWachttijd | < 30 sec | y\n";
const QByteArray two = "Nr | Omschrijving | Norm | Doel\n1 | Bereik | ≥ 95% | ≥ 98%\n2 | Herstel | ≤ 4 uur | ≤ 2 uur\n";

AnnexSource text(const QByteArray &bytes)
{
    return { bytes, AnnexKind::Text };
}

QStringList normsOf(const AnnexReading &reading)
{
    QStringList norms;
    for (const AnnexRow &row : reading.rows)
        norms += row.norm;
    return norms;
}

} // namespace

/// What a person says about tables and columns goes before what was guessed. Source: issue 3 "import wizard".
class TestAnnexReadingChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsItsTables();
    void overrulesTheGuess();
    void leavesAColumnOut();
    void readsATableThatSaysNothingOfItself();
    void choosesBetweenTables();
    void choosesBetweenSheets();
    void passesOverAChoiceThatDoesNotFit();
    void offersNoTableInProse_data();
    void offersNoTableInProse();
    void checksColumns_data();
    void checksColumns();
};

void TestAnnexReadingChoice::tellsItsTables()
{
    const AnnexReading reading = readAnnex(text(two));
    QCOMPARE(reading.layout, AnnexLayout::Bars);
    QCOMPARE(reading.tables.size(), std::size_t(1));
    const AnnexTable &table = reading.tables.front();
    QCOMPARE(table.rows, 2);
    QCOMPARE(table.line, 1);
    QVERIFY(table.isTaken);
    QCOMPARE(table.columns.size(), std::size_t(4));
    QCOMPARE(table.columns[1].header, u"Omschrijving"_s);
    QCOMPARE(table.columns[1].field, std::optional(AnnexField::Title));
    QCOMPARE(table.columns[2].samples, (QStringList { u"≥ 95%"_s, u"≤ 4 uur"_s }));
}

void TestAnnexReadingChoice::overrulesTheGuess()
{
    AnnexChoice choice { AnnexLayout::Bars, {}, {} };
    choice.fields[0] = Fields { AnnexField::Code, AnnexField::Title, std::nullopt, AnnexField::Norm };
    const AnnexReading reading = readAnnex(text(two), choice);
    QCOMPARE(normsOf(reading), (QStringList { u"≥ 98%"_s, u"≤ 2 uur"_s }));
    QCOMPARE(reading.tables.front().columns[2].field, std::optional(AnnexField::Norm)); // the guess stays known
    QCOMPARE(reading.rows.front().raw.size(), std::size_t(4)); // and so does every cell
}

void TestAnnexReadingChoice::leavesAColumnOut()
{
    AnnexChoice choice;
    choice.fields[0] = Fields { std::nullopt, AnnexField::Title, AnnexField::Norm, std::nullopt };
    const AnnexReading reading = readAnnex(text(two), choice);
    QCOMPARE(reading.rows.size(), std::size_t(2));
    QCOMPARE(reading.rows.front().code, QString());
    QCOMPARE(reading.rows.front().target, QString());
}

void TestAnnexReadingChoice::readsATableThatSaysNothingOfItself()
{
    const QByteArray silent = "Aaa | Bbb | Ccc\nfoo | goed | x\nbar | beter | y\n";
    const AnnexReading before = readAnnex(text(silent));
    QVERIFY(before.rows.empty());
    QCOMPARE(before.refused.front().code, AnnexNoteCode::NoTable);
    QCOMPARE(before.tables.size(), std::size_t(1));
    QCOMPARE(before.tables.front().columns[0].header, u"Aaa"_s);
    AnnexChoice choice { before.layout, { 0 }, {} };
    choice.fields[0] = Fields { AnnexField::Title, AnnexField::Norm, std::nullopt };
    const AnnexReading after = readAnnex(text(silent), choice);
    QCOMPARE(after.rows.size(), std::size_t(2));
    QCOMPARE(after.rows.back().title, u"bar"_s);
    QCOMPARE(after.rows.back().norm, u"beter"_s);
    QVERIFY(!readAnnex(text(odd)).tables.empty());
}

void TestAnnexReadingChoice::choosesBetweenTables()
{
    const QByteArray both = two + "\nen daarnaast geldt:\n\nKPI | Norm\nKlacht | ≤ 5%\nFout | ≤ 2%\nLek | 0\n";
    const AnnexReading all = readAnnex(text(both));
    QCOMPARE(all.tables.size(), std::size_t(2));
    QCOMPARE(all.rows.size(), std::size_t(5));
    const AnnexReading second = readAnnex(text(both), { all.layout, { 1 }, {} });
    QCOMPARE(second.rows.size(), std::size_t(3));
    QCOMPARE(second.rows.front().title, u"Klacht"_s);
    QVERIFY(!second.tables[0].isTaken);
    QVERIFY(second.tables[1].isTaken);
}

void TestAnnexReadingChoice::choosesBetweenSheets()
{
    const auto sheet = [](const char *title, const char *norm) {
        const auto cell
            = [](const QByteArray &words) { return "<c t=\"inlineStr\"><is><t>" + words + "</t></is></c>"; };
        return QByteArray("<row>" + cell("KPI") + cell("Norm") + "</row><row>" + cell(title) + cell(norm)
                          + "</row><row>" + cell("Klacht") + cell("minimaal 90%") + "</row>");
    };
    XlsxParts parts;
    parts.workbook = "<sheets><sheet name=\"Een\" sheetId=\"1\" r:id=\"rId1\"/><sheet name=\"Twee\" sheetId=\"2\" "
                     "r:id=\"rId2\"/></sheets>";
    parts.moreRelations = "<Relationship Id=\"rId2\" "
                          "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
                          "Target=\"worksheets/sheet2.xml\"/>";
    parts.sheetData = sheet("Bereik", "minimaal 95%");
    parts.moreMembers = { { u"xl/worksheets/sheet2.xml"_s, xlsxSheet(sheet("Herstel", "minimaal 80%")) } };
    const AnnexSource source { xlsxOf(parts), AnnexKind::Workbook };
    const AnnexReading best = readAnnex(source);
    QCOMPARE(best.layout, AnnexLayout::Sheets);
    QCOMPARE(best.tables.size(), std::size_t(2));
    QCOMPARE(best.tables[1].name, u"Twee"_s);
    QVERIFY(best.tables[0].isTaken && !best.tables[1].isTaken);
    QCOMPARE(best.rows.front().title, u"Bereik"_s);
    const AnnexReading other = readAnnex(source, { AnnexLayout::Sheets, { 1 }, {} });
    QCOMPARE(other.rows.front().title, u"Herstel"_s);
    QVERIFY(!other.tables[0].isTaken && other.tables[1].isTaken);
    const AnnexReading both = readAnnex(source, { AnnexLayout::Sheets, { 0, 1 }, {} });
    QCOMPARE(both.rows.size(), std::size_t(4));
}

void TestAnnexReadingChoice::passesOverAChoiceThatDoesNotFit()
{
    AnnexChoice choice;
    choice.fields[0] = Fields { AnnexField::Norm };
    choice.fields[7] = Fields { AnnexField::Norm };
    QCOMPARE(readAnnex(text(two), choice).rows.size(), std::size_t(2));
    QVERIFY(readAnnex(text(two), { AnnexLayout::Bars, { 9 }, {} }).rows.empty());
}

void TestAnnexReadingChoice::offersNoTableInProse_data()
{
    QTest::addColumn<QByteArray>("prose");
    QTest::newRow("a letter") << QByteArray(
        "Geachte heer, hierbij onze offerte,\nmet vriendelijke groet, de leverancier\n");
    QTest::newRow("one line") << QByteArray("≥ 95%");
    QTest::newRow("nothing") << QByteArray("   \n\n");
}

void TestAnnexReadingChoice::offersNoTableInProse()
{
    QFETCH(QByteArray, prose);
    const AnnexReading reading = readAnnex(text(prose));
    QVERIFY(reading.rows.empty());
    QVERIFY(reading.tables.empty());
}

void TestAnnexReadingChoice::checksColumns_data()
{
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<AnnexMappingFault>("fault");
    using enum AnnexField;
    QTest::newRow("as guessed") << Fields { Code, Title, Norm, Target } << AnnexMappingFault::None;
    QTest::newRow("two norms") << Fields { Code, Title, Norm, Norm } << AnnexMappingFault::FieldTwice;
    QTest::newRow("two bands are fine") << Fields { Code, Title, Band, Band } << AnnexMappingFault::None;
    QTest::newRow("no norm") << Fields { Code, Title, std::nullopt, Target } << AnnexMappingFault::NoNorm;
    QTest::newRow("no name") << Fields { std::nullopt, std::nullopt, Norm, Target } << AnnexMappingFault::NoName;
    QTest::newRow("a code is a name") << Fields { Code, std::nullopt, Norm, std::nullopt } << AnnexMappingFault::None;
}

void TestAnnexReadingChoice::checksColumns()
{
    QFETCH(Fields, fields);
    QFETCH(AnnexMappingFault, fault);
    QCOMPARE(checkMapping(readAnnex(text(two)).tables.front(), fields).fault, fault);
}

QTEST_GUILESS_MAIN(TestAnnexReadingChoice)
#include "tst_AnnexReadingChoice.moc"
