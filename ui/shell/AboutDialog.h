// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"

/// Name, version, licence, and what the program is built on.
class AboutDialog : public HouseDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};
