// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AttachmentVerbs.h"
#include "CaseRecords.h"
#include "FinalStep.h"
#include "ProcedureMachine.h"

#include <optional>
#include <vector>

/// A case as it is read from the file: with the version of the procedure that it follows.
struct CaseFile
{
    CaseRecord record;
    Procedure procedure;
    CaseState state;
};

/// The cases of a contract in the order in which they were opened. A case whose rows cannot be read is left out with a line
/// in the log; `check` says which.
[[nodiscard]] std::vector<CaseFile> casesOf(const Portfolio &portfolio, ContractId contract);
[[nodiscard]] std::optional<CaseFile> caseOf(const Portfolio &portfolio, ContractId contract, CaseId id);
/// Cases whose history does not follow from their procedure, by reference: a file that was tampered with.
[[nodiscard]] QStringList unsoundCases(const Portfolio &portfolio, ContractId contract);

/// What a new case is about.
struct CaseOpening
{
    ContractId contract;
    Procedure procedure; ///< its latest version; the case keeps it
    QString title;
    DeviationId deviation; ///< may be invalid
    KpiId kpi;             ///< may be invalid
    QDate opened;
};
/// A case that was opened, and whether it stands in the file.
struct OpenedCase
{
    CaseId id;
    Publication publication;
};
/// Opens a case at its first step and publishes it. It cannot be taken back (decision 11). InvalidInput without a title.
[[nodiscard]] Result<OpenedCase> openCase(Portfolio &portfolio, const CaseOpening &opening);

/// What came of an event that a person wanted to record.
struct Recorded
{
    std::vector<Refusal> refusals; ///< empty: it was recorded
    Publication publication;

    [[nodiscard]] bool isDone() const { return refusals.empty(); }
};
/// Records what happened in a case, when the procedure allows it, and publishes it at once. What shows it comes with it: @p evidence
/// is kept with the case in the same step, and named in the event. Nothing is changed when it is refused. NotFound; what
/// addEvidence() refuses; else what Portfolio::apply() fails with. Source: E1-59, E4-102…105.
[[nodiscard]] Result<Recorded> recordEvent(Portfolio &portfolio, ContractId contract, CaseId id, CaseEvent event,
                                           const std::vector<NewEvidence> &evidence = {});

/// The other cases of the contract as an event may refer to them (E4-124). What is closed or withdrawn is solved.
[[nodiscard]] std::vector<CaseLink> linksTo(const std::vector<CaseFile> &cases, CaseId except);

/// A version of a procedure made in the program. Running cases keep theirs. InvalidInput without a reason; the number of
/// @p procedure is set. Gives the procedure as it was kept.
[[nodiscard]] Result<Procedure> saveProcedure(Portfolio &portfolio, Procedure procedure, const QString &reason, const QDate &today);
/// @p shipped and what was made in this file, each of every name in its latest version; by id.
[[nodiscard]] std::vector<Procedure> latestProcedures(const Portfolio &portfolio, const std::vector<Procedure> &shipped);
