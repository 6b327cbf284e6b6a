// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/token.h"
#include "tests/support/budgettest.h"
#include "tests/support/tokens.h"

namespace budget::parse {
namespace {

using test::tokensOf;

Pieces piecesOf(Tokens tokens)
{
    Pieces pieces;
    takePieces(tokens, {.begin = 0, .end = tokens.size()}, pieces);
    return pieces;
}

TEST(TokenTest, WordsOfALineAreOnePiece)
{
    const Pieces pieces = piecesOf(tokensOf("修建 公路\n20 公里"));

    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].text, "修建 公路");
    EXPECT_EQ(pieces[0].width, 5U);
    EXPECT_EQ(pieces[1].text, "20 公里");
    EXPECT_EQ(pieces[1].line, 2U);
}

TEST(TokenTest, WhatIsLeftOfARepeatedHeadBeginsAPieceOfItsOwn)
{
    Tokens tokens = tokensOf("修建公路\n权重 公里");
    tokens.erase(tokens.begin() + 1); // the head was recognised, and the rest of its line stays

    const Pieces pieces = piecesOf(tokens);

    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(pieces[0].text, "修建公路");
    EXPECT_EQ(pieces[0].width, 4U);
    EXPECT_EQ(pieces[1].text, "公里");
    EXPECT_EQ(pieces[1].line, 2U);
    EXPECT_EQ(pieces[1].column, 4U);
}

} // namespace
} // namespace budget::parse
