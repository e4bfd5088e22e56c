// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Feature.h"
#include "Portfolio.h"

#include <QDate>

#include <functional>
#include <memory>
#include <vector>

/// What app/desktop hands the shell, so that the shell knows no feature: the list of features, and the few things
/// that live above it.
struct ShellParts
{
    /// Whether a new contract starts a file of its own, or joins the open one.
    enum class Into : quint8 { NewFile, OpenFile };

    std::vector<Feature> features; ///< in the order of the rail; RailGroup::None: reachable, and not in the rail
    std::function<void(Workspace &, QWidget *parent, Into into)> newContract;
    /// Imports a table with KPI's from a file, or with an empty path from the clipboard.
    std::function<void(Workspace &, QWidget *parent, const QString &path)> importKpis;
    std::function<bool(const QString &path)> holdsKpis; ///< whether a dropped file is for importKpis
    std::function<Result<std::unique_ptr<Portfolio>>(const Environment &)> sample;
    std::function<QString(const QString &feature)> help; ///< plain text, paragraphs divided by an empty line
    QDate sampleDay; ///< on which the sample plays
    QDate fixedDay;  ///< the day of --today; invalid: the clock
};
