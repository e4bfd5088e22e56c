// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcedureWriter.h"

#include "ProcedureReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// Puts a text in when there is one: an absent key reads back as an empty text, and an empty text is a mistake.
void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        object.insert(key, QJsonArray::fromStringList(texts));
}

void put(QJsonObject &object, const QString &key, const std::optional<Term> &length)
{
    if (length)
        object.insert(key, QJsonObject { { u"amount"_s, length->amount }, { u"unit"_s, codeOf(length->unit) } });
}

template<typename Row, typename Write>
QJsonArray list(const std::vector<Row> &rows, Write write)
{
    QJsonArray array;
    for (const Row &row : rows)
        array.append(write(row));
    return array;
}

QJsonObject objectOf(const Condition &condition)
{
    QJsonObject object { { u"kind"_s, codeOf(condition.kind) }, { u"name"_s, condition.name } };
    put(object, u"value"_s, condition.value);
    return object;
}

QJsonObject objectOf(const Guard &guard)
{
    QJsonObject object { { u"code"_s, guard.code }, { u"text"_s, guard.text } };
    object.insert(u"anyOf"_s, list(guard.anyOf, [](const Condition &row) { return objectOf(row); }));
    object.insert(u"overrulable"_s, guard.overrulable);
    return object;
}

QJsonObject objectOf(const ProcedureField &field)
{
    QJsonObject object { { u"code"_s, field.code }, { u"title"_s, field.title }, { u"kind"_s, codeOf(field.kind) } };
    if (!field.choices.empty())
        object.insert(u"choices"_s, list(field.choices, [](const FieldChoice &choice) {
            return QJsonObject { { u"code"_s, choice.code }, { u"title"_s, choice.title } };
        }));
    return object;
}

QJsonObject objectOf(const ProcedureStep &step)
{
    QJsonObject object { { u"code"_s, step.code }, { u"title"_s, step.title } };
    put(object, u"client"_s, step.client);
    put(object, u"supplier"_s, step.supplier);
    put(object, u"goal"_s, step.goal);
    object.insert(u"level"_s, step.level);
    object.insert(u"end"_s, step.isEnd);
    return object;
}

QString targetOf(const ProcedureEvent &event)
{
    switch (event.target) {
    case ProcedureEvent::Target::Stay:
        return u"stay"_s;
    case ProcedureEvent::Target::Back:
        return u"back"_s;
    case ProcedureEvent::Target::Step:
        break;
    }
    return event.to;
}

QJsonObject objectOf(const ProcedureEvent &event)
{
    QJsonObject object { { u"code"_s, event.code }, { u"title"_s, event.title }, { u"by"_s, codeOf(event.by) } };
    object.insert(u"from"_s, QJsonArray::fromStringList(event.from));
    object.insert(u"to"_s, targetOf(event));
    put(object, u"needs"_s, event.needs);
    if (!event.guards.empty())
        object.insert(u"guards"_s, list(event.guards, [](const Guard &guard) { return objectOf(guard); }));
    if (!event.outputs.empty())
        object.insert(u"outputs"_s, list(event.outputs, [](StepOutput output) { return codeOf(output); }));
    put(object, u"skips"_s, event.skips);
    put(object, u"overrules"_s, event.overrules);
    put(object, u"setsTerm"_s, event.setsTerm);
    object.insert(u"perAction"_s, event.perAction);
    return object;
}

QJsonObject objectOf(const ProcedureTerm &term)
{
    QJsonObject object { { u"code"_s, term.code }, { u"title"_s, term.title } };
    put(object, u"length"_s, term.length);
    object.insert(u"after"_s, QJsonArray::fromStringList(term.after));
    put(object, u"until"_s, term.until);
    object.insert(u"basis"_s, codeOf(term.basis));
    object.insert(u"side"_s, codeOf(term.side));
    return object;
}

QJsonObject objectOf(const ProcedureLine &line)
{
    QJsonObject object { { u"code"_s, line.code }, { u"title"_s, line.title }, { u"between"_s, line.between }, { u"about"_s, line.about } };
    put(object, u"escalates"_s, line.escalates);
    return object;
}

QJsonObject objectOf(const ProcedureAction &action)
{
    QJsonObject object { { u"code"_s, action.code }, { u"subject"_s, action.subject }, { u"title"_s, action.title } };
    object.insert(u"owner"_s, action.owner);
    put(object, u"length"_s, action.length);
    put(object, u"register"_s, action.reg);
    return object;
}

template<typename Row>
QJsonArray rows(const std::vector<Row> &all)
{
    return list(all, [](const Row &row) { return objectOf(row); });
}

} // namespace

QByteArray writeProcedure(const Procedure &procedure)
{
    QJsonObject object { { u"format"_s, procedureFormat }, { u"id"_s, procedure.id }, { u"version"_s, procedure.version } };
    object.insert(u"title"_s, procedure.title);
    object.insert(u"summary"_s, procedure.summary);
    object.insert(u"sourceDocument"_s, procedure.sourceDocument);
    object.insert(u"sourceReference"_s, procedure.sourceReference);
    object.insert(u"initial"_s, procedure.initial);
    object.insert(u"pausable"_s, procedure.pausable);
    object.insert(u"fields"_s, rows(procedure.fields));
    object.insert(u"steps"_s, rows(procedure.steps));
    object.insert(u"events"_s, rows(procedure.events));
    object.insert(u"terms"_s, rows(procedure.terms));
    if (!procedure.actions.empty())
        object.insert(u"actions"_s, rows(procedure.actions));
    if (!procedure.lines.empty())
        object.insert(u"lines"_s, rows(procedure.lines));
    put(object, u"actionStart"_s, procedure.actionStart);
    put(object, u"actionDone"_s, procedure.actionDone);
    return QJsonDocument(object).toJson();
}
