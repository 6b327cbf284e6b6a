// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesmessage.h"
#include "app/reader/readerlimits.h"

#include <QDataStream>
#include <QIODevice>

#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <vector>

#include <unistd.h>

using namespace budget;
using namespace budget::app;

namespace {

constexpr QSize kPicture(2, 3);
constexpr qsizetype kPixelBytes = 2 * 3 * 4;

QByteArray read(qsizetype count)
{
    QByteArray bytes(count, '\0');
    bytes.resize(static_cast<qsizetype>(std::fread(bytes.data(), 1, static_cast<size_t>(count), stdin)));
    return bytes;
}

void say(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

[[noreturn]] void takeMemory()
{
    confineThisProcess(512);
    constexpr size_t kPiece = size_t{1} << 24;
    std::vector<std::vector<char>> pieces;
    while (true)
        pieces.emplace_back(kPiece, 'x');
}

[[noreturn]] void flood()
{
    while (true)
        say(QByteArray(1 << 16, 'x'));
}

/// A picture of page 1 that calls itself of this size, with so many bytes of pixels.
void sayPicture(const QSize& size, qsizetype bytes)
{
    say(answerOf(1, size) + QByteArray(bytes, 'x'));
}

/// Instead of the answer that is due. False: there is no such fault.
bool goWrong(std::string_view fault)
{
    constexpr qint32 kMost = std::numeric_limits<qint32>::max();
    if (fault == "crash")
        std::abort();
    else if (fault == "leave")
        std::_Exit(EXIT_SUCCESS);
    else if (fault == "hang")
        pause();
    else if (fault == "memory")
        takeMemory();
    else if (fault == "flood")
        flood();
    else if (fault == "negative size")
        sayPicture({-2, -3}, kPixelBytes);
    else if (fault == "no size")
        sayPicture({0, 3}, 0);
    else if (fault == "huge size")
        sayPicture({kMost, kMost}, kPixelBytes);
    else if (fault == "other page")
        say(answerOf(2, kPicture) + QByteArray(kPixelBytes, 'x'));
    else if (fault == "wrong bytes") {
        QByteArray head = answerOf(1, kPicture);
        head[8] = 13; // of the length
        say(head + QByteArray(kPixelBytes, 'x'));
    } else if (fault == "half") {
        sayPicture(kPicture, kPixelBytes - 1);
        std::_Exit(EXIT_SUCCESS);
    } else if (fault == "garbage")
        say("what is this?");
    else if (fault == "sizes")
        say(answerOf(std::vector<QSizeF>{{100, 100}}));
    else if (fault == "other refusal")
        say(answerOf(ErrorCode::NothingToUndo));
    else
        return false;
    return true;
}

/// Whether the answer to the document is an odd one.
bool sayOddSizes(std::string_view fault)
{
    constexpr double kNot = std::numeric_limits<double>::quiet_NaN();
    if (fault == "no pages")
        say(answerOf(std::vector<QSizeF>()));
    else if (fault == "too many pages")
        say(answerOf(std::vector<QSizeF>(30'000, QSizeF(100, 100))));
    else if (fault == "odd sizes")
        say(answerOf(std::vector<QSizeF>{{kNot, 100}, {-1, 5}, {1e300, 100}, {100, 200}}));
    else
        return false;
    return true;
}

} // namespace

/// A painter that draws a small picture of each page, and goes wrong as its second argument says: "at once",
/// or when it is to draw the page of this number. The third names a file for the number of its process.
int main(int argc, char** argv)
{
    if (argc < 3)
        return EXIT_FAILURE;
    const std::string_view fault = argv[1];
    const std::string_view when = argv[2];
    if (argc > 3) {
        FILE* const file = std::fopen(argv[3], "w");
        std::fprintf(file, "%d\n", static_cast<int>(getpid()));
        std::fclose(file);
    }
    if (when == "at once" && goWrong(fault))
        return EXIT_SUCCESS;
    const auto head = pagesHeadFrom(read(kPagesHeadSize));
    if (!head)
        return kReaderMisused;
    read(head->passwordSize + static_cast<qsizetype>(head->documentSize));
    if (!sayOddSizes(fault))
        say(answerOf(std::vector<QSizeF>(3, QSizeF(100, 100))));
    while (const auto request = pageRequestFrom(read(kPageRequestSize))) {
        const bool isDue = when == std::to_string(request->page);
        if (!isDue || !goWrong(fault))
            say(answerOf(request->page, kPicture) + QByteArray(kPixelBytes, 'x'));
    }
    return EXIT_SUCCESS;
}
