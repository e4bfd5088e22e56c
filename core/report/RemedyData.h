// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Audit.h"
#include "CaseDeadlines.h"
#include "CaseVerbs.h"
#include "DeviationVerbs.h"
#include "SanctionVerbs.h"

#include <QDate>

#include <memory>
#include <optional>
#include <vector>

/// Everything about sanctions and escalation of one contract, read once for one showing.
struct RemedyData
{
    std::shared_ptr<const ContractDefinition> contract;
    QDate today;
    bool isReadOnly = false;
    std::vector<RegisterLine> lines;
    std::vector<CaseFile> cases;
    std::vector<SanctionFile> sanctions;
    std::vector<ActionItem> actions;
    std::vector<Attachment> attachments;
    std::vector<Meeting> meetings;
    std::vector<Audit> audits = {};

    [[nodiscard]] ContractId id() const { return contract ? contract->contract.id : ContractId {}; }
    [[nodiscard]] const RegisterLine *line(const QString &id) const;
    [[nodiscard]] const RegisterLine *lineOf(DeviationId deviation) const;
    [[nodiscard]] const CaseFile *caseFile(const QString &id) const;
    [[nodiscard]] const SanctionFile *sanction(const QString &id) const;
    [[nodiscard]] const ActionItem *action(const QString &id) const;
    [[nodiscard]] const Audit *audit(const QString &id) const; ///< by its number
    [[nodiscard]] QString kpiTitle(KpiId kpi) const; ///< short; empty for none
};

/// Without such a contract: nothing but the day.
[[nodiscard]] RemedyData readRemedies(const Portfolio &portfolio, ContractId contract, const QDate &today);
/// The deadline that comes first in a case, also when the case stands still; none when nothing runs.
[[nodiscard]] std::optional<CaseDeadline> nextDeadline(const CaseFile &file, const QDate &today);
/// Days are counted by the case's own calendar.
[[nodiscard]] int workingDaysLeft(const CaseFile &file, const QDate &end, const QDate &today);
/// The id of a line in the register: of what is written down, or of what was only measured.
[[nodiscard]] QString idOf(const RegisterLine &line);
/// How the sanctions that are weighed or imposed are called together: "S4+", "S1"; "S4" of a survey that came to S4.
[[nodiscard]] QString nameOf(const SanctionFile &sanction);
/// A decision has to be taken, or the course of one goes on.
[[nodiscard]] bool isOpen(const SanctionFile &sanction);
[[nodiscard]] bool needsDecision(const SanctionFile &sanction);
