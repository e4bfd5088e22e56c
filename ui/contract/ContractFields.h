// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldDoor.h"

#include <QString>

#include <compare>
#include <map>

/// What can be filled in about a contract. Each holds a text as it was typed, the code of a choice, or "1" and "0".
enum class ContractField : quint8 {
    Title, Code, Client, Supplier, Category, Icon, Document, Reference,
    Award, Signing, PlanApproval, Start, End,
    GoodFriday, BridgeDays,
    Parties, ///< a cell of the table
};

/// The columns of the table of parties, in order.
enum class PartyColumn : quint8 { Name, ShortName, Role, Size, From, Until, Count };
constexpr int partyColumns = static_cast<int>(PartyColumn::Count);

/// Which field: of the contract, or a cell of the table of parties.
struct ContractKey
{
    ContractField field = ContractField::Title;
    int party = -1;
    int column = -1;

    friend auto operator<=>(const ContractKey &, const ContractKey &) = default;
};
[[nodiscard]] inline ContractKey cellKey(int party, PartyColumn column)
{
    return { ContractField::Parties, party, static_cast<int>(column) };
}

using ContractProblemMap = std::map<ContractKey, FieldProblem>;
