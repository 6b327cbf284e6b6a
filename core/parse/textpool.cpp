// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/textpool.h"

#include <functional>

namespace budget::parse {

namespace {

constexpr size_t kSlots = 8192;
constexpr size_t kLongestShared = 120; // bytes; longer texts hardly repeat

} // namespace

TextPool::TextPool()
    : m_slots(kSlots)
{}

QString TextPool::text(std::string_view utf8)
{
    const auto size = static_cast<qsizetype>(utf8.size());
    if (utf8.empty())
        return {};
    if (utf8.size() > kLongestShared)
        return QString::fromUtf8(utf8.data(), size);
    Slot& slot = m_slots[std::hash<std::string_view>()(utf8) % kSlots];
    if (slot.key != utf8) {
        slot.key = utf8;
        slot.text = QString::fromUtf8(utf8.data(), size);
    }
    return slot.text;
}

} // namespace budget::parse
