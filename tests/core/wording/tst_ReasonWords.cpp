// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TermWords.h"
#include "Words.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Amount percent(qint64 units, int scale = 0)
{
    return { Ratio(Decimal::fromUnits(units, scale)), Unit::Percent };
}

struct Case
{
    const char *name;
    Reason reason;
    QString text;
};

std::vector<Case> valueCases()
{
    return {
        { "fraction",
          { ReasonCode::Fraction, { Decimal(738), Decimal(1000), percent(738, 1) } },
          u"738 van 1000 is 73,8%"_s },
        { "large fraction",
          { ReasonCode::Fraction, { Decimal(9999), Decimal(10000), percent(9999, 2) } },
          u"9999 van 10.000 is 99,99%"_s },
        { "seconds", { ReasonCode::Value, { Amount { 43, Unit::Second } } }, u"gemeten 43 seconden"_s },
        { "percentage", { ReasonCode::Value, { percent(941, 1) } }, u"gemeten 94,1%"_s },
        { "yes", { ReasonCode::Answer, { qint64 { 1 } } }, u"het antwoord is ja"_s },
        { "no", { ReasonCode::Answer, { qint64 { 0 } } }, u"het antwoord is nee"_s },
        { "date", { ReasonCode::DateValue, { QDate(2026, 4, 2) } }, u"gebeurd op 2 april 2026"_s },
        { "norm", { ReasonCode::AgainstNorm, { u">="_s, percent(75) } }, u"norm ≥ 75%, vergeleken zonder afronden"_s },
        { "strict norm",
          { ReasonCode::AgainstNorm, { u"<"_s, Amount { 120, Unit::Second } } },
          u"norm < 120 s, vergeleken zonder afronden"_s },
        { "between",
          { ReasonCode::AgainstBetween, { percent(18), percent(22) } },
          u"norm tussen 18% en 22%, vergeleken zonder afronden"_s },
        { "target", { ReasonCode::AgainstTarget, { u">="_s, percent(50) } }, u"doelstelling ≥ 50%"_s },
        { "band", { ReasonCode::InBand, { u"Slecht"_s } }, u"valt onder ‘Slecht’"_s },
        { "outside bands", { ReasonCode::OutsideBands }, u"de waarde valt in geen van de schalen van het contract"_s },
        { "watch margin",
          { ReasonCode::WithinWatchMargin, { Amount { Ratio(Decimal::fromUnits(1, 1)), Unit::PercentagePoint } } },
          u"nog 0,1 procentpunt ruimte tot de norm"_s },
        { "due date",
          { ReasonCode::DueDate, { QDate(2026, 7, 1), qint64 { 6 }, u"month"_s, u"start"_s } },
          u"uiterlijk 1 juli 2026 (6 maanden na de ingangsdatum)"_s },
        { "due on the day",
          { ReasonCode::DueDate, { QDate(2026, 7, 1), qint64 { 0 }, u"month"_s, u"start"_s } },
          u"uiterlijk 1 juli 2026, op de ingangsdatum"_s },
        { "early signal",
          { ReasonCode::EarlySignal, { QDate(2026, 5, 1), u"award"_s } },
          u"let op: een andere zin in het contract telt vanaf de gunning en komt uit op 1 mei 2026"_s },
        { "no anchor",
          { ReasonCode::AnchorUnknown, { u"award"_s } },
          u"de datum van de gunning is nog niet ingevuld"_s },
        { "few, none may miss",
          { ReasonCode::SmallNumber, { qint64 { 12 }, qint64 { 0 } } },
          u"klein aantal: bij 12 mag er geen een missen"_s },
        { "few, some may miss",
          { ReasonCode::SmallNumber, { qint64 { 45 }, qint64 { 2 } } },
          u"klein aantal: bij 45 mogen er hoogstens 2 missen"_s },
        { "unconfirmed", { ReasonCode::NormUnconfirmed }, u"de norm is nog niet bevestigd"_s },
        { "no norm", { ReasonCode::NormMissing }, u"het contract noemt geen waarde"_s },
        { "no measurement", { ReasonCode::NoMeasurement }, u"geen meting"_s },
        { "no figure", { ReasonCode::NoDataKnown }, u"opgevraagd, en er is geen cijfer bekend"_s },
        { "nothing to count", { ReasonCode::ZeroDenominator }, u"0 van 0: er was niets te tellen"_s },
        { "not applicable", { ReasonCode::MarkedNotApplicable }, u"niet van toepassing in deze periode"_s },
    };
}

