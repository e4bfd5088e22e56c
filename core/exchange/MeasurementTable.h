// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Measurement.h"
#include "MeasurementMap.h"
#include "Portfolio.h"
#include "Problem.h"
#include "SupplierFigure.h"

#include <QByteArray>
#include <QDate>

#include <vector>

/// Measurements read from a table: long (kpi;period;party;value;…) or wide (kpi;2021-01;2021-02;…).
struct MeasurementReading
{
    std::vector<Measurement> measurements; ///< sorted by cell
    std::vector<SupplierFigure> claimed;   ///< what the supplier says, beside them or alone
    std::vector<Problem> problems;         ///< every refused row; when there is one, nothing is to be stored
    int rows = 0;                          ///< data rows read
    int empty = 0;                         ///< cells without a value, which is no measurement
};

/// Stores what was read: the values as one step, and what the supplier says as one more. Returns how many of both were stored.
[[nodiscard]] Result<int> storeMeasurements(Portfolio &portfolio, ContractId contract, const MeasurementReading &reading,
                                            const QString &source);

/// Reads @p bytes, text or a workbook, against what @p contract measures; @p map tells what foreign words mean.
/// Source: cli.md "import measurements".
[[nodiscard]] MeasurementReading readMeasurements(const QByteArray &bytes, const ContractDefinition &contract,
                                                  const QDate &today, const MeasurementMap &map = {});
