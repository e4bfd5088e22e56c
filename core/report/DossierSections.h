// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "Report.h"
#include "SanctionVerbs.h"

#include <memory>

/// Everything that a dossier tells of, gathered once.
struct DossierContent
{
    std::shared_ptr<const ContractDefinition> definition;
    QDate today;
    bool isWhole = true; ///< the whole contract
    std::vector<RegisterLine> lines;
    std::vector<CaseFile> cases;
    std::vector<SanctionFile> sanctions;
    std::vector<ActionItem> actions;
    std::vector<Attachment> attachments;
    std::vector<Meeting> meetings;
    std::vector<SupplierFigure> claimed;

    /// NotFound without such a contract or, when @p deviation is valid, without such an afwijking.
    [[nodiscard]] static Result<DossierContent> of(const Portfolio &portfolio, ContractId contract, DeviationId deviation, const QDate &today);
    [[nodiscard]] QString title() const; ///< "AFW-2026-01", or the code of the contract
    [[nodiscard]] QString kpiTitle(KpiId kpi) const;
};

[[nodiscard]] ReportSection findingSection(const DossierContent &content);
[[nodiscard]] ReportSection measurementSection(const Portfolio &portfolio, const DossierContent &content);
[[nodiscard]] std::optional<ReportSection> timelineSection(const Portfolio &portfolio, const DossierContent &content);
[[nodiscard]] std::vector<ReportSection> caseSections(const DossierContent &content); ///< one per case
[[nodiscard]] ReportSection sanctionSection(const DossierContent &content);
[[nodiscard]] ReportSection actionSection(const DossierContent &content);
[[nodiscard]] ReportSection evidenceSection(const DossierContent &content);
[[nodiscard]] ReportSection logSection(const Portfolio &portfolio, const DossierContent &content);
