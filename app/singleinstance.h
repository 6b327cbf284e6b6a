// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

namespace budget::app {

/// Makes a second start hand its files to the window that is there. One for each user and \a name.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);

    /// True when another instance has taken the files; this one may leave then.
    [[nodiscard]] bool handOver(const QStringList& files) const;
    /// From now on this instance is the one.
    void listen();

signals:
    /// Another start handed over; the window comes to the front, also without files.
    void filesReceived(const QStringList& files);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace budget::app
