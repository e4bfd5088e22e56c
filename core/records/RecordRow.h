// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordColumns.h"
#include "RecordMoment.h"

#include "Decimal.h"

#include <QDate>

/// What is wrong with the rows of a log. All are counted; the first ten thousand are kept, so that memory does not grow with them.
struct RowProblems
{
    static constexpr qint64 most = 10'000;

    std::vector<Problem> kept;
    qint64 all = 0;

    void add(Problem problem);
};

/// One row of a log: reads its cells, and refuses them with their place.
class RecordRow
{
public:
    enum class Need : quint8 { Optional, Required };
    enum class Detail : quint8 { Day, Time };

    /// @p today is the last day that can have been recorded.
    RecordRow(const TextRow &row, const RecordColumns &columns, const RecordWords &words, const QDate &today, RowProblems &problems)
        : m_row(row), m_columns(columns), m_words(words), m_today(today), m_problems(problems)
    {
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }
    [[nodiscard]] int line() const { return m_row.line; }
    [[nodiscard]] bool has(RecordColumn column) const { return m_columns.has(column); }
    /// The cell with what the map makes of it; empty without such a column.
    [[nodiscard]] QString text(RecordColumn column) const;
    /// Time: a day without a time is refused. What lies after today is refused.
    [[nodiscard]] std::optional<RecordMoment> moment(RecordColumn column, Need need, Detail detail, std::optional<qint64> notBefore = {});
    [[nodiscard]] std::optional<bool> yesNo(RecordColumn column, Need need);
    /// A number of at least 0.
    [[nodiscard]] std::optional<Decimal> amount(RecordColumn column, Need need);
    void refuse(RecordColumn column, ProblemCode code, const QStringList &arguments = {});
    /// Refuses @p later where it lies before @p earlier.
    void checkOrder(RecordColumn earlier, const std::optional<RecordMoment> &first, RecordColumn later,
                    const std::optional<RecordMoment> &second);

private:
    /// The cell, where it is not empty; an empty one is refused where it is needed.
    [[nodiscard]] QString cell(RecordColumn column, Need need);

    const TextRow &m_row;
    const RecordColumns &m_columns;
    const RecordWords &m_words;
    QDate m_today;
    RowProblems &m_problems;
    bool m_isSound = true;
};
