// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerprocess.h"

#include "app/reader/readermain.h"
#include "app/reader/readermessage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

#include <utility>
#include <variant>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

/// One run of the process, which does not outlive it.
class Run
{
public:
    Run(const ReaderLimits& limits, const CancelToken& cancel, const ReadProgress& progress)
        : m_limits(limits)
        , m_cancel(cancel)
        , m_progress(progress)
    {}
    ~Run();
    Q_DISABLE_COPY_MOVE(Run)

    [[nodiscard]] Result<> start(const QString& program, const QStringList& arguments);
    void send(const QByteArray& head, const QByteArray& bytes);
    [[nodiscard]] Result<DocumentCells> answer();

private:
    /// Nothing as long as there is more to wait for.
    [[nodiscard]] std::optional<Result<DocumentCells>> take();
    [[nodiscard]] Error reasonOfEnd();
    [[nodiscard]] Error outgrew() const;
    [[nodiscard]] Error silent(std::chrono::seconds had) const;

    const ReaderLimits& m_limits;
    const CancelToken& m_cancel;
    const ReadProgress& m_progress;
    QProcess m_process;
    ReaderMessages m_messages;
    QByteArray m_complaints; ///< the last of what it wrote to standard error
};

Run::~Run()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(-1); // a killed process leaves at once
}

Result<> Run::start(const QString& program, const QStringList& arguments)
{
    m_process.start(program, arguments);
    if (!m_process.waitForStarted(-1))
        return fail(ErrorCode::ReaderStopped, m_process.errorString());
    return {};
}

void Run::send(const QByteArray& head, const QByteArray& bytes)
{
    m_process.write(head);
    m_process.write(bytes);
    m_process.closeWriteChannel();
}

std::optional<Result<DocumentCells>> Run::take()
{
    while (auto message = m_messages.next()) {
        if (auto* const answer = std::get_if<ReaderAnswer>(&*message))
            return std::move(*answer);
        const auto& progress = std::get<ReaderProgress>(*message);
        if (m_progress && progress.total > 0 && progress.done >= 0 && progress.done <= progress.total)
            m_progress(progress.done, progress.total);
    }
    return std::nullopt;
}

Result<DocumentCells> Run::answer()
{
    constexpr int kLookEveryMs = 50;
    constexpr qsizetype kComplaints = 4096;
    QDeadlineTimer patience(m_limits.silence);
    while (true) {
        const bool isRunning = m_process.state() != QProcess::NotRunning;
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (isRunning)
            m_process.waitForReadyRead(kLookEveryMs);
        m_complaints = (m_complaints + m_process.readAllStandardError()).right(kComplaints);
        const QByteArray said = m_process.readAllStandardOutput();
        if (!m_messages.add(said))
            return fail(ErrorCode::ReaderStopped);
        if (auto answer = take())
            return std::move(*answer);
        if (!said.isEmpty())
            patience = QDeadlineTimer(m_limits.silence);
        else if (!isRunning)
            return reasonOfEnd();
        else if (patience.hasExpired())
            return silent(m_limits.silence);
    }
}

Error Run::outgrew() const
{
    return fail(ErrorCode::ReaderOutgrew, u"%1 MiB"_s.arg(m_limits.memory));
}

Error Run::silent(std::chrono::seconds had) const
{
    return fail(ErrorCode::ReaderSilent, u"%1 s"_s.arg(had.count()));
}

/// It ended without an answer.
Error Run::reasonOfEnd()
{
    if (m_process.exitStatus() == QProcess::NormalExit) {
        switch (m_process.exitCode()) {
        case kReaderOutgrew: return outgrew();
        case kReaderTimedOut: return silent(m_limits.processor);
        default: break;
        }
    }
    // Poppler asks for memory by a way of its own and gives up with these words.
    if (m_complaints.contains("Out of memory") || m_complaints.contains("std::bad_alloc"))
        return outgrew();
    return fail(ErrorCode::ReaderStopped);
}

QString pathOfThisProgram()
{
#ifdef Q_OS_LINUX
    // Also when the file was replaced by another version meanwhile, which would speak another language.
    return u"/proc/self/exe"_s;
#else
    return QCoreApplication::applicationFilePath();
#endif
}

} // namespace

ReaderProcess::ReaderProcess(QString program, QStringList arguments, ReaderLimits limits)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_limits(limits)
{}

ReaderProcess ReaderProcess::ofThisProgram()
{
    return {pathOfThisProgram(), {QString::fromLatin1(kReaderArgument)}};
}

Result<DocumentCells> ReaderProcess::read(const QByteArray& bytes, const QString& password,
                                          const CancelToken& cancel, const ReadProgress& progress) const
{
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    const ReaderLimits limits = m_limits.forDocument(bytes.size());
    Run run(limits, cancel, progress);
    TRY(run.start(m_program, m_arguments));
    run.send(requestHead(password), bytes);
    return run.answer();
}

CellsReader ReaderProcess::reader() const
{
    return [process = *this](const QByteArray& bytes, const QString& password, const CancelToken& cancel,
                             const ReadProgress& progress) {
        return process.read(bytes, password, cancel, progress);
    };
}

} // namespace budget::app
