// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReading.h"

/// What stands beside the norm in its table. They fill what the text leaves open, and then the reading is unsure.
struct NormHints
{
    QString subject; ///< "Aangenomen gesprekken": which way is better, which unit
    QString frequency; ///< "Maandelijks": the period
};

/// Reads a norm text as contracts write it, Dutch or English: into tokens, phrases, mentions and requirements.
/// What cannot be read is unsure or unknown; never is a requirement invented. Source: cli.md "norm", X-01, X-04, X-08.
[[nodiscard]] NormReading readNorm(const QString &text, const NormHints &hints = {});
/// Whether @p text is a row of norms that lost what set them apart: "≥ 95% ≥ 98% max. 3 2 werkdagen". Source: A3-10.
[[nodiscard]] bool holdsSeveralNorms(const QString &text);
