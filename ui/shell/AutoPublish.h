// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

class SessionSettings;
class Workspace;

/// Whether a file lies on a disk of this computer, as far as the system can tell.
[[nodiscard]] bool isOnLocalDisk(const QString &path);

/// Publishes the open file by itself, some time after the last edit, when it lies on a local disk and the settings
/// allow it; beside the editing, so that nobody waits for it. Source: ux §5 "Saving", reliability.md §2.
class AutoPublish : public QObject
{
    Q_OBJECT

public:
    AutoPublish(Workspace &workspace, const SessionSettings &settings, QObject *parent = nullptr);
    void setDelay(std::chrono::milliseconds delay); ///< 30 s unless a test asks for less
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

private:
    void consider();
    void publish();

    Workspace &m_workspace;
    const SessionSettings &m_settings;
    QTimer m_timer;
};
