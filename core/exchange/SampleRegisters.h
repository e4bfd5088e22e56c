// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

/// What people wrote down beside the figures of the sample: causes, actions, evidence, who plays which part, SLA parameters,
/// the list of requirements and a reference. Invented, as the rest of it; read from sample/registers.json.
[[nodiscard]] Status addSampleRegisters(Portfolio &portfolio);
