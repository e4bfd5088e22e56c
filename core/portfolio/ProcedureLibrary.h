// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Procedure.h"
#include "Result.h"

#include <QString>

#include <vector>

/// The procedures that come with the program, by name. Source: 000, 001, 004.
[[nodiscard]] std::vector<Procedure> procedureLibrary();
/// NotFound when there is no such id; args: id, the known ids joined.
[[nodiscard]] Result<Procedure> loadProcedure(const QString &id);
