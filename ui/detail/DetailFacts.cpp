// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DetailPresenter.h"

#include "EntryText.h"
#include "Forecasting.h"
#include "TrendWords.h"
#include "Words.h"

using namespace Qt::StringLiterals;

namespace {

const NormVersion *normOf(const PartStanding &part)
{
    return part.norm ? &*part.norm : nullptr;
}

QString signedNumber(const Ratio &value, const QString &written)
{
    return value.isNegative() || value.isZero() ? written : u"+"_s + written;
}

/// How far two percentages lie apart is told in points.
Unit unitOfDifference(Unit unit)
{
    return unit == Unit::Percent ? Unit::PercentagePoint : unit;
}

} // namespace

/// The value in view with what changed since the period before.
DetailFact DetailPresenter::actual() const
{
    const PartStanding &part = shownPart();
    const Outcome &outcome = part.outcome;
    DetailFact fact;
    fact.title = outcome.cell.period.kind == PeriodKind::Once ? tr("Realisatie") : tr("Realisatie %1").arg(periodName(outcome.cell.period));
    fact.value = outcome.value ? shownValue(*outcome.value, outcome.unit, normOf(part))
        : outcome.label.isEmpty() ? outcomeWord(outcome, part.norm ? part.norm->kind : NormKind::Norm)
                                  : outcome.label;
    if (part.previous && part.previous->value && outcome.value) {
        const Ratio change = *outcome.value - *part.previous->value;
        fact.note = tr("%1 t.o.v. %2").arg(signedNumber(change, shownNumber(change, outcome.unit)), periodShort(part.previous->cell.period));
    }
    if (const Party *party = m_contract->party(outcome.cell.party)) {
        const QString name = party->shortName.isEmpty() ? party->name : party->shortName;
        fact.note = fact.note.isEmpty() ? name : name + u" · "_s + fact.note;
    }
    return fact;
}

DetailFact DetailPresenter::difference() const
{
    const Outcome &outcome = shownPart().outcome;
    DetailFact fact { tr("Verschil"), u"–"_s, {}, {} };
    if (!outcome.margin || outcome.unit == Unit::YesNo || outcome.unit == Unit::Date)
        return fact;
    fact.value = signedNumber(*outcome.margin, shownValue(*outcome.margin, unitOfDifference(outcome.unit)));
    if (outcome.verdict == Verdict::Breach || outcome.verdict == Verdict::Attention)
        fact.verdict = outcome.verdict;
    if (shownPart().runBelow > 1)
        fact.note = tr("%1 keer op rij onder de norm").arg(shownPart().runBelow);
    return fact;
}

/// Kept to what the unit can be, as the forecast itself.
std::optional<std::pair<Ratio, Ratio>> DetailPresenter::forecastRange() const
{
    const PartStanding &part = shownPart();
    const auto range = part.forecast ? nextRange(part.trend) : std::nullopt;
    if (!range)
        return std::nullopt;
    const UnitRange can = rangeOf(part.indicator.unit);
    const Ratio low = can.low ? std::max(range->low, Ratio(*can.low)) : range->low;
    const Ratio high = can.high ? std::min(range->high, Ratio(*can.high)) : range->high;
    return low < high ? std::optional(std::pair(low, high)) : std::nullopt;
}

std::vector<DetailFact> DetailPresenter::facts() const
{
    if (!hasParts())
        return {};
    const PartStanding &part = shownPart();
    DetailFact norm { part.norm && part.norm->kind == NormKind::Target ? tr("Doelstelling") : tr("Norm"), u"–"_s, {}, {} };
    if (part.norm) {
        norm.value = normText(*part.norm, part.indicator.unit);
        norm.note = part.norm->confirmed ? QString() : tr("nog te bevestigen");
        if (part.norm->confirmed && part.norm->validFrom.isValid())
            norm.note = tr("vanaf %1").arg(shownDate(part.norm->validFrom));
    }
    std::vector<DetailFact> facts { actual(), norm, difference() };
    if (part.forecast) {
        const QString word = verdictWord(part.forecast->verdict, part.norm ? part.norm->kind : NormKind::Norm);
        const auto range = forecastRange();
        const QString sure = range ? forecastRangeText(range->first, range->second, part.indicator.unit, normOf(part)) : QString();
        facts.push_back({ tr("Prognose %1").arg(periodName(part.forecast->period)),
                          shownValue(part.forecast->value, part.indicator.unit, normOf(part)),
                          sure.isEmpty() ? word : tr("%1; %2").arg(word, sure), part.forecast->verdict, true });
    }
    return facts;
}

QString DetailPresenter::explanation() const
{
    const int row = m_selected ? m_periods.rowOf(*m_selected) : -1;
    if (row < 0)
        return {};
    QStringList lines;
    if (const QStringList reasons = reasonTexts(m_periods.at(row)->outcome.because); !reasons.isEmpty())
        lines += tr("%1: %2").arg(periodName(*m_selected), reasons.join(u"; "_s));
    if (const QString note = m_periods.index(row, PeriodModel::Note).data().toString(); !note.isEmpty())
        lines += tr("Toelichting: %1").arg(note);
    return lines.join(u'\n');
}

DetailFact DetailPresenter::consequence() const
{
    const Verdict verdict = m_standing->outcome.verdict;
    DetailFact fact { tr("Afspraak als de norm niet wordt gehaald"), m_standing->kpi.consequence, {}, {} };
    if (m_standing->kpi.remedyTerm)
        fact.note = tr("Termijn van de maatregel: %1").arg(termText(*m_standing->kpi.remedyTerm));
    if (verdict == Verdict::Breach)
        fact.verdict = verdict;
    return fact;
}

std::vector<std::pair<QString, QString>> DetailPresenter::agreements() const
{
    std::vector<std::pair<QString, QString>> rows;
    const auto add = [&rows](const QString &caption, const QString &text) {
        if (!text.trimmed().isEmpty())
            rows.emplace_back(caption, text);
    };
    const Kpi &kpi = m_standing->kpi;
    if (hasParts()) {
        const Indicator &part = shownPart().indicator;
        add(tr("Onderdeel"), m_standing->parts.size() > 1 ? part.title : QString());
        add(tr("Gemeten"), part.measured == part.judged ? frequencyName(part.measured)
                                                        : tr("%1, beoordeeld %2").arg(frequencyName(part.measured), frequencyName(part.judged)));
        add(tr("Wat telt"), part.definition);
        add(tr("Bron"), part.source);
    }
    add(tr("Meetmethode"), kpi.method);
    add(tr("Gemeten door"), kpi.measuredBy);
    add(tr("Sancties"), kpi.sanctions.join(u", "_s));
    add(tr("Vindplaats"), kpi.sourceReference);
    return rows;
}

QStringList DetailPresenter::tags() const
{
    QStringList tags { m_standing->kpi.code };
    if (hasParts())
        tags += frequencyName(shownPart().indicator.judged);
    if (!m_standing->kpi.confirmed)
        tags += tr("nog te bevestigen");
    return tags;
}
