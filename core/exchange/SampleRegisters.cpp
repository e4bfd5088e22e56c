// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRegisters.h"

#include "ActionVerbs.h"
#include "AgreementVerbs.h"
#include "AttachmentVerbs.h"
#include "CriteriaVerbs.h"
#include "MeetingVerbs.h"
#include "PeopleVerbs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonArray rowsOf(const QJsonObject &from, const QString &key)
{
    return from[key].toArray();
}

QDate dayIn(const QJsonObject &row, const QString &key)
{
    return QDate::fromString(row[key].toString(), Qt::ISODate);
}

/// Adds the registers of one contract; stops at the first that is refused.
class Registers
{
public:
    Registers(Portfolio &portfolio, const ContractDefinition &contract) : m_portfolio(portfolio), m_contract(contract) { }

    [[nodiscard]] Status add(const QJsonObject &from) const
    {
        for (const auto part : { &Registers::addCauses, &Registers::addActions, &Registers::addEvidence, &Registers::addPeople,
                                 &Registers::addParameters, &Registers::addReferences, &Registers::addMeetings }) {
            if (const Status added = (this->*part)(from); !added)
                return added;
        }
        QStringList criteria;
        for (const QJsonValue &line : rowsOf(from, u"criteria"_s))
            criteria += line.toString();
        return saveCriteria(m_portfolio, m_contract.contract.id, criteria);
    }

private:
    [[nodiscard]] KpiId kpiOf(const QJsonObject &row) const
    {
        const Kpi *kpi = m_contract.kpi(row[u"kpi"_s].toString());
        return kpi ? kpi->id : KpiId();
    }
    [[nodiscard]] static Period periodOf(const QJsonObject &row) { return Period::fromText(row[u"period"_s].toString()).value_or(Period::once()); }

    [[nodiscard]] Status addCauses(const QJsonObject &from) const
    {
        for (const QJsonValue &value : rowsOf(from, u"causes"_s)) {
            const QJsonObject row = value.toObject();
            std::vector<Cause> causes;
            for (const QJsonValue &one : rowsOf(row, u"counts"_s)) {
                Cause cause;
                cause.title = one[u"title"_s].toString();
                cause.count = one[u"count"_s].toInt();
                causes.push_back(cause);
            }
            if (const Status saved = saveCauses(m_portfolio, m_contract.contract.id, kpiOf(row), periodOf(row), causes); !saved)
                return saved;
        }
        return done();
    }

    [[nodiscard]] Status addActions(const QJsonObject &from) const
    {
        for (const QJsonValue &value : rowsOf(from, u"actions"_s)) {
            const QJsonObject row = value.toObject();
            ActionItem action;
            action.contract = m_contract.contract.id;
            action.kpi = kpiOf(row);
            action.title = row[u"title"_s].toString();
            action.owner = row[u"owner"_s].toString();
            action.bySupplier = row[u"bySupplier"_s].toBool(true);
            action.agreed = dayIn(row, u"agreed"_s);
            action.due = dayIn(row, u"due"_s);
            action.result = row[u"result"_s].toString();
            action.level = row[u"level"_s].toString();
            action.progress = row[u"progress"_s].toInt();
            action.settled = dayIn(row, u"done"_s);
            action.status = action.settled.isValid() ? ActionStatus::Done : ActionStatus::Open;
            if (const auto saved = saveAction(m_portfolio, action); !saved)
                return saved.error();
        }
        return done();
    }

    [[nodiscard]] Status addEvidence(const QJsonObject &from) const
    {
        for (const QJsonValue &value : rowsOf(from, u"evidence"_s)) {
            const QJsonObject row = value.toObject();
            Attachment evidence;
            evidence.contract = m_contract.contract.id;
            evidence.about = EvidenceOf::Kpi;
            evidence.subject = kpiOf(row).value;
            evidence.period = periodOf(row);
            evidence.name = row[u"name"_s].toString();
            evidence.link = row[u"link"_s].toString();
            evidence.note = row[u"note"_s].toString();
            evidence.added = dayIn(row, u"added"_s);
            evidence.addedBy = row[u"by"_s].toString();
            const auto added = evidence.link.isEmpty() ? attachFile(m_portfolio, evidence, contentOf(row[u"text"_s].toString().toUtf8()))
                                                       : attachLink(m_portfolio, evidence);
            if (!added)
                return added.error();
        }
        return done();
    }

