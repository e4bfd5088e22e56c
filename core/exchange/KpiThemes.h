// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kpi.h"

/// The column of the overview that a kpi most likely belongs to, by the words of its title and norm; Delivery when none
/// speaks. A proposal: it can be changed on the kpi's sheet, and no verdict rests on it.
[[nodiscard]] KpiTheme themeOfWords(const QString &words);
