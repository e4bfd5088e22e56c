// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorDraft.h"

/// What kind of thing a part measures: decides which fields there are.
enum class PartShape : quint8 {
    Share,      ///< so many of all cases: a percentage with numerator and denominator
    Percentage, ///< a percentage that is entered as a number
    Count, Time, Date, YesNo, Grade, Nps, Money,
    Number,     ///< any other unit
    Derived,    ///< the share of deelnemers that meet their own norm
    Survey,     ///< the outcome of the klanttevredenheidsonderzoek
};
[[nodiscard]] QString codeOf(PartShape shape);
[[nodiscard]] PartShape shapeOf(const Indicator &indicator);
[[nodiscard]] PartShape shapeFrom(const QString &code);
/// The units to choose from.
[[nodiscard]] std::vector<Unit> unitsOf(PartShape shape);
[[nodiscard]] std::vector<Unit> timeUnits();

[[nodiscard]] PartDraft partDraftOf(const PartSheet &sheet);
/// Reads the fields of part @p index into a sheet; what cannot be read goes to @p problems.
[[nodiscard]] PartSheet readPart(const PartDraft &draft, int index, FieldProblems &problems);
/// What follows when another shape is chosen: its unit, and how its values come about.
void applyShape(PartDraft &draft, PartShape shape);
/// A number as it stands in a field: "99,5", without thousands marks.
[[nodiscard]] QString fieldText(const Decimal &value);
[[nodiscard]] QString fieldText(const std::optional<Decimal> &value);
/// Reads a whole number of at least @p least; empty gives nothing.
[[nodiscard]] std::optional<int> readWhole(const QString &text, int least, const FieldKey &key, FieldProblems &problems);
