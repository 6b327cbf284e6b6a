// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/readermain.h"

#include "app/reader/readerlimits.h"
#include "app/reader/readermessage.h"

#include <QElapsedTimer>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace budget::app {

namespace {

QByteArray standardInput()
{
    constexpr size_t kPiece = size_t{1} << 16;
    QByteArray bytes;
    std::array<char, kPiece> piece{};
    while (const size_t count = std::fread(piece.data(), 1, piece.size(), stdin))
        bytes.append(piece.data(), static_cast<qsizetype>(count));
    return bytes;
}

bool say(const QByteArray& message)
{
    const auto size = static_cast<size_t>(message.size());
    return std::fwrite(message.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
}

/// Often enough to be a sign of life, and not for each of a million rows.
ReadProgress progressToSay()
{
    constexpr qint64 kEveryMs = 20;
    QElapsedTimer sinceLast;
    sinceLast.start();
    return [sinceLast](qint64 done, qint64 total) mutable {
        if (sinceLast.elapsed() < kEveryMs)
            return;
        sinceLast.restart();
        say(messageOf(ReaderProgress{.done = done, .total = total}));
    };
}

} // namespace

std::optional<int> runAsReader(int argc, const char* const* argv)
{
    if (argc != 2 || std::string_view(argv[1]) != kReaderArgument)
        return std::nullopt;
    limitThisProcess({});
    const std::optional<ReaderRequest> request = requestFrom(standardInput());
    if (!request)
        return kReaderMisused;
    limitThisProcess(ReaderLimits().forDocument(request->bytes.size()));
    const bool isSaid = say(messageOf(readCellsHere(request->bytes, request->password, {}, progressToSay())));
    // What was read goes with the process; taking it apart piece by piece would only take time.
    std::_Exit(isSaid ? EXIT_SUCCESS : EXIT_FAILURE);
}

} // namespace budget::app
