// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMentions.h"
#include "NormReading.h"

/// The proof that a reading says all that the text says: every figure, comparing word and denial was used by a rule,
/// and no word is left that may change the sense. Adds a doubt for each that was not; none: the reading may be sure.
/// Source: issue 3, "never wrong while sure".
void addUnproven(const NormMentions &mentions, NormReading &reading);
