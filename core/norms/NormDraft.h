// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kpi.h"
#include "NormReading.h"

/// What a requirement gives an indicator and its first norm version: their values, without ids and titles.
/// A person confirms it before it counts: `norm.confirmed` is false.
struct NormDraft
{
    Indicator indicator;
    NormVersion norm;
};

/// A limit with a share becomes an indicator of the share ("98% binnen 4 uur": ≥ 98%, and 4 hours is what a
/// case must meet). Nothing where the model has no unit, no value or no period for it: those are entered by hand.
[[nodiscard]] std::optional<NormDraft> draftOf(const NormRequirement &requirement, NormTextKind kind,
                                               const QString &sourceText);
