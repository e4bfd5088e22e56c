// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LogText.h"

#include "PeriodModel.h"
#include "Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// More values than this in one event are told together.
constexpr std::size_t toldOneByOne = 3;

template<typename T>
const T *sideOf(const std::optional<Record> &side)
{
    return side ? std::get_if<T>(&*side) : nullptr;
}

template<typename T>
bool isOf(const RecordChange &change)
{
    return sideOf<T>(change.before) || sideOf<T>(change.after);
}

bool isMade(const RecordChange &change)
{
    return !change.before && change.after;
}

/// "a → b", or the one that there is.
QString arrow(const QString &before, const QString &after)
{
    return before + u" → "_s + after;
}

} // namespace

RecordModel::Row LogText::row(const KpiLogEntry &entry) const
{
    QString what = lines(entry).join(u'\n');
    if (entry.step == LogStep::Undone)
        what = tr("Ongedaan gemaakt. %1").arg(what);
    else if (entry.step == LogStep::Redone)
        what = tr("Opnieuw gedaan. %1").arg(what);
    return { entry.user.isEmpty() ? when(entry) : when(entry) + u'\n' + entry.user, what };
}

QString LogText::when(const KpiLogEntry &entry) const
{
    const QDateTime local = entry.time.toOffsetFromUtc(entry.utcOffset);
    const QString day = local.date().year() == m_today.year() ? shownShortDate(local.date())
                                                              : shownShortDate(local.date()) + u' ' + QString::number(local.date().year());
    return day + u' ' + local.time().toString(u"HH:mm"_s);
}

QStringList LogText::lines(const KpiLogEntry &entry) const
{
    std::vector<const RecordChange *> values;
    QStringList lines;
    const bool isNew = std::ranges::any_of(entry.rows, [](const RecordChange &change) { return isOf<Kpi>(change) && isMade(change); });
    for (const RecordChange &change : entry.rows) {
        if (isOf<Measurement>(change))
            values.push_back(&change);
        else if (isOf<Kpi>(change))
            lines += kpiChanged(change);
        else if (!isNew && isOf<NormVersion>(change))
            lines += normChanged(change);
        else if (!isNew && isOf<Indicator>(change))
            lines += partChanged(change);
    }
    if (values.size() > toldOneByOne) {
        lines += manyMeasured(values);
    } else {
        for (const RecordChange *change : values)
            lines += measured(*change);
    }
    return lines;
}

Unit LogText::unitOf(IndicatorId indicator) const
{
    const Indicator *part = m_contract.indicator(indicator);
    return part ? part->unit : Unit::Count;
}

QString LogText::placeOf(const Cell &cell) const
{
    QStringList place;
    if (const Indicator *part = m_contract.indicator(cell.indicator); part && m_contract.indicatorsOf(part->kpi).size() > 1)
        place += part->shortTitle.isEmpty() ? part->title : part->shortTitle;
    place += periodName(cell.period);
    if (const Party *party = m_contract.party(cell.party))
        place += party->shortName.isEmpty() ? party->name : party->shortName;
    return place.join(u", "_s);
}

QString LogText::valueOf(const Measurement &measurement) const
{
    const QString state = measurement.state == MeasurementState::Measured ? QString() : PeriodModel::stateWord(measurement.state);
    QString value;
    if (measurement.value)
        value = shownValue(Ratio(*measurement.value), unitOf(measurement.cell.indicator));
    else if (measurement.hasNumber())
        value = shown(*measurement.numerator) + u" / "_s + shown(*measurement.denominator);
    if (value.isEmpty())
        return state.isEmpty() ? u"–"_s : state;
    return state.isEmpty() ? value : value + u" ("_s + state + u')';
}

QString LogText::measured(const RecordChange &change) const
{
    const auto *before = sideOf<Measurement>(change.before);
    const auto *after = sideOf<Measurement>(change.after);
    const QString place = placeOf(after ? after->cell : before->cell);
    QString line;
    if (!after)
        return tr("%1 leeggemaakt, was %2").arg(place, valueOf(*before));
    if (!before)
        line = tr("%1 ingevoerd: %2").arg(place, valueOf(*after));
    else if (valueOf(*before) != valueOf(*after))
        line = place + u": "_s + arrow(valueOf(*before), valueOf(*after));
    else
        line = tr("%1: toelichting, bron of bewijs gewijzigd").arg(place);
    const bool isToldBefore = before && before->note == after->note;
    return after->note.isEmpty() || isToldBefore ? line : line + u". "_s + after->note;
}

