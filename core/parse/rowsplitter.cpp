// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/rowsplitter.h"

#include "core/parse/utf8.h"

#include <algorithm>

namespace budget::parse {

namespace {

class Splitter
{
public:
    Splitter(const Form& form, const Tokens& tokens)
        : m_form(form)
        , m_tokens(tokens)
    {}

    SplitRows split()
    {
        size_t at = 0;
        while (at < m_tokens.size()) {
            const size_t operatorEnd = operatorEndAt(at);
            if (operatorEnd > at) {
                m_op = {at, operatorEnd};
                at = operatorEnd;
                continue;
            }
            const bool hasValue = !m_op.isEmpty() && at > m_op.end;
            if (hasValue && endsRow(at)) {
                close(at, at + 1);
            } else if (hasValue && m_tokens[at].startsLine() &&
                       beginsRow(m_form, m_tokens, at, m_tokens.size())) {
                close(at, at);
            }
            ++at;
        }
        if (!m_op.isEmpty() && m_op.end < m_tokens.size())
            close(m_tokens.size(), m_tokens.size());
        m_result.rest = {m_begin, m_tokens.size()};
        return std::move(m_result);
    }

private:
    /// The end of the operator at token \a at, or \a at. 定性 may be wrapped.
    [[nodiscard]] size_t operatorEndAt(size_t at) const
    {
        const std::string_view text = m_tokens[at].text;
        if (m_form.operators.contains(text))
            return at + 1;
        const std::string& word = m_form.qualitative;
        if (text.size() >= word.size() || word.compare(0, text.size(), text) != 0)
            return at;
        const WordHit hit = findWord(m_tokens, at, word);
        return hit ? hit.end : at;
    }

    [[nodiscard]] bool isYesNo(size_t at) const { return m_form.yesNo.contains(m_tokens[at].text); }
    [[nodiscard]] bool isNumberAt(size_t at) const
    {
        return at < m_tokens.size() && isNumber(m_tokens[at].text);
    }

    /// 是 or 否 at \a at, with at least one token of value before it, ends the row, unless it is a word of
    /// the value itself: then weight and core still follow.
    [[nodiscard]] bool endsRow(size_t at) const
    {
        if (!isYesNo(at))
            return false;
        const bool hasValueAndWeight = at - m_op.end >= 2 && isNumberAt(at - 1);
        if (hasValueAndWeight)
            return true;
        return !(isNumberAt(at + 1) && at + 2 < m_tokens.size() && isYesNo(at + 2));
    }

    /// Ends the row before token \a core, or with it when \a end is behind it.
    void close(size_t core, size_t end)
    {
        RowTokens row{.all = {m_begin, end}, .op = m_op, .core = {core, end}};
        Range cells{m_op.end, core};
        const bool isQualitative =
            m_op.size() > 1 || m_tokens[m_op.begin].text == std::string_view(m_form.qualitative);
        // One number alone is the value of a quantity, but the weight behind a missing word.
        const bool hasWeight =
            !cells.isEmpty() && isNumberAt(cells.end - 1) && (cells.size() >= 2 || isQualitative);
        if (hasWeight)
            row.weight = {--cells.end, core};
        row.value = cells;
        m_result.rows.push_back(row);
        m_begin = end;
        m_op = {};
    }

    const Form& m_form;
    const Tokens& m_tokens;
    SplitRows m_result;
    size_t m_begin = 0;
    Range m_op;
};

} // namespace

SplitRows splitRows(const Form& form, const Tokens& tokens)
{
    return Splitter(form, tokens).split();
}

bool isNumber(std::string_view text)
{
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    size_t digits = 0;
    while (!text.empty()) {
        const std::string_view character = firstCharacter(text);
        if (isDigit(text.front()) || isOneOf(character, "０１２３４５６７８９"))
            ++digits;
        else if (digits == 0 || !(isOneOf(character, ".,．，") ||
                                  (isOneOf(character, "%％") && character.size() == text.size())))
            return false;
        text.remove_prefix(character.size());
    }
    return digits > 0;
}

bool beginsRow(const Form& form, const Tokens& tokens, size_t at, size_t limit)
{
    const WordHit first = form.level1.find(tokens, at, limit);
    return first && form.level2.find(tokens, first.end, limit);
}

} // namespace budget::parse
