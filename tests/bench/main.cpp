// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"
#include "Timing.h"

#include <QApplication>
#include <QDir>
#include <QMainWindow>
#include <QTimer>

#include <clocale>

using namespace Qt::StringLiterals;

namespace {

/// Shows an empty main window and leaves after its first paint: what the toolkit alone takes.
int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    window.repaint();
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--empty-window"_s))
        return showEmptyWindow();
    printHead();
    benchStart(QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(u"../app/maatlat"_s));
    benchEdit();
    benchEvaluation();
    benchOpening();
    return 0;
}
