// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureMachine.h"

#include "CodeTable.h"
#include "GuardCheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr auto refusalCodes = codeTable<RefusalCode::ActionUnknown>(
    "other_procedure"_L1, "other_version"_L1, "unknown_event"_L1, "case_over"_L1, "case_paused"_L1, "not_paused"_L1,
    "not_pausable"_L1, "not_at_this_step"_L1, "other_side"_L1, "date_missing"_L1, "in_future"_L1,
    "before_history"_L1, "field_missing"_L1, "field_invalid"_L1, "field_unknown"_L1, "guard_not_met"_L1, "term_unknown"_L1,
    "term_contractual"_L1, "term_length_missing"_L1, "action_missing"_L1, "action_unknown"_L1);

const QString motive = GeneralField::motive.toString();
const QString agreedWith = GeneralField::agreedWith.toString();

/// Gathers every reason against an event, and which guards were overruled.
class Check
{
public:
    explicit Check(const Wanted &wanted) : m_wanted(wanted), m_known(wanted.procedure.event(wanted.event.code)) { run(); }

    [[nodiscard]] const std::vector<Refusal> &refusals() const { return m_refusals; }
    [[nodiscard]] const QStringList &overruled() const { return m_overruled; }

private:
    [[nodiscard]] const CaseEvent &event() const { return m_wanted.event; }
    [[nodiscard]] const Procedure &procedure() const { return m_wanted.procedure; }
    [[nodiscard]] const CaseState &state() const { return m_wanted.state; }

    Refusal &refuse(RefusalCode code, const QString &name = {})
    {
        Refusal refusal;
        refusal.code = code;
        refusal.event = event().code;
        refusal.name = name;
        m_refusals.push_back(refusal);
        return m_refusals.back();
    }

    void run()
    {
        if (!isOfThisCase())
            return;
        checkDay();
        if (m_known)
            checkEvent();
        else
            checkGeneral();
        if (!m_wanted.isQuestion)
            checkContent();
    }

    /// What makes every other reason pointless.
    bool isOfThisCase()
    {
        if (state().procedure != procedure().id)
            refuse(RefusalCode::OtherProcedure, state().procedure);
        else if (state().version != procedure().version)
            refuse(RefusalCode::OtherVersion, QString::number(state().version));
        else if (!m_known && !isGeneralEvent(event().code))
            refuse(RefusalCode::UnknownEvent);
        else if (isOver(procedure(), state()))
            refuse(RefusalCode::CaseOver);
        return m_refusals.empty();
    }

    void checkDay()
    {
        if (!event().on.isValid() || !event().recorded.isValid()) {
            refuse(RefusalCode::DateMissing);
            return;
        }
        if (event().on > event().recorded)
            refuse(RefusalCode::InFuture).from = event().on;
        if (!state().history.empty() && event().on < state().history.back().event.on)
            refuse(RefusalCode::BeforeHistory).from = state().history.back().event.on;
    }

    void checkEvent()
    {
        const QString here = stepOf(procedure(), state());
        if (isPaused(state()))
            refuse(RefusalCode::CasePaused).next = GeneralEvent::resume.toString();
        if (!m_known->from.contains(here)) {
            Refusal &refusal = refuse(RefusalCode::NotAtThisStep);
            refusal.atSteps = m_known->from;
            refusal.next = firstFor(*m_known, procedure(), state());
            return; // its guards look at the step where it happens
        }
        for (const Guard &guard : m_known->guards)
            checkGuard(guard);
        if (!m_wanted.isQuestion && m_known->by != Side::Either && event().by != m_known->by)
            refuse(RefusalCode::OtherSide, codeOf(m_known->by));
        if (!m_wanted.isQuestion && m_known->perAction)
            checkAction();
        if (!m_wanted.isQuestion && !m_known->setsTerm.isEmpty())
            checkLength(m_known->setsTerm);
    }

    void checkGuard(const Guard &guard)
    {
        if (holds(guard, m_wanted) != Truth::No)
            return;
        if (guard.overrulable && !m_wanted.isQuestion && !event().overruleReason.trimmed().isEmpty())
            m_overruled += guard.code;
        else
            m_refusals.push_back(refusalOf(guard, m_wanted));
    }

    void checkAction()
    {
        if (event().action.isEmpty()) {
            refuse(RefusalCode::ActionMissing);
            return;
        }
        const auto actions = actionsOf(procedure(), state());
        if (std::ranges::find(actions, event().action, &ProcedureAction::code) == actions.end())
            refuse(RefusalCode::ActionUnknown, event().action);
    }

    void checkLength(const QString &term)
    {
        if (!event().length || event().length->amount < 1)
            refuse(RefusalCode::TermLengthMissing, term);
    }

    void checkGeneral()
    {
        const bool paused = isPaused(state());
        if (event().code == GeneralEvent::resume) {
            if (!paused)
                refuse(RefusalCode::NotPaused);
        } else if (event().code == GeneralEvent::pause) {
            if (!procedure().pausable)
                refuse(RefusalCode::NotPausable);
            else if (paused)
                refuse(RefusalCode::CasePaused).next = GeneralEvent::resume.toString();
            needs(motive);
        } else {
            checkChange();
        }
    }

