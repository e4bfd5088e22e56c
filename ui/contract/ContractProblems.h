// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractDraft.h"

#include <QCoreApplication>

#include <span>
#include <utility>

/// What a draft is checked against.
struct ContractContext
{
    const ContractDefinition &stored;
    std::span<const Contract> all;       ///< every contract of the file
    std::span<const Period> measured;    ///< periods with a measurement or a survey
    std::span<const std::pair<PartyId, Period>> partyPeriods; ///< the same by party
};

/// Everything that is wrong with a draft or worth a look, each at its field. saveContract() has the last word; this tells a
/// person before that. A date that leaves measurements outside the term is a warning: they stay in the file.
struct ContractProblems
{
    Q_DECLARE_TR_FUNCTIONS(ContractProblems)

public:
    [[nodiscard]] static ContractProblemMap of(const ReadContract &read, const ContractContext &context);

private:
    static void checkWords(const Contract &contract, const ContractContext &context, ContractProblemMap &problems);
    static void checkOrder(const Contract &contract, ContractProblemMap &problems);
    static void checkNeeded(const Contract &contract, const ContractContext &context, ContractProblemMap &problems);
    static void checkMeasured(const Contract &contract, const ContractContext &context, ContractProblemMap &problems);
    static void checkParties(const ReadContract &read, const ContractContext &context, ContractProblemMap &problems);
    static void checkPartyDates(const Party &party, int row, const ReadContract &read, const ContractContext &context,
                                ContractProblemMap &problems);
};
