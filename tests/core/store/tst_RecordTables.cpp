// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Store.h"
#include "StoreSamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace StoreSamples;

/// What goes in comes out: every kind of row, every field.
class TestRecordTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsEveryField_data();
    void keepsEveryField();
    void keepsMeasurements_data();
    void keepsMeasurements();
    void refusesMeasurement_data();
    void refusesMeasurement();
};

namespace {

/// Of what tst_RemedyTables looks at.
constexpr std::size_t remedyKinds = 14;

Contract fullContract()
{
    return { { 1 }, u"fiets'en \"%?"_s, u"Titel é"_s, u"Klant"_s, u"Leverancier"_s, u"Categorie"_s, QDate(2025, 1, 2), QDate(2025, 2, 3),
             QDate(2025, 3, 4), QDate(2029, 3, 3), QDate(2025, 4, 5), { true, true }, u"leasefietsen"_s, u"bike"_s,
             u"bijlage.txt"_s, u"kenmerk 12"_s, 7 };
}

Kpi fullKpi()
{
    return { { 2 }, { 1 }, u"KPI-03"_s, u"Titel"_s, u"Kort"_s, KpiTheme::Governance, true, PartRule::AtLeast, 2, u"doel"_s,
             u"methode"_s, u"leverancier"_s, u"boete"_s, Term { 10, TermUnit::WorkingDay }, { u"S1"_s, u"S4"_s }, u"letterlijk"_s, u"§ 3.1"_s,
             { u"W-11 Klachten; \"snel\""_s, u"Prijs"_s }, false, 4, 3, QDate(2026, 5, 6) };
}

Indicator fullIndicator()
{
    return { { 30 }, { 2 }, 3, u"Titel"_s, u"Kort"_s, u"wat telt"_s, Unit::WorkingDay, InputKind::Derived, PeriodKind::Quarter,
             PeriodKind::ContractYear, true, false, TimeAggregation::EveryPeriod, Accumulation::ContractYear, { 3 }, u"teller"_s, u"noemer"_s,
             CaseLimit { Comparator::Between, Decimal::fromUnits(95, 1), Decimal(12), Unit::Minute }, u"bron"_s,
             Deadline { { 9, TermUnit::Month }, Anchor::Award, Anchor::Signing }, 6, u"co2"_s, ReferenceUse::Reduction,
             { u"SIEM"_s, u"Patch \"tool\""_s } };
}

NormVersion fullNorm()
{
    return { { 40 }, { 3 }, 2, QDate(2026, 7, 1), NormKind::Target, Comparator::Between, Decimal::fromUnits(950, 1),
             Decimal::fromUnits(-5, 2), Decimal::fromUnits(70, 1),
             NormPath { NormPath::Shape::ContractYear, 24, Anchor::Signing, Decimal::fromUnits(5, 1) }, Deadline { { 2, TermUnit::Week }, Anchor::PlanApproval, std::nullopt },
             Decimal::fromUnits(15, 1), questionnaire().bands, u"letterlijk"_s, u"reden"_s, false,
             BonusRule { BonusRule::Basis::Band, BonusRule::Money::PercentOfBase, Decimal::fromUnits(25, 1), false, Decimal(1), Decimal(2),
                         { { u"Slecht"_s, Decimal::fromUnits(-25, 1) } }, Decimal(10000), Decimal(3), Decimal::fromUnits(45, 1), u"bijlage"_s } };
}

} // namespace

void TestRecordTables::keepsEveryField_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("contract") << 0;
    QTest::newRow("contract setting") << 1;
    QTest::newRow("party") << 2;
    QTest::newRow("kpi") << 3;
    QTest::newRow("indicator") << 4;
    QTest::newRow("norm version") << 5;
    QTest::newRow("sanction type") << 6;
    QTest::newRow("questionnaire of a kpi") << 7;
    QTest::newRow("measurement") << 8;
    QTest::newRow("survey round") << 9;
    QTest::newRow("survey response") << 10;
    QTest::newRow("survey mark") << 11;
    QTest::newRow("reference") << 12;
}

