// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractDraft.h"

/// Parties read from a list that was copied elsewhere.
struct PartyList
{
    std::vector<PartyDraft> added;
    int known = 0; ///< names that were there already, or twice in the list
    int unread = 0; ///< roles and sizes that are no such word; they became those of a deelnemer
    bool isCut = false; ///< there were more than fit
};

constexpr int mostParties = 1000; ///< of one contract

/// Reads one name a line, or columns with tabs as the table has them: name, short name, role, size, from, until. A first line
/// with the captions says which column is which. Bullets and numbers before a name are left out, as are names that are in
/// @p present. A date that cannot be read stands in its cell as it was written.
[[nodiscard]] PartyList readPartyList(const QString &text, const std::vector<PartyDraft> &present);