    /// Agreed terms and guidelines change by agreement; what the contract says stands (E1-52).
    void checkChange()
    {
        const ProcedureTerm *term = procedure().term(event().term);
        if (m_wanted.isQuestion) {
            const bool any = std::ranges::any_of(
                procedure().terms, [](const ProcedureTerm &row) { return row.basis != TermBasis::Contractual; });
            if (!any)
                refuse(RefusalCode::TermContractual);
            return;
        }
        if (!term) {
            refuse(RefusalCode::TermUnknown, event().term);
            return;
        }
        if (term->basis == TermBasis::Contractual) {
            refuse(RefusalCode::TermContractual, term->code);
            return;
        }
        checkLength(term->code);
        needs(motive);
        if (term->basis == TermBasis::Agreed)
            needs(agreedWith);
    }

    void needs(const QString &field)
    {
        if (!m_wanted.isQuestion && event().content.value(field).trimmed().isEmpty())
            refuse(RefusalCode::FieldMissing, field);
    }

    void checkContent()
    {
        if (m_known) {
            for (const QString &field : m_known->needs)
                needs(field);
        }
        for (auto value = event().content.cbegin(); value != event().content.cend(); ++value)
            checkValue(value.key(), value.value().trimmed());
    }

    void checkValue(const QString &code, const QString &value)
    {
        const ProcedureField *field = procedure().field(code);
        if (!field) {
            if (code != motive && code != agreedWith)
                refuse(RefusalCode::FieldUnknown, code);
            return;
        }
        if (!value.isEmpty() && !isOfKind(*field, value))
            refuse(RefusalCode::FieldInvalid, code);
    }

    static bool isOfKind(const ProcedureField &field, const QString &value)
    {
        bool isNumber = false;
        switch (field.kind) {
        case FieldKind::Text:
            return true;
        case FieldKind::YesNo:
            return value == u"yes" || value == u"no";
        case FieldKind::Count:
            return value.toInt(&isNumber) >= 0 && isNumber;
        case FieldKind::Date:
            return value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid();
        case FieldKind::Choice:
            return std::ranges::find(field.choices, value, &FieldChoice::code) != field.choices.end();
        }
        return false;
    }

    const Wanted &m_wanted;
    const ProcedureEvent *m_known;
    std::vector<Refusal> m_refusals;
    QStringList m_overruled;
};

QString targetOf(const ProcedureEvent *known, const CaseState &state, const QString &here)
{
    if (!known || known->target == ProcedureEvent::Target::Stay)
        return here;
    if (known->target == ProcedureEvent::Target::Step)
        return known->to;
    const QString before = stepBefore(state);
    return before.isEmpty() ? here : before;
}

QStringList asked(const Procedure &procedure, const QString &code)
{
    if (const ProcedureEvent *event = procedure.event(code))
        return event->needs;
    if (code == GeneralEvent::pause)
        return { motive };
    return code == GeneralEvent::changeTerm ? QStringList { motive, agreedWith } : QStringList();
}

} // namespace

QString codeOf(RefusalCode code)
{
    return refusalCodes.codeOf(code);
}

StepResult step(const Procedure &procedure, const CaseState &state, const CaseEvent &event)
{
    const Wanted wanted { procedure, state, event };
    const Check check(wanted);
    if (!check.refusals().empty())
        return { std::nullopt, check.refusals() };
    const ProcedureEvent *known = procedure.event(event.code);
    const QString here = stepOf(procedure, state);
    CaseEntry entry { event, here, targetOf(known, state, here), check.overruled(), {} };
    if (known) {
        entry.skipped = known->skips;
        if (!known->overrules.isEmpty())
            entry.overruled += known->overrules;
    }
    CaseState next = state;
    next.history.push_back(std::move(entry));
    return { std::move(next), {} };
}

bool EventOption::isOverrulable() const
{
    return !refusals.empty() && std::ranges::all_of(refusals, &Refusal::overrulable);
}

std::vector<EventOption> allowedEvents(const Procedure &procedure, const CaseState &state, const QDate &on)
{
    QStringList codes;
    for (const ProcedureEvent &event : procedure.events)
        codes += event.code;
    codes += generalEvents();
    std::vector<EventOption> options;
    for (const QString &code : codes) {
        CaseEvent event;
        event.code = code;
        event.on = on;
        event.recorded = on;
        const Wanted wanted { procedure, state, event, true };
        options.push_back({ code, asked(procedure, code), Check(wanted).refusals() });
    }
    return options;
}

std::optional<std::size_t> firstUnsoundEntry(const Procedure &procedure, const CaseState &state)
{
    CaseState again = startCase(procedure, state.subject, state.calendar);
    again.procedure = state.procedure;
    again.version = state.version;
    for (std::size_t i = 0; i < state.history.size(); ++i) {
        StepResult result = step(procedure, again, state.history[i].event);
        if (!result.state || result.state->history.back() != state.history[i])
            return i;
        again = std::move(*result.state);
    }
    return std::nullopt;
}
