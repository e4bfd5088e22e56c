// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Term.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// A procedure as data: what a contract prescribes when a norm is missed, step by step. Shipped in resources/procedures
// and editable; nothing in the code knows a procedure by its name. Source: E0-12, E1-50…60, E4-100…125.

/// Who does something. Either: whoever of the two gets round to it.
enum class Side : quint8 { Client, Supplier, Either };
/// What binds a term: the text of the contract, an agreement between the parties, or only a usual length (A1-12).
enum class TermBasis : quint8 { Contractual, Agreed, Guideline };
/// What is written in a field that an event asks for.
enum class FieldKind : quint8 { Text, YesNo, Count, Date, Choice };
/// The document that an event leaves behind.
enum class StepOutput : quint8 { Letter, Plan, Minutes, Approval, Advice, Report, AgendaItem, Evidence };
/// What a condition looks at.
enum class ConditionKind : quint8 {
    Happened,     ///< the event of that name has happened in this case
    NotHappened,  ///< it has not
    HappenedHere, ///< it has happened since the case came to the step where it is now
    FieldIs,      ///< the field was last filled in with that value
    FieldAtLeast, ///< the field was last filled in with at least that number
    TermEnded,    ///< the last day of the term lies before the day of the event
    CasesAtLeast, ///< so many other cases of that procedure, unsolved, are linked by the event or before it
    ActionsDone,  ///< each action of the case's subject has had that event since the case came to this step
    ActionDone,   ///< the action that the event is about has had that event since the case came to this step
};

[[nodiscard]] QString codeOf(Side side);           ///< "client", "supplier", "either"
[[nodiscard]] std::optional<Side> sideFrom(QStringView code);
[[nodiscard]] QString codeOf(TermBasis basis);     ///< "contractual", "agreed", "guideline"
[[nodiscard]] std::optional<TermBasis> termBasisFrom(QStringView code);
[[nodiscard]] QString codeOf(FieldKind kind);      ///< "text", "yes_no", "count", "date", "choice"
[[nodiscard]] std::optional<FieldKind> fieldKindFrom(QStringView code);
[[nodiscard]] QString codeOf(StepOutput output);   ///< "letter", "plan", "minutes", …
[[nodiscard]] std::optional<StepOutput> stepOutputFrom(QStringView code);
[[nodiscard]] QString codeOf(ConditionKind kind);  ///< "happened", "field_is", "term_ended", …
[[nodiscard]] std::optional<ConditionKind> conditionKindFrom(QStringView code);

/// One thing that has to be so.
struct Condition
{
    ConditionKind kind = ConditionKind::Happened;
    QString name;  ///< of the event, field, term or procedure that it looks at
    QString value; ///< with FieldIs the value; with FieldAtLeast and CasesAtLeast a whole number
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Why an event may have to wait: one of the conditions must hold. Source: decision 20, E1-59, E4-102…104, E4-114, E4-123.
struct Guard
{
    QString code;  ///< stable, unique in its event: "carried_out"
    QString text;  ///< what stands beside the disabled button, as a sentence
    std::vector<Condition> anyOf;
    bool overrulable = false; ///< a person may go ahead with a reason, which stays visible (E1-59)
    friend bool operator==(const Guard &, const Guard &) = default;
};

struct FieldChoice
{
    QString code;
    QString title;
    friend bool operator==(const FieldChoice &, const FieldChoice &) = default;
};

/// Something that has to be recorded: maatregelen, resultaten, leerpunten, motivering. Source: E1-51, E4-105.
struct ProcedureField
{
    QString code;
    QString title;
    FieldKind kind = FieldKind::Text;
    std::vector<FieldChoice> choices; ///< with FieldKind::Choice
    friend bool operator==(const ProcedureField &, const ProcedureField &) = default;
};

/// Where a case can be. The same management level acts on both sides (E4-101…103).
struct ProcedureStep
{
    QString code;
    QString title;
    QString client;   ///< who acts for the opdrachtgever; may be empty where nobody does
    QString supplier; ///< who acts for the opdrachtnemer
    int level = 0;    ///< the level or step number that the document gives it; 0: none
    bool isEnd = false; ///< the case is over
    QString goal = {}; ///< what being here has to bring (E4-106); may be empty
    friend bool operator==(const ProcedureStep &, const ProcedureStep &) = default;
};

/// Something that can happen in a case, and where it leads.
struct ProcedureEvent
{
    enum class Target : quint8 { Step, Stay, Back }; ///< to a step, nowhere, or to the step the case came from

