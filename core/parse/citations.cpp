// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/citations.h"

#include "core/parse/paragraphs.h"
#include "core/parse/utf8.h"

#include <algorithm>
#include <utility>

namespace budget::parse {

namespace {

constexpr std::string_view kTitleOpen = "《";
constexpr std::string_view kTitleClose = "》";
constexpr std::string_view kBracketOpen = "（(〔[﹝【〈<＜";
constexpr std::string_view kBracketClose = "）)〕]﹞】〉>＞";
/// 《A》和《B》 is one citation.
constexpr std::string_view kConnects = "和与及据于照按对：:";
/// What a document continues with after its title.
constexpr std::string_view kContinues = "（(〔[﹝【》）)〕]﹞】、，,；;。.号及和与的等";

/// Reads citations character by character and says where one ends and the next begins.
class CitationReader
{
public:
    /// True when a new document begins with \a character; \a rest is the text of its line from there on.
    [[nodiscard]] bool begins(std::string_view character, std::string_view rest, bool startsLine) const
    {
        if (m_length == 0)
            return false;
        if (character == kTitleOpen) {
            if (m_titleDepth > 0)
                return startsLine && m_endsWithNumber; // its 》 was forgotten
            return (m_hasTitle || startsLine) && !isOneOf(m_last, kConnects);
        }
        if (!startsLine)
            return false;
        if (itemMarker(rest) && m_titleDepth == 0 && m_bracketDepth == 0)
            return true;
        return m_titleDepth == 0 && m_bracketDepth == 0 && m_isComplete && !isOneOf(character, kContinues) &&
               !isLooseNumber(rest);
    }

    void reset() { *this = CitationReader(); }

    void take(std::string_view character)
    {
        ++m_length;
        if (isHan(character)) {
            // Nearly all of the text; the signs below are no Han characters.
            m_wasNumberSign = character == "号";
            m_isComplete = m_wasNumberSign;
            m_last = character;
            m_endsWithNumber = false;
            return;
        }
        if (character == kTitleOpen) {
            ++m_titleDepth;
        } else if (character == kTitleClose) {
            m_titleDepth = m_titleDepth > 0 ? m_titleDepth - 1 : 0;
            m_hasTitle = m_hasTitle || m_titleDepth == 0;
            m_bracketDepth = m_titleDepth == 0 ? 0 : m_bracketDepth;
        } else if (isOneOf(character, kBracketOpen)) {
            ++m_bracketDepth;
        } else if (isOneOf(character, kBracketClose)) {
            m_bracketDepth = m_bracketDepth > 0 ? m_bracketDepth - 1 : 0;
        }
        constexpr std::string_view kEnds = "》）)。；;";
        m_isComplete = isOneOf(character, kEnds);
        if (spaceLength(character) > 0)
            return;
        m_endsWithNumber = m_wasNumberSign && isOneOf(character, "）)");
        m_wasNumberSign = false;
        m_last = character;
    }

private:
    /// U+4000 to U+9FFF.
    [[nodiscard]] static bool isHan(std::string_view character)
    {
        return character.size() == 3 && character.front() >= '\xE4' && character.front() <= '\xE9';
    }

    /// 北碚编〔2017〕55号 after a title without brackets around it: the number of the document, not a new
    /// one.
    [[nodiscard]] bool isLooseNumber(std::string_view rest) const
    {
        constexpr size_t kLongest = 60; // bytes
        if (!m_hasTitle || hasNumber())
            return false;
        const size_t open = std::min({rest.find("〔"), rest.find("["), rest.find("﹝")});
        const size_t sign = rest.find("号");
        return open < kLongest && open < sign && sign < kLongest && rest.find(kTitleOpen) > sign;
    }
    [[nodiscard]] bool hasNumber() const { return m_wasNumberSign || m_endsWithNumber; }

    size_t m_length = 0;     ///< characters of the document so far
    std::string_view m_last; ///< its last character that is no white space
    int m_titleDepth = 0;
    int m_bracketDepth = 0;
    bool m_hasTitle = false;       ///< a 《title》 is complete
    bool m_isComplete = false;     ///< the last character may end a document
    bool m_wasNumberSign = false;  ///< the last character is 号
    bool m_endsWithNumber = false; ///< it ends in 号）
};

} // namespace

void joinCitations(Pieces& pieces, std::string& out)
{
    out.clear();
    Pieces result;
    result.reserve(pieces.size());
    CitationReader reader;
    for (const Piece& piece : pieces) {
        size_t begin = 0; // of the part of the piece that belongs to the current document
        const auto close = [&](size_t end) {
            const std::string_view text = piece.text.substr(begin, end - begin);
            size_t trailing = text.size();
            while (trailing > 0 && text[trailing - 1] == ' ')
                --trailing;
            if (trailing == 0)
                return;
            const std::string_view part = text.substr(0, trailing);
            if (!out.empty() && out.back() != '\n' && isLatinLetter(out.back()) &&
                isLatinLetter(part.front()))
                out.push_back(' ');
            out.append(part);
            result.push_back({.text = part,
                              .line = piece.line,
                              .column = piece.column + utf16Length(piece.text.substr(0, begin)),
                              .width = utf16Length(part)});
        };
        for (size_t at = 0; at < piece.text.size();) {
            const std::string_view character = firstCharacter(piece.text.substr(at));
            if (reader.begins(character, piece.text.substr(at), at == 0)) {
                close(at);
                out.push_back('\n');
                begin = at;
                reader.reset();
            }
            reader.take(character);
            at += character.size();
        }
        close(piece.text.size());
    }
    pieces = std::move(result);
}

} // namespace budget::parse
