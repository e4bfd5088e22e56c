// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Term.h"

#include <QString>

#include <optional>

/// Reads a term as contracts write it, Dutch or English: "10 werkdagen", "binnen 2 weken", "30 dgn", "een half jaar",
/// "zes (6) maanden", "3 months". Days without "werk" are calendar days. nullopt for anything else, hours among it. Source: X-08.
[[nodiscard]] std::optional<Term> termFromText(const QString &text);
