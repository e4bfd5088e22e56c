// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainterPath>
#include <QString>

/// The path of each icon on its 16-unit grid, by name.
[[nodiscard]] const QHash<QString, QPainterPath> &iconPaths();
