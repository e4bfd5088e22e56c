// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BonusMalus.h"
#include "Contracts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace samples;

/// Bonus and malus as a calculation: just below, at and above each limit. Source: E0-60.
class TestBonusMalus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void countsSteps_data();
    void countsSteps();
    void countsBands_data();
    void countsBands();
    void takesAPartOfTheBase_data();
    void takesAPartOfTheBase();
    void countsDaysAfterADeadline_data();
    void countsDaysAfterADeadline();
    void isOffUntilAgreed_data();
    void isOffUntilAgreed();
    void calculatesNothingFromWhatIsNotKnown();
    void staysExact();
    void tellsEveryStep();
};

namespace {

/// 500 euros for each whole percentage point below 95%, 100 above it; at most 300 and 800.
BonusRule pointRule()
{
    BonusRule rule;
    rule.bonus = Decimal(100);
    rule.malus = Decimal(500);
    rule.cap = Decimal(300);
    rule.floor = Decimal(800);
    rule.agreed = u"overleg van 3 juni 2026"_s;
    return rule;
}

std::optional<BonusResult> resultOf(const BonusRule &rule, const QString &value, Comparator comparator = Comparator::AtLeast)
{
    ContractDefinition definition = contract();
    definition.norms.front().comparator = comparator;
    definition.norms.front().bonus = rule;
    const Outcome outcome = evaluated(definition, Period::month(2026, 1), { measured(Period::month(2026, 1), value) });
    return bonusOf(outcome, *normFor(definition, definition.indicators.front(), Period::month(2026, 1)));
}

} // namespace

void TestBonusMalus::countsSteps_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<Comparator>("comparator");
    QTest::addColumn<QString>("euros");
    const auto row = [](const char *name, const QString &value, const QString &euros, Comparator comparator = Comparator::AtLeast) {
        QTest::newRow(name) << value << comparator << euros;
    };
    row("on the norm", u"95"_s, u"0"_s);
    row("a hair below: no whole step", u"94.99"_s, u"0"_s);
    row("just less than a step", u"94.01"_s, u"0"_s);
    row("one step", u"94"_s, u"-500"_s);
    row("just more than a step", u"93.99"_s, u"-500"_s);
    row("two steps pass the floor", u"93"_s, u"-800"_s);
    row("far below", u"0"_s, u"-800"_s);
    row("a hair above", u"95.01"_s, u"0"_s);
    row("one step above", u"96"_s, u"100"_s);
    row("three steps: at the cap", u"98"_s, u"300"_s);
    row("just below the fourth", u"98.99"_s, u"300"_s);
    row("four steps: the cap", u"99"_s, u"300"_s);
    row("at most: a step above is worse", u"96"_s, u"-500"_s, Comparator::AtMost);
    row("at most: a step below is better", u"94"_s, u"100"_s, Comparator::AtMost);
    row("less: on the norm is no step", u"95"_s, u"0"_s, Comparator::Less);
    row("equal: above is worse", u"96"_s, u"-500"_s, Comparator::Equal);
    row("equal: below is worse", u"94"_s, u"-500"_s, Comparator::Equal);
}

void TestBonusMalus::countsSteps()
{
    QFETCH(QString, value);
    QFETCH(Comparator, comparator);
    QFETCH(QString, euros);
    const auto result = resultOf(pointRule(), value, comparator);
    QVERIFY(result);
    QCOMPARE(result->euros.toPlain(4), ratio(euros).toPlain(4));
    QVERIFY(!result->steps.empty());
    BonusRule unlimited = pointRule();
    unlimited.cap.reset();
    unlimited.floor.reset();
    const auto whole = resultOf(unlimited, value, comparator);
    QVERIFY(whole && whole->euros.absolute() >= result->euros.absolute()); // a limit never makes it more
    unlimited.wholeSteps = false;
    QVERIFY(resultOf(unlimited, value, comparator)->euros.absolute() >= whole->euros.absolute());
}

void TestBonusMalus::countsBands_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("euros");
    QTest::newRow("just below four") << u"3.99"_s << u"-250"_s;
    QTest::newRow("four") << u"4"_s << u"0"_s;
    QTest::newRow("just below seven") << u"6.99"_s << u"0"_s;
    QTest::newRow("seven") << u"7"_s << u"100"_s;
}