    QString code;
    QString title;
    Side by = Side::Client;
    QStringList from;   ///< steps at which it can happen
    Target target = Target::Step;
    QString to;         ///< with Target::Step
    QStringList needs;  ///< fields that must be filled in
    std::vector<Guard> guards; ///< every one of them must hold
    std::vector<StepOutput> outputs;
    QStringList skips;  ///< steps that it passes over: needs a motive (decision 20, E4-114)
    QString overrules;  ///< the event whose answer it goes against: stays visible in the case
    QString setsTerm;   ///< the agreed term whose length it gives (the reasonable term of an ingebrekestelling, E1-58)
    bool perAction = false; ///< is about one of the actions
    friend bool operator==(const ProcedureEvent &, const ProcedureEvent &) = default;
};

/// How long something may take, or has to be waited for. Counted from the day of the last of its events, which is day 0
/// . Source: E1-51, E1-52, E4-113, E4-120, E4-121, A4-25.
struct ProcedureTerm
{
    QString code;
    QString title;
    std::optional<Term> length; ///< none: still to be agreed
    QStringList after;  ///< events that start it; the latest counts
    QStringList until;  ///< events that meet it; empty: a stretch of time that just ends
    TermBasis basis = TermBasis::Contractual;
    Side side = Side::Either; ///< who has to meet it
    friend bool operator==(const ProcedureTerm &, const ProcedureTerm &) = default;
};

/// What has to be done when one kpi is missed: the remedy column of a contract as tasks. Source: E0-12, E0-20…37.
struct ProcedureAction
{
    QString code;
    QString subject; ///< code of the kpi
    QString title;
    QString owner;   ///< role
    std::optional<Term> length; ///< in which it has to be done; none: the contract names no term
    QString reg;     ///< register that it belongs to: "rca", "capa"; empty: none (E0-36, E0-37)
    friend bool operator==(const ProcedureAction &, const ProcedureAction &) = default;
};

/// Along which line people speak about the service, and where it leads when that does not help. Source: E4-107.
struct ProcedureLine
{
    QString code;
    QString title;     ///< "Tactisch"
    QString between;   ///< who speaks with whom
    QString about;     ///< what is spoken of, and in which meeting
    QString escalates; ///< where it can be raised to; empty: it ends here
    friend bool operator==(const ProcedureLine &, const ProcedureLine &) = default;
};

/// One version of one procedure. A running case keeps the version that it started with.
struct Procedure
{
    QString id;      ///< "escalatie"
    int version = 1;
    QString title;
    QString summary;
    QString sourceDocument;
    QString sourceReference;
    QString initial; ///< code of the first step
    bool pausable = true;
    std::vector<ProcedureField> fields;
    std::vector<ProcedureStep> steps;
    std::vector<ProcedureEvent> events;
    std::vector<ProcedureTerm> terms;
    std::vector<ProcedureAction> actions;
    std::vector<ProcedureLine> lines; ///< operational first
    QStringList actionStart; ///< events from which the terms of the actions count; the latest counts
    QString actionDone;      ///< the event that means that an action is done

    /// Null when there is none of that code.
    [[nodiscard]] const ProcedureStep *step(QStringView code) const;
    [[nodiscard]] const ProcedureEvent *event(QStringView code) const;
    [[nodiscard]] const ProcedureField *field(QStringView code) const;
    [[nodiscard]] const ProcedureTerm *term(QStringView code) const;
    [[nodiscard]] const ProcedureAction *action(QStringView code) const;
    friend bool operator==(const Procedure &, const Procedure &) = default;
};

/// What can happen in every procedure, beside its own events.
namespace GeneralEvent {
inline constexpr QStringView pause = u"pause";            ///< stops agreed terms and guidelines; contractual ones run on
inline constexpr QStringView resume = u"resume";
inline constexpr QStringView changeTerm = u"change_term"; ///< never of a contractual term
}
[[nodiscard]] bool isGeneralEvent(QStringView code);
[[nodiscard]] QStringList generalEvents(); ///< in that order

/// Names of fields that the general events ask for. A procedure may list them too, with its own title.
namespace GeneralField {
inline constexpr QStringView motive = u"motive";
inline constexpr QStringView agreedWith = u"agreed_with"; ///< with whom an agreed term was changed (E1-50)
}

/// The version with that number; null when it is not there.
[[nodiscard]] const Procedure *versionOf(const std::vector<Procedure> &all, QStringView id, int version);
/// The highest version, for a new case; null when there is none of that name.
[[nodiscard]] const Procedure *latestOf(const std::vector<Procedure> &all, QStringView id);
