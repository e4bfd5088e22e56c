// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Case.h"
#include "ProcedureCase.h"
#include "Sanction.h"
#include "SanctionCourse.h"

#include <optional>
#include <vector>

// How what happened in a case or with a sanction stands in the file, and back.

/// An entry as a row. @p number counts from 1.
[[nodiscard]] CaseEntryRecord recordOf(const CaseEntry &entry, CaseId caseId, int number);
/// None for a row that no version of the program writes.
[[nodiscard]] std::optional<CaseEntry> entryFrom(const CaseEntryRecord &record);

[[nodiscard]] SanctionEntryRecord recordOf(const SanctionEvent &event, SanctionId sanction, int number);
[[nodiscard]] std::optional<SanctionEvent> eventFrom(const SanctionEntryRecord &record);
[[nodiscard]] QString groundsText(const std::vector<SanctionGround> &grounds); ///< JSON
[[nodiscard]] std::optional<std::vector<SanctionGround>> groundsFrom(const QString &text);
