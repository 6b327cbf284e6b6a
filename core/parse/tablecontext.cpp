// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/tablecontext.h"

#include "core/parse/citations.h"
#include "core/parse/codename.h"
#include "core/parse/paragraphs.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

namespace {

std::string_view trailingDigits(const Token* token)
{
    size_t digits = 0;
    while (token && digits < token->text.size() && isDigit(token->text[token->text.size() - 1 - digits]))
        ++digits;
    return token ? token->text.substr(token->text.size() - digits) : std::string_view();
}

/// The token before \a at in \a range that is no furniture, or null.
const Token* tokenBefore(const Tokens& tokens, Range range, size_t at)
{
    while (at-- > range.begin) {
        if (tokens[at].role != Role::Furniture)
            return &tokens[at];
    }
    return nullptr;
}

/// The beginning of the text behind token \a at in \a range, which may be wrapped after each character.
std::string textBehind(const Tokens& tokens, Range range, size_t at)
{
    constexpr size_t kEnough = 12; // bytes
    std::string text;
    for (++at; at < range.end && text.size() < kEnough; ++at) {
        if (tokens[at].role != Role::Furniture)
            text.append(cutTo(tokens[at].text, kEnough));
    }
    return text;
}

} // namespace

bool isPageNumberInCell(DocumentContext& document, const Tokens& tokens, Range range, size_t at)
{
    using Phrase = PageNumbers::Phrase;
    const Token& token = tokens[at];
    if (!token.isBareNumber)
        return false;
    const Token* const before = tokenBefore(tokens, range, at);
    const std::string after = textBehind(tokens, range, at);
    // 20 | 25 | 年 is one number; in 2 | 12 | 型糖尿病 the page 12 stands between.
    const std::string number = std::string(trailingDigits(before)) + std::string(token.text);
    const bool isSecondPart = number.size() > token.text.size();
    const Phrase phrase =
        after.empty() || itemMarker(after) ? Phrase::None : PageNumbers::phrase(number, after);
    if (phrase == Phrase::None)
        return true;
    const bool mayBeApart = before && !isSecondPart && token.mayBePageNumber && document.pages.areUsed();
    const bool isPage = phrase == Phrase::Likely && (token.isNextPage || mayBeApart);
    if (document.pages.isAnySeen())
        document.diagnostics.push_back({.kind = Diagnostic::Kind::PageNumberDoubtful,
                                        .line = token.line,
                                        .table = document.table,
                                        .detail = QString::number(PageNumbers::value(token.text))});
    return isPage;
}

QString FieldReader::noted(quint16 row, Field field)
{
    for (const Piece& piece : m_document.pieces)
        m_project.sources.add(row, field,
                              {.line = piece.line, .column = piece.column, .length = piece.width});
    return m_document.pool.text(m_document.text);
}

QString FieldReader::cell(Range range, quint16 row, Field field)
{
    m_document.pieces.clear();
    takePieces(m_tokens, range, m_document.pieces);
    if (m_document.pieces.size() == 1) { // the common case
        const Piece& piece = m_document.pieces.front();
        m_project.sources.add(row, field,
                              {.line = piece.line, .column = piece.column, .length = piece.width});
        return m_document.pool.text(piece.text);
    }
    joinWrapped(m_document.pieces, m_document.text);
    return noted(row, field);
}

QString FieldReader::paragraphs(Range range, Field field)
{
    m_document.pieces.clear();
    takePieces(m_tokens, range, m_document.pieces);
    joinParagraphs(m_document.pieces, m_document.text);
    return noted(0, field);
}

QString FieldReader::citations(Range range, Field field)
{
    m_document.pieces.clear();
    takePieces(m_tokens, range, m_document.pieces);
    joinCitations(m_document.pieces, m_document.text);
    return noted(0, field);
}

void FieldReader::readUnit(Range range)
{
    Pieces all;
    takePieces(m_tokens, range, all);
    joinWrapped(all, m_document.text);
    Pieces name;
    splitCodeAndName(all, m_document.text, m_document.pieces, name);
    joinWrapped(m_document.pieces, m_document.text);
    m_project.unitCode = noted(0, Field::UnitCode);
    m_document.pieces = std::move(name);
    joinWrapped(m_document.pieces, m_document.text);
    m_project.unitName = noted(0, Field::UnitName);
}

} // namespace budget::parse
