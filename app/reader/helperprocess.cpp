// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/helperprocess.h"

#include "app/reader/readerlimits.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>

namespace budget::app {

using namespace Qt::StringLiterals;

HelperProcess::HelperProcess() = default;

HelperProcess::~HelperProcess()
{
    kill();
}

QString HelperProcess::pathOfThisProgram()
{
#ifdef Q_OS_LINUX
    // Also when the file was replaced by another version meanwhile, which would speak another language.
    return u"/proc/self/exe"_s;
#else
    return QCoreApplication::applicationFilePath();
#endif
}

bool HelperProcess::start(const QString& program, const QStringList& arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->start(program, arguments);
    return m_process->waitForStarted(-1);
}

QString HelperProcess::systemReason() const
{
    return m_process ? m_process->errorString() : QString();
}

bool HelperProcess::isRunning() const
{
    return m_process && m_process->state() != QProcess::NotRunning;
}

void HelperProcess::write(const QByteArray& bytes)
{
    m_process->write(bytes);
}

void HelperProcess::closeInput()
{
    m_process->closeWriteChannel();
}

QByteArray HelperProcess::takeWords()
{
    return m_process->readAllStandardOutput();
}

qint64 HelperProcess::takeWords(char* to, qint64 most)
{
    return std::max<qint64>(m_process->read(to, most), 0);
}

void HelperProcess::kill()
{
    if (!isRunning())
        return;
    m_process->kill();
    m_process->waitForFinished(-1); // a killed process leaves at once
}

bool HelperProcess::waitForWords()
{
    constexpr int kMomentMs = 20;
    constexpr qsizetype kComplaints = 4096;
    const bool wasRunning = isRunning();
    if (wasRunning)
        m_process->waitForReadyRead(kMomentMs);
    m_complaints = (m_complaints + m_process->readAllStandardError()).right(kComplaints);
    return wasRunning;
}

HelperProcess::End HelperProcess::end() const
{
    if (m_process->exitStatus() == QProcess::NormalExit) {
        switch (m_process->exitCode()) {
        case kReaderOutgrew: return End::Outgrew;
        case kReaderTimedOut: return End::TimedOut;
        default: break;
        }
    }
    // Poppler asks for memory by a way of its own and gives up with these words.
    const bool isStarved = m_complaints.contains("Out of memory") || m_complaints.contains("std::bad_alloc");
    return isStarved ? End::Outgrew : End::BrokeDown;
}

} // namespace budget::app
