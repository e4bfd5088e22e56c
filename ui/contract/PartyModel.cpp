// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PartyModel.h"

#include "ContractPresenter.h"
#include "ContractWords.h"
#include "DateText.h"

PartyModel::PartyModel(ContractPresenter &presenter, QObject *parent) : QAbstractTableModel(parent), m_presenter(presenter)
{
    connect(&presenter, &ContractPresenter::partiesReset, this, &PartyModel::reset);
    connect(&presenter, &ContractPresenter::opened, this, &PartyModel::reset);
    m_rows = presenter.partyCount();
}

void PartyModel::reset()
{
    beginResetModel();
    m_rows = m_presenter.partyCount();
    endResetModel();
}

void PartyModel::refresh()
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, partyColumns - 1));
}

void PartyModel::retranslate()
{
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, partyColumns - 1);
}

int PartyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int PartyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : partyColumns;
}

QString PartyModel::shown(const QModelIndex &index) const
{
    const auto column = static_cast<PartyColumn>(index.column());
    const QString text = m_presenter.cell(index.row(), column);
    if (column == PartyColumn::Role)
        return ContractWords::roleName(roleFrom(text));
    return column == PartyColumn::Size ? ContractWords::sizeName(sizeFrom(text)) : text;
}

QVariant PartyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<PartyColumn>(index.column());
    const auto problem = m_presenter.problem(cellKey(index.row(), column));
    switch (role) {
    case Qt::DisplayRole:
        return shown(index);
    case Qt::EditRole:
        return m_presenter.cell(index.row(), column);
    case SortRole:
        if (column == PartyColumn::From || column == PartyColumn::Until)
            return readDate(shown(index)).date.value_or(column == PartyColumn::From ? QDate(1, 1, 1) : QDate(9999, 12, 31));
        return shown(index).toCaseFolded();
    case ProblemRole:
    case Qt::AccessibleDescriptionRole:
        return problem ? problem->text : QString();
    case Qt::ToolTipRole:
        return problem ? QVariant(problem->text.toHtmlEscaped()) : QVariant();
    case BlocksRole:
        return problem && problem->blocks;
    default:
        return {};
    }
}

bool PartyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || m_presenter.isReadOnly())
        return false;
    m_presenter.setCell(index.row(), static_cast<PartyColumn>(index.column()), value.toString().simplified());
    return true;
}

Qt::ItemFlags PartyModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !m_presenter.isReadOnly() ? flags | Qt::ItemIsEditable : flags;
}

QVariant PartyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= partyColumns)
        return {};
    return ContractWords::columnName(static_cast<PartyColumn>(section));
}
