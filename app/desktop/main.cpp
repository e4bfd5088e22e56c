// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopApp.h"
#include "Shots.h"

#include <QApplication>

#include <clocale>
#include <cstdio>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    // Qt takes over the locale of the system; our numbers are read and written by our own code, and everything else
    // that reads a number must do it with a point.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setOrganizationName(QStringLiteral("Maatlat"));
    QCoreApplication::setApplicationName(QStringLiteral("Maatlat"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAATLAT_VERSION));

    const OptionsReading reading = readOptions(QCoreApplication::arguments());
    if (!reading.message.isEmpty()) {
        std::fprintf(reading.exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(reading.message));
        return reading.exitCode;
    }
    if (!reading.options.shots.isEmpty())
        return takeShots(reading.options);
    DesktopApp app(reading.options);
    return app.start() ? QApplication::exec() : 0;
}
