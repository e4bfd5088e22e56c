// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Theme.h"
#include "Words.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// What the command line asks of the desktop program.
struct Options
{
    QString file;
    bool sample = false;
    std::optional<Language> language;
    std::optional<ThemeChoice> theme;
    std::optional<int> fontPercent;
    QDate today;      ///< invalid: the clock
    QString shots;    ///< folder for pictures of every screen; empty: none
    QString settings; ///< another settings file, for trials; empty: the user's own
    QString data;     ///< another folder for work copies; empty: the user's own
    bool quitWhenPainted = false; ///< stop after the first full paint: how `./dev bench` times a start
};

/// The outcome of reading the arguments: options, or text to print and the exit code that goes with it.
struct OptionsReading
{
    Options options;
    QString message; ///< not empty: print this and stop
    int exitCode = 0;
};

/// @p arguments as QCoreApplication::arguments(): the program's name first.
[[nodiscard]] OptionsReading readOptions(const QStringList &arguments);
