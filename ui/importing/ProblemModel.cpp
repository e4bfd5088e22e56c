// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProblemModel.h"

#include "Words.h"

void ProblemModel::show(std::vector<Problem> problems)
{
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

void ProblemModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Problem &problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case LineColumn:
        return problem.line > 0 ? QVariant(problem.line) : QVariant();
    case PlaceColumn:
        return problem.place;
    case TextColumn:
        return problem.text;
    case ReasonColumn:
        return problemText(problem);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Regel");
    case PlaceColumn:
        return tr("Kolom");
    case TextColumn:
        return tr("Wat er staat");
    case ReasonColumn:
        return tr("Wat er aan de hand is");
    default:
        return {};
    }
}
