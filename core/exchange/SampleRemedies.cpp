// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRemedies.h"

#include "ActionVerbs.h"
#include "AttachmentVerbs.h"
#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "PeopleVerbs.h"
#include "ProcedureLibrary.h"
#include "SanctionVerbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

Error broken(const QString &place)
{
    return { ErrorCode::Internal, u"sample remedies: "_s + place };
}

QDate dateIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object[key].toString(), Qt::ISODate);
}

QStringList listIn(const QJsonObject &object, const QString &key)
{
    QStringList list;
    for (const QJsonValue &value : object[key].toArray())
        list += value.toString();
    return list;
}

QMap<QString, QString> mapIn(const QJsonObject &object, const QString &key)
{
    QMap<QString, QString> map;
    const QJsonObject fields = object[key].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        map.insert(field.key(), field.value().toString());
    return map;
}

/// Plays one file; stops at the first thing that is refused.
class Player
{
public:
    Player(Portfolio &portfolio, ContractId contract) : m_portfolio(portfolio), m_contract(contract), m_definition(portfolio.definition(contract)) { }

    Status play(const QJsonObject &from)
    {
        const std::pair<QString, Step> lists[] = { { u"people"_s, &Player::addPerson },     { u"deviations"_s, &Player::addDeviation },
                                                   { u"cases"_s, &Player::addCase },       { u"sanctions"_s, &Player::addSanction },
                                                   { u"actions"_s, &Player::addAction } };
        for (const auto &[name, add] : lists) {
            for (const QJsonValue &value : from[name].toArray()) {
                if (const Status added = (this->*add)(value.toObject()); !added)
                    return added;
            }
        }
        return done();
    }

private:
    using Step = Status (Player::*)(const QJsonObject &);

    Status addPerson(const QJsonObject &from)
    {
        Person person;
        person.contract = m_contract;
        person.name = from[u"name"_s].toString();
        person.function = from[u"function"_s].toString();
        person.bySupplier = from[u"bySupplier"_s].toBool();
        return statusIn(savePerson(m_portfolio, person));
    }

    Status addDeviation(const QJsonObject &from)
    {
        Deviation row;
        row.contract = m_contract;
        row.kind = deviationKindFrom(from[u"kind"_s].toString()).value_or(DeviationKind::Norm);
        row.title = from[u"title"_s].toString();
        row.kpi = kpiIn(from);
        row.first = Period::fromText(from[u"first"_s].toString()).value_or(Period::once());
        row.found = dateIn(from, u"found"_s);
        row.foundBy = from[u"foundBy"_s].toString();
        row.measuredBy = from[u"measuredBy"_s].toString();
        row.cause = from[u"cause"_s].toString();
        row.causeShared = dateIn(from, u"causeShared"_s);
        row.attributable = attributionFrom(from[u"attributable"_s].toString()).value_or(Attribution::Unknown);
        row.attributableReason = from[u"attributableReason"_s].toString();
        const auto saved = saveDeviation(m_portfolio, row);
        if (saved)
            m_deviations[from[u"key"_s].toString()] = *saved;
        return statusIn(saved);
    }

    Status addCase(const QJsonObject &from)
    {
        const auto procedure = loadProcedure(from[u"procedure"_s].toString());
        if (!procedure)
            return procedure.error();
        const auto opened = openCase(m_portfolio, { m_contract, *procedure, from[u"title"_s].toString(), deviationIn(from), kpiIn(from), dateIn(from, u"opened"_s) });
        if (!opened)
            return opened.error();
        for (const QJsonValue &value : from[u"documents"_s].toArray()) {
            if (const Status added = addDocument(value.toObject(), opened->id); !added)
                return added;
        }
        for (const QJsonValue &value : from[u"events"_s].toArray()) {
            const CaseEvent event = eventIn(value.toObject());
            const auto recorded = recordEvent(m_portfolio, m_contract, opened->id, event);
            if (!recorded)
                return recorded.error();
            if (!recorded->isDone())
                return broken(event.code + u' ' + codeOf(recorded->refusals.front().code) + u' ' + recorded->refusals.front().name);
        }
        return done();
    }

    Status addDocument(const QJsonObject &from, CaseId id)
    {
        Attachment row;
        row.contract = m_contract;
        row.about = EvidenceOf::Case;
        row.subject = id.value;
        row.name = from[u"name"_s].toString();
        row.link = from[u"link"_s].toString();
        row.added = dateIn(from, u"added"_s);
        row.addedBy = m_portfolio.user();
        return statusIn(attachLink(m_portfolio, row));
    }

