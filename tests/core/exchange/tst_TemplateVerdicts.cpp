// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryText.h"
#include "Evaluate.h"
#include "TemplateLibrary.h"
#include "Words.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

/// Each part of the templates for 000, 001 and 003 just below its norm, at it and just above it: the verdict of a careful
/// reader of the document, and the sentence that gives the reason.
class TestTemplateVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void judgesAroundTheNorm_data();
    void judgesAroundTheNorm();
    void coversEveryPart_data();
    void coversEveryPart();
    void everyPartMustBeMet_data();
    void everyPartMustBeMet();
    void adoptsTheOffer();
    void waitsForWhatIsOpen_data();
    void waitsForWhatIsOpen();
};

namespace {

using enum Verdict;

struct Step
{
    const char *entry;
    Verdict verdict;
    const char *because; ///< a piece of one of the sentences; empty: any
};

struct Case
{
    const char *contract;
    const char *part; ///< as on the command line
    const char *period;
    std::array<Step, 3> steps; ///< below, at and above the norm
};

constexpr auto cases = std::to_array<Case>({
    // 000: from 1 January 2026, so that ten working days end on 15 January
    { "applicatiebeheer", "KPI-01.1", "once",
      { { { "14-1-2026", Met, "10 werkdagen na de ingangsdatum" }, { "15-1-2026", Met, "uiterlijk 15 januari 2026" },
          { "16-1-2026", Breach, "uiterlijk 15 januari 2026" } } } },
    { "applicatiebeheer", "KPI-01.2", "once", { { { "nee", Breach, "nee" }, { "ja", Met, "ja" }, { "ja", Met, "" } } } },
    { "applicatiebeheer", "KPI-02", "2026-09",
      { { { "13133/13200", Breach, "13.133 van 13.200 is 99,49%" }, { "13134/13200", Met, "norm ≥ 99,5%" },
          { "13135/13200", Met, "" } } } },
    { "applicatiebeheer", "KPI-03", "2026-09",
      { { { "1139/1520", Breach, "norm ≥ 75%, vergeleken zonder afronden" }, { "1140/1520", Met, "is 75,0%" },
          { "1141/1520", Met, "" } } } },
    { "applicatiebeheer", "KPI-04.1", "2026-09",
      { { { "97/99", Breach, "klein aantal: bij 99 mag er hoogstens 1 missen" }, { "98/100", Met, "is 98,0%" }, { "52/53", Met, "is 98,1%" } } } },
    { "applicatiebeheer", "KPI-04.2", "2026-09", { { { "97/99", Breach, "" }, { "98/100", Met, "" }, { "99/100", Met, "" } } } },
    { "applicatiebeheer", "KPI-04.3", "2026-09", { { { "97/99", Breach, "" }, { "98/100", Met, "" }, { "99/100", Met, "" } } } },
    { "applicatiebeheer", "KPI-05.1", "2026-09",
      { { { "4", Met, "valt onder ‘Voldoende’" }, { "5", Attention, "valt onder ‘Binnen W-03, niet binnen de KPI’" },
          { "6", Breach, "valt onder ‘Onvoldoende’" } } } },
    { "applicatiebeheer", "KPI-05.2", "2026-09", { { { "nee", Breach, "" }, { "ja", Met, "" }, { "ja", Met, "" } } } },
    { "applicatiebeheer", "KPI-06.1", "2026-09", { { { "0", Breach, "gemeten 0" }, { "1", Met, "norm ≥ 1" }, { "2", Met, "" } } } },
    { "applicatiebeheer", "KPI-06.2", "2026-09",
      { { { "11/12", Breach, "11 van 12" }, { "12/12", Met, "is 100%" }, { "0/0", Missing, "" } } } },
    { "applicatiebeheer", "KPI-07", "2026-Q3",
      { { { "13,124", Attention, "op weg naar 35%: op dit punt van het pad 13,125%" }, { "13,125", Met, "" },
          { "14,2", Met, "norm ≥ 13,125%" } } } },
    { "applicatiebeheer", "KPI-07", "2026-Q3",
      { { { "8,124", Breach, "" }, { "8,125", Attention, "" }, { "-2", Breach, "gemeten −2,0%" } } } },
    { "applicatiebeheer", "KPI-07", "2027-Q4", { { { "34,9", Breach, "norm ≥ 35%" }, { "35", Met, "" }, { "36", Met, "" } } } },
    { "applicatiebeheer", "KPI-08", "2026-Q1",
      { { { "9999/200000", Breach, "opgeteld vanaf 1 januari 2026" }, { "10000/200000", Met, "" }, { "10001/200000", Met, "" } } } },
    { "applicatiebeheer", "KPI-09", "2026-Q3",
      { { { "8,9", Attention, "op dit punt van het pad 9 uur/fte" }, { "9", Met, "op weg naar 12 uur/fte" },
          { "9,1", Met, "" } } } },
    { "applicatiebeheer", "KPI-09", "2026-Q4", { { { "11,9", Breach, "" }, { "12", Met, "" }, { "12,1", Met, "" } } } },
    { "applicatiebeheer", "KPI-10.1", "2026-09", { { { "189/200", Breach, "" }, { "190/200", Met, "" }, { "191/200", Met, "" } } } },
    { "applicatiebeheer", "KPI-10.2", "2026-09", { { { "0", Met, "norm ≤ 0" }, { "0", Met, "" }, { "1", Breach, "gemeten 1" } } } },
    { "applicatiebeheer", "KPI-11", "2026-Q3", { { { "29,7", Breach, "gemeten +29,7" }, { "30", Met, "norm ≥ +30" }, { "34", Met, "" } } } },
    { "applicatiebeheer", "KPI-12.1", "2026-Q3", { { { "2", Attention, "op weg naar 4: op dit punt van het pad 3" }, { "3", Met, "" }, { "4", Met, "" } } } },
    { "applicatiebeheer", "KPI-12.1", "2026-Q4", { { { "3", Breach, "" }, { "4", Met, "" }, { "5", Met, "" } } } },
    { "applicatiebeheer", "KPI-12.2", "2026-Q2", { { { "0", Attention, "" }, { "1", Met, "" }, { "2", Met, "" } } } },
    { "applicatiebeheer", "KPI-12.2", "2026-Q4", { { { "1", Breach, "" }, { "2", Met, "" }, { "3", Met, "" } } } },
    { "applicatiebeheer", "KPI-13.1", "2026-Q3", { { { "0", Met, "" }, { "0", Met, "norm ≤ 0" }, { "1", Breach, "" } } } },
    { "applicatiebeheer", "KPI-13.2", "2026-Q3", { { { "2", Met, "norm < 3" }, { "3", Breach, "" }, { "4", Breach, "" } } } },
    { "applicatiebeheer", "KPI-14.1", "2026-09", { { { "58/59", Breach, "" }, { "59/59", Met, "" }, { "59/59", Met, "" } } } },
    { "applicatiebeheer", "KPI-14.2", "2026-09",
      { { { "55/59", Breach, "klein aantal: bij 59 mogen er hoogstens 2 missen" }, { "57/60", Met, "is 95,0%" }, { "58/60", Met, "" } } } },
    // 001
    { "vloeronderhoud", "kwaliteit", "2026-Q3",
      { { { "2374/2500", Breach, "2374 van 2500 is 94,96%" }, { "2375/2500", Met, "valt onder ‘Voldoende’" },
          { "2376/2500", Met, "" } } } },
    { "vloeronderhoud", "social-return", "2026-Q1",
      { { { "4999/100000", Breach, "opgeteld vanaf 1 januari 2026" }, { "5000/100000", Met, "norm ≥ 5%" }, { "5001/100000", Met, "" } } } },
    { "vloeronderhoud", "co2", "2026-Q3",
      { { { "3,9", Undecided, "geen waarde" }, { "4", Undecided, "" }, { "4,2", Undecided, "" } } } },
    { "vloeronderhoud", "dynamisch", "2026", { { { "1", Undecided, "" }, { "50", Undecided, "" }, { "99", Undecided, "" } } } },
    // 003: examples, so that a miss asks for attention and is never a breach
    { "omnichannel", "tevredenheid", "2026-Q3", { { { "7,4", Attention, "7,5" }, { "7,5", Met, "" }, { "7,6", Met, "" } } } },
    { "omnichannel", "klantmoeite", "2026-Q3", { { { "44", Attention, "+45" }, { "45", Met, "" }, { "48", Met, "" } } } },
    { "omnichannel", "ontevreden", "2026-Q3", { { { "49/1000", Met, "" }, { "50/1000", Met, "≤ 5%" }, { "51/1000", Attention, "" } } } },
    { "omnichannel", "een-contact", "2026-09", { { { "749/1000", Attention, "≥ 75%" }, { "750/1000", Met, "" }, { "751/1000", Met, "" } } } },
    { "omnichannel", "direct-verwerkt", "2026-09", { { { "599/1000", Attention, "" }, { "600/1000", Met, "" }, { "601/1000", Met, "" } } } },
    { "omnichannel", "op-afspraak", "2026-09", { { { "749/1000", Attention, "" }, { "750/1000", Met, "" }, { "751/1000", Met, "" } } } },
    { "omnichannel", "statusinfo", "2026-09", { { { "699/1000", Attention, "" }, { "700/1000", Met, "" }, { "701/1000", Met, "" } } } },
    { "omnichannel", "telefoon-20s", "2026-09", { { { "749/1000", Attention, "" }, { "750/1000", Met, "" }, { "751/1000", Met, "" } } } },
    { "omnichannel", "terugbellen", "2026-09", { { { "899/1000", Attention, "" }, { "900/1000", Met, "" }, { "901/1000", Met, "" } } } },
    { "omnichannel", "balie-10min", "2026-09", { { { "849/1000", Attention, "" }, { "850/1000", Met, "" }, { "851/1000", Met, "" } } } },
    { "omnichannel", "doorlooptijd-email", "2026-09",
      { { { "8", Met, "valt onder ‘Goed’" }, { "10", Attention, "valt onder ‘Let op’" }, { "10,1", Attention, "valt onder ‘Te lang’" } } } },
    { "omnichannel", "kennisbank", "2026-Q3", { { { "89/100", Attention, "" }, { "90/100", Met, "" }, { "91/100", Met, "" } } } },
});

const ContractDefinition &loaded(const QString &id)
{
    static std::map<QString, ContractDefinition> known;
    if (!known.contains(id))
        known[id] = loadTemplate(id).value();
    return known[id];
}

const Indicator *partOf(const ContractDefinition &contract, const QString &code)
{
    for (const Indicator &indicator : contract.indicators) {
        if (contract.codeOf(indicator) == code)
            return &indicator;
    }
    return nullptr;
}

Outcome judged(const ContractDefinition &contract, const QString &code, const Period &period, const QString &entry)
{
    const Indicator *part = partOf(contract, code);
    const EntryReading reading = readEntry(entry, *part);
    if (reading.problem)
        qFatal("%s cannot hold %s", qPrintable(code), qPrintable(entry));
    Measurement measurement;
    measurement.cell = { part->id, period, {} };
    measurement.value = reading.value;
    measurement.numerator = reading.numerator;
    measurement.denominator = reading.denominator;
    return evaluateCell(contract, *part, period, {}, std::vector { measurement });
}

} // namespace

