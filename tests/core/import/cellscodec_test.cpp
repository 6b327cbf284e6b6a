// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellscodec.h"
#include "tests/support/budgettest.h"

#include <tuple>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray page()
{
    return "<html><body><p>说明</p><table><tr><td rowspan=2>产出指标</td><td>数量<br>指标</td></tr>"
           "<tr><td colspan=2>培训人次</td></tr></table></body></html>";
}

DocumentCells cellsOf(const QByteArray& bytes)
{
    return readCellsHere(bytes, {}).value();
}

/// On pages and in sheets, with every mark a line can have.
DocumentCells markedCells()
{
    GridBuilder builder;
    const auto place = [](quint32 page) {
        return SourcePlace::onPage(page, {.left = 0.1F, .top = 2, .right = 30.25F, .bottom = 1e-7F});
    };
    builder.addFurniture(u"第 1 页", place(1));
    builder.addParagraph(u"北碚区", place(1));
    builder.continueParagraph(u"绩效目标", place(1));
    builder.beginTable(GridBuilder::Start::Sheet);
    builder.beginCell({.row = 3, .column = 2, .rowSpan = 2, .columnSpan = 4});
    builder.addLine(u"名称很长", place(2), false);
    builder.noteGoesOn();
    builder.addLine(u"的项目 😀", SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, 4, 3), true);
    builder.beginCell({.row = 9, .column = 0});
    builder.endTable();
    static_cast<void>(builder.addSheet(u"目标表"_s));
    return {.grid = builder.finish().value(), .format = DocumentFormat::Xlsx};
}

void expectEqual(const DocumentCells& a, const DocumentCells& b)
{
    EXPECT_EQ(a.format, b.format);
    EXPECT_EQ(a.grid.sheets, b.grid.sheets);
    EXPECT_EQ(a.grid.places, b.grid.places);
    EXPECT_EQ(a.grid.grid.utf8, b.grid.grid.utf8);
    ASSERT_EQ(a.grid.grid.lines.size(), b.grid.grid.lines.size());
    for (size_t i = 0; i < a.grid.grid.lines.size(); ++i) {
        const parse::GridLine& one = a.grid.grid.lines[i];
        const parse::GridLine& other = b.grid.grid.lines[i];
        EXPECT_EQ(std::tie(one.begin, one.size, one.isHardEnd, one.isFurniture, one.goesOn),
                  std::tie(other.begin, other.size, other.isHardEnd, other.isFurniture, other.goesOn))
            << i;
    }
    ASSERT_EQ(a.grid.grid.blocks.size(), b.grid.grid.blocks.size());
    for (size_t i = 0; i < a.grid.grid.blocks.size(); ++i) {
        const parse::GridBlock& one = a.grid.grid.blocks[i];
        const parse::GridBlock& other = b.grid.grid.blocks[i];
        EXPECT_EQ(std::tie(one.isText, one.startsSheet), std::tie(other.isText, other.startsSheet));
        ASSERT_EQ(one.cells.size(), other.cells.size());
        for (size_t j = 0; j < one.cells.size(); ++j) {
            const parse::GridCell& cell = one.cells[j];
            const parse::GridCell& same = other.cells[j];
            EXPECT_EQ(std::tie(cell.row, cell.column, cell.rowSpan, cell.columnSpan, cell.firstLine,
                               cell.lineCount),
                      std::tie(same.row, same.column, same.rowSpan, same.columnSpan, same.firstLine,
                               same.lineCount));
        }
    }
}

TEST(CellsCodec, GivesBackEveryCellLineAndPlace)
{
    for (const DocumentCells& cells : {markedCells(), cellsOf(page()), DocumentCells()}) {
        const std::optional<DocumentCells> back = decodeCells(encodeCells(cells));
        ASSERT_TRUE(back);
        expectEqual(cells, *back);
    }
}

TEST(CellsCodec, TakesNothingThatIsCutOrHasMore)
{
    const QByteArray whole = encodeCells(markedCells());

    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(decodeCells(QByteArrayView(whole).first(size))) << size;
    EXPECT_FALSE(decodeCells(whole + '\0'));
}

TEST(CellsCodec, LetsNoCellReachBeyondTheLines)
{
    DocumentCells cells = markedCells();
    cells.grid.grid.blocks.back().cells.front().lineCount = 9;
    EXPECT_FALSE(decodeCells(encodeCells(cells)));

    cells = markedCells();
    cells.grid.grid.blocks.back().cells.front().columnSpan = 0xFFFFFFFF;
    EXPECT_FALSE(decodeCells(encodeCells(cells)));
}

TEST(CellsCodec, BelievesNoByte)
{
    const QByteArray whole = encodeCells(markedCells());
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char wrong : {'\0', '\x7F', '\xFF'}) {
            QByteArray bytes = whole;
            bytes[at] = wrong;
            const std::optional<DocumentCells> cells = decodeCells(bytes);
            if (!cells)
                continue;
            const parse::GridDocument& grid = cells->grid.grid;
            ASSERT_EQ(cells->grid.places.size(), grid.lines.size());
            for (const parse::GridLine& line : grid.lines)
                ASSERT_LE(line.begin + line.size, grid.utf8.size()) << at;
            for (const parse::GridBlock& block : grid.blocks) {
                for (const parse::GridCell& cell : block.cells)
                    ASSERT_LE(cell.firstLine + cell.lineCount, grid.lines.size() + 1) << at;
            }
        }
    }
}

} // namespace
} // namespace budget::test