std::vector<Case> aggregateCases()
{
    return {
        { "sum", { ReasonCode::SumOfPeriods, { qint64 { 3 } } }, u"opgeteld over 3 perioden met een waarde"_s },
        { "sum of one", { ReasonCode::SumOfPeriods, { qint64 { 1 } } }, u"uit 1 periode met een waarde"_s },
        { "mean",
          { ReasonCode::MeanUnweighted, { qint64 { 3 } } },
          u"gewoon gemiddelde van 3 percentages; aantallen ontbreken"_s },
        { "every period",
          { ReasonCode::EveryPeriodMustMeet, { qint64 { 2 }, qint64 { 3 } } },
          u"elke periode telt: 2 van 3 gehaald"_s },
        { "one without", { ReasonCode::PeriodsWithoutValue, { qint64 { 1 } } }, u"1 periode zonder waarde"_s },
        { "some without", { ReasonCode::PeriodsWithoutValue, { qint64 { 2 } } }, u"2 perioden zonder waarde"_s },
        { "parties",
          { ReasonCode::PartiesMeet, { qint64 { 4 }, qint64 { 5 }, qint64 { 5 } } },
          u"4 van 5 deelnemers halen de norm"_s },
        { "parties without data",
          { ReasonCode::PartiesMeet, { qint64 { 4 }, qint64 { 4 }, qint64 { 5 } } },
          u"4 van 4 deelnemers met een meting halen de norm; 5 deelnemers in totaal"_s },
        { "names without data",
          { ReasonCode::PartiesWithoutData, { QStringList { u"DJI"_s, u"MinBZK"_s } } },
          u"geen meting van DJI en MinBZK"_s },
        { "names below",
          { ReasonCode::PartiesBelow, { QStringList { u"A"_s, u"B"_s, u"C"_s } } },
          u"onder de norm: A, B en C"_s },
        { "few parties",
          { ReasonCode::FewParties, { qint64 { 5 } } },
          u"bij 5 deelnemers betekent de norm dat ze hem allemaal halen"_s },
        { "entered centrally",
          { ReasonCode::EnteredCentrally, { percent(80) } },
          u"centraal ingevuld; uit de deelnemers volgt 80,0%"_s },
        { "parts", { ReasonCode::PartsMet, { qint64 { 1 }, qint64 { 2 } } }, u"1 van 2 onderdelen voldoen"_s },
        { "missed part", { ReasonCode::PartMissed, { u"Herstel"_s } }, u"niet gehaald: Herstel"_s },
        { "missing part", { ReasonCode::PartMissing, { u"Herstel"_s } }, u"geen meting: Herstel"_s },
        { "periods missed", { ReasonCode::PeriodsMissed, { qint64 { 1 }, qint64 { 3 } } }, u"1 van 3 niet gehaald"_s },
        { "none missed", { ReasonCode::PeriodsMissed, { qint64 { 0 }, qint64 { 3 } } }, u"alle 3 perioden gehaald"_s },
    };
}

