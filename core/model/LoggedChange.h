// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"

#include <QDateTime>

/// What happened at one moment, told by the logbook, with every row in full. Source: requirements X-12.
struct LoggedChange
{
    enum class Step : quint8 { Done, TakenBack, Repeated };

    qint64 number = 0; ///< of the logbook
    QDateTime time;    ///< UTC
    int utcOffset = 0; ///< seconds that the writer's clock was ahead of UTC
    QString user;
    Step step = Step::Done;
    ChangeKind kind = ChangeKind::EditContract;
    QStringList arguments;
    std::vector<RecordChange> rows; ///< in the order in which they were written
    /// False when the logbook holds counts only of rows that are kept nowhere else, so that some are not in `rows`.
    bool complete = true;

    /// The day on the writer's calendar.
    [[nodiscard]] QDate day() const { return time.addSecs(utcOffset).date(); }
};
