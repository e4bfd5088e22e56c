// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ActionsPresenter.h"

#include "ActionForm.h"
#include "RemedyWords.h"
#include "Words.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 5; // working days, as the attention list has it

QString day(const QDate &date, const QDate &today)
{
    return date.year() == today.year() ? shownShortDate(date) : shownShortDate(date) + u' ' + QString::number(date.year());
}

/// Between Friday and Sunday no working day goes by, and still it is late.
QString leftText(const QDate &due, const QDate &today, const WorkingCalendar &calendar)
{
    const int days = calendar.workingDaysBetween(today, due);
    return due < today && days == 0 ? ActionsPresenter::tr("te laat") : workingDaysLeftText(days);
}

} // namespace

std::optional<Verdict> urgencyOf(const ActionItem &action, const QDate &today, const WorkingCalendar &calendar)
{
    if (action.status != ActionStatus::Open || !action.due.isValid())
        return std::nullopt;
    if (action.due < today)
        return Verdict::Breach;
    return calendar.workingDaysBetween(today, action.due) <= soonDays ? std::optional(Verdict::Attention) : std::nullopt;
}

ActionsPresenter::ActionsPresenter(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
}

void ActionsPresenter::show(KpiId kpi)
{
    m_kpi = kpi;
    load();
}

void ActionsPresenter::load()
{
    m_actions.clear();
    const auto contract = m_workspace.definition();
    if (contract) {
        m_calendar = WorkingCalendar(contract->contract.calendar);
        m_actions = m_workspace.portfolio()->rowsOf<ActionItem>(m_workspace.contract());
        std::erase_if(m_actions, [this](const ActionItem &action) { return action.kpi != m_kpi; });
    }
    const auto place = [](const ActionItem &action) {
        const bool isOpen = action.status == ActionStatus::Open;
        const QDate due = action.due.isValid() ? action.due : QDate(9999, 12, 31);
        return std::tuple(!isOpen, isOpen ? due.toJulianDay() : -action.settled.toJulianDay(), action.id.value);
    };
    std::ranges::sort(m_actions, {}, place);
    std::vector<RegisterRow> rows;
    for (const ActionItem &action : m_actions)
        rows.push_back(rowOf(action));
    m_model.setCaptions({ tr("Actie, wie en wanneer"), tr("Actie"), tr("Wie"), tr("Wanneer") });
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

RegisterRow ActionsPresenter::rowOf(const ActionItem &action) const
{
    const QDate today = m_workspace.today();
    const bool isOpen = action.status == ActionStatus::Open;
    QStringList who;
    if (!action.owner.isEmpty())
        who += action.owner;
    if (!isOpen)
        who += action.settled.isValid() ? tr("%1 op %2").arg(actionStatusName(action.status), day(action.settled, today)) : actionStatusName(action.status);
    else if (urgencyOf(action, today, m_calendar))
        who += leftText(action.due, today, m_calendar);
    if (isOpen && action.progress > 0)
        who += tr("%1% klaar").arg(action.progress);
    if (action.effect == Effect::Effective || action.effect == Effect::NotEffective)
        who += effectName(action.effect);
    const QString when = action.due.isValid() ? day(action.due, today) : QString();
    QStringList sentence { action.title };
    sentence += who;
    if (!when.isEmpty())
        sentence += tr("uiterlijk %1").arg(when);
    return { { sentence.join(u", "_s), action.title, who.join(u" · "_s), when }, {}, urgencyOf(action, today, m_calendar), !isOpen, action.note };
}

int ActionsPresenter::openCount() const
{
    return static_cast<int>(std::ranges::count(m_actions, ActionStatus::Open, &ActionItem::status));
}

bool ActionsPresenter::isReadOnly() const
{
    return !m_workspace.portfolio() || m_workspace.portfolio()->isReadOnly();
}

ActionId ActionsPresenter::idAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_actions.size()) ? m_actions[static_cast<std::size_t>(row)].id : ActionId();
}

int ActionsPresenter::rowOf(ActionId id) const
{
    const auto found = std::ranges::find(m_actions, id, &ActionItem::id);
    return found == m_actions.end() ? -1 : static_cast<int>(found - m_actions.begin());
}

RowForm ActionsPresenter::form(int row)
{
    ActionItem action;
    const bool isNew = !idAt(row).isValid();
    if (isNew) {
        action.contract = m_workspace.contract();
        action.kpi = m_kpi;
        action.agreed = m_workspace.today();
    } else {
        action = m_actions[static_cast<std::size_t>(row)];
    }
    RowForm form;
    form.heading = isNew ? tr("Actie toevoegen") : tr("Actie %1").arg(action.reference);
    form.button = tr("Opslaan");
    form.fields = ActionForm::fields();
    form.values = ActionForm::valuesOf(action);
    const QDate today = m_workspace.today();
    form.isShown = &ActionForm::isShown;
    form.problems = [action, today](const RowValues &values) { return ActionForm::problems(values, action, today); };
    form.store = [this, action](const RowValues &values) { return store(values, action); };
    form.lock = isReadOnly() ? tr("Dit bestand is alleen te lezen.") : QString();
    return form;
}

QString ActionsPresenter::store(const RowValues &values, const ActionItem &before)
{
    const auto saved = saveAction(*m_workspace.portfolio(), ActionForm::read(values, before, m_workspace.today()));
    if (!saved)
        return errorText(saved.error());
    load();
    return {};
}

bool ActionsPresenter::toggle(int row)
{
    if (isReadOnly() || !idAt(row).isValid())
        return false;
    const ActionItem action = m_actions[static_cast<std::size_t>(row)];
    if (action.status != ActionStatus::Open && action.status != ActionStatus::Done) {
        m_workspace.notify({ Notice::Tone::Information, tr("‘%1’ is %2. Wijzig dat met F2.").arg(action.title, actionStatusName(action.status)), false });
        return false;
    }
    if (!m_workspace.check(toggleDone(*m_workspace.portfolio(), action.contract, action.id, m_workspace.today())))
        return false;
    load();
    return true;
}

void ActionsPresenter::remove(int row)
{
    const ActionId id = idAt(row);
    if (isReadOnly() || !id.isValid())
        return;
    const QString title = m_actions[static_cast<std::size_t>(row)].title;
    if (!m_workspace.check(removeAction(*m_workspace.portfolio(), m_workspace.contract(), id)))
        return;
    load();
    m_workspace.notify({ Notice::Tone::Information, tr("Actie ‘%1’ is verwijderd.").arg(title), true });
}
