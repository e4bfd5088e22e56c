// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormReading.h"

/// The reading in as few words as a cell of a table has room for: "minimaal 99,5% per maand",
/// "respons ≤ 30 min én herstel ≤ 4 uur, elk in ≥ 98%", "geen norm gelezen".
[[nodiscard]] QString normReadingShort(const NormReading &reading);
