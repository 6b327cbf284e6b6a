// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesmain.h"

#include "app/pages/pagesmessage.h"
#include "app/pages/pagesprocess.h"
#include "app/pages/pdfpages.h"
#include "app/reader/readerlimits.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace budget::app {

namespace {

/// Fewer bytes when the input ends before. It grows as they come: that so many were announced is no reason to
/// take their memory.
QByteArray read(quint64 count)
{
    constexpr quint64 kPiece = quint64(1) << 20;
    QByteArray bytes;
    while (static_cast<quint64>(bytes.size()) < count) {
        const auto before = bytes.size();
        bytes.resize(before + static_cast<qsizetype>(std::min(kPiece, count - before)));
        const auto wanted = static_cast<size_t>(bytes.size() - before);
        const size_t got = std::fread(bytes.data() + before, 1, wanted, stdin);
        if (got == wanted)
            continue;
        bytes.resize(before + static_cast<qsizetype>(got));
        break;
    }
    return bytes;
}

bool say(const QByteArray& bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stdout) == size;
}

bool answer(PdfPages& pages, const PageRequest& request)
{
    const Result<ui::PagePicture> picture = pages.draw(request.page, request.scale, {});
    const bool isSaid = picture ? say(answerOf(request.page, picture->size)) && say(picture->pixels)
                                : say(answerOf(picture.error().code));
    return isSaid && std::fflush(stdout) == 0;
}

} // namespace

std::optional<int> runAsPainter(int argc, const char* const* argv)
{
    if (argc != 2 || std::string_view(argv[1]) != kPainterArgument)
        return std::nullopt;
    confineThisProcess(PagesLimits().memory);
    const std::optional<PagesHead> head = pagesHeadFrom(read(static_cast<quint64>(kPagesHeadSize)));
    if (!head)
        return kReaderMisused;
    const QString password = QString::fromUtf8(read(head->passwordSize));
    const QByteArray bytes = read(head->documentSize);
    PdfPages pages;
    const Result<std::vector<QSizeF>> sizes = pages.open(bytes, password, {});
    if (!say(sizes ? answerOf(*sizes) : answerOf(sizes.error().code)) || std::fflush(stdout) != 0 || !sizes)
        std::_Exit(EXIT_FAILURE);
    while (const auto request = pageRequestFrom(read(kPageRequestSize))) {
        if (!answer(pages, *request))
            break;
    }
    // What was opened goes with the process.
    std::_Exit(EXIT_SUCCESS);
}

} // namespace budget::app
