// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Environment.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

namespace {

/// The name the machine knows the user by; a session without one (a service, a container) still has a home.
QString nameOfUser()
{
    for (const char *variable : { "USERNAME", "USER", "LOGNAME" }) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return QDir::home().dirName();
}

} // namespace

Environment Environment::ofThisMachine()
{
    return { [] { return QDateTime::currentDateTimeUtc(); }, nameOfUser(), QSysInfo::machineHostName(),
             QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) };
}
