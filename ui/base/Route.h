// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Ids.h"
#include "Measurement.h"
#include "Period.h"

#include <QString>

#include <optional>

/// A place in the program: a feature, and what it should show. Feature ids: "start", "overview", "agenda", "work" ("roles", "roles:" with
/// who, "improvements"), "dashboard", "kpis", "detail" (a kpi; "actions": those), "editor" (a kpi, or argument "new"), "contract" (its own
/// row and parties), "entry" (argument "form" or "grid", else as it was last), "survey", "remedies" (a round, a kpi, or as argument the
/// reference of a case, sanction or action; "decide" on a round, "escalate" a kpi), "meeting" (argument "meetings" or the key of a
/// document), "importing", "settings".
struct Route
{
    QString feature;
    std::optional<ContractId> contract = std::nullopt;
    std::optional<KpiId> kpi = std::nullopt;
    std::optional<Period> period = std::nullopt; ///< a view, or a measured period for "entry"
    std::optional<SurveyRoundId> round = std::nullopt;
    QString argument = {}; ///< for instance a file that was dropped
    std::optional<Cell> cell = std::nullopt; ///< for "entry": the very value

    friend bool operator==(const Route &, const Route &) = default;
};
