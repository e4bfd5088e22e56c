// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecentModel.h"

#include "Words.h"
#include "Workspace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

QString whenText(const QDateTime &when, const QDate &today)
{
    if (!when.isValid())
        return {};
    const QDateTime local = when.toLocalTime();
    const QString time = local.time().toString(u"HH:mm"_s);
    const qint64 daysAgo = local.date().daysTo(today);
    if (daysAgo == 0)
        return RecentModel::tr("vandaag %1").arg(time);
    if (daysAgo == 1)
        return RecentModel::tr("gisteren %1").arg(time);
    if (local.date().year() != today.year())
        return shownDate(local.date());
    const QString withYear = shownDayDate(local.date());
    return withYear.left(withYear.lastIndexOf(u' '));
}

RecentModel::RecentModel(Workspace &workspace, RecentFiles *files, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_files(files)
{
    if (files)
        connect(files, &RecentFiles::changed, this, &RecentModel::reload);
    reload();
}

void RecentModel::reload()
{
    beginResetModel();
    m_rows.clear();
    if (m_files) {
        for (const RecentFile &file : m_files->files())
            m_rows.push_back({ file, !QFileInfo::exists(file.path) });
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RecentModel::spokenText(const Row &row) const
{
    QStringList parts { row.file.title(), row.file.folder() };
    if (row.missing)
        parts += tr("niet gevonden");
    if (row.file.breach > 0)
        parts += tr("%n onvoldoende", nullptr, row.file.breach);
    if (row.file.attention > 0)
        parts += tr("%n let op", nullptr, row.file.attention);
    if (row.file.pinned)
        parts += tr("vastgemaakt");
    return parts.join(u", "_s);
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.file.title();
    case Qt::AccessibleTextRole:
        return spokenText(row);
    case FolderRole:
        return row.file.folder();
    case BreachRole:
        return row.file.breach;
    case AttentionRole:
        return row.file.attention;
    case WhenRole:
        return whenText(row.file.opened, m_workspace.today());
    case PinnedRole:
        return row.file.pinned;
    case MissingRole:
        return row.missing;
    case PathRole:
        return row.file.path;
    default:
        return {};
    }
}
