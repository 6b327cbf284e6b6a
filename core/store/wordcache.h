// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>
#include <QString>

#include <string_view>
#include <vector>

namespace budget {

/// Gives one shared QString for the short texts that repeat in a workspace (levels, units, operators, codes):
/// reading 400,000 rows then converts and allocates each of them once. Forgets what it has no room for.
class WordCache
{
public:
    [[nodiscard]] QString text(std::string_view word)
    {
        constexpr qsizetype kMaxSize = 96;
        const char* const utf8 = word.data();
        const auto size = static_cast<qsizetype>(word.size());
        if (size == 0)
            return {};
        if (size > kMaxSize)
            return QString::fromUtf8(utf8, size);
        const size_t hash = qHashBits(utf8, static_cast<size_t>(size));
        Slot& slot = m_slots[hash % kSlots];
        if (slot.hash != hash || slot.bytes != QByteArrayView(utf8, size)) {
            slot.hash = hash;
            slot.bytes = QByteArray(utf8, size);
            slot.text = QString::fromUtf8(utf8, size);
        }
        return slot.text;
    }

private:
    static constexpr size_t kSlots = 8192;
    struct Slot
    {
        size_t hash = 0;
        QByteArray bytes;
        QString text;
    };
    std::vector<Slot> m_slots = std::vector<Slot>(kSlots);
};

} // namespace budget
