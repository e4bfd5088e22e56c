// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Timing.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

qreal medianMs(int runs, const std::function<void()> &run)
{
    run();
    std::vector<qreal> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(static_cast<qreal>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void printHead()
{
    QTextStream out(stdout);
    out << u"%1 %2 %3 %4 %5 %6\n"_s.arg(u"goal"_s, -5)
               .arg(u"what"_s, -58)
               .arg(u"measured"_s, 14)
               .arg(u"against"_s, 14)
               .arg(u"ratio"_s, 8)
               .arg(u"goal"_s, 8);
}

void printRow(const QString &goal, const QString &what, qreal measured, qreal against, const QString &unit, qreal target)
{
    const qreal ratio = against > 0 ? measured / against : 0;
    QTextStream out(stdout);
    out << u"%1 %2 %3 %4 %5 %6\n"_s.arg(goal, -5)
               .arg(what, -58)
               .arg(QString::number(measured, 'f', 2) + u' ' + unit, 14)
               .arg(QString::number(against, 'f', 2) + u' ' + unit, 14)
               .arg(QString::number(ratio, 'f', 2), 8)
               .arg(u"≤ "_s + QString::number(target, 'f', 1), 8);
}
