// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalSocket>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kConnectMs = 1000;
/// A window that is connected is alive; painting a large document, or on a busy machine, it answers late.
constexpr int kAnswerMs = 5000;
constexpr char kReceived = '+';

} // namespace

SingleInstance::SingleInstance(const QString& name, QObject* parent)
    : QObject(parent)
    // The home folder tells the users of one machine apart.
    , m_name(
          name + u'-' +
          QString::fromLatin1(QCryptographicHash::hash(QDir::homePath().toUtf8(), QCryptographicHash::Sha256)
                                  .toHex()
                                  .left(12)))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kConnectMs))
        return false;
    QDataStream stream(&socket);
    stream << files;
    socket.flush();
    // Without an answer the other one may be frozen or dying; then this start opens its own window.
    return socket.waitForReadyRead(kAnswerMs) && socket.read(1) == QByteArray(1, kReceived);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // What a crashed instance has left behind.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return;
            socket->write(QByteArray(1, kReceived));
            socket->flush();
            emit filesReceived(files);
        });
    }
}

} // namespace budget::app

#include "moc_singleinstance.cpp"
