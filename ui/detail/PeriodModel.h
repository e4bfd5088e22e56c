// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PeriodSeries.h"

#include <QAbstractTableModel>

/// The periods of one part, latest first: value, fraction, what the supplier says, norm of that period, verdict, source, state and note.
class PeriodModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Actual, Fraction, Claimed, Norm, Outcome, Source, State, Note, ColumnCount };
    /// What a column is sorted by: the period, the exact value, the urgency of the verdict, the text.
    static constexpr int SortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// @p rows oldest first, as they were read.
    void setRows(std::vector<PeriodRow> rows, const Indicator &indicator);
    [[nodiscard]] const PeriodRow *at(int row) const; ///< null outside
    [[nodiscard]] int rowOf(const Period &period) const; ///< -1 when it is not there
    /// Columns that hold nothing in any row need no room.
    [[nodiscard]] bool isEmpty(int column) const;
    [[nodiscard]] bool hasOwnSources() const; ///< a value came from elsewhere than the agreed source

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "voorlopig", "betwist"; of a plain value "definitief".
    [[nodiscard]] static QString stateWord(MeasurementState state);

private:
    [[nodiscard]] QString textOf(const PeriodRow &row, int column) const;
    [[nodiscard]] QString fractionCaption() const;
    [[nodiscard]] QVariant sortKey(const PeriodRow &row, int column) const;
    [[nodiscard]] QString stateOf(const PeriodRow &row) const;
    [[nodiscard]] QString claimedOf(const PeriodRow &row) const;
    [[nodiscard]] QString sourceOf(const PeriodRow &row) const;
    [[nodiscard]] QString sentence(const PeriodRow &row) const;

    std::vector<PeriodRow> m_rows; ///< latest first
    Indicator m_indicator;
};
