// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "MeasurementTable.h"
#include "RecordPlanning.h"
#include "RecordReading.h"

#include <memory>

/// What a file is read against, and how.
struct ImportOrder
{
    std::shared_ptr<const ContractDefinition> contract;
    QDate today;
    bool guessesKind = true;        ///< its header tells whether it is a log, and of what
    std::optional<RecordKind> kind; ///< without a guess: a log of this kind; none: a table of measurements
    QStringList feeds;              ///< as planRecords() has them; empty: those that the contract keeps
    MeasurementMap map;
};

/// What a file of measurements, or a log, came to.
struct ImportReading
{
    std::optional<RecordKind> kind; ///< of a log; none: a table of measurements
    TextRow header;                 ///< its first row
    MeasurementReading table;       ///< of a table of measurements
    RecordReading log;              ///< of a log
    RecordPlanFault planFault;      ///< why nothing of a log can be counted
    bool isCancelled = false;

    [[nodiscard]] const std::vector<Problem> &problems() const { return kind ? log.problems : table.problems; }
};

/// Reads @p device, which can be read again from its start. Text or workbook, measurements or log: by its content. A table of
/// measurements is refused above 100 MB.
[[nodiscard]] ImportReading readImport(QIODevice &device, const ImportOrder &order, const RecordProgress &progress = {});