void TestTemplateVerdicts::judgesAroundTheNorm_data()
{
    QTest::addColumn<QString>("contract");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("because");
    for (const Case &one : cases) {
        for (const Step &step : one.steps) {
            QTest::addRow("%s %s %s, %s", one.contract, one.part, one.period, step.entry)
                << QString::fromUtf8(one.contract) << QString::fromUtf8(one.part) << QString::fromUtf8(one.period)
                << QString::fromUtf8(step.entry) << step.verdict << QString::fromUtf8(step.because);
        }
    }
}

void TestTemplateVerdicts::judgesAroundTheNorm()
{
    QFETCH(QString, contract);
    QFETCH(QString, part);
    QFETCH(QString, period);
    QFETCH(QString, entry);
    QFETCH(Verdict, verdict);
    QFETCH(QString, because);
    const Outcome outcome = judged(loaded(contract), part, Period::fromText(period).value(), entry);
    const QString sentences = reasonTexts(outcome.because).join(u" | "_s);
    QCOMPARE(codeOf(outcome.verdict), codeOf(verdict));
    QVERIFY2(sentences.contains(because), qPrintable(sentences));
    QVERIFY(!sentences.isEmpty());
}

void TestTemplateVerdicts::coversEveryPart_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "applicatiebeheer", "vloeronderhoud", "omnichannel" })
        QTest::newRow(id) << QString::fromUtf8(id);
}

