// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BonusForm.h"

#include "BonusMalus.h"
#include "ContractWords.h"
#include "DateText.h"
#include "TypedNumber.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

const QString bandPrefix = u"band."_s;

QString typed(const std::optional<Decimal> &value)
{
    return value ? value->toPlain().replace(u'.', u',') : QString(); // a comma is never taken for a mark of thousands
}

std::optional<Decimal> numberIn(const RowValues &values, const QString &key)
{
    return TypedNumber::of(valueIn(values, key)).value;
}

bool isOn(const RowValues &values)
{
    return valueIn(values, u"on"_s) == "1"_L1;
}

} // namespace

BonusForm::BonusForm(const Portfolio &portfolio, std::shared_ptr<const ContractDefinition> contract, IndicatorId part)
    : m_contract(std::move(contract)), m_part(*m_contract->indicator(part))
{
    if (const NormVersion *norm = m_contract->latestNorm(part))
        m_norm = *norm;
    const Kpi *kpi = m_contract->kpi(m_part.kpi);
    m_isStatic = kpi && !kpi->dynamic;
    m_firstDay = firstChangeDay(*m_contract, m_part.kpi);
    m_needsChange = kpiUse(portfolio, *m_contract, m_part.kpi).judged.contains(part);
}

std::vector<RowField> BonusForm::fields() const
{
    using Kind = RowField::Kind;
    std::vector<RowField> fields {
        { u"on"_s, tr("Er is een bonus of malus afgesproken"), Kind::Check },
        { u"basis"_s, tr("Hangt af van"), Kind::Choice, 6,
          { { codeOf(BonusRule::Basis::Step), tr("de afstand tot de norm") }, { codeOf(BonusRule::Basis::Band), tr("de uitkomst (de band)") } } },
        { u"money"_s, tr("Bedrag in"), Kind::Choice, 6,
          { { codeOf(BonusRule::Money::Euro), tr("euro’s") }, { codeOf(BonusRule::Money::PercentOfBase), tr("procenten van een bedrag") } } },
        { u"base"_s, tr("Van welk bedrag per periode, in euro’s"), Kind::Line, 12 },
        { u"step"_s, tr("Eén stap is"), Kind::Line, 4 },
        { u"bonus"_s, tr("Bonus per stap beter"), Kind::Line, 4 },
        { u"malus"_s, tr("Malus per stap slechter"), Kind::Line, 4 },
        { u"whole"_s, tr("Alleen hele stappen tellen"), Kind::Check },
    };
    for (std::size_t i = 0; i < m_norm.bands.size(); ++i)
        fields.push_back({ bandPrefix + QString::number(i), tr("Bij ‘%1’ (min is malus)").arg(bandLabel(m_norm.bands[i].label)), Kind::Line, 6 });
    fields.push_back({ u"cap"_s, tr("Bonus hoogstens"), Kind::Line, 6 });
    fields.push_back({ u"floor"_s, tr("Malus hoogstens"), Kind::Line, 6 });
    fields.push_back({ u"agreed"_s, tr("Waar en wanneer afgesproken") });
    fields.push_back({ u"validFrom"_s, tr("Geldt vanaf"), Kind::Line, 4, {}, tr("dd-mm-jjjj") });
    fields.push_back({ u"reason"_s, tr("Reden, voor het logboek"), Kind::Line, 8 });
    fields.push_back({ u"contractChange"_s, tr("Dit is een wijziging van het contract, waar beide partijen mee akkoord zijn"), Kind::Check });
    return fields;
}

RowValues BonusForm::values() const
{
    const BonusRule rule = m_norm.bonus.value_or(BonusRule());
    RowValues values { { u"on"_s, m_norm.bonus ? u"1"_s : u"0"_s },  { u"basis"_s, codeOf(rule.basis) },  { u"money"_s, codeOf(rule.money) },
                       { u"base"_s, typed(rule.base) },               { u"step"_s, typed(rule.step) },     { u"bonus"_s, typed(rule.bonus) },
                       { u"malus"_s, typed(rule.malus) },             { u"whole"_s, rule.wholeSteps ? u"1"_s : u"0"_s },
                       { u"cap"_s, typed(rule.cap) },                 { u"floor"_s, typed(rule.floor) },   { u"agreed"_s, rule.agreed },
                       { u"validFrom"_s, m_firstDay.isValid() ? typedDate(m_firstDay) : QString() } };
    for (const BandMoney &money : rule.bands) {
        for (std::size_t i = 0; i < m_norm.bands.size(); ++i) {
            if (m_norm.bands[i].label == money.label)
                values[bandPrefix + QString::number(i)] = typed(money.money);
        }
    }
    return values;
}

bool BonusForm::isShown(const RowField &field, const RowValues &values) const
{
    const bool isBand = valueIn(values, u"basis"_s) == codeOf(BonusRule::Basis::Band);
    const QString &key = field.key;
    if (key == "on"_L1)
        return true;
    if (key == "validFrom"_L1 || key == "reason"_L1)
        return m_needsChange;
    if (key == "contractChange"_L1)
        return m_needsChange && m_isStatic;
    if (!isOn(values))
        return false;
    if (key == "base"_L1)
        return valueIn(values, u"money"_s) == codeOf(BonusRule::Money::PercentOfBase);
    if (key == "step"_L1 || key == "bonus"_L1 || key == "malus"_L1 || key == "whole"_L1)
        return !isBand;
    if (key == "basis"_L1)
        return !m_norm.bands.empty() || isBand;
    return !key.startsWith(bandPrefix) || isBand;
}

