// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "NoticeLog.h"

NoticeLog::NoticeLog(Workspace &workspace, QObject *parent) : QObject(parent)
{
    connect(&workspace, &Workspace::noticed, this, [this, &workspace](const Notice &notice) {
        m_entries.push_front({ workspace.environment().now(), notice });
        if (m_entries.size() > most)
            m_entries.pop_back();
    });
}
