// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorDraft.h"
#include "PartFields.h"
#include "TemplateLibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Fields and back: what was not touched comes back as it was, for every kpi that the templates have; and what was typed is
/// read, or noted at its field. Source: ux §6-05.
class TestEditorDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void readsWhatWasTyped_data();
    void readsWhatWasTyped();
    void notesWhatItCannotRead_data();
    void notesWhatItCannotRead();
    void readsABand_data();
    void readsABand();
    void splitsCriteria();
    void countsDifferences();
};

namespace {

EditorDraft oneShare()
{
    KpiSheet sheet;
    sheet.kpi.code = u"KPI-01"_s;
    sheet.kpi.title = u"Klachten"_s;
    PartSheet part;
    part.indicator.title = u"afgehandeld"_s;
    part.indicator.input = InputKind::Fraction;
    part.norm.value = Decimal(95);
    sheet.parts.push_back(part);
    return draftOf(sheet);
}

KpiSheet sheetOf(const ContractDefinition &contract, const Kpi &kpi)
{
    return *kpiSheet(contract, kpi.id, QDate(2026, 10, 13));
}

FieldKey of(Field field, int band = -1)
{
    return { field, 0, band };
}

} // namespace

void TestEditorDraft::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<QString>("id");
    for (const TemplateInfo &info : templateLibrary())
        QTest::newRow(qPrintable(info.id)) << info.id;
}

void TestEditorDraft::givesBackWhatItWasGiven()
{
    QFETCH(QString, id);
    const auto contract = loadTemplate(id);
    QVERIFY(contract.hasValue());
    for (const Kpi &kpi : contract->kpis) {
        KpiSheet before = sheetOf(*contract, kpi);
        const ReadDraft read = readDraft(draftOf(before));
        QVERIFY2(read.problems.empty(), qPrintable(kpi.code));
        before.kpi.confirmed = true;
        for (PartSheet &part : before.parts)
            part.norm.confirmed = true;
        QVERIFY2(read.sheet.kpi == before.kpi, qPrintable(kpi.code));
        QCOMPARE(read.sheet.parts.size(), before.parts.size());
        for (std::size_t i = 0; i < before.parts.size(); ++i) {
            QVERIFY2(read.sheet.parts[i].indicator == before.parts[i].indicator, qPrintable(before.parts[i].indicator.title));
            QVERIFY2(read.sheet.parts[i].norm == before.parts[i].norm, qPrintable(before.parts[i].indicator.title));
        }
    }
}

void TestEditorDraft::readsWhatWasTyped_data()
{
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a comma") << u"share"_s << u"99,5"_s << u"99.5"_s;
    QTest::newRow("a point") << u"share"_s << u"99.5"_s << u"99.5"_s;
    QTest::newRow("with its sign") << u"share"_s << u"95%"_s << u"95"_s;
    QTest::newRow("decimals as written") << u"share"_s << u"95,0"_s << u"95.0"_s;
    QTest::newRow("a count") << u"count"_s << u"4"_s << u"4"_s;
    QTest::newRow("a score") << u"nps"_s << u"+30"_s << u"30"_s;
    QTest::newRow("empty") << u"share"_s << QString() << QString();
    QTest::newRow("an answer") << u"yes_no"_s << u"0"_s << u"0"_s;
}

void TestEditorDraft::readsWhatWasTyped()
{
    QFETCH(QString, shape);
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    EditorDraft draft = oneShare();
    applyShape(draft.parts.front(), shapeFrom(shape));
    setText(draft, of(Field::Value), typed);
    const ReadDraft read = readDraft(draft);
    QVERIFY(read.problems.empty());
    const auto &value = read.sheet.parts.front().norm.value;
    QCOMPARE(value ? value->toPlain() : QString(), expected);
    QCOMPARE(textOf(draft, of(Field::Value)), typed);
}

