// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

#include "HouseDialog.h"

#include <vector>

/// "Hulp bij dit scherm": what the screen is for, what to do there, and its keys. Text and hints are given.
class HelpDialog : public HouseDialog
{
    Q_OBJECT

public:
    HelpDialog(const QString &title, const QString &text, const std::vector<KeyHint> &keys, QWidget *parent);
};
