// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractPresenter.h"
#include "ContractVerbs.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The contract editor of the sample's leasefietsen, without a window, and what it asked of the workspace.
class ContractFixture : public QObject
{
protected:
    void openSample();
    void closeSample();
    [[nodiscard]] QString problem(ContractField field) const
    {
        const auto found = m_presenter->problem({ field });
        return found ? found->text : QString();
    }
    [[nodiscard]] bool blocks(ContractField field) const
    {
        const auto found = m_presenter->problem({ field });
        return found && found->blocks;
    }
    [[nodiscard]] Workspace &workspace() const { return m_sample->workspace; }
    [[nodiscard]] const ContractDefinition &definition() const { return *workspace().definition(); }
    [[nodiscard]] static QString typed(const QDate &day) { return u"%1-%2-%3"_s.arg(day.day()).arg(day.month()).arg(day.year()); }
    [[nodiscard]] int rowOf(const QString &name) const
    {
        for (int row = 0; row < m_presenter->partyCount(); ++row) {
            if (m_presenter->cell(row, PartyColumn::Name) == name)
                return row;
        }
        return -1;
    }
    /// A party that was measured, and one that was not.
    [[nodiscard]] int measuredRow() const
    {
        return rowOf(definition().party(workspace().portfolio()->partyPeriods(workspace().contract()).front().first)->name);
    }

    std::unique_ptr<SampleWorkspace> m_sample;
    std::unique_ptr<ContractPresenter> m_presenter;
    Route m_lastRoute;
    QString m_lastNotice;
};

inline void ContractFixture::openSample()
{
    failOnOurWarnings();
    m_sample = std::make_unique<SampleWorkspace>();
    m_presenter = std::make_unique<ContractPresenter>(workspace());
    connect(&workspace(), &Workspace::routeRequested, this, [this](const Route &route) { m_lastRoute = route; });
    connect(&workspace(), &Workspace::noticed, this, [this](const Notice &notice) { m_lastNotice = notice.text; });
    QVERIFY(m_presenter->open(workspace().contract()));
    m_lastRoute = {};
    m_lastNotice.clear();
}

inline void ContractFixture::closeSample()
{
    m_presenter.reset();
    m_sample.reset();
}