std::vector<Case> surveyCases()
{
    const QStringList fair { u"1a"_s, u"2a"_s };
    const QStringList poor { u"6b"_s };
    return {
        { "counts",
          { ReasonCode::SurveyCounts, { qint64 { 2 }, fair, qint64 { 1 }, poor } },
          u"2 matig (1a, 2a), 1 slecht (6b)"_s },
        { "no poor",
          { ReasonCode::SurveyCounts, { qint64 { 2 }, fair, qint64 { 0 }, QStringList() } },
          u"2 matig (1a, 2a), 0 slecht"_s },
        { "all good",
          { ReasonCode::SurveyCounts, { qint64 { 0 }, QStringList(), qint64 { 0 }, QStringList() } },
          u"0 matig, 0 slecht"_s },
        { "S4+",
          { ReasonCode::SurveyRuleS4Plus, { qint64 { 4 }, qint64 { 2 } } },
          u"4 onder de 7, waarvan 2 slecht: 2 of meer onder de 7 met 2 of meer slecht is S4+"_s },
        { "S4",
          { ReasonCode::SurveyRuleS4, { qint64 { 3 }, qint64 { 1 } } },
          u"3 onder de 7, waarvan 1 slecht: 2 of meer onder de 7 met hoogstens 1 slecht is S4"_s },
        { "none",
          { ReasonCode::SurveyRuleNone, { qint64 { 1 }, qint64 { 0 } } },
          u"1 onder de 7, waarvan 0 slecht: minder dan 2 onder de 7 geeft geen sanctie"_s },
        { "not covered",
          { ReasonCode::SurveyNotCovered, { u"none"_s, u"S4+"_s } },
          u"niet gedekt door de tabel: letterlijk geen sanctie, advies S4+"_s },
        { "rounded",
          { ReasonCode::SurveyRounded, { qint64 { 1 } } },
          u"gemiddelden afgerond op 1 decimaal vóór het oordeel"_s },
        { "counted by factor", { ReasonCode::SurveyCountedBy, { u"factor"_s } }, u"geteld per belevingsfactor"_s },
        { "counted by answer", { ReasonCode::SurveyCountedBy, { u"answer"_s } }, u"geteld per cijfer"_s },
        { "lowest", { ReasonCode::SurveyLowest }, u"het laagste cijfer telt, niet het gemiddelde"_s },
        { "pooled", { ReasonCode::SurveyPooled }, u"alle medewerkers samen gemiddeld, niet eerst per deelnemer"_s },
        { "low response",
          { ReasonCode::SurveyResponseLow, { percent(625, 1), Decimal(70) } },
          u"de respons is 62,5% en moet minstens 70% zijn: de uitkomst is indicatief"_s },
        { "unknown response",
          { ReasonCode::SurveyResponseUnknown, { Decimal(70) } },
          u"de respons is niet bekend en moet minstens 70% zijn: de uitkomst is indicatief"_s },
        { "interim", { ReasonCode::SurveyInterim }, u"een tussentijdse beoordeling geeft zelf geen sanctie"_s },
        { "low at one",
          { ReasonCode::SurveyResponseLowAt, { u"DJI"_s, percent(25) } },
          u"DJI blijft achter met een respons van 25,0%"_s },
        { "without marks",
          { ReasonCode::SurveyTopicsWithoutMark, { QStringList { u"4c"_s, u"5b"_s } } },
          u"zonder cijfer, tellen niet mee: 4c en 5b"_s },
        { "no round", { ReasonCode::SurveyNoRound }, u"er is nog geen klanttevredenheidsonderzoek gehouden"_s },
    };
}

std::vector<Case> cases()
{
    std::vector<Case> all = valueCases();
    for (const auto &more : { aggregateCases(), surveyCases() })
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

/// Every reason as a sentence, and the sentences beside each other.
class TestReasonWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reason_data();
    void reason();
    void everyCodeHasWords();
    void neverHidesTheVerdict();
    void aReasonOfAnotherVersionStillReads();
    void surveyChange_data();
    void surveyChange();
    void term_data();
    void term();
};

void TestReasonWords::reason_data()
{
    QTest::addColumn<int>("index");
    int index = 0;
    for (const Case &row : cases())
        QTest::newRow(row.name) << index++;
}

void TestReasonWords::reason()
{
    QFETCH(int, index);
    const Case row = cases()[static_cast<std::size_t>(index)];
    QCOMPARE(reasonText(row.reason), row.text);
    QCOMPARE(reasonTexts({ row.reason }), QStringList(row.text));
}

void TestReasonWords::everyCodeHasWords()
{
    for (int code = 0; code <= static_cast<int>(ReasonCode::SurveyNoRound); ++code) {
        QVERIFY2(!reasonText({ static_cast<ReasonCode>(code), {} }).isEmpty(), qPrintable(QString::number(code)));
    }
}

