// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"

#include <utility>
#include <vector>

/// A stretch of the notes that were written with measurements, for searching a large file bit by bit.
struct NotePage
{
    std::vector<std::pair<Cell, QString>> notes;
    std::optional<Cell> last; ///< where the next page goes on; none: this was the last
};
