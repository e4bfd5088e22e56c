// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Report.h"

/// The report as plain text, block by block: for a screen reader, and for tests that ask what a document says.
[[nodiscard]] QString plainTextOf(const Report &report);
