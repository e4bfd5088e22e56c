// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;
class Workspace;

/// Opens the wizard over @p parent. @p path: a file with the table; empty: what is on the clipboard, when there is a
/// table in it, and else an empty first step.
void startAnnexImport(Workspace &workspace, QWidget *parent, const QString &path = {});
/// Whether a dropped file goes to the wizard: a workbook or a page, and a text with a table of KPI's that is not one of
/// measured values. Only its beginning is looked at.
[[nodiscard]] bool holdsKpiTable(const QString &path);
