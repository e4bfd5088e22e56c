// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentVerbs.h"
#include "CaseRecords.h"
#include "FinalStep.h"
#include "SanctionCourse.h"

#include <vector>

/// A sanction as it is read from the file.
struct SanctionFile
{
    SanctionRecord record;
    SanctionCase sanction;
};
/// The sanctions of a contract in the order in which they were proposed.
[[nodiscard]] std::vector<SanctionFile> sanctionsOf(const Portfolio &portfolio, ContractId contract);
[[nodiscard]] std::optional<SanctionFile> sanctionOf(const Portfolio &portfolio, ContractId contract, SanctionId id);

/// What a sanction is about.
struct SanctionOpening
{
    ContractId contract;
    QString title;
    DeviationId deviation;  ///< may be invalid
    KpiId kpi;              ///< may be invalid
    SurveyRoundId round;    ///< may be invalid
    Period period;
    std::vector<SanctionGround> grounds;
    QDate made;
};
/// Keeps a proposal, as the program made it; a person decides on it with recordAct(). InvalidInput without a ground.
[[nodiscard]] Result<SanctionId> openSanction(Portfolio &portfolio, const SanctionOpening &opening);

struct SanctionRecorded
{
    SanctionId id;                         ///< what it was recorded in
    std::vector<SanctionRefusal> refusals; ///< empty: it was recorded
    Publication publication;

    [[nodiscard]] bool isDone() const { return refusals.empty(); }
};
/// Records an act in the course of a sanction, when the contract allows it, and publishes it at once; @p evidence is kept with the
/// sanction in the same step, and named in the act. Nothing is changed when it is refused. Source: E4-91…98, decisions 11 and 20.
[[nodiscard]] Result<SanctionRecorded> recordAct(Portfolio &portfolio, ContractId contract, SanctionId id, SanctionEvent event,
                                                 const std::vector<NewEvidence> &evidence = {});
/// Keeps a proposal and the decision on it in one step, and publishes it at once: whoever decides on what the program proposes
/// leaves no proposal behind when the decision is not taken. Nothing is kept when it is refused. InvalidInput without a ground.
[[nodiscard]] Result<SanctionRecorded> openDecided(Portfolio &portfolio, const SanctionOpening &opening, const SanctionEvent &decision);
/// What openSanction() would keep, without keeping it: a proposal to look at. Nullopt without a ground.
[[nodiscard]] std::optional<SanctionFile> proposedFile(const SanctionOpening &opening);
