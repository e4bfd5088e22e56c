// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexReading.h"

/// What is odd about the bands of one KPI, and about its norm beside them.
void lintAnnexBands(const AnnexRow &row, std::vector<AnnexNote> &findings);
/// "Goed: ≥ 95%; Matig: 90-95%; Slecht: < 90%"; empty unless every part is a band.
[[nodiscard]] std::vector<AnnexBand> bandsIn(const QString &text, int line);
/// ": 5,0%", "â‰¥ 95%": a number whose sign was lost, or came through in the wrong encoding.
[[nodiscard]] bool lostItsComparator(const QString &text);
