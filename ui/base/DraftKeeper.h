// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A page that holds input which is not stored yet. Before the file is closed the user is asked what to do with it.
class DraftKeeper
{
public:
    virtual ~DraftKeeper() = default;

    [[nodiscard]] virtual bool hasDrafts() const = 0;
    /// Stores them; false: one cannot be stored yet, and its page is shown with the reason.
    virtual bool saveDrafts() = 0;
    virtual void dropDrafts() = 0;
};
