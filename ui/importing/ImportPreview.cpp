// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPreview.h"

#include "Words.h"

using namespace Qt::StringLiterals;

void ImportPreview::show(std::shared_ptr<const ContractDefinition> contract, std::vector<Measurement> measurements)
{
    beginResetModel();
    m_contract = std::move(contract);
    m_measurements = std::move(measurements);
    endResetModel();
}

void ImportPreview::retranslate()
{
    beginResetModel();
    endResetModel();
}

int ImportPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measurements.size());
}

int ImportPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportPreview::valueText(const Measurement &measurement) const
{
    const Indicator *indicator = m_contract->indicator(measurement.cell.indicator);
    switch (measurement.state) {
    case MeasurementState::NotApplicable:
        return tr("n.v.t.");
    case MeasurementState::NoData:
        return tr("geen gegevens");
    default:
        break;
    }
    if (measurement.numerator && measurement.denominator)
        return u"%1 / %2"_s.arg(shown(*measurement.numerator), shown(*measurement.denominator));
    return measurement.value && indicator ? shownValue(Ratio(*measurement.value), indicator->unit) : QString();
}

QString ImportPreview::text(const Measurement &measurement, int column) const
{
    const Indicator *indicator = m_contract->indicator(measurement.cell.indicator);
    const Party *party = m_contract->party(measurement.cell.party);
    switch (column) {
    case KpiColumn:
        return indicator ? u"%1  %2"_s.arg(m_contract->codeOf(*indicator), indicator->title) : QString();
    case PeriodColumn:
        return periodName(measurement.cell.period);
    case PartyColumn:
        return party ? party->name : tr("hele contract");
    case ValueColumn:
        return valueText(measurement);
    case NoteColumn:
        return measurement.note;
    default:
        return {};
    }
}

QVariant ImportPreview::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return text(m_measurements[static_cast<std::size_t>(index.row())], index.column());
}

QVariant ImportPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case KpiColumn:
        return tr("KPI");
    case PeriodColumn:
        return tr("Periode");
    case PartyColumn:
        return tr("Deelnemer");
    case ValueColumn:
        return tr("Waarde");
    case NoteColumn:
        return tr("Toelichting");
    default:
        return {};
    }
}
