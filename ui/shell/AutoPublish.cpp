// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AutoPublish.h"

#include "SessionSettings.h"
#include "Workspace.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace std::chrono_literals;

bool isOnLocalDisk(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (folder.startsWith(QLatin1StringView("//")))
        return false;
    const QStorageInfo storage(folder);
    static const QByteArrayList remote { "nfs", "nfs4", "cifs", "smb", "smbfs", "smb3", "afs", "9p", "davfs", "webdav" };
    const QByteArray type = storage.fileSystemType().toLower();
    return storage.isValid() && !remote.contains(type) && !type.startsWith("fuse")
        && !storage.device().startsWith("\\\\?\\UNC") && !storage.device().startsWith("//");
}

AutoPublish::AutoPublish(Workspace &workspace, const SessionSettings &settings, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &AutoPublish::publish);
    connect(&workspace, &Workspace::changed, this, &AutoPublish::consider);
    connect(&workspace, &Workspace::saveStateChanged, this, &AutoPublish::consider);
    connect(&workspace, &Workspace::portfolioChanged, &m_timer, &QTimer::stop);
}

void AutoPublish::setDelay(std::chrono::milliseconds delay)
{
    m_timer.setInterval(delay);
}

void AutoPublish::consider()
{
    const Portfolio *portfolio = m_workspace.portfolio();
    const bool wanted = portfolio && portfolio->saveState() == SaveState::OnlyHere && !portfolio->path().isEmpty()
        && m_settings.publishesByItself() && isOnLocalDisk(portfolio->path());
    if (wanted)
        m_timer.start();
    else
        m_timer.stop();
}

void AutoPublish::publish()
{
    Portfolio *portfolio = m_workspace.portfolio();
    if (!portfolio || portfolio->saveState() != SaveState::OnlyHere)
        return;
    portfolio->startSaving();
}
