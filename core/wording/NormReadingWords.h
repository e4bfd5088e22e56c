// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReading.h"

#include <QString>
#include <QStringList>

/// "Norm", "Drempel met actie", "Geen norm".
[[nodiscard]] QString normTextKindName(NormTextKind kind);
/// "Hoge zekerheid", "Nakijken", "Onzeker".
[[nodiscard]] QString normConfidenceName(NormConfidence confidence);
/// Why a person should look at it: "het teken ontbreekt: gelezen als ≥".
[[nodiscard]] QString normDoubtText(const NormDoubtNote &note);
[[nodiscard]] QStringList normDoubtTexts(const NormReading &reading);
/// "≥ 98% binnen …": one requirement as short as it can be said.
[[nodiscard]] QString normRequirementText(const NormRequirement &requirement);
/// "Voldoende als …": the whole text as one plain sentence.
[[nodiscard]] QString normReadingSentence(const NormReading &reading);
