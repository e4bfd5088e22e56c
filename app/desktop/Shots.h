// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct Options;

/// Writes a picture of every screen and dialog, from the real window with the sample, in each variant: light, dark,
/// large text, English, a small window, and empty. File names tell which: "02-overzicht-light.png".
/// Returns the exit code: 0, or 1 when a picture could not be written.
[[nodiscard]] int takeShots(const Options &options);
