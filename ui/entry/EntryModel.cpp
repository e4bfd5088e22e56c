// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryModel.h"

#include "Words.h"

using namespace Qt::StringLiterals;

void EntryModel::setContent(Content content)
{
    const bool sameShape = content.rows.size() == m_content.rows.size() && content.year == m_content.year
        && std::equal(content.rows.begin(), content.rows.end(), m_content.rows.begin(),
                      [](const EntryRow &a, const EntryRow &b) { return a.indicator == b.indicator && a.party == b.party; });
    if (!sameShape)
        beginResetModel();
    m_content = std::move(content);
    if (!sameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const EntryCell *EntryModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FirstMonth || isHeading(index.row()))
        return nullptr;
    return &m_content.cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column() - FirstMonth)];
}

Cell EntryModel::address(const QModelIndex &index) const
{
    const EntryRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    return { row.indicator, *cell(index)->period, row.party };
}

int EntryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int EntryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EntryModel::shownText(const QModelIndex &index, const EntryCell &cell) const
{
    if (cell.pending)
        return cell.pending->text;
    const Indicator &indicator = m_content.indicators[static_cast<std::size_t>(index.row())];
    const NormVersion &norm = m_content.norms[static_cast<std::size_t>(index.row())];
    if (cell.outcome && cell.outcome->value)
        return shownValue(*cell.outcome->value, indicator.unit, norm.indicator.isValid() ? &norm : nullptr);
    if (!cell.measurement)
        return {};
    if (cell.measurement->state == MeasurementState::NotApplicable)
        return tr("n.v.t.");
    if (cell.measurement->state == MeasurementState::NoData)
        return tr("geen cijfer");
    return cell.measurement->value ? shownValue(*cell.measurement->value, indicator.unit) : editText(cell);
}

QString EntryModel::editText(const EntryCell &cell) const
{
    if (cell.pending)
        return cell.pending->text;
    if (!cell.measurement)
        return {};
    const Measurement &measurement = *cell.measurement;
    if (measurement.numerator && measurement.denominator)
        return shown(*measurement.numerator) + u'/' + shown(*measurement.denominator);
    return measurement.value ? shown(*measurement.value) : QString();
}

QString EntryModel::sentence(const QModelIndex &index, const EntryCell &cell) const
{
    const EntryRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    if (!cell.period)
        return row.title + u", "_s + tr("niet gemeten in deze maand");
    const QString where = row.title + u", "_s + periodName(*cell.period) + u": "_s;
    if (cell.pending)
        return where + cell.pending->text + u". "_s + problemText(cell.pending->problem);
    const QString text = shownText(index, cell);
    if (!cell.outcome || text.isEmpty())
        return where + (text.isEmpty() ? tr("leeg") : text);
    return where + text + u", "_s + outcomeWord(*cell.outcome) + u". "_s + reasonTexts(cell.outcome->because).join(u". "_s);
}

QVariant EntryModel::cellData(const QModelIndex &index, const EntryCell &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return shownText(index, cell);
    case Qt::EditRole: return editText(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = sentence(index, cell);
        return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
    }
    case Qt::TextAlignmentRole: return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case VerdictRole: return cell.outcome ? QVariant(static_cast<int>(cell.outcome->verdict)) : QVariant();
    case MeasuredRole: return cell.period.has_value();
    case OpenRole: return cell.open;
    case MissingRole: return cell.open && cell.expected && !cell.measurement && !(cell.outcome && cell.outcome->value);
    case PendingRole: return cell.pending.has_value();
    case PastedRole: return cell.pasted;
    case DerivedRole: return m_content.rows[static_cast<std::size_t>(index.row())].derived && !cell.measurement;
    default: return {};
    }
}

QVariant EntryModel::fixedData(const QModelIndex &index, int role) const
{
    const EntryRow &row = m_content.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return index.column() == Title ? row.title : index.column() == Norm ? row.norm : QString();
    case Qt::AccessibleTextRole: return row.heading ? row.title : row.code + u' ' + row.title + u", "_s + row.norm;
    case CodeRole: return row.code;
    default: return {};
    }
}

QVariant EntryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == HeadingRole)
        return isHeading(index.row());
    const EntryCell *month = cell(index);
    return month ? cellData(index, *month, role) : fixedData(index, role);
}

bool EntryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const EntryCell *month = cell(index);
    if (role != Qt::EditRole || !month || !month->period)
        return false;
    if (value.toString() != editText(*month))
        Q_EMIT typed(index, value.toString());
    return true;
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Title)
        return tr("KPI");
    if (section == Norm)
        return tr("Norm");
    return monthShort(section - FirstMonth + 1);
}

Qt::ItemFlags EntryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const EntryCell *month = cell(index);
    if (month && month->period && month->open)
        flags |= Qt::ItemIsEditable;
    return flags;
}
