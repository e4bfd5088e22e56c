// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class ImportPresenter;

/// What the bar above the table says; empty: nothing.
struct ImportNotice
{
    QString text;
    bool isProblem = false;
};

[[nodiscard]] ImportNotice importNotice(const ImportPresenter &presenter);
