// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewformmodel.h"

#include "core/rules/rulecatalog.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/models/roles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace budget::ui {

namespace {

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

QString dimensionTitle(Dimension dimension)
{
    const QString word =
        RuleCatalog::builtIn().word(dimension, isChinese() ? Language::Chinese : Language::English);
    return word.left(1).toUpper() + word.mid(1); // it heads a part of the form
}

void setScore(Review& review, const QString& item, std::optional<Weight> points)
{
    std::erase_if(review.scores, [&](const ItemScore& score) { return score.item == item; });
    if (!points)
        return;
    const auto place = std::ranges::lower_bound(review.scores, item, {}, &ItemScore::item);
    review.scores.insert(place, {item, *points});
}

} // namespace

ReviewFormModel::ReviewFormModel(Desk& desk, QObject* parent)
    : DiffTableModel(parent)
    , m_desk(desk)
{
    const auto refillFor = [this](ProjectId project) {
        if (project == m_project)
            refill();
    };
    connect(&desk.document(), &BudgetDocument::reviewChanged, this, refillFor);
    connect(&desk.document(), &BudgetDocument::projectReplaced, this, refillFor);
    connect(&desk.document(), &BudgetDocument::wasReset, this, &ReviewFormModel::refill);
    connect(&desk.checker(), &Checker::findingsReset, this, &ReviewFormModel::refill);
    connect(&desk.checker(), &Checker::findingsChanged, this, [this](const std::vector<ProjectId>& changed) {
        if (std::ranges::find(changed, m_project) != changed.end())
            refill();
    });
}

void ReviewFormModel::setProject(ProjectId project)
{
    if (project == m_project)
        return;
    m_project = project;
    refill();
}

const Finding* ReviewFormModel::findingAt(int row) const
{
    const Line& line = m_lines[static_cast<size_t>(row)];
    return line.kind == LineKind::Deduction ? &line.finding : nullptr;
}

const Review* ReviewFormModel::review() const
{
    const Project* const project = m_desk.document().project(m_project);
    return project ? &project->review : nullptr;
}

std::optional<Weight> ReviewFormModel::givenFor(const Review& review, const QString& item) const
{
    const auto found = std::ranges::find(review.scores, item, &ItemScore::item);
    return found == review.scores.end() ? std::nullopt : std::optional(found->points);
}

void ReviewFormModel::refill()
{
    const Project* const project = m_desk.document().project(m_project);
    replaceLines(m_lines, project ? lines(*project) : std::vector<Line>(), [](const Line& line) {
        Subject key = line.finding.subject;
        key.rule = QString::number(static_cast<int>(line.kind)) + line.title + line.finding.rule;
        return key;
    });
    emit sumsChanged();
}

std::vector<ReviewFormModel::Line> ReviewFormModel::lines(const Project& project) const
{
    std::vector<Finding> faults;
    for (const Finding& finding : m_desk.checker().findings(project.id)) {
        if (!isSettled(m_desk.checker().state(finding)))
            faults.push_back(finding);
    }
    const std::vector<ItemSuggestion> suggestions = suggestedScores(form(), faults);
    std::vector<Line> lines;
    size_t heading = 0;
    for (size_t item = 0; item < form().items.size(); ++item) {
        const ReviewItem& described = form().items[item];
        if (item == 0 || described.dimension != form().items[item - 1].dimension) {
            heading = lines.size();
            lines.push_back({.kind = LineKind::Dimension, .title = dimensionTitle(described.dimension)});
        }
        lines[heading].full += described.points;
        lines[heading].suggested += suggestions[item].points;
        if (const auto given = givenFor(project.review, described.id))
            lines[heading].given = lines[heading].given.value_or(Weight()) + *given;
        addItem(lines, item, suggestions[item], faults, project.review);
    }
    return lines;
}

void ReviewFormModel::addItem(std::vector<Line>& lines, size_t item, const ItemSuggestion& suggestion,
                              const std::vector<Finding>& faults, const Review& review) const
{
    const ReviewItem& described = form().items[item];
    lines.push_back({.kind = LineKind::Item,
                     .title = isChinese() ? described.chineseTitle : described.englishTitle,
                     .item = item,
                     .full = described.points,
                     .suggested = suggestion.points,
                     .given = givenFor(review, described.id)});
    for (const Deduction& deduction : suggestion.deductions) {
        lines.push_back({.kind = LineKind::Deduction,
                         .item = item,
                         .finding = faults[deduction.findings.front()],
                         .further = static_cast<int>(deduction.findings.size()) - 1,
                         .full = deduction.points});
    }
}

