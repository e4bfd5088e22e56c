// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PictureExport.h"

class TimelineCanvas;

/// A timeline outside the window: the days that are in view, with all lanes and the legend.
namespace TimelineExport {
[[nodiscard]] Picture picture(const TimelineCanvas &canvas);
}
