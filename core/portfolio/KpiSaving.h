// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KpiVerbs.h"
#include "Meeting.h"

/// Works out what saving a sheet asks for, and whether the contract allows it.
class KpiSaving
{
public:
    KpiSaving(const ContractDefinition &contract, KpiUse use, const KpiSheet &sheet);

    [[nodiscard]] bool changesAUsedNorm() const;
    [[nodiscard]] Status check(const NormChange &change) const;
    /// New versions of norms will refer to the overleg in which they were agreed.
    void restOn(const Meeting &meeting) { m_meeting = meeting; }
    /// Every row before and after; new rows get their ids from @p portfolio. Empty when nothing differs.
    [[nodiscard]] Change changeFor(Portfolio &portfolio, const NormChange &change);
    [[nodiscard]] KpiId kpi() const { return m_sheet.kpi.id; }

private:
    [[nodiscard]] bool isMeasured(IndicatorId part) const { return m_use.measured.contains(part); }
    [[nodiscard]] bool isNormUsed(IndicatorId part) const { return m_use.judged.contains(part); }
    [[nodiscard]] std::vector<const NormVersion *> versionsOf(IndicatorId part) const;
    [[nodiscard]] bool normDiffers(const PartSheet &part) const;
    [[nodiscard]] Status checkWords() const;
    [[nodiscard]] Status checkParts() const;
    [[nodiscard]] Status checkDynamics() const;
    [[nodiscard]] Status checkNormChange(const NormChange &change) const;
    void addPart(Change &step, Portfolio &portfolio, PartSheet part, int number);
    void editPart(Change &step, Portfolio &portfolio, const PartSheet &part, const NormChange &change) const;
    void dropParts(Change &step) const;

    const ContractDefinition &m_contract;
    KpiUse m_use;
    KpiSheet m_sheet;
    std::optional<Meeting> m_meeting;
};
