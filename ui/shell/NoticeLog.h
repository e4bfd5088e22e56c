// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Workspace.h"

#include <QDateTime>

#include <deque>

/// What was told in the bar, so that it can be read again after it went away. Kept as long as the window is there.
class NoticeLog : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t most = 200;

    struct Entry
    {
        QDateTime time; ///< UTC
        Notice notice;
    };

    explicit NoticeLog(Workspace &workspace, QObject *parent = nullptr);
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; } ///< latest first

private:
    std::deque<Entry> m_entries;
};
