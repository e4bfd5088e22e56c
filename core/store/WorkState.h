// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Result.h"
#include "SqlValue.h"

#include <QByteArray>
#include <QString>

#include <optional>

class Db;

/// What a work copy knows about the document it stands for. Kept inside it, so that it survives a crash together with
/// the content; emptied in a published file.
struct WorkState
{
    QString documentPath;     ///< empty when it was never saved
    QByteArray base;          ///< SHA-256 of the document as opened or last published; empty when there is none
    qint64 publishedEvent = 0; ///< the last event of the logbook that the document holds
    QByteArray pending;       ///< SHA-256 of a file that was about to be renamed over the document
    qint64 pendingEvent = 0;
    SqlRow pendingPublication; ///< the publication that this would be; empty when there is none

    [[nodiscard]] static Result<WorkState> read(Db &db);
    /// Replaces what is kept, in a transaction of its own.
    Status write(Db &db) const;
    [[nodiscard]] static Result<qint64> unpublishedChanges(Db &db);
};