Weight ReviewFormModel::fullPoints() const
{
    return form().fullPoints();
}

Weight ReviewFormModel::suggestedPoints() const
{
    Weight sum;
    for (const Line& line : m_lines)
        sum += line.kind == LineKind::Item ? line.suggested : Weight();
    return sum;
}

std::optional<Weight> ReviewFormModel::givenPoints() const
{
    std::optional<Weight> sum;
    for (const Line& line : m_lines) {
        if (line.kind == LineKind::Item && line.given)
            sum = sum.value_or(Weight()) + *line.given;
    }
    return sum;
}

bool ReviewFormModel::isWhole() const
{
    return !m_lines.empty() && std::ranges::all_of(m_lines, [](const Line& line) {
        return line.kind != LineKind::Item || line.given.has_value();
    });
}

/// By the points that were given, once all are; until then by those that are suggested.
Grade ReviewFormModel::suggestedGrade() const
{
    return m_lines.empty() ? Grade::None : form().gradeFor(isWhole() ? *givenPoints() : suggestedPoints());
}

Grade ReviewFormModel::grade() const
{
    const Review* const now = review();
    return now ? now->grade : Grade::None;
}

bool ReviewFormModel::submit(Review after)
{
    const Review before = *review();
    if (before == after)
        return true;
    after.author = m_desk.session().author();
    after.at = m_desk.session().now();
    return m_desk.submit(ReviewSet{.project = m_project, .before = before, .after = std::move(after)});
}

void ReviewFormModel::takeSuggestions()
{
    if (!review())
        return;
    Review after = *review();
    for (const Line& line : m_lines) {
        if (line.kind == LineKind::Item && !line.given)
            setScore(after, form().items[line.item].id, line.suggested);
    }
    submit(std::move(after));
}

void ReviewFormModel::setGrade(Grade grade)
{
    if (!review())
        return;
    Review after = *review();
    after.grade = grade;
    submit(std::move(after));
}

int ReviewFormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReviewFormModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ReviewFormModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == GivenColumn && kindAt(index.row()) == LineKind::Item &&
        !m_desk.session().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ReviewFormModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return textOf(line, index.column());
    case Qt::EditRole:
        return index.column() == GivenColumn && line.given ? line.given->toString() : QString();
    case Qt::ToolTipRole: return index.column() == ContentColumn ? textOf(line, ContentColumn) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(
            (index.column() == ContentColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case LevelRole: return static_cast<int>(line.kind);
    case SeverityRole:
        return line.kind == LineKind::Deduction ? QVariant(static_cast<int>(line.finding.severity))
                                                : QVariant();
    case SubjectRole:
        return line.kind == LineKind::Deduction ? QVariant::fromValue(line.finding.subject) : QVariant();
    default: return {};
    }
}

bool ReviewFormModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const QString text = value.toString().trimmed();
    const std::optional<Weight> points = text.isEmpty() ? std::nullopt : Weight::parse(text);
    if (!text.isEmpty() && (!points || *points < Weight() || *points > line.full)) {
        emit pointsRefused(line.full);
        return false;
    }
    Review after = *review();
    setScore(after, form().items[line.item].id, points);
    return submit(std::move(after));
}

QVariant ReviewFormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != ContentColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ContentColumn:
        return QCoreApplication::translate("Columns", "What is judged, and what it lost points for");
    case FullColumn: return QCoreApplication::translate("Columns", "Full points");
    case SuggestedColumn: return QCoreApplication::translate("Columns", "Suggested");
    case GivenColumn: return QCoreApplication::translate("Columns", "Given");
    default: return {};
    }
}

QString ReviewFormModel::textOf(const Line& line, int column) const
{
    switch (column) {
    case ContentColumn: {
        if (line.kind != LineKind::Deduction)
            return line.title;
        const QString text = findingText(line.finding);
        return line.further == 0 ? text
                                 : QCoreApplication::translate("Findings", "%1 (+%2)", "sentence, others")
                                       .arg(text)
                                       .arg(line.further);
    }
    case FullColumn: return line.kind == LineKind::Deduction ? QString() : line.full.toString();
    case SuggestedColumn:
        return line.kind == LineKind::Deduction ? QChar(0x2212) + line.full.toString()
                                                : line.suggested.toString();
    case GivenColumn: return line.given ? line.given->toString() : QString();
    default: return {};
    }
}

} // namespace budget::ui

#include "moc_reviewformmodel.cpp"
