// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readerlimits.h"
#include "app/reader/readermessage.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <vector>

#include <unistd.h>

using namespace budget::app;

namespace {

void say(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

/// As a library that is led into a loop by a document.
[[noreturn]] void spin()
{
    volatile unsigned turns = 0;
    while (true)
        turns = turns + 1;
}

[[noreturn]] void takeMemory()
{
    constexpr size_t kPiece = size_t{1} << 24;
    std::vector<std::vector<char>> pieces;
    while (true)
        pieces.emplace_back(kPiece, 'x');
}

} // namespace

/// A reader that goes wrong as its first argument says. The second names a file for the number of its
/// process.
int main(int argc, char** argv)
{
    using namespace std::chrono_literals;
    if (argc < 2)
        return EXIT_FAILURE;
    if (argc > 2) {
        FILE* const file = std::fopen(argv[2], "w");
        std::fprintf(file, "%d\n", static_cast<int>(getpid()));
        std::fclose(file);
    }
    const std::string_view fault = argv[1];
    if (fault == "crash")
        std::abort();
    if (fault == "hang")
        pause();
    if (fault == "spin") {
        limitThisProcess({.processor = 1s});
        spin();
    }
    if (fault == "memory") {
        limitThisProcess({.memory = 512});
        takeMemory();
    }
    if (fault == "poppler's memory")
        std::fputs("Out of memory\n", stderr);
    if (fault == "garbage")
        say("what is this?");
    if (fault == "half")
        say(messageOf(ReaderAnswer(budget::DocumentCells())).chopped(3));
    if (fault == "broken cells") {
        QByteArray message = messageOf(ReaderAnswer(budget::DocumentCells()));
        message.back() = '\x7F';
        say(message);
    }
    if (fault == "progress") {
        say(messageOf(ReaderProgress{.done = 1, .total = 4}) +
            messageOf(ReaderProgress{.done = 9, .total = 4}));
        say(messageOf(ReaderAnswer(budget::DocumentCells())));
    }
    return EXIT_SUCCESS;
}
