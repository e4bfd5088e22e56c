// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Environment.h"

#include <QStringList>
#include <QTextStream>

/// Runs one command: @p arguments without the program's name. Answers go to @p out, messages to @p err. Returns the
/// exit code of cli.md. Sets the language for as long as it runs.
/// @pre a QCoreApplication exists; a QGuiApplication when needsPainting(arguments)
[[nodiscard]] int run(const QStringList &arguments, QTextStream &out, QTextStream &err, const Environment &environment);

/// The command draws pages, so that fonts have to be there.
[[nodiscard]] bool needsPainting(const QStringList &arguments);
