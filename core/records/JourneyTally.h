// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordTally.h"

#include "Ratio.h"

#include <QStringList>

/// Journeys with their CO2: one row a journey, or a sum of them. Source: E1-30, E1-31, E1-34, A1-05, A1-06.
class JourneyTally final : public RecordTally
{
public:
    explicit JourneyTally(const RecordPlan &plan);

    void add(RecordRow &row) override;
    [[nodiscard]] std::vector<RecordFigure> figures() const override;

private:
    /// What was driven on one day, or on many together.
    struct Sums
    {
        qint64 rows = 0;
        Ratio trips;
        Ratio kilometres;
        Ratio emission; ///< kg
        qint64 withoutSource = 0;

        void add(const Sums &other);
    };

    [[nodiscard]] std::optional<Ratio> emissionOf(RecordRow &row, const std::optional<Decimal> &kilometres) const;
    void takeSource(RecordRow &row, Sums &day);
    [[nodiscard]] Sums within(const DateRange &days) const;
    /// Whether each period of @p kind that lies in @p days has rows.
    [[nodiscard]] bool isCovered(const DateRange &days, PeriodKind kind) const;
    [[nodiscard]] std::optional<RecordFigure> emission(const RecordTarget &target, const Period &period) const;
    [[nodiscard]] std::optional<RecordFigure> reduction(const RecordTarget &target, const Period &period) const;
    void tell(FigureBuilder &builder, const Sums &sums, const Ratio *base) const;

    const RecordPlan &m_plan;
    std::map<QDate, Sums> m_days;
    QStringList m_sources; ///< of emission factors, each once
};
