// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NormDefaults.h"

/// What the text as a whole makes doubtful: exceptions, open parts, values that contradict each other, bands with a gap.
void addTextDoubts(const NormMentions &mentions, const NormSubject &subject, NormReading &reading);
