// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "Timing.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

qreal startOf(const QString &program, const QStringList &arguments)
{
    return medianMs(5, [&] {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("%s did not start", qPrintable(program));
    });
}

} // namespace

void benchStart(const QString &program)
{
    const qreal empty = startOf(QCoreApplication::applicationFilePath(), { u"--empty-window"_s });
    const QTemporaryDir own;
    const qreal ours = startOf(program, { u"--sample"_s, u"--quit-when-painted"_s, u"--settings"_s, own.filePath(u"settings.ini"_s),
                                          u"--data"_s, own.filePath(u"data"_s) });
    printRow(u"G1"_s, u"start to first full paint with the sample, against an empty window"_s, ours, empty, u"ms"_s, 2.8);
}
