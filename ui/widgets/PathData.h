// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QStringView>

/// Reads SVG path data (the letters M L H V C S A Z in both cases) into a path; what cannot be read ends the path.
[[nodiscard]] QPainterPath pathFromData(QStringView data);
