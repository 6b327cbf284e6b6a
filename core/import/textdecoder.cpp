// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/textdecoder.h"

#include "core/base/text.h"
#include "core/import/utf8check.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestInput = 1024LL * 1024 * 1024;
constexpr qsizetype kChunk = 1024LL * 1024; // decoded at a time, so that a second copy is never whole

struct Signature
{
    QByteArrayView bytes;
    QLatin1String name;
};

/// What a file is when it is no text, by its first bytes.
QLatin1String knownBinary(const QByteArray& bytes)
{
    static constexpr std::array<Signature, 10> kSignatures{{
        {"%PDF-", QLatin1String("PDF")},
        {"PK\x03\x04", QLatin1String("ZIP (docx, xlsx)")},
        {"\xD0\xCF\x11\xE0", QLatin1String("OLE (doc, xls)")},
        {"SQLite format 3", QLatin1String("SQLite")},
        {"\x89PNG", QLatin1String("PNG")},
        {"\xFF\xD8\xFF", QLatin1String("JPEG")},
        {"GIF8", QLatin1String("GIF")},
        {"\x7F"
         "ELF",
         QLatin1String("ELF")},
        {"{\\rtf", QLatin1String("RTF")},
        {"\x1F\x8B", QLatin1String("gzip")},
    }};
    for (const Signature& signature : kSignatures) {
        if (bytes.startsWith(signature.bytes))
            return signature.name;
    }
    return {};
}

/// Decodes through Qt, a piece at a time. \a damages counts the characters that could not be read.
QByteArray decoded(QStringDecoder decoder, QByteArrayView bytes, quint32& damages)
{
    QByteArray utf8;
    utf8.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); at += kChunk) {
        const QString piece = decoder.decode(bytes.sliced(at, std::min(kChunk, bytes.size() - at)));
        damages += static_cast<quint32>(piece.count(QChar::ReplacementCharacter));
        utf8.append(piece.toUtf8());
    }
    return utf8;
}

quint32 firstDamagedLine(const QByteArray& utf8)
{
    const qsizetype at = utf8.indexOf("\xEF\xBF\xBD");
    return at < 0 ? 0 : static_cast<quint32>(std::count(utf8.begin(), utf8.begin() + at, '\n')) + 1;
}

DecodedText result(QByteArray utf8, TextEncoding encoding, quint32 damages)
{
    DecodedText text{.utf8 = std::move(utf8), .encoding = encoding, .damages = damages};
    if (damages > 0)
        text.firstDamagedLine = firstDamagedLine(text.utf8);
    return text;
}

/// UTF-16 without a byte order mark: the line feeds and digits of a text tell where the zero bytes stand.
std::optional<TextEncoding> guessUtf16(QByteArrayView bytes)
{
    constexpr qsizetype kSample = 64 * 1024;
    const QByteArrayView sample = bytes.first(std::min(kSample, bytes.size() & ~qsizetype{1}));
    qsizetype low = 0;  // zero bytes of ASCII characters in little endian text
    qsizetype high = 0; // and in big endian text
    for (qsizetype i = 0; i + 1 < sample.size(); i += 2) {
        low += sample[i] != 0 && sample[i + 1] == 0 ? 1 : 0;
        high += sample[i] == 0 && sample[i + 1] != 0 ? 1 : 0;
    }
    constexpr qsizetype kFactor = 20; // how clearly one must outweigh the other
    const qsizetype pairs = sample.size() / 2;
    if (low * 100 > pairs && low > high * kFactor)
        return TextEncoding::Utf16LittleEndian;
    if (high * 100 > pairs && high > low * kFactor)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

Result<DecodedText> decodeUtf16(QByteArrayView bytes, TextEncoding encoding)
{
    const bool isLittle = encoding == TextEncoding::Utf16LittleEndian;
    quint32 damages = 0;
    QByteArray utf8 = decoded(
        QStringDecoder(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE), bytes, damages);
    const Utf8Check check = checkUtf8(utf8);
    if (check.controls > 0)
        return fail(ErrorCode::InputBinary);
    return result(std::move(utf8), encoding, damages);
}

/// Text without a mark is UTF-8 if it reads as that, or else GB18030. A few damages do not turn one into the
/// other: the reading with fewer of them for its characters is taken.
Result<DecodedText> decodeUnmarked(const QByteArray& bytes)
{
    const Utf8Check check = checkUtf8(bytes);
    if (check.nuls > 0) {
        if (const auto encoding = guessUtf16(bytes))
            return decodeUtf16(bytes, *encoding);
    }
    constexpr qsizetype kControlsPerByte = 1000; // one stray control character in so many bytes is still text
    if (check.nuls > 0 || check.controls * kControlsPerByte > bytes.size())
        return fail(ErrorCode::InputBinary);
    if (check.damages == 0)
        return result(bytes, TextEncoding::Utf8, 0);

    constexpr qsizetype kCharactersPerDamage = 20;
    const bool isMostlyUtf8 = check.characters >= check.damages * kCharactersPerDamage;
    const auto asUtf8 = [&] {
        return result(repairedUtf8(bytes), TextEncoding::Utf8, static_cast<quint32>(check.damages));
    };
    if (isMostlyUtf8)
        return asUtf8();
    quint32 damages = 0;
    QByteArray utf8 = decoded(QStringDecoder("GB18030"), bytes, damages);
    const Utf8Check gb = checkUtf8(utf8);
    if (gb.characters < static_cast<qsizetype>(damages) * kCharactersPerDamage)
        return check.characters >= check.damages && check.characters > 0 ? Result<DecodedText>(asUtf8())
                                                                         : fail(ErrorCode::InputBinary);
    return result(std::move(utf8), TextEncoding::Gb18030, damages);
}

} // namespace

Result<DecodedText> decodeToUtf8(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::InputEmpty);
    if (bytes.size() > kLargestInput)
        return fail(ErrorCode::InputTooLarge, u"1 GiB"_s);
    if (const QLatin1String name = knownBinary(bytes); !name.isEmpty())
        return fail(ErrorCode::InputBinary, name);
    if (bytes.startsWith("\xFF\xFE"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), TextEncoding::Utf16LittleEndian);
    if (bytes.startsWith("\xFE\xFF"))
        return decodeUtf16(QByteArrayView(bytes).sliced(2), TextEncoding::Utf16BigEndian);
    return decodeUnmarked(bytes);
}

} // namespace budget
