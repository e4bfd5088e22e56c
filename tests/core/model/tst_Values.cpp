// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Change.h"
#include "Definition.h"
#include "SurveyResult.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

/// The codes of the enums, and what a definition and a change can tell about themselves.
class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasACodeForEachValue_data();
    void hasACodeForEachValue();
    void refusesOtherCodes();
    void writesSurveyCodes();
    void knowsWholeUnits();
    void ordersVerdictsByUrgency();
    void findsWhatADefinitionHolds();
    void namesThePartsOfAKpi();
    void findsTheAnchorsOfAContract();
    void turnsAChangeRound();
};

namespace {

using RoundTrip = std::function<bool(const QString &, int)>;

/// Reads the code and writes it again; true when both give the value at that index.
template <typename Enum> RoundTrip roundTrip(std::optional<Enum> (*from)(QStringView))
{
    return [from](const QString &code, int index) {
        const auto value = from(code);
        return value && static_cast<int>(*value) == index && codeOf(*value) == code;
    };
}

} // namespace

Q_DECLARE_METATYPE(RoundTrip)

void TestValues::hasACodeForEachValue_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<RoundTrip>("isKept");
    QTest::newRow("verdict") << u"missing met attention breach not_applicable incomplete undecided"_s
                             << roundTrip(verdictFrom);
    QTest::newRow("unit") << u"percent percentage_point count working_day day week month hour office_hour minute "
                             u"second millisecond grade "
                             "nps day_of_month hours_per_fte euro per_thousand number yes_no date"_s
                          << roundTrip(unitFrom);
    QTest::newRow("term unit") << u"working_day day week month year"_s << roundTrip(termUnitFrom);
    QTest::newRow("anchor") << u"award signing start end plan_approval"_s << roundTrip(anchorFrom);
    QTest::newRow("norm kind") << u"norm target guideline"_s << roundTrip(normKindFrom);
    QTest::newRow("comparator") << u"< <= > >= = between"_s << roundTrip(comparatorFrom);
    QTest::newRow("theme") << u"delivery reach experience social sustainability governance"_s << roundTrip(themeFrom);
    QTest::newRow("input") << u"number fraction yes_no date survey derived"_s << roundTrip(inputKindFrom);
    QTest::newRow("over time") << u"ratio_of_sums sum mean last worst every_period"_s << roundTrip(timeAggregationFrom);
    QTest::newRow("period kind") << u"once year half_year quarter month week contract_year"_s
                                 << roundTrip(periodKindFrom);
}

void TestValues::hasACodeForEachValue()
{
    QFETCH(QString, codes);
    QFETCH(RoundTrip, isKept);
    const QStringList list = codes.split(u' ');
    for (int i = 0; i < list.size(); ++i)
        QVERIFY2(isKept(list.at(i), i), qPrintable(list.at(i)));
}

void TestValues::refusesOtherCodes()
{
    for (const QString &code : { QString(), u"Met"_s, u" met"_s, u"voldoende"_s, u"0"_s })
        QVERIFY2(!verdictFrom(code), qPrintable(code));
    QVERIFY(!unitFrom(u"%"));
    QVERIFY(!comparatorFrom(u"≥"));
    QCOMPARE(codeOf(static_cast<Verdict>(200)), QString());
}

void TestValues::writesSurveyCodes()
{
    QCOMPARE(codeOf(SurveyOutcome::None), u"none"_s);
    QCOMPARE(codeOf(SurveyOutcome::S4), u"S4"_s);
    QCOMPARE(codeOf(SurveyOutcome::S4Plus), u"S4+"_s);
    QCOMPARE(codeOf(MarkBand::Good), u"goed"_s);
    QCOMPARE(codeOf(MarkBand::Fair), u"matig"_s);
    QCOMPARE(codeOf(MarkBand::Poor), u"slecht"_s);
}

void TestValues::knowsWholeUnits()
{
    for (const Unit unit : { Unit::Count, Unit::DayOfMonth, Unit::YesNo, Unit::Date })
        QVERIFY2(isWholeUnit(unit), qPrintable(codeOf(unit)));
    for (const Unit unit : { Unit::Percent, Unit::WorkingDay, Unit::Hour, Unit::Grade, Unit::Nps, Unit::Euro })
        QVERIFY2(!isWholeUnit(unit), qPrintable(codeOf(unit)));
}

