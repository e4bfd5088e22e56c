// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString key(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : canonical;
}

bool comesFirst(const RecentFile &a, const RecentFile &b)
{
    if (a.pinned != b.pinned)
        return a.pinned;
    return a.opened > b.opened;
}

} // namespace

QString RecentFile::title() const
{
    return QFileInfo(path).completeBaseName();
}

QString RecentFile::folder() const
{
    QStringList parts = QFileInfo(path).absolutePath().split(u'/', Qt::SkipEmptyParts);
    while (parts.size() > 2)
        parts.removeFirst();
    return parts.join(u" › "_s);
}

RecentFiles::RecentFiles(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    load();
}

std::vector<RecentFile>::iterator RecentFiles::find(const QString &path)
{
    const QString wanted = key(path);
    return std::ranges::find_if(m_files, [&](const RecentFile &file) { return key(file.path) == wanted; });
}

void RecentFiles::add(const QString &path, const QDateTime &opened)
{
    auto file = find(path);
    if (file == m_files.end())
        file = m_files.insert(m_files.end(), RecentFile { key(path), opened });
    file->opened = opened;
    store();
}

void RecentFiles::setCounts(const QString &path, int breach, int attention)
{
    const auto file = find(path);
    if (file == m_files.end() || (file->breach == breach && file->attention == attention))
        return;
    file->breach = breach;
    file->attention = attention;
    store();
}

void RecentFiles::setPinned(const QString &path, bool pinned)
{
    const auto file = find(path);
    if (file == m_files.end() || file->pinned == pinned)
        return;
    file->pinned = pinned;
    store();
}

void RecentFiles::remove(const QString &path)
{
    const auto file = find(path);
    if (file == m_files.end())
        return;
    m_files.erase(file);
    store();
}

void RecentFiles::move(const QString &path, const QString &newPath)
{
    const auto file = find(path);
    if (file == m_files.end())
        return;
    RecentFile moved = *file;
    m_files.erase(file);
    if (const auto same = find(newPath); same != m_files.end())
        m_files.erase(same);
    moved.path = key(newPath);
    m_files.push_back(moved);
    store();
}

void RecentFiles::load()
{
    const int count = m_settings.beginReadArray("recent"_L1);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentFile file;
        file.path = m_settings.value("path"_L1).toString();
        file.opened = QDateTime::fromString(m_settings.value("opened"_L1).toString(), Qt::ISODate);
        file.pinned = m_settings.value("pinned"_L1).toBool();
        file.breach = m_settings.value("breach"_L1, -1).toInt();
        file.attention = m_settings.value("attention"_L1, -1).toInt();
        if (!file.path.isEmpty())
            m_files.push_back(file);
    }
    m_settings.endArray();
    std::ranges::stable_sort(m_files, comesFirst);
}

void RecentFiles::store()
{
    std::ranges::stable_sort(m_files, comesFirst);
    const auto firstUnpinned = std::ranges::find_if(m_files, [](const RecentFile &file) { return !file.pinned; });
    if (std::distance(firstUnpinned, m_files.end()) > maxUnpinned)
        m_files.erase(firstUnpinned + maxUnpinned, m_files.end());
    m_settings.remove("recent"_L1);
    m_settings.beginWriteArray("recent"_L1, static_cast<int>(m_files.size()));
    for (int i = 0; i < static_cast<int>(m_files.size()); ++i) {
        const RecentFile &file = m_files[static_cast<std::size_t>(i)];
        m_settings.setArrayIndex(i);
        m_settings.setValue("path"_L1, file.path);
        m_settings.setValue("opened"_L1, file.opened.toUTC().toString(Qt::ISODate));
        m_settings.setValue("pinned"_L1, file.pinned);
        m_settings.setValue("breach"_L1, file.breach);
        m_settings.setValue("attention"_L1, file.attention);
    }
    m_settings.endArray();
    Q_EMIT changed();
}
