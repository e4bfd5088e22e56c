// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"

#include <QDateTime>

/// Whether something was done, taken back, or done again after that: the logbook holds all three (ux §5).
enum class LogStep : quint8 { Done, Undone, Redone };

/// One event of the logbook, with what it did to one kpi: its own row, its parts, their norms and their measurements, each
/// before and after. What happened to other kpis in the same event is left out.
struct KpiLogEntry
{
    qint64 number = 0; ///< of the event in the whole logbook
    QDateTime time;    ///< UTC
    int utcOffset = 0; ///< seconds that local time was ahead of it then
    QString user;
    LogStep step = LogStep::Done;
    ChangeKind kind = ChangeKind::EnterMeasurement;
    std::vector<RecordChange> rows;
};