void TestEditorDraft::notesWhatItCannotRead_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, Field field, const QString &typed) { QTest::newRow(name) << static_cast<int>(field) << typed; };
    row("words", Field::Value, u"bijna alles"_s);
    row("beyond the unit", Field::Value, u"120"_s);
    row("two readings", Field::Value, u"95.000"_s);
    row("a fraction is no limit", Field::Value, u"95/100"_s);
    row("a margin in words", Field::Margin, u"een beetje"_s);
    row("a case limit in words", Field::CaseValue, u"snel"_s);
    row("months with a comma", Field::PathMonths, u"2,5"_s);
}

void TestEditorDraft::notesWhatItCannotRead()
{
    QFETCH(int, field);
    QFETCH(QString, typed);
    EditorDraft draft = oneShare();
    setText(draft, of(Field::PathShape), u"linear"_s);
    setText(draft, of(Field::PathMonths), u"24"_s);
    const FieldKey key = of(static_cast<Field>(field));
    setText(draft, key, typed);
    const ReadDraft read = readDraft(draft);
    QCOMPARE(read.problems.size(), 1u);
    QVERIFY(read.problems.contains(key));
    QVERIFY(!read.problems.at(key).text.isEmpty());
    QCOMPARE(textOf(draft, key), typed); // the input stays
}

void TestEditorDraft::readsABand_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("from and below") << u"4"_s << u"7"_s << u"[4,7)"_s;
    QTest::newRow("the end belongs to it") << u"4"_s << u"≤ 7"_s << u"[4,7]"_s;
    QTest::newRow("typed on a keyboard") << u">4"_s << u"<=7"_s << u"(4,7]"_s;
    QTest::newRow("no lower end") << QString() << u"4"_s << u"(,4)"_s;
    QTest::newRow("no upper end") << u"7,5"_s << QString() << u"[7.5,)"_s;
}

void TestEditorDraft::readsABand()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    EditorDraft draft = oneShare();
    applyShape(draft.parts.front(), PartShape::Grade);
    draft.parts.front().bands.push_back({ { Field::BandFrom, from }, { Field::BandTo, to }, { Field::BandLabel, u"Matig"_s }, { Field::BandVerdict, u"attention"_s } });
    const ReadDraft read = readDraft(draft);
    QVERIFY(!read.problems.contains(of(Field::BandFrom, 0)) && !read.problems.contains(of(Field::BandTo, 0)));
    const Band &band = read.sheet.parts.front().norm.bands.front();
    const QString text = (band.lower && band.lower->closed ? u"["_s : u"("_s) + (band.lower ? band.lower->value.toPlain() : QString()) + u','
        + (band.upper ? band.upper->value.toPlain() : QString()) + (band.upper && band.upper->closed ? u"]"_s : u")"_s);
    QTEST(text, "expected");
    QCOMPARE(band.verdict, Verdict::Attention);
}

void TestEditorDraft::splitsCriteria()
{
    EditorDraft draft = oneShare();
    setText(draft, { Field::Criteria }, u" W-02 Beschikbaar (99,5%; per maand) ; Prijs;; "_s);
    const QStringList expected { u"W-02 Beschikbaar (99,5%; per maand)"_s, u"Prijs"_s };
    QCOMPARE(readDraft(draft).sheet.kpi.criteria, expected);
}

void TestEditorDraft::countsDifferences()
{
    const EditorDraft start = oneShare();
    EditorDraft now = start;
    QCOMPARE(differences(start, now), 0);
    setText(now, of(Field::Value), u"96"_s);
    QCOMPARE(differences(start, now), 1);
    setText(now, { Field::Title }, u"Klachten op tijd"_s);
    QCOMPARE(differences(start, now), 2);
    now.parts.push_back(freshPart());
    QCOMPARE(differences(start, now), 3);
    now.parts.front().bands.push_back({ { Field::BandLabel, u"Goed"_s } });
    QCOMPARE(differences(start, now), 4);
    setText(now, of(Field::Value), u"95 "_s);
    QCOMPARE(differences(start, now), 3); // a space is no change
}

QTEST_GUILESS_MAIN(TestEditorDraft)
#include "tst_EditorDraft.moc"
