// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "LetterWords.h"
#include "Portfolio.h"
#include "Report.h"

/// A letter for one thing that happened; what is invalid is left out.
struct LetterRequest
{
    LetterKind kind = LetterKind::ImprovementRequest;
    CaseId caseId;
    SanctionId sanction;
    DeviationId deviation;
    QDate meeting;
};

/// The facts of a letter as they stand in the file: from the case or sanction, its afwijking and kpi, and what was attached.
/// NotFound when none of what it is about is there.
[[nodiscard]] Result<LetterFacts> letterFacts(const Portfolio &portfolio, ContractId contract, const LetterRequest &request,
                                              const QDate &today);
/// The letter as a document, to be written by writePdf() or writeOdt().
[[nodiscard]] Report letterDraft(const LetterFacts &facts, const QDate &today);
