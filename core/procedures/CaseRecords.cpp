// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseRecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Puts in what says something; what is not there reads back as empty.
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

void put(QJsonObject &object, const QString &key, const QMap<QString, QString> &content)
{
    QJsonObject fields;
    for (auto field = content.cbegin(); field != content.cend(); ++field)
        fields.insert(field.key(), field.value());
    if (!fields.isEmpty())
        object.insert(key, fields);
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const auto item : value.toArray())
        texts += item.toString();
    return texts;
}

QMap<QString, QString> contentIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    QMap<QString, QString> content;
    for (auto field = object.begin(); field != object.end(); ++field)
        content.insert(field.key(), field.value().toString());
    return content;
}

std::optional<Term> termIn(const QJsonValue &value)
{
    const auto unit = termUnitFrom(value[u"unit"].toString());
    return unit ? std::optional(Term { value[u"amount"].toInt(), *unit }) : std::nullopt;
}

std::vector<CaseLink> linksIn(const QJsonValue &value)
{
    std::vector<CaseLink> links;
    for (const auto item : value.toArray())
        links.push_back({ item[u"reference"].toString(), item[u"procedure"].toString(), item[u"solved"].toBool() });
    return links;
}

QJsonArray arrayOf(const std::vector<CaseLink> &links)
{
    QJsonArray array;
    for (const CaseLink &link : links)
        array += QJsonObject { { u"reference"_s, link.reference }, { u"procedure"_s, link.procedure }, { u"solved"_s, link.solved } };
    return array;
}

std::optional<SurveyOutcome> outcomeFrom(const QString &code)
{
    for (const SurveyOutcome outcome : { SurveyOutcome::None, SurveyOutcome::S4, SurveyOutcome::S4Plus }) {
        if (codeOf(outcome) == code)
            return outcome;
    }
    return std::nullopt;
}

QJsonObject objectOf(const SurveyFinding &finding)
{
    return { { u"literal"_s, codeOf(finding.literal) },
             { u"advised"_s, codeOf(finding.advised) },
             { u"proposed"_s, codeOf(finding.proposed) },
             { u"covered"_s, finding.isCovered } };
}

bool read(const QJsonObject &object, SurveyFinding &finding)
{
    const auto literal = outcomeFrom(object[u"literal"].toString());
    const auto advised = outcomeFrom(object[u"advised"].toString());
    const auto proposed = outcomeFrom(object[u"proposed"].toString());
    if (!literal || !advised || !proposed)
        return false;
    finding = { *literal, *advised, *proposed, object[u"covered"].toBool() };
    return true;
}

} // namespace

CaseEntryRecord recordOf(const CaseEntry &entry, CaseId caseId, int number)
{
    const CaseEvent &event = entry.event;
    QJsonObject object { { u"by"_s, codeOf(event.by) } };
    put(object, u"person"_s, event.person);
    put(object, u"fields"_s, event.content);
    put(object, u"evidence"_s, event.evidence);
    if (!event.links.empty())
        object.insert(u"links"_s, arrayOf(event.links));
    put(object, u"action"_s, event.action);
    put(object, u"term"_s, event.term);
    if (event.length)
        object.insert(u"length"_s, QJsonObject { { u"amount"_s, event.length->amount }, { u"unit"_s, codeOf(event.length->unit) } });
    put(object, u"overrule_reason"_s, event.overruleReason);
    put(object, u"overruled"_s, entry.overruled);
    put(object, u"skipped"_s, entry.skipped);
    return { caseId, number, event.on, event.recorded, event.code, entry.from, entry.to, compact(object) };
}

std::optional<CaseEntry> entryFrom(const CaseEntryRecord &record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record.content.toUtf8());
    const QJsonObject object = document.object();
    const auto by = sideFrom(object[u"by"].toString());
    if (!document.isObject() || !by || !record.on.isValid() || (object.contains(u"length") && !termIn(object[u"length"])))
        return std::nullopt;
    CaseEntry entry;
    entry.event.code = record.event;
    entry.event.on = record.on;
    entry.event.recorded = record.recorded;
    entry.event.by = *by;
    entry.event.person = object[u"person"].toString();
    entry.event.content = contentIn(object[u"fields"]);
    entry.event.evidence = textsIn(object[u"evidence"]);
    entry.event.links = linksIn(object[u"links"]);
    entry.event.action = object[u"action"].toString();
    entry.event.term = object[u"term"].toString();
    entry.event.length = termIn(object[u"length"]);
    entry.event.overruleReason = object[u"overrule_reason"].toString();
    entry.from = record.from;
    entry.to = record.to;
    entry.overruled = textsIn(object[u"overruled"]);
    entry.skipped = textsIn(object[u"skipped"]);
    return entry;
}

SanctionEntryRecord recordOf(const SanctionEvent &event, SanctionId sanction, int number)
{
    QJsonObject object;
    put(object, u"person"_s, event.person);
    put(object, u"codes"_s, event.codes);
    put(object, u"motive"_s, event.motive);
    if (event.attributable)
        object.insert(u"attributable"_s, *event.attributable);
    if (event.severity)
        object.insert(u"severity"_s, codeOf(*event.severity));
    put(object, u"fields"_s, event.content);
    put(object, u"evidence"_s, event.evidence);
    return { sanction, number, event.on, event.recorded, codeOf(event.act), compact(object) };
}

std::optional<SanctionEvent> eventFrom(const SanctionEntryRecord &record)
{
    const QJsonDocument document = QJsonDocument::fromJson(record.content.toUtf8());
    const QJsonObject object = document.object();
    const auto act = sanctionActFrom(record.act);
    const auto severity = severityFrom(object[u"severity"].toString());
    if (!document.isObject() || !act || !record.on.isValid() || (object.contains(u"severity") && !severity))
        return std::nullopt;
    SanctionEvent event;
    event.act = *act;
    event.on = record.on;
    event.recorded = record.recorded;
    event.person = object[u"person"].toString();
    event.codes = textsIn(object[u"codes"]);
    event.motive = object[u"motive"].toString();
    if (object.contains(u"attributable"))
        event.attributable = object[u"attributable"].toBool();
    event.severity = severity;
    event.content = contentIn(object[u"fields"]);
    event.evidence = textsIn(object[u"evidence"]);
    return event;
}

QString groundsText(const std::vector<SanctionGround> &grounds)
{
    QJsonArray array;
    for (const SanctionGround &ground : grounds) {
        QJsonObject object { { u"kpi"_s, ground.kpi }, { u"missed"_s, ground.isMissed } };
        put(object, u"allowed"_s, ground.allowed);
        if (ground.survey)
            object.insert(u"survey"_s, objectOf(*ground.survey));
        array += object;
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<std::vector<SanctionGround>> groundsFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    std::vector<SanctionGround> grounds;
    for (const auto item : document.array()) {
        SanctionGround ground { item[u"kpi"].toString(), textsIn(item[u"allowed"]), item[u"missed"].toBool(), std::nullopt };
        if (!item[u"survey"].isUndefined() && !read(item[u"survey"].toObject(), ground.survey.emplace()))
            return std::nullopt;
        grounds.push_back(std::move(ground));
    }
    return grounds;
}
