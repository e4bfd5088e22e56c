// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordTally.h"

/// Outages of a service: one row a stretch of time. Source: E0-23, A0-03, requirements 3.7.
class OutageTally final : public RecordTally
{
public:
    explicit OutageTally(const RecordPlan &plan);

    void add(RecordRow &row) override;
    [[nodiscard]] std::vector<RecordFigure> figures() const override;

private:
    [[nodiscard]] std::optional<RecordFigure> figure(const RecordTarget &target, const Period &period,
                                                     const std::vector<TimeSpan> &down, const std::vector<TimeSpan> &agreed) const;

    const RecordPlan &m_plan;
    WorkingCalendar m_calendar;
    std::vector<TimeSpan> m_down;   ///< outages, and maintenance that was not agreed beforehand
    std::vector<TimeSpan> m_agreed; ///< planned, and agreed beforehand
    qint64 m_rows = 0;
    QDate m_first;
    QDate m_last;
};
