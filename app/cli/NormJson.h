// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"
#include "NormReading.h"

/// The shape of `norm --json`, which `annex` and `import kpis` repeat. Source: cli.md.
[[nodiscard]] Json normJson(const NormReading &reading);
