// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

/// Who does something to the file, where and when. The store has no clock of its own.
/// Source: BIO2 8.15.01 (actor, origin, time with its offset).
struct WriteInfo
{
    QString user;
    QString machine;
    QDateTime now;     ///< UTC
    int utcOffset = 0; ///< seconds that local time was ahead of UTC
    /// Asked now and then during long work; true makes it stop with ErrorCode::Cancelled, nothing stored. May be empty.
    std::function<bool()> cancelled = {};
};

/// Whether a change is new, or takes back or repeats a step of the undo list.
enum class StepKind : quint8 { Do, Undo, Redo };
