// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "InterpretationKeys.h"
#include "Reason.h"

#include <QStringView>

/// How the open points of a contract are read. Each reading has versions: the one in force on the first day of a period
/// counts for it, so that what was judged before a new agreement keeps its reading. Source: X-06.

/// The value of @p key for @p period: what the contract chose, or the default where it chose nothing that exists.
[[nodiscard]] QString readingFor(const ContractDefinition &contract, QStringView key, const Period &period);
/// The readings that can change a verdict of @p contract, in the order of interpretations(): no others are worth a choice.
[[nodiscard]] std::vector<Interpretation> readingsThatMatter(const ContractDefinition &contract);
/// The readings that differ from their default and that the verdict on @p indicator rests on, to be told beside it.
[[nodiscard]] std::vector<Reason> readingReasons(const ContractDefinition &contract, const Indicator &indicator,
                                                 const Period &period);

/// From when on values add up, as read. Source: A0-10, A1-06, A1-09.
[[nodiscard]] Accumulation accumulationFor(const ContractDefinition &contract, const Indicator &indicator, const Period &period);
/// @p norm with its term, its anchor, its day and its year as read. Source: A0-01, A0-02, A0-06, A0-10, A4-01, X-10.
[[nodiscard]] NormVersion asRead(NormVersion norm, const ContractDefinition &contract, const Indicator &indicator,
                                 const Period &period);
/// The how-manieth working day of the month after @p period its day @p number is. Source: A0-06.
[[nodiscard]] Ratio workingDayOf(const Ratio &number, const Contract &contract, const Period &period);
