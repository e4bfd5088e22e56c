// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SamplePortfolio.h"

#include "ContractVerbs.h"
#include "MeasurementTable.h"
#include "MeasurementVerbs.h"
#include "SampleRegisters.h"
#include "SampleRemedies.h"
#include "SurveyFile.h"
#include "SurveyVerbs.h"
#include "TemplateLibrary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject sampleFile()
{
    return QJsonDocument::fromJson(resource(u"sample.json"_s)).object();
}

Error broken(const QString &detail)
{
    return { ErrorCode::Internal, u"sample: "_s + detail };
}

QDate dateIn(const QJsonObject &object, const QString &key)
{
    return QDate::fromString(object[key].toString(), Qt::ISODate);
}

void complete(ContractDefinition &definition, const QJsonObject &from)
{
    const QJsonObject facts = from[u"contract"_s].toObject();
    Contract &contract = definition.contract;
    contract.client = facts[u"client"_s].toString(contract.client);
    contract.supplier = facts[u"supplier"_s].toString();
    contract.award = dateIn(facts, u"award"_s);
    contract.signing = dateIn(facts, u"signing"_s);
    contract.start = dateIn(facts, u"start"_s);
    contract.end = dateIn(facts, u"end"_s);
    contract.planApproval = dateIn(facts, u"planApproval"_s);
    qint64 last = 0;
    for (const Party &party : definition.parties)
        last = std::max(last, party.id.value);
    const QJsonArray parties = from[u"parties"_s].toArray();
    for (const QJsonValue &value : parties) {
        Party party;
        party.id = PartyId { ++last };
        party.contract = contract.id;
        party.name = value[u"name"_s].toString();
        party.shortName = value[u"shortName"_s].toString(party.name);
        party.size = PartySize::Small;
        party.order = static_cast<int>(last);
        definition.parties.push_back(party);
    }
}

/// Sets one number of the first norm of each part that @p values names.
template<auto member>
Status fill(ContractDefinition &definition, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto isIt = [&](const NormVersion &norm) {
            const Indicator *part = definition.indicator(norm.indicator);
            return part && definition.codeOf(*part) == it.key();
        };
        const auto norm = std::ranges::find_if(definition.norms, isIt);
        const auto number = Decimal::fromPlain(it.value().toString());
        if (norm == definition.norms.end() || !number)
            return broken(it.key());
        (*norm).*member = *number;
    }
    return done();
}

Status addMeasurements(Portfolio &portfolio, ContractId contract, const QString &file)
{
    const MeasurementReading reading = readMeasurements(resource(file), *portfolio.definition(contract), sampleToday());
    if (!reading.problems.empty())
        return broken(file + u" line "_s + QString::number(reading.problems.front().line));
    const auto stored = enterMeasurements(portfolio, reading.measurements, ChangeKind::ImportMeasurements, file);
    if (!stored)
        return stored.error();
    return done();
}

Status addSurvey(Portfolio &portfolio, ContractId contract, const QJsonObject &from)
{
    const auto round = startSurveyRound(portfolio, contract, from[u"title"_s].toString(), dateIn(from, u"held"_s));
    if (!round)
        return round.error();
    SurveyReading reading = readSurveyScores(resource(from[u"scores"_s].toString()));
    readSurveyResponse(resource(from[u"response"_s].toString()), reading);
    const auto definition = portfolio.definition(contract);
    const auto partyOf = [&](PartyId local) -> PartyId {
        const QString name = reading.parties.value(local.value - 1);
        for (const Party &party : definition->parties) {
            if (party.name == name || party.shortName == name)
                return party.id;
        }
        return {};
    };
    for (SurveyResponse response : reading.responses) {
        response.round = *round;
        response.party = partyOf(response.party);
        if (const Status stored = setSurveyResponse(portfolio, response); !stored)
            return stored;
    }
    for (SurveyMark &mark : reading.marks) {
        mark.round = *round;
        mark.party = partyOf(mark.party);
    }
    const auto stored = enterMarks(portfolio, *round, reading.marks);
    if (!stored)
        return stored.error();
    return done();
}

Status addSampleContract(Portfolio &portfolio, const QJsonObject &from)
{
    auto definition = loadTemplate(from[u"template"_s].toString());
    if (!definition)
        return definition.error();
    complete(*definition, from);
    if (const Status filled = fill<&NormVersion::offered>(*definition, from[u"offered"_s].toObject()); !filled)
        return filled.error();
    if (const Status filled = fill<&NormVersion::watchMargin>(*definition, from[u"watchMargin"_s].toObject()); !filled)
        return filled.error();
    const auto contract = addContract(portfolio, *definition);
    if (!contract)
        return contract.error();
    if (const Status added = addMeasurements(portfolio, *contract, from[u"measurements"_s].toString()); !added)
        return added;
    const QJsonArray surveys = from[u"surveys"_s].toArray();
    for (const QJsonValue &survey : surveys) {
        if (const Status added = addSurvey(portfolio, *contract, survey.toObject()); !added)
            return added;
    }
    const QString remedies = from[u"remedies"_s].toString();
    return remedies.isEmpty() ? done() : playRemedies(portfolio, *contract, resource(remedies));
}

} // namespace

QDate sampleToday()
{
    return dateIn(sampleFile(), u"today"_s);
}

Result<std::unique_ptr<Portfolio>> buildSample(const Environment &environment)
{
    auto portfolio = Portfolio::createUnsaved(environment);
    if (!portfolio)
        return portfolio;
    const QJsonArray contracts = sampleFile()[u"contracts"_s].toArray();
    for (const QJsonValue &contract : contracts) {
        if (const Status added = addSampleContract(**portfolio, contract.toObject()); !added)
            return added.error();
    }
    if (const Status added = addSampleRegisters(**portfolio); !added)
        return added.error();
    return portfolio;
}
