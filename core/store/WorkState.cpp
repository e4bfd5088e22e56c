// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WorkState.h"

#include "Db.h"
#include "Publications.h"
#include "Statement.h"
#include "Transaction.h"

using namespace Qt::StringLiterals;

namespace {

Status put(Db &db, const QString &key, const QString &value)
{
    Statement put = db.prepare("INSERT INTO work_state (key, value) VALUES (?, ?) ON CONFLICT (key) "
                               "DO UPDATE SET value = excluded.value");
    return put.bind(key).bind(value).run();
}

} // namespace

Result<WorkState> WorkState::read(Db &db)
{
    WorkState state;
    Statement rows = db.prepare("SELECT key, value FROM work_state");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return state;
        const QString key = rows.text(0);
        if (key == u"document_path"_s)
            state.documentPath = rows.text(1);
        else if (key == u"base"_s)
            state.base = QByteArray::fromHex(rows.text(1).toLatin1());
        else if (key == u"published_event"_s)
            state.publishedEvent = rows.text(1).toLongLong();
        else if (key == u"pending"_s)
            state.pending = QByteArray::fromHex(rows.text(1).toLatin1());
        else if (key == u"pending_event"_s)
            state.pendingEvent = rows.text(1).toLongLong();
        else if (key == u"pending_publication"_s)
            state.pendingPublication = Publications::fromBytes(QByteArray::fromHex(rows.text(1).toLatin1()));
    }
}

Status WorkState::write(Db &db) const
{
    auto transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    const std::pair<QString, QString> values[] = {
        { u"document_path"_s, documentPath },
        { u"base"_s, QString::fromLatin1(base.toHex()) },
        { u"published_event"_s, QString::number(publishedEvent) },
        { u"pending"_s, QString::fromLatin1(pending.toHex()) },
        { u"pending_event"_s, QString::number(pendingEvent) },
        { u"pending_publication"_s, QString::fromLatin1(Publications::toBytes(pendingPublication).toHex()) },
    };
    for (const auto &[key, value] : values) {
        if (auto status = put(db, key, value); !status)
            return status;
    }
    return transaction->commitOrFail();
}

Result<qint64> WorkState::unpublishedChanges(Db &db)
{
    return db.number("SELECT ifnull((SELECT max(number) FROM audit), 0) - "
                     "ifnull((SELECT CAST(value AS INTEGER) FROM work_state WHERE key = 'published_event'), 0)");
}
