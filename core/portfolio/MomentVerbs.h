// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractMoment.h"
#include "Portfolio.h"

/// Adds (number 0) or replaces a day of indexation or an option. Gives its number. No verdict is judged anew. InvalidInput
/// without a day, before the contract starts, for an option whose notice lies after the term that it gives, and above
/// mostMoments; NotFound for a number that the contract does not have. Source: E4-95.
[[nodiscard]] Result<int> putMoment(Portfolio &portfolio, ContractId contract, ContractMoment moment);
/// Takes these away in one step. NotFound when one is not there.
[[nodiscard]] Status removeMoments(Portfolio &portfolio, ContractId contract, const std::vector<int> &numbers);
