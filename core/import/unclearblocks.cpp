// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/unclearblocks.h"

#include "core/base/text.h"
#include "core/parse/gridform.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace budget {

namespace {

/// Lines from the first to the last one, both 1-based; first 0: there are none.
struct Lines
{
    quint32 first = 0;
    quint32 last = 0;

    [[nodiscard]] bool holds(quint32 line) const { return first > 0 && line >= first && line <= last; }
    [[nodiscard]] bool meets(const Lines& other) const
    {
        return first > 0 && other.first > 0 && first <= other.last && other.first <= last;
    }
    void add(quint32 from, quint32 to)
    {
        first = first == 0 ? from : std::min(first, from);
        last = std::max(last, to);
    }
};

Lines linesOf(const parse::GridBlock& block)
{
    Lines lines;
    for (const parse::GridCell& cell : block.cells) {
        if (!cell.isEmpty())
            lines.add(cell.firstLine, cell.firstLine + cell.lineCount - 1);
    }
    return lines;
}

Lines linesOf(const Project& project)
{
    Lines lines;
    for (const SourceMap::Entry& entry : project.sources.entries())
        lines.add(entry.span.line, entry.span.line);
    return lines;
}

/// A label and its value, or the heads of indicators.
bool looksLikeForm(const QString& text)
{
    constexpr qsizetype kFewestHeads = 3;
    const parse::GridForm& form = parse::builtInGridForms().front();
    const QStringList words = text.simplified().split(u' ');
    const auto heads =
        std::ranges::count_if(words, [&form](const QString& word) { return bool(form.column(word)); });
    return heads >= kFewestHeads || bool(form.label(words.front()));
}

/// Words in the column of the weights: columns that stand close together were taken for each other.
bool isMixedUp(const Indicator& row)
{
    return !row.weight.text().isEmpty() && !row.weight.value();
}

bool isHalf(const Project& project)
{
    const auto isRows = [](const Extra& extra) { return extra.name == QLatin1String("longTermIndicators"); };
    const bool hasRows = !project.indicators.empty() || std::ranges::any_of(project.extras, isRows);
    // Without a name, rows of several tables may have run together.
    return !hasRows || project.name.isEmpty() || std::ranges::any_of(project.indicators, isMixedUp);
}

QString textOf(const parse::GridCell& cell, const parse::GridDocument& grid)
{
    QString text;
    for (quint32 i = 0; i < cell.lineCount; ++i)
        text += QString::fromUtf8(grid.line(cell.firstLine + i));
    return text::withoutSpace(text);
}

/// A list that says the project of each row in columns of its own, and not in every row: its cell is merged,
/// and without lines nobody knows which rows it stands beside.
bool isListWithGaps(const parse::GridBlock& block, const parse::GridDocument& grid)
{
    const parse::GridForm& form = parse::builtInGridForms().front();
    const auto speaksOf = [](const parse::GridForm::Hit& hit, Field field) {
        return hit && hit.target->kind == parse::GridTarget::Kind::Field && hit.target->field == field;
    };
    const auto rowName = std::ranges::find_if(block.cells, [&](const parse::GridCell& cell) {
        return !cell.isEmpty() && speaksOf(form.column(textOf(cell, grid)), Field::IndicatorName);
    });
    const auto projectName = std::ranges::find_if(block.cells, [&](const parse::GridCell& cell) {
        return rowName != block.cells.end() && cell.row == rowName->row && !cell.isEmpty() &&
               speaksOf(form.label(textOf(cell, grid)), Field::ProjectName);
    });
    if (rowName == block.cells.end() || projectName == block.cells.end())
        return false;
    QSet<quint32> withProject;
    QSet<quint32> withName;
    for (const parse::GridCell& cell : block.cells) {
        if (cell.isEmpty() || cell.row <= rowName->row)
            continue;
        if (cell.column == projectName->column)
            withProject.insert(cell.row);
        if (cell.column == rowName->column)
            withName.insert(cell.row);
    }
    return !withProject.contains(withName);
}

} // namespace

std::vector<size_t> halfReadBlocks(const ParsedBatch& batch, const ReadGrid& grid)
{
    const std::vector<parse::GridBlock>& blocks = grid.grid.blocks;
    const bool hasByDistance = std::ranges::any_of(blocks, &parse::GridBlock::isByDistance);
    if (!hasByDistance && grid.unclearPages.empty())
        return {};
    const auto hasUnplaced = [&batch](const Lines& lines, bool any) {
        return std::ranges::any_of(batch.document.lines.unplaced, [&](const UnplacedLine& line) {
            return lines.holds(line.line) && (any || looksLikeForm(line.text));
        });
    };
    std::vector<Lines> half;
    for (const std::shared_ptr<Project>& project : batch.projects) {
        if (isHalf(*project))
            half.push_back(linesOf(*project));
    }
    std::vector<size_t> result;
    for (size_t i = 0; i < blocks.size(); ++i) {
        const Lines own = linesOf(blocks[i]);
        if (std::ranges::any_of(half, [&own](const Lines& lines) { return lines.meets(own); })) {
            result.push_back(i);
        } else if (blocks[i].isByDistance) {
            const Lines before = i > 0 && blocks[i - 1].isText ? linesOf(blocks[i - 1]) : Lines();
            const Lines behind =
                i + 1 < blocks.size() && blocks[i + 1].isText ? linesOf(blocks[i + 1]) : Lines();
            if (isListWithGaps(blocks[i], grid.grid) || hasUnplaced(own, true) ||
                hasUnplaced(before, false) || hasUnplaced(behind, false))
                result.push_back(i);
        }
    }
    return result;
}

std::vector<size_t> blocksByDistance(const ReadGrid& grid)
{
    std::vector<size_t> result;
    for (size_t i = 0; i < grid.grid.blocks.size(); ++i) {
        if (grid.grid.blocks[i].isByDistance && !grid.grid.blocks[i].cells.empty())
            result.push_back(i);
    }
    return result;
}

void leaveUnread(ReadGrid& grid, const std::vector<size_t>& blocks)
{
    for (const size_t i : blocks) {
        parse::GridBlock& block = grid.grid.blocks[i];
        const Lines lines = linesOf(block);
        block.cells.clear();
        for (quint32 line = lines.first; line > 0 && line <= lines.last; ++line)
            grid.unclearPages.push_back(grid.places[line - 1].number);
    }
    std::ranges::sort(grid.unclearPages);
    // Not std::ranges::unique: Clang 14, which builds the fuzzers, cannot compile libstdc++'s subrange.
    const auto repeated = std::unique(grid.unclearPages.begin(), grid.unclearPages.end());
    grid.unclearPages.erase(repeated, grid.unclearPages.end());
}

} // namespace budget