    [[nodiscard]] Status addPeople(const QJsonObject &from) const
    {
        for (const QJsonValue &value : rowsOf(from, u"people"_s)) {
            const QJsonObject row = value.toObject();
            Person person;
            person.contract = m_contract.contract.id;
            person.bySupplier = row[u"bySupplier"_s].toBool();
            person.name = row[u"name"_s].toString();
            person.function = row[u"function"_s].toString();
            person.role = row[u"role"_s].toString();
            person.mail = row[u"mail"_s].toString();
            person.phone = row[u"phone"_s].toString();
            person.from = dayIn(row, u"from"_s);
            person.until = dayIn(row, u"until"_s);
            if (const auto saved = savePerson(m_portfolio, person); !saved)
                return saved.error();
        }
        return done();
    }

    [[nodiscard]] Status addParameters(const QJsonObject &from) const
    {
        std::vector<SlaParameter> rows;
        for (const QJsonValue &value : rowsOf(from, u"slaParameters"_s)) {
            const QJsonObject row = value.toObject();
            SlaParameter parameter;
            parameter.process = row[u"process"_s].toString();
            parameter.title = row[u"title"_s].toString();
            parameter.value = row[u"value"_s].toString();
            parameter.remark = row[u"remark"_s].toString();
            parameter.goal = row[u"goal"_s].toString();
            parameter.kpi = kpiOf(row);
            rows.push_back(parameter);
        }
        return saveSlaParameters(m_portfolio, m_contract.contract.id, rows);
    }

    [[nodiscard]] Status addReferences(const QJsonObject &from) const
    {
        for (const QJsonValue &value : rowsOf(from, u"references"_s)) {
            const QJsonObject row = value.toObject();
            ReferenceValue reference;
            reference.contract = m_contract.contract.id;
            reference.key = row[u"key"_s].toString();
            reference.title = row[u"title"_s].toString();
            reference.period = periodOf(row);
            reference.value = Decimal::fromPlain(row[u"value"_s].toString()).value_or(Decimal());
            reference.unit = row[u"unit"_s].toString();
            reference.dated = dayIn(row, u"dated"_s);
            reference.source = row[u"source"_s].toString();
            reference.approvedBy = row[u"approvedBy"_s].toString();
            reference.reason = row[u"reason"_s].toString();
            if (const auto added = addReference(m_portfolio, reference); !added)
                return added.error();
        }
        return done();
    }

    [[nodiscard]] Status addMeetings(const QJsonObject &from) const
    {
        for (const QJsonValue &value : rowsOf(from, u"meetings"_s)) {
            const QJsonObject row = value.toObject();
            Meeting meeting;
            meeting.contract = m_contract.contract.id;
            meeting.kind = meetingKindFrom(row[u"kind"_s].toString()).value_or(MeetingKind::Regular);
            meeting.date = dayIn(row, u"date"_s);
            meeting.title = row[u"title"_s].toString();
            meeting.present = row[u"present"_s].toString();
            meeting.minutes = row[u"minutes"_s].toString();
            meeting.minutesSent = dayIn(row, u"sent"_s);
            if (const auto saved = saveMeeting(m_portfolio, meeting); !saved)
                return saved.error();
        }
        return done();
    }

    Portfolio &m_portfolio;
    const ContractDefinition &m_contract;
};

} // namespace

Status addSampleRegisters(Portfolio &portfolio)
{
    QFile file(u":/sample/registers.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorCode::Internal, u"sample: registers.json"_s };
    const QJsonArray contracts = QJsonDocument::fromJson(file.readAll()).object()[u"contracts"_s].toArray();
    for (const QJsonValue &value : contracts) {
        const auto id = portfolio.contractByCode(value[u"code"_s].toString());
        const auto contract = id ? portfolio.definition(*id) : nullptr;
        if (!contract)
            return Error { ErrorCode::Internal, u"sample: "_s + value[u"code"_s].toString() };
        if (const Status added = Registers(portfolio, *contract).add(value.toObject()); !added)
            return added;
    }
    return done();
}