/// Every alternative with every field set is made, read, changed, undone and removed.
void TestRecordTables::keepsEveryField()
{
    OpenStore store;
    QFETCH(int, kind);
    Party party5 = { { 6 }, { 1 }, u"Naam"_s, u"Nm"_s, PartyRole::Category, PartySize::Small, QDate(2026, 2, 1), QDate(2027, 1, 31), 3 };
    const std::vector<Record> all {
        fullContract(),
        ContractSetting { { 1 }, u"kto.rounding"_s, u"1"_s, QDate(2026, 7, 1), u"overleg"_s, u"zo bedoeld"_s },
        party5,
        fullKpi(),
        fullIndicator(),
        fullNorm(),
        SanctionType { { 1 }, u"S4"_s, u"Titel"_s, u"Tekst"_s, u"contractmanager"_s, 4 },
        KpiQuestionnaire { { 2 }, questionnaire() },
        fullMeasurement(),
        fullRound(),
        SurveyResponse { { 51 }, { 5 }, 12, 9, 2 },
        SurveyMark { { 51 }, u"4c"_s, { 5 }, 3, Decimal::fromUnits(65, 1) },
        ReferenceValue { { 60 }, { 1 }, u"co2"_s, Period::quarter(2023, 3), 2, u"CO2-uitstoot"_s, Decimal::fromUnits(1205, 1), u"ton"_s,
                         QDate(2024, 2, 1), u"footprint 2023"_s, u"stuurgroep"_s, u"herrekend"_s },
    };
    QCOMPARE(all.size() + remedyKinds, std::variant_size_v<Record>);
    const Record record = all.at(static_cast<std::size_t>(kind));
    QCOMPARE(record.index(), static_cast<std::size_t>(kind));
    SurveyRound round = fullRound();
    round.id = { 51 };
    round.follows = {};
    // The row under test must not stand there yet; what it refers to must.
    if (kind == 0) {
        VERIFY_DONE(store.write(made({ record })));
    } else if (kind == 3) {
        VERIFY_DONE(store.write(made({ contract(), record })));
    } else {
        VERIFY_DONE(store.write(basics()));
        VERIFY_DONE(store.write(made({ round })));
        VERIFY_DONE(store.write(made({ record })));
    }
    store.reopen();
    const auto definition = store->definition({ 1 });
    VERIFY_DONE(definition);
    QVERIFY(definition->has_value());
    const ContractDefinition &found = **definition;
    switch (kind) {
    case 0: QCOMPARE(found.contract, std::get<Contract>(record)); break;
    case 1: QCOMPARE(found.settings, std::vector { std::get<ContractSetting>(record) }); break;
    case 2: QVERIFY(found.parties.size() == 2 && *found.party({ 6 }) == std::get<Party>(record)); break;
    case 3: QCOMPARE(found.kpis, std::vector { std::get<Kpi>(record) }); break;
    case 4: QCOMPARE(*found.indicator({ 30 }), std::get<Indicator>(record)); break;
    case 5: QCOMPARE(found.norms, std::vector { std::get<NormVersion>(record) }); break;
    case 6: QCOMPARE(found.sanctions, std::vector { std::get<SanctionType>(record) }); break;
    case 7: QCOMPARE(found.questionnaires.at({ 2 }), questionnaire()); break;
    case 8: QCOMPARE(**store->measurement(cell()), std::get<Measurement>(record)); break;
    case 9: QCOMPARE(**store->surveyRound({ 50 }), std::get<SurveyRound>(record)); break;
    case 10: QCOMPARE(*store->surveyResponses({ 51 }), std::vector { std::get<SurveyResponse>(record) }); break;
    case 11: QCOMPARE(*store->surveyMarks({ 51 }), std::vector { std::get<SurveyMark>(record) }); break;
    case 12: QVERIFY(found.references == std::vector { std::get<ReferenceValue>(record) }); break;
    default: QFAIL("a row without a check");
    }
    // As written: 95.0 does not become 95.
    if (kind == 5)
        QCOMPARE(found.norms.front().value->toPlain(), u"95.0"_s);
    const auto undo = store->undoChange();
    VERIFY_DONE(undo);
    VERIFY_DONE(store.write(*undo, StepKind::Undo));
    const auto redo = store->redoChange();
    VERIFY_DONE(redo);
    QVERIFY(redo->records.back().after == record);
    VERIFY_DONE(store.write(*redo, StepKind::Redo));
}

