// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkWords.h"

#include "AgendaWords.h"
#include "RemedyWords.h"

using namespace Qt::StringLiterals;

QString WorkWords::what(const WorkItem &item)
{
    if (item.attention)
        return attentionTitle(*item.attention);
    if (item.event)
        return agendaTitle(*item.event);
    if (item.action)
        //: %1 what somebody will do
        return tr("Actie: %1").arg(item.action->title);
    if (item.review)
        //: %1 the title of a figure of the trade, %2 where it comes from, %3 a day
        return tr("Branchenorm nalopen: %1 (%2, %3)").arg(item.review->reference.title, item.review->reference.source, shownDate(item.review->review.addYears(-1)));
    if (item.missing->first.kind == PeriodKind::Once)
        return tr("Uitkomst invoeren");
    if (item.missing->count == 1)
        return tr("Meting invoeren over %1").arg(periodName(item.missing->first));
    //: %1 a number, %2 a period
    return tr("%1 metingen invoeren, vanaf %2").arg(shown(Decimal(item.missing->count)), periodName(item.missing->first));
}

QString WorkWords::who(const WorkItem &item)
{
    const QString people = item.people.join(u", "_s);
    const QString roles = item.roles.join(u", "_s);
    if (people.isEmpty() && roles.isEmpty())
        return item.action ? tr("nog niemand") : QString();
    if (people.isEmpty())
        return tr("%1: nog niemand").arg(roles);
    return roles.isEmpty() ? people : u"%1 (%2)"_s.arg(people, roles);
}

std::optional<Verdict> WorkWords::mark(const WorkItem &item)
{
    if (item.isLate())
        return Verdict::Breach;
    if (item.attention)
        return item.attention->verdict;
    return item.missing ? std::optional(Verdict::Missing) : std::nullopt;
}

QString WorkWords::day(const QDate &date, const QDate &today)
{
    return date.year() == today.year() ? shownShortDate(date) : shownShortDate(date) + u' ' + QString::number(date.year());
}

QString WorkWords::about(const Improvement &item)
{
    if (item.kpiCode.isEmpty())
        return item.contractTitle;
    const bool isNamedByCode = item.kpiCode.compare(item.kpiTitle, Qt::CaseInsensitive) == 0; // where the document numbers nothing
    return isNamedByCode ? item.kpiTitle : item.kpiCode + u' ' + item.kpiTitle;
}

QString WorkWords::standing(const ActionItem &action, const QDate &today)
{
    QStringList parts;
    if (action.status == ActionStatus::Open || !action.settled.isValid())
        parts += actionStatusName(action.status);
    else
        parts += tr("%1 op %2").arg(actionStatusName(action.status), day(action.settled, today));
    if (action.status == ActionStatus::Open && action.progress > 0)
        parts += tr("%1% klaar").arg(action.progress);
    if (action.effect != Effect::NotChecked)
        parts += effectName(action.effect);
    return parts.join(u", "_s);
}

QString WorkWords::phase(ActionPhase phase)
{
    switch (phase) {
    case ActionPhase::NotAgreed: return u"–"_s;
    case ActionPhase::Running: return tr("loopt");
    case ActionPhase::Late: return tr("te laat");
    case ActionPhase::Done: return tr("gedaan");
    case ActionPhase::Closed: return tr("dicht");
    case ActionPhase::Dropped: return tr("vervallen");
    }
    return {};
}

QString WorkWords::phaseWith(ActionPhase phase, Verdict verdict)
{
    const QString word = verdictWord(verdict).toLower();
    if (phase == ActionPhase::NotAgreed)
        return tr("nog niet afgesproken, KPI %1").arg(word);
    //: %1 how an action stood, %2 a verdict
    return tr("%1, KPI %2").arg(WorkWords::phase(phase), word);
}
