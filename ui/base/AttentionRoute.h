// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Route.h"
#include "Standing.h"

/// Where the one next action of a row of "Vraagt aandacht" is taken.
[[nodiscard]] Route attentionRoute(const AttentionItem &item);
