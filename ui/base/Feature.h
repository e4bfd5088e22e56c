// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;
class Workspace;

/// Where a feature stands in the navigation rail.
enum class RailGroup : quint8 { None, Portfolio, Contract, Bottom };

/// What a rail item shows at its right end: a neutral count of work, or a glyph where a decision is needed.
struct RailBadge
{
    int count = 0;
    bool decision = false;
};

/// One room of the front end: everything the shell needs to offer it, and nothing of what it is.
/// A feature's header declares one function that returns this; app/desktop lists them.
struct Feature
{
    const char *id = nullptr;               ///< stable: used in settings and routes
    QString (*title)() = nullptr;           ///< translated on each call
    const char *icon = nullptr;             ///< name in ui/widgets Icons.h
    RailGroup group = RailGroup::Contract;
    QWidget *(*createPage)(Workspace &workspace, QWidget *parent) = nullptr; ///< parent takes ownership
    RailBadge (*badge)(const Workspace &workspace) = nullptr; ///< may be null
    const char *under = nullptr; ///< of a feature without a rail item: the one that is lit while it is shown
};
