// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureChecks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template<typename Row>
void checkCodes(const JsonPlace &list, const std::vector<Row> &rows)
{
    QSet<QString> seen;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (seen.contains(rows[i].code))
            list.at(i).at(u"code").report(ProblemCode::DuplicateCode, { rows[i].code });
        seen.insert(rows[i].code);
    }
}

/// One name that has to be known.
void checkName(const JsonPlace &place, const QString &name, bool isKnown)
{
    if (!isKnown)
        place.report(ProblemCode::BrokenReference, { name });
}

template<typename Known>
void checkNames(const JsonPlace &list, const QStringList &names, Known isKnown)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        checkName(list.at(std::size_t(i)), names.at(i), isKnown(names.at(i)));
}

class ProcedureCheck
{
public:
    ProcedureCheck(const JsonPlace &root, const Procedure &procedure) : m_root(root), m_procedure(procedure) { }

    void run()
    {
        checkCodes(m_root.at(u"fields"), m_procedure.fields);
        checkCodes(m_root.at(u"steps"), m_procedure.steps);
        checkCodes(m_root.at(u"events"), m_procedure.events);
        checkCodes(m_root.at(u"terms"), m_procedure.terms);
        checkCodes(m_root.at(u"actions"), m_procedure.actions);
        checkHead();
        for (std::size_t i = 0; i < m_procedure.events.size(); ++i)
            checkEvent(m_root.at(u"events").at(i), m_procedure.events[i]);
        for (std::size_t i = 0; i < m_procedure.terms.size(); ++i)
            checkTerm(m_root.at(u"terms").at(i), m_procedure.terms[i]);
        for (std::size_t i = 0; i < m_procedure.fields.size(); ++i)
            checkField(m_root.at(u"fields").at(i), m_procedure.fields[i]);
        for (std::size_t i = 0; i < m_procedure.steps.size(); ++i)
            checkStep(m_root.at(u"steps").at(i), m_procedure.steps[i]);
    }

private:
    [[nodiscard]] bool isStep(const QString &code) const { return m_procedure.step(code) != nullptr; }
    [[nodiscard]] bool isEvent(const QString &code) const { return m_procedure.event(code) != nullptr; }

    void checkHead()
    {
        checkName(m_root.at(u"initial"), m_procedure.initial, isStep(m_procedure.initial));
        if (m_procedure.version < 1)
            m_root.at(u"version").report(ProblemCode::WrongType, { u"whole number from 1"_s });
        if (m_procedure.actions.empty())
            return;
        const int line = m_root.node().line;
        if (m_procedure.actionDone.isEmpty())
            m_root.reportKey(line, u"actionDone", ProblemCode::MissingKey, { u"actionDone"_s });
        else
            checkName(m_root.at(u"actionDone"), m_procedure.actionDone, isEvent(m_procedure.actionDone));
        if (m_procedure.actionStart.isEmpty())
            m_root.reportKey(line, u"actionStart", ProblemCode::MissingKey, { u"actionStart"_s });
        else
            checkNames(m_root.at(u"actionStart"), m_procedure.actionStart, [this](const QString &c) { return isEvent(c); });
    }

    void checkEvent(const JsonPlace &place, const ProcedureEvent &event)
    {
        if (isGeneralEvent(event.code))
            place.at(u"code").report(ProblemCode::DuplicateCode, { event.code });
        checkNames(place.at(u"from"), event.from, [this](const QString &code) {
            const ProcedureStep *step = m_procedure.step(code);
            return step && !step->isEnd; // nothing happens in a case that is over
        });
        if (event.target == ProcedureEvent::Target::Step)
            checkName(place.at(u"to"), event.to, isStep(event.to));
        checkNames(place.at(u"needs"), event.needs, [this](const QString &c) { return m_procedure.field(c) != nullptr; });
        checkNames(place.at(u"skips"), event.skips, [this](const QString &code) { return isStep(code); });
        if (!event.overrules.isEmpty())
            checkName(place.at(u"overrules"), event.overrules, isEvent(event.overrules));
        const bool deviates = !event.skips.isEmpty() || !event.overrules.isEmpty();
        if (deviates && !event.needs.contains(GeneralField::motive.toString()))
            place.reportKey(place.node().line, u"needs", ProblemCode::MissingKey, { GeneralField::motive.toString() });
        if (!event.setsTerm.isEmpty())
            checkSetTerm(place.at(u"setsTerm"), event.setsTerm);
        checkCodes(place.at(u"guards"), event.guards);
        for (std::size_t i = 0; i < event.guards.size(); ++i)
            checkGuard(place.at(u"guards").at(i), event.guards[i]);
    }

