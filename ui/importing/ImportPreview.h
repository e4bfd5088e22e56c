// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "Measurement.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

/// What was read from a file, before it is stored: kpi, part, period, deelnemer, value.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KpiColumn, PeriodColumn, PartyColumn, ValueColumn, NoteColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(std::shared_ptr<const ContractDefinition> contract, std::vector<Measurement> measurements);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Measurement &measurement, int column) const;
    [[nodiscard]] QString valueText(const Measurement &measurement) const;

    std::shared_ptr<const ContractDefinition> m_contract;
    std::vector<Measurement> m_measurements;
};
