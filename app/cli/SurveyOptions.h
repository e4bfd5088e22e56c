// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Survey.h"

#include <QStringList>

#include <optional>

/// The readings of the survey rules that --set gives, as "rounding=1". Source: cli.md "kto".
struct SurveyOptions
{
    SurveySettings settings;
    QString mistake; ///< what is wrong with one of them, and what it may be; empty when all is well
};
[[nodiscard]] SurveyOptions surveyOptionsFrom(const QStringList &assignments);
