// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ImprovementList.h"
#include "WorkList.h"
#include "Words.h"

#include <QCoreApplication>

/// The words of the work list and the improvement list.
class WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)

public:
    [[nodiscard]] static QString what(const WorkItem &item);
    [[nodiscard]] static QString who(const WorkItem &item); ///< "R. Vos (SDM)", "SDM: nog niemand"
    /// Its glyph: late and a missed norm, what asks for attention, a value that is missing; none for what can wait.
    [[nodiscard]] static std::optional<Verdict> mark(const WorkItem &item);
    [[nodiscard]] static QString day(const QDate &date, const QDate &today); ///< "20 okt", "3 feb 2027"

    [[nodiscard]] static QString about(const Improvement &item); ///< "KPI-03 FCR", or the contract
    [[nodiscard]] static QString standing(const ActionItem &action, const QDate &today); ///< "open, 40% klaar", "gedaan op 31 aug, werkt"
    [[nodiscard]] static QString phase(ActionPhase phase); ///< "loopt", "te laat", "gedaan"
    [[nodiscard]] static QString phaseWith(ActionPhase phase, Verdict verdict); ///< "loopt, KPI onvoldoende"
};