void TestRecordTables::keepsMeasurements_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("state");
    QTest::newRow("zero") << u"0"_s << QString() << QString() << 0;
    QTest::newRow("zero as written") << u"0.00"_s << QString() << QString() << 1;
    QTest::newRow("negative") << u"-35.5"_s << QString() << QString() << 0;
    QTest::newRow("nine digits behind the mark") << u"0.123456789"_s << QString() << QString() << 4;
    QTest::newRow("eighteen digits") << u"999999999999999999"_s << QString() << QString() << 0;
    QTest::newRow("fraction") << QString() << u"738"_s << u"1000"_s << 0;
    QTest::newRow("fraction with decimals") << QString() << u"7.5"_s << u"10.000000000"_s << 5;
    QTest::newRow("nothing of nothing") << QString() << u"0"_s << u"0"_s << 0;
    QTest::newRow("not applicable") << QString() << QString() << QString() << 2;
    QTest::newRow("no data") << QString() << QString() << QString() << 3;
}

void TestRecordTables::keepsMeasurements()
{
    OpenStore store;
    QFETCH(QString, value);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(int, state);
    Measurement measurement;
    measurement.cell = { { 3 }, Period::week(2026, 53), { 5 } };
    measurement.value = Decimal::fromPlain(value);
    measurement.numerator = Decimal::fromPlain(numerator);
    measurement.denominator = Decimal::fromPlain(denominator);
    measurement.state = static_cast<MeasurementState>(state);
    VERIFY_DONE(store.write(basics()));
    VERIFY_DONE(store.write(made({ measurement })));
    const auto stored = store->measurement(measurement.cell);
    VERIFY_DONE(stored);
    QVERIFY(stored->has_value());
    QCOMPARE(**stored, measurement);
    const auto plain = [](const std::optional<Decimal> &number) { return number ? number->toPlain() : QString(); };
    QCOMPARE(plain((*stored)->value), value);
    QCOMPARE(plain((*stored)->numerator), numerator);
    QCOMPARE(plain((*stored)->denominator), denominator);
}

void TestRecordTables::refusesMeasurement_data()
{
    QTest::addColumn<bool>("value");
    QTest::addColumn<bool>("numerator");
    QTest::addColumn<bool>("denominator");
    QTest::newRow("value and fraction") << true << true << true;
    QTest::newRow("numerator alone") << false << true << false;
    QTest::newRow("denominator alone") << false << false << true;
    QTest::newRow("value and denominator") << true << false << true;
}

void TestRecordTables::refusesMeasurement()
{
    OpenStore store;
    QFETCH(bool, value);
    QFETCH(bool, numerator);
    QFETCH(bool, denominator);
    const auto some = [](bool wanted) { return wanted ? std::optional(Decimal(1)) : std::nullopt; };
    VERIFY_DONE(store.write(basics()));
    const Measurement wrong { cell(), some(value), some(numerator), some(denominator), MeasurementState::Measured, {}, {}, {} };
    COMPARE_ERROR(store.write(made({ wrong })), ErrorCode::InvalidInput);
    COMPARE_ERROR(store.write({ ChangeKind::EnterMeasurement, {}, { { measurement(cell(), 1), wrong } } }), ErrorCode::Conflict);
    QCOMPARE(*store->measurementCount(), 0);
}

QTEST_GUILESS_MAIN(TestRecordTables)
#include "tst_RecordTables.moc"
