// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractFields.h"
#include "Definition.h"

#include <array>
#include <map>
#include <vector>

/// A party as it stands in the table: its cells as they were typed, choices as codes.
struct PartyDraft
{
    PartyId id; ///< 0: a new one
    std::array<QString, static_cast<std::size_t>(partyColumns)> cells;

    [[nodiscard]] QString &at(PartyColumn column) { return cells[static_cast<std::size_t>(column)]; }
    [[nodiscard]] const QString &at(PartyColumn column) const { return cells[static_cast<std::size_t>(column)]; }
    friend bool operator==(const PartyDraft &, const PartyDraft &) = default;
};

/// A contract as it stands in the editor.
struct ContractDraft
{
    Contract base; ///< what the fields do not say
    std::map<ContractField, QString> fields;
    std::vector<PartyDraft> parties;

    friend bool operator==(const ContractDraft &, const ContractDraft &) = default;
};

/// A draft as far as it can be read, and what cannot.
struct ReadContract
{
    Contract contract;
    std::vector<Party> parties;
    ContractProblemMap problems;
};

[[nodiscard]] ContractDraft draftOf(const ContractDefinition &definition);
[[nodiscard]] PartyDraft draftOf(const Party &party);
/// A deelnemer without a name yet.
[[nodiscard]] PartyDraft freshParty(const QString &name = {});
[[nodiscard]] ReadContract readDraft(const ContractDraft &draft);
/// How many fields differ; a party that came or went counts as one.
[[nodiscard]] int differences(const ContractDraft &before, const ContractDraft &after);

/// @p now, which began as @p start, laid over @p fresh: what was not touched follows, also a party that came or went elsewhere,
/// since saving would else undo that without a word.
[[nodiscard]] ContractDraft rebased(const ContractDraft &now, const ContractDraft &start, const ContractDraft &fresh);

[[nodiscard]] QString codeOf(PartyRole role);
[[nodiscard]] QString codeOf(PartySize size);
[[nodiscard]] PartyRole roleFrom(const QString &code); ///< a deelnemer where the code is none
[[nodiscard]] PartySize sizeFrom(const QString &code); ///< large where the code is none
