// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Run.h"

#include <QFile>
#include <QGuiApplication>

#include <clocale>
#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

/// Drawing pages needs fonts and so a QGuiApplication, which works without a screen here.
std::unique_ptr<QCoreApplication> makeApplication(int &count, char **words)
{
    QStringList arguments;
    for (int at = 1; at < count; ++at)
        arguments += QString::fromLocal8Bit(words[at]);
    if (!needsPainting(arguments))
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // a comma here would spoil what other libraries write
    QCoreApplication::setApplicationName(QStringLiteral("Maatlat"));
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    QFile outFile;
    QFile errFile;
    if (!outFile.open(stdout, QIODevice::WriteOnly) || !errFile.open(stderr, QIODevice::WriteOnly))
        return 3;
    QTextStream out(&outFile);
    QTextStream err(&errFile);
    return run(QCoreApplication::arguments().mid(1), out, err, Environment::ofThisMachine());
}
