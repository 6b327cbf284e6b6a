// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesprocess.h"

#include <utility>

namespace budget::app {

using namespace Qt::StringLiterals;

PagesProcess::PagesProcess(QString program, QStringList arguments, PagesLimits limits)
    : m_program(std::move(program))
    , m_arguments(std::move(arguments))
    , m_limits(limits)
{}

bool PagesProcess::isEnd(const Error& error)
{
    return error.code == ErrorCode::DrawingStopped || error.code == ErrorCode::DrawingSilent ||
           error.code == ErrorCode::DrawingOutgrew || error.code == ErrorCode::Cancelled;
}

Result<std::vector<QSizeF>> PagesProcess::open(const QByteArray& bytes, const QString& password,
                                               const CancelToken& cancel)
{
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (!m_process.start(m_program, m_arguments))
        return fail(ErrorCode::DrawingStopped, m_process.systemReason());
    const QByteArray key = password.toUtf8();
    m_process.write(bytesOf(PagesHead{.passwordSize = static_cast<quint32>(key.size()),
                                      .documentSize = static_cast<quint64>(bytes.size())}));
    m_process.write(key);
    m_process.write(bytes);
    auto sizes = takeSizes({m_limits.opening, QDeadlineTimer(m_limits.opening), cancel});
    if (!sizes)
        m_process.kill();
    return sizes;
}

Result<ui::PagePicture> PagesProcess::draw(int page, double scale, const CancelToken& cancel)
{
    if (!m_process.isRunning())
        return fail(ErrorCode::DrawingStopped);
    m_process.write(bytesOf(PageRequest{.page = page, .scale = scale}));
    auto picture = takePicture(page, {m_limits.page, QDeadlineTimer(m_limits.page), cancel});
    // After a wrong answer there is no telling what the next bytes are.
    if (!picture && isEnd(picture.error()))
        m_process.kill();
    return picture;
}

Result<std::vector<QSizeF>> PagesProcess::takeSizes(const Patience& patience)
{
    const PagesAnswer answer = TRY(takeAnswer(PagesAnswer::Kind::Sizes, patience));
    auto sizes = pageSizesFrom(TRY(take(answer.size, patience)));
    if (!sizes)
        return fail(ErrorCode::DrawingStopped);
    return std::move(*sizes);
}

Result<ui::PagePicture> PagesProcess::takePicture(int page, const Patience& patience)
{
    const PagesAnswer answer = TRY(takeAnswer(PagesAnswer::Kind::Picture, patience));
    const QByteArray head = TRY(take(kPictureHeadSize, patience));
    const auto size = pictureSizeFrom(head, answer, page);
    if (!size)
        return fail(ErrorCode::DrawingStopped);
    return ui::PagePicture{.size = *size, .pixels = TRY(take(answer.size - kPictureHeadSize, patience))};
}

/// The head of the answer; what is refused is an error.
Result<PagesAnswer> PagesProcess::takeAnswer(PagesAnswer::Kind wanted, const Patience& patience)
{
    const auto answer = pagesAnswerFrom(TRY(take(kPagesAnswerSize, patience)));
    if (answer && answer->kind == wanted)
        return *answer;
    if (answer && answer->kind == PagesAnswer::Kind::Refusal) {
        if (const auto code = refusalFrom(TRY(take(answer->size, patience))))
            return fail(*code, u"PDF"_s);
    }
    return fail(ErrorCode::DrawingStopped);
}

/// Exactly so many bytes.
Result<QByteArray> PagesProcess::take(qint64 count, const Patience& patience)
{
    QByteArray bytes(count, Qt::Uninitialized);
    qint64 had = 0;
    bool isRunning = true;
    while (true) {
        had += m_process.takeWords(bytes.data() + had, count - had);
        if (had == count)
            return bytes;
        if (!isRunning)
            return reasonOfEnd(patience);
        if (patience.cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        if (patience.timer.hasExpired())
            return fail(ErrorCode::DrawingSilent, u"%1 s"_s.arg(patience.limit.count()));
        isRunning = m_process.waitForWords();
    }
}

Error PagesProcess::reasonOfEnd(const Patience& patience) const
{
    switch (m_process.end()) {
    case HelperProcess::End::Outgrew:
        return fail(ErrorCode::DrawingOutgrew, u"%1 MiB"_s.arg(m_limits.memory));
    case HelperProcess::End::TimedOut:
        return fail(ErrorCode::DrawingSilent, u"%1 s"_s.arg(patience.limit.count()));
    case HelperProcess::End::BrokeDown: break;
    }
    return fail(ErrorCode::DrawingStopped);
}

} // namespace budget::app
