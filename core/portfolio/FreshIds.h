// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Portfolio.h"

/// Gives everything in @p definition ids of @p portfolio instead of the local ones that a template has, and keeps what
/// refers to what. False when something refers to a row that is not there.
[[nodiscard]] bool giveFreshIds(Portfolio &portfolio, ContractDefinition &definition);
