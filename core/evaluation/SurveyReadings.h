// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QStringList>

/// Sets one reading of the survey rules from its writing: key "rounding" (or "kto.rounding"), value "1". False, and nothing
/// changed, for a key or a value that does not exist. Source: cli.md "kto".
[[nodiscard]] bool readSurveySetting(SurveySettings &settings, const QString &key, const QString &value);
/// The readings that a contract chose; defaults where it chose none, or something that does not exist.
[[nodiscard]] SurveySettings surveySettingsOf(const ContractDefinition &contract);
/// The writing of a reading: surveySettingText(settings, "kto.rounding") is "none". Empty for an unknown key.
[[nodiscard]] QString surveySettingText(const SurveySettings &settings, const QString &key);
