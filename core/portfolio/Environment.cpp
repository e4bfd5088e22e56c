// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Environment.h"

#include <QStandardPaths>
#include <QSysInfo>

Environment Environment::ofThisMachine()
{
    const QString user = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME")));
    return { [] { return QDateTime::currentDateTimeUtc(); }, user, QSysInfo::machineHostName(),
             QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) };
}
