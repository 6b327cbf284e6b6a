// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/parse/tablecut.h"
#include "core/parse/wordlist.h"

#include <functional>
#include <string>
#include <string_view>

namespace budget::parse {

/// Cuts a document into tables, line by line. It holds the tokens of one table at a time, and of the next one
/// as far as is needed to see that it is one.
class TableCutter
{
public:
    /// Gets every part of the document, in order and whole.
    using Sink = std::function<void(TableCut)>;

    TableCutter(const Form& form, Sink sink);

    /// The bytes of \a line must outlive the cuts.
    void addLine(std::string_view line, quint32 number);
    void finish();

private:
    enum class Answer : quint8 { NeedMore, NewTable, NewPage, Text };

    [[nodiscard]] const WordList& labelOf(Field field) const
    {
        return m_form.labels[m_form.labelIndex(field)].spelled;
    }

    void markTitle(size_t first);
    void scan(bool isAtEnd);
    [[nodiscard]] bool scanToken(bool isAtEnd);
    void rememberPageTop();
    [[nodiscard]] Answer askUnitLabel(size_t end, bool isAtEnd);
    [[nodiscard]] Answer askNameLabel(size_t end, bool isAtEnd);
    [[nodiscard]] WordHit pageTopAt(size_t at) const;
    void beginTable(size_t label);
    void skipPageTop(size_t label);
    void flush(size_t end, int nextPageNumber);
    [[nodiscard]] bool isLabelStart(const Token& token) const;

    const Form& m_form;
    Sink m_sink;
    const WordList& m_unitLabel;
    const WordList& m_nameLabel;
    const WordList& m_departmentLabel;
    std::string m_firstBytes; ///< the characters that the labels below begin with

    Tokens m_tokens;      ///< of the current table
    TableCut m_cut;       ///< what else is known of it
    size_t m_scanned = 0; ///< tokens that are known to begin no other table
    size_t m_looked = 0;  ///< how far the question about the label at m_scanned has come
    Gap m_gap = Gap::EmptyLine;
    bool m_isTable = false; ///< false before the first table
    bool m_hasName = false; ///< the label of the project's name was seen
    bool m_hasHeads = false;
    std::string m_pageTop;            ///< the head line of the table as its further pages repeat it
    std::string m_pageTopWithNumbers; ///< a number alone on a line of it may be a part of the code
    size_t m_unitBegin = 0;
    bool m_hasUnit = false;
    std::shared_ptr<const Title> m_title = std::make_shared<const Title>();
};

} // namespace budget::parse
