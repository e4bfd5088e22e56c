// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TimelineLook.h"

/// The theme's colours and fonts for the painter of timelines.
[[nodiscard]] TimelineLook timelineLook();
/// The same with fonts in pixels, for paper and files.
[[nodiscard]] TimelineLook timelineExportLook();
