// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Contract.h"
#include "Kpi.h"
#include "Norm.h"
#include "Party.h"
#include "Reference.h"
#include "Sanction.h"
#include "Survey.h"

#include <map>
#include <vector>

/// Everything that was agreed in one contract: what templates hold, what evaluation needs, what views show.
/// Lists are in the order of the document.
struct ContractDefinition
{
    Contract contract;
    std::vector<Party> parties;
    std::vector<Kpi> kpis;
    std::vector<Indicator> indicators;
    std::vector<NormVersion> norms;
    std::vector<SanctionType> sanctions;
    std::map<KpiId, Questionnaire> questionnaires; ///< of kpis that are measured by a survey
    std::vector<ContractSetting> settings;
    std::vector<ReferenceValue> references; ///< by key, period and version

    [[nodiscard]] const Kpi *kpi(KpiId id) const;
    [[nodiscard]] const Kpi *kpi(const QString &code) const; ///< compared without regard to case
    [[nodiscard]] const Indicator *indicator(IndicatorId id) const;
    [[nodiscard]] const Party *party(PartyId id) const;
    /// The parts of a kpi, in order.
    [[nodiscard]] std::vector<const Indicator *> indicatorsOf(KpiId id) const;
    /// The last version of the norm of a part; null when it has none.
    [[nodiscard]] const NormVersion *latestNorm(IndicatorId id) const;
    /// Deelnemers only, in order.
    [[nodiscard]] std::vector<const Party *> participants() const;
    /// "KPI-04" when it is the only part, else "KPI-04.2".
    [[nodiscard]] QString codeOf(const Indicator &indicator) const;
    /// The version of a setting in force on @p day, or @p fallback where there is none.
    [[nodiscard]] QString settingOn(const QString &key, const QDate &day, const QString &fallback = {}) const;
    /// The last version of a setting; null when there is none.
    [[nodiscard]] const ContractSetting *lastSetting(const QString &key) const;
    /// The value of the last version of a setting, or @p fallback.
    [[nodiscard]] QString setting(const QString &key, const QString &fallback = {}) const;
};
