// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Agenda.h"

#include <QStringList>

inline const QDate today(2026, 10, 13); // a Tuesday

inline Indicator indicatorOf(int id, PeriodKind period, InputKind input = InputKind::Number)
{
    Indicator row;
    row.id = { id };
    row.kpi = { id };
    row.measured = period;
    row.judged = period;
    row.input = input;
    return row;
}

inline ContractDefinition contractWith(const std::vector<Indicator> &indicators)
{
    ContractDefinition result;
    result.contract.id = { 7 };
    result.contract.code = QStringLiteral("fiets");
    result.contract.title = QStringLiteral("Leasefietsen");
    result.contract.start = QDate(2025, 1, 1);
    result.indicators = indicators;
    for (const Indicator &indicator : indicators) {
        Kpi kpi;
        kpi.id = indicator.kpi;
        kpi.title = QStringLiteral("KPI %1").arg(indicator.kpi.value);
        result.kpis.push_back(kpi);
    }
    return result;
}

/// A once part that has to be there within @p deadline.
inline ContractDefinition contractWith(const Deadline &deadline)
{
    ContractDefinition contract = contractWith({ indicatorOf(1, PeriodKind::Once, InputKind::Date) });
    NormVersion norm;
    norm.id = { 1 };
    norm.indicator = { 1 };
    norm.deadline = deadline;
    contract.norms.push_back(norm);
    return contract;
}

inline std::vector<AgendaItem> itemsOf(const ContractDefinition &contract, AgendaHorizon horizon = AgendaHorizon::Year,
                                       const std::vector<SurveyRound> &rounds = {})
{
    return agendaOf(contract, {}, rounds, agendaSpan(today, horizon));
}

inline QString listed(const std::vector<AgendaItem> &items)
{
    QStringList result;
    for (const AgendaItem &item : items)
        result << item.date.toString(Qt::ISODate) + QLatin1Char(' ') + codeOf(item.event);
    return result.join(QStringLiteral(", "));
}
