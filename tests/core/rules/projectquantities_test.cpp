// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/projectquantities.h"
#include "core/rules/projectview.h"
#include "tests/core/rules/checkfixture.h"

namespace budget {

using namespace Qt::StringLiterals;

namespace {

/// A project with a goal and rows, as the rules read it. Stays where it is: the view refers to it.
class Reading
{
public:
    Reading(const QString& goal, std::initializer_list<QStringView> rows)
        : m_project(built(goal, rows))
        , m_view(m_project, *m_profile)
    {}
    [[nodiscard]] const ProjectView& view() const { return m_view; }
    [[nodiscard]] const ProjectQuantities& all() const { return m_view.quantities(); }
    [[nodiscard]] const StatedQuantity& stated() const { return all().goal.at(0); }
    [[nodiscard]] const RowQuantity& row() const { return all().rows.at(0); }

private:
    static Project built(const QString& goal, std::initializer_list<QStringView> rows)
    {
        test::ProjectBuilder builder = test::aBareProject();
        builder.with(Field::Goal, goal);
        for (const QStringView row : rows)
            builder.withRow(row);
        return builder.build();
    }

    std::shared_ptr<const Profile> m_profile = test::profileNamed(u"chongqing");
    Project m_project;
    ProjectView m_view;
};

constexpr QStringView kLamps = u"产出指标|数量指标|管护路灯数量|盏|≥|1200|20|是";

bool isSum(qint64 total, std::initializer_list<qint64> parts)
{
    std::vector<ExactNumber> numbers;
    for (const qint64 part : parts)
        numbers.emplace_back(part);
    return quantitymatch::isSum(total, numbers);
}

} // namespace

TEST(RowQuantities, AreInTheBaseOfTheirUnit)
{
    const Reading reading(u""_s, {u"产出指标|数量指标|服务面积|万亩|≥|1.5|10|是",
                                  u"产出指标|质量指标|差错率|千分比|≤|3|10|是",
                                  u"产出指标|数量指标|站点建设个数|站点|＝|3|10|是"});

    const auto& rows = reading.all().rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].value, 15'000);
    EXPECT_EQ(rows[0].printed.toString(), u"1.5");
    EXPECT_EQ(rows[0].target(), u"≥1.5万亩");
    EXPECT_EQ(rows[1].value.toString(), u"0.3");
    EXPECT_TRUE(rows[1].unit.isRate());
    EXPECT_EQ(rows[2].unit.base, u"站点") << "of an unknown unit as it is printed";
    EXPECT_EQ(rows[2].subject, u"站点建设");
}

TEST(RowQuantities, LeaveOutWhatIsNoNumber)
{
    const Reading reading(u""_s, {u"效益指标|社会效益指标|环境改善||定性|好|10|是",
                                  u"产出指标|数量指标|路灯|盏|≥|若干|10|是",
                                  u"产出指标|数量指标|路灯|盏||1200|10|是"});

    EXPECT_TRUE(reading.all().rows.empty());
}

TEST(QuantityMatch, ComparesTheWordsAroundAQuantityWithTheNameOfARow)
{
    const auto closeness = [](const QString& goal) {
        const Reading reading(goal, {kLamps});
        return quantitymatch::closeness(reading.stated(), reading.row());
    };

    EXPECT_EQ(closeness(u"管护路灯1200盏。"_s), 100);
    EXPECT_EQ(closeness(u"完成1200盏管护路灯。"_s), 100) << "the thing behind the number";
    EXPECT_GT(closeness(u"管护道路路灯1200盏。"_s), 50);
    EXPECT_EQ(closeness(u"新建公厕1200盏。"_s), 0);
}

