// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

/// The days of a year that a decree made equal to a holiday (Atw art. 3 lid 3), in order. Empty also when none is
/// known.
[[nodiscard]] std::vector<QDate> equatedDaysOf(int year);
[[nodiscard]] bool areEquatedDaysKnown(int year);
