// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Duties.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDuties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void asksForTheQuartersMeasurements_data();
    void asksForTheQuartersMeasurements();
    void knowsWhenMeasurementsAreComplete();
    void leavesOutWhatIsNotEnteredOrNotExpected();
    void followsTheSettings();
    void reportsMonthly_data();
    void reportsMonthly();
    void plansSurveys_data();
    void plansSurveys();
    void asksForImprovementInTheNextSurvey();
    void watchesOneOffDeadlines_data();
    void watchesOneOffDeadlines();
    void signalsOnTheEarliestDate();
    void announcesTheFirstVerdictOnce();
    void sortsByDateAndCountsWorkingDays();
    void neverSaysTodayOfAnotherDay();
};

namespace {

const QDate today(2026, 10, 13); // the Tuesday of the screens
const QDate horizon(2027, 1, 31);

Indicator indicatorOf(int id, PeriodKind period, InputKind input = InputKind::Number)
{
    Indicator row;
    row.id = { id };
    row.kpi = { id };
    row.measured = period;
    row.judged = period;
    row.input = input;
    return row;
}

ContractDefinition contractWith(const std::vector<Indicator> &indicators)
{
    ContractDefinition result;
    result.contract.id = { 7 };
    result.contract.title = u"Leasefietsen"_s;
    result.contract.start = QDate(2025, 1, 1);
    result.indicators = indicators;
    for (const Indicator &indicator : indicators) {
        Kpi kpi;
        kpi.id = indicator.kpi;
        kpi.title = u"KPI %1"_s.arg(indicator.kpi.value);
        result.kpis.push_back(kpi);
    }
    return result;
}

KpiStanding standingOf(const Indicator &indicator, const std::vector<TrendPoint> &trend)
{
    PartStanding part;
    part.indicator = indicator;
    part.trend = trend;
    if (!trend.empty()) {
        part.outcome.cell.period = trend.back().period;
        part.outcome.verdict = trend.back().verdict;
    }
    KpiStanding result;
    result.kpi.id = indicator.kpi;
    result.parts.push_back(part);
    return result;
}

TrendPoint point(const QString &period, Verdict verdict)
{
    TrendPoint result;
    result.period = Period::fromText(period).value_or(Period::once());
    result.verdict = verdict;
    return result;
}

QString nameOf(DutyKind kind)
{
    switch (kind) {
    case DutyKind::MeasurementsComplete:
        return u"measurements"_s;
    case DutyKind::MonthlyReport:
        return u"report"_s;
    case DutyKind::Survey:
        return u"survey"_s;
    case DutyKind::SurveyFollowUp:
        return u"follow-up"_s;
    case DutyKind::OneOff:
        return u"one-off"_s;
    case DutyKind::FirstVerdict:
        return u"first"_s;
    case DutyKind::Meeting:
        return u"meeting"_s;
    case DutyKind::CaseTerm:
        return u"term"_s;
    case DutyKind::MeetingPlanned:
        return u"planned"_s;
    case DutyKind::ActionDue:
        return u"action"_s;
    }
    return {};
}

QString listed(const std::vector<Duty> &duties)
{
    QStringList result;
    for (const Duty &duty : duties)
        result << duty.date.toString(Qt::ISODate) + u' ' + nameOf(duty.kind) + u' ' + duty.period.toText();
    return result.join(u", "_s);
}

QString listed(const ContractDefinition &contract, const std::vector<KpiStanding> &kpis, const QDate &until = horizon)
{
    return listed(dutiesOf(contract, kpis, today, until));
}

} // namespace

void TestDuties::asksForTheQuartersMeasurements_data()
{
    QTest::addColumn<PeriodKind>("period");
    QTest::addColumn<QString>("expected");
    QTest::newRow("weekly") << PeriodKind::Week
                            << u"2026-10-16 measurements 2026-Q3, 2027-01-16 measurements 2026-Q4"_s;
    QTest::newRow("quarterly") << PeriodKind::Quarter
                               << u"2026-10-16 measurements 2026-Q3, 2027-01-16 measurements 2026-Q4"_s;
    QTest::newRow("half-yearly: only where a half year ends")
        << PeriodKind::HalfYear << u"2027-01-16 measurements 2026-Q4"_s;
    QTest::newRow("yearly") << PeriodKind::Year << u"2027-01-16 measurements 2026-Q4"_s;
    QTest::newRow("once is no returning measurement") << PeriodKind::Once << QString();
}

void TestDuties::asksForTheQuartersMeasurements()
{
    QFETCH(PeriodKind, period);
    QFETCH(QString, expected);
    QCOMPARE(listed(contractWith({ indicatorOf(1, period) }), {}), expected);
}

