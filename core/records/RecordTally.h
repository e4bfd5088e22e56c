// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeriodMath.h"
#include "RecordPlan.h"
#include "RecordRow.h"

#include <map>
#include <memory>

/// Counts the rows of one kind of log. Holds sums alone, however many rows there are; cases and works also their numbers, so
/// that none is counted twice, and outages their stretches of time.
class RecordTally
{
public:
    RecordTally() = default;
    virtual ~RecordTally() = default;
    RecordTally(const RecordTally &) = delete;
    RecordTally &operator=(const RecordTally &) = delete;

    /// @p plan outlives it and has targets of its own kind alone.
    [[nodiscard]] static std::unique_ptr<RecordTally> of(const RecordPlan &plan);

    /// Counts the row, or refuses it. A refused row counts for nothing.
    virtual void add(RecordRow &row) = 0;
    /// What all rows came to, by part and period. A period in which there was nothing to count has no figure.
    [[nodiscard]] virtual std::vector<RecordFigure> figures() const = 0;
    /// Rows in no period of the contract's term.
    [[nodiscard]] qint64 outsideTerm() const { return m_outsideTerm; }

protected:
    qint64 m_outsideTerm = 0;
};

/// The column that @p target cannot do without and that the log does not have.
[[nodiscard]] std::optional<RecordColumn> missingColumn(const RecordTarget &target, const RecordColumns &columns);

/// The sums of every part and period.
template<typename Sums>
class TallyCells
{
public:
    struct Cell
    {
        RecordRules rules;
        Sums sums = {};
    };

    explicit TallyCells(const RecordPlan &plan) : m_plan(plan), m_cells(plan.targets.size()), m_last(plan.targets.size()) { }

    /// Where a row of @p day counts; null outside the contract's term.
    Cell *at(std::size_t target, const QDate &day)
    {
        Last &last = m_last[target];
        if (last.day == day)
            return last.cell;
        const Period period = periodHolding(day, m_plan.targets[target].part.measured, m_plan.contract);
        last = { day, isInTerm(period, m_plan.contract) ? at(target, period) : nullptr };
        return last.cell;
    }
    Cell *at(std::size_t target, const Period &period)
    {
        const auto found = m_cells[target].find(period);
        if (found != m_cells[target].end())
            return &found->second;
        return &m_cells[target].emplace(period, Cell { m_plan.rules(period) }).first->second;
    }
    [[nodiscard]] const std::map<Period, Cell> &of(std::size_t target) const { return m_cells[target]; }

private:
    struct Last
    {
        QDate day;
        Cell *cell = nullptr;
    };

    const RecordPlan &m_plan;
    std::vector<std::map<Period, Cell>> m_cells;
    std::vector<Last> m_last; ///< logs are in the order of time, as a rule
};

/// Puts one figure together.
class FigureBuilder
{
public:
    FigureBuilder(const RecordPlan &plan, const RecordTarget &target, const Period &period);

    void tell(RecordFactCode code, const QStringList &arguments = {}) { m_figure.facts.push_back({ code, arguments }); }
    /// Where it is more than none.
    void tellCount(RecordFactCode code, qint64 count);
    /// Those of @p keys that the figure rests on, as @p rules has them.
    void tellReadings(const RecordRules &rules, const QStringList &keys);
    void setShare(const Decimal &numerator, const Decimal &denominator);
    void setValue(const Decimal &value) { m_figure.measurement.value = value; }
    /// A time in the part's unit, exactly: a mean over @p over things.
    void setTime(qint64 ms, qint64 over, Unit unit);
    [[nodiscard]] RecordFigure take() { return std::move(m_figure); }

private:
    RecordFigure m_figure;
};