void TestBonusMalus::countsBands()
{
    QFETCH(QString, value);
    QFETCH(QString, euros);
    ContractDefinition definition = contract();
    definition.indicators.front().unit = Unit::Grade;
    NormVersion &norm = definition.norms.front();
    norm.value = Decimal(7);
    norm.bands = { { Bound { Decimal(7), true }, {}, u"Goed"_s, {}, Verdict::Met },
                   { Bound { Decimal(4), true }, Bound { Decimal(7), false }, u"Matig"_s, {}, Verdict::Attention },
                   { {}, Bound { Decimal(4), false }, u"Slecht"_s, {}, Verdict::Breach } };
    norm.watchMargin = Decimal(1); // its own signal takes the band's word away, and not its money
    BonusRule rule;
    rule.basis = BonusRule::Basis::Band;
    rule.bands = { { u"goed"_s, Decimal(100) }, { u"Slecht"_s, Decimal(-250) } };
    rule.agreed = u"bijlage 3"_s;
    norm.bonus = rule;
    const Outcome outcome = evaluated(definition, Period::month(2026, 1), { measured(Period::month(2026, 1), value) });
    const auto result = bonusOf(outcome, norm);
    QVERIFY(result);
    QVERIFY(result->euros == ratio(euros));
}

void TestBonusMalus::takesAPartOfTheBase_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("euros");
    // 1% of 12.345,67 for each point below, at most 2,5%.
    QTest::newRow("on the norm") << u"95"_s << u"0"_s;
    QTest::newRow("a point below") << u"94"_s << u"-123.4567"_s;
    QTest::newRow("two points below") << u"93"_s << u"-246.9134"_s;
    QTest::newRow("three points below: the floor") << u"92"_s << u"-308.64175"_s;
    QTest::newRow("above: nothing was agreed") << u"99"_s << u"0"_s;
}

void TestBonusMalus::takesAPartOfTheBase()
{
    QFETCH(QString, value);
    QFETCH(QString, euros);
    BonusRule rule;
    rule.money = BonusRule::Money::PercentOfBase;
    rule.malus = Decimal(1);
    rule.base = dec(u"12345.67"_s);
    rule.floor = dec(u"2.5"_s);
    rule.agreed = u"bijlage 3"_s;
    const auto result = resultOf(rule, value);
    QVERIFY(result);
    QCOMPARE(result->euros.toPlain(6), ratio(euros).toPlain(6));
}

void TestBonusMalus::countsDaysAfterADeadline_data()
{
    QTest::addColumn<QDate>("done");
    QTest::addColumn<QString>("euros");
    QTest::newRow("a day early") << QDate(2026, 1, 30) << u"0"_s;
    QTest::newRow("on the last day") << QDate(2026, 1, 31) << u"0"_s;
    QTest::newRow("a day late") << QDate(2026, 2, 1) << u"-50"_s;
    QTest::newRow("ten days late") << QDate(2026, 2, 10) << u"-500"_s;
}

void TestBonusMalus::countsDaysAfterADeadline()
{
    QFETCH(QDate, done);
    QFETCH(QString, euros);
    ContractDefinition definition = contract();
    Indicator &part = definition.indicators.front();
    part.unit = Unit::Date;
    part.input = InputKind::Date;
    part.measured = part.judged = PeriodKind::Once;
    NormVersion &norm = definition.norms.front();
    norm.value.reset();
    norm.comparator = Comparator::AtMost;
    norm.deadline = Deadline { { 30, TermUnit::CalendarDay }, Anchor::Start, {} };
    BonusRule rule;
    rule.malus = Decimal(50);
    rule.agreed = u"bijlage 3"_s;
    norm.bonus = rule;
    const Outcome outcome = evaluated(definition, Period::once(), { measured(Period::once(), QString::number(done.toJulianDay())) });
    const auto result = bonusOf(outcome, norm);
    QVERIFY(result);
    QVERIFY(result->euros == ratio(euros));
}

