// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "KpiSentences.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The norm of a kpi as one sentence, with the amounts that an editor points at. Source: 000 KPI-04, KPI-10, KPI-14, ux §6-05.
class TestKpiSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsTheParts_data();
    void tellsTheParts();
    void marksTheAmounts();
    void leavesOutWhatDoesNotCount();
    void saysWhatIsMissing();
    void saysACaseLimit_data();
    void saysACaseLimit();
};

namespace {

struct Part
{
    Indicator indicator;
    NormVersion norm;
};

Part share(const QString &counted, const QString &of, Decimal limit, std::optional<CaseLimit> each = {})
{
    Part part;
    part.indicator.title = counted;
    part.indicator.input = InputKind::Fraction;
    part.indicator.numeratorLabel = counted;
    part.indicator.denominatorLabel = of;
    part.indicator.caseLimit = each;
    part.norm.value = limit;
    return part;
}

Part count(const QString &title, Comparator comparator, Decimal limit)
{
    Part part;
    part.indicator.title = title;
    part.indicator.unit = Unit::Count;
    part.norm.comparator = comparator;
    part.norm.value = limit;
    return part;
}

CaseLimit within(Decimal value, Unit unit)
{
    return { Comparator::AtMost, value, {}, unit };
}

std::vector<NormPart> viewOf(const std::vector<Part> &parts)
{
    std::vector<NormPart> view;
    for (const Part &part : parts)
        view.push_back({ &part.indicator, &part.norm });
    return view;
}

std::vector<Part> complaints()
{
    return { share(u"bevestigd"_s, u"klachten"_s, 100, within(1, Unit::WorkingDay)),
             share(u"afgehandeld"_s, u"klachten"_s, 95, within(10, Unit::WorkingDay)) };
}

Kpi atLeast(int needed)
{
    Kpi kpi;
    kpi.partRule = PartRule::AtLeast;
    kpi.partsNeeded = needed;
    return kpi;
}

Part margin()
{
    Part part = share(u"opgelost"_s, u"meldingen"_s, 95);
    part.norm.watchMargin = Decimal::fromUnits(5, 1);
    return part;
}

Part onlyBands()
{
    Part part = count(u"cijfer"_s, Comparator::AtLeast, 0);
    part.norm.value.reset();
    part.norm.bands = { { Bound { 7 }, {}, u"Goed"_s, {}, Verdict::Met }, { {}, Bound { 7, false }, u"Slecht"_s, {}, Verdict::Breach } };
    return part;
}

Part target()
{
    Part part = count(u"voorstellen"_s, Comparator::AtLeast, 4);
    part.norm.kind = NormKind::Target;
    return part;
}

Part yes()
{
    Part part = count(u"Volledig"_s, Comparator::Equal, 1);
    part.indicator.unit = Unit::YesNo;
    return part;
}

} // namespace

void TestKpiSentences::tellsTheParts_data()
{
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<std::vector<Part>>("parts");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const Kpi &kpi, const std::vector<Part> &parts, const QString &expected) {
        QTest::newRow(name) << kpi << parts << expected;
    };
    row("two shares within a time", {}, complaints(),
        u"Voldoende als 100% van de klachten binnen 1 werkdag is bevestigd én minimaal 95% binnen 10 werkdagen is afgehandeld."_s);
    row("one of them", {}, { complaints().back() }, u"Voldoende als minimaal 95% van de klachten binnen 10 werkdagen is afgehandeld."_s);
    row("three", {}, { complaints()[0], complaints()[1], count(u"P1-incidenten"_s, Comparator::AtMost, 0) },
        u"Voldoende als 100% van de klachten binnen 1 werkdag is bevestigd, minimaal 95% binnen 10 werkdagen is "
        "afgehandeld én ‘P1-incidenten’ over een maand hoogstens 0 is."_s);
    row("at least one of two", atLeast(1), complaints(),
        u"Voldoende als minstens 1 van deze 2 onderdelen zijn gehaald: 100% van de klachten binnen 1 werkdag is bevestigd; "
        "minimaal 95% van de klachten binnen 10 werkdagen is afgehandeld."_s);
    row("a margin of one part", {}, { margin() },
        u"Voldoende als minimaal 95% van de meldingen telt als ‘opgelost’. Let op binnen 0,5 procentpunt van de norm."_s);
    row("a margin among others", {}, { complaints()[0], margin() },
        u"Voldoende als 100% van de klachten binnen 1 werkdag is bevestigd én minimaal 95% van de meldingen telt als ‘opgelost’. "
        "‘opgelost’: Let op binnen 0,5 procentpunt van de norm."_s);
    row("bands alone", {}, { onlyBands() }, u"Voldoende als de waarde over een maand vanaf 7 is. Goed: vanaf 7. Slecht: onder 7."_s);
    row("a target", {}, { target() }, u"Doel gehaald als de waarde over een maand minimaal 4 is."_s);
    row("an answer among others", {}, { yes(), target() },
        u"Voldoende als het antwoord op ‘Volledig’ ja is én ‘voorstellen’ over een maand minimaal 4 is."_s);
}

