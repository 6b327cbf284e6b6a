// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/textpool.h"

#include "core/parse/utf8.h"

#include <functional>

namespace budget::parse {

namespace {

constexpr size_t kSlots = 8192;
constexpr size_t kLongestShared = 120; // bytes; longer texts hardly repeat

} // namespace

QString toExactString(std::string_view utf8)
{
    QString result(static_cast<qsizetype>(utf16Length(utf8)), Qt::Uninitialized);
    auto* out = reinterpret_cast<char16_t*>(result.data());
    const auto* in = reinterpret_cast<const quint8*>(utf8.data());
    const quint8* const end = in + utf8.size();
    while (in < end) {
        const quint8 lead = *in;
        if (lead < 0x80) {
            *out++ = lead;
            ++in;
        } else if (lead < 0xE0) {
            *out++ = static_cast<char16_t>((lead & 0x1F) << 6 | (in[1] & 0x3F));
            in += 2;
        } else if (lead < 0xF0) {
            *out++ = static_cast<char16_t>((lead & 0x0F) << 12 | (in[1] & 0x3F) << 6 | (in[2] & 0x3F));
            in += 3;
        } else {
            const auto code = static_cast<char32_t>((lead & 0x07) << 18 | (in[1] & 0x3F) << 12 |
                                                    (in[2] & 0x3F) << 6 | (in[3] & 0x3F));
            *out++ = QChar::highSurrogate(code);
            *out++ = QChar::lowSurrogate(code);
            in += 4;
        }
    }
    return result;
}

TextPool::TextPool()
    : m_slots(kSlots)
{}

QString TextPool::text(std::string_view utf8)
{
    if (utf8.empty())
        return {};
    if (utf8.size() > kLongestShared)
        return toExactString(utf8);
    Slot& slot = m_slots[std::hash<std::string_view>()(utf8) % kSlots];
    if (slot.key != utf8) {
        slot.key = utf8;
        slot.text = toExactString(utf8);
    }
    return slot.text;
}

} // namespace budget::parse