QString LogText::manyMeasured(const std::vector<const RecordChange *> &changes) const
{
    std::optional<Period> first;
    std::optional<Period> last;
    qsizetype made = 0;
    qsizetype emptied = 0;
    for (const RecordChange *change : changes) {
        const auto *after = sideOf<Measurement>(change->after);
        const Period period = (after ? after : sideOf<Measurement>(change->before))->cell.period;
        first = first ? std::min(*first, period) : period;
        last = last ? std::max(*last, period) : period;
        made += change->before ? 0 : 1;
        emptied += after ? 0 : 1;
    }
    const auto count = static_cast<qsizetype>(changes.size());
    const QString what = made == count ? tr("%1 waarden ingevoerd").arg(count)
        : emptied == count             ? tr("%1 waarden leeggemaakt").arg(count)
                                       : tr("%1 waarden gewijzigd").arg(count);
    if (*first == *last)
        return what + u": "_s + periodName(*first);
    //: %1 "9 waarden ingevoerd", %2 and %3 the first and the last period
    return tr("%1: %2 t/m %3").arg(what, periodName(*first), periodName(*last));
}

QString LogText::normChanged(const RecordChange &change) const
{
    const auto *before = sideOf<NormVersion>(change.before);
    const auto *after = sideOf<NormVersion>(change.after);
    const Unit unit = unitOf((after ? after : before)->indicator);
    if (!after)
        return tr("Norm %1 vervallen").arg(normText(*before, unit));
    if (!before) {
        const QString from = after->validFrom.isValid() ? tr("Nieuwe norm %1 vanaf %2").arg(normText(*after, unit), shownDate(after->validFrom))
                                                        : tr("Norm %1").arg(normText(*after, unit));
        return after->reason.isEmpty() ? from : from + u": "_s + after->reason;
    }
    if (normText(*before, unit) != normText(*after, unit))
        return tr("Norm %1").arg(arrow(normText(*before, unit), normText(*after, unit)));
    if (before->watchMargin != after->watchMargin) {
        const auto margin = [&](const NormVersion &norm) { return norm.watchMargin ? shown(*norm.watchMargin) : tr("geen"); };
        return tr("Let-op-marge %1").arg(arrow(margin(*before), margin(*after)));
    }
    return !before->confirmed && after->confirmed ? tr("Norm bevestigd") : tr("Norm gewijzigd");
}

QString LogText::kpiChanged(const RecordChange &change) const
{
    const auto *before = sideOf<Kpi>(change.before);
    const auto *after = sideOf<Kpi>(change.after);
    if (!before)
        return tr("KPI toegevoegd");
    if (!after)
        return tr("KPI verwijderd");
    QStringList what;
    const auto compare = [&what](bool isSame, const QString &name) {
        if (!isSame)
            what += name;
    };
    if (before->title != after->title)
        return tr("Titel %1").arg(arrow(before->title, after->title));
    compare(before->code == after->code, tr("code"));
    compare(before->shortTitle == after->shortTitle, tr("korte titel"));
    compare(before->theme == after->theme, tr("thema"));
    compare(before->dynamic == after->dynamic, tr("soort"));
    compare(before->purpose == after->purpose, tr("doel"));
    compare(before->method == after->method, tr("meetmethode"));
    compare(before->measuredBy == after->measuredBy, tr("gemeten door"));
    compare(before->consequence == after->consequence && before->remedyTerm == after->remedyTerm, tr("gevolg"));
    compare(before->sanctions == after->sanctions, tr("sancties"));
    compare(before->criteria == after->criteria, tr("eisen en criteria"));
    compare(before->sourceText == after->sourceText && before->sourceReference == after->sourceReference, tr("brontekst"));
    compare(before->confirmed == after->confirmed, tr("bevestigd"));
    return what.isEmpty() ? tr("KPI gewijzigd") : tr("Gewijzigd: %1").arg(what.join(u", "_s));
}

QString LogText::partChanged(const RecordChange &change) const
{
    const auto *after = sideOf<Indicator>(change.after);
    const auto *part = after ? after : sideOf<Indicator>(change.before);
    if (!change.before)
        return tr("Onderdeel %1 toegevoegd").arg(part->title);
    return after ? tr("Onderdeel %1 gewijzigd").arg(part->title) : tr("Onderdeel %1 verwijderd").arg(part->title);
}