void TestValues::ordersVerdictsByUrgency()
{
    const std::vector<Verdict> order { Verdict::Breach,       Verdict::Attention, Verdict::Missing,
                                       Verdict::Incomplete,   Verdict::Undecided, Verdict::Met,
                                       Verdict::NotApplicable };
    for (std::size_t i = 1; i < order.size(); ++i)
        QVERIFY(urgencyOf(order[i - 1]) > urgencyOf(order[i]));
}

void TestValues::findsWhatADefinitionHolds()
{
    ContractDefinition definition;
    Kpi kpi;
    kpi.id = { 1 };
    kpi.code = u"KPI-01"_s;
    definition.kpis = { kpi };
    Party client;
    client.id = { 1 };
    client.role = PartyRole::Client;
    Party participant;
    participant.id = { 2 };
    definition.parties = { client, participant };
    definition.settings = { { {}, u"kto.rounding"_s, u"1"_s } };

    QVERIFY(definition.kpi(KpiId { 1 }));
    QVERIFY(!definition.kpi(KpiId { 2 }));
    QCOMPARE(definition.kpi(u"kpi-01"_s), &definition.kpis.front());
    QVERIFY(!definition.kpi(u"KPI-1"_s));
    QVERIFY(!definition.indicator(IndicatorId { 1 }));
    QCOMPARE(definition.party(PartyId { 2 }), &definition.parties[1]);
    QCOMPARE(definition.participants().size(), std::size_t { 1 });
    QCOMPARE(definition.participants().front()->id.value, 2);
    QCOMPARE(definition.setting(u"kto.rounding"_s), u"1"_s);
    QCOMPARE(definition.setting(u"kto.count"_s, u"onderwerp"_s), u"onderwerp"_s);
}

void TestValues::namesThePartsOfAKpi()
{
    ContractDefinition definition;
    Kpi single;
    single.id = { 1 };
    single.code = u"KPI-01"_s;
    Kpi two;
    two.id = { 2 };
    two.code = u"KPI-04"_s;
    definition.kpis = { single, two };
    const auto part = [](int id, int kpi, int number) {
        Indicator row;
        row.id = { id };
        row.kpi = { kpi };
        row.number = number;
        return row;
    };
    definition.indicators = { part(1, 1, 1), part(2, 2, 1), part(3, 2, 2), part(4, 9, 1) };
    QCOMPARE(definition.codeOf(definition.indicators[0]), u"KPI-01"_s);
    QCOMPARE(definition.codeOf(definition.indicators[1]), u"KPI-04.1"_s);
    QCOMPARE(definition.codeOf(definition.indicators[2]), u"KPI-04.2"_s);
    QCOMPARE(definition.codeOf(definition.indicators[3]), QString());
    QCOMPARE(definition.indicatorsOf({ 2 }).size(), std::size_t { 2 });
}

void TestValues::findsTheAnchorsOfAContract()
{
    Contract contract;
    contract.award = QDate(2026, 1, 1);
    contract.signing = QDate(2026, 1, 2);
    contract.start = QDate(2026, 1, 3);
    contract.end = QDate(2026, 1, 4);
    contract.planApproval = QDate(2026, 1, 5);
    int day = 1;
    for (const Anchor anchor : { Anchor::Award, Anchor::Signing, Anchor::Start, Anchor::End, Anchor::PlanApproval })
        QCOMPARE(contract.dateOf(anchor), QDate(2026, 1, day++));
}

void TestValues::turnsAChangeRound()
{
    Party before;
    before.id = { 1 };
    before.name = u"Oud"_s;
    Party after = before;
    after.name = u"Nieuw"_s;
    const ContractSetting made { { 1 }, u"kto.rounding"_s, u"1"_s };
    const Change change { ChangeKind::EditParty, { u"Nieuw"_s }, { { before, after }, { std::nullopt, made } } };
    const Change back = inverse(change);
    QCOMPARE(back.kind, ChangeKind::EditParty);
    QCOMPARE(back.arguments, change.arguments);
    QVERIFY(back.records == std::vector<RecordChange>({ { made, std::nullopt }, { after, before } }));
    QVERIFY(inverse(back).records == change.records);
    QVERIFY(inverse(Change {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_Values.moc"
