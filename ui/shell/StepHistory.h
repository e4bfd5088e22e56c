// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

class QUndoGroup;
class Workspace;

/// The moments that one can go to: how everything was after each step, latest first, and at the foot how it was before
/// the first. The steps are those of the file, or of the page that has steps of its own.
class StepHistory
{
    Q_DECLARE_TR_FUNCTIONS(StepHistory)

public:
    struct Moment
    {
        enum class When : quint8 { Undone, Now, Before };
        QString text; ///< the sentence of the step that led to it
        When when = When::Before;
    };

    /// @p own: the steps of the page that is shown; null: those of the file. Both outlive the history.
    StepHistory(Workspace &workspace, QUndoGroup *own);

    [[nodiscard]] const std::vector<Moment> &moments() const { return m_moments; }
    [[nodiscard]] int now() const { return m_now; } ///< the row that is the state of now
    /// "3 stappen terug", "1 stap vooruit"; empty for now.
    [[nodiscard]] QString wayTo(int row) const;
    /// What is told when one is there: "3 stappen ongedaan gemaakt."
    [[nodiscard]] QString toldOf(int row) const;
    [[nodiscard]] Status go(int row);

private:
    void readFile();
    void readOwn();

    Workspace &m_workspace;
    QUndoGroup *m_own = nullptr;
    std::vector<Moment> m_moments;
    int m_now = 0;
};
