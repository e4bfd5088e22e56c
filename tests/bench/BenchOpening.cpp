// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Bench.h"

#include "Crowd.h"
#include "Timing.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

void benchOpening()
{
    constexpr qint64 count = 1000000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"million.maatlat"_s);
    const Environment environment = Crowd::environment(folder.filePath(u"data"_s));
    {
        auto made = Portfolio::createUnsaved(environment);
        if (!made)
            qFatal("no portfolio");
        Crowd::fill(**made, count);
        if (const Status saved = (*made)->saveAs(path); !saved)
            qFatal("%s", qPrintable(saved.error().detail));
    }
    const qreal copying = medianMs(3, [&] {
        const QString copy = folder.filePath(u"copy"_s);
        QFile::remove(copy);
        QFile::copy(path, copy);
    });
    const qreal opening = medianMs(3, [&] {
        const auto opened = Portfolio::open(path, Access::ReadOnly, environment);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
    });
    printRow(u"–"_s, u"opening a file of 1 000 000 measurements, against copying it"_s, opening, copying, u"ms"_s, 10);
    const qreal bytes = static_cast<qreal>(QFileInfo(path).size()) / static_cast<qreal>(count);
    printRow(u"G17"_s, u"bytes on disk per measurement, outcomes included"_s, bytes, 1, u"B"_s, 22);
    benchScreens(path, environment);
}
