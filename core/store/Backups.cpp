// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backups.h"

#include "DiskSync.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t lastKept = 10;
constexpr std::size_t daysKept = 14;
constexpr std::size_t weeksKept = 8;
constexpr std::size_t monthsKept = 12;
constexpr QStringView timeFormat = u"yyyyMMdd'T'HHmmsszzz'Z'";
constexpr qsizetype timeLength = 19;
constexpr qsizetype fingerprintLength = 16;

/// Marks the latest of each of the first @p count groups that occur.
template<typename GroupOf>
void keepGroups(std::span<const QDateTime> moments, std::size_t count, GroupOf groupOf, std::vector<bool> &keep)
{
    QSet<qint64> seen;
    for (std::size_t i = 0; i < moments.size() && static_cast<std::size_t>(seen.size()) < count; ++i) {
        const qint64 group = groupOf(moments[i].date());
        if (seen.contains(group))
            continue;
        seen.insert(group);
        keep[i] = true;
    }
}

} // namespace

Backups::Backups(const QString &dataFolder, const QString &documentId)
    : m_folder(dataFolder + u"/backups/"_s + documentId)
{
}

Status Backups::add(const QString &document, const QByteArray &expected, const QDateTime &now,
                    const std::function<bool()> &cancelled) const
{
    QDir().mkpath(m_folder);
    DiskSync::makePrivate(m_folder);
    const QString mark = QString::fromLatin1(expected.toHex().left(fingerprintLength));
    if (!QDir(m_folder).entryList({ u"*-"_s + mark + u".maatlat"_s }, QDir::Files).isEmpty())
        return done();
    const QString path = m_folder + u'/' + now.toUTC().toString(timeFormat) + u'-' + mark + u".maatlat"_s;
    const auto copied = DiskSync::copyFile(document, path, cancelled);
    if (!copied)
        return copied.error();
    DiskSync::makePrivate(path);
    if (*copied != expected) {
        QFile::remove(path);
        return Error { ErrorCode::FileChanged, u"the document changed while it was backed up"_s };
    }
    return done();
}

std::vector<BackupInfo> Backups::list() const
{
    std::vector<BackupInfo> found;
    // The names begin with the moment, so that by name is by time.
    const auto files = QDir(m_folder).entryInfoList({ u"*.maatlat"_s }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        QDateTime made = QDateTime::fromString(file.fileName().left(timeLength), timeFormat);
        made.setTimeSpec(Qt::UTC);
        if (made.isValid())
            found.push_back({ file.filePath(), made });
    }
    return found;
}

void Backups::rotate() const
{
    const auto all = list();
    std::vector<QDateTime> moments;
    for (const BackupInfo &backup : all)
        moments.push_back(backup.made);
    const auto keep = kept(moments);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!keep[i])
            QFile::remove(all[i].path);
    }
}

std::vector<bool> Backups::kept(std::span<const QDateTime> latestFirst)
{
    std::vector<bool> keep(latestFirst.size(), false);
    for (std::size_t i = 0; i < std::min(lastKept, keep.size()); ++i)
        keep[i] = true;
    keepGroups(latestFirst, daysKept, [](const QDate &day) { return day.toJulianDay(); }, keep);
    keepGroups(latestFirst, weeksKept, [](const QDate &day) { return day.toJulianDay() / 7; }, keep);
    keepGroups(latestFirst, monthsKept, [](const QDate &day) { return qint64(day.year()) * 12 + day.month(); }, keep);
    return keep;
}
