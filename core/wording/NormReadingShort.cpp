// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NormReadingShort.h"

#include "Kpi.h"
#include "NormClauses.h"
#include "NormReadingWords.h"
#include "Translate.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString amountOf(const Decimal &value, const NormMeasure &unit)
{
    const bool isClose = unit.unit == Unit::DayOfMonth || unit.unit == Unit::Percent || unit.unit == Unit::Euro
        || unit.unit == Unit::Nps;
    if (isClose)
        return shownAgreed(Ratio(value), *unit.unit);
    const QString suffix = !unit.unit ? unit.text
        : value == Decimal(1)         ? unitSuffixOfOne(*unit.unit)
                                      : unitSuffix(*unit.unit);
    return suffix.isEmpty() || suffix == u"%" ? shown(value) + suffix : shown(value) + u' ' + suffix;
}

QString valueOf(const NormRequirement &requirement)
{
    if (!requirement.value)
        return Words::tr("nog in te vullen");
    const QString low = amountOf(*requirement.value, requirement.unit);
    return requirement.high ? u"%1–%2"_s.arg(low, amountOf(*requirement.high, requirement.unit)) : low;
}

QString signedValue(const NormRequirement &requirement)
{
    const bool isNone
        = requirement.value && *requirement.value == Decimal(0) && requirement.comparator == Comparator::AtMost;
    const QString sign = requirement.comparator && !isNone ? comparatorSign(*requirement.comparator) : QString();
    return sign.isEmpty() ? valueOf(requirement) : sign + u' ' + valueOf(requirement);
}

bool isMoment(const NormRequirement &requirement)
{
    return requirement.unit.unit == Unit::DayOfMonth;
}

/// "minimaal 75%", "vóór dag 5": the limit in words, for a text that has only one.
QString limitInWords(const NormRequirement &requirement)
{
    const QString value = valueOf(requirement);
    if (!requirement.comparator || !requirement.value)
        return value;
    if (isMoment(requirement) && requirement.comparator == Comparator::Less)
        return Words::tr("vóór %1").arg(value);
    if (isMoment(requirement) && requirement.comparator == Comparator::AtMost)
        return Words::tr("uiterlijk op %1").arg(value);
    if (*requirement.comparator == Comparator::Between)
        return Words::tr("tussen %1").arg(value);
    return boundPhrase(*requirement.comparator, value, {});
}

QString shareSign(const NormShare &share)
{
    const QString value = shownAgreed(Ratio(share.value), Unit::Percent);
    return share.value == Decimal(100) ? value : comparatorSign(share.comparator) + u' ' + value;
}

/// "≥ 95% patches ≤ 14 dagen", "≥ 1 update": one of several.
QString clauseInSigns(const NormRequirement &requirement, bool withShare)
{
    const QString limit = isMoment(requirement) ? limitInWords(requirement) : signedValue(requirement);
    if (requirement.share && withShare)
        return u"%1 %2 %3"_s.arg(shareSign(*requirement.share), requirement.quantity, limit).simplified();
    const bool isAmountFirst = !requirement.share;
    return (isAmountFirst ? limit + u' ' + requirement.quantity : requirement.quantity + u' ' + limit).simplified();
}

/// One share for all of them, said once.
std::optional<NormShare> commonShare(const std::vector<NormRequirement> &requirements)
{
    const auto &first = requirements.front().share;
    const bool isCommon = first && requirements.size() > 1
        && std::ranges::all_of(requirements, [&](const NormRequirement &each) { return each.share == first; });
    return isCommon ? first : std::nullopt;
}

QString severalOf(const NormReading &reading)
{
    const auto common = commonShare(reading.requirements);
    QStringList clauses;
    for (const NormRequirement &requirement : reading.requirements)
        clauses += clauseInSigns(requirement, !common);
    const QString all = clauses.join(reading.join == NormJoin::Or ? Words::tr(" óf ") : Words::tr(" én "));
    //: %1 several limits, %2 "≥ 98%"
    return common ? Words::tr("%1, elk in %2").arg(all, shareSign(*common)) : all;
}

QString periodOf(const NormRequirement &requirement)
{
    const auto period = periodKindFrom(requirement.period);
    if (requirement.period == u"audit")
        return Words::tr("per audit");
    if (!period)
        return {};
    return *period == PeriodKind::Once ? Words::tr("eenmalig") : Words::tr("per %1").arg(periodNoun(*period, 1));
}

QString oneOf(const NormRequirement &requirement)
{
    QString text = limitInWords(requirement);
    if (requirement.isReduction)
        //: %1 "minimaal 35%"
        text = Words::tr("%1 lager").arg(text);
    if (requirement.share)
        text = shareSign(*requirement.share) + u' ' + text;
    if (!requirement.quantity.isEmpty())
        text = requirement.quantity + u' ' + text;
    if (!requirement.condition.isEmpty() && requirement.value)
        text += u" (%1)"_s.arg(requirement.condition);
    const QString period = periodOf(requirement);
    const bool isOnce = periodKindFrom(requirement.period) == PeriodKind::Once;
    return period.isEmpty() || requirement.share ? text : text + (isOnce ? u", "_s : u" "_s) + period;
}

QString bandsOf(const NormReading &reading)
{
    QStringList bands;
    for (const NormRequirement &requirement : reading.requirements)
        bands += (requirement.label + u' ' + signedValue(requirement)).trimmed();
    return bands.join(u"; "_s);
}

} // namespace

QString normReadingShort(const NormReading &reading)
{
    if (reading.requirements.empty() || reading.kind == NormTextKind::Unknown)
        return Words::tr("geen norm gelezen");
    if (reading.kind == NormTextKind::Band || reading.kind == NormTextKind::TrafficLight)
        return bandsOf(reading);
    QString text = reading.requirements.size() > 1 ? severalOf(reading) : oneOf(reading.requirements.front());
    const bool isOther = reading.kind != NormTextKind::Norm && reading.kind != NormTextKind::Term;
    if (isOther)
        text = normTextKindName(reading.kind).toLower() + u": "_s + text;
    const bool needsBaseline
        = std::ranges::find(reading.unsure, NormDoubt::Baseline, &NormDoubtNote::code) != reading.unsure.end();
    return needsBaseline ? text + u"; "_s + Words::tr("nulmeting?") : text;
}
