// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordTally.h"

#include <QHash>

/// The register of works: one row a work. Source: E1-10, E1-11, E1-17, A1-02.
class WorkTally final : public RecordTally
{
public:
    explicit WorkTally(const RecordPlan &plan);

    void add(RecordRow &row) override;
    [[nodiscard]] std::vector<RecordFigure> figures() const override;

private:
    struct Sums
    {
        qint64 accepted = 0;
        qint64 delivered = 0;
        qint64 notDone = 0;
        qint64 repaired = 0;
        qint64 acceptedBySupplier = 0;
        qint64 judgedBySupplier = 0;
    };

    [[nodiscard]] static std::optional<RecordFigure> figure(const RecordPlan &plan, const RecordTarget &target, const Period &period,
                                                            const RecordRules &rules, const Sums &sums);

    const RecordPlan &m_plan;
    TallyCells<Sums> m_cells;
    QHash<QString, int> m_lines; ///< by number of the work
};
