// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordPlan.h"

#include <QIODevice>

#include <functional>
#include <vector>

/// A part that gets nothing from this log, since a column is not there.
struct RecordSkip
{
    QString code;
    QString column;
};

/// What a log came to. When there is a problem, nothing of it is to be stored.
struct RecordReading
{
    std::vector<RecordFigure> figures; ///< by part and period
    std::vector<Problem> problems;     ///< the first ten thousand
    qint64 refused = 0;                ///< all problems
    std::vector<RecordSkip> skipped;
    qint64 rows = 0;        ///< data rows read
    qint64 outsideTerm = 0; ///< of those, in no period of the contract's term
    QByteArray sha256;      ///< of the file
    bool isCancelled = false;
};

/// Is told how many bytes of how many were read; false ends the reading.
using RecordProgress = std::function<bool(qint64 read, qint64 all)>;

/// Reads a log from @p device, which can be read again from its start: text of any length part by part (CsvStream), or the first
/// sheet of a workbook as a whole. Source: cli.md "import records", decision 22.
[[nodiscard]] RecordReading readRecords(QIODevice &device, const RecordPlan &plan, const RecordProgress &progress = {});
/// The kind of log that a first row promises; none when it looks like no log.
[[nodiscard]] std::optional<RecordKind> likelyRecordKind(const TextRow &header);
