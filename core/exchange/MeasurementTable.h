// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Measurement.h"
#include "MeasurementMap.h"
#include "Problem.h"

#include <QByteArray>
#include <QDate>

#include <vector>

/// Measurements read from a table: long (kpi;period;party;value;…) or wide (kpi;2021-01;2021-02;…).
struct MeasurementReading
{
    std::vector<Measurement> measurements; ///< sorted by cell
    std::vector<Problem> problems;         ///< every refused row; when there is one, nothing is to be stored
    int rows = 0;                          ///< data rows read
    int empty = 0;                         ///< cells without a value, which is no measurement
};

/// Reads @p bytes against what @p contract measures; @p map tells what foreign words mean.
/// Source: cli.md "import measurements".
[[nodiscard]] MeasurementReading readMeasurements(const QByteArray &bytes, const ContractDefinition &contract,
                                                  const QDate &today, const MeasurementMap &map = {});
