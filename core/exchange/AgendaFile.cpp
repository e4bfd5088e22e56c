// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AgendaFile.h"

#include "AgendaWords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

/// Says nothing about the file itself: calendars are shared.
QString uidOf(const QString &documentId, const AgendaItem &item)
{
    const QByteArray key = (documentId + u'/' + item.key()).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(digest) + u"@maatlat"_s;
}

} // namespace

std::vector<IcsEvent> agendaEvents(const std::vector<AgendaItem> &items, const QString &documentId, const QDate &today)
{
    std::vector<IcsEvent> events;
    events.reserve(items.size());
    for (const AgendaItem &item : items) {
        IcsEvent event;
        event.uid = uidOf(documentId, item);
        event.date = item.date;
        event.summary = agendaTitle(item) + u" · "_s + item.contractTitle;
        QStringList lines { agendaBecause(item), agendaWarning(item) };
        lines.removeAll(QString());
        event.description = lines.join(u'\n');
        event.categories = { agendaKindName(item.kind()) };
        event.alarm = item.date > today;
        events.push_back(event);
    }
    return events;
}

Status writeAgenda(const std::vector<IcsEvent> &events, const QDateTime &made, const QString &path)
{
    const auto failed = [&path](const QSaveFile &file) {
        return Error { ErrorCode::WriteFailed, file.errorString(), { QDir::toNativeSeparators(path) } };
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    const QByteArray bytes = icsFile(events, made);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return done();
}
