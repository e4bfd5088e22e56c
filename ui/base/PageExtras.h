// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

/// A page that prints what it shows, with a preview (Ctrl+P).
class PrintingPage
{
public:
    virtual ~PrintingPage() = default;

    virtual void printPage() = 0;
};

/// A page with more keys than the status bar has room for: all of them, for the key list and the help.
class ManyKeysPage
{
public:
    virtual ~ManyKeysPage() = default;

    [[nodiscard]] virtual std::vector<KeyHint> allKeys() const = 0;
};
