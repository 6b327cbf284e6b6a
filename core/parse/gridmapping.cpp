// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridmapping.h"

#include "core/base/text.h"
#include "core/model/extra.h"
#include "core/parse/gridrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const GridTarget& target, FieldScope scope)
{
    if (target.isAsPrinted())
        return kOtherFields;
    if (target.kind != GridTarget::Kind::Field)
        return target.name;
    const bool isUnit = scope == FieldScope::Project && target.field == Field::UnitCode;
    return isUnit ? u"unit"_s : QString(fieldInfo(target.field).name);
}

/// Says of each cell of \a row what \a form makes of it. \a first is the position of its first cell in \a
/// out.
void mapRow(const GridForm& form, const GridRow& row, size_t first, std::vector<MappedCell>& out)
{
    const std::optional<GridColumns> columns = GridColumns::read(form, row);
    for (size_t i = 0; i < row.cells.size(); ++i) {
        MappedCell& cell = out[first + i];
        if (columns) {
            const GridColumns::Column* const column = columns->at(*row.cells[i].cell);
            if (column && column->head.text == row.cells[i].text.text && !column->head.isEmpty()) {
                cell.role = MappedCell::Role::Head;
                const bool isUnknown = column->target.isAsPrinted() && !form.column(cell.text);
                if (!isUnknown)
                    cell.field = nameOf(column->target,
                                        column->isOfProject ? FieldScope::Project : FieldScope::Indicator);
            }
            continue;
        }
        const GridForm::Hit hit = form.label(cell.text);
        if (hit && !cell.text.isEmpty()) {
            cell.role = MappedCell::Role::Label;
            cell.field = nameOf(*hit.target, FieldScope::Project);
        }
    }
}

QJsonArray entriesOf(const std::vector<FormSketch::Word>& words, MappedCell::Role role)
{
    QStringList fields; // in the order they were named
    QHash<QString, QStringList> spelled;
    for (const FormSketch::Word& word : words) {
        if (word.role != role)
            continue;
        if (!fields.contains(word.field))
            fields.append(word.field);
        spelled[word.field].append(word.spelled);
    }
    QJsonArray entries;
    for (const QString& field : fields)
        entries.append(
            QJsonObject{{u"field"_s, field}, {u"spelled"_s, QJsonArray::fromStringList(spelled[field])}});
    return entries;
}

} // namespace

std::vector<MappedCell> mappedCells(const GridDocument& document, const GridForms& forms, quint32 mostRows)
{
    std::vector<MappedCell> cells;
    std::vector<Diagnostic> diagnostics;
    const GridWriter writer(document, diagnostics);
    const GridForm* form = &forms.general();
    quint32 firstRow = 0; // of the block
    for (const GridBlock& block : document.blocks) {
        quint32 rows = 0;
        for (size_t at = 0; at < block.cells.size();) {
            const quint32 number = block.cells[at].row;
            if (firstRow + number >= mostRows)
                return cells;
            GridRow row;
            row.isText = block.isText;
            const size_t first = cells.size();
            for (; at < block.cells.size() && block.cells[at].row == number; ++at) {
                const GridCell& cell = block.cells[at];
                row.cells.push_back({.cell = &cell, .text = writer.textOf(cell)});
                cells.push_back({.row = firstRow + number,
                                 .column = cell.column,
                                 .rowSpan = cell.rowSpan,
                                 .columnSpan = cell.columnSpan,
                                 .text = row.cells.back().text.joined(),
                                 .field = {}});
            }
            if (const GridRow::Cell* const only = row.only(); only && form->isTitle(only->text.joined()))
                form = &forms.formFor(only->text.joined());
            mapRow(*form, row, first, cells);
            rows = number + 1;
        }
        firstRow += rows;
    }
    return cells;
}

void FormSketch::set(const Word& word)
{
    takeBack(word.spelled);
    words.push_back(word);
}

void FormSketch::takeBack(const QString& spelled)
{
    const QString folded = text::folded(spelled);
    std::erase_if(words, [&folded](const Word& word) { return text::folded(word.spelled) == folded; });
}

bool FormSketch::says(const QString& spelled) const
{
    const QString folded = text::folded(spelled);
    return std::ranges::any_of(words,
                               [&folded](const Word& word) { return text::folded(word.spelled) == folded; });
}

QByteArray FormSketch::toJson() const
{
    QJsonObject root{{u"id"_s, id}};
    if (!titleWords.isEmpty())
        root[u"title"_s] = QJsonObject{{u"contains"_s, QJsonArray::fromStringList(titleWords)}};
    root[u"labels"_s] = entriesOf(words, MappedCell::Role::Label);
    root[u"columns"_s] = entriesOf(words, MappedCell::Role::Head);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QStringList fieldsOfLabels()
{
    QStringList names{u"unit"_s};
    for (const FieldInfo& info : fieldsOf(FieldScope::Project)) {
        if (info.field != Field::UnitName)
            names.append(info.name);
    }
    return names + QStringList{u"implementingUnit"_s,
                               u"projectCode"_s,
                               u"departmentCode"_s,
                               u"category"_s,
                               u"nature"_s,
                               u"period"_s,
                               u"leader"_s,
                               u"contact"_s,
                               u"phone"_s,
                               u"date"_s,
                               u"longTermGoal"_s,
                               u"totalBudget"_s,
                               u"initialBudget"_s,
                               u"executed"_s,
                               u"executionRate"_s,
                               u"goalActual"_s,
                               u"measures"_s,
                               u"fundSources"_s,
                               u"opinions"_s,
                               u"group"_s};
}

QStringList fieldsOfHeads()
{
    QStringList names;
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
        names.append(info.name);
    return names + QStringList{u"explanation"_s, u"actual"_s, u"score"_s, u"reason"_s};
}

} // namespace budget::parse