void TestTemplateVerdicts::coversEveryPart()
{
    QFETCH(QString, id);
    const ContractDefinition &contract = loaded(id);
    for (const Indicator &indicator : contract.indicators) {
        const QString code = contract.codeOf(indicator);
        QVERIFY2(std::ranges::any_of(cases, [&](const Case &one) { return id == QLatin1StringView(one.contract) && code == QLatin1StringView(one.part); }),
                 qPrintable(code));
    }
}

void TestTemplateVerdicts::everyPartMustBeMet_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QStringList>("entries"); ///< one per part
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const QString &kpi, const QString &period, const QStringList &entries, Verdict verdict) {
        QTest::newRow(name) << kpi << period << entries << verdict;
    };
    row("verification does not decide", u"KPI-01"_s, u"once"_s, { u"14-1-2026"_s, u"nee"_s }, Met);
    row("reaction alone does not decide", u"KPI-04"_s, u"2026-09"_s, { u"98/100"_s, u"97/100"_s, u"99/100"_s }, Met);
    row("both times do", u"KPI-04"_s, u"2026-09"_s, { u"97/100"_s, u"98/100"_s, u"98/100"_s }, Breach);
    row("on time and incomplete", u"KPI-05"_s, u"2026-09"_s, { u"4"_s, u"nee"_s }, Breach);
    row("on day five and complete", u"KPI-05"_s, u"2026-09"_s, { u"5"_s, u"ja"_s }, Attention);
    row("no open risks", u"KPI-06"_s, u"2026-09"_s, { u"2"_s, u"0/0"_s }, Met);
    row("no open risks, and no update", u"KPI-06"_s, u"2026-09"_s, { u"0"_s, u"0/0"_s }, Breach);
    row("an incident beside all patches", u"KPI-10"_s, u"2026-09"_s, { u"200/200"_s, u"1"_s }, Breach);
    row("proposals and none carried out", u"KPI-12"_s, u"2026-Q4"_s, { u"6"_s, u"1"_s }, Breach);
    row("two minors and no major", u"KPI-13"_s, u"2026-Q3"_s, { u"0"_s, u"2"_s }, Met);
    row("confirmed late, handled in time", u"KPI-14"_s, u"2026-09"_s, { u"58/59"_s, u"59/59"_s }, Breach);
}

