// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridparser.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/blankform.h"
#include "core/parse/gridflatlist.h"
#include "core/parse/gridforms.h"
#include "core/parse/gridhead.h"
#include "core/parse/gridrows.h"
#include "core/parse/gridtops.h"
#include "core/parse/gridwriter.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

using Kind = GridTarget::Kind;

constexpr size_t kRowsPerReport = 512;
/// Labels a text must have to be taken for a table when it has no column heads.
constexpr size_t kFewestLabels = 4;

bool isLabelOf(const GridTarget& target, Field field)
{
    return target.kind == Kind::Field && target.field == field;
}

/// 编号：001, （征求意见稿）: a line of a few words, and no sentence.
bool isShortLine(const GridRow& row)
{
    constexpr qsizetype kLongest = 20;
    static constexpr QStringView kOfSentences = u"。；，";
    const QString text = row.isText ? row.only()->text.joined() : QString();
    return row.isText && text.size() <= kLongest &&
           std::ranges::none_of(text, [](QChar c) { return kOfSentences.contains(c); });
}

/// What a form calls otherwise when it has no field of the usual name.
void fillGaps(Project& project)
{
    const auto fill = [&project](Field field, std::initializer_list<QStringView> names) {
        for (const QStringView name : names) {
            const Extra* const extra = findExtra(project.extras, name);
            if (!project.text(field).isEmpty() || !extra || extra->text.isEmpty())
                continue;
            for (const SourceSpan& span : extra->spans)
                project.sources.add(0, field, span);
            setText(project, field, extra->text);
        }
    };
    fill(Field::Budget, {u"initialBudget", u"totalBudget"});
    if (project.unitCode.isEmpty())
        fill(Field::UnitName, {u"implementingUnit", u"projectUnit"});
}

class GridParser
{
public:
    GridParser(const GridDocument& document, const GridForms& forms)
        : m_document(document)
        , m_forms(forms)
        , m_writer(document, m_batch.document.diagnostics)
        , m_form(&forms.general())
    {}

    Result<ParsedBatch> parse(const CancelToken& cancel, const ReadProgress& progress);

private:
    [[nodiscard]] GridRow rowAt(const GridBlock& block, size_t& at) const;
    void readRow(GridRow row);
    void readBelowHeads(GridRow row);
    [[nodiscard]] bool beginsTable(const std::vector<GridTarget>& labels) const;
    [[nodiscard]] bool isTrailer(const GridRow& row) const;
    void readHeads(const GridRow& row, GridColumns columns);
    [[nodiscard]] bool isGoal(const CellText& text) const;
    void readFlat(const GridRow& row);
    void beginProject();
    void endProject();
    void takeTops();

    const GridDocument& m_document;
    const GridForms& m_forms;
    ParsedBatch m_batch;
    GridWriter m_writer;
    const GridForm* m_form;
    std::shared_ptr<Project> m_project;
    std::unique_ptr<GridHead> m_head;
    std::unique_ptr<GridRows> m_rows;
    GridTops m_tops; ///< of the next table, or repeated on a page of this one
    QString m_title;
    int m_year = 0;
    std::optional<IndicatorBlock> m_blockAbove; ///< 长期绩效指标 alone in its row: that of the heads below
    CellText m_goalAbove;                       ///< 目标1 alone in its row: that of the heads below
    bool m_hasBlankForm = false;
    bool m_hasName = false;
    bool m_isLetter = false;      ///< all that was read of the project stands in paragraphs
    bool m_isBelowHeads = false;  ///< the row before was an indicator or a head
    bool m_isBehindHeads = false; ///< the row before was one of heads
    bool m_isBehindGap = false;   ///< something else than indicators came since the last one
    quint32 m_line = 0;           ///< the first one of the row that is read
    quint32 m_firstLine = 0;      ///< the same when the project began
};

GridRow GridParser::rowAt(const GridBlock& block, size_t& at) const
{
    GridRow row;
    row.isText = block.isText;
    const quint32 number = block.cells[at].row;
    for (; at < block.cells.size() && block.cells[at].row == number; ++at)
        row.cells.push_back({.cell = &block.cells[at], .text = m_writer.textOf(block.cells[at])});
    return row;
}

