// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDrop.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace

FileDrop::FileDrop(QWidget *target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

QString FileDrop::usableFile(const QMimeData &data)
{
    static const QStringList known { u"maatlat"_s, u"csv"_s, u"tsv"_s, u"txt"_s, u"md"_s, u"xlsx"_s, u"ods"_s, u"html"_s, u"htm"_s };
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && known.contains(suffixOf(url.toLocalFile())))
            return url.toLocalFile();
    }
    return {};
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = usableFile(*drop->mimeData());
        if (path.isEmpty())
            return QObject::eventFilter(watched, event);
        drop->acceptProposedAction();
        if (event->type() == QEvent::Drop) {
            if (suffixOf(path) == u"maatlat")
                Q_EMIT documentDropped(path);
            else
                Q_EMIT tableDropped(path);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}
