// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Survey.h"

#include <QCoreApplication>
#include <QStringList>

/// The choices of "Oordeel op": how marks become scores, as one list.
class SurveyReadings
{
    Q_DECLARE_TR_FUNCTIONS(SurveyReadings)

public:
    [[nodiscard]] static QStringList names();
    [[nodiscard]] static int indexOf(const SurveySettings &settings);
    [[nodiscard]] static SurveySettings apply(int index, SurveySettings settings);
};
