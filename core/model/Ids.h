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
using ProcedureVersionId = Id<struct ProcedureVersionTag>;
using CaseId = Id<struct CaseTag>;
using DeviationId = Id<struct DeviationTag>;
using SanctionId = Id<struct SanctionTag>;
using ActionId = Id<struct ActionTag>;
using AttachmentId = Id<struct AttachmentTag>;
using PersonId = Id<struct PersonTag>;
using SlaParameterId = Id<struct SlaParameterTag>;
using CauseId = Id<struct CauseTag>;
using SupplierFigureId = Id<struct SupplierFigureTag>;
using MeetingId = Id<struct MeetingTag>;
