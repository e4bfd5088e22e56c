// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Json.h"
#include "Portfolio.h"
#include "Standing.h"

#include <QStringList>

#include <vector>

/// The answer of "evaluate" for one contract: its outcomes in a view and its kpis together, all from stored outcomes.
struct EvaluateAnswer
{
    ContractStanding standing;
    std::vector<Outcome> outcomes; ///< every judged period that ends in the view, per part and per deelnemer

    /// @p contract exists
    [[nodiscard]] static EvaluateAnswer of(const Portfolio &portfolio, ContractId contract, const Period &view,
                                           const QDate &today);
    [[nodiscard]] bool hasBreach() const;
    [[nodiscard]] std::vector<Json::Member> members() const; ///< the shape of cli.md, the contract first
    [[nodiscard]] Json json() const { return Json::object(members()); }
    [[nodiscard]] std::vector<QStringList> table() const; ///< with a header row
    [[nodiscard]] QStringList money() const; ///< bonus and malus as a calculation; empty where none was agreed
};
