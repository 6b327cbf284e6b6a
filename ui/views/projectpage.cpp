// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/projectpage.h"

#include "ui/text/errortext.h"
#include "ui/views/extrasview.h"
#include "ui/views/fieldbox.h"
#include "ui/views/indicatorview.h"
#include "ui/views/projecthead.h"
#include "ui/views/reporttext.h"
#include "ui/views/textbox.h"
#include "ui/views/verdictstrip.h"
#include "ui/views/weightbar.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

constexpr int kPageMargin = 18;

QModelIndex topLeftOf(const QModelIndexList& cells)
{
    return *std::ranges::min_element(cells, [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
}

} // namespace

ProjectPage::ProjectPage(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_fields(desk.document(), desk.session(), desk.checker())
    , m_rows(desk.document(), desk.session(), desk.checker())
{
    m_fields.setReadOnly(desk.session().isReadOnly());
    m_rows.setReadOnly(desk.session().isReadOnly());
    build();
    connectTable();
    connectDesk();
    showPlace(desk.place());
}

ProjectPage::~ProjectPage() = default;

void ProjectPage::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(kPageMargin, 8, kPageMargin, 8);
    page->setSpacing(6);
    m_head = new ProjectHead(m_fields, content);
    page->addWidget(m_head);
    page->addSpacing(2);
    m_weights = new WeightBar(content);
    page->addWidget(m_weights);
    m_table = new IndicatorView(m_actions, content);
    m_table->setObjectName(QStringLiteral("indicators"));
    m_table->setGrowing(true);
    page->addWidget(m_table);
    m_noRows = new QLabel(content);
    m_noRows->setAlignment(Qt::AlignCenter);
    page->addWidget(m_noRows);
    m_extras = new ExtrasView(content);
    page->addWidget(m_extras);
    page->addStretch(1);
    m_scroll->setWidget(content);
    rows->addWidget(m_scroll, 1);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("noProject"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    rows->addWidget(m_empty, 1);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    rows->addWidget(line);
    m_verdict = new VerdictStrip(m_desk, m_actions, this);
    rows->addWidget(m_verdict);
    changeEvent(nullptr);
}

void ProjectPage::connectTable()
{
    m_table->setModel(&m_rows);
    m_table->columns().size(kIndicatorColumns);
    const int name = IndicatorTableModel::columnOf(Field::IndicatorName);
    // A line of a name has a few characters at least; where there is no room for them, the table scrolls.
    constexpr int kFewestCharacters = 6;
    m_table->setColumnWidth(name, m_table->fontMetrics().horizontalAdvance(u'国') * kFewestCharacters);
    m_table->columns().setFilling(name);
    // 服务对象满意度指标
    m_table->columns().addGrowing(IndicatorTableModel::columnOf(Field::Level2), 21, name);
    m_table->cells().setProposals([this](const QModelIndex& index) { return proposals(index); });
    connect(
        &m_rows, &IndicatorTableModel::editRejected, this,
        [this](const QModelIndex&, const Error& error) { m_table->cells().noteRefusal(refusalText(error)); });
    m_table->setOperations({
        .copied = [this](const QModelIndexList& cells,
                         bool withTitles) { return m_rows.copied(cells, withTitles); },
        .paste = [this](const QModelIndexList& cells,
                        const QString& block) { report(m_rows.paste(topLeftOf(cells), block)); },
        .fill = [this](const QModelIndexList& cells,
                       const QString& text) { report(m_rows.fill(cells, text)); },
        .insertRow = [this](int row) { report(m_rows.insertIndicator(row)); },
        .removeRows = [this](const std::vector<int>& rows) { report(m_rows.removeIndicators(rows)); },
        .shiftRows = [this](const std::vector<int>& rows,
                            int step) { report(m_rows.shiftIndicators(rows, step)); },
    });
    const ToolTips toolTips = [this](const QModelIndex& index) {
        return cellToolTip(index, m_desk.session());
    };
    m_table->setToolTips(toolTips);
    m_head->setToolTips(toolTips);
    connect(m_table, &IndicatorView::currentCellChanged, this, &ProjectPage::goToCurrent);
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, &ProjectPage::hideUnchangedRows);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, &ProjectPage::hideUnchangedRows);
    connect(&m_actions[Command::ShowOnlyChanges], &QAction::toggled, this, &ProjectPage::hideUnchangedRows);
    connect(&m_actions[Command::RevertCell], &QAction::triggered, this, &ProjectPage::revertCurrent);
}

void ProjectPage::connectDesk()
{
    connect(&m_desk, &Desk::aboutToLeaveProject, this, &ProjectPage::keepEdits);
    connect(&m_desk, &Desk::placeChanged, this, &ProjectPage::showPlace);
    connect(&m_desk.document(), &BudgetDocument::applied, this, &ProjectPage::showWeights);
    connect(&m_desk.document(), &BudgetDocument::wasReset, this, &ProjectPage::showProject);
    connect(&m_desk.document(), &BudgetDocument::projectReplaced, this, [this](ProjectId project) {
        if (project == m_shown)
            showProject();
    });
    connect(m_head, &ProjectHead::entered, this, [this](const FieldAddress& cell) { m_desk.goTo(cell); });
    connect(m_head, &ProjectHead::contextMenuRequested, this, &ProjectPage::showHeadMenu);
    connect(m_head, &ProjectHead::textRefused, this, &ProjectPage::noticed);
}

