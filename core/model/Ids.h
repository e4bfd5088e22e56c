// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Id.h"

using ContractId = Id<struct ContractTag>;
using PartyId = Id<struct PartyTag>; ///< 0 = the contract as a whole
using KpiId = Id<struct KpiTag>;
using IndicatorId = Id<struct IndicatorTag>;
using NormVersionId = Id<struct NormVersionTag>;
using ReferenceId = Id<struct ReferenceTag>;
using SurveyRoundId = Id<struct SurveyRoundTag>;
