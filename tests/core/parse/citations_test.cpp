// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/citations.h"
#include "tests/support/budgettest.h"

#include <QStringList>

namespace budget::parse {
namespace {

using namespace Qt::StringLiterals;

struct Joined
{
    QStringList documents;
    std::vector<Piece> pieces;
};

Joined joinedBasis(const QStringList& lines)
{
    static std::vector<std::string> texts; // the pieces point into them
    texts.clear();
    for (const QString& line : lines)
        texts.push_back(line.toStdString());
    Pieces pieces;
    for (size_t i = 0; i < texts.size(); ++i)
        pieces.push_back({.text = texts[i],
                          .line = static_cast<quint32>(i) + 1,
                          .column = 1,
                          .width = static_cast<quint32>(lines[static_cast<qsizetype>(i)].size())});
    std::string out;
    joinCitations(pieces, out);
    return {QString::fromStdString(out).split(u'\n'), pieces};
}

TEST(Citations, StandOneToALine)
{
    EXPECT_EQ(joinedBasis({u"《甲办法》（某发〔2020〕1"_s, u"号）"_s, u"《乙办法》"_s}).documents,
              (QStringList{u"《甲办法》（某发〔2020〕1号）"_s, u"《乙办法》"_s}));
}

TEST(Citations, OnOneLineAreSplitIntoPieces)
{
    const Joined result = joinedBasis({u"《甲》 《乙》（二号）"_s});

    EXPECT_EQ(result.documents, (QStringList{u"《甲》"_s, u"《乙》（二号）"_s}));
    ASSERT_EQ(result.pieces.size(), 2U);
    EXPECT_EQ(result.pieces[0].column, 1U);
    EXPECT_EQ(result.pieces[0].width, 3U);
    EXPECT_EQ(result.pieces[1].column, 5U);
    EXPECT_EQ(result.pieces[1].width, 7U);
}

TEST(Citations, MayNestAndConnectTitles)
{
    EXPECT_EQ(joinedBasis({u"《关于印发《甲办法》的"_s, u"通知》"_s}).documents,
              QStringList{u"《关于印发《甲办法》的通知》"_s});
    EXPECT_EQ(joinedBasis({u"《甲》和"_s, u"《乙》"_s}).documents, QStringList{u"《甲》和《乙》"_s});
}

TEST(Citations, WithoutTitlesEndWithTheirNumber)
{
    EXPECT_EQ(joinedBasis({u"北碚委办〔2021〕34号"_s, u"区政府批示〔2022〕5号"_s}).documents,
              (QStringList{u"北碚委办〔2021〕34号"_s, u"区政府批示〔2022〕5号"_s}));
    EXPECT_EQ(joinedBasis({u"《甲》"_s, u"北碚编〔2017〕55号"_s}).documents,
              QStringList{u"《甲》北碚编〔2017〕55号"_s});
}

TEST(Citations, InAListBeginWithTheirNumbers)
{
    EXPECT_EQ(joinedBasis({u"1、《甲》"_s, u"2、年度工作安"_s, u"排"_s}).documents,
              (QStringList{u"1、《甲》"_s, u"2、年度工作安排"_s}));
}

} // namespace
} // namespace budget::parse
