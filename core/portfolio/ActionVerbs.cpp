// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionVerbs.h"

#include "FinalStep.h"
#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Status check(const ActionItem &action)
{
    if (action.title.isEmpty())
        return refused(action.reference, "an action needs a title");
    if (action.progress < 0 || action.progress > 100)
        return refused(action.title, "progress is a percentage from 0 to 100");
    if (action.status == ActionStatus::Closed && action.effect != Effect::Effective)
        return refused(action.title, "an action is closed when a measurement shows that it worked");
    if (action.status == ActionStatus::Dropped && action.note.isEmpty())
        return refused(action.title, "a dropped action needs a note");
    if (action.status != ActionStatus::Open && !action.settled.isValid())
        return refused(action.title, "a settled action needs its day");
    return done();
}

void tidy(ActionItem &action)
{
    for (QString *text : { &action.title, &action.owner, &action.result, &action.level, &action.origin, &action.cause, &action.corrective,
                           &action.preventive, &action.note, &action.effectNote })
        *text = text->trimmed();
    if (action.status == ActionStatus::Open)
        action.settled = {};
    if (action.status == ActionStatus::Done || action.status == ActionStatus::Closed)
        action.progress = 100;
}

} // namespace

std::vector<ActionGap> gapsOf(const ActionItem &action)
{
    std::vector<ActionGap> gaps;
    if (action.owner.trimmed().isEmpty())
        gaps.push_back(ActionGap::NoOwner);
    if (!action.due.isValid())
        gaps.push_back(ActionGap::NoDue);
    else if (action.agreed.isValid() && action.due < action.agreed)
        gaps.push_back(ActionGap::DueBeforeAgreed);
    if (action.result.trimmed().isEmpty())
        gaps.push_back(ActionGap::NoResult);
    if (action.level.trimmed().isEmpty())
        gaps.push_back(ActionGap::NoLevel);
    return gaps;
}

Result<ActionId> saveAction(Portfolio &portfolio, ActionItem action)
{
    const auto definition = portfolio.definition(action.contract);
    if (!definition)
        return notFound(QString::number(action.contract.value), "contract");
    if (action.kpi.isValid() && !definition->kpi(action.kpi))
        return notFound(QString::number(action.kpi.value), "kpi");
    tidy(action);
    if (auto status = check(action); !status)
        return status.error();
    const auto known = portfolio.rowsOf<ActionItem>(action.contract);
    if (!action.id.isValid()) {
        const QDate day = action.agreed.isValid() ? action.agreed : action.due;
        action.id = portfolio.nextId<ActionId>();
        action.reference = nextReference(referencesOf(known), u"ACT"_s, day.isValid() ? day.year() : definition->contract.start.year());
        const auto topics = portfolio.apply({ ChangeKind::AddAction, { action.reference, action.title }, { { std::nullopt, action } } });
        return topics ? Result<ActionId>(action.id) : topics.error();
    }
    const auto before = std::ranges::find(known, action.id, &ActionItem::id);
    if (before == known.end())
        return notFound(action.reference, "action");
    if (*before == action)
        return action.id;
    const auto topics = portfolio.apply({ ChangeKind::EditAction, { action.reference, action.title }, { { *before, action } } });
    return topics ? Result<ActionId>(action.id) : topics.error();
}

Status toggleDone(Portfolio &portfolio, ContractId contract, ActionId id, const QDate &today)
{
    const auto known = portfolio.rowsOf<ActionItem>(contract);
    const auto found = std::ranges::find(known, id, &ActionItem::id);
    if (found == known.end())
        return notFound(QString::number(id.value), "action");
    ActionItem action = *found;
    if (action.status == ActionStatus::Open) {
        action.status = ActionStatus::Done;
        action.settled = today;
    } else if (action.status == ActionStatus::Done) {
        action.status = ActionStatus::Open;
        action.progress = 0;
        action.effect = Effect::NotChecked;
    } else {
        return refused(action.reference, "an action that was closed or dropped is not opened by the way");
    }
    return statusOf(saveAction(portfolio, action));
}

Status removeAction(Portfolio &portfolio, ContractId contract, ActionId id)
{
    const auto known = portfolio.rowsOf<ActionItem>(contract);
    const auto found = std::ranges::find(known, id, &ActionItem::id);
    if (found == known.end())
        return notFound(QString::number(id.value), "action");
    return statusOf(portfolio.apply({ ChangeKind::RemoveAction, { found->reference, found->title }, { { *found, std::nullopt } } }));
}
