// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecentFiles.h"

#include <QAbstractListModel>
#include <QDate>

class Workspace;

/// The recent files as rows: title, folder, how it stood, and when it was open. A file that is gone stays, greyed.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { FolderRole = Qt::UserRole, BreachRole, AttentionRole, WhenRole, PinnedRole, MissingRole, PathRole };

    RecentModel(Workspace &workspace, RecentFiles *files, QObject *parent);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    void reload();

private:
    struct Row
    {
        RecentFile file;
        bool missing = false;
    };
    [[nodiscard]] QString spokenText(const Row &row) const;

    Workspace &m_workspace;
    RecentFiles *m_files;
    std::vector<Row> m_rows;
};

/// "vandaag 08:55", "gisteren 16:40", "ma 5 oktober" this year, "15 januari 2025" before; local time.
[[nodiscard]] QString whenText(const QDateTime &when, const QDate &today);
