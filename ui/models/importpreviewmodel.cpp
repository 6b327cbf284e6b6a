// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importpreviewmodel.h"

#include "core/session/rowsplice.h"
#include "ui/models/moneytext.h"
#include "ui/models/roles.h"
#include "ui/text/errortext.h"
#include "ui/text/importtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <utility>

namespace budget::ui {

namespace {

/// The parent of a table is told by this number; 0 stands for documents.
quintptr idOfTablesIn(int document)
{
    return static_cast<quintptr>(document) + 1;
}

QVariant numberOrNothing(int number)
{
    return number > 0 ? QVariant(QLocale().toString(number)) : QVariant();
}

} // namespace

ImportPreviewModel::ImportPreviewModel(int count, std::shared_ptr<const Profile> profile, QObject* parent)
    : QAbstractItemModel(parent)
    , m_expected(count)
    , m_profile(std::move(profile))
{}

void ImportPreviewModel::add(DraftPtr draft)
{
    const int row = static_cast<int>(m_drafts.size());
    beginInsertRows({}, row, row);
    m_drafts.push_back(std::move(draft));
    noteTables(row);
    endInsertRows();
    emit choiceChanged();
}

void ImportPreviewModel::replace(int document, DraftPtr draft)
{
    const QModelIndex parent = indexOf(document);
    DraftPtr& place = m_drafts[static_cast<size_t>(document)];
    if (const auto before = static_cast<int>(place->tables.size()); before > 0) {
        beginRemoveRows(parent, 0, before - 1);
        place = std::make_shared<ImportDraft>();
        endRemoveRows();
    }
    const auto count = static_cast<int>(draft->tables.size());
    if (count > 0)
        beginInsertRows(parent, 0, count - 1);
    place = std::move(draft);
    m_firstDocument.clear();
    m_repeats.clear();
    for (int each = 0; each < static_cast<int>(m_drafts.size()); ++each)
        noteTables(each);
    if (count > 0)
        endInsertRows();
    // Other documents may name this one as what they repeat, or no longer do.
    for (int each = 0; each < static_cast<int>(m_drafts.size()); ++each)
        announceForms(each);
    announce(document, -1);
    emit tableChanged(document, -1);
}

void ImportPreviewModel::announceForms(int document)
{
    const QModelIndex row = indexOf(document).siblingAtColumn(FormColumn);
    emit dataChanged(row, row);
    if (const int tables = rowCount(indexOf(document)); tables > 0)
        emit dataChanged(index(0, FormColumn, indexOf(document)),
                         index(tables - 1, FormColumn, indexOf(document)));
}

/// Each in turn: what an earlier document has is repeated by a later one.
void ImportPreviewModel::noteTables(int document)
{
    Repeats repeats;
    for (const DraftTable& table : m_drafts[static_cast<size_t>(document)]->tables) {
        if (table.key.isEmpty())
            continue;
        const auto first = m_firstDocument.constFind(table.key);
        if (first == m_firstDocument.cend()) {
            m_firstDocument.insert(table.key, document);
        } else if (*first != document) {
            repeats.document = repeats.tables++ == 0 ? *first : repeats.document;
        }
    }
    m_repeats.push_back(repeats);
}

int ImportPreviewModel::repeatedCount() const
{
    return std::accumulate(m_repeats.begin(), m_repeats.end(), 0,
                           [](int sum, const Repeats& repeats) { return sum + repeats.tables; });
}

void ImportPreviewModel::setProgress(const QString& what, int done, int total)
{
    emit progressed(what, done, total);
}

void ImportPreviewModel::setComplete()
{
    m_isComplete = true;
    emit completed();
}

int ImportPreviewModel::documentAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? index.row() : static_cast<int>(index.internalId()) - 1;
}

int ImportPreviewModel::tableAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() != 0 ? index.row() : -1;
}

QModelIndex ImportPreviewModel::indexOf(int document, int table) const
{
    return table < 0 ? index(document, 0) : index(table, 0, index(document, 0));
}

int ImportPreviewModel::chosenCount() const
{
    int count = 0;
    for (const DraftPtr& draft : m_drafts)
        count += draft->isKnown ? 0 : draft->chosenCount();
    return count;
}

