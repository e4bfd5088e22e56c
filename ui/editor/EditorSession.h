// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EditorDraft.h"

#include <QUndoStack>

#include <functional>
#include <set>

/// One kpi that is being edited: where it began, where it is, and the steps between.
struct EditorSession
{
    ContractId contract;
    KpiId kpi; ///< 0: a new one
    KpiUse use;
    EditorDraft start;
    EditorDraft now;
    QUndoStack steps;
    std::set<FieldKey> touched;      ///< were typed in: their problems show at once
    bool tried = false;              ///< saving was tried: every problem shows
    std::vector<QString> trialTexts; ///< what was typed to try, by part
};

/// A step in the editor. Typing on in the same field is one step.
class EditorStep : public QUndoCommand
{
public:
    EditorStep(EditorSession &session, FieldKey key, EditorDraft after, std::function<void()> changed);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    EditorSession &m_session;
    FieldKey m_key;
    EditorDraft m_before;
    EditorDraft m_after;
    std::function<void()> m_changed;
};
