// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// @p name as a file name that every system takes and that stays in its folder: no path, no reserved name or sign, no
/// invisible writing direction, at most 120 characters with its ending kept. Never empty. Source: reliability T56.
[[nodiscard]] QString safeFileName(const QString &name);
