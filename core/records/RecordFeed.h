// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Kpi.h"
#include "RecordFigure.h"

#include <optional>
#include <vector>

/// Until which moment a case is followed.
enum class CaseMoment : quint8 { Responded, Solved, Closed };

/// What of a log a part is fed by. Stored with the contract and in templates as text:
/// "cases.within until=closed by=settled type=complaint priority=1". Nothing in the code knows a kpi by its name.
struct RecordFeed
{
    RecordMeasure measure = RecordMeasure::CallsOffered;
    CaseMoment until = CaseMoment::Closed; ///< of CasesWithin
    /// A case belongs to the period in which it ended or its term did, and not to that in which it was opened (A0-12, A0-15).
    bool bySettled = false;
    QString type;     ///< only cases of this type: incident, complaint, patch, contact, security; empty: all
    QString priority; ///< only cases of this priority, "1" for P1; empty: all

    [[nodiscard]] static std::optional<RecordFeed> fromText(const QString &text);
    friend bool operator==(const RecordFeed &, const RecordFeed &) = default;
};

/// Whether the part can hold such a figure: its unit, its input, and a case limit where one is needed.
[[nodiscard]] bool canHold(const Indicator &part, const RecordFeed &feed);
