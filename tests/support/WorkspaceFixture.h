// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractVerbs.h"
#include "Workspace.h"

#include <QTemporaryDir>
#include <QTimeZone>

/// A workspace with a folder of its own and a clock that stands still on 13 October 2026, 10:00 in Amsterdam.
struct WorkspaceFixture
{
    QTemporaryDir folder;
    Workspace workspace { environment(folder) };

    [[nodiscard]] static Environment environment(const QTemporaryDir &folder)
    {
        const QDateTime now(QDate(2026, 10, 13), QTime(8, 0), Qt::UTC);
        return { [now] { return now; }, QStringLiteral("Noor de Wit"), QStringLiteral("pc-123"), folder.filePath(QStringLiteral("data")) };
    }

    /// One kpi "Bereikbaarheid" of one part: a percentage per month of at least 95.
    [[nodiscard]] static ContractDefinition contract(const QString &code, const QString &title)
    {
        ContractDefinition definition;
        definition.contract.id = ContractId { 1 };
        definition.contract.code = code;
        definition.contract.title = title;
        definition.contract.supplier = QStringLiteral("Veldfiets & Zoon");
        definition.contract.start = QDate(2026, 1, 1);
        Kpi kpi;
        kpi.id = KpiId { 1 };
        kpi.contract = ContractId { 1 };
        kpi.code = QStringLiteral("KPI-01");
        kpi.title = QStringLiteral("Bereikbaarheid");
        kpi.shortTitle = kpi.title;
        definition.kpis.push_back(kpi);
        Indicator indicator;
        indicator.id = IndicatorId { 1 };
        indicator.kpi = kpi.id;
        indicator.title = kpi.title;
        indicator.shortTitle = kpi.title;
        definition.indicators.push_back(indicator);
        return definition;
    }

    /// Opens an unsaved file with these contracts.
    void openWith(const QStringList &codes)
    {
        Result<std::unique_ptr<Portfolio>> made = Portfolio::createUnsaved(workspace.environment());
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        for (const QString &code : codes)
            add(**made, code);
        workspace.setPortfolio(std::move(*made));
    }

    static ContractId add(Portfolio &portfolio, const QString &code)
    {
        const Result<ContractId> added = addContract(portfolio, contract(code, QStringLiteral("Contract ") + code));
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
};
