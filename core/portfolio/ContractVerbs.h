// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <span>

/// Adds a contract with everything in @p definition. Ids inside it are local to the value (any distinct positive
/// numbers, as templates give them) and are replaced by fresh ones. AlreadyExists when the code is taken.
[[nodiscard]] Result<ContractId> addContract(Portfolio &portfolio, ContractDefinition definition);
/// Replaces the contract's own row. InvalidInput when end lies before start, the title or the code is empty, or the code is taken.
[[nodiscard]] Status editContract(Portfolio &portfolio, const Contract &contract);
/// Saves the contract's own row and all its parties as one step: a party with id 0 is added, one that is left out is removed,
/// and they stand in the order of @p parties. InvalidInput as editContract() and putParty() have it, for a new code with a
/// space in it, and for a party that is left out while something was measured for it or asked of it; AlreadyExists for two
/// parties of one name; NotFound for a party that is not this contract's.
[[nodiscard]] Status saveContract(Portfolio &portfolio, const Contract &contract, std::span<const Party> parties);
[[nodiscard]] Status removeContract(Portfolio &portfolio, ContractId contract);
/// From when a reading holds, who agreed on it and why.
struct SettingChange
{
    QDate validFrom = {}; ///< invalid: the version that holds now is corrected, for all the time that it holds
    QString agreedBy = {};
    QString reason = {};
};
/// Sets one reading of the contract and judges anew what it reaches. With a day it becomes a version that holds for the
/// periods that begin on it or later; those before keep theirs. InvalidInput for an unknown key or value, and for a
/// version without a reason, before the contract starts, or not after the version before it. Source.
[[nodiscard]] Status changeSetting(Portfolio &portfolio, ContractId contract, const QString &key, const QString &value,
                                   const SettingChange &change = {});
/// Adds or replaces a party (id 0: adds). Returns its id. InvalidInput without a name or when it ends before it begins;
/// AlreadyExists when the contract has a party of that name.
[[nodiscard]] Result<PartyId> putParty(Portfolio &portfolio, Party party);
[[nodiscard]] Status removeParty(Portfolio &portfolio, PartyId party, ContractId contract);
