// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractChecks.h"

#include "VerbErrors.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Status checkContract(const Portfolio &portfolio, const Contract &contract)
{
    if (contract.code.trimmed().isEmpty() || contract.title.trimmed().isEmpty())
        return refused(contract.title + contract.code, "a contract needs a title and a code");
    if (!contract.start.isValid())
        return refused(contract.code, "a contract needs a start");
    if (contract.end.isValid() && contract.end < contract.start)
        return refused(contract.code, "the end lies before the start");
    const auto holder = portfolio.contractByCode(contract.code);
    if (holder && *holder != contract.id)
        return Error { ErrorCode::AlreadyExists, u"the code is taken"_s, { contract.code } };
    return done();
}

Status checkParty(std::span<const Party> all, const Party &party)
{
    if (party.name.trimmed().isEmpty())
        return refused(party.shortName, "a party needs a name");
    if (party.from.isValid() && party.until.isValid() && party.until < party.from)
        return refused(party.name, "until lies before from");
    const QString name = party.name.simplified();
    const bool taken = std::ranges::any_of(all, [&](const Party &other) {
        return other.id != party.id && other.name.simplified().compare(name, Qt::CaseInsensitive) == 0;
    });
    return taken ? Status(Error { ErrorCode::AlreadyExists, u"the name is taken"_s, { party.name } }) : done();
}
