// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <vector>

/// Every row of what was agreed in a contract, those that others refer to first.
[[nodiscard]] std::vector<Record> rowsOf(const ContractDefinition &definition);
/// What was measured and asked under a contract: measurements, survey rounds, responses and marks; of one party when
/// @p party is given (then without the rounds themselves).
[[nodiscard]] std::vector<Record> filledInRows(const Portfolio &portfolio, const ContractDefinition &definition,
                                               std::optional<PartyId> party = std::nullopt);
/// What was written down about a contract beside its verdicts and can be removed with it: afwijkingen, actions, evidence,
/// people, SLA parameters, causes and meetings. Cases and sanctions stay.
[[nodiscard]] std::vector<Record> remedyRows(const Portfolio &portfolio, ContractId contract);
