// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportLoader.h"

#include <QFile>
#include <QFileInfo>

namespace {

std::optional<Error> faultBefore(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error { ErrorCode::FileMissing, path };
    return file.isFile() ? std::nullopt : std::optional(Error { ErrorCode::FileUnreadable, path });
}

ImportLoaded loadedFrom(const QString &path, const ImportOrder &order, BackgroundProgress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return { {}, Error { ErrorCode::FileUnreadable, path } };
    return { readImport(file, order, [&progress](qint64 done, qint64 all) { return progress.tell(done, all); }), {} };
}

} // namespace

ImportLoader::ImportLoader(QObject *parent) : QObject(parent)
{
    connect(&m_background, &Background::progressed, this, &ImportLoader::progressed);
}

void ImportLoader::readFile(const QString &path, const ImportOrder &order)
{
    cancel();
    const auto fault = faultBefore(path);
    if (fault || QFileInfo(path).size() <= readAtOnce) {
        BackgroundProgress progress;
        Q_EMIT loaded(fault ? ImportLoaded { {}, fault } : loadedFrom(path, order, progress));
        return;
    }
    const auto result = std::make_shared<ImportLoaded>();
    m_background.start([=](BackgroundProgress &progress) { *result = loadedFrom(path, order, progress); },
                       [this, result] { Q_EMIT loaded(*result); });
}
