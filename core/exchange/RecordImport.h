// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"
#include "RecordReading.h"

#include <vector>

/// A value that a log gives, beside what is stored in its place.
struct RecordProposal
{
    enum class State : quint8 {
        New,     ///< nothing is stored there
        Equal,   ///< the same numbers are; they are left alone with what was noted of them
        Differs, ///< something else is: never replaced unasked
    };
    RecordFigure figure; ///< with note and evidence
    QString code;        ///< of the part
    State state = State::New;
    std::optional<Measurement> stored;
};

/// What @p reading came to, for a file of that name. Only figures are kept: no row and no telephone number (decision 45).
[[nodiscard]] std::vector<RecordProposal> recordProposals(const Portfolio &portfolio, const ContractDefinition &contract,
                                                          RecordReading reading, const QString &fileName);
/// One for each value that differs from what is stored.
[[nodiscard]] std::vector<Problem> conflictsIn(const std::vector<RecordProposal> &proposals, const ContractDefinition &contract);
/// Keeps with the contract what of a log its parts are fed by, as "KPI-02.1=calls.answered", so that the next log needs no
/// question. InvalidInput for a part that is not there or a feed that it cannot hold.
[[nodiscard]] Status keepFeeds(Portfolio &portfolio, const ContractDefinition &contract, const QStringList &feeds);
/// Stores what is new in one step, and what differs as well where @p replaces. Returns how many were stored.
[[nodiscard]] Result<int> storeRecords(Portfolio &portfolio, const std::vector<RecordProposal> &proposals, const QString &fileName,
                                       bool replaces);
