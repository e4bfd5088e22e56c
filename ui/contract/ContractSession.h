// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ContractDraft.h"

#include <QUndoStack>

#include <functional>
#include <set>

/// One contract that is being edited: where it began, where it is, and the steps between.
struct ContractSession
{
    ContractId contract;
    ContractDraft start;
    ContractDraft now;
    QUndoStack steps;
    std::set<ContractKey> touched; ///< were typed in: their problems show at once
    bool tried = false;            ///< saving was tried: every problem shows
};

/// A step in the editor. Typing on in the same field is one step; a cell of the table is typed at once.
class ContractStep : public QUndoCommand
{
public:
    ContractStep(ContractSession &session, ContractKey key, ContractDraft after, std::function<void()> changed);
    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    ContractSession &m_session;
    ContractKey m_key;
    ContractDraft m_before;
    ContractDraft m_after;
    std::function<void()> m_changed;
};
