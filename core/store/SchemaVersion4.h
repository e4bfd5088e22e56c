// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// What the third version adds to the second, in order.
[[nodiscard]] std::span<const char *const> schemaVersion4();
