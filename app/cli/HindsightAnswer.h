// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Established.h"
#include "EvaluateAnswer.h"

/// The answer of "evaluate --as-of": the verdicts as they stood on a day, those of today, and what was changed between.
class HindsightAnswer
{
public:
    /// @p contract exists today. FileDamaged when the logbook cannot be read.
    [[nodiscard]] static Result<HindsightAnswer> of(const Portfolio &portfolio, ContractId contract, const Period &view,
                                                    const QDate &day, const QDate &today);

    [[nodiscard]] const EvaluateAnswer &then() const { return m_then; }
    [[nodiscard]] const EvaluateAnswer &now() const { return m_now; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool hadContract() const { return m_hadContract; }
    [[nodiscard]] Json json() const;
    [[nodiscard]] std::vector<QStringList> changesTable() const; ///< with a header row

private:
    struct Row
    {
        ChangeSince change;
        QStringList kpis; ///< codes of those whose verdict may rest on it
    };
    [[nodiscard]] const ContractDefinition &named() const;

    EvaluateAnswer m_then;
    EvaluateAnswer m_now;
    QDate m_day;
    std::vector<Row> m_changes;
    bool m_complete = true;
    bool m_hadContract = true;
};
