// SPDX-FileCopyrightText: 2026 The Maatlat developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {
constexpr int connectMilliseconds = 500;
constexpr int answerMilliseconds = 2000;
const QByteArray question = "raise\n";
const QByteArray answer = "ok\n";
} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent), m_dataFolder(QDir(dataFolder).absolutePath())
{
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::nameOf(const QString &path) const
{
    const QFileInfo info(path);
    const QString canonical = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_dataFolder.toUtf8());
    hash.addData(QByteArrayView("\n"));
    hash.addData(canonical.toUtf8());
    return u"maatlat-"_s + QString::fromLatin1(hash.result().toHex().left(32));
}

bool SingleInstance::raiseOther(const QString &path) const
{
    const QString name = nameOf(path);
    if (m_server && m_name == name)
        return false;
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(connectMilliseconds))
        return false;
    socket.write(question);
    return socket.waitForBytesWritten(answerMilliseconds) && socket.waitForReadyRead(answerMilliseconds)
        && socket.readAll() == answer;
}

void SingleInstance::answerFor(const QString &path)
{
    delete m_server;
    m_server = nullptr;
    m_name.clear();
    if (path.isEmpty())
        return;
    m_name = nameOf(path);
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server->listen(m_name)) {
        QLocalServer::removeServer(m_name); // left behind by a crash: nobody answered on it just now
        m_server->listen(m_name);
    }
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
                if (socket->readAll() != question)
                    return;
                socket->write(answer);
                Q_EMIT raiseAsked();
            });
        }
    });
}