void ImportPreviewModel::joinRows(int document, int table, int row)
{
    ImportDraft& draft = *m_drafts[static_cast<size_t>(document)];
    DraftTable& changed = draft.tables[static_cast<size_t>(table)];
    budget::joinRows(*changed.project, row);
    judgeTable(draft, changed, *m_profile);
    announce(document, table);
}

void ImportPreviewModel::splitRow(int document, int table, int row, Field field, int pieces)
{
    ImportDraft& draft = *m_drafts[static_cast<size_t>(document)];
    DraftTable& changed = draft.tables[static_cast<size_t>(table)];
    budget::splitRow(*changed.project, row, field, pieces);
    IndicatorId highest;
    for (const DraftTable& each : draft.tables) {
        for (const Indicator& indicator : each.project->indicators)
            highest = std::max(highest, indicator.id);
    }
    changed.project->indicators[static_cast<size_t>(row) + 1].id = takeNext(highest);
    judgeTable(draft, changed, *m_profile);
    announce(document, table);
}

void ImportPreviewModel::requestMapping(int document, const QByteArray& description)
{
    emit mappingRequested(document, description);
}

void ImportPreviewModel::setMapping(int document, const MappedReading& reading)
{
    if (reading.draft && !reading.error)
        replace(document, reading.draft);
    emit mappingRead(document, reading);
}

void ImportPreviewModel::requestUnlocking(int document, const QString& password)
{
    if (m_unlocking >= 0)
        return;
    m_unlocking = document;
    emit unlockingRequested(document, password);
}

void ImportPreviewModel::setUnlocked(const DraftPtr& draft)
{
    const int document = std::exchange(m_unlocking, -1);
    if (takesPassword(*draft))
        emit passwordRefused(document);
    else
        replace(document, draft);
}

void ImportPreviewModel::requestKeeping(const QString& id, const QByteArray& description)
{
    emit keepingRequested(id, description);
}

void ImportPreviewModel::setKept(const Result<QString>& path)
{
    emit descriptionKept(path);
}

void ImportPreviewModel::announce(int document, int table)
{
    const QModelIndex row = indexOf(document);
    emit dataChanged(row, row.siblingAtColumn(ColumnCount - 1));
    if (table >= 0) {
        const QModelIndex child = indexOf(document, table);
        emit dataChanged(child, child.siblingAtColumn(ColumnCount - 1));
        emit tableChanged(document, table);
    }
    emit choiceChanged();
}

QModelIndex ImportPreviewModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? idOfTablesIn(parent.row()) : 0);
}

QModelIndex ImportPreviewModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_drafts.size());
    const bool isDocument = parent.internalId() == 0 && parent.column() == 0;
    return isDocument ? static_cast<int>(m_drafts[static_cast<size_t>(parent.row())]->tables.size()) : 0;
}

int ImportPreviewModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() >= TablesColumn
                   ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                   : QVariant();
    const int document = documentAt(index);
    const int table = tableAt(index);
    if (table < 0)
        return documentData(document, index.column(), role);
    const ImportDraft& draft = *m_drafts[static_cast<size_t>(document)];
    return tableData(document, draft.tables[static_cast<size_t>(table)], index.column(), role);
}

/// What a document was read as, or why it was not.
QString ImportPreviewModel::formOf(int document) const
{
    const ImportDraft& draft = *m_drafts[static_cast<size_t>(document)];
    if (draft.error)
        return errorSentence(*draft.error);
    if (draft.isKnown) {
        const auto same = std::ranges::find_if(m_drafts, [&draft](const DraftPtr& each) {
            return each.get() != &draft && !each->isKnown && each->digest == draft.digest;
        });
        return same == m_drafts.end()
                   ? QCoreApplication::translate("ImportPreview", "Was read before and has not changed")
                   : QCoreApplication::translate("ImportPreview", "The same file as “%1”")
                         .arg((*same)->fileName());
    }
    QString form = QCoreApplication::translate("ImportPreview", "%1 · %2", "format, form")
                       .arg(formatText(draft.format), formText(draft.form));
    const Repeats& repeats = m_repeats[static_cast<size_t>(document)];
    if (repeats.tables > 0)
        form += QCoreApplication::translate("ImportPreview", " · %n table(s) also in “%1”", nullptr,
                                            repeats.tables)
                    .arg(m_drafts[static_cast<size_t>(repeats.document)]->fileName());
    return form;
}

