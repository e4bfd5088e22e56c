// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"

/// Reads the table that a file holds, whether it is text or a workbook, told apart by their content: of a workbook the first
/// sheet that holds anything, with its cells as a person sees them (SheetCell) and the numbers of its rows as lines.
/// Limits: those of readTextTable() and readWorkbook().
[[nodiscard]] TextTable readTable(const QByteArray &bytes);
