// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// The median of @p runs runs, in milliseconds; one run before them is not counted.
[[nodiscard]] qreal medianMs(int runs, const std::function<void()> &run);

/// One line of the table: what, measured, against, their ratio and the goal for it (performance goals G1 … G18).
void printRow(const QString &goal, const QString &what, qreal measured, qreal against, const QString &unit, qreal target);
void printHead();
