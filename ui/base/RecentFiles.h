// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <vector>

class QSettings;

/// A file that was open before, with how it stood when it was closed.
struct RecentFile
{
    QString path;
    QDateTime opened; ///< UTC
    bool pinned = false;
    int breach = -1;    ///< kpi's; -1: not known
    int attention = -1;

    [[nodiscard]] QString title() const;  ///< the name without ".maatlat"
    [[nodiscard]] QString folder() const; ///< "Documenten › Contracten": its last two folders
    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The list of files on the start page and in the menu: pinned ones first, then the latest; at most 12 unpinned.
/// Kept in the settings that it is given. A path stands in it once, however it was written.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxUnpinned = 12;

    explicit RecentFiles(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecentFile> &files() const { return m_files; }
    void add(const QString &path, const QDateTime &opened);
    void setCounts(const QString &path, int breach, int attention);
    void setPinned(const QString &path, bool pinned);
    void remove(const QString &path);
    /// The file was found elsewhere: keeps its pin and counts.
    void move(const QString &path, const QString &newPath);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::vector<RecentFile>::iterator find(const QString &path);
    void load();
    void store();

    QSettings &m_settings;
    std::vector<RecentFile> m_files;
};
