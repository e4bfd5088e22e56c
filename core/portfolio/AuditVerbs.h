// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Audit.h"
#include "Portfolio.h"

/// Adds (number 0, and it gets the next reference) or replaces an audit. Gives its number. No verdict is judged anew. InvalidInput
/// without a title or a day, for a number of findings below 0 or above mostFindings, and above mostAudits; NotFound for a number
/// that the contract does not have, and for a case or action that is not there. Source: E4-115.
[[nodiscard]] Result<int> putAudit(Portfolio &portfolio, ContractId contract, Audit audit);
/// NotFound when it is not there.
[[nodiscard]] Status removeAudit(Portfolio &portfolio, ContractId contract, int number);
