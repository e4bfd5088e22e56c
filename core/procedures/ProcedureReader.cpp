// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureReader.h"

#include "JsonFile.h"
#include "JsonMembers.h"
#include "ProcedureChecks.h"

using namespace Qt::StringLiterals;

namespace {

struct ProcedureDraft
{
    int format = 0;
    Procedure procedure;
};

const JsonField<Condition> conditionFields[] = {
    CodeOf<&Condition::kind, conditionKindFrom>::required(u"kind"),
    MemberOf<&Condition::name>::required(u"name"),
    MemberOf<&Condition::value>::optional(u"value"),
};

const JsonField<Guard> guardFields[] = {
    MemberOf<&Guard::code>::required(u"code"),
    MemberOf<&Guard::text>::required(u"text"),
    { u"anyOf", Need<Guard>::Required, [](const JsonPlace &p, Guard &g) { readObjects(p, conditionFields, g.anyOf); } },
    MemberOf<&Guard::overrulable>::optional(u"overrulable"),
};

const JsonField<FieldChoice> choiceFields[] = {
    MemberOf<&FieldChoice::code>::required(u"code"),
    MemberOf<&FieldChoice::title>::required(u"title"),
};

const JsonField<ProcedureField> fieldFields[] = {
    MemberOf<&ProcedureField::code>::required(u"code"),
    MemberOf<&ProcedureField::title>::required(u"title"),
    CodeOf<&ProcedureField::kind, fieldKindFrom>::required(u"kind"),
    { u"choices", Need<ProcedureField>::Optional,
      [](const JsonPlace &p, ProcedureField &f) { readObjects(p, choiceFields, f.choices); } },
};

const JsonField<ProcedureStep> stepFields[] = {
    MemberOf<&ProcedureStep::code>::required(u"code"),
    MemberOf<&ProcedureStep::title>::required(u"title"),
    MemberOf<&ProcedureStep::client>::optional(u"client"),
    MemberOf<&ProcedureStep::supplier>::optional(u"supplier"),
    MemberOf<&ProcedureStep::goal>::optional(u"goal"),
    MemberOf<&ProcedureStep::level>::optional(u"level"),
    MemberOf<&ProcedureStep::isEnd>::optional(u"end"),
};

/// "stay" and "back" are no steps.
void readTarget(const JsonPlace &place, ProcedureEvent &event)
{
    readValue(place, event.to);
    if (event.to == u"stay" || event.to == u"back") {
        event.target = event.to == u"stay" ? ProcedureEvent::Target::Stay : ProcedureEvent::Target::Back;
        event.to.clear();
    }
}

void readOutputs(const JsonPlace &place, ProcedureEvent &event)
{
    if (!place.isKind(JsonNode::Kind::List))
        return;
    for (std::size_t i = 0; i < place.node().items.size(); ++i) {
        StepOutput output = StepOutput::Letter;
        readCode(place.at(i), output, stepOutputFrom, codesOf<StepOutput>());
        event.outputs.push_back(output);
    }
}

const JsonField<ProcedureEvent> eventFields[] = {
    MemberOf<&ProcedureEvent::code>::required(u"code"),
    MemberOf<&ProcedureEvent::title>::required(u"title"),
    CodeOf<&ProcedureEvent::by, sideFrom>::required(u"by"),
    MemberOf<&ProcedureEvent::from>::required(u"from"),
    { u"to", Need<ProcedureEvent>::Required, readTarget },
    MemberOf<&ProcedureEvent::needs>::optional(u"needs"),
    { u"guards", Need<ProcedureEvent>::Optional,
      [](const JsonPlace &p, ProcedureEvent &e) { readObjects(p, guardFields, e.guards); } },
    { u"outputs", Need<ProcedureEvent>::Optional, readOutputs, codesOf<StepOutput> },
    MemberOf<&ProcedureEvent::skips>::optional(u"skips"),
    MemberOf<&ProcedureEvent::overrules>::optional(u"overrules"),
    MemberOf<&ProcedureEvent::setsTerm>::optional(u"setsTerm"),
    MemberOf<&ProcedureEvent::perAction>::optional(u"perAction"),
};

const JsonField<Term> lengthFields[] = {
    MemberOf<&Term::amount>::required(u"amount"),
    CodeOf<&Term::unit, termUnitFrom>::required(u"unit"),
};

template<typename Row>
void readLength(const JsonPlace &place, Row &row)
{
    readObject(place, lengthFields, row.length.emplace());
    if (row.length->amount < 0)
        place.at(u"amount").report(ProblemCode::WrongType, { u"whole number from 0"_s });
}

const JsonField<ProcedureTerm> termFields[] = {
    MemberOf<&ProcedureTerm::code>::required(u"code"),
    MemberOf<&ProcedureTerm::title>::required(u"title"),
    { u"length", Need<ProcedureTerm>::Optional, readLength<ProcedureTerm> },
    MemberOf<&ProcedureTerm::after>::required(u"after"),
    MemberOf<&ProcedureTerm::until>::optional(u"until"),
    CodeOf<&ProcedureTerm::basis, termBasisFrom>::required(u"basis"),
    CodeOf<&ProcedureTerm::side, sideFrom>::required(u"side"),
};

const JsonField<ProcedureAction> actionFields[] = {
    MemberOf<&ProcedureAction::code>::required(u"code"),
    MemberOf<&ProcedureAction::subject>::required(u"subject"),
    MemberOf<&ProcedureAction::title>::required(u"title"),
    MemberOf<&ProcedureAction::owner>::required(u"owner"),
    { u"length", Need<ProcedureAction>::Optional, readLength<ProcedureAction> },
    MemberOf<&ProcedureAction::reg>::optional(u"register"),
};

const JsonField<ProcedureLine> lineFields[] = {
    MemberOf<&ProcedureLine::code>::required(u"code"),
    MemberOf<&ProcedureLine::title>::required(u"title"),
    MemberOf<&ProcedureLine::between>::required(u"between"),
    MemberOf<&ProcedureLine::about>::required(u"about"),
    MemberOf<&ProcedureLine::escalates>::optional(u"escalates"),
};

template<auto member>
void readInto(const JsonPlace &place, ProcedureDraft &draft)
{
    readValue(place, draft.procedure.*member);
}

template<auto member, const auto &fields>
void readRows(const JsonPlace &place, ProcedureDraft &draft)
{
    readObjects(place, fields, draft.procedure.*member);
}

const JsonField<ProcedureDraft> procedureFields[] = {
    MemberOf<&ProcedureDraft::format>::required(u"format"),
    { u"id", Need<ProcedureDraft>::Required, readInto<&Procedure::id> },
    { u"version", Need<ProcedureDraft>::Required, readInto<&Procedure::version> },
    { u"title", Need<ProcedureDraft>::Required, readInto<&Procedure::title> },
    { u"summary", Need<ProcedureDraft>::Required, readInto<&Procedure::summary> },
    { u"sourceDocument", Need<ProcedureDraft>::Required, readInto<&Procedure::sourceDocument> },
    { u"sourceReference", Need<ProcedureDraft>::Required, readInto<&Procedure::sourceReference> },
    { u"initial", Need<ProcedureDraft>::Required, readInto<&Procedure::initial> },
    { u"pausable", Need<ProcedureDraft>::Optional, readInto<&Procedure::pausable> },
    { u"fields", Need<ProcedureDraft>::Required, readRows<&Procedure::fields, fieldFields> },
    { u"steps", Need<ProcedureDraft>::Required, readRows<&Procedure::steps, stepFields> },
    { u"events", Need<ProcedureDraft>::Required, readRows<&Procedure::events, eventFields> },
    { u"terms", Need<ProcedureDraft>::Required, readRows<&Procedure::terms, termFields> },
    { u"actions", Need<ProcedureDraft>::Optional, readRows<&Procedure::actions, actionFields> },
    { u"lines", Need<ProcedureDraft>::Optional, readRows<&Procedure::lines, lineFields> },
    { u"actionStart", Need<ProcedureDraft>::Optional, readInto<&Procedure::actionStart> },
    { u"actionDone", Need<ProcedureDraft>::Optional, readInto<&Procedure::actionDone> },
};

} // namespace

ProcedureReading readProcedure(const QByteArray &json)
{
    const JsonFile file = openJson(json);
    ProcedureReading reading;
    reading.problems = file.problems;
    if (!file.root)
        return reading;
    const JsonPlace root(*file.root, {}, reading.problems);
    ProcedureDraft draft;
    readObject(root, procedureFields, draft);
    if (reading.problems.empty() && draft.format != procedureFormat)
        root.at(u"format").report(ProblemCode::UnknownValue,
                                  { QString::number(draft.format), QString::number(procedureFormat) });
    if (reading.problems.empty())
        checkProcedure(root, draft.procedure);
    if (reading.problems.empty())
        reading.procedure = std::move(draft.procedure);
    return reading;
}
