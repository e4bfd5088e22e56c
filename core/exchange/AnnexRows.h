// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexGrid.h"

/// Puts the text of a cell or section where it belongs; frequencies and links are taken apart.
void assignField(AnnexRow &row, AnnexField field, const QString &text, std::vector<AnnexNote> &findings);
/// What a note calls this KPI: its code, else its title.
[[nodiscard]] QString nameOf(const AnnexRow &row);
/// Everything that is odd about the rows as a whole. Source: issue 3 "norm lint", E0-03, E0-07, A1-04, A1-05.
void lintAnnex(const std::vector<AnnexRow> &rows, std::vector<AnnexNote> &findings);
