// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BonusWords.h"

#include "ReasonTexts.h"
#include "Translate.h"

using namespace Qt::StringLiterals;

namespace {

Unit differenceUnit(Unit unit)
{
    if (unit == Unit::Percent)
        return Unit::PercentagePoint;
    return unit == Unit::Date ? Unit::Day : unit;
}

/// A limit or a rate in full, without decimals that say nothing.
QString inFull(const Amount &amount)
{
    if (amount.unit == Unit::Euro)
        return shownEuros(amount.value);
    NormVersion itself;
    itself.value = amount.value.toDecimal();
    return shownAgreed(amount.value, amount.unit, &itself);
}

QString moneyText(const Decimal &money, const BonusRule &rule)
{
    return inFull({ Ratio(money), rule.money == BonusRule::Money::Euro ? Unit::Euro : Unit::Percent });
}

/// "2 procentpunt onder de norm × € 500 = € 1.000", or with the steps where they are not the distance itself.
QString stepText(const ReasonArguments &arguments)
{
    const Amount distance = arguments.amount(0);
    const Amount step = arguments.amount(2);
    const Amount steps = arguments.amount(3);
    const bool isAbove = arguments.count(1) == 1;
    const QString rate = inFull(arguments.amount(4));
    const QString total = inFull(arguments.amount(5));
    if (step.value == Ratio(1) && steps.value == distance.value)
        return isAbove ? Words::tr("%1 boven de norm × %2 = %3").arg(inFull(distance), rate, total)
                       : Words::tr("%1 onder de norm × %2 = %3").arg(inFull(distance), rate, total);
    //: %1 how far from the norm, %2 how many steps, %3 how large one is, %4 the money of one, %5 the money of all
    const QString text = isAbove ? Words::tr("%1 boven de norm is %2 × %3; × %4 = %5") : Words::tr("%1 onder de norm is %2 × %3; × %4 = %5");
    return text.arg(inFull(distance), inFull(steps), inFull(step), rate, total);
}

QString sideText(const std::optional<Decimal> &rate, const BonusRule &rule, const QString &step, bool isBonus)
{
    if (!rate || rate->isZero())
        return {};
    return isBonus ? Words::tr("bonus van %1 per %2 beter dan de norm").arg(moneyText(*rate, rule), step)
                   : Words::tr("malus van %1 per %2 slechter dan de norm").arg(moneyText(*rate, rule), step);
}

QStringList perStep(const BonusRule &rule, Unit unit)
{
    const QString size = inFull({ Ratio(rule.step), differenceUnit(unit) });
    const QString step = rule.wholeSteps ? Words::tr("hele %1").arg(size) : size;
    QStringList sides { sideText(rule.bonus, rule, step, true), sideText(rule.malus, rule, step, false) };
    sides.removeAll(QString());
    return sides;
}

} // namespace

QString shownEuros(const Ratio &euros)
{
    return shownValue(euros, Unit::Euro);
}

QString bonusText(const Ratio &euros)
{
    if (euros.isZero())
        return Words::tr("geen bonus en geen malus");
    return euros.isNegative() ? Words::tr("malus van %1").arg(shownEuros(euros.absolute()))
                              : Words::tr("bonus van %1").arg(shownEuros(euros));
}

QString bonusRuleText(const BonusRule &rule, Unit unit)
{
    QStringList parts;
    if (rule.basis == BonusRule::Basis::Step) {
        parts = perStep(rule, unit);
    } else {
        for (const BandMoney &band : rule.bands)
            parts += Words::tr("bij %1: %2").arg(bandLabel(band.label), moneyText(band.money, rule));
    }
    if (rule.cap)
        parts += Words::tr("bonus hoogstens %1").arg(moneyText(*rule.cap, rule));
    if (rule.floor)
        parts += Words::tr("malus hoogstens %1").arg(moneyText(*rule.floor, rule));
    if (rule.base)
        parts += Words::tr("van %1 per periode").arg(shownEuros(Ratio(*rule.base)));
    return Words::tr("%1. Afgesproken: %2.").arg(capitalised(parts.join(u"; "_s)), rule.agreed);
}

QString bonusReasonText(const Reason &reason)
{
    const ReasonArguments arguments(reason);
    switch (reason.code) {
    case ReasonCode::BonusPerStep:
        return stepText(arguments);
    case ReasonCode::BonusOfBand:
        //: %1 the contract's word for a band, %2 money
        return Words::tr("%1: %2").arg(bandLabel(arguments.text(0)), inFull(arguments.amount(1)));
    case ReasonCode::BonusNothing:
        return arguments.count(0) == 1 ? Words::tr("precies op de norm: geen bonus en geen malus")
                                       : Words::tr("aan deze kant van de norm is niets afgesproken");
    case ReasonCode::BonusPartOfStep:
        //: %1 how far from the norm, %2 how large a step is
        return Words::tr("%1 van de norm is nog geen hele stap van %2").arg(inFull(arguments.amount(0)), inFull(arguments.amount(1)));
    case ReasonCode::BonusLimited:
        return Words::tr("begrensd op %1").arg(inFull(arguments.amount(0)));
    case ReasonCode::BonusOfBase:
        return Words::tr("%1 van %2 = %3").arg(inFull(arguments.amount(0)), inFull(arguments.amount(1)), inFull(arguments.amount(2)));
    default:
        return {};
    }
}
