// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyResult.h"

#include <span>

/// How many of all people asked answered. Source: E4-65, A4-12.
[[nodiscard]] ResponseResult totalResponse(std::span<const SurveyResponse> responses, const Decimal &minimum);
/// The same per deelnemer, a warning and no more, in the round's own order.
[[nodiscard]] std::vector<ResponseResult> responseByParty(std::span<const SurveyResponse> responses, const Decimal &minimum);
