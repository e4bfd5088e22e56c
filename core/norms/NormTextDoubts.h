// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormDefaults.h"

/// "In 2024 werd 94% gehaald": how it went, and nothing that is asked.
[[nodiscard]] bool tellsPast(const NormMentions &mentions);
/// What the text as a whole makes doubtful: exceptions, open parts, values that contradict each other, bands with a
/// gap.
void addTextDoubts(const NormMentions &mentions, const NormSubject &subject, NormReading &reading);
