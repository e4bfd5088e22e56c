// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Portfolio.h"

#include <functional>

/// Puts the contents of large files into the work copy before what they belong to is written, so that a window can have it done
/// beside itself: the change that attaches them then only adds a row. Source: architecture, rule 8; decision 8.
class ContentKeeping
{
public:
    static constexpr qint64 writtenAtOnce = 2'000'000; ///< bytes; what is smaller takes a screen no time

    /// In the thread of @p portfolio.
    ContentKeeping(const Portfolio &portfolio, std::vector<AttachedContent> contents);

    /// There is much to write, and it can be written beside the window. Otherwise the change itself writes it.
    [[nodiscard]] bool isNeeded() const;
    /// In any thread, while nothing else changes the portfolio. @p goOn is told how far it is, and false stops it: Cancelled, and
    /// then nothing is stored. Fails as a change does.
    [[nodiscard]] Status run(const std::function<bool(qint64 done, qint64 all)> &goOn) const;

private:
    QString m_workCopy; ///< empty: it cannot be beside
    std::vector<AttachedContent> m_contents;
};
