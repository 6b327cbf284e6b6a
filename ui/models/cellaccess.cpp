// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/cellaccess.h"

#include "ui/models/columnspec.h"
#include "ui/models/fieldinput.h"
#include "ui/models/roles.h"
#include "ui/models/tsv.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace budget::ui {

namespace {

QString tooltip(const CellMark& mark, bool isEdited, const QString& original)
{
    QStringList lines;
    if (!mark.findingText.isEmpty())
        lines.append(mark.findingText);
    if (!mark.doubtText.isEmpty())
        lines.append(mark.doubtText);
    if (isEdited)
        lines.append(QCoreApplication::translate("Cells", "Printed: %1").arg(original));
    return lines.join(u'\n');
}

Qt::Alignment alignment(ColumnAlign align)
{
    switch (align) {
    case ColumnAlign::Left: return Qt::AlignLeft | Qt::AlignVCenter;
    case ColumnAlign::Right: return Qt::AlignRight | Qt::AlignVCenter;
    case ColumnAlign::Center: return Qt::AlignCenter;
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant cellData(const Project& project, const Indicator* row, Field field, int role,
                  const ProjectMarks& marks)
{
    const FieldAddress cell{project.id, row ? row->id : IndicatorId(), field};
    const auto isEdited = [&] {
        return row ? row->originals.contains(field) : project.originals.contains(field);
    };
    const auto original = [&] { return row ? row->originalText(field) : project.originalText(field); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row ? row->text(field) : project.text(field);
    case Qt::ToolTipRole: {
        const QString text = tooltip(marks.at(cell), isEdited(), original());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignment(columnSpec(field).align));
    case IdRole: return row ? row->id.value() : project.id.value();
    case AddressRole: return QVariant::fromValue(cell);
    case SeverityRole: {
        const std::optional<Severity> worst = marks.at(cell).worst;
        return worst ? QVariant(static_cast<int>(*worst)) : QVariant();
    }
    case FindingTextRole: return marks.at(cell).findingText;
    case EditedRole: return isEdited();
    case OriginalTextRole: return original();
    case AnnotatedRole: return marks.at(cell).isAnnotated;
    case DoubtTextRole: return marks.at(cell).doubtText;
    case AlignmentRole: return static_cast<int>(columnSpec(field).align);
    case EditKindRole: return static_cast<int>(columnSpec(field).edit);
    default: return {};
    }
}

Result<std::optional<FieldEdited>> editOf(const BudgetDocument& document, const FieldAddress& cell,
                                          const QString& typed)
{
    const Project* project = document.project(cell.project);
    const bool isRow = fieldInfo(cell.field).scope == FieldScope::Indicator;
    if (!project || isRow != cell.indicator.isValid() || (isRow && !project->indicator(cell.indicator)))
        return fail(ErrorCode::Conflict, fieldInfo(cell.field).name);
    QString before = textAt(*project, cell);
    // A cell that is left as it was is not edited, also when its printed text would not be accepted.
    if (typed == before)
        return std::optional<FieldEdited>();
    QString after = TRY(acceptText(cell.field, typed, project->currencyUnit));
    if (after == before)
        return std::optional<FieldEdited>();
    return std::optional(FieldEdited{cell, std::move(before), std::move(after)});
}

Result<> editCell(const BudgetDocument& document, ChangeSink& sink, const FieldAddress& cell,
                  const QString& typed)
{
    const std::optional<FieldEdited> edit = TRY(editOf(document, cell, typed));
    return edit ? sink.submit(*edit) : Result<>();
}

QVariant columnHeaderData(Field field, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return columnTitle(field);
    case AlignmentRole: return static_cast<int>(columnSpec(field).align);
    default: return {};
    }
}

Result<BulkReport> editCells(const BudgetDocument& document, ChangeSink& sink,
                             const std::vector<FieldAddress>& cells, const QString& typed)
{
    BulkReport report;
    ChangeGroup group{ChangeGroup::Kind::BulkEdit, {}};
    for (const FieldAddress& cell : cells) {
        Result<std::optional<FieldEdited>> edit = editOf(document, cell, typed);
        if (!edit) {
            const int position = static_cast<int>(&cell - cells.data());
            report.refused.push_back({cell, position, 0, typed, std::move(edit).error()});
        } else if (*edit) {
            group.changes.push_back(**edit);
        } else {
            ++report.unchangedCells;
        }
    }
    report.changedCells = static_cast<int>(group.changes.size());
    if (group.changes.size() == 1)
        TRY(sink.submit(std::move(group.changes.front())));
    else if (!group.changes.empty())
        TRY(sink.submit(std::move(group)));
    return report;
}

Result<> revertCells(const BudgetDocument& document, ChangeSink& sink, const std::vector<FieldAddress>& cells)
{
    ChangeGroup group{ChangeGroup::Kind::Revert, {}};
    for (const FieldAddress& cell : cells) {
        const Project* project = document.project(cell.project);
        if (!project || !isEdited(*project, cell))
            continue;
        // Straight back to what was printed, also where it would not be accepted from the keyboard.
        group.changes.push_back(FieldEdited{cell, textAt(*project, cell), originalTextAt(*project, cell)});
    }
    if (group.changes.empty())
        return {};
    return sink.submit(std::move(group));
}

QString copiedCells(const QAbstractItemModel& model, const QModelIndexList& cells, bool withTitles)
{
    std::map<int, std::map<int, QString>> rows;
    std::set<int> columns;
    for (const QModelIndex& index : cells) {
        rows[index.row()][index.column()] = index.data(Qt::EditRole).toString();
        columns.insert(index.column());
    }
    tsv::Block block;
    if (withTitles && !columns.empty()) {
        QStringList titles;
        for (const int column : columns)
            titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        block.push_back(titles);
    }
    for (auto& [row, texts] : rows) {
        QStringList line;
        for (const int column : columns)
            line.append(texts[column]);
        block.push_back(line);
    }
    return tsv::format(block);
}

} // namespace budget::ui
