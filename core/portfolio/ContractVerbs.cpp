// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractVerbs.h"

#include "ContractChecks.h"
#include "ContractRows.h"
#include "FreshIds.h"
#include "InterpretationKeys.h"
#include "Sanctioning.h"
#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void removeAll(Change &change, std::vector<Record> rows)
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        change.records.push_back({ std::move(*row), std::nullopt });
}

bool isKnownReading(const ContractDefinition &definition, const QString &key, const QString &value)
{
    if (key == u"sanction.order")
        return isSanctionOrder(value, definition);
    const auto reading = interpretation(key);
    return reading && takesValue(*reading, value);
}

Status checkSettingChange(const ContractDefinition &definition, const ContractSetting *last, const SettingChange &change)
{
    if (!change.validFrom.isValid())
        return done();
    if (change.reason.trimmed().isEmpty())
        return refused(definition.contract.code, "a new version of a reading needs a reason");
    if (change.validFrom < definition.contract.start)
        return refused(definition.contract.code, "a reading does not hold before the contract starts");
    if (last && last->validFrom.isValid() && change.validFrom <= last->validFrom)
        return refused(definition.contract.code, "a reading begins after the version before it");
    return done();
}

} // namespace

Result<ContractId> addContract(Portfolio &portfolio, ContractDefinition definition)
{
    definition.contract.id = {};
    if (auto status = checkContract(portfolio, definition.contract); !status)
        return status.error();
    if (!giveFreshIds(portfolio, definition))
        return refused(definition.contract.code, "a row refers to one that is not there");
    const auto present = portfolio.contracts();
    if (!present.empty())
        definition.contract.order = present.back().order + 1;
    Change change { ChangeKind::AddContract, { definition.contract.title }, {} };
    for (Record &row : rowsOf(definition))
        change.records.push_back({ std::nullopt, std::move(row) });
    const auto topics = portfolio.apply(change);
    return topics ? Result<ContractId>(definition.contract.id) : topics.error();
}

Status editContract(Portfolio &portfolio, const Contract &contract)
{
    const auto definition = portfolio.definition(contract.id);
    if (!definition)
        return notFound(contract.code, "contract");
    Status status = checkContract(portfolio, contract);
    if (!status && status.error().code == ErrorCode::AlreadyExists)
        return refused(contract.code, "the code is taken");
    if (!status || definition->contract == contract)
        return status;
    return statusOf(portfolio.apply({ ChangeKind::EditContract, { contract.title }, { { definition->contract, contract } } }));
}

Status removeContract(Portfolio &portfolio, ContractId contract)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    Change change { ChangeKind::RemoveContract, { definition->contract.title }, {} };
    if (!portfolio.rowsOf<CaseRecord>(contract).empty() || !portfolio.rowsOf<SanctionRecord>(contract).empty())
        return refused(definition->contract.title, "a contract with cases or sanctions is not removed");
    removeAll(change, remedyRows(portfolio, contract));
    removeAll(change, filledInRows(portfolio, *definition));
    removeAll(change, rowsOf(*definition));
    return statusOf(portfolio.apply(change));
}

Status changeSetting(Portfolio &portfolio, ContractId contract, const QString &key, const QString &value,
                     const SettingChange &change)
{
    const auto definition = portfolio.definition(contract);
    if (!definition)
        return notFound(QString::number(contract.value), "contract");
    if (!isKnownReading(*definition, key, value))
        return refused(key + u" = "_s + value, "no such reading");
    const ContractSetting *last = definition->lastSetting(key);
    if (auto status = checkSettingChange(*definition, last, change); !status)
        return status;
    if (last && last->value == value && (change.validFrom.isValid() || change.reason.trimmed().isEmpty()))
        return done();
    RecordChange record { std::nullopt,
                          ContractSetting { contract, key, value, change.validFrom, change.agreedBy.trimmed(), change.reason.trimmed() } };
    if (last && !change.validFrom.isValid()) {
        ContractSetting corrected = *last;
        corrected.value = value;
        if (!change.agreedBy.trimmed().isEmpty())
            corrected.agreedBy = change.agreedBy.trimmed();
        if (!change.reason.trimmed().isEmpty())
            corrected.reason = change.reason.trimmed();
        record = { *last, corrected };
    }
    return statusOf(portfolio.apply({ ChangeKind::EditSetting, { definition->contract.title, key }, { record } }));
}

Result<PartyId> putParty(Portfolio &portfolio, Party party)
{
    const auto definition = portfolio.definition(party.contract);
    if (!definition)
        return notFound(QString::number(party.contract.value), "contract");
    if (const Status status = checkParty(definition->parties, party); !status)
        return status.error();
    RecordChange record;
    const bool isNew = !party.id.isValid();
    if (isNew) {
        party.id = portfolio.nextId<PartyId>();
        party.order = definition->parties.empty() ? 0 : definition->parties.back().order + 1;
    } else if (const Party *stored = definition->party(party.id)) {
        if (*stored == party)
            return party.id;
        record.before = *stored;
    } else {
        return notFound(party.name, "party");
    }
    record.after = party;
    const auto topics =
        portfolio.apply({ isNew ? ChangeKind::AddParty : ChangeKind::EditParty, { party.name }, { record } });
    return topics ? Result<PartyId>(party.id) : topics.error();
}

Status removeParty(Portfolio &portfolio, PartyId party, ContractId contract)
{
    const auto definition = portfolio.definition(contract);
    const Party *stored = definition ? definition->party(party) : nullptr;
    if (!stored)
        return notFound(QString::number(party.value), "party");
    Change change { ChangeKind::RemoveParty, { stored->name }, {} };
    removeAll(change, filledInRows(portfolio, *definition, party));
    change.records.push_back({ *stored, std::nullopt });
    return statusOf(portfolio.apply(change));
}
