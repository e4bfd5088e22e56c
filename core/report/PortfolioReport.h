// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "Report.h"

/// All contracts of the file in one document: how each stands in @p view, what asks for attention and what is to be done first,
/// what the forecast says, and the terms that come. From stored outcomes only. Source: ux §6-02.
[[nodiscard]] Report portfolioReport(const Portfolio &portfolio, const Period &view, const QDate &today);
