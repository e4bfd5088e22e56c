// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Decimal.h"
#include "Ids.h"
#include "Norm.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// One row of the questionnaire: an onderwerp of a belevingsfactor. Source: E4-61, decisions 18.
struct SurveyTopic
{
    QString factor;      ///< "4"
    QString factorTitle; ///< "Pro-activiteit"
    QString letter;      ///< "c"; may be empty
    QString shortText;   ///< for the grid
    QString text;        ///< the full text; empty with described = false
    bool described = true; ///< false: stands in the worked examples only ("omschrijving ontbreekt")

    /// "4c": how marks refer to it.
    [[nodiscard]] QString key() const { return factor + letter; }
    friend bool operator==(const SurveyTopic &, const SurveyTopic &) = default;
};

/// What a survey asks and how its marks are named.
struct Questionnaire
{
    std::vector<SurveyTopic> topics;
    std::vector<Band> bands; ///< of one mark and of a mean: Slecht < 4 ≤ Matig < 7 ≤ Goed ≤ 10

    friend bool operator==(const Questionnaire &, const Questionnaire &) = default;
};

/// The readings of the survey rules; each default is the first. Source: cli.md "kto", A4-05…12.
struct SurveySettings
{
    enum class Count : quint8 { Topic, Factor, Answer };
    enum class Score : quint8 { Average, Lowest };
    enum class Members : quint8 { PerPartyFirst, Pooled };
    enum class Table : quint8 { Cumulative, Literal };

    std::optional<int> rounding; ///< none, 0, 1 or 2 decimals before the band is chosen
    Count count = Count::Topic;
    Score score = Score::Average;
    Members members = Members::PerPartyFirst;
    Table table = Table::Cumulative;
    Decimal responseMinimum = 70; ///< percent of the people asked; reached at the minimum itself

    friend bool operator==(const SurveySettings &, const SurveySettings &) = default;
};

enum class SurveyState : quint8 { Draft, Final };
/// An interim round asks again what was matig or slecht in the round that it follows, and gives no verdict. Source: E4-66.
enum class SurveyKind : quint8 { Regular, Interim };

/// Which small deelnemers were asked, drawn at random so that it can be done again and checked. Source: E4-68.
struct SurveyDraw
{
    qint64 seed = 0;
    std::vector<PartyId> candidates; ///< in the contract's order
    std::vector<PartyId> drawn;      ///< in the order in which they were drawn

    friend bool operator==(const SurveyDraw &, const SurveyDraw &) = default;
};

/// One round of the survey, frozen with its questionnaire and readings. Source: E4-60, E4-69.
struct SurveyRound
{
    SurveyRoundId id;
    ContractId contract;
    KpiId kpi;
    QString title; ///< "KTO 2026"
    int year = 0;  ///< the calendar year that it is the measurement of
    QDate held;
    SurveyState state = SurveyState::Draft;
    Questionnaire questionnaire;
    SurveySettings settings;
    SurveyKind kind = SurveyKind::Regular;
    SurveyRoundId follows = {};            ///< of an interim round: the one that it follows
    std::optional<SurveyDraw> draw = {};   ///< none: nobody was drawn

    [[nodiscard]] bool givesVerdict() const { return kind == SurveyKind::Regular; }
    friend bool operator==(const SurveyRound &, const SurveyRound &) = default;
};

/// How many people of a deelnemer were asked and answered.
struct SurveyResponse
{
    SurveyRoundId round;
    PartyId party;
    int asked = 0;
    int answered = 0;
    int order = 0;

    friend bool operator==(const SurveyResponse &, const SurveyResponse &) = default;
};

/// One mark from 1 to 10. No answer is no mark: there is no row for it.
struct SurveyMark
{
    SurveyRoundId round;
    QString topic;      ///< SurveyTopic::key()
    PartyId party;
    int respondent = 0; ///< 0: the mark of the deelnemer as a whole; else a medewerker's number
    Decimal mark;

    friend bool operator==(const SurveyMark &, const SurveyMark &) = default;
};

/// What a deelnemer said about an onderwerp beside its mark: "geen duidelijke norm", "situationeel". Source: E4-70.
struct SurveyComment
{
    SurveyRoundId round;
    QString topic; ///< SurveyTopic::key()
    PartyId party;
    QString text;

    friend bool operator==(const SurveyComment &, const SurveyComment &) = default;
};
