// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiVerbs.h"

/// Agrees on bonus and malus for one part, or ends it (no rule). It comes with a version of the norm, as a changed limit
/// does: once the part was measured @p change has its day and its reason, and earlier periods keep theirs. InvalidInput for
/// a rule that cannot be calculated (see faultOf()), and for what saveKpi() refuses. Source: E0-60.
[[nodiscard]] Status agreeBonus(Portfolio &portfolio, ContractId contract, IndicatorId part, const std::optional<BonusRule> &rule,
                                const NormChange &change = {});

/// Adds a figure that measurements are set against, or a new version of it; every verdict that rests on it is judged anew.
/// Gives its id. InvalidInput without a key, a title or a source, for a period that is no year or part of one, and for a new
/// version without a reason. Source: E0-61, E3-71, X-12.
[[nodiscard]] Result<ReferenceId> addReference(Portfolio &portfolio, ReferenceValue reference);
/// Several of them in one step, as the figures of some years are given; none of them when one cannot be added, or stands there
/// twice. Gives their ids in the same order. Source: E3-71.
[[nodiscard]] Result<std::vector<ReferenceId>> addReferences(Portfolio &portfolio, ContractId contract, std::vector<ReferenceValue> references);

/// How the measured values of a part are judged: against which reference, and from which sources they may come.
struct Measuring
{
    QString reference;
    ReferenceUse use = ReferenceUse::None;
    QStringList permittedSources;
};
/// InvalidInput for a use without a reference, and for a part that is not measured as a number.
[[nodiscard]] Status changeMeasuring(Portfolio &portfolio, ContractId contract, IndicatorId part, const Measuring &measuring);
