// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

/// Keys that every grid keeps for itself, whatever a menu does with them elsewhere: copy and paste, Del, F2, F6 and F8.
[[nodiscard]] bool isGridKey(const QKeyEvent &event);
/// No modifier but Shift and the keypad's.
[[nodiscard]] bool isPlainKey(const QKeyEvent &event);
