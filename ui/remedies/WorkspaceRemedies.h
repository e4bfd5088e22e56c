// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RemedyData.h"

class Workspace;

/// Of the contract that is chosen, on the day of the window; without one nothing but the day.
[[nodiscard]] RemedyData readRemedies(const Workspace &workspace);
