// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What F1 tells about a screen: what it is for and what to do there; paragraphs divided by an empty line. A screen
/// without a text of its own gets the general one.
[[nodiscard]] QString screenHelp(const QString &feature);
