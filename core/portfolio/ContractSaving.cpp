// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractChecks.h"
#include "ContractVerbs.h"
#include "VerbErrors.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

bool hasSpace(const QString &code)
{
    return std::any_of(code.begin(), code.end(), [](QChar sign) { return sign.isSpace(); });
}

/// A code that was stored before may keep its space: a template or an older file gave it.
Status checkRow(const Portfolio &portfolio, const Contract &before, const Contract &after)
{
    if (const Status status = checkContract(portfolio, after); !status)
        return status.error().code == ErrorCode::AlreadyExists ? refused(after.code, "the code is taken") : status;
    if (after.code != before.code && hasSpace(after.code))
        return refused(after.code, "a code has no spaces");
    return done();
}

Status checkParties(const ContractDefinition &definition, std::span<const Party> parties)
{
    std::set<PartyId> seen;
    for (std::size_t i = 0; i < parties.size(); ++i) {
        const Party &party = parties[i];
        if (party.id.isValid() && (!definition.party(party.id) || !seen.insert(party.id).second))
            return notFound(party.name, "party");
        if (const Status status = checkParty(parties.first(i), party); !status)
            return status;
        // Of the new ones before it none is known by an id: their names are compared here.
        const auto isNamesake = [&party](const Party &other) {
            return !party.id.isValid() && !other.id.isValid()
                && other.name.simplified().compare(party.name.simplified(), Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(parties.first(i), isNamesake))
            return Error { ErrorCode::AlreadyExists, u"the name is taken"_s, { party.name } };
    }
    return done();
}

/// The parties that are left out, last one first.
Result<std::vector<Party>> leftOut(const Portfolio &portfolio, const ContractDefinition &definition, std::span<const Party> parties)
{
    std::vector<Party> gone;
    for (auto party = definition.parties.rbegin(); party != definition.parties.rend(); ++party) {
        if (std::ranges::find(parties, party->id, &Party::id) == parties.end())
            gone.push_back(*party);
    }
    if (gone.empty())
        return gone;
    std::set<PartyId> used;
    for (const auto &[party, period] : portfolio.partyPeriods(definition.contract.id))
        used.insert(party);
    const auto kept = std::ranges::find_if(gone, [&used](const Party &party) { return used.contains(party.id); });
    if (kept != gone.end())
        return refused(kept->name, "something was measured for the party");
    return gone;
}

void addParties(Change &step, Portfolio &portfolio, const ContractDefinition &definition, std::span<const Party> parties)
{
    int last = -1; // an order that is right stays, with its gaps: those rows do not change
    for (Party party : parties) {
        party.contract = definition.contract.id;
        party.order = party.id.isValid() ? std::max(last + 1, party.order) : last + 1;
        last = party.order;
        const Party *stored = definition.party(party.id);
        if (stored && *stored == party)
            continue;
        RecordChange record;
        if (stored)
            record.before = *stored;
        else
            party.id = portfolio.nextId<PartyId>();
        record.after = party;
        step.records.push_back(std::move(record));
    }
}

} // namespace

Status saveContract(Portfolio &portfolio, const Contract &contract, std::span<const Party> parties)
{
    const auto definition = portfolio.definition(contract.id);
    if (!definition)
        return notFound(contract.code, "contract");
    if (const Status status = checkRow(portfolio, definition->contract, contract); !status)
        return status;
    if (const Status status = checkParties(*definition, parties); !status)
        return status;
    const Result<std::vector<Party>> gone = leftOut(portfolio, *definition, parties);
    if (!gone)
        return gone.error();
    Change step { ChangeKind::EditContract, { contract.title }, {} };
    if (definition->contract != contract)
        step.records.push_back({ definition->contract, contract });
    for (const Party &party : *gone)
        step.records.push_back({ party, std::nullopt });
    addParties(step, portfolio, *definition, parties);
    return step.isEmpty() ? done() : statusOf(portfolio.apply(step));
}