    Status addSanction(const QJsonObject &from)
    {
        const Kpi *kpi = m_definition->kpi(kpiIn(from));
        if (!kpi)
            return broken(from[u"kpi"_s].toString());
        SanctionOpening opening { m_contract, from[u"title"_s].toString(), deviationIn(from), kpi->id, {}, Period::fromText(from[u"period"_s].toString()).value_or(Period::once()),
                                  {}, dateIn(from, u"made"_s) };
        for (const SurveyRound &round : m_portfolio.surveyRounds(m_contract)) {
            const auto result = m_portfolio.surveyResult(round.id);
            if (round.title != from[u"survey"_s].toString() || !result)
                continue;
            opening.round = round.id;
            opening.title = round.title;
            opening.grounds = { groundOf(*kpi, findingOf(*result)) };
        }
        if (opening.grounds.empty())
            opening.grounds = { groundOf(*kpi, true) };
        const auto id = openSanction(m_portfolio, opening);
        if (!id)
            return id.error();
        for (const QJsonValue &value : from[u"acts"_s].toArray()) {
            const auto recorded = recordAct(m_portfolio, m_contract, *id, actIn(value.toObject()));
            if (!recorded)
                return recorded.error();
            if (!recorded->isDone())
                return broken(codeOf(recorded->refusals.front().code));
        }
        return done();
    }

    Status addAction(const QJsonObject &from)
    {
        ActionItem row;
        row.contract = m_contract;
        row.title = from[u"title"_s].toString();
        row.owner = from[u"owner"_s].toString();
        row.bySupplier = from[u"bySupplier"_s].toBool();
        row.agreed = dateIn(from, u"agreed"_s);
        row.due = dateIn(from, u"due"_s);
        row.result = from[u"result"_s].toString();
        row.level = from[u"level"_s].toString();
        row.origin = from[u"origin"_s].toString();
        row.kpi = kpiIn(from);
        row.deviation = deviationIn(from);
        row.reg = actionRegisterFrom(from[u"register"_s].toString()).value_or(ActionRegister::None);
        row.cause = from[u"cause"_s].toString();
        row.corrective = from[u"corrective"_s].toString();
        row.preventive = from[u"preventive"_s].toString();
        row.progress = from[u"progress"_s].toInt();
        row.note = from[u"note"_s].toString();
        row.status = actionStatusFrom(from[u"status"_s].toString()).value_or(ActionStatus::Open);
        row.settled = dateIn(from, u"settled"_s);
        return statusIn(saveAction(m_portfolio, row));
    }

    [[nodiscard]] static CaseEvent eventIn(const QJsonObject &from)
    {
        CaseEvent event;
        event.code = from[u"event"_s].toString();
        event.on = event.recorded = dateIn(from, u"on"_s);
        event.by = sideFrom(from[u"by"_s].toString()).value_or(Side::Client);
        event.person = from[u"person"_s].toString();
        event.content = mapIn(from, u"content"_s);
        event.evidence = listIn(from, u"evidence"_s);
        event.term = from[u"term"_s].toString();
        const QStringList length = from[u"length"_s].toString().split(u' ', Qt::SkipEmptyParts);
        if (length.size() == 2)
            event.length = Term { length.front().toInt(), termUnitFrom(length.back()).value_or(TermUnit::WorkingDay) };
        return event;
    }

    [[nodiscard]] static SanctionEvent actIn(const QJsonObject &from)
    {
        SanctionEvent event;
        event.act = sanctionActFrom(from[u"act"_s].toString()).value_or(SanctionAct::Propose);
        event.on = event.recorded = dateIn(from, u"on"_s);
        event.person = from[u"person"_s].toString();
        event.codes = listIn(from, u"codes"_s);
        event.motive = from[u"motive"_s].toString();
        if (from.contains(u"attributable"_s))
            event.attributable = from[u"attributable"_s].toBool();
        event.severity = severityFrom(from[u"severity"_s].toString());
        event.content = mapIn(from, u"content"_s);
        return event;
    }

    [[nodiscard]] KpiId kpiIn(const QJsonObject &from) const
    {
        const Kpi *kpi = m_definition->kpi(from[u"kpi"_s].toString());
        return kpi ? kpi->id : KpiId {};
    }
    [[nodiscard]] DeviationId deviationIn(const QJsonObject &from) const
    {
        const auto found = m_deviations.find(from[u"deviation"_s].toString());
        return found == m_deviations.end() ? DeviationId {} : found->second;
    }
    template<typename Value>
    [[nodiscard]] static Status statusIn(const Result<Value> &result)
    {
        return result ? done() : Status(result.error());
    }

    Portfolio &m_portfolio;
    ContractId m_contract;
    std::shared_ptr<const ContractDefinition> m_definition;
    std::map<QString, DeviationId> m_deviations; ///< by the key that the file gives them
};

} // namespace

Status playRemedies(Portfolio &portfolio, ContractId contract, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return broken(u"not an object"_s);
    return Player(portfolio, contract).play(document.object());
}
