// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QStringView>

namespace budget::parse {

/// With which characters the words of a description begin. Nearly every cell of a long list is none of them,
/// and folding a text to look it up takes many times as long as looking at its first character.
class WordBeginnings
{
public:
    /// \a word is folded.
    void add(QStringView word);
    /// False only when \a text, as printed, is none of the words, nor one behind a number: 1. or 其中.
    [[nodiscard]] bool mayHold(QStringView text) const;

private:
    static constexpr char16_t kFirstHan = 0x4E00;
    static constexpr char16_t kLastHan = 0x9FFF;

    QBitArray m_han{kLastHan - kFirstHan + 1}; ///< of the block that folding leaves as it is
    bool m_hasOthers = false;                  ///< a word begins with no such character
};

} // namespace budget::parse
