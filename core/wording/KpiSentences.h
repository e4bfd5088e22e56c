// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kpi.h"

#include <QString>

#include <span>
#include <vector>

/// What a piece of a norm's sentence says, so that an editor can point from the sentence to its field.
enum class NormPiece : quint8 { Words, Limit, High, CaseLimit };

/// A stretch of a sentence: plain words, or an amount of one part.
struct SentencePiece
{
    QString text;
    NormPiece piece = NormPiece::Words;
    int part = -1; ///< index in the parts, with an amount

    friend bool operator==(const SentencePiece &, const SentencePiece &) = default;
};

/// A part of a kpi with the norm that it is told with; both outlive the call.
struct NormPart
{
    const Indicator *indicator;
    const NormVersion *norm;
};

/// The whole norm of a kpi as plain sentences: "Voldoende als 100% van de klachten binnen 1 werkdag is bevestigd én minimaal
/// 95% binnen 10 werkdagen is afgehandeld." Parts that do not count for the kpi are left out, unless none counts.
/// Source: 000 KPI-14, ux §6-05.
[[nodiscard]] std::vector<SentencePiece> kpiSentencePieces(const Kpi &kpi, std::span<const NormPart> parts);
/// What that sentence leaves out, each a sentence: parts without a norm, offers, paths, bands, margins.
[[nodiscard]] QStringList kpiNotes(std::span<const NormPart> parts);
/// Both as one text.
[[nodiscard]] QString kpiSentence(const Kpi &kpi, std::span<const NormPart> parts);
/// What one case must meet: "binnen 10 werkdagen", "minimaal 7".
[[nodiscard]] QString caseLimitText(const CaseLimit &limit);
/// What is counted in a fraction, as it stands at a field: "afgehandeld binnen 10 werkdagen"; empty where nobody said.
[[nodiscard]] QString countedText(const Indicator &indicator);
