// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "RecordImport.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <memory>
#include <vector>

/// What was read from a file, before it is stored: kpi, part, period, deelnemer, value, and what stands there now.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KpiColumn, PeriodColumn, PartyColumn, ValueColumn, StoredColumn, NoteColumn, ColumnCount };
    static constexpr int sortRole = Qt::UserRole; ///< numbers by their size, the rest by its text

    /// What is stored in a cell; asked of the rows that are looked at, since there may be very many.
    using Stored = std::function<std::optional<Measurement>(const Cell &)>;

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const ContractDefinition> contract, std::vector<Measurement> measurements, Stored stored);
    void show(std::shared_ptr<const ContractDefinition> contract, const std::vector<RecordProposal> &proposals);
    void retranslate();
    [[nodiscard]] bool hasParties() const; ///< any value is of a deelnemer

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Measurement &measurement, int column) const;
    [[nodiscard]] QString valueText(const Measurement &measurement) const;
    [[nodiscard]] QString storedText(const Measurement &measurement) const;

    std::shared_ptr<const ContractDefinition> m_contract;
    std::vector<Measurement> m_measurements;
    Stored m_stored;
    mutable QHash<Cell, QString> m_storedTexts; ///< of the rows that were looked at
};