void TestDuties::knowsWhenMeasurementsAreComplete()
{
    const Indicator quarterly = indicatorOf(1, PeriodKind::Quarter);
    const ContractDefinition contract = contractWith({ quarterly });
    const QDate soon(2026, 12, 31);
    const auto with = [&](Verdict second, Verdict third) {
        return std::vector { standingOf(quarterly, { point(u"2026-Q2"_s, second), point(u"2026-Q3"_s, third) }) };
    };
    QCOMPARE(listed(contract, with(Verdict::Met, Verdict::Met), soon), QString());
    QCOMPARE(listed(contract, with(Verdict::Met, Verdict::Breach), soon), QString());
    QCOMPARE(listed(contract, with(Verdict::Met, Verdict::NotApplicable), soon), QString());
    QCOMPARE(listed(contract, with(Verdict::Met, Verdict::Missing), soon), u"2026-10-16 measurements 2026-Q3"_s);
    QCOMPARE(listed(contract, with(Verdict::Met, Verdict::Incomplete), soon), u"2026-10-16 measurements 2026-Q3"_s);
    QCOMPARE(listed(contract, with(Verdict::Missing, Verdict::Met), soon), u"2026-07-16 measurements 2026-Q2"_s);
    const std::vector<Duty> late = dutiesOf(contract, with(Verdict::Missing, Verdict::Met), today, soon);
    QVERIFY(late.front().workingDaysLeft < -60);

    const Indicator other = indicatorOf(2, PeriodKind::Month);
    const ContractDefinition two = contractWith({ quarterly, other });
    QCOMPARE(listed(two, with(Verdict::Met, Verdict::Met), QDate(2026, 10, 31)), u"2026-10-16 measurements 2026-Q3"_s);
}

void TestDuties::leavesOutWhatIsNotEnteredOrNotExpected()
{
    QCOMPARE(listed(contractWith({ indicatorOf(1, PeriodKind::Quarter, InputKind::Derived) }), {}), QString());
    ContractDefinition ended = contractWith({ indicatorOf(1, PeriodKind::Quarter) });
    ended.contract.end = QDate(2026, 8, 31);
    QCOMPARE(listed(ended, {}), u"2026-10-16 measurements 2026-Q3"_s);
    ended.contract.end = QDate(2026, 6, 30);
    QCOMPARE(listed(ended, {}), QString());
    ContractDefinition later = contractWith({ indicatorOf(1, PeriodKind::Quarter) });
    later.contract.start = QDate(2026, 10, 1);
    QCOMPARE(listed(later, {}), u"2027-01-16 measurements 2026-Q4"_s);
    ContractDefinition waiting = contractWith({ indicatorOf(1, PeriodKind::Quarter) });
    waiting.indicators.front().firstVerdict = Deadline { { 24, TermUnit::Month }, Anchor::Start, {} };
    QCOMPARE(listed(waiting, {}, QDate(2026, 12, 31)), QString());
}

void TestDuties::followsTheSettings()
{
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Quarter) });
    const QDate soon(2026, 12, 31);
    contract.settings = { { contract.contract.id, PlanningKeys::measurementDays(), u"20"_s } };
    QCOMPARE(listed(contract, {}, soon), u"2026-10-21 measurements 2026-Q3"_s);
    contract.settings = { { contract.contract.id, PlanningKeys::measurementDays(), u"91"_s } };
    QCOMPARE(listed(contract, {}, soon), u"2026-10-16 measurements 2026-Q3"_s);
    contract.settings = { { contract.contract.id, PlanningKeys::monthlyReportDay(), u"10"_s } };
    QCOMPARE(listed(contract, {}, QDate(2026, 11, 30)),
             u"2026-10-16 measurements 2026-Q3, 2026-11-10 report 2026-10"_s);
}

void TestDuties::reportsMonthly_data()
{
    QTest::addColumn<int>("monthly");
    QTest::addColumn<int>("other");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("expected");
    const QString fifth = u"2026-11-05 report 2026-10, 2026-12-05 report 2026-11"_s;
    QTest::newRow("every part monthly") << 3 << 0 << QString() << fifth;
    QTest::newRow("most parts monthly") << 2 << 1 << QString() << fifth;
    QTest::newRow("half is not most") << 1 << 1 << QString() << QString();
    QTest::newRow("switched off") << 3 << 0 << u"none"_s << QString();
    QTest::newRow("another day") << 3 << 0 << u"1"_s << u"2026-11-01 report 2026-10, 2026-12-01 report 2026-11"_s;
    QTest::newRow("last day that every month has")
        << 3 << 0 << u"28"_s << u"2026-10-28 report 2026-09, 2026-11-28 report 2026-10, 2026-12-28 report 2026-11"_s;
    QTest::newRow("no day") << 3 << 0 << u"29"_s << fifth;
    QTest::newRow("not a number") << 3 << 0 << u"vijf"_s << fifth;
    QTest::newRow("set for a contract that is not monthly") << 0 << 1 << u"5"_s << fifth;
}

