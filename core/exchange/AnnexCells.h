// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

// What a single cell of an annex shows itself to be.

/// "KPI-01", "PI 3", "2.1", "W-11", "7".
[[nodiscard]] bool looksLikeCode(const QString &text);
/// A number with a sign, a unit or a word such as "minimaal": "≥99,5% per maand".
[[nodiscard]] bool looksLikeNorm(const QString &text);
/// A norm that is broken and says what happens then: "<75%: extra training".
[[nodiscard]] bool looksLikeConsequence(const QString &text);
/// Nothing but a norm: "≥ 95%", "< 4 uur", and not "100% van de facturen".
[[nodiscard]] bool isOnlyNorm(const QString &text);
[[nodiscard]] bool looksLikeFrequency(const QString &text);
/// Nothing but a period: "per kwartaal", "2x per jaar", and not "Maandelijkse controle".
[[nodiscard]] bool isOnlyFrequency(const QString &text);
/// "Totaal", under the weights.
[[nodiscard]] bool looksLikeTotal(const QString &text);
/// "* exclusief gepland onderhoud", "1) Gemeten per gebouw": a note under a table.
[[nodiscard]] bool looksLikeFootnote(const QString &text);
/// Starts with a code of a requirement: "W-01 Versneld mobiliseren".
[[nodiscard]] bool looksLikeLinks(const QString &text);
/// Several KPI's that were run together: "% Realisatie SLA per kanaal # Klachten".
[[nodiscard]] bool looksRunTogether(const QString &text);
/// "nader te bepalen", "X%", "[afhankelijk van uw inschrijving]".
[[nodiscard]] bool looksUndecided(const QString &text);
/// A word that judges: Voldoende, Goed, Slecht, Groen.
[[nodiscard]] bool isBandLabel(const QString &text);

/// @p unclear is set when the text names several periods.
[[nodiscard]] AnnexFrequency readFrequency(const QString &text, bool &unclear);
/// Several links, set apart by semicolons or line ends, or by commas where each part has a code. Source: E0-05.
[[nodiscard]] std::vector<AnnexLink> readLinks(const QString &text);
