// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"
#include "NormReading.h"

/// Reads the norm of a row of an annex (@p text: what stands there, or what a person wrote in its place), and settles
/// what only one answer fits: a whole number of named things is a count of them, "0" without a sign can only be a most,
/// and the score of a row about NPS is one. What is left unsure is for a person. Source: decision 19.
[[nodiscard]] NormReading readAnnexNorm(const AnnexRow &row, const QString &text);
