// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/commonparts.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

QStringList cut(const QString& text, const std::vector<TextSpan>& spans)
{
    QStringList parts;
    for (const TextSpan& span : spans)
        parts.append(text.mid(span.start, span.length));
    return parts;
}

} // namespace

TEST(CommonParts, FindsThePartsInBothTexts)
{
    const QString a = u"通过鲜花装点城市，在组团摆放时令鲜花，提升居民生活满意度。"_s;
    const QString b = u"我局通过鲜花装点城市。另外：提升居民生活满意度。"_s;
    const CommonParts parts = commonParts(a, b);

    EXPECT_EQ(cut(a, parts.first), QStringList({u"通过鲜花装点城市"_s, u"提升居民生活满意度。"_s}));
    EXPECT_EQ(cut(b, parts.second), cut(a, parts.first));
}

TEST(CommonParts, LooksThroughBlanksAndWidth)
{
    const QString a = u"完成 45处集中供水工程维修养护"_s;
    const QString b = u"完成４５处集中供水工程 维修养护"_s;
    const CommonParts parts = commonParts(a, b);

    EXPECT_EQ(parts.percentOfFirst, 100);
    EXPECT_EQ(cut(b, parts.second), QStringList(b));
}

TEST(CommonParts, LeavesShortPartsToChance)
{
    const CommonParts parts = commonParts(u"提升居民生活品质", u"改善居民生活环境");

    EXPECT_TRUE(parts.first.empty());
    EXPECT_EQ(parts.percentOfFirst, 0);
}

TEST(CommonParts, OfNothingAreNone)
{
    EXPECT_EQ(commonParts(u"", u"一二三四五六七八九").percentOfFirst, 0);
    EXPECT_EQ(commonParts(u"一二三四五六七八九", u"").percentOfFirst, 0);
}

} // namespace budget
