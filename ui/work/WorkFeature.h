// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"

/// The work per role, and the improvement list. A route's argument is "roles", "roles:" with a role or a person, or
/// "improvements"; its contract is what is shown of, else that of all contracts.
[[nodiscard]] Feature workFeature();
