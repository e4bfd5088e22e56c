// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexHeader.h"

/// Reads the rows [first, end) of @p grid under one header into @p draft: wrapped rows are joined, rows that do not
/// line up are refused.
void readAnnexSegment(const AnnexMapping &mapping, const AnnexGrid &grid, std::size_t first, std::size_t end,
                      AnnexDraft &draft);
