// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QProcess;

namespace budget::app {

/// A process that works for this one and does not outlive its object. One thread starts, uses and ends it,
/// and waits for it: where long work runs there is no event loop. That thread must outlive it, since the
/// system ends what a thread has started together with the thread.
class HelperProcess
{
public:
    enum class End : quint8 { BrokeDown, TimedOut, Outgrew };

    HelperProcess();
    ~HelperProcess();
    Q_DISABLE_COPY_MOVE(HelperProcess)

    /// Of this program: the very one that runs, so that both ends speak one language.
    [[nodiscard]] static QString pathOfThisProgram();

    [[nodiscard]] bool start(const QString& program, const QStringList& arguments);
    [[nodiscard]] QString systemReason() const; ///< why it did not start
    void write(const QByteArray& bytes);
    void closeInput();
    /// At once, whatever it does.
    void kill();

    /// Waits until it says something or ends, and no longer than a moment, so that its user can look at the
    /// clock. False when it had ended before: what it says then is the last of it.
    bool waitForWords();
    [[nodiscard]] QByteArray takeWords();
    /// How many bytes were put to \a to.
    [[nodiscard]] qint64 takeWords(char* to, qint64 most);

    [[nodiscard]] bool isRunning() const;
    /// Why it ended; only of one that has.
    [[nodiscard]] End end() const;

private:
    std::unique_ptr<QProcess> m_process; ///< of the thread that started it
    QByteArray m_complaints;             ///< the last of what it wrote to standard error
};

} // namespace budget::app
