// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historylistmodel.h"

#include "core/session/documentsession.h"
#include "ui/models/annotationlistmodel.h"
#include "ui/text/changetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kPage = 200;

QString actionText(const HistoryEntry& entry)
{
    // What was undone is the step itself, not what undoing it did.
    const bool isUndo = entry.kind == HistoryEntry::Kind::Undo;
    const QString action = changeText(isUndo ? inverse(entry.change) : entry.change);
    switch (entry.kind) {
    case HistoryEntry::Kind::Do: return action;
    case HistoryEntry::Kind::Undo: return QCoreApplication::translate("History", "Undone: %1").arg(action);
    case HistoryEntry::Kind::Redo: return QCoreApplication::translate("History", "Redone: %1").arg(action);
    }
    Q_UNREACHABLE();
}

/// What a line is about: a cell, a row, a project; nothing for a step over several projects.
std::optional<Subject> subjectOf(const Change& change)
{
    if (const auto* edit = std::get_if<FieldEdited>(&change.any))
        return Subject{.project = edit->address.project,
                       .indicator = edit->address.indicator,
                       .field = edit->address.field};
    if (const auto* thread = std::get_if<ThreadSet>(&change.any))
        return thread->after ? thread->after->subject : thread->before->subject;
    if (const auto* decision = std::get_if<DecisionSet>(&change.any))
        return decision->after ? decision->after->subject : decision->before->subject;
    const std::vector<ProjectId> projects = touchedProjects(change);
    return projects.size() == 1 ? std::optional(Subject{.project = projects.front()}) : std::nullopt;
}

} // namespace

HistoryListModel::HistoryListModel(const BudgetDocument& document, Source source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_source(std::move(source))
{}

HistoryListModel::HistoryListModel(const DocumentSession& session, QObject* parent)
    : HistoryListModel(
          session.document(),
          {.page = [&session](int limit, qint64 before) { return session.history(limit, before); },
           .ofCell = [&session](const FieldAddress& cell) { return session.history(cell); }},
          parent)
{
    connect(&session, &DocumentSession::historyChanged, this, &HistoryListModel::update);
    connect(&session, &DocumentSession::pathChanged, this, &HistoryListModel::reload);
}

void HistoryListModel::setCell(const std::optional<FieldAddress>& cell)
{
    if (cell == m_cell)
        return;
    m_cell = cell;
    reload();
}

void HistoryListModel::update()
{
    std::vector<HistoryEntry> added = newLines();
    if (!added.empty()) {
        beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
        m_entries.insert(m_entries.begin(), std::make_move_iterator(added.begin()),
                         std::make_move_iterator(added.end()));
        endInsertRows();
    }
    if (m_reading == Reading::Interrupted) {
        m_reading = Reading::More;
        fetchMore({});
    }
}

/// Those above the first one that is known, newest first; none when they cannot be read as a whole.
std::vector<HistoryEntry> HistoryListModel::newLines()
{
    const qint64 known = m_entries.empty() ? 0 : m_entries.front().seq;
    std::vector<HistoryEntry> added;
    if (m_cell) {
        added = take(m_source.ofCell(*m_cell)).value_or(std::vector<HistoryEntry>());
    } else if (!m_entries.empty() || m_reading == Reading::Complete) {
        // Mostly there is one, and decoding a line costs: the number of the newest says how many there are.
        qint64 before = 0;
        qint64 missing = 1;
        while (missing > 0) {
            const int limit = static_cast<int>(std::min<qint64>(missing, kPage));
            auto page = take(m_source.page(limit, before));
            if (!page)
                return {};
            if (page->empty())
                break;
            before = page->back().seq;
            missing = before - known - 1;
            std::ranges::move(*page, std::back_inserter(added));
        }
    } // else the view reads the first page with fetchMore()
    std::erase_if(added, [known](const HistoryEntry& entry) { return entry.seq <= known; });
    return added;
}

int HistoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry& entry = m_entries[static_cast<size_t>(index.row())];
    const auto* edit = std::get_if<FieldEdited>(&entry.change.any);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case TimeColumn: return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
        case AuthorColumn: return entry.author;
        case ActionColumn: return actionText(entry);
        case SubjectColumn: {
            const std::optional<Subject> subject = subjectOf(entry.change);
            return subject ? subjectText(m_document, *subject) : QString();
        }
        case BeforeColumn: return edit ? edit->before : QString();
        case AfterColumn: return edit ? edit->after : QString();
        default: return {};
        }
    case IdRole: return entry.seq;
    case AddressRole: return edit ? QVariant::fromValue(edit->address) : QVariant();
    case SubjectRole: {
        const std::optional<Subject> subject = subjectOf(entry.change);
        return subject ? QVariant::fromValue(*subject) : QVariant();
    }
    case SortRole: return index.column() == TimeColumn ? QVariant(entry.at) : QVariant();
    default: return {};
    }
}

QVariant HistoryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return QCoreApplication::translate("Columns", "Time");
    case AuthorColumn: return QCoreApplication::translate("Columns", "Author");
    case ActionColumn: return QCoreApplication::translate("Columns", "Change");
    case SubjectColumn: return QCoreApplication::translate("Columns", "Place");
    case BeforeColumn: return QCoreApplication::translate("Columns", "Before");
    case AfterColumn: return QCoreApplication::translate("Columns", "After");
    default: return {};
    }
}

bool HistoryListModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_reading == Reading::More && !m_cell;
}

void HistoryListModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    auto page = take(m_source.page(kPage, m_entries.empty() ? 0 : m_entries.back().seq));
    if (!page) {
        m_reading = Reading::Interrupted; // or a view would ask for ever
        return;
    }
    m_reading = page->size() < kPage ? Reading::Complete : Reading::More; // of an empty log too
    if (page->empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    std::ranges::move(*page, std::back_inserter(m_entries));
    endInsertRows();
}

/// Nothing when they cannot be read now.
std::optional<std::vector<HistoryEntry>> HistoryListModel::take(Result<std::vector<HistoryEntry>> lines)
{
    if (lines)
        return std::move(lines).value();
    if (lines.error().code != ErrorCode::Conflict) // a worker has the file; historyChanged() follows
        emit failed(lines.error());
    return std::nullopt;
}

void HistoryListModel::reload()
{
    beginResetModel();
    m_entries.clear();
    m_reading = Reading::More;
    if (m_cell)
        m_entries = take(m_source.ofCell(*m_cell)).value_or(std::vector<HistoryEntry>());
    endResetModel();
}

} // namespace budget::ui
