// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/rowsplice.h"
#include "tests/support/budgettest.h"
#include "tests/support/builders.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

/// Three printed rows; lines count on, one for each piece.
class RowSplice : public testing::Test
{
protected:
    void row(QStringView cells) { project.indicators.push_back(test::row(next(), cells, number())); }
    void print(quint16 row, Field field, std::initializer_list<quint32> lengths)
    {
        for (const quint32 length : lengths)
            project.sources.add(row, field, {.line = ++line, .column = 1, .length = length});
    }
    [[nodiscard]] QString text(size_t row, Field field) const { return project.indicators[row].text(field); }
    [[nodiscard]] std::vector<quint32> linesOf(quint16 row, Field field) const
    {
        std::vector<quint32> lines;
        for (const SourceSpan& span : project.sources.spans(row, field))
            lines.push_back(span.line);
        return lines;
    }

    Project project;
    quint32 line = 0;

private:
    [[nodiscard]] qint64 next() const { return static_cast<qint64>(project.indicators.size()) + 1; }
    [[nodiscard]] quint16 number() const { return static_cast<quint16>(project.indicators.size() + 1); }
};

TEST_F(RowSplice, JoinsTheHalvesOfARowThatAPageCut)
{
    row(u"产出指标|数量指标|开展送戏|场|≥|4|20|是");
    row(u"产出指标|数量指标|下乡演出|||||");
    row(u"效益指标|社会效益指标|受益人数|人|≥|100|10|否");
    print(1, Field::Level1, {4});
    print(1, Field::IndicatorName, {4});
    print(2, Field::Level1, {4});
    print(2, Field::IndicatorName, {4});
    print(3, Field::IndicatorName, {4});

    joinRows(project, 0);

    ASSERT_EQ(project.indicators.size(), 2U);
    EXPECT_EQ(text(0, Field::IndicatorName), u"开展送戏下乡演出"_s);
    EXPECT_EQ(text(0, Field::Level1), u"产出指标"_s);
    EXPECT_EQ(text(0, Field::IndicatorWeight), u"20"_s);
    EXPECT_EQ(project.indicators[1].sourceRow, 2);
    EXPECT_EQ(linesOf(1, Field::IndicatorName), (std::vector<quint32>{2, 4}));
    EXPECT_EQ(linesOf(1, Field::Level1), (std::vector<quint32>{1}));
    EXPECT_EQ(linesOf(2, Field::IndicatorName), (std::vector<quint32>{5}));
}

TEST_F(RowSplice, LosesNoNumberWhenBothRowsHaveOne)
{
    row(u"产出指标|数量指标|演出|场|≥|4|20|是");
    row(u"产出指标|数量指标|场次|场|≥|5|15|是");

    joinRows(project, 0);

    EXPECT_EQ(text(0, Field::IndicatorWeight), u"20 15"_s);
    EXPECT_EQ(text(0, Field::Unit), u"场"_s);
}

TEST_F(RowSplice, PartsARowAtAPrintedLine)
{
    row(u"产出指标|数量指标|送戏下乡图书更新|场|≥|4|2015|是");
    row(u"效益指标|社会效益指标|受益人数|人|≥|100|10|否");
    print(1, Field::Level1, {4});
    print(1, Field::IndicatorName, {4, 4});
    print(1, Field::IndicatorWeight, {2, 2});
    print(1, Field::Value, {1});
    print(2, Field::IndicatorName, {4});
    ASSERT_EQ(piecesOfCell(project, 0, Field::IndicatorName), (QStringList{u"送戏下乡"_s, u"图书更新"_s}));

    splitRow(project, 0, Field::IndicatorName, 1);

    ASSERT_EQ(project.indicators.size(), 3U);
    EXPECT_EQ(text(0, Field::IndicatorName), u"送戏下乡"_s);
    EXPECT_EQ(text(1, Field::IndicatorName), u"图书更新"_s);
    EXPECT_EQ(text(0, Field::IndicatorWeight), u"20"_s);
    EXPECT_EQ(text(1, Field::IndicatorWeight), u"15"_s) << "printed in as many lines";
    EXPECT_EQ(text(1, Field::Level1), u"产出指标"_s);
    EXPECT_EQ(text(0, Field::Value), u"4"_s);
    EXPECT_EQ(text(1, Field::Value), QString());
    EXPECT_EQ(linesOf(1, Field::IndicatorName), (std::vector<quint32>{2}));
    EXPECT_EQ(linesOf(2, Field::IndicatorName), (std::vector<quint32>{3}));
    EXPECT_EQ(linesOf(2, Field::IndicatorWeight), (std::vector<quint32>{5}));
    EXPECT_EQ(linesOf(2, Field::Level1), (std::vector<quint32>{1}));
    EXPECT_EQ(linesOf(3, Field::IndicatorName), (std::vector<quint32>{7}));
    EXPECT_EQ(project.indicators[2].sourceRow, 3);
}

TEST_F(RowSplice, JoinsWhatItParted)
{
    row(u"产出指标|数量指标|送戏下乡图书更新|场|≥|4|20|是");
    print(1, Field::IndicatorName, {4, 4});
    const Project before = project;

    splitRow(project, 0, Field::IndicatorName, 1);
    joinRows(project, 0);

    EXPECT_EQ(project, before);
}

TEST_F(RowSplice, TakesACellThatWasEditedOrPrintedInOneLineAsOnePiece)
{
    row(u"产出指标|数量指标|送戏|场|≥|4|20|是");
    print(1, Field::IndicatorName, {40, 4});

    EXPECT_EQ(piecesOfCell(project, 0, Field::IndicatorName), QStringList{u"送戏"_s});
    EXPECT_EQ(piecesOfCell(project, 0, Field::Value), QStringList{u"4"_s});
}

} // namespace
} // namespace budget::test