/// The unit of a table, and the document that has the table as well.
QString ImportPreviewModel::unitOf(int document, const DraftTable& table) const
{
    const QString unit = departmentName(*table.project);
    const int first = m_firstDocument.value(table.key, document);
    if (table.key.isEmpty() || first == document)
        return unit;
    return QCoreApplication::translate("ImportPreview", "%1 · also in “%2”", "unit, file")
        .arg(unit, m_drafts[static_cast<size_t>(first)]->fileName());
}

QVariant ImportPreviewModel::documentData(int document, int column, int role) const
{
    const ImportDraft& draft = *m_drafts[static_cast<size_t>(document)];
    const bool bringsTables = !draft.tables.empty();
    if (role == Qt::CheckStateRole && column == NameColumn && bringsTables) {
        const int chosen = draft.chosenCount();
        return static_cast<int>(chosen == 0                                       ? Qt::Unchecked
                                : chosen == static_cast<int>(draft.tables.size()) ? Qt::Checked
                                                                                  : Qt::PartiallyChecked);
    }
    if (role == SeverityRole && column == NameColumn)
        return draft.error ? QVariant(static_cast<int>(Severity::Error)) : QVariant();
    if (role == Qt::ToolTipRole && column == NameColumn)
        return draft.path;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case NameColumn: return draft.fileName();
    case FormColumn: return formOf(document);
    case TablesColumn: return bringsTables ? QVariant(QLocale().toString(draft.tables.size())) : QVariant();
    case RowsColumn: return numberOrNothing(draft.rowCount());
    case AmountColumn: return bringsTables ? QVariant(amountInTenThousands(draft.total)) : QVariant();
    case UnplacedColumn: return numberOrNothing(static_cast<int>(draft.document.lines.unplaced.size()));
    case DoubtsColumn: return numberOrNothing(draft.doubtCount());
    default: return {};
    }
}

QVariant ImportPreviewModel::tableData(int document, const DraftTable& table, int column, int role) const
{
    const Project& project = *table.project;
    if (role == Qt::CheckStateRole && column == NameColumn)
        return static_cast<int>(table.isChosen ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case NameColumn:
        return project.name.isEmpty()
                   ? QCoreApplication::translate("ImportPreview", "Table %1").arg(project.table)
                   : project.name;
    case FormColumn: return unitOf(document, table);
    case RowsColumn: return numberOrNothing(static_cast<int>(project.indicators.size()));
    case AmountColumn:
        if (const std::optional<Money> budget = project.budget.value())
            return amountInTenThousands(inYuan(*budget, project.currencyUnit));
        return project.budget.text();
    case DoubtsColumn: return numberOrNothing(static_cast<int>(table.doubts.size()));
    default: return {};
    }
}

bool ImportPreviewModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int document = documentAt(index);
    const int table = tableAt(index);
    const bool isChosen = value.toInt() != Qt::Unchecked;
    std::vector<DraftTable>& tables = m_drafts[static_cast<size_t>(document)]->tables;
    for (size_t i = 0; i < tables.size(); ++i) {
        if (table < 0 || table == static_cast<int>(i))
            tables[i].isChosen = isChosen;
    }
    const QModelIndex parent = indexOf(document);
    emit dataChanged(parent, parent, {Qt::CheckStateRole});
    if (!tables.empty())
        emit dataChanged(indexOf(document, 0), indexOf(document, static_cast<int>(tables.size()) - 1),
                         {Qt::CheckStateRole});
    emit choiceChanged();
    return true;
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    const bool bringsTables = !m_drafts[static_cast<size_t>(documentAt(index))]->tables.empty();
    return index.column() == NameColumn && bringsTables ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= TablesColumn ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                       : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return QCoreApplication::translate("ImportPreview", "Document and project");
    case FormColumn: return QCoreApplication::translate("ImportPreview", "Form, unit");
    case TablesColumn: return QCoreApplication::translate("ImportPreview", "Tables");
    case RowsColumn: return QCoreApplication::translate("ImportPreview", "Rows");
    case AmountColumn: return QCoreApplication::translate("ImportPreview", "Budget (×10,000 yuan)");
    case UnplacedColumn: return QCoreApplication::translate("ImportPreview", "Unplaced lines");
    case DoubtsColumn: return QCoreApplication::translate("ImportPreview", "Doubtful");
    default: return {};
    }
}

} // namespace budget::ui

#include "moc_importpreviewmodel.cpp"