void TestKpiSentences::tellsTheParts()
{
    QFETCH(Kpi, kpi);
    QFETCH(std::vector<Part>, parts);
    QTEST(kpiSentence(kpi, viewOf(parts)), "expected");
}

void TestKpiSentences::marksTheAmounts()
{
    const std::vector<Part> parts = complaints();
    std::vector<SentencePiece> amounts = kpiSentencePieces({}, viewOf(parts));
    std::erase_if(amounts, [](const SentencePiece &piece) { return piece.piece == NormPiece::Words; });
    const std::vector<SentencePiece> expected { { u"100%"_s, NormPiece::Limit, 0 },
                                                { u"1 werkdag"_s, NormPiece::CaseLimit, 0 },
                                                { u"95%"_s, NormPiece::Limit, 1 },
                                                { u"10 werkdagen"_s, NormPiece::CaseLimit, 1 } };
    QCOMPARE(amounts.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(amounts[i].text, expected[i].text);
        QVERIFY(amounts[i] == expected[i]);
    }
}

void TestKpiSentences::leavesOutWhatDoesNotCount()
{
    std::vector<Part> parts = complaints();
    parts.front().indicator.countsForKpi = false;
    QCOMPARE(kpiSentence({}, viewOf(parts)), u"Voldoende als minimaal 95% van de klachten binnen 10 werkdagen is afgehandeld."_s);
    parts.back().indicator.countsForKpi = false;
    QVERIFY(kpiSentence({}, viewOf(parts)).contains(u"én"_s));
}

void TestKpiSentences::saysWhatIsMissing()
{
    std::vector<Part> parts = complaints();
    parts.front().norm.value.reset();
    QCOMPARE(kpiSentence({}, viewOf(parts)), u"Voldoende als minimaal 95% van de klachten binnen 10 werkdagen is afgehandeld. ‘bevestigd’ heeft nog geen norm."_s);
    parts.pop_back();
    QCOMPARE(kpiSentence({}, viewOf(parts)), u"Het contract noemt geen waarde. Vul die in om een oordeel te krijgen."_s);
    QCOMPARE(kpiSentence({}, {}), QString());
}

void TestKpiSentences::saysACaseLimit_data()
{
    QTest::addColumn<CaseLimit>("limit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("within") << within(30, Unit::Second) << u"binnen 30 s"_s;
    QTest::newRow("below") << CaseLimit { Comparator::Less, 30, {}, Unit::Second } << u"in minder dan 30 s"_s;
    QTest::newRow("a mark") << CaseLimit { Comparator::AtLeast, 7, {}, Unit::Count } << u"minimaal 7"_s;
    QTest::newRow("between") << CaseLimit { Comparator::Between, 9, Decimal(11), Unit::Hour } << u"tussen 9 uur en 11 uur"_s;
    QTest::newRow("no time") << CaseLimit { Comparator::AtMost, 3, {}, Unit::Count } << u"hoogstens 3"_s;
}

void TestKpiSentences::saysACaseLimit()
{
    QFETCH(CaseLimit, limit);
    QTEST(caseLimitText(limit), "expected");
}


QTEST_GUILESS_MAIN(TestKpiSentences)
#include "tst_KpiSentences.moc"
