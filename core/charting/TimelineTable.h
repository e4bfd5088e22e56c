// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartTable.h"
#include "TimelineSpec.h"

/// One item of a timeline in words.
struct TimelineRow
{
    QString id;
    QString lane;
    QString what;
    QDate from;
    QDate to; ///< invalid: open
    QString status;
    QString text;
};

/// A timeline as a table, in the order of its days: for who cannot or will not look at the picture. Source: ux §7.
struct TimelineTable
{
    QStringList header;
    std::vector<TimelineRow> rows;
    /// Cells as they are shown, dates in full.
    [[nodiscard]] static QStringList cells(const TimelineRow &row);
    [[nodiscard]] ChartTable toChartTable() const;
};

/// The twin of @p spec, words in the current language.
[[nodiscard]] TimelineTable timelineTable(const TimelineSpec &spec);
/// What an item says: its own sentence, or what there is to say without one. For tooltip and screen reader.
[[nodiscard]] QString timelineSentence(const TimelineSpec &spec, const QString &id);
