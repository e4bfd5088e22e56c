// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SurveyMoves.h"

#include <QString>

/// "beter", "gelijk", "slechter", "niet te vergelijken".
[[nodiscard]] QString surveyMoveName(SurveyMove move);
/// Whether the improvement can be seen, as one or two sentences; @p earlier is the title of the round before.
[[nodiscard]] QString improvementText(const SurveyProgress &progress, const QString &earlier);
/// How "verbetering zichtbaar" is read, since the document does not say.
[[nodiscard]] QString improvementReading();

/// The words of the survey form and its calculation on paper.
enum class SurveyPhrase : quint8 {
    FormTitle,    ///< "Klanttevredenheidsonderzoek"
    FormIntro,    ///< how to fill it in
    FilledBy,     ///< "Deelnemer, naam en datum: …"
    Form,
    Calculation,
    CalculationIntro,
    CalculationLowest, ///< instead, where the lowest mark counts
    Factors,
    Comments,
    Draw,
    Interim,
    ColumnFactor,
    ColumnMark,
    ColumnComment,
    ColumnSum,
    NotDescribed,
    Draft,
    Final,
};
[[nodiscard]] QString surveyPhrase(SurveyPhrase phrase);
/// Who was drawn for a round, as is told to the opdrachtnemer.
[[nodiscard]] QString drawNoticeText(const QString &round, const QStringList &drawn, const SurveyDraw &draw);
/// "Matig: 4 tot 7. Uitleg van de band."
[[nodiscard]] QString bandLine(const Band &band);
