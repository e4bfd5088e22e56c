// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"
#include "MissingValues.h"
#include "Person.h"
#include "TradeNorms.h"

#include <span>
#include <vector>

/// Something that has to be done in a contract, and whose it is. Exactly one of attention, missing, event, action and review
/// says what.
/// Source: E0-08.
struct WorkItem
{
    ContractId contract;
    QString contractTitle;
    KpiId kpi;         ///< may be invalid: of the contract as a whole
    QString kpiTitle;
    QStringList roles; ///< that the kpi names as who measures, or that the owner of the action is; may be empty
    QStringList people; ///< who fill those roles on the day, or the owner as written; may be empty: nobody does
    QDate due;         ///< invalid: it has no day of its own
    int workingDaysLeft = 0; ///< with a due day, by the contract's calendar; negative: late
    std::optional<AttentionItem> attention; ///< a norm that is not met, a decision; never MissingData
    std::optional<MissingValues> missing;   ///< values that should have been there
    std::optional<AgendaItem> event;        ///< something with a day of its own
    std::optional<ActionItem> action;       ///< an open action
    std::optional<TradeNorm> review;        ///< a norm of the trade that may have changed

    /// Of this role, or of this person; without regard to case.
    [[nodiscard]] bool isOf(const QString &who) const;
    [[nodiscard]] bool isLate() const { return due.isValid() && workingDaysLeft < 0; }
};

/// What the work of one contract is made from.
struct WorkSources
{
    const ContractDefinition &definition;
    std::span<const Person> people;
    std::span<const AttentionItem> attention; ///< what is MissingData is left out
    std::span<const MissingValues> missing;
    std::span<const AgendaItem> agenda;       ///< of any contract
    std::span<const ActionItem> actions;
};

/// The work of one contract, most urgent first: what is late, then what asks for attention now, then by day. A value that is
/// missing is due on the day that the measurements of its quarter must be complete, and stands instead of that day.
/// Days up to and including @p until.
[[nodiscard]] std::vector<WorkItem> workOf(const WorkSources &sources, const QDate &today, const QDate &until);
/// The same as the file has it, as it stands on @p today.
[[nodiscard]] std::vector<WorkItem> workOf(const Portfolio &portfolio, ContractId contract, const QDate &today, const QDate &until);
/// What is late, then what asks for attention now, then by day, and what has no day at last; equal ones keep their order.
void sortByUrgency(std::vector<WorkItem> &items, const QDate &today);
/// Every role and person that it is of, by name.
[[nodiscard]] QStringList workersIn(const std::vector<WorkItem> &items);
