// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Survey.h"

/// Draws @p wanted of @p candidates at random, in the order in which they come up. The same list, number and seed give the
/// same draw on every computer, so that anyone can do it again: the numbers come from the Mersenne twister of 64 bits that
/// the C++ standard defines (mt19937_64), and each draw takes one of the n left by
///   x mod n, where numbers x at or above the largest multiple of n below 2^64 are passed over;
/// the one taken changes places with the first that is left. All are drawn when @p wanted is more than there are.
/// Source: E4-68.
[[nodiscard]] SurveyDraw drawParties(std::vector<PartyId> candidates, int wanted, qint64 seed);
/// Whether the recorded draw comes out the same when it is done again.
[[nodiscard]] bool isRepeatable(const SurveyDraw &draw);
