// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartPlot.h"

/// A ChartSpec in Qt Charts: axes, lines and bars are its own; the shapes and texts that it does not know are painted over it.
[[nodiscard]] std::unique_ptr<ChartPlot> makeQtChartPlot(QWidget *parent);
