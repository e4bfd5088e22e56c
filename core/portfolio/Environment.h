// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

/// What the open file needs to know of the world; made once in app, by hand in tests.
struct Environment
{
    std::function<QDateTime()> now; ///< UTC
    QString user;       ///< shown to a colleague who finds the file in use, and written in the logbook
    QString machine;
    QString dataFolder; ///< work copies and backups; local, never synchronised

    /// The real ones: system clock, account name, host name, AppLocalDataLocation.
    [[nodiscard]] static Environment ofThisMachine();
};
