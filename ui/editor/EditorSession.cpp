// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditorSession.h"

#include <utility>

namespace {

/// A choice is a step of its own; what is typed grows into one.
bool isTyped(Field field)
{
    switch (field) {
    case Field::Theme:
    case Field::Kind:
    case Field::CountsAs:
    case Field::Frequency:
    case Field::PartRule:
    case Field::RemedyUnit:
    case Field::Shape:
    case Field::CaseUnit:
    case Field::Comparator:
    case Field::Unit:
    case Field::Measured:
    case Field::Judged:
    case Field::PerParty:
    case Field::CountsForKpi:
    case Field::OverTime:
    case Field::Accumulates:
    case Field::PathShape:
    case Field::TermUnit:
    case Field::Anchor:
    case Field::BandVerdict:
    case Field::ContractChange:
    case Field::AgreedIn:
        return false;
    default:
        return true;
    }
}

} // namespace

EditorStep::EditorStep(EditorSession &session, FieldKey key, EditorDraft after, std::function<void()> changed)
    : m_session(session), m_key(key), m_before(session.now), m_after(std::move(after)), m_changed(std::move(changed))
{
}

void EditorStep::undo()
{
    m_session.now = m_before;
    m_changed();
}

void EditorStep::redo()
{
    m_session.now = m_after;
    m_changed();
}

bool EditorStep::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const EditorStep *>(other);
    const bool sameParts = m_after.parts.size() == next->m_after.parts.size() && m_before.parts.size() == m_after.parts.size();
    if (next->m_key != m_key || !isTyped(m_key.field) || !sameParts)
        return false;
    m_after = next->m_after;
    setObsolete(m_after == m_before);
    return true;
}
