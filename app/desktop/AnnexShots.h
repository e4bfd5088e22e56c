// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class Workspace;

/// Walks the import of a table with KPI's through its steps and hands each to @p save with its name. The table is an
/// example of our own. Returns whether every step was reached and saved.
[[nodiscard]] bool shootAnnexImport(Workspace &workspace, QWidget &window,
                                    const std::function<bool(QWidget &, const QString &name)> &save);
