// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ContractSession.h"

#include <utility>

namespace {

bool isTyped(ContractField field)
{
    return field != ContractField::Icon && field != ContractField::GoodFriday && field != ContractField::BridgeDays
        && field != ContractField::Parties;
}

} // namespace

ContractStep::ContractStep(ContractSession &session, ContractKey key, ContractDraft after, std::function<void()> changed)
    : m_session(session), m_key(key), m_before(session.now), m_after(std::move(after)), m_changed(std::move(changed))
{
}

void ContractStep::undo()
{
    m_session.now = m_before;
    m_changed();
}

void ContractStep::redo()
{
    m_session.now = m_after;
    m_changed();
}

bool ContractStep::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const ContractStep *>(other);
    if (next->m_key != m_key || !isTyped(m_key.field))
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}
