// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormRuling.h"
#include "Outcome.h"

// The two halves of judge(), for outcomes that tell about their value in another way.

/// Adds the reason that tells the value: a fraction, a number, an answer or a date. Nothing without a value.
void addValueReason(Outcome &outcome);
/// Adds verdict, label, norm, margin and the norm's reasons. Without a value the verdict stays as it is.
Ruling applyNorm(Outcome &outcome, const NormVersion &norm, const Contract &contract);
/// Adds when it is or was due, if the norm is a deadline.
void addDueReason(Outcome &outcome, const NormVersion &norm, const Contract &contract);

/// The value of a fraction in a unit: 29,67 and not 0,2967 where the unit is a share of a hundred; per thousand alike.
[[nodiscard]] int scaleOf(Unit unit);
/// How many may miss, of @p n, before the norm is missed; none where the norm is no limit on a share.
[[nodiscard]] std::optional<qint64> missesAllowed(const NormVersion &norm, Unit unit, qint64 n);
