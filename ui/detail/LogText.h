// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Definition.h"
#include "KpiLog.h"
#include "RecordModel.h"

#include <QCoreApplication>

/// The logbook of one kpi in words: who, when, old → new, why.
class LogText
{
    Q_DECLARE_TR_FUNCTIONS(LogText)

public:
    LogText(const ContractDefinition &contract, const QDate &today) : m_contract(contract), m_today(today) { }

    /// "13 okt 09:12" and who below it; the lines of what the entry did.
    [[nodiscard]] RecordModel::Row row(const KpiLogEntry &entry) const;
    [[nodiscard]] QStringList lines(const KpiLogEntry &entry) const;

private:
    [[nodiscard]] QString when(const KpiLogEntry &entry) const;
    [[nodiscard]] QString measured(const RecordChange &change) const;
    [[nodiscard]] QString manyMeasured(const std::vector<const RecordChange *> &changes) const;
    [[nodiscard]] QString placeOf(const Cell &cell) const;
    [[nodiscard]] QString valueOf(const Measurement &measurement) const;
    [[nodiscard]] QString normChanged(const RecordChange &change) const;
    [[nodiscard]] QString kpiChanged(const RecordChange &change) const;
    [[nodiscard]] QString partChanged(const RecordChange &change) const;
    [[nodiscard]] Unit unitOf(IndicatorId indicator) const;

    const ContractDefinition &m_contract;
    QDate m_today;
};
