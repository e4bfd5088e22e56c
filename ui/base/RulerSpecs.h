// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MaatlatWidget.h"
#include "Norm.h"
#include "Ratio.h"
#include "Unit.h"

#include <optional>

/// The ruler of one norm and one value: a scale around the norm that holds the value, the stretches that the norm or its
/// bands make, the mark and the pointer. @p description is for the screen reader.
[[nodiscard]] RulerSpec rulerSpec(const NormVersion &norm, Unit unit, const std::optional<Ratio> &value, Verdict verdict,
                                  const QString &description);
