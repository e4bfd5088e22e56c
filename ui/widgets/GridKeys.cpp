// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "GridKeys.h"

#include <QKeyEvent>

bool isGridKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Paste))
        return true;
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_F2:
    case Qt::Key_F6:
    case Qt::Key_F8:
        return isPlainKey(event);
    default:
        return false;
    }
}

bool isPlainKey(const QKeyEvent &event)
{
    return !(event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}
