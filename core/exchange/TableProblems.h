// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"
#include "Problem.h"

#include <vector>

/// Adds what is wrong with a table of text as a whole, if anything.
void reportFault(const TextTable &table, std::vector<Problem> &problems);
