// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BonusMalus.h"
#include "BonusWords.h"
#include "Words.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Money that follows from a result, as a calculation that can be followed. Source: E0-60.
class TestBonusWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tellsTheCalculation_data();
    void tellsTheCalculation();
    void tellsTheRule();
};

void TestBonusWords::tellsTheCalculation_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("text");
    QTest::newRow("limited") << u"93"_s << u"1"_s << u"2 procentpunt onder de norm × € 500 = € 1.000; begrensd op € 800"_s;
    QTest::newRow("one step") << u"94"_s << u"1"_s << u"1 procentpunt onder de norm × € 500 = € 500"_s;
    QTest::newRow("part of a step is left out") << u"93.5"_s << u"1"_s << u"1,5 procentpunt onder de norm is 1 × 1 procentpunt; × € 500 = € 500"_s;
    QTest::newRow("half points") << u"94.5"_s << u"0.5"_s << u"0,5 procentpunt onder de norm is 1 × 0,5 procentpunt; × € 500 = € 500"_s;
    QTest::newRow("above") << u"97"_s << u"1"_s << u"2 procentpunt boven de norm × € 12,50 = € 25"_s;
    QTest::newRow("no step") << u"94.5"_s << u"1"_s << u"0,5 procentpunt van de norm is nog geen hele stap van 1 procentpunt"_s;
    QTest::newRow("on the norm") << u"95"_s << u"1"_s << u"precies op de norm: geen bonus en geen malus"_s;
}

void TestBonusWords::tellsTheCalculation()
{
    QFETCH(QString, value);
    QFETCH(QString, step);
    QFETCH(QString, text);
    BonusRule rule;
    rule.step = *Decimal::fromPlain(step);
    rule.malus = Decimal(500);
    rule.bonus = Decimal::fromUnits(125, 1);
    rule.floor = Decimal(800);
    rule.agreed = u"overleg"_s;
    NormVersion norm;
    norm.value = Decimal(95);
    norm.bonus = rule;
    Outcome outcome;
    outcome.value = Ratio(*Decimal::fromPlain(value));
    outcome.margin = *outcome.value - Ratio(95);
    outcome.verdict = Verdict::Breach;
    QCOMPARE(reasonTexts(bonusOf(outcome, norm)->steps).join(u"; "_s), text);
}

void TestBonusWords::tellsTheRule()
{
    BonusRule rule;
    rule.malus = Decimal(500);
    rule.floor = Decimal(800);
    rule.agreed = u"bijlage 7"_s;
    QCOMPARE(bonusRuleText(rule, Unit::Percent),
             u"Malus van € 500 per hele 1 procentpunt slechter dan de norm; malus hoogstens € 800. Afgesproken: bijlage 7."_s);
    BonusRule bands;
    bands.basis = BonusRule::Basis::Band;
    bands.money = BonusRule::Money::PercentOfBase;
    bands.bands = { { u"Slecht"_s, Decimal::fromUnits(-25, 1) } };
    bands.base = Decimal(10000);
    bands.agreed = u"bijlage 7"_s;
    QCOMPARE(bonusRuleText(bands, Unit::Grade), u"Bij Slecht: −2,5%; van € 10.000 per periode. Afgesproken: bijlage 7."_s);
    QCOMPARE(bonusText(Ratio(-800)), u"malus van € 800"_s);
    QCOMPARE(bonusText(Ratio(25)), u"bonus van € 25"_s);
    QCOMPARE(bonusText(Ratio(0)), u"geen bonus en geen malus"_s);
}

QTEST_GUILESS_MAIN(TestBonusWords)
#include "tst_BonusWords.moc"