void TestTemplateVerdicts::everyPartMustBeMet()
{
    QFETCH(QString, kpi);
    QFETCH(QString, period);
    QFETCH(QStringList, entries);
    QFETCH(Verdict, verdict);
    const ContractDefinition &contract = loaded(u"applicatiebeheer"_s);
    const Period when = Period::fromText(period).value();
    std::vector<Outcome> outcomes;
    for (qsizetype i = 0; i < entries.size(); ++i)
        outcomes.push_back(judged(contract, u"%1.%2"_s.arg(kpi).arg(i + 1), when, entries[i]));
    QCOMPARE(codeOf(combineParts(contract, *contract.kpi(kpi), when, outcomes).verdict), codeOf(verdict));
}

void TestTemplateVerdicts::adoptsTheOffer()
{
    ContractDefinition contract = loaded(u"vloeronderhoud"_s);
    for (NormVersion &norm : contract.norms)
        norm.offered = Decimal::fromPlain(u"6"_s);
    const Period third = Period::quarter(2026, 1);
    const Outcome below = judged(contract, u"social-return"_s, third, u"5500/100000"_s);
    QCOMPARE(codeOf(below.verdict), codeOf(Breach));
    QVERIFY(reasonTexts(below.because).join(u' ').contains(u"de inschrijving telt: 6%"_s));
    QCOMPARE(codeOf(judged(contract, u"co2"_s, third, u"5,9"_s).verdict), codeOf(Breach));
    QCOMPARE(codeOf(judged(contract, u"co2"_s, third, u"6"_s).verdict), codeOf(Met));
}

void TestTemplateVerdicts::waitsForWhatIsOpen_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<Period>("period");
    QTest::newRow("the reduction that was offered") << u"co2"_s << Period::quarter(2026, 3);
    QTest::newRow("the kpi that is to be chosen") << u"dynamisch"_s << Period::year(2026);
}

void TestTemplateVerdicts::waitsForWhatIsOpen()
{
    QFETCH(QString, part);
    QFETCH(Period, period);
    const ContractDefinition &contract = loaded(u"vloeronderhoud"_s);
    QCOMPARE(codeOf(evaluateCell(contract, *partOf(contract, part), period, {}, {}).verdict), codeOf(Missing));
    const Outcome measured = judged(contract, part, period, u"4"_s);
    QCOMPARE(codeOf(measured.verdict), codeOf(Undecided));
    QVERIFY(std::ranges::any_of(measured.because, [](const Reason &reason) { return reason.code == ReasonCode::NormMissing; }));
}

QTEST_GUILESS_MAIN(TestTemplateVerdicts)
#include "tst_TemplateVerdicts.moc"
