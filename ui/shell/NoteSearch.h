// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaletteModel.h"

#include "NotePage.h"

#include <QObject>
#include <QTimer>

class Workspace;

/// Gathers the notes that were written with measurements, a stretch at a time between the keystrokes, so that a file with
/// a million values does not hold up the typing.
class NoteSearch : public QObject
{
    Q_OBJECT

public:
    explicit NoteSearch(Workspace &workspace, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void found(const std::vector<PaletteEntry> &entries);
    void finished();

private:
    void readOn();
    [[nodiscard]] PaletteEntry entryOf(const Cell &cell, const QString &note) const;

    Workspace &m_workspace;
    QTimer m_timer;
    std::optional<Cell> m_after;
};
