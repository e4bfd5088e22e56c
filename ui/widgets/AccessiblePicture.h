// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes our own-painted widgets speak: role, the widget's accessible name, and its accessible description as the value.
/// Source: ux §7, reliability §11 line 2.
namespace AccessiblePicture {
/// Once per program; each painted widget calls it when it is made.
void install();
}