void ProjectPage::showPlace(const Place& place)
{
    if (place.project != m_shown)
        showProject();
    showExtras();
    const QScopedValueRollback following(m_isFollowing, true);
    m_head->setCurrent(place.cell);
    const QModelIndex cell = place.cell ? m_rows.indexOf(*place.cell) : QModelIndex();
    if (cell.isValid()) {
        if (m_table->currentIndex() != cell)
            m_table->setCurrentIndex(cell);
        m_table->fitVisibleRows();
        const QRect box = m_table->visualRect(cell);
        const QPoint center = m_table->viewport()->mapTo(m_scroll->widget(), box.center());
        m_scroll->ensureVisible(0, center.y(), 0, box.height() + 20);
    } else {
        m_table->selectionModel()->clear();
        const bool isHead = place.cell && !place.cell->indicator.isValid();
        QWidget* field = isHead ? static_cast<QWidget*>(m_head->box(place.cell->field)) : nullptr;
        if (isHead && !field)
            field = m_head->textBox(place.cell->field);
        if (field)
            m_scroll->ensureWidgetVisible(field, 0, 20);
    }
}

/// A key or a click elsewhere can lead to another project while something is being typed here.
void ProjectPage::keepEdits()
{
    m_head->keepEdits();
    if (const std::optional<QString> refusal = m_table->keepEdit())
        emit noticed(*refusal);
}

void ProjectPage::showProject()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_shown = m_desk.place().project;
    m_fields.setProject(m_shown);
    m_rows.setProject(m_shown);
    m_head->showProject(m_desk.document().project(m_shown));
    m_scroll->ensureVisible(0, 0);
    m_scroll->setVisible(m_shown.isValid());
    m_empty->setVisible(!m_shown.isValid());
    showWeights();
    showExtras();
}

/// Those of the project and of the row one is at.
void ProjectPage::showExtras()
{
    const Project* const project = m_desk.document().project(m_shown);
    const auto& cell = m_desk.place().cell;
    m_extras->showExtras(project, project && cell ? project->indicator(cell->indicator) : nullptr);
}

void ProjectPage::showWeights()
{
    const Project* project = m_desk.document().project(m_shown);
    if (!project)
        return;
    m_weights->setSplit(splitWeights(*project));
    m_head->showReview(project->review);
    m_head->box(Field::Budget)->setSuffix(project->currencyUnit);
    m_noRows->setVisible(project->indicators.empty());
    hideUnchangedRows();
}

void ProjectPage::goToCurrent(const QModelIndex& current)
{
    if (!m_isFollowing && current.isValid())
        m_desk.goTo(m_rows.addressAt(current));
}

void ProjectPage::revertCurrent()
{
    const std::optional<FieldAddress>& cell = m_desk.place().cell;
    if (!isVisible() || !cell)
        return;
    if (!cell->indicator.isValid())
        report(m_fields.revert({m_fields.indexOf(*cell)}));
    else if (!m_table->selectedCells().isEmpty())
        report(m_rows.revert(m_table->selectedCells()));
}

void ProjectPage::showHeadMenu(const FieldAddress& /*address*/, const QPoint& globalPosition)
{
    QMenu menu(this);
    for (const Command command : {Command::Annotate, Command::ApplyFix, Command::AcceptFinding,
                                  Command::RejectFinding, Command::MendFinding, Command::RevertCell})
        menu.addAction(&m_actions[command]);
    menu.exec(globalPosition);
}

void ProjectPage::hideUnchangedRows()
{
    const Project* project = m_desk.document().project(m_rows.project());
    const bool isFiltered = m_actions[Command::ShowOnlyChanges].isChecked();
    for (int row = 0; project && row < m_rows.rowCount(); ++row) {
        const Indicator& indicator = project->indicators[static_cast<size_t>(row)];
        const bool isChanged = !indicator.originals.isEmpty() || indicator.sourceRow == 0;
        m_table->setRowHidden(row, isFiltered && !isChanged);
    }
    m_table->updateGeometry();
}

void ProjectPage::report(const Result<BulkReport>& result)
{
    const QString sentence = result ? reportText(*result) : errorText(result.error());
    if (!sentence.isEmpty())
        emit noticed(sentence);
}

void ProjectPage::report(const Result<>& result)
{
    if (!result)
        emit noticed(errorText(result.error()));
}

QStringList ProjectPage::proposals(const QModelIndex& index) const
{
    QStringList words;
    for (const Completion& completion : m_rows.completions(index))
        words.append(completion.text);
    return words;
}

/// Texts fold as far as it takes to keep rows of the table in sight.
void ProjectPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int lines = height() / m_table->fontMetrics().height();
    constexpr int kRoomy = 42;
    constexpr int kTight = 32;
    m_head->setFoldedLines(lines >= kRoomy ? 3 : lines >= kTight ? 2 : 1);
}

void ProjectPage::changeEvent(QEvent* event)
{
    if (event)
        QWidget::changeEvent(event);
    if (m_table && (!event || event->type() == QEvent::LanguageChange)) {
        m_table->setAccessibleName(tr("Indicators of the project"));
        m_noRows->setText(tr("This table has no indicators."));
        m_empty->setText(
            tr("There is no project here. Add a document, or press %1 to bring back what was undone.")
                .arg(m_actions[Command::Redo].shortcut().toString(QKeySequence::NativeText)));
    }
}

} // namespace budget::ui

#include "moc_projectpage.cpp"
