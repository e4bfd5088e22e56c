// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyResult.h"

/// How an onderwerp or a factor did against the round before it. Unknown: one of the two has no mark.
enum class SurveyMove : quint8 { Better, Equal, Worse, Unknown };

/// One onderwerp or factor in two rounds; means unrounded, each band by its own round's bounds and rounding.
struct SurveyMoveRow
{
    QString factor;
    QString letter;
    std::optional<Ratio> before;
    std::optional<Ratio> now;
    std::optional<MarkBand> bandBefore;
    std::optional<MarkBand> bandNow;
    SurveyMove move = SurveyMove::Unknown;
    bool watched = false; ///< counted as matig or slecht in the round before

    [[nodiscard]] QString key() const { return factor + letter; }
};

/// Whether the improvement that S4 asks for can be seen. NotAsked: the round before gave no S4 or S4+.
enum class Improvement : quint8 { NotAsked, Visible, NotVisible, Undecided };

/// Two rounds beside each other. Source: E4-69, E4-73.
struct SurveyProgress
{
    std::vector<SurveyMoveRow> topics; ///< of the later round in its order, then those that only the earlier one asked
    std::vector<SurveyMoveRow> factors;
    Improvement improvement = Improvement::NotAsked;
    QStringList risen;    ///< watched, and better now
    QStringList notRisen; ///< watched, and equal or worse now
    QStringList unmarked; ///< watched, and without a mark now
    bool sameReadings = true; ///< false: the rounds were scored in another way, so that their means do not compare
};