void TestDuties::reportsMonthly()
{
    QFETCH(int, monthly);
    QFETCH(int, other);
    QFETCH(QString, setting);
    QFETCH(QString, expected);
    std::vector<Indicator> indicators;
    for (int i = 0; i < monthly; ++i)
        indicators.push_back(indicatorOf(i + 1, PeriodKind::Month));
    for (int i = 0; i < other; ++i)
        indicators.push_back(indicatorOf(monthly + i + 1, PeriodKind::Year));
    ContractDefinition contract = contractWith(indicators);
    if (!setting.isEmpty())
        contract.settings = { { contract.contract.id, PlanningKeys::monthlyReportDay(), setting } };
    std::vector<Duty> duties = dutiesOf(contract, {}, today, QDate(2026, 12, 31));
    std::erase_if(duties, [](const Duty &duty) { return duty.kind != DutyKind::MonthlyReport; });
    QCOMPARE(listed(duties), expected);
}

void TestDuties::plansSurveys_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QString>("known"); ///< year:verdict code
    QTest::addColumn<QString>("expected");
    QTest::newRow("first one after nine months") << QDate(2026, 4, 1) << QString() << u"2027-01-01 survey 2027"_s;
    QTest::newRow("first one today") << QDate(2026, 1, 13) << QString() << u"2026-10-13 survey 2026"_s;
    QTest::newRow("first one on the horizon") << QDate(2026, 4, 30) << QString() << u"2027-01-30 survey 2027"_s;
    QTest::newRow("first one beyond the horizon") << QDate(2026, 5, 1) << QString() << QString();
    QTest::newRow("yearly from then") << QDate(2024, 4, 1) << QString() << u"2027-01-01 survey 2027"_s;
    QTest::newRow("held already") << QDate(2025, 1, 20) << u"2026:met"_s << QString();
    QTest::newRow("not held yet") << QDate(2025, 1, 20) << u"2026:missing"_s << u"2026-10-20 survey 2026"_s;
    QTest::newRow("late") << QDate(2025, 1, 1) << u"2026:missing"_s << u"2026-10-01 survey 2026"_s;
    QTest::newRow("perhaps late, not known") << QDate(2025, 1, 1) << QString() << QString();
}

void TestDuties::plansSurveys()
{
    QFETCH(QDate, start);
    QFETCH(QString, known);
    QFETCH(QString, expected);
    const Indicator survey = indicatorOf(1, PeriodKind::Year, InputKind::Survey);
    ContractDefinition contract = contractWith({ survey });
    contract.contract.start = start;
    std::vector<KpiStanding> kpis;
    if (!known.isEmpty())
        kpis.push_back(standingOf(
            survey, { point(known.section(u':', 0, 0), verdictFrom(known.section(u':', 1)).value_or(Verdict::Met)) }));
    QCOMPARE(listed(contract, kpis), expected);
}

void TestDuties::asksForImprovementInTheNextSurvey()
{
    const Indicator survey = indicatorOf(1, PeriodKind::Year, InputKind::Survey);
    ContractDefinition contract = contractWith({ survey });
    contract.contract.start = QDate(2024, 4, 1);
    const auto with
        = [&](Verdict verdict) { return std::vector { standingOf(survey, { point(u"2026"_s, verdict) }) }; };
    QCOMPARE(listed(contract, with(Verdict::Breach)), u"2027-01-01 survey 2027, 2027-01-01 follow-up 2027"_s);
    QCOMPARE(listed(contract, with(Verdict::Met)), u"2027-01-01 survey 2027"_s);
    const Duty first = dutiesOf(contract, with(Verdict::Breach), today, horizon).front();
    QCOMPARE(first.contractTitle, u"Leasefietsen"_s);
    QCOMPARE(first.kpiTitle, u"KPI 1"_s);
    QCOMPARE(first.contract.value, 7);
}

void TestDuties::watchesOneOffDeadlines_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("expected");
    QTest::newRow("to come") << QDate(2026, 5, 1) << true << Verdict::Missing << u"2026-11-01 one-off once"_s;
    QTest::newRow("today") << QDate(2026, 4, 13) << true << Verdict::Missing << u"2026-10-13 one-off once"_s;
    QTest::newRow("late") << QDate(2026, 4, 12) << true << Verdict::Missing << u"2026-10-12 one-off once"_s;
    QTest::newRow("past, and nothing known") << QDate(2026, 4, 12) << false << Verdict::Missing << QString();
    QTest::newRow("to come, and nothing known")
        << QDate(2026, 5, 1) << false << Verdict::Missing << u"2026-11-01 one-off once"_s;
    QTest::newRow("done") << QDate(2026, 5, 1) << true << Verdict::Met << QString();
    QTest::newRow("done too late") << QDate(2026, 3, 1) << true << Verdict::Breach << QString();
    QTest::newRow("does not apply") << QDate(2026, 5, 1) << true << Verdict::NotApplicable << QString();
}