TEST(QuantityMatch, LeavesRoomForWhatATextLeavesOpen)
{
    const auto isEqual = [](const QString& goal) {
        const Reading reading(goal, {kLamps});
        return quantitymatch::isEqual(reading.stated(), reading.row());
    };

    EXPECT_TRUE(isEqual(u"管护路灯1200盏。"_s));
    EXPECT_TRUE(isEqual(u"管护路灯0.12万盏。"_s));
    EXPECT_TRUE(isEqual(u"管护路灯1000-1500盏。"_s));
    EXPECT_TRUE(isEqual(u"管护路灯约1100盏。"_s));
    EXPECT_FALSE(isEqual(u"管护路灯约1000盏。"_s)) << "more than a tenth away";
    EXPECT_FALSE(isEqual(u"管护路灯1100盏。"_s));
}

TEST(QuantityMatch, FindsTheSumOfTwoToFourParts)
{
    EXPECT_TRUE(isSum(10, {3, 7}));
    EXPECT_TRUE(isSum(10, {5, 1, 2, 3, 4}));
    EXPECT_FALSE(isSum(10, {10})) << "one is no sum";
    EXPECT_FALSE(isSum(15, {1, 2, 3, 4, 5})) << "five parts";
    EXPECT_FALSE(isSum(11, {3, 7}));
    EXPECT_FALSE(isSum(10, {}));
}

TEST(QuantityMatch, KnowsDigitsThatChangedPlaces)
{
    const auto isSlip = [](const QString& goal) {
        const Reading reading(goal, {u"产出指标|数量指标|管护路灯数量|盏|≥|2368|20|是"});
        return quantitymatch::isDigitSlip(reading.stated(), reading.row());
    };

    EXPECT_TRUE(isSlip(u"管护路灯2386盏。"_s));
    EXPECT_FALSE(isSlip(u"管护路灯2368盏。"_s));
    EXPECT_FALSE(isSlip(u"管护路灯2369盏。"_s));
    EXPECT_FALSE(isSlip(u"管护路灯2386-3000盏。"_s));
}

TEST(QuantityMatch, KnowsAZeroTooManyOfAMeasureThatStandsAlone)
{
    const QStringView road = u"产出指标|数量指标|养护道路里程|公里|≥|20|20|是";
    const auto isSlip = [&](const QString& goal, std::initializer_list<QStringView> rows) {
        const Reading reading(goal, rows);
        return quantitymatch::isZeroSlip(reading.stated(), reading.row(), reading.all());
    };

    EXPECT_TRUE(isSlip(u"养护道路200公里。"_s, {road}));
    EXPECT_TRUE(isSlip(u"养护道路2公里。"_s, {road}));
    EXPECT_FALSE(isSlip(u"养护道路300公里。"_s, {road}));
    EXPECT_FALSE(isSlip(u"养护道路200公里，新建道路20公里。"_s, {road})) << "which of both is meant?";
    EXPECT_FALSE(isSlip(u"养护道路200公里。"_s, {road, u"产出指标|数量指标|护栏长度|米|≥|200|20|是"}));
    EXPECT_FALSE(isSlip(u"培训村医200人。"_s, {u"产出指标|数量指标|培训村医人数|人|≥|20|20|是"}))
        << "counts differ like this by nature";
}

TEST(QuantityMatch, TellsTargetsFromThePastAndFromDurations)
{
    const auto isTarget = [](const QString& goal) {
        const Reading reading(goal, {kLamps});
        return quantitymatch::isTarget(reading.stated(), reading.view());
    };

    EXPECT_TRUE(isTarget(u"管护路灯1200盏。"_s));
    EXPECT_TRUE(isTarget(u"亮灯率达到98%以上。"_s));
    EXPECT_FALSE(isTarget(u"上年管护路灯1200盏。"_s));
    EXPECT_FALSE(isTarget(u"截至目前已管护1200盏路灯。"_s));
    EXPECT_FALSE(isTarget(u"报修后3天内修复。"_s));
    EXPECT_FALSE(isTarget(u"打造三支队伍。"_s)) << "kinds, not counts";
}

} // namespace budget
