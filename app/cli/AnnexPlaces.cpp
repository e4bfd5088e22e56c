// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AnnexPlaces.h"

#include "AnnexWords.h"
#include "CommandLine.h"

using namespace Qt::StringLiterals;

QString annexNotePlaced(const AnnexNote &note)
{
    const QString place = note.line > 0 ? Cli::tr("regel %1").arg(note.line) + u": "_s : QString();
    return place + (note.kpi.isEmpty() ? QString() : note.kpi + u": "_s) + annexNoteText(note);
}
