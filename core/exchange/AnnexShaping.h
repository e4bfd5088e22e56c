// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AnnexGrid.h"

/// The grid as it is to be read: a header of two rows made one, and turned when only that gives it a header with a
/// norm.
[[nodiscard]] AnnexGrid shapedGrid(const AnnexGrid &grid);
