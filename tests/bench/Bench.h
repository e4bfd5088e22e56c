// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Environment.h"

#include <QString>

/// Each prints its rows of the table.
void benchStart(const QString &program);      ///< G1: start to first full paint
void benchEdit();                             ///< G5, G6: one measurement until it is durable
void benchEvaluation();                       ///< G7: verdicts in memory
void benchOpening();                          ///< opening a file of a million measurements; G17: its size; what screens ask of it
/// What the screens read in the window's thread, each against the 50 ms that no action may take.
void benchScreens(const QString &path, const Environment &environment);
