// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiText.h"
#include "Portfolio.h"

/// What was agreed beside the norm of a kpi: bonus and malus with the calculation of the last judged period up to the end of
/// the view, the references that it is set against with their versions, the figure of the trade that its norm comes from, and the sources
/// that were agreed.
class AgreementFacts
{
    Q_DECLARE_TR_FUNCTIONS(AgreementFacts)

public:
    [[nodiscard]] static std::vector<KpiFact> of(const Portfolio &portfolio, const ContractDefinition &contract, KpiId kpi,
                                                 const Period &view);

private:
    static void addMoney(std::vector<KpiFact> &facts, const Portfolio &portfolio, const ContractDefinition &contract,
                         const Indicator &part, const Period &view);
    static void addTradeNorm(std::vector<KpiFact> &facts, const ContractDefinition &contract, const Indicator &part);
    static void addReferences(std::vector<KpiFact> &facts, const ContractDefinition &contract, const Indicator &part);
};
