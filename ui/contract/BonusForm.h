// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AgreementVerbs.h"
#include "RowForm.h"

#include <QCoreApplication>

#include <memory>

/// Bonus and malus of one part as a form: what is worth what, and from when where verdicts were given already.
class BonusForm
{
    Q_DECLARE_TR_FUNCTIONS(BonusForm)

public:
    BonusForm(const Portfolio &portfolio, std::shared_ptr<const ContractDefinition> contract, IndicatorId part);

    [[nodiscard]] RowForm form() const; ///< without its store
    /// None: there is no bonus and no malus.
    [[nodiscard]] std::optional<BonusRule> ruleIn(const RowValues &values) const;
    [[nodiscard]] NormChange changeIn(const RowValues &values) const;
    [[nodiscard]] RowProblems problemsOf(const RowValues &values) const;
    /// Whether verdicts rest on the norm, so that a change needs its day and its reason.
    [[nodiscard]] bool needsChange() const { return m_needsChange; }

private:
    [[nodiscard]] std::vector<RowField> fields() const;
    [[nodiscard]] RowValues values() const;
    [[nodiscard]] bool isShown(const RowField &field, const RowValues &values) const;
    void faultOn(RowProblems &problems, const RowValues &values) const;

    std::shared_ptr<const ContractDefinition> m_contract;
    Indicator m_part;
    NormVersion m_norm; ///< the last one
    QDate m_firstDay;   ///< from which a changed norm may hold
    bool m_isStatic = false;
    bool m_needsChange = false;
};