void TestReasonWords::neverHidesTheVerdict()
{
    const Ratio nearly = Ratio::of(Decimal(9499999), Decimal(100000));
    const QStringList texts = reasonTexts(
        { { ReasonCode::Fraction, { Decimal(9499999), Decimal(10000000), Amount { nearly, Unit::Percent } } },
          { ReasonCode::AgainstNorm, { u">="_s, percent(95) } } });
    QCOMPARE(texts.value(0), u"9.499.999 van 10.000.000 is 94,99999%"_s);
    QCOMPARE(texts.value(1), u"norm ≥ 95%, vergeleken zonder afronden"_s);
}

void TestReasonWords::aReasonOfAnotherVersionStillReads()
{
    QCOMPARE(reasonText({ ReasonCode::PartMissed, { qint64 { 3 } } }), u"niet gehaald: "_s);
    QVERIFY(!reasonText({ ReasonCode::Fraction, { u"x"_s } }).isEmpty());
}

void TestReasonWords::surveyChange_data()
{
    QTest::addColumn<QStringList>("topics");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << QStringList { u"6b"_s } << 4 << u"6b naar 4,0"_s;
    QTest::newRow("two") << QStringList { u"4c"_s, u"6b"_s } << 7 << u"4c en 6b minstens 7,0"_s;
    QTest::newRow("all") << QStringList() << 7 << u"alles minstens 7,0"_s;
}

void TestReasonWords::surveyChange()
{
    QFETCH(QStringList, topics);
    QFETCH(int, to);
    QFETCH(QString, expected);
    QCOMPARE(surveyChangeText({ topics, Decimal(to), SurveyOutcome::S4 }), expected);
}

void TestReasonWords::term_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("statutory");
    QTest::addColumn<QString>("because");
    QTest::addColumn<QString>("warning");
    const auto row = [](const char *name, const QDate &from, int amount, TermUnit unit, bool statutory,
                        const QString &because, const QString &warning) {
        QTest::newRow(name) << from << amount << static_cast<int>(unit) << statutory << because << warning;
    };
    row("over Easter", QDate(2026, 4, 2), 10, TermUnit::WorkingDay, false,
        u"10 werkdagen na do 2 april 2026: vr 17 april 2026. Feestdagen overgeslagen: Tweede Paasdag (6 apr)."_s, {});
    row("no holidays", QDate(2026, 3, 2), 1, TermUnit::WorkingDay, false,
        u"1 werkdag na ma 2 maart 2026: di 3 maart 2026."_s, {});
    row("clipped", QDate(2026, 8, 31), 6, TermUnit::Month, false,
        u"6 maanden na ma 31 augustus 2026: zo 28 februari 2027. Die maand heeft geen dag 31, dus telt de laatste dag."_s,
        u"28 februari 2027 is zondag. De termijn schuift daarvoor niet vanzelf op; spreek af hoe jullie dit lezen."_s);
    row("on a holiday", QDate(2026, 4, 13), 2, TermUnit::Week, false,
        u"2 weken na ma 13 april 2026: ma 27 april 2026."_s,
        u"27 april 2026 is Koningsdag. De termijn schuift daarvoor niet vanzelf op; spreek af hoe jullie dit lezen."_s);
    row("statutory to Monday", QDate(2026, 5, 1), 2, TermUnit::Week, true,
        u"2 weken na vr 1 mei 2026: ma 18 mei 2026. Verlengd vanaf vr 15 mei 2026 tot de eerstvolgende dag die geen weekend of feestdag is (Algemene termijnenwet, artikel 1)."_s,
        {});
}

void TestReasonWords::term()
{
    QFETCH(QDate, from);
    QFETCH(int, amount);
    QFETCH(int, unit);
    QFETCH(bool, statutory);
    QFETCH(QString, because);
    QFETCH(QString, warning);
    const Term term { amount, static_cast<TermUnit>(unit) };
    const WorkingCalendar calendar;
    const TermEnd end = statutory ? endOfStatutoryTerm(from, term, calendar) : endOfTerm(from, term, calendar);
    QCOMPARE(termBecause(from, term, end), because);
    QCOMPARE(termWarning(end), warning);
}

QTEST_GUILESS_MAIN(TestReasonWords)
#include "tst_ReasonWords.moc"
