// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RegisterPresenter.h"
#include "SampleWorkspace.h"
#include "Warnings.h"

#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;

/// The sample's applicatiebeheer for the registers of the contract editor, and how their rows are read and typed.
class RegisterFixture : public QObject
{
protected:
    void openSample()
    {
        failOnOurWarnings();
        m_sample = std::make_unique<SampleWorkspace>();
        m_sample->show(u"applicatiebeheer"_s, Period::month(2026, 9));
    }
    void closeSample() { m_sample.reset(); }
    [[nodiscard]] static QString cell(RegisterPresenter &presenter, int row, int column) { return presenter.rows()->index(row, column).data().toString(); }
    [[nodiscard]] static RowValues with(RowValues values, const RowValues &typed)
    {
        for (const auto &[key, text] : typed)
            values[key] = text;
        return values;
    }
    [[nodiscard]] static bool blocks(const RowProblems &problems, const QString &key) { return problems.contains(key) && problems.at(key).blocks; }
    [[nodiscard]] Workspace &workspace() const { return m_sample->workspace; }

    std::unique_ptr<SampleWorkspace> m_sample;
};
