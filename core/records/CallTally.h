// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordTally.h"

/// Call-detail records: one row a call. Source: E2-30…37, requirements 3.3, A2-02…A2-05, A2-09.
class CallTally final : public RecordTally
{
public:
    explicit CallTally(const RecordPlan &plan);

    void add(RecordRow &row) override;
    [[nodiscard]] std::vector<RecordFigure> figures() const override;

private:
    struct Call;
    struct Sums
    {
        qint64 top = 0;
        qint64 bottom = 0;
        qint64 ms = 0;
        qint64 longest = -1; ///< milliseconds; -1: none
        qint64 counted = 0;
        qint64 outside = 0;
        qint64 unregistered = 0;
        qint64 outOfScope = 0;
        bool hasNoMenu = false;
    };

    [[nodiscard]] std::optional<Call> callOf(RecordRow &row) const;
    [[nodiscard]] bool needsEndOfAbandoned(const RecordTarget &target, const RecordRules &rules) const;
    static void count(const RecordTarget &target, const RecordRules &rules, const Call &call, Sums &sums);
    static void countWithin(const RecordTarget &target, const RecordRules &rules, const Call &call, Sums &sums);
    static void countWait(const RecordTarget &target, const RecordRules &rules, const Call &call, Sums &sums);
    static void countTalk(const Call &call, Sums &sums);
    static void countFix(const RecordRules &rules, const Call &call, Sums &sums);
    static void countErrors(const std::optional<Decimal> &errors, Sums &sums);
    [[nodiscard]] static std::optional<RecordFigure> figure(const RecordPlan &plan, const RecordTarget &target, const Period &period,
                                                            const RecordRules &rules, const Sums &sums);

    const RecordPlan &m_plan;
    WorkingCalendar m_calendar;
    TallyCells<Sums> m_cells;
};
