// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <vector>

/// Keeps a person of a contract; one without an id is new. InvalidInput without a name, and when until lies before from.
/// Source: E0-08, E4-10.
[[nodiscard]] Result<PersonId> savePerson(Portfolio &portfolio, Person person);
[[nodiscard]] Status removePerson(Portfolio &portfolio, ContractId contract, PersonId id);

/// Makes the SLA parameters of a contract those of @p rows, in that order; rows without an id are new. One step.
/// InvalidInput for a row without a title. Source: E4-80…82.
[[nodiscard]] Status saveSlaParameters(Portfolio &portfolio, ContractId contract, std::vector<SlaParameter> rows);

/// Makes the causes of a miss of a kpi in a period those of @p causes, in that order; rows without an id are new. One step.
/// InvalidInput for a cause without a title or below 0. Source: E2-08, ux §6-04.
[[nodiscard]] Status saveCauses(Portfolio &portfolio, ContractId contract, KpiId kpi, const Period &period, std::vector<Cause> causes);
