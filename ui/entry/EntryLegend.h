// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// What the signs in the grid mean.
class EntryLegend : public QWidget
{
    Q_OBJECT

public:
    explicit EntryLegend(QWidget *parent = nullptr);
};
