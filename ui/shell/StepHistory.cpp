// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepHistory.h"

#include "Words.h"
#include "Workspace.h"

#include <QUndoGroup>
#include <QUndoStack>

#include <algorithm>

StepHistory::StepHistory(Workspace &workspace, QUndoGroup *own) : m_workspace(workspace), m_own(own)
{
    if (own)
        readOwn();
    else if (workspace.portfolio())
        readFile();
    m_moments.push_back({ tr("Zoals het was vóór de eerste stap"), Moment::When::Before });
    m_moments[static_cast<std::size_t>(m_now)].when = Moment::When::Now;
}

void StepHistory::readFile()
{
    const std::vector<StepInfo> undone = m_workspace.portfolio()->redoSteps();
    for (auto step = undone.rbegin(); step != undone.rend(); ++step)
        m_moments.push_back({ changeText(step->kind, step->arguments), Moment::When::Undone });
    m_now = static_cast<int>(m_moments.size());
    for (const StepInfo &step : m_workspace.portfolio()->undoSteps())
        m_moments.push_back({ changeText(step.kind, step.arguments), Moment::When::Before });
}

void StepHistory::readOwn()
{
    const QUndoStack *stack = m_own->activeStack();
    const int count = stack ? stack->count() : 0;
    for (int i = count - 1; i >= 0; --i) {
        const QString text = stack->text(i).isEmpty() ? tr("Bewerking %1 op dit scherm").arg(i + 1) : stack->text(i);
        m_moments.push_back({ text, i >= stack->index() ? Moment::When::Undone : Moment::When::Before });
    }
    m_now = stack ? count - stack->index() : 0;
}

QString StepHistory::wayTo(int row) const
{
    const int steps = std::abs(row - m_now);
    if (row > m_now)
        return steps == 1 ? tr("1 stap terug") : tr("%1 stappen terug").arg(steps);
    if (row < m_now)
        return steps == 1 ? tr("1 stap vooruit") : tr("%1 stappen vooruit").arg(steps);
    return {};
}

QString StepHistory::toldOf(int row) const
{
    const int steps = std::abs(row - m_now);
    if (row > m_now)
        return steps == 1 ? tr("1 stap ongedaan gemaakt.") : tr("%1 stappen ongedaan gemaakt.").arg(steps);
    return steps == 1 ? tr("1 stap opnieuw uitgevoerd.") : tr("%1 stappen opnieuw uitgevoerd.").arg(steps);
}

Status StepHistory::go(int row)
{
    const int steps = row - m_now;
    if (steps == 0)
        return done();
    if (m_own) {
        if (QUndoStack *stack = m_own->activeStack())
            stack->setIndex(stack->index() - steps);
        return done();
    }
    Portfolio &portfolio = *m_workspace.portfolio();
    const Result<Topics> gone = steps > 0 ? portfolio.undo(steps) : portfolio.redo(-steps);
    return gone ? done() : Status(gone.error());
}
