// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerprocess.h"

#include "app/reader/helperprocess.h"
#include "app/reader/readermain.h"
#include "app/reader/readermessage.h"

#include <QDeadlineTimer>

#include <utility>
#include <variant>

namespace budget::app {

using namespace Qt::StringLiterals;

namespace {

/// One run of the process.
class Run
{
public:
    Run(const ReaderLimits& limits, const CancelToken& cancel, const ReadProgress& progress)
        : m_limits(limits)
        , m_cancel(cancel)
        , m_progress(progress)
    {}

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
    HelperProcess m_process;
    ReaderMessages m_messages;
};

Result<> Run::start(const QString& program, const QStringList& arguments)
{
    if (!m_process.start(program, arguments))
        return fail(ErrorCode::ReaderStopped, m_process.systemReason());
    return {};
}

void Run::send(const QByteArray& head, const QByteArray& bytes)
{
    m_process.write(head);
    m_process.write(bytes);
    m_process.closeInput();
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
    QDeadlineTimer patience(m_limits.silence);
    while (true) {
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const bool isRunning = m_process.waitForWords();
        const QByteArray said = m_process.takeWords();
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
    switch (m_process.end()) {
    case HelperProcess::End::Outgrew: return outgrew();
    case HelperProcess::End::TimedOut: return silent(m_limits.processor);
    case HelperProcess::End::BrokeDown: break;
    }
    return fail(ErrorCode::ReaderStopped);
}

} // namespace

ReaderProcess::ReaderProcess(QString program, QStringList arguments, ReaderLimits limits)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_limits(limits)
{}

ReaderProcess ReaderProcess::ofThisProgram()
{
    return {HelperProcess::pathOfThisProgram(), {QString::fromLatin1(kReaderArgument)}};
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
