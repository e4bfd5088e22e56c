// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "MeasurementMap.h"
#include "RecordPlan.h"

#include <QDate>

#include <span>

/// Why nothing is to be counted.
struct RecordPlanFault
{
    enum class Code : quint8 {
        None,
        NoFeed,      ///< no part says what of such a log it is fed by
        UnknownKpi,  ///< args: text
        UnknownFeed, ///< args: text
        NotFitting,  ///< the part cannot hold it; args: code of the part, feed
        ChooseFeed,  ///< several fit, or none; args: code of the part, those that fit
        NoLimits,    ///< no other part of the kpi has a term of its own; args: code of the part
    };
    Code code = Code::None;
    QStringList arguments = {};
};

struct RecordPlanning
{
    RecordPlan plan;
    RecordPlanFault fault;
};

/// What of a log of @p kind the part could hold: codes of measures, without any filter.
[[nodiscard]] QStringList fittingFeeds(const Indicator &part, RecordKind kind);
/// Whether the contract keeps for any part what of such a log it is fed by.
[[nodiscard]] bool keepsFeeds(const ContractDefinition &contract, RecordKind kind);
/// Which parts of @p contract get their values from a log of @p kind, and how: those whose feed the contract keeps, or those that
/// are @p chosen: "KPI-04" with the feeds it keeps, "KPI-02.1=calls.answered" with another one. Source: cli.md "import records".
[[nodiscard]] RecordPlanning planRecords(const ContractDefinition &contract, RecordKind kind, const QDate &today,
                                         const MeasurementMap &map = {}, std::span<const QString> chosen = {});
