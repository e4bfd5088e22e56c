// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProcedureMachine.h"
#include "ProcedureLibrary.h"

#include <QTest>

// What the tests of procedures share: shipped procedures, events filled in whole, and a case that is played.

namespace Cases {

using namespace Qt::StringLiterals;

inline Procedure shipped(const QString &id)
{
    const Result<Procedure> procedure = loadProcedure(id);
    return procedure ? procedure.value() : Procedure {};
}

inline QString anyValue(const ProcedureField &field)
{
    switch (field.kind) {
    case FieldKind::YesNo: return u"yes"_s;
    case FieldKind::Count: return u"2"_s;
    case FieldKind::Date: return u"2026-04-02"_s;
    case FieldKind::Choice: return field.choices.front().code;
    case FieldKind::Text: break;
    }
    return u"tekst"_s;
}

/// The event with everything filled in that it asks for.
inline CaseEvent whole(const Procedure &procedure, const QString &code, const QDate &on, const QString &action = {})
{
    CaseEvent event;
    event.code = code;
    event.on = on;
    event.recorded = on;
    event.action = action;
    event.length = Term { 5, TermUnit::WorkingDay };
    event.links = { { u"ESC-1"_s, u"escalatie"_s, false }, { u"ESC-2"_s, u"escalatie"_s, false } };
    if (const ProcedureEvent *known = procedure.event(code)) {
        event.by = known->by == Side::Supplier ? Side::Supplier : Side::Client;
        for (const QString &field : known->needs)
            event.content.insert(field, anyValue(*procedure.field(field)));
        return event;
    }
    event.content = { { u"motive"_s, u"reden"_s }, { u"agreed_with"_s, u"J. Jansen"_s } };
    for (const ProcedureTerm &term : procedure.terms) {
        if (term.basis != TermBasis::Contractual)
            event.term = term.code;
    }
    if (code != GeneralEvent::changeTerm)
        event.content.remove(u"agreed_with"_s);
    return event;
}

inline QString inWords(const std::vector<Refusal> &refusals)
{
    QStringList words;
    for (const Refusal &refusal : refusals) {
        QString line = codeOf(refusal.code);
        for (const QString &part : { refusal.name, refusal.next.isEmpty() ? QString() : u"via "_s + refusal.next,
                                     refusal.from.isValid() ? u"waits"_s : QString(),
                                     refusal.overrulable ? u"overrulable"_s : QString() })
            line += part.isEmpty() ? QString() : u' ' + part;
        words += line;
    }
    return words.join(u"; ");
}

/// A case in the hands of a test.
class Play
{
public:
    explicit Play(Procedure procedure, const QString &subject = {}, CalendarSettings calendar = {})
        : m_procedure(std::move(procedure)), m_state(startCase(m_procedure, subject, calendar))
    {
    }

    [[nodiscard]] const Procedure &procedure() const { return m_procedure; }
    [[nodiscard]] const CaseState &state() const { return m_state; }
    [[nodiscard]] QString at() const { return stepOf(m_procedure, m_state); }
    [[nodiscard]] CaseEvent event(const QString &code, const QDate &on) const { return whole(m_procedure, code, on); }

    /// Empty when it was accepted, else the reasons; a refused event leaves the case as it was.
    QString tries(const CaseEvent &event)
    {
        StepResult result = step(m_procedure, m_state, event);
        if (!result.state)
            return inWords(result.refusals);
        m_state = std::move(*result.state);
        return {};
    }
    QString tries(const QString &code, const QDate &on) { return tries(event(code, on)); }

private:
    Procedure m_procedure;
    CaseState m_state;
};

} // namespace Cases
