// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problem.h"
#include "Procedure.h"

#include <QByteArray>

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
