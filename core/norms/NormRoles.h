// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormMentions.h"

/// Decides what each amount is there for, which share belongs to which limit, and which two make one range.
/// Adds the doubts that this raises.
void assignRoles(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
/// Adds a doubt once.
void addDoubt(std::vector<NormDoubtNote> &doubts, NormDoubt code, const QStringList &args = {});

/// The part of assignRoles that pairs percentages with the limits they are the share of.
void pairShares(NormMentions &mentions, std::vector<NormDoubtNote> &doubts);
