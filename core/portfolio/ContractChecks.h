// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <span>

/// What the verbs ask of a contract's own row: a title, a code that is free, a start, and no end before it.
[[nodiscard]] Status checkContract(const Portfolio &portfolio, const Contract &contract);
/// What they ask of a party among @p all (itself may be one of them, known by its id): a name of its own, since two deelnemers
/// of one name could not be told apart in a table that is read in, and no end before its beginning.
[[nodiscard]] Status checkParty(std::span<const Party> all, const Party &party);
