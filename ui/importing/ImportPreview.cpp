// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportPreview.h"

#include "Words.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// Near enough to put values in order; the verdicts never see it.
double sortValue(const Measurement &measurement)
{
    const auto size = [](const Decimal &value) { return static_cast<double>(value.units()) / std::pow(10.0, value.scale()); };
    if (measurement.numerator && measurement.denominator && !measurement.denominator->isZero())
        return size(*measurement.numerator) / size(*measurement.denominator);
    return measurement.value ? size(*measurement.value) : 0;
}

} // namespace

void ImportPreview::show(std::shared_ptr<const ContractDefinition> contract, std::vector<Measurement> measurements, Stored stored)
{
    beginResetModel();
    m_contract = std::move(contract);
    m_measurements = std::move(measurements);
    m_stored = std::move(stored);
    m_storedTexts.clear();
    endResetModel();
}

void ImportPreview::show(std::shared_ptr<const ContractDefinition> contract, const std::vector<RecordProposal> &proposals)
{
    std::vector<Measurement> measurements;
    QHash<Cell, Measurement> stored;
    for (const RecordProposal &proposal : proposals) {
        measurements.push_back(proposal.figure.measurement);
        if (proposal.stored)
            stored.insert(measurements.back().cell, *proposal.stored);
    }
    show(std::move(contract), std::move(measurements), [stored](const Cell &cell) {
        const auto found = stored.constFind(cell);
        return found == stored.constEnd() ? std::nullopt : std::optional(*found);
    });
}

void ImportPreview::retranslate()
{
    beginResetModel();
    m_storedTexts.clear();
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

bool ImportPreview::hasParties() const
{
    return std::ranges::any_of(m_measurements, [](const Measurement &measurement) { return measurement.cell.party.isValid(); });
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
    if (measurement.numerator && measurement.denominator) {
        const QString fraction = u"%1 / %2"_s.arg(shown(*measurement.numerator), shown(*measurement.denominator));
        if (!indicator || indicator->unit != Unit::Percent || measurement.denominator->isZero())
            return fraction;
        const Ratio share = Ratio::of(*measurement.numerator, *measurement.denominator) * Ratio(100);
        //: %1 a percentage, %2 "113 / 200"
        return tr("%1 (%2)").arg(shownValue(share, Unit::Percent), fraction);
    }
    return measurement.value && indicator ? shownValue(Ratio(*measurement.value), indicator->unit) : QString();
}

/// Empty where nothing is stored; where the same is, it says so.
QString ImportPreview::storedText(const Measurement &measurement) const
{
    const auto known = m_storedTexts.constFind(measurement.cell);
    if (known != m_storedTexts.constEnd())
        return *known;
    const auto stored = m_stored ? m_stored(measurement.cell) : std::nullopt;
    QString text;
    if (stored)
        text = valueText(*stored) == valueText(measurement) ? tr("gelijk") : valueText(*stored);
    m_storedTexts.insert(measurement.cell, text);
    return text;
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
    case StoredColumn:
        return storedText(measurement);
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
    const bool isNumber = index.column() == ValueColumn || index.column() == StoredColumn;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    const Measurement &measurement = m_measurements[static_cast<std::size_t>(index.row())];
    if (role == sortRole && index.column() == ValueColumn)
        return sortValue(measurement);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != sortRole)
        return {};
    return text(measurement, index.column());
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
    case StoredColumn:
        return tr("Staat er nu");
    case NoteColumn:
        return tr("Toelichting");
    default:
        return {};
    }
}
