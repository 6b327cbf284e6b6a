// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/codedcell.h"

#include "core/parse/codename.h"
#include "core/parse/textpool.h"

#include <QRegularExpression>

#include <array>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

/// What is said of a seal, as a pattern: a narrow cell may wrap it anywhere.
QString seals()
{
    QStringList patterns;
    for (const QStringView seal :
         {u"加盖单位公章", u"加盖公章", u"盖单位公章", u"盖公章", u"盖单位章", u"盖章", u"公章", u"签章"}) {
        QStringList characters;
        for (const QChar c : seal)
            characters.append(c);
        patterns.append(characters.join(u"\\s*"_s));
    }
    return patterns.join(u'|');
}

} // namespace

CellText withoutSeal(const CellText& text)
{
    static const QRegularExpression kSeal(
        u"^\\s*(?:[(（]\\s*(?:%1)\\s*[)）]\\s*[:：]?\\s*)?(.*?)\\s*(?:[(（]?\\s*(?:%1)\\s*[)）]?\\s*)?$"_s
            .arg(seals()),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = kSeal.match(text.text);
    const bool isWhole = !match.hasMatch() || match.capturedLength(1) == text.text.size();
    return isWhole ? text : text.sliced(match.capturedStart(1), match.capturedEnd(1));
}

CodedCell codedCell(const CellText& text)
{
    const CellText bare = withoutSeal(text);
    static const std::array kForms{
        QRegularExpression(u"^[\\[【](?<code>[0-9A-Za-z.]{2,32})[\\]】]\\s*(?<name>.+)$"_s,
                           QRegularExpression::DotMatchesEverythingOption),
        QRegularExpression(u"^(?<name>.+?)\\s*[\\[【](?<code>[0-9A-Za-z.]{2,32})[\\]】]$"_s,
                           QRegularExpression::DotMatchesEverythingOption),
        QRegularExpression(u"^(?<code>\\d{3,32})(?:[ \\t]{2,}|[\\n\u3000]\\s*)(?<name>\\p{Han}.+)$"_s,
                           QRegularExpression::DotMatchesEverythingOption),
        QRegularExpression(u"^(?<code>\\d{6,32})\\s*(?<name>\\p{Han}.+)$"_s,
                           QRegularExpression::DotMatchesEverythingOption),
    };
    for (const QRegularExpression& form : kForms) {
        const QRegularExpressionMatch match = form.match(bare.text);
        if (match.hasMatch())
            return {.code = bare.sliced(match.capturedStart(u"code"), match.capturedEnd(u"code")),
                    .name = bare.sliced(match.capturedStart(u"name"), match.capturedEnd(u"name"))};
    }
    std::string joined;
    joinWrapped(bare.pieces, joined);
    Pieces code;
    Pieces name;
    splitCodeAndName(bare.pieces, joined, code, name);
    const auto cellOf = [&bare](Pieces pieces) {
        QStringList lines;
        for (const Piece& piece : pieces)
            lines.append(toExactString(piece.text));
        return CellText{.pieces = std::move(pieces), .text = lines.join(u'\n'), .isWrapped = bare.isWrapped};
    };
    return {.code = cellOf(std::move(code)), .name = cellOf(std::move(name))};
}

} // namespace budget::parse
