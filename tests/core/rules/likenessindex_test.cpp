// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/likenessindex.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const QString kText = u"对管护路段的行道树缺株进行补植，完成乔木抹芽、清理枯枝及断枝，确保植被安全度夏。"_s;

class LikenessIndexTest : public testing::Test
{
protected:
    LikenessIndex index{90, likeness::kNearlyEqual, likeness::bigrams};

    void add(qint64 id, const QString& text, const QString& scope = u"甲"_s)
    {
        index.add(ProjectId(id), scope, text, nullptr);
    }
    /// "2:100 3:97": whom the project is like, and by how much.
    [[nodiscard]] QString matches(qint64 id, const QString& text, const QString& scope = u"甲"_s,
                                  size_t most = 8) const
    {
        QStringList all;
        for (const LikenessIndex::Match& match :
             index.of(ProjectId(id), scope, text, most, [](ProjectId) { return false; }))
            all.append(u"%1:%2"_s.arg(match.id.value()).arg(match.likeness));
        return all.join(u' ');
    }
};

} // namespace

TEST_F(LikenessIndexTest, FindsEqualAndNearlyEqualTexts)
{
    QString near = kText;
    near.replace(u"度夏"_s, u"越冬"_s);
    const QString half = kText.left(kText.size() / 2) + u"按月支付电费，保证全区道路照明设施亮灯率。"_s;
    add(1, kText);
    add(2, kText);
    add(3, near);
    add(4, half);

    EXPECT_EQ(matches(1, kText), u"2:100 3:92");
    EXPECT_EQ(matches(3, near), u"1:92 2:92");
    EXPECT_EQ(matches(4, half), u"");
}

TEST_F(LikenessIndexTest, CallsATextInAnotherOrderNotEqual)
{
    const QString turned = kText.mid(20) + kText.left(20);
    add(1, kText);
    add(2, turned);

    const QString found = matches(1, kText);
    ASSERT_TRUE(found.startsWith(u"2:")) << found.toStdString();
    EXPECT_LT(found.mid(2).toInt(), 100);
}

TEST_F(LikenessIndexTest, ComparesWithinAScope)
{
    add(1, kText, u"甲"_s);
    add(2, kText, u"乙"_s);

    EXPECT_EQ(matches(1, kText, u"甲"_s), u"");
    add(3, kText, u"乙"_s);
    EXPECT_EQ(matches(2, kText, u"乙"_s), u"3:100");
}

TEST_F(LikenessIndexTest, ForgetsWhatIsRemoved)
{
    add(1, kText);
    add(2, kText);
    index.remove(ProjectId(2), u"甲"_s, kText, nullptr);

    EXPECT_EQ(matches(1, kText), u"");
    index.remove(ProjectId(1), u"甲"_s, kText, nullptr);
    EXPECT_EQ(matches(1, kText), u"") << "not known at all";
}

TEST_F(LikenessIndexTest, LeavesOutWhoIsExempt)
{
    for (qint64 id = 1; id <= 4; ++id)
        add(id, kText);

    const auto found =
        index.of(ProjectId(1), u"甲"_s, kText, 8, [](ProjectId id) { return id == ProjectId(3); });
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].id, ProjectId(2));
    EXPECT_EQ(found[1].id, ProjectId(4));
}

TEST_F(LikenessIndexTest, TellsOfATextThatManyShareOnlyThoseBesideIt)
{
    for (qint64 id = 1; id <= 1000; ++id)
        add(id, kText);

    LikenessIndex::Ids affected;
    index.add(ProjectId(1001), u"甲"_s, kText, &affected);

    EXPECT_LT(affected.size(), 50U);
    EXPECT_EQ(matches(500, kText, u"甲"_s, 3), u"484:100 485:100 486:100");
    EXPECT_EQ(matches(1001, kText, u"甲"_s, 8).count(u':'), 8);
}

TEST_F(LikenessIndexTest, TellsThoseWhoMayMatchNow)
{
    QString near = kText;
    near.replace(u"度夏"_s, u"越冬"_s);
    add(1, kText);
    add(2, u"按月支付电费，保证全区道路照明设施亮灯率，为市民营造良好环境。"_s);

    LikenessIndex::Ids affected;
    index.add(ProjectId(3), u"甲"_s, near, &affected);
    EXPECT_THAT(affected, testing::Contains(ProjectId(1)));
    EXPECT_THAT(affected, testing::Not(testing::Contains(ProjectId(2))));

    affected.clear();
    index.remove(ProjectId(3), u"甲"_s, near, &affected);
    EXPECT_THAT(affected, testing::Contains(ProjectId(1)));
}

TEST(Likeness, IsTheShareOfCommonPairs)
{
    const auto percent = [](QStringView a, QStringView b) {
        return likeness::percent(likeness::bigrams(a), likeness::bigrams(b));
    };

    EXPECT_EQ(percent(u"甲乙丙丁", u"甲乙丙丁"), 100);
    EXPECT_EQ(percent(u"甲乙丙丁", u"甲乙丙戊"), 66) << "two of three pairs in each";
    EXPECT_EQ(percent(u"甲乙", u"丙丁"), 0);
    EXPECT_EQ(percent(u"甲", u"甲"), 0) << "no pair, no telling";
    EXPECT_EQ(percent(u"", u""), 0);
}

TEST(Likeness, FindsWhatIsAlikeByItsKeysAndHardlyAnythingElse)
{
    const auto share = [](QStringView a, QStringView b) {
        const auto x = likeness::keys(likeness::bigrams(a), 1, likeness::kNearlyEqual);
        const auto y = likeness::keys(likeness::bigrams(b), 1, likeness::kNearlyEqual);
        return std::ranges::any_of(x, [&](quint64 key) { return std::ranges::find(y, key) != y.end(); });
    };
    QString near = kText;
    near.replace(u"度夏"_s, u"越冬"_s);

    EXPECT_TRUE(share(kText, near));
    EXPECT_FALSE(share(kText, u"按月支付电费，保证全区道路照明设施亮灯率，为市民营造良好的出行环境。"_s));
    const auto ofOneScope = likeness::keys(likeness::bigrams(kText), 1, likeness::kNearlyEqual);
    const auto ofAnother = likeness::keys(likeness::bigrams(kText), 2, likeness::kNearlyEqual);
    EXPECT_NE(ofOneScope, ofAnother);
}

} // namespace budget
