// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/lineledger.h"

#include "core/parse/utf8.h"

namespace budget::parse {

namespace {

constexpr size_t kMostUnplaced = 1'000'000;
constexpr size_t kLongestExcerpt = 4096; // bytes

QString excerpt(std::string_view line)
{
    const std::string_view text = cutTo(line, kLongestExcerpt);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

void LineLedger::add(const Tokens& tokens)
{
    for (size_t begin = 0; begin < tokens.size();) {
        bool isPlaced = false;
        bool isUnplaced = false;
        size_t end = begin;
        for (; end < tokens.size() && tokens[end].line == tokens[begin].line; ++end) {
            isPlaced = isPlaced || tokens[end].role == Role::Placed;
            isUnplaced = isUnplaced || tokens[end].role == Role::Unplaced;
        }
        ++m_count.total;
        if (isUnplaced) {
            const char* const first = tokens[begin].text.data();
            const auto size = static_cast<size_t>(tokens[end - 1].end() - first);
            m_count.unplaced.push_back(
                {.line = tokens[begin].line, .text = excerpt(std::string_view(first, size))});
        } else if (isPlaced) {
            ++m_count.placed;
        } else {
            ++m_count.furniture;
        }
        begin = end;
    }
}

void LineLedger::addUnread(std::string_view line, quint32 number)
{
    ++m_count.total;
    m_count.unplaced.push_back({.line = number, .text = excerpt(line)});
}

bool LineLedger::isOverflowing() const
{
    return m_count.unplaced.size() > kMostUnplaced;
}

} // namespace budget::parse
