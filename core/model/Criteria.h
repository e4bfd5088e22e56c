// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"

#include <QStringList>

#include <vector>

/// Under this key stands the contract's full list of requirements and award criteria among its settings, one a line. It is
/// no reading: no verdict rests on it.
inline constexpr auto criteriaKey = u"criteria.list";
[[nodiscard]] bool isCriteriaList(const ContractSetting &setting);
/// The most lines of such a list that are kept.
inline constexpr int mostCriteria = 1000;

/// A requirement or award criterion: "W-11", "Klachtenafhandeling". Without a code the title stands for it.
struct Criterion
{
    QString code;
    QString title;

    [[nodiscard]] QString text() const { return code.isEmpty() ? title : title.isEmpty() ? code : code + u' ' + title; }
    friend bool operator==(const Criterion &, const Criterion &) = default;
};
/// "W-11 Klachtenafhandeling", "W11: Klachtenafhandeling" or a title alone.
[[nodiscard]] Criterion criterionIn(const QString &text);

/// A criterion with the kpi's that prove it. Source: E0-06, E0-07.
struct CriterionCoverage
{
    Criterion criterion;
    QStringList otherTitles;   ///< the same code under another name
    std::vector<KpiId> provenBy; ///< in the order of the contract
    bool isListed = false;     ///< it stands in the contract's own list

    friend bool operator==(const CriterionCoverage &, const CriterionCoverage &) = default;
};
/// Those of the contract's list in its order, then what only a kpi names, by code.
[[nodiscard]] std::vector<CriterionCoverage> coverageOf(const ContractDefinition &contract);
/// The contract's own list, as it was kept; empty: it is not known.
[[nodiscard]] QStringList criteriaListOf(const ContractDefinition &contract);
