// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether the system asks for its high contrast colours. Known on Windows only; false elsewhere.
[[nodiscard]] bool isSystemHighContrast();
