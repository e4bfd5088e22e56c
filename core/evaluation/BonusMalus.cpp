// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BonusMalus.h"

#include "NormRuling.h"

#include <algorithm>

namespace {

bool asksForLess(const NormVersion &norm)
{
    return norm.deadline || norm.comparator == Comparator::AtMost || norm.comparator == Comparator::Less;
}

bool asksForMore(const NormVersion &norm)
{
    return !norm.deadline && (norm.comparator == Comparator::AtLeast || norm.comparator == Comparator::Greater);
}

Unit differenceUnit(Unit unit)
{
    if (unit == Unit::Percent)
        return Unit::PercentagePoint;
    return unit == Unit::Date ? Unit::Day : unit;
}

/// Works out one result in the money of the rule: euros, or percent of the base.
class Calculation
{
public:
    Calculation(const Outcome &outcome, const NormVersion &norm) : m_outcome(outcome), m_norm(norm), m_rule(*norm.bonus) { }

    [[nodiscard]] std::optional<BonusResult> run()
    {
        if (m_rule.basis == BonusRule::Basis::Band ? !byBand() : !byStep())
            return std::nullopt;
        limit();
        BonusResult result { m_money, m_outcome.final, {} };
        if (m_rule.money == BonusRule::Money::PercentOfBase) {
            result.euros = m_money * Ratio(*m_rule.base) / Ratio(100);
            m_steps.push_back({ ReasonCode::BonusOfBase, { money(m_money), euros(Ratio(*m_rule.base)), euros(result.euros) } });
        }
        result.steps = std::move(m_steps);
        return result;
    }

private:
    [[nodiscard]] static Amount euros(const Ratio &value) { return { value, Unit::Euro }; }
    [[nodiscard]] Amount money(const Ratio &value) const
    {
        return { value, m_rule.money == BonusRule::Money::Euro ? Unit::Euro : Unit::Percent };
    }

    bool byBand()
    {
        const Ruling ruling = rule::onNumber(*m_outcome.value, m_norm);
        if (!ruling.band)
            return false;
        const auto found = std::find_if(m_rule.bands.begin(), m_rule.bands.end(), [&](const BandMoney &band) {
            return band.label.compare(ruling.band->label, Qt::CaseInsensitive) == 0;
        });
        m_money = found == m_rule.bands.end() ? Ratio(0) : Ratio(found->money);
        m_steps.push_back({ ReasonCode::BonusOfBand, { ruling.band->label, money(m_money) } });
        return true;
    }

    bool byStep()
    {
        // Between its two ends a value is neither better nor worse than the norm.
        const bool isInside = m_norm.comparator == Comparator::Between && !m_outcome.margin && rule::hasLimit(m_norm);
        if (!m_outcome.margin && !isInside)
            return false;
        const Ratio margin = m_outcome.margin.value_or(Ratio(0));
        if (margin.isZero()) {
            m_steps.push_back({ ReasonCode::BonusNothing, { qint64(1) } });
            return true;
        }
        const bool isBetter = margin.isNegative() ? asksForLess(m_norm) : asksForMore(m_norm);
        const auto &rate = isBetter ? m_rule.bonus : m_rule.malus;
        if (!rate || rate->isZero()) {
            m_steps.push_back({ ReasonCode::BonusNothing, { qint64(0) } });
            return true;
        }
        count(margin, *rate, isBetter);
        return true;
    }

    void count(const Ratio &margin, const Decimal &rate, bool isBetter)
    {
        const Unit unit = differenceUnit(m_outcome.unit);
        const Amount distance { margin.absolute(), unit };
        const Amount step { Ratio(m_rule.step), unit };
        const Ratio exact = distance.value / step.value;
        const Ratio steps = m_rule.wholeSteps ? exact.floored() : exact;
        if (steps.isZero()) {
            m_steps.push_back({ ReasonCode::BonusPartOfStep, { distance, step } });
            return;
        }
        const Ratio total = steps * Ratio(rate);
        m_money = isBetter ? total : Ratio(0) - total;
        m_steps.push_back({ ReasonCode::BonusPerStep,
                            { distance, qint64(margin.isNegative() ? 0 : 1), step, Amount { steps, Unit::Number },
                              money(Ratio(rate)), money(total) } });
    }

    void limit()
    {
        const auto &most = m_money.isNegative() ? m_rule.floor : m_rule.cap;
        if (!most || m_money.absolute() <= Ratio(*most))
            return;
        m_money = m_money.isNegative() ? Ratio(0) - Ratio(*most) : Ratio(*most);
        m_steps.push_back({ ReasonCode::BonusLimited, { money(Ratio(*most)) } });
    }

    const Outcome &m_outcome;
    const NormVersion &m_norm;
    const BonusRule &m_rule;
    Ratio m_money = 0;
    std::vector<Reason> m_steps;
};

bool isBelowZero(const std::optional<Decimal> &number)
{
    return number && number->isNegative();
}

} // namespace

std::optional<BonusResult> bonusOf(const Outcome &outcome, const NormVersion &norm)
{
    if (!norm.bonus || faultOf(*norm.bonus, norm) || !outcome.value || !isJudged(outcome.verdict))
        return std::nullopt;
    return Calculation(outcome, norm).run();
}

std::optional<BonusFault> faultOf(const BonusRule &rule, const NormVersion &norm)
{
    if (rule.agreed.trimmed().isEmpty())
        return BonusFault::NotAgreed;
    const bool isStep = rule.basis == BonusRule::Basis::Step;
    if (isStep ? !rule.bonus && !rule.malus : rule.bands.empty())
        return BonusFault::NoMoney;
    if ((isStep && rule.step <= Decimal(0)) || isBelowZero(rule.bonus) || isBelowZero(rule.malus) || isBelowZero(rule.cap)
        || isBelowZero(rule.floor))
        return BonusFault::NotPositive;
    if (rule.money == BonusRule::Money::PercentOfBase && (!rule.base || *rule.base <= Decimal(0)))
        return BonusFault::NoBase;
    if (isStep)
        return rule::hasLimit(norm) || norm.deadline || norm.offered ? std::nullopt : std::optional(BonusFault::NoLimit);
    const bool areKnown = std::all_of(rule.bands.begin(), rule.bands.end(), [&norm](const BandMoney &money) {
        return std::any_of(norm.bands.begin(), norm.bands.end(), [&money](const Band &band) {
            return band.label.compare(money.label, Qt::CaseInsensitive) == 0;
        });
    });
    return areKnown ? std::nullopt : std::optional(BonusFault::UnknownBand);
}
