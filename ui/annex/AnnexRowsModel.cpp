// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexRowsModel.h"

#include "AnnexPresenter.h"
#include "AnnexText.h"
#include "AnnexWords.h"
#include "NormReadingShort.h"

#include <QCollator>

using namespace Qt::StringLiterals;

AnnexRowsModel::AnnexRowsModel(AnnexPresenter &presenter, QObject *parent)
    : QAbstractTableModel(parent)
    , m_presenter(presenter)
{
    m_rows = static_cast<int>(presenter.review().size());
    connect(&presenter, &AnnexPresenter::reviewChanged, this, &AnnexRowsModel::refresh);
}

/// A row that is edited keeps its place and what is chosen in the view; another table begins anew.
void AnnexRowsModel::refresh()
{
    const int rows = static_cast<int>(m_presenter.review().size());
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
    }
}

int AnnexRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AnnexRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AnnexRowsModel::text(std::size_t row, int column) const
{
    const ImportedKpi &kpi = m_presenter.review().kpi(row);
    switch (column) {
    case CodeColumn:
        return kpi.sheet.kpi.code;
    case TitleColumn:
        return kpi.sheet.kpi.title;
    case NormColumn:
        return kpi.reading.text.isEmpty() ? u"–"_s : kpi.reading.text;
    case ReadingColumn:
        return normReadingShort(kpi.reading) + (kpi.certainty == NormCertainty::Check ? u"?"_s : QString());
    case CertaintyColumn:
        return AnnexText::certainty(kpi.certainty);
    default:
        return {};
    }
}

QStringList AnnexRowsModel::notes(std::size_t row) const
{
    QStringList notes;
    for (const AnnexNote &note : m_presenter.review().findings(row))
        notes += annexNoteText(note);
    return notes;
}

QVariant AnnexRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_presenter.review().size())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const bool isTaken = m_presenter.review().isTaken(row);
    if (role == Qt::CheckStateRole && index.column() == TakenColumn)
        return isTaken ? Qt::Checked : Qt::Unchecked;
    if (role == CertaintyRole)
        return static_cast<int>(m_presenter.review().kpi(row).certainty);
    if (role == NotesRole)
        return index.column() == ReadingColumn ? notes(row) : QStringList();
    if (role == MarkupRole)
        return AnnexText::withBoldNumbers(text(row, index.column()));
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(row, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == TakenColumn)
        return isTaken ? tr("gaat mee") : tr("gaat niet mee");
    if (role == Qt::AccessibleTextRole && index.column() == ReadingColumn)
        return (QStringList { text(row, index.column()) } + notes(row)).join(u". "_s);
    return {};
}

QVariant AnnexRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == TakenColumn)
        return tr("Gaat mee");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case TitleColumn:
        return tr("Omschrijving");
    case NormColumn:
        return tr("Norm in de tekst");
    case ReadingColumn:
        return tr("Zo gelezen");
    case CertaintyColumn:
        return tr("Zekerheid");
    default:
        return {};
    }
}

Qt::ItemFlags AnnexRowsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == TakenColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == CodeColumn || index.column() == TitleColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool AnnexRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= m_presenter.review().size())
        return false;
    if (role == Qt::CheckStateRole && index.column() == TakenColumn) {
        m_presenter.setTaken(row, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().simplified();
    const Kpi &kpi = m_presenter.review().kpi(row).sheet.kpi;
    if (text == this->text(row, index.column()) || text.isEmpty())
        return text == this->text(row, index.column());
    const bool isCode = index.column() == CodeColumn;
    m_presenter.rename(row, isCode ? text : kpi.code, isCode ? QString() : text);
    return true;
}

void AnnexRowsFilter::show(std::optional<NormCertainty> certainty)
{
    m_shown = certainty;
    invalidateFilter();
}

bool AnnexRowsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, AnnexRowsModel::CertaintyColumn, parent);
    return !m_shown || index.data(AnnexRowsModel::CertaintyRole).toInt() == static_cast<int>(*m_shown);
}

bool AnnexRowsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == AnnexRowsModel::CertaintyColumn)
        return left.data(AnnexRowsModel::CertaintyRole).toInt() < right.data(AnnexRowsModel::CertaintyRole).toInt();
    if (left.column() == AnnexRowsModel::TakenColumn)
        return left.data(Qt::CheckStateRole).toInt() > right.data(Qt::CheckStateRole).toInt();
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator.compare(left.data().toString(), right.data().toString()) < 0;
}
