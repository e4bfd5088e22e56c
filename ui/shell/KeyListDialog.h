// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseDialog.h"
#include "Page.h"

#include <vector>

/// Every key of the program, and those of the screen in view (Ctrl+/).
class KeyListDialog : public HouseDialog
{
    Q_OBJECT

public:
    KeyListDialog(const std::vector<KeyHint> &everywhere, const std::vector<KeyHint> &here, QWidget *parent);
};
