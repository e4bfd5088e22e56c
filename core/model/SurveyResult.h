// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ratio.h"
#include "Reason.h"
#include "Survey.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What a survey may lead to. Source: 004 "Sanctie" table.
enum class SurveyOutcome : quint8 { None, S4, S4Plus };

[[nodiscard]] QString codeOf(SurveyOutcome outcome); ///< "none", "S4", "S4+"

/// The three bands of a mark.
enum class MarkBand : quint8 { Good, Fair, Poor };
[[nodiscard]] QString codeOf(MarkBand band); ///< "goed", "matig", "slecht"

/// What one onderwerp came to.
struct TopicResult
{
    QString factor;
    QString letter;
    std::optional<Ratio> mean;     ///< none: nobody gave a mark
    std::optional<MarkBand> band;  ///< none with no mean
    int answers = 0;               ///< marks given

    [[nodiscard]] QString key() const { return factor + letter; }
};

/// A smallest change that gives another outcome: these onderwerpen, at least to this mark.
struct SurveyChange
{
    QStringList topics; ///< keys; empty means every counted onderwerp below good
    Decimal to;         ///< 4 or 7
    SurveyOutcome outcome = SurveyOutcome::None; ///< the advised outcome then
};

/// How many people answered, in all or of one party.
struct ResponseResult
{
    PartyId party; ///< 0 for the total
    int asked = 0;
    int answered = 0;
    std::optional<Ratio> percent; ///< none when nobody was asked
    bool valid = false;           ///< at or above the minimum; false when nobody was asked
};

/// The scored round. Uncovered cells of the table keep literal and advice apart (requirements §6, decisions 18).
struct SurveyResult
{
    std::vector<TopicResult> topics;  ///< in the questionnaire's order
    std::vector<TopicResult> factors; ///< one per factor, letter empty
    int fair = 0; ///< matig, counted by SurveySettings::count
    int poor = 0; ///< slecht, counted likewise
    QStringList fairKeys;
    QStringList poorKeys;
    QStringList undecidedTopics; ///< without a mark
    SurveyOutcome literal = SurveyOutcome::None;
    SurveyOutcome advised = SurveyOutcome::None;
    SurveyOutcome proposed = SurveyOutcome::None; ///< the one SurveySettings::table chose
    bool coveredByTable = true;
    ResponseResult response;                    ///< total
    std::vector<ResponseResult> responseByParty;
    std::vector<SurveyChange> whatWouldChange;
    std::vector<Reason> because;
};
