// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <set>
#include <span>

/// One part of a kpi on the sheet of an editor, with the norm that is to hold from now on.
struct PartSheet
{
    Indicator indicator; ///< id 0: a new part
    NormVersion norm;    ///< id, indicator and number are given when it is saved

    friend bool operator==(const PartSheet &, const PartSheet &) = default;
};

/// A kpi as an editor shows and saves it: its own row and its parts, in order.
struct KpiSheet
{
    Kpi kpi; ///< id 0: a new kpi
    std::vector<PartSheet> parts;

    friend bool operator==(const KpiSheet &, const KpiSheet &) = default;
};

/// From when a changed norm holds, and why. Needed once a part has been measured: earlier periods keep their version.
struct NormChange
{
    QDate validFrom;
    QString reason;
    bool contractChange = false; ///< a static kpi changes by a change of the contract only (E4-05)
    MeetingId meeting = {};      ///< the recorded overleg in which it was agreed (A4-19); may be invalid

    friend bool operator==(const NormChange &, const NormChange &) = default;
};

/// The sheet of a stored kpi, with the norms in force on @p day; none when there is no such kpi.
[[nodiscard]] std::optional<KpiSheet> kpiSheet(const ContractDefinition &contract, KpiId kpi, const QDate &day);
/// What already rests on the parts of a kpi, and so may not change in silence.
struct KpiUse
{
    std::set<IndicatorId> measured; ///< have values: they stay, and keep their unit and rhythm
    /// Verdicts were given by their norm: it was confirmed, and the part, the part it derives from or its survey was measured.
    std::set<IndicatorId> judged;
};
[[nodiscard]] KpiUse kpiUse(const Portfolio &portfolio, const ContractDefinition &contract, KpiId kpi);
/// Whether saving @p sheet changes a norm that verdicts were given by, so that a NormChange is needed.
[[nodiscard]] bool needsNormChange(const ContractDefinition &contract, const KpiUse &use, const KpiSheet &sheet);
[[nodiscard]] bool needsNormChange(const Portfolio &portfolio, const KpiSheet &sheet);
/// The first day from which a changed norm of the kpi may hold: after the last version of each part, and in the contract.
[[nodiscard]] QDate firstChangeDay(const ContractDefinition &contract, KpiId kpi);

/// Adds the kpi or saves what was changed on its sheet, as one step. While nothing was judged by a norm, or nobody confirmed
/// it, it is simply replaced; afterwards a changed norm becomes a new version and earlier periods keep theirs (E4-04, X-12).
/// AlreadyExists: the code is taken. InvalidInput: no code, title or parts; a part that was measured is left out or gets
/// another unit or rhythm; a changed norm without day or reason, or with a day that is not after the version before; a static
/// kpi without a change of the contract; one dynamic kpi more than the contract allows (setting "dynamic.max", E1-40), a new
/// one without a reference there (E1-41); more parts than the kpi allows (E4-40). NotFound: no such overleg.
[[nodiscard]] Result<KpiId> saveKpi(Portfolio &portfolio, ContractId contract, const KpiSheet &sheet, const NormChange &change = {});
/// Adds new kpis as one step: all of them, or none when one is refused. Fails as saveKpi() does.
[[nodiscard]] Result<std::vector<KpiId>> addKpis(Portfolio &portfolio, ContractId contract, std::span<const KpiSheet> sheets);
/// Removes the kpi with all that was measured for it; undo brings it back. InvalidInput while a case or sanction is about it.
[[nodiscard]] Status removeKpi(Portfolio &portfolio, ContractId contract, KpiId kpi);
/// Confirms kpis and their norms as they were read: from now on they are judged. Returns how many were not yet.
[[nodiscard]] Result<int> confirmKpis(Portfolio &portfolio, ContractId contract, std::span<const KpiId> kpis);
