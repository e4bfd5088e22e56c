// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What version 2 adds: the criteria of a kpi, the term of its agreed measure, and what one case must meet to count.
[[nodiscard]] std::span<const char *const> schemaVersion2();
