// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CsvReader.h"
#include "Problem.h"
#include "RecordFigure.h"

#include <array>
#include <functional>
#include <vector>

/// What a column of a log holds. Columns of no interest (a queue, a name, a telephone number) are left unread.
enum class RecordColumn : quint8 {
    Offered, MenuEnd, Answered, Ended, Category, CriticalErrors, OtherErrors,
    Id, Opened, Responded, Solved, Closed, Priority, Type, Tags, FirstContact,
    From, To, Planned, Agreed,
    Date, PlannedDate, Rejected, SupplierRejected, Repaired,
    Kilometres, Trips, Factor, FactorSource, FactorVersion, Emission,
};

/// What the words of a foreign log mean here.
struct RecordWords
{
    /// What a header means: the name of a column, itself, or nothing when it is of no interest.
    std::function<QString(const QString &)> column = [](const QString &header) { return header; };
    /// What a word in a cell means, such as "Hoog" for priority "1".
    std::function<QString(const QString &)> value = [](const QString &word) { return word; };
};

/// The columns of one kind of log, in any order, by their Dutch or English names.
class RecordColumns
{
public:
    /// Adds to @p problems the columns that are there twice.
    RecordColumns(const TextRow &header, RecordKind kind, const RecordWords &words, std::vector<Problem> &problems);

    [[nodiscard]] int indexOf(RecordColumn column) const { return m_indexes[static_cast<std::size_t>(column)]; }
    [[nodiscard]] bool has(RecordColumn column) const { return indexOf(column) >= 0; }
    /// As the log writes it, or how it may be written where the log has none.
    [[nodiscard]] QString nameOf(RecordColumn column) const;
    [[nodiscard]] qsizetype count() const { return m_headers.size(); }

private:
    static constexpr auto columns = static_cast<std::size_t>(RecordColumn::Emission) + 1;

    RecordKind m_kind;
    QStringList m_headers;
    std::array<int, columns> m_indexes;
};

/// Whether the columns that a kind of log cannot do without stand in @p header: for guessing what a file is.
[[nodiscard]] bool looksLike(const TextRow &header, RecordKind kind);