    /// An event cannot give a length to a term of the contract.
    void checkSetTerm(const JsonPlace &place, const QString &code)
    {
        const ProcedureTerm *term = m_procedure.term(code);
        checkName(place, code, term && term->basis != TermBasis::Contractual);
    }

    void checkGuard(const JsonPlace &place, const Guard &guard)
    {
        if (guard.anyOf.empty())
            place.at(u"anyOf").report(ProblemCode::MissingKey, { u"anyOf"_s });
        for (std::size_t i = 0; i < guard.anyOf.size(); ++i)
            checkCondition(place.at(u"anyOf").at(i), guard.anyOf[i]);
    }

    void checkCondition(const JsonPlace &place, const Condition &condition)
    {
        const JsonPlace name = place.at(u"name");
        switch (condition.kind) {
        case ConditionKind::Happened:
        case ConditionKind::NotHappened:
        case ConditionKind::HappenedHere:
        case ConditionKind::ActionsDone:
        case ConditionKind::ActionDone:
            return checkName(name, condition.name, isEvent(condition.name));
        case ConditionKind::TermEnded:
            return checkName(name, condition.name, m_procedure.term(condition.name) != nullptr);
        case ConditionKind::FieldIs:
            checkName(name, condition.name, m_procedure.field(condition.name) != nullptr);
            return checkValue(place, !condition.value.isEmpty());
        case ConditionKind::FieldAtLeast:
            checkName(name, condition.name, m_procedure.field(condition.name) != nullptr);
            return checkValue(place, condition.value.toInt() >= 1);
        case ConditionKind::CasesAtLeast: // of a procedure in another file: its name cannot be checked here
            return checkValue(place, condition.value.toInt() >= 1);
        }
    }

    static void checkValue(const JsonPlace &place, bool isSound)
    {
        if (!isSound)
            place.reportKey(place.node().line, u"value", ProblemCode::MissingKey, { u"value"_s });
    }

    void checkTerm(const JsonPlace &place, const ProcedureTerm &term)
    {
        const auto known = [this](const QString &code) { return isEvent(code); };
        checkNames(place.at(u"after"), term.after, known);
        checkNames(place.at(u"until"), term.until, known);
        if (term.basis == TermBasis::Contractual && !term.length)
            place.reportKey(place.node().line, u"length", ProblemCode::MissingKey, { u"length"_s });
    }

    static void checkField(const JsonPlace &place, const ProcedureField &field)
    {
        if ((field.kind == FieldKind::Choice) == field.choices.empty())
            place.reportKey(place.node().line, u"choices", ProblemCode::MissingKey, { u"choices"_s });
        checkCodes(place.at(u"choices"), field.choices);
    }

    /// A step that nothing leads to is never seen; one that nothing leads out of is a trap.
    void checkStep(const JsonPlace &place, const ProcedureStep &step)
    {
        const bool isReached = step.code == m_procedure.initial
            || std::ranges::any_of(m_procedure.events, [&](const ProcedureEvent &event) {
                   return event.target == ProcedureEvent::Target::Step && event.to == step.code;
               });
        const bool isLeft = step.isEnd || std::ranges::any_of(m_procedure.events, [&](const ProcedureEvent &event) {
            return event.target != ProcedureEvent::Target::Stay && event.to != step.code && event.from.contains(step.code);
        });
        if (!isReached || !isLeft)
            place.at(u"code").report(ProblemCode::BrokenReference, { step.code });
    }

    const JsonPlace &m_root;
    const Procedure &m_procedure;
};

} // namespace

void checkProcedure(const JsonPlace &root, const Procedure &procedure)
{
    ProcedureCheck(root, procedure).run();
}
