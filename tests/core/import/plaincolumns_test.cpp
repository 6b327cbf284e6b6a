// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/plaincolumns.h"
#include "tests/support/budgettest.h"

#include <deque>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// Puts texts of ten points on a page.
class Sheet
{
public:
    Sheet& text(float left, float top, const QString& text)
    {
        for (const QChar c : text) {
            const float right = left + (c.unicode() < 0x80 ? 5.0F : 10.0F);
            m_glyphs.push_back({.text = QString(c), .box = {left, top, right, top + 10}, .size = 10});
            left = right;
        }
        return *this;
    }
    [[nodiscard]] std::vector<const PdfGlyph*> glyphs() const
    {
        std::vector<const PdfGlyph*> result;
        for (const PdfGlyph& glyph : m_glyphs)
            result.push_back(&glyph);
        return result;
    }
    [[nodiscard]] std::vector<PlainBlock> lines() const { return plainLines(glyphs()); }

private:
    std::deque<PdfGlyph> m_glyphs;
};

Sheet heads()
{
    return Sheet()
        .text(20, 0, u"一级指标"_s)
        .text(62, 0, u"二级指标"_s)
        .text(110, 0, u"三级指标"_s)
        .text(200, 0, u"指标值"_s);
}

TEST(PlainHeads, AreFoundInALine)
{
    const PlainHeads found(heads().lines().front());

    EXPECT_TRUE(found.isRowOfHeads);
    ASSERT_EQ(found.heads.size(), 4U);
    EXPECT_EQ(found.heads[0].kind, PlainColumns::Kind::Level);
    EXPECT_EQ(found.heads[2].left, 110);
}

TEST(PlainHeads, AreNoSentence)
{
    Sheet sheet;
    sheet.text(
        0, 0,
        u"各单位按照一级指标、二级指标、三级指标的要求填报，做到真实、准确、完整，不得遗漏任何一项内容。"_s);

    EXPECT_FALSE(PlainHeads(sheet.lines().front()).isRowOfHeads);
}

TEST(PlainColumns, RunWhereTheRowsLeaveRoom)
{
    Sheet sheet = heads();
    sheet.text(0, 20, u"绩"_s)
        .text(20, 20, u"产出指标"_s)
        .text(62, 20, u"数量"_s)
        .text(110, 20, u"培训次数"_s);
    sheet.text(225, 20, u"12"_s); // at the right, under a head at the left
    sheet.text(110, 40, u"村民满意度"_s).text(225, 40, u"90"_s);

    const PlainBlock line = sheet.lines().front();
    const auto columns = columnsBelow(PlainHeads(line), line, sheet.glyphs(), 1.4F);

    ASSERT_TRUE(columns);
    ASSERT_EQ(columns->columns.size(), 5U);
    EXPECT_EQ(columns->columns[0].kind, PlainColumns::Kind::Section);
    EXPECT_EQ(columns->at(25), 1U);
    EXPECT_EQ(columns->at(61.5F), 2U);
    EXPECT_EQ(columns->at(230), 4U);
    EXPECT_EQ(columns->at(999), 4U);
}

TEST(PlainColumns, AreNoneWhereTextRunsAcrossThem)
{
    Sheet sheet = heads();
    for (int i = 1; i < 9; ++i)
        sheet.text(5, static_cast<float>(i) * 15, u"下列文字是一段普通的说明文字，与上面的表头没有关系。"_s);

    const PlainBlock line = sheet.lines().front();

    EXPECT_FALSE(columnsBelow(PlainHeads(line), line, sheet.glyphs(), 1.4F));
}

TEST(PlainColumns, OfAFurtherPageKeepTheirEdges)
{
    Sheet sheet = heads();
    const PlainBlock line = sheet.lines().front();
    PlainColumns columns = columnsBelow(PlainHeads(line), line, sheet.glyphs(), 1.4F).value();
    const float edge = columns.columns[3].left;
    Sheet next;
    next.text(20, 0, u"产出指标"_s)
        .text(62, 0, u"数量指标"_s)
        .text(110, 0, u"农村公路安全防护"_s)
        .text(200, 0, u"9"_s);

    columns.fit(next.glyphs(), 10);

    EXPECT_EQ(columns.columns[3].left, edge);
    EXPECT_EQ(columns.at(185), 2U); // within the longer name
    EXPECT_EQ(columns.crossings(next.glyphs()), 0U);
}

TEST(PlainBlocks, TellWrappedLinesFromRows)
{
    Sheet sheet;
    sheet.text(0, 0, u"第一行文字"_s)
        .text(0, 14, u"续行"_s)
        .text(0, 31, u"第二行文字"_s)
        .text(0, 45, u"续行"_s);
    const std::vector<PlainBlock> lines = sheet.lines();

    const float pitch = pitchOf(lines);

    EXPECT_FLOAT_EQ(pitch, 1.4F);
    EXPECT_TRUE(isNextLine(lines[0].box, lines[1], pitch));
    EXPECT_FALSE(isNextLine(lines[1].box, lines[2], pitch));
}

} // namespace
} // namespace budget::test