void TestDuties::watchesOneOffDeadlines()
{
    QFETCH(QDate, start);
    QFETCH(bool, known);
    QFETCH(Verdict, verdict);
    QFETCH(QString, expected);
    const Indicator plan = indicatorOf(1, PeriodKind::Once, InputKind::Date);
    ContractDefinition contract = contractWith({ plan });
    contract.contract.start = start;
    NormVersion norm;
    norm.indicator = plan.id;
    norm.deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, {} };
    contract.norms.push_back(norm);
    std::vector<KpiStanding> kpis;
    if (known)
        kpis.push_back(standingOf(plan, { point(u"once"_s, verdict) }));
    QCOMPARE(listed(contract, kpis), expected);
}

void TestDuties::signalsOnTheEarliestDate()
{
    const Indicator plan = indicatorOf(1, PeriodKind::Once, InputKind::Date);
    ContractDefinition contract = contractWith({ plan });
    contract.contract.start = QDate(2026, 7, 1);
    NormVersion norm;
    norm.indicator = plan.id;
    norm.deadline = Deadline { { 6, TermUnit::Month }, Anchor::Start, Anchor::Signing };
    contract.norms.push_back(norm);
    QCOMPARE(listed(contract, {}), u"2027-01-01 one-off once"_s);
    contract.contract.signing = QDate(2026, 5, 20);
    QCOMPARE(listed(contract, {}), u"2026-11-20 one-off once"_s);
    norm.number = 2;
    norm.deadline = Deadline { { 5, TermUnit::Month }, Anchor::Start, {} };
    contract.norms.push_back(norm);
    QCOMPARE(listed(contract, {}), u"2026-12-01 one-off once"_s);
}

void TestDuties::announcesTheFirstVerdictOnce()
{
    Indicator first = indicatorOf(1, PeriodKind::HalfYear, InputKind::Derived);
    first.firstVerdict = Deadline { { 1, TermUnit::Year }, Anchor::Signing, {} };
    Indicator second = first;
    second.id = { 2 };
    ContractDefinition contract = contractWith({ first });
    contract.indicators.push_back(second);
    QCOMPARE(listed(contract, {}), QString());
    contract.contract.signing = QDate(2025, 11, 3);
    QCOMPARE(listed(contract, {}), u"2026-11-03 first 2026-H2"_s);
    contract.contract.signing = QDate(2025, 10, 12);
    QCOMPARE(listed(contract, {}), QString());
}

void TestDuties::sortsByDateAndCountsWorkingDays()
{
    Indicator plan = indicatorOf(2, PeriodKind::Once, InputKind::YesNo);
    plan.firstVerdict = Deadline { { 1, TermUnit::Month }, Anchor::Start, {} };
    ContractDefinition contract
        = contractWith({ indicatorOf(1, PeriodKind::Month), plan, indicatorOf(3, PeriodKind::Month) });
    contract.contract.start = QDate(2026, 9, 20);
    const std::vector<Duty> duties = dutiesOf(contract, {}, today, QDate(2026, 11, 30));
    QCOMPARE(listed(duties), u"2026-10-16 measurements 2026-Q3, 2026-10-20 one-off once, 2026-11-05 report 2026-10"_s);
    QCOMPARE(duties[0].workingDaysLeft, 3);
    QCOMPARE(duties[1].workingDaysLeft, 5);
    QCOMPARE(duties[2].workingDaysLeft, 17);
}

void TestDuties::neverSaysTodayOfAnotherDay()
{
    const Indicator plan = indicatorOf(1, PeriodKind::Once, InputKind::YesNo);
    ContractDefinition contract = contractWith({ plan });
    contract.indicators.front().firstVerdict = Deadline { { 1, TermUnit::CalendarDay }, Anchor::Start, {} };
    contract.contract.start = QDate(2026, 10, 16); // Friday, so that the deadline is Saturday the 17th
    const std::vector<KpiStanding> kpis { standingOf(plan, { point(u"once"_s, Verdict::Missing) }) };
    QCOMPARE(dutiesOf(contract, kpis, QDate(2026, 10, 16), horizon).front().workingDaysLeft, 1);
    QCOMPARE(dutiesOf(contract, kpis, QDate(2026, 10, 17), horizon).front().workingDaysLeft, 0);
    QCOMPARE(dutiesOf(contract, kpis, QDate(2026, 10, 18), horizon).front().workingDaysLeft, -1);
}

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_Duties.moc"