void TestBonusMalus::isOffUntilAgreed_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<int>("fault"); // -1: none
    QTest::newRow("agreed") << 0 << -1;
    QTest::newRow("not agreed") << 1 << int(BonusFault::NotAgreed);
    QTest::newRow("no amount") << 2 << int(BonusFault::NoMoney);
    QTest::newRow("a step of nothing") << 3 << int(BonusFault::NotPositive);
    QTest::newRow("an amount below zero") << 4 << int(BonusFault::NotPositive);
    QTest::newRow("a floor below zero") << 5 << int(BonusFault::NotPositive);
    QTest::newRow("a percentage of nothing") << 6 << int(BonusFault::NoBase);
    QTest::newRow("a band that is not there") << 7 << int(BonusFault::UnknownBand);
    QTest::newRow("a cap of nothing is one") << 8 << -1;
}

void TestBonusMalus::isOffUntilAgreed()
{
    QFETCH(int, what);
    QFETCH(int, fault);
    BonusRule rule = pointRule();
    switch (what) {
    case 1: rule.agreed = u" "_s; break;
    case 2: rule.bonus = rule.malus = std::nullopt; break;
    case 3: rule.step = Decimal(0); break;
    case 4: rule.malus = Decimal(-500); break;
    case 5: rule.floor = Decimal(-1); break;
    case 6: rule.money = BonusRule::Money::PercentOfBase; break;
    case 7: rule.basis = BonusRule::Basis::Band; rule.bands = { { u"Goed"_s, Decimal(1) } }; break;
    case 8: rule.cap = Decimal(0); break;
    default: break;
    }
    const auto found = faultOf(rule, contract().norms.front());
    QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
    QCOMPARE(resultOf(rule, u"94"_s).has_value(), fault == -1);
    NormVersion open = contract().norms.front();
    open.value.reset();
    QCOMPARE(static_cast<int>(*faultOf(pointRule(), open)), static_cast<int>(BonusFault::NoLimit));
}

void TestBonusMalus::calculatesNothingFromWhatIsNotKnown()
{
    ContractDefinition definition = contract();
    const Period month = Period::month(2026, 1);
    const auto calculated = [&](const std::vector<Measurement> &values) {
        return bonusOf(evaluated(definition, month, values), *normFor(definition, definition.indicators.front(), month));
    };
    QVERIFY(!calculated({ measured(month, u"90"_s) })); // no rule
    definition.norms.front().bonus = pointRule();
    QVERIFY(calculated({ measured(month, u"90"_s) }));
    QVERIFY(!calculated({}));
    QVERIFY(!calculated({ without(month, MeasurementState::NoData) }));
    QVERIFY(!calculated({ fraction(month, 0, 0) }));
    const auto open = calculated({ withState(measured(month, u"90"_s), MeasurementState::Provisional) });
    QVERIFY(open && !open->final);
    definition.norms.front().confirmed = false;
    QVERIFY(!calculated({ measured(month, u"90"_s) }));
}

void TestBonusMalus::staysExact()
{
    BonusRule rule;
    rule.malus = Decimal(1);
    rule.wholeSteps = false;
    rule.agreed = u"x"_s;
    ContractDefinition definition = contract();
    definition.norms.front().bonus = rule;
    const Outcome outcome = evaluated(definition, Period::month(2026, 1), { fraction(Period::month(2026, 1), 2, 3) });
    const auto result = bonusOf(outcome, definition.norms.front());
    QVERIFY(result->euros == Ratio(0) - Ratio(85) / Ratio(3)); // 95 less 66 2/3
}

void TestBonusMalus::tellsEveryStep()
{
    const auto result = resultOf(pointRule(), u"93"_s);
    QCOMPARE(result->steps.size(), std::size_t(2));
    QVERIFY(result->steps[0].code == ReasonCode::BonusPerStep);
    QVERIFY(std::get<Amount>(result->steps[0].arguments[0]).value == Ratio(2));
    QVERIFY(std::get<Amount>(result->steps[0].arguments[0]).unit == Unit::PercentagePoint);
    QVERIFY(std::get<Amount>(result->steps[0].arguments[5]).value == Ratio(1000));
    QVERIFY(result->steps[1].code == ReasonCode::BonusLimited);
    QVERIFY(resultOf(pointRule(), u"94.5"_s)->steps[0].code == ReasonCode::BonusPartOfStep);
    QVERIFY(resultOf(pointRule(), u"95"_s)->steps[0].code == ReasonCode::BonusNothing);
}

QTEST_GUILESS_MAIN(TestBonusMalus)
#include "tst_BonusMalus.moc"
