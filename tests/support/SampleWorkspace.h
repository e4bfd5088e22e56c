// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SamplePortfolio.h"
#include "Workspace.h"

#include <QTemporaryDir>

/// The sample portfolio in a workspace, on the day that it plays, in a folder of its own.
class SampleWorkspace
{
public:
    SampleWorkspace() : workspace(environment())
    {
        workspace.fixToday(sampleToday());
        auto sample = buildSample(environment());
        if (!sample)
            qFatal("the sample does not build: %s", qPrintable(sample.error().detail));
        workspace.setSample(true);
        workspace.setPortfolio(std::move(sample).value());
        show(QStringLiteral("leasefietsen"), Period::quarter(2026, 3));
    }

    void show(const QString &contract, const Period &view)
    {
        workspace.setContract(workspace.portfolio()->contractByCode(contract).value());
        workspace.setView(view);
    }

    [[nodiscard]] const Kpi &kpi(const QString &code) const { return *workspace.definition()->kpi(code); }

private:
    [[nodiscard]] Environment environment() const
    {
        Environment environment;
        environment.now = [] { return QDateTime(QDate(2026, 10, 13), QTime(9, 0), Qt::UTC); };
        environment.user = QStringLiteral("tester");
        environment.machine = QStringLiteral("bank");
        environment.dataFolder = m_folder.path();
        return environment;
    }

    QTemporaryDir m_folder;

public:
    Workspace workspace;
};
