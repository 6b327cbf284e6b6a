// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/annotationlistmodel.h"

#include "core/base/text.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/text/reviewtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace budget::ui {

namespace {

QDateTime lastChange(const Thread& thread)
{
    return thread.messages.empty() ? QDateTime() : thread.messages.back().at;
}

QString nameOfDepartment(const BudgetDocument& document, const QString& key)
{
    const auto found = std::ranges::find_if(
        document.projects(), [&](const auto& project) { return departmentKey(*project) == key; });
    return found == document.projects().end() ? key : departmentName(**found);
}

} // namespace

QString subjectText(const BudgetDocument& document, const Subject& subject)
{
    QStringList parts;
    if (!subject.department.isEmpty())
        parts.append(nameOfDepartment(document, subject.department));
    if (const Project* project = document.project(subject.project)) {
        parts.append(project->name);
        if (const Indicator* row = project->indicator(subject.indicator))
            parts.append(row->name);
        else if (subject.indicator.isValid())
            parts.append(QCoreApplication::translate("Subjects", "(deleted row)"));
    } else if (subject.project.isValid()) {
        parts.append(QCoreApplication::translate("Subjects", "(removed project)"));
    }
    if (subject.field)
        parts.append(columnTitle(*subject.field));
    if (!subject.rule.isEmpty())
        parts.append(ruleTitle(subject.rule));
    return parts.join(QStringLiteral(" · "));
}

QString subjectQuote(const BudgetDocument& document, const Subject& subject)
{
    const Project* project = document.project(subject.project);
    if (!project)
        return {};
    const Field whole = subject.indicator.isValid() ? Field::IndicatorName : Field::ProjectName;
    return textAt(*project, {subject.project, subject.indicator, subject.field.value_or(whole)});
}

AnnotationListModel::AnnotationListModel(const BudgetDocument& document, QObject* parent)
    : DiffTableModel(parent)
    , m_document(document)
{
    connect(&document, &BudgetDocument::threadChanged, this, &AnnotationListModel::refill);
    connect(&document, &BudgetDocument::wasReset, this, &AnnotationListModel::refill);
    // What the annotations speak about is shown too: its text and whether it is still there.
    connect(&document, &BudgetDocument::applied, this, [this] {
        if (!m_shown.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {});
    });
    refill();
}

void AnnotationListModel::setFilter(const AnnotationFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refill();
}

QModelIndex AnnotationListModel::indexOf(ThreadId thread) const
{
    const auto found = std::ranges::find(m_shown, thread, &Thread::id);
    return found == m_shown.end() ? QModelIndex() : index(static_cast<int>(found - m_shown.begin()), 0);
}

int AnnotationListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int AnnotationListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnotationListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Thread& thread = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case StateColumn: return threadStateText(thread.state);
        case SubjectColumn: return subjectText(m_document, thread.subject);
        case MessageColumn: return thread.messages.empty() ? QString() : thread.messages.back().text;
        case AuthorColumn: return thread.messages.empty() ? QString() : thread.messages.back().author;
        case TimeColumn: return QLocale().toString(lastChange(thread).toLocalTime(), QLocale::ShortFormat);
        default: return {};
        }
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const Message& message : thread.messages)
            lines.append(message.author + QStringLiteral(": ") + message.text);
        return lines.join(u'\n');
    }
    case IdRole: return thread.id.value();
    case SubjectRole: return QVariant::fromValue(thread.subject);
    case AddressRole: {
        const std::optional<FieldAddress> cell = thread.subject.cell();
        return cell ? QVariant::fromValue(*cell) : QVariant();
    }
    case SortRole: return index.column() == TimeColumn ? QVariant(lastChange(thread)) : QVariant();
    case ThreadStateRole: return static_cast<int>(thread.state);
    case OriginalTextRole: return thread.quoted;
    case EditedRole: return thread.quoted != subjectQuote(m_document, thread.subject);
    case CountRole: return static_cast<int>(thread.messages.size());
    default: return {};
    }
}

QVariant AnnotationListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return QCoreApplication::translate("Columns", "State");
    case SubjectColumn: return QCoreApplication::translate("Columns", "Place");
    case MessageColumn: return QCoreApplication::translate("Columns", "Message");
    case AuthorColumn: return QCoreApplication::translate("Columns", "Author");
    case TimeColumn: return QCoreApplication::translate("Columns", "Time");
    default: return {};
    }
}

void AnnotationListModel::refill()
{
    std::vector<Thread> next;
    std::ranges::copy_if(m_document.threads(), std::back_inserter(next),
                         [this](const Thread& thread) { return matches(thread); });
    std::ranges::stable_sort(next,
                             [](const Thread& a, const Thread& b) { return lastChange(b) < lastChange(a); });
    replaceLines(m_shown, std::move(next), [](const Thread& thread) { return thread.id; });
    emit shownChanged();
}

bool AnnotationListModel::matches(const Thread& thread) const
{
    if ((m_filter.state && thread.state != *m_filter.state) ||
        (m_filter.waitsForMe && thread.state != *m_filter.waitsForMe) ||
        (m_filter.project.isValid() && thread.subject.project != m_filter.project))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const QString wanted = text::folded(m_filter.text);
    const auto holds = [&](const QString& text) { return text::folded(text).contains(wanted); };
    const Project* project = m_document.project(thread.subject.project);
    return holds(thread.quoted) || holds(subjectText(m_document, thread.subject)) ||
           (project && holds(project->unitName)) ||
           std::ranges::any_of(thread.messages, [&](const Message& message) {
               return holds(message.text) || holds(message.author);
           });
}

} // namespace budget::ui
