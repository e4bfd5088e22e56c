// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorDraft.h"

/// Bands as they stand in the editor: "vanaf" and "tot" as "7", "> 7", "≤ 7"; a band goes up to the next, its upper end out.
[[nodiscard]] std::vector<Fields> bandFields(const std::vector<Band> &bands);
[[nodiscard]] std::vector<Band> readBands(const PartDraft &draft, int part, Unit unit, FieldProblems &problems);
/// Reads a number of a unit; nothing where @p text is empty or cannot be read: then the problem is noted at @p key.
[[nodiscard]] std::optional<Decimal> readNumberField(const QString &text, Unit unit, const FieldKey &key, FieldProblems &problems);
/// A day as it stands in a field: "1-7-2026".
[[nodiscard]] QString dateFieldText(const Decimal &julianDay);
