// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldDoor.h"

#include <QString>

#include <compare>
#include <map>

/// What can be filled in about a kpi. Each holds a text as it was typed, or the code of a choice.
enum class Field : quint8 {
    // The kpi
    Code, Title, ShortTitle, Theme,
    Kind,       ///< "static", "dynamic"
    CountsAs,   ///< the kind of its norms: "norm", "target", "guideline"; empty: they differ
    Source, Frequency, ///< of all its parts; empty: they differ
    MeasuredBy,
    Criteria,   ///< separated by semicolons
    PartRule,   ///< "all", or how many parts have to be met
    Purpose, Method, Consequence, RemedyAmount, RemedyUnit,
    Sanctions,  ///< codes with commas
    SourceReference,
    MostParts,  ///< a whole number; empty: no limit
    Announced,  ///< a day
    // A part
    PartTitle, Shape, Things, Counted, CaseValue, CaseUnit, Comparator, Value, High, Unit, Margin, Offered, Definition,
    PartSource, Measured, Judged, PerParty, CountsForKpi, OverTime, Accumulates, PathShape, PathMonths, PathTolerance,
    TermAmount, TermUnit, Anchor,
    // A band of a part
    BandFrom, BandTo, BandLabel, BandVerdict,
    // The change of a norm that was used
    ValidFrom, Reason, ContractChange,
    AgreedIn, ///< the id of the recorded overleg in which it was agreed; empty: none
};

/// Which field: of the kpi (part -1), of a part, or of a band of it.
struct FieldKey
{
    Field field = Field::Code;
    int part = -1;
    int band = -1;

    friend auto operator<=>(const FieldKey &, const FieldKey &) = default;
};

using Fields = std::map<Field, QString>;

using FieldProblems = std::map<FieldKey, FieldProblem>;
