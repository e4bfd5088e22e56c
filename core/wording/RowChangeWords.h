// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Change.h"
#include "Definition.h"

#include <QString>

/// One changed row of a contract in words: what it is of, how it was, how it became, and the reason that was given.
struct RowChangeText
{
    QString what;   ///< "Realisatie februari 2026, Belastingdienst"
    QString before; ///< empty: it was not there
    QString after;  ///< empty: it is gone
    QString why;    ///< empty: no reason was asked
};

/// @p contract gives the names that the row refers to; where it does not know one, its number stands there.
[[nodiscard]] RowChangeText rowChangeText(const RecordChange &row, const ContractDefinition &contract);
/// "73,8%", "738 van 1000": what the supplier says that a value is.
[[nodiscard]] QString supplierFigureText(const SupplierFigure &figure, const ContractDefinition &contract);
/// "voorlopig", "betwist": how a measurement stands; empty for one that is simply measured.
[[nodiscard]] QString stateName(MeasurementState state);
