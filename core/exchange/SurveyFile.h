// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problem.h"
#include "Survey.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

/// A survey round read from a file: its own questionnaire (in order of appearance), marks and parties.
struct SurveyReading
{
    Questionnaire questionnaire;   ///< bands of document 004
    QStringList parties;           ///< PartyId n is the n-th of these (from 1)
    std::vector<SurveyMark> marks;
    std::vector<SurveyResponse> responses;
    std::vector<Problem> problems;
};

/// Header factor;onderwerp;deelnemer;medewerker;cijfer, in any order; an empty cijfer is no answer. A second mark for the
/// same onderwerp by the same deelnemer is refused unless another medewerker gave it. Source: cli.md "kto".
[[nodiscard]] SurveyReading readSurveyScores(const QByteArray &bytes);
/// Header deelnemer;gevraagd;ingevuld; adds to @p reading.
void readSurveyResponse(const QByteArray &bytes, SurveyReading &reading);
