// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Norm.h"
#include "Ratio.h"
#include "Unit.h"

#include <QString>

/// The words around a trend's forecast and events. Same languages and rules as Words.h.

/// "71,9% tot 74,1%"
[[nodiscard]] QString forecastRangeText(const Ratio &low, const Ratio &high, Unit unit, const NormVersion *norm);
/// "met 80% kans 71,9% tot 74,1%"
[[nodiscard]] QString forecastChanceText(const QString &range);
[[nodiscard]] QString eventsCaption(); ///< "Gebeurtenissen": above a column