RowForm BonusForm::form() const
{
    RowForm form;
    form.heading = tr("Bonus en malus: %1").arg(m_part.title);
    form.intro = tr("Per beoordeelde periode. De uitkomst is een berekening; er wordt niets verrekend.");
    form.button = tr("Opslaan");
    form.fields = fields();
    form.values = values();
    const BonusForm self = *this;
    form.problems = [self](const RowValues &values) { return self.problemsOf(values); };
    form.isShown = [self](const RowField &field, const RowValues &values) { return self.isShown(field, values); };
    return form;
}

std::optional<BonusRule> BonusForm::ruleIn(const RowValues &values) const
{
    if (!isOn(values))
        return std::nullopt;
    BonusRule rule;
    rule.basis = bonusBasisFrom(valueIn(values, u"basis"_s)).value_or(BonusRule::Basis::Step);
    rule.money = bonusMoneyFrom(valueIn(values, u"money"_s)).value_or(BonusRule::Money::Euro);
    if (rule.money == BonusRule::Money::PercentOfBase)
        rule.base = numberIn(values, u"base"_s);
    if (rule.basis == BonusRule::Basis::Step) {
        rule.step = numberIn(values, u"step"_s).value_or(Decimal());
        rule.bonus = numberIn(values, u"bonus"_s);
        rule.malus = numberIn(values, u"malus"_s);
        rule.wholeSteps = valueIn(values, u"whole"_s) == "1"_L1;
    } else {
        for (std::size_t i = 0; i < m_norm.bands.size(); ++i) {
            if (const auto money = numberIn(values, bandPrefix + QString::number(i)))
                rule.bands.push_back({ m_norm.bands[i].label, *money });
        }
    }
    rule.cap = numberIn(values, u"cap"_s);
    rule.floor = numberIn(values, u"floor"_s);
    rule.agreed = valueIn(values, u"agreed"_s).simplified();
    return rule;
}

NormChange BonusForm::changeIn(const RowValues &values) const
{
    if (!m_needsChange)
        return {};
    return { readDate(valueIn(values, u"validFrom"_s)).date.value_or(QDate()), valueIn(values, u"reason"_s).trimmed(),
             valueIn(values, u"contractChange"_s) == "1"_L1 };
}

/// What cannot be calculated, at the field that mends it.
void BonusForm::faultOn(RowProblems &problems, const RowValues &values) const
{
    const auto rule = ruleIn(values);
    const auto fault = rule ? faultOf(*rule, m_norm) : std::nullopt;
    if (!fault)
        return;
    const bool isStep = rule->basis == BonusRule::Basis::Step;
    const QString first = isStep ? u"bonus"_s : bandPrefix + u'0';
    switch (*fault) {
    case BonusFault::NotAgreed: problems[u"agreed"_s] = { tr("Schrijf op waar en wanneer dit is afgesproken.") }; break;
    case BonusFault::NoMoney: problems[first] = { tr("Vul een bedrag in.") }; break;
    case BonusFault::NotPositive:
        problems[isStep ? u"step"_s : u"cap"_s] = { isStep ? tr("Een stap is meer dan 0; bedragen zijn niet negatief.") : tr("Een grens is niet negatief.") };
        break;
    case BonusFault::NoBase: problems[u"base"_s] = { tr("Vul in van welk bedrag het een percentage is.") }; break;
    case BonusFault::UnknownBand: problems[first] = { tr("De norm kent deze uitkomst niet.") }; break;
    case BonusFault::NoLimit: problems[u"step"_s] = { tr("De norm heeft geen grens om vanaf te tellen.") }; break;
    }
}

RowProblems BonusForm::problemsOf(const RowValues &values) const
{
    RowProblems problems;
    faultOn(problems, values);
    for (const RowField &field : fields()) {
        static const QStringList numbers { u"base"_s, u"step"_s, u"bonus"_s, u"malus"_s, u"cap"_s, u"floor"_s };
        const bool isNumber = numbers.contains(field.key) || field.key.startsWith(bandPrefix);
        const QString problem = isNumber && isShown(field, values) ? TypedNumber::of(valueIn(values, field.key)).problem : QString();
        if (!problem.isEmpty())
            problems[field.key] = { problem };
    }
    const bool isChanged = ruleIn(values) != m_norm.bonus;
    if (!m_needsChange || !isChanged)
        return problems;
    const NormChange change = changeIn(values);
    const QString day = valueIn(values, u"validFrom"_s).trimmed();
    if (!change.validFrom.isValid())
        problems[u"validFrom"_s] = { day.isEmpty() ? tr("Er is al geoordeeld: vanaf welke dag geldt dit?") : ContractWords::notADate(day, readDate(day).suggestion) };
    else if (m_firstDay.isValid() && change.validFrom < m_firstDay)
        problems[u"validFrom"_s] = { tr("Dit kan vanaf %1.").arg(shownDate(m_firstDay)) };
    if (change.reason.isEmpty())
        problems[u"reason"_s] = { tr("Schrijf op waarom dit verandert.") };
    else if (m_isStatic && !change.contractChange)
        problems[u"reason"_s] = { tr("Een statische KPI verandert alleen met het contract. Vink dat hieronder aan.") };
    return problems;
}
