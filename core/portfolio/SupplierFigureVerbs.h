// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <span>

/// Notes what the supplier says that a value is, or replaces what it said before; its id and contract are filled in. No verdict
/// follows from it. InvalidInput for a part that is not entered by hand, a period of another kind than the part is measured by,
/// and without a number or with two; NotFound for a part or deelnemer that is not the contract's. Source: E1-17.
[[nodiscard]] Status putSupplierFigure(Portfolio &portfolio, ContractId contract, SupplierFigure figure);
/// Many in one step, each checked as above; those that are there so already are left out. Returns how many were stored.
/// @p source names where they came from.
[[nodiscard]] Result<int> putSupplierFigures(Portfolio &portfolio, ContractId contract, std::span<const SupplierFigure> figures,
                                             const QString &source);
/// Takes back what was noted there; nothing happens where nothing was.
[[nodiscard]] Status removeSupplierFigure(Portfolio &portfolio, ContractId contract, const Cell &cell);
/// What the supplier said of that cell.
[[nodiscard]] std::optional<SupplierFigure> supplierFigureAt(const Portfolio &portfolio, ContractId contract, const Cell &cell);
