// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problem.h"
#include "Procedure.h"
#include "Result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// The format number of procedure files that this program reads.
inline constexpr int procedureFormat = 1;

/// A procedure file read: either a procedure that can run, or every mistake with its place.
struct ProcedureReading
{
    std::optional<Procedure> procedure;
    std::vector<Problem> problems;
};
[[nodiscard]] ProcedureReading readProcedure(const QByteArray &json);

/// The procedures that come with the program, by name. Source: 000, 001, 004.
[[nodiscard]] std::vector<Procedure> procedureLibrary();
/// NotFound when there is no such id; args: id, the known ids joined.
[[nodiscard]] Result<Procedure> loadProcedure(const QString &id);