Result<ParsedBatch> GridParser::parse(const CancelToken& cancel, const ReadProgress& progress)
{
    size_t rows = 0;
    const auto total = static_cast<qint64>(m_document.lines.size());
    if (total == 0)
        return fail(ErrorCode::InputEmpty);
    for (const GridBlock& block : m_document.blocks) {
        if (block.startsSheet) {
            takeTops();
            endProject();
            m_title.clear();
            m_year = 0;
            m_form = &m_forms.general();
        }
        m_isBehindGap = true;
        for (size_t at = 0; at < block.cells.size();) {
            const quint32 line = block.cells[at].firstLine;
            readRow(rowAt(block, at));
            if (++rows % kRowsPerReport != 0)
                continue;
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (progress && line > 0)
                progress(line, total);
        }
    }
    takeTops();
    endProject();
    if (cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    m_batch.document.lines = m_writer.lineCount();
    if (m_batch.projects.empty()) {
        constexpr size_t kLinesShown = 3;
        constexpr qsizetype kCharactersShown = 80;
        QStringList first;
        for (quint32 i = 1; i <= std::min<size_t>(kLinesShown, m_document.lines.size()); ++i)
            first.append(toExactString(m_document.line(i)).left(kCharactersShown));
        return fail(m_hasBlankForm ? ErrorCode::FormBlank : ErrorCode::FormUnknown, first.join(u'\n'));
    }
    const auto titled =
        std::ranges::find_if(m_batch.projects, [](const auto& p) { return !p->title.isEmpty(); });
    if (titled != m_batch.projects.end()) {
        m_batch.document.title = (*titled)->title;
        m_batch.document.year = (*titled)->year;
    }
    return std::move(m_batch);
}

void GridParser::readRow(GridRow row)
{
    const auto first =
        std::ranges::find_if(row.cells, [](const GridRow::Cell& cell) { return !cell.text.isEmpty(); });
    const bool isBlank = first == row.cells.end();
    if (!isBlank)
        m_line = first->text.pieces.front().line;
    if (isBlank) {
        m_isBehindGap = true;
        if (m_rows && m_isBelowHeads && m_project)
            static_cast<void>(m_rows->read(row, *m_project));
        return;
    }
    if (m_rows) {
        readBelowHeads(std::move(row));
        return;
    }
    // The head of a table, or text before it.
    const GridTops::Kind top = GridTops::kindOf(*m_form, row);
    const bool isTopOfTable = !m_project || top == GridTops::Kind::Title || top == GridTops::Kind::Year ||
                              top == GridTops::Kind::PageNumber;
    if (top != GridTops::Kind::No && isTopOfTable) {
        if (top == GridTops::Kind::Title && m_isLetter)
            endProject(); // what stood above was no table but a letter with a label in it
        if (top == GridTops::Kind::Title)
            m_form = &m_forms.formFor(row.only()->text.joined());
        m_tops.add(std::move(row));
        return;
    }
    if (auto columns = GridColumns::read(*m_form, row)) {
        if (!m_project)
            takeTops();
        if (!m_project)
            beginProject();
        m_tops.drop(m_writer);
        readHeads(row, std::move(*columns));
        return;
    }
    const std::vector<GridTarget> labels = gridLabels(*m_form, row);
    if (m_project && beginsTable(labels))
        endProject();
    if (!m_project) {
        // A short line between a title and its table is no text that the title would be over.
        if (labels.empty() && isShortLine(row) && m_tops.title(*m_form))
            return;
        // A title over ordinary text is none; over a table it is one, whatever the first row's label is.
        if (labels.empty() && (row.isText || !m_tops.title(*m_form))) {
            m_tops.drop(m_writer);
            return;
        }
        takeTops();
        if (!m_project)
            beginProject();
    } else {
        m_tops.drop(m_writer);
    }
    m_hasName = m_hasName || std::ranges::any_of(labels, [](const GridTarget& target) {
                    return isLabelOf(target, Field::ProjectName);
                });
    m_isLetter = m_isLetter && row.isText && !m_hasName;
    const GridRow::Cell* const only = row.only();
    m_goalAbove = only && isGoal(only->text) ? only->text : CellText();
    m_blockAbove =
        only && m_form->isSection(only->text.text) ? m_form->blockOf(only->text.text) : std::nullopt;
    if (m_blockAbove) {
        m_writer.markFurniture(only->text);
        return;
    }
    m_head->read(row);
}

/// The name of a project begins a table when this one has one, or below a title.
bool GridParser::beginsTable(const std::vector<GridTarget>& labels) const
{
    const bool hasName = std::ranges::any_of(
        labels, [](const GridTarget& target) { return isLabelOf(target, Field::ProjectName); });
    return hasName && (m_hasName || (!m_isBelowHeads && m_tops.title(*m_form)));
}

/// A row that is no indicator but a label, such as of an opinion.
bool GridParser::isTrailer(const GridRow& row) const
{
    const auto first = std::ranges::find_if(row.cells, [this](const GridRow::Cell& cell) {
        return !cell.text.isEmpty() && cell.cell->endColumn() > m_rows->columns().begin();
    });
    // The section label may have ended above, then labels stand in its column.
    const auto any =
        std::ranges::find_if(row.cells, [](const GridRow::Cell& c) { return !c.text.isEmpty(); });
    for (const auto& cell : {first, any}) {
        if (cell == row.cells.end())
            continue;
        const GridForm::Hit hit = m_form->label(cell->text.text);
        const bool isBeside = cell->cell->endColumn() <= m_rows->columns().begin();
        const bool isSection = hit && (hit.target->kind == Kind::Group || hit.target->kind == Kind::Goal ||
                                       (isBeside && m_form->isSection(cell->text.text)));
        const bool isTotal = hit && hit.target->kind == Kind::Extra && hit.target->name == "totalScore"_L1;
        if (hit && !isSection && !isTotal && !m_form->blockOf(cell->text.text))
            return true;
        GridRow single;
        single.cells.push_back(*cell);
        if (!hit && !gridLabels(*m_form, single).empty())
            return true;
    }
    return false;
}

void GridParser::readBelowHeads(GridRow row)
{
    if (auto columns = GridColumns::read(*m_form, row)) {
        // Heads again: on a new page, of another block, or of another table whose title stands above.
        const std::optional<QString> title = m_tops.title(*m_form);
        if (title && text::folded(*title) != text::folded(m_title)) {
            endProject();
            takeTops();
            if (!m_project)
                beginProject();
        }
        m_tops.drop(m_writer);
        readHeads(row, std::move(*columns));
        return;
    }
    if (m_isBehindHeads) {
        m_isBehindHeads = false;
        if (auto columns = m_rows->columns().dividedBy(*m_form, row)) {
            readHeads(row, std::move(*columns)); // heads under heads
            return;
        }
    }
    const GridTops::Kind top = GridTops::kindOf(*m_form, row);
    const bool isWithin = top == GridTops::Kind::TitleLine && !row.isText; // a remark in the table
    if (top != GridTops::Kind::No && !isWithin) {
        m_tops.add(std::move(row));
        return;
    }
    if (m_isBehindGap && !row.isText && m_rows->isOfOtherTable(row)) {
        endProject();
        readRow(std::move(row));
        return;
    }
    const std::vector<GridTarget> labels = gridLabels(*m_form, row);
    const bool hasName = std::ranges::any_of(
        labels, [](const GridTarget& target) { return isLabelOf(target, Field::ProjectName); });
    const bool trails = isTrailer(row);
    const bool isOfNextTable = hasName || (m_tops.hasMoreThanPages(*m_form) && !m_rows->columns().isFlat());
    if (trails && isOfNextTable) {
        endProject();
        readRow(std::move(row));
        return;
    }
    if (trails) {
        m_tops.drop(m_writer);
        if (m_isBelowHeads)
            m_head->close();
        m_isBelowHeads = false;
        m_head->read(row);
        return;
    }
    if (row.isText) {
        if (m_head->readFurther(row))
            return;
        m_isBelowHeads = false;
        m_head->close();
        return; // ordinary text behind the table stays unplaced
    }
    m_tops.drop(m_writer);
    if (!m_isBelowHeads && m_head->isOpenBeside(row)) {
        m_head->read(row); // a label behind the indicators goes on
        return;
    }
    if (m_rows->columns().isFlat())
        readFlat(row);
    const bool isRow = m_rows->read(row, *m_project);
    m_isBehindGap = !isRow;
    if (isRow)
        m_isBelowHeads = true;
    else if (!m_isBelowHeads)
        m_head->read(row); // further cells of an opinion
}

void GridParser::readHeads(const GridRow& row, GridColumns columns)
{
    for (const GridRow::Cell& cell : row.cells) {
        if (cell.text.isEmpty())
            continue;
        m_writer.markFurniture(cell.text);
        if (cell.cell->endColumn() <= columns.begin()) {
            if (const auto block = m_form->blockOf(cell.text.text); block && m_rows)
                m_rows->setBlock(*block);
        }
    }
    m_head->close();
    if (m_rows)
        m_rows->setColumns(std::move(columns));
    else
        m_rows = std::make_unique<GridRows>(*m_form, m_writer, std::move(columns));
    for (const GridRow::Cell& cell : row.cells) {
        const bool isSection = !cell.text.isEmpty() && cell.cell->endColumn() <= m_rows->columns().begin();
        if (const auto block = m_form->blockOf(cell.text.text); isSection && block)
            m_rows->setBlock(*block);
    }
    const CellText goal = m_goalAbove.isEmpty() ? m_rows->goal() : std::exchange(m_goalAbove, {});
    m_rows->begin();
    m_rows->setGoal(goal);
    if (m_blockAbove)
        m_rows->setBlock(*std::exchange(m_blockAbove, std::nullopt));
    for (const GridRow::Cell& cell : row.cells) {
        const bool isBeside = !cell.text.isEmpty() && cell.cell->endColumn() <= m_rows->columns().begin();
        if (isBeside && isGoal(cell.text))
            m_rows->setGoal(cell.text);
    }
    m_isBelowHeads = true;
    m_isBehindHeads = true;
    m_isBehindGap = false;
}

bool GridParser::isGoal(const CellText& text) const
{
    const GridForm::Hit hit = m_form->label(text.text);
    return hit && hit.target->kind == Kind::Goal;
}

/// A flat list names the project in columns of its own: a project begins where they change.
void GridParser::readFlat(const GridRow& row)
{
    if (isOfOtherProject(row, m_rows->columns(), *m_project)) {
        std::unique_ptr<GridRows> rows = std::move(m_rows);
        endProject();
        beginProject();
        m_rows = std::move(rows);
        m_rows->begin();
        m_isBelowHeads = true;
    }
    readProjectColumns(row, m_rows->columns(), m_writer, *m_project);
}

/// The titles that wait are those of the table that begins.
void GridParser::takeTops()
{
    const GridTops::Taken taken = m_tops.take(m_forms, *m_form, m_writer);
    m_form = taken.form;
    if (taken.title)
        m_title = *taken.title;
    if (taken.year)
        m_year = *taken.year;
    if (taken.rest.empty())
        return;
    beginProject();
    for (const GridRow& row : taken.rest) {
        if (GridTops::kindOf(*m_form, row) == GridTops::Kind::Unit)
            m_head->read(row);
    }
}

void GridParser::beginProject()
{
    m_project = std::make_shared<Project>();
    m_project->table = static_cast<quint32>(m_batch.projects.size()) + 1;
    m_head = std::make_unique<GridHead>(*m_form, m_writer, *m_project);
    m_rows.reset();
    m_firstLine = m_line;
    m_goalAbove = {};
    m_blockAbove.reset();
    m_isLetter = true;
    m_hasName = false;
    m_isBelowHeads = false;
}

void GridParser::endProject()
{
    if (!m_project)
        return;
    m_head->close();
    const std::shared_ptr<Project> project = std::exchange(m_project, nullptr);
    const std::unique_ptr<GridHead> head = std::move(m_head);
    const size_t labels = head->labelCount();
    const bool hasRows = !project->indicators.empty() || findExtra(project->extras, u"longTermIndicators");
    const bool hadHeads = m_rows != nullptr;
    const bool hasValues = !hadHeads || m_rows->columns().has(Field::Value);
    m_rows.reset();
    m_hasName = false;
    m_isBelowHeads = false;
    // Without column heads, a title or a goal tells a form that was cut from a table of something else.
    const bool isForm = hadHeads || (!project->goal.isEmpty() && labels >= kFewestLabels) ||
                        (!m_title.isEmpty() && !project->name.isEmpty() && labels >= kFewestLabels);
    const bool isNone = !hasRows && (!isForm || labels == 0 || head->isList());
    const bool isBlank = !isNone && hasValues && isBlankForm(*project);
    m_hasBlankForm = m_hasBlankForm || isBlank;
    if (isNone || isBlank) {
        if (m_firstLine > 0)
            m_writer.forgetFrom(m_firstLine);
        return;
    }
    project->title = m_title;
    project->year = m_year > 0 ? m_year : project->year;
    fillGaps(*project);
    head->noteBlanks();
    const auto entries = project->sources.entries();
    const quint32 line = entries.empty() ? 0 : entries.front().span.line;
    for (const Field field : m_form->required()) {
        const bool isUnit = field == Field::UnitCode;
        if (project->text(isUnit ? Field::UnitName : field).isEmpty())
            m_writer.complain(Diagnostic::Kind::FieldMissing, line, project->table, fieldInfo(field).name);
    }
    if (!hasRows)
        m_writer.complain(Diagnostic::Kind::TableCut, line, project->table);
    else if (!hasValues)
        m_writer.complain(Diagnostic::Kind::FieldMissing, line, project->table, fieldInfo(Field::Value).name);
    m_writer.complainOfUnknown(*m_form, *project);
    project->sources.squeeze();
    if (m_batch.projects.empty())
        m_batch.form = m_form->id();
    m_batch.projects.push_back(project);
}

} // namespace

Result<ParsedBatch> parseGrid(const GridDocument& document, const GridForms& forms, const CancelToken& cancel,
                              const ReadProgress& progress)
{
    return GridParser(document, forms).parse(cancel, progress);
}

} // namespace budget::parse
