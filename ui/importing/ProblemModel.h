// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Problem.h"

#include <QAbstractTableModel>

#include <vector>

/// What is wrong in a file that was read, each at its line and column, with how to mend it.
class ProblemModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, PlaceColumn, TextColumn, ReasonColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::vector<Problem> problems);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Problem> m_problems;
};
