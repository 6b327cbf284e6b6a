// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/utf8check.h"

#include <cstring>

namespace budget {

namespace {

bool isControl(quint8 byte)
{
    return byte < 0x20 && !(byte >= '\t' && byte <= '\r') && byte != 0x1A; // 0x1A ends old DOS files
}

/// Bytes at the start of \a bytes that are ASCII text; eight at a time.
qsizetype asciiLength(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at + 8 <= bytes.size()) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof(word));
        const bool isAscii = (word & 0x8080808080808080U) == 0;
        const bool mayHoldControl = ((word - 0x2020202020202020U) & ~word & 0x8080808080808080U) != 0;
        if (!isAscii || mayHoldControl)
            break;
        at += 8;
    }
    return at;
}

} // namespace

qsizetype utf8CharacterLength(QByteArrayView bytes)
{
    const auto at = [bytes](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    const auto isNext = [&](qsizetype i) { return i < bytes.size() && (at(i) & 0xC0) == 0x80; };
    const quint8 lead = at(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return isNext(1) ? 2 : 0;
    if (lead >= 0xE0 && lead < 0xF0) {
        if (!isNext(1) || !isNext(2))
            return 0;
        const bool isOverlong = lead == 0xE0 && at(1) < 0xA0;
        const bool isSurrogate = lead == 0xED && at(1) >= 0xA0;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        if (!isNext(1) || !isNext(2) || !isNext(3))
            return 0;
        const bool isOverlong = lead == 0xF0 && at(1) < 0x90;
        const bool isBeyond = lead == 0xF4 && at(1) >= 0x90;
        return isOverlong || isBeyond ? 0 : 4;
    }
    return 0;
}

Utf8Check checkUtf8(QByteArrayView bytes)
{
    Utf8Check check;
    bool wasDamaged = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<quint8>(bytes[at]);
        if (lead < 0x80) {
            wasDamaged = false;
            if (const qsizetype run = asciiLength(bytes.sliced(at)); run > 0) {
                at += run;
                continue;
            }
            check.controls += isControl(lead) ? 1 : 0;
            check.nuls += lead == 0 ? 1 : 0;
            ++at;
            continue;
        }
        const qsizetype length = utf8CharacterLength(bytes.sliced(at));
        check.characters += length > 0 ? 1 : 0;
        check.damages += length == 0 && !wasDamaged ? 1 : 0;
        wasDamaged = length == 0;
        at += qMax<qsizetype>(length, 1);
    }
    return check;
}

QByteArray repairedUtf8(QByteArrayView bytes)
{
    constexpr char kReplacement[] = "\xEF\xBF\xBD";
    QByteArray result;
    result.reserve(bytes.size());
    bool wasDamaged = false;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype length = utf8CharacterLength(bytes.sliced(at));
        if (length > 0)
            result.append(bytes.sliced(at, length));
        else if (!wasDamaged)
            result.append(kReplacement);
        wasDamaged = length == 0;
        at += qMax<qsizetype>(length, 1);
    }
    return result;
}

} // namespace budget
