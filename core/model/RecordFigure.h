// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Measurement.h"

#include <QStringList>

#include <optional>
#include <vector>

/// What the rows of a log are. Source: cli.md "import records".
enum class RecordKind : quint8 { Calls, Cases, Outages, Works, Journeys };
/// What is counted in a log. Source: requirements 3.3, 3.5, 3.7, E0-23…25, E0-31, E0-35, E1-10…11, E1-30…34.
enum class RecordMeasure : quint8 {
    CallsOffered,          ///< count
    CallsAnswered,         ///< share of the offered calls
    CallsAnsweredWithin,   ///< share within the part's case limit, by one of five formulas (A2-02)
    CallsAbandoned,        ///< share of the offered calls
    CallsAbandonedShort,   ///< the same, of those that hung up within the short threshold
    CallsAbandonedLong,    ///< the same, of those that hung up after it
    CallsAverageWait,      ///< seconds
    CallsLongestWait,      ///< seconds, of the answered calls
    CallsLongestWaitOfAll, ///< seconds, of all calls
    CallsAverageTalk,      ///< seconds from answer to end
    CallsLongestTalk,      ///< seconds
    CallsFirstTimeFix,     ///< share of the registered calls
    CallsCriticalErrors,   ///< share of the analysed calls
    CallsOtherErrors,      ///< share of the analysed calls
    CasesWithin,           ///< share within the part's case limit
    CasesAllWithin,        ///< share within the case limits of all other parts of the kpi (A0-05)
    CasesFirstContact,     ///< share solved at the first contact
    CasesCount,            ///< count
    OutagesAvailable,      ///< share of the service window
    WorksAccepted,         ///< share delivered without rejection
    JourneysEmission,      ///< kg CO2 in the period
    JourneysReduction,     ///< percentage below the same days of the year before, the year so far
};

/// Something that is told beside a figure. Its arguments are canonical: numbers as Decimal::toPlain, codes as stored.
enum class RecordFactCode : quint8 {
    Counted,         ///< args: rows
    ReadAs,          ///< args: key of the reading, value
    NoMenuColumn,    ///< the wait is counted from the offer, since the log has no end of the menu
    OutsideWindow,   ///< args: rows
    NotRegistered,   ///< args: rows without a category, or without an analysis
    OutOfScope,      ///< args: rows that the reading leaves out
    StillOpen,       ///< args: cases that are open and within their term
    AgreedMinutes,   ///< args: minutes of maintenance that were agreed beforehand and do not count
    InSeconds,       ///< numerator and denominator are seconds, since they are no whole minutes
    PlannedNotDone,  ///< args: rows
    Repaired,        ///< args: rows that were rejected and repaired
    SupplierFigure,  ///< args: numerator, denominator by the supplier's own account
    Journeys,        ///< args: number, km
    Emission,        ///< args: kg, kg in the same days of the year before
    FactorSource,    ///< args: source and version of an emission factor
    NoFactorSource,  ///< args: rows whose emission factor names no source
    RunningPeriod,   ///< the period is not over
    LateCases,       ///< args: how many ended after their term, the numbers of the first of them
};
struct RecordFact
{
    RecordFactCode code = RecordFactCode::Counted;
    QStringList arguments = {};

    friend bool operator==(const RecordFact &, const RecordFact &) = default;
};

/// A value that a log gives for one part and one period, with what it rests on.
struct RecordFigure
{
    RecordMeasure measure = RecordMeasure::CallsOffered;
    Measurement measurement; ///< the numbers alone; note and evidence are added where they get their words
    std::vector<RecordFact> facts;
};

[[nodiscard]] QString codeOf(RecordKind kind); ///< "calls", "cases", "outages", "works", "journeys"
[[nodiscard]] std::optional<RecordKind> recordKindFrom(QStringView code);
[[nodiscard]] QString codeOf(RecordMeasure measure); ///< "calls.answered_within": the kind stands before the point
[[nodiscard]] std::optional<RecordMeasure> recordMeasureFrom(QStringView code);
[[nodiscard]] RecordKind kindOf(RecordMeasure measure);
/// The key under which a contract keeps what of a log a part is fed by (RecordFeed): "records.KPI-04.2".
[[nodiscard]] QString feedKey(const QString &kpiCode, int partNumber);
/// The readings of a contract that decide how it is counted, as core/evaluation has them.
[[nodiscard]] QStringList readingKeysOf(RecordMeasure measure);
