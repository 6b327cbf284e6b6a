// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/steadypages.h"

#include "app/pages/pagesmain.h"
#include "app/pages/pagesprocess.h"

#include <utility>

namespace budget::app {

SteadyPages::SteadyPages(ui::PagePainters painters)
    : m_painters(std::move(painters))
{}

ui::PagePainters SteadyPages::ofThisProgram()
{
    return [] {
        return std::make_unique<SteadyPages>([] {
            return std::make_unique<PagesProcess>(HelperProcess::pathOfThisProgram(),
                                                  QStringList{QString::fromLatin1(kPainterArgument)});
        });
    };
}

Result<std::vector<QSizeF>> SteadyPages::open(const QByteArray& bytes, const QString& password,
                                              const CancelToken& cancel)
{
    m_bytes = bytes;
    m_password = password;
    m_painter = m_painters();
    return m_painter->open(bytes, password, cancel);
}

Result<> SteadyPages::restart(const CancelToken& cancel)
{
    if (m_restarts >= kMostRestarts)
        return fail(ErrorCode::DrawingGivenUp);
    ++m_restarts;
    auto painter = m_painters();
    const auto opened = painter->open(m_bytes, m_password, cancel);
    if (!opened)
        return opened.error();
    m_painter = std::move(painter);
    m_isFresh = true;
    return {};
}

Result<ui::PagePicture> SteadyPages::draw(int page, double scale, const CancelToken& cancel)
{
    while (true) {
        if (!m_painter)
            TRY(restart(cancel));
        const bool wasFresh = std::exchange(m_isFresh, false);
        auto picture = m_painter->draw(page, scale, cancel);
        if (picture || !PagesProcess::isEnd(picture.error()))
            return picture;
        m_painter.reset();
        const ErrorCode code = picture.error().code;
        if (wasFresh || code == ErrorCode::DrawingSilent || code == ErrorCode::Cancelled)
            return picture;
    }
}

} // namespace budget::app
