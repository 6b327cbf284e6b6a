// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/importpreview.h"

#include "core/session/rowsplice.h"
#include "ui/delegates/indicatordelegate.h"
#include "ui/dialogs/mappingpage.h"
#include "ui/dialogs/unreadpage.h"
#include "ui/models/annotationlistmodel.h"
#include "ui/models/columnspec.h"
#include "ui/models/roles.h"
#include "ui/text/importtext.h"
#include "ui/theme/icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// Nobody reads more in a preview, and a longer list would make the window wait.
constexpr size_t kMostLines = 500;

enum Tab : int { RowsTab, DoubtsTab, UnplacedTab, MappingTab };

QTreeWidget* makeList(const QString& name, int columns, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(name);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setColumnCount(columns);
    return list;
}

/// Marks a document that was not read where others have the box to tick, so that all names stand in one line.
class DocumentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(SeverityRole).isNull())
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(u"severity-error"_s, ColorRole::ErrorText);
        const int side =
            option->widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget);
        option->decorationSize = QSize(side, side);
    }
};

/// "项目 · 指标 · 指标值", of a table of a draft.
QString cellText(const Project& project, const Subject& subject)
{
    QStringList parts{project.name};
    if (const Indicator* const row = project.indicator(subject.indicator))
        parts.append(row->name);
    if (subject.field)
        parts.append(columnTitle(*subject.field));
    return parts.join(u" · "_s);
}

} // namespace

ImportPreviewDialog::ImportPreviewDialog(std::shared_ptr<ImportPreviewModel> model, QWidget* parent)
    : QDialog(parent)
    , m_model(std::move(model))
{
    setObjectName(u"import-preview"_s);
    build();
    connectModel();
    retranslate();
    showCurrent();
    resize(1080, 700);
}

ImportPreviewDialog::~ImportPreviewDialog() = default;

void ImportPreviewDialog::build()
{
    auto* layout = new QVBoxLayout(this);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_summary);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildDocuments());
    m_parts = new QStackedWidget(splitter);
    m_tabs = new QTabWidget(m_parts);
    m_tabs->setDocumentMode(true);
    m_doubts = makeList(u"importDoubts"_s, 4, m_tabs);
    m_unplaced = makeList(u"importUnplaced"_s, 2, m_tabs);
    m_tabs->addTab(buildRows(), QString());
    m_tabs->addTab(m_doubts, QString());
    m_tabs->addTab(m_unplaced, QString());
    m_mapping = new MappingPage(m_model, m_tabs);
    m_tabs->addTab(m_mapping, QString());
    m_parts->addWidget(m_tabs);
    m_unread = new UnreadPage(*m_model, m_parts);
    m_parts->addWidget(m_unread);
    splitter->addWidget(m_parts);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);

    auto* bottom = new QHBoxLayout;
    m_reading = new QLabel(this);
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(180);
    bottom->addWidget(m_reading, 1);
    bottom->addWidget(m_progress);
    auto* buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(u"importAccept"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
}

QWidget* ImportPreviewDialog::buildDocuments()
{
    m_documents = new QTreeView(this);
    m_documents->setObjectName(u"importDocuments"_s);
    m_documents->setModel(m_model.get());
    m_documents->setUniformRowHeights(true);
    m_documents->setAllColumnsShowFocus(true);
    m_documents->setItemDelegateForColumn(ImportPreviewModel::NameColumn, new DocumentDelegate(m_documents));
    QHeaderView* const header = m_documents->header();
    header->setStretchLastSection(false);
    // Why a document was not read needs as much room as its name.
    header->setSectionResizeMode(ImportPreviewModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ImportPreviewModel::FormColumn, QHeaderView::Stretch);
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const std::array widths{0, 46, 8, 8, 22, 15, 11};
    for (int column = 1; column < ImportPreviewModel::ColumnCount; ++column)
        header->resizeSection(column, widths[static_cast<size_t>(column)] * digit);
    return m_documents;
}

QWidget* ImportPreviewDialog::buildRows()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* bar = new QHBoxLayout;
    m_rowHint = new QLabel(page);
    m_rowHint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_join = new QPushButton(page);
    m_join->setObjectName(u"importJoin"_s);
    m_split = new QPushButton(page);
    m_split->setObjectName(u"importSplit"_s);
    m_split->setMenu(new QMenu(m_split));
    bar->addWidget(m_rowHint, 1);
    bar->addWidget(m_join);
    bar->addWidget(m_split);
    layout->addLayout(bar);
    m_rowView = new QTableView(page);
    m_rowView->setObjectName(u"importRows"_s);
    m_rowView->setModel(&m_rows);
    m_rowView->setItemDelegate(new IndicatorDelegate(m_rowView));
    m_rowView->setShowGrid(false);
    m_rowView->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_rowView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* const header = m_rowView->horizontalHeader();
    const int half = fontMetrics().horizontalAdvance(u'中') / 2;
    constexpr int kRoom = 7; // for the padding of the cells, and for heads in English
    for (int column = 0; column < m_rows.columnCount(); ++column)
        header->resizeSection(column, (columnSpec(ImportRowsModel::fieldAt(column)).width + kRoom) * half);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    layout->addWidget(m_rowView, 1);
    return page;
}

void ImportPreviewDialog::connectModel()
{
    connect(m_model.get(), &ImportPreviewModel::progressed, this, &ImportPreviewDialog::showReading);
    connect(m_model.get(), &ImportPreviewModel::completed, this, &ImportPreviewDialog::showState);
    connect(m_model.get(), &ImportPreviewModel::choiceChanged, this, &ImportPreviewDialog::showState);
    connect(m_model.get(), &ImportPreviewModel::tableChanged, this, &ImportPreviewDialog::showCurrent);
    connect(m_model.get(), &ImportPreviewModel::mappingRead, this, &ImportPreviewDialog::noteCells);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& parent, int first) {
                if (parent.isValid())
                    return;
                // The tables of one document are shown at once, of many only the documents.
                if (m_model->expectedCount() == 1)
                    m_documents->expand(m_model->indexOf(first));
                if (!m_documents->currentIndex().isValid())
                    m_documents->setCurrentIndex(m_model->indexOf(first));
            });
    connect(m_documents->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportPreviewDialog::showCurrent);
    connect(m_rowView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ImportPreviewDialog::showRowCommands);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ImportPreviewDialog::showMapping);
    connect(m_join, &QPushButton::clicked, this, &ImportPreviewDialog::joinRows);
    connect(m_split->menu(), &QMenu::aboutToShow, this, &ImportPreviewDialog::fillSplitMenu);
}

void ImportPreviewDialog::showCurrent()
{
    const QModelIndex current = m_documents->currentIndex();
    const int document = m_model->documentAt(current);
    const auto draft = document < 0 ? nullptr : m_model->drafts()[static_cast<size_t>(document)];
    const int table = m_model->tableAt(current);
    const bool isOnlyTable = draft && table < 0 && !draft->tables.empty();
    m_rows.show(draft, isOnlyTable ? 0 : table);
    showDoubts(draft.get(), table);
    showUnplaced(draft.get());
    // Its labels are what there is to say about a document that nobody recognises.
    if (draft && draft->error && draft->error->code == ErrorCode::FormUnknown)
        m_tabs->setCurrentIndex(MappingTab);
    showReason(draft.get());
    showMapping();
    showRowCommands();
}

/// There is nothing else to show of a document that was not read; one of an unknown form has its cells.
void ImportPreviewDialog::showReason(const ImportDraft* draft)
{
    const bool hasCells = draft && draft->error && draft->error->code == ErrorCode::FormUnknown &&
                          !m_plainTexts.contains(m_model->documentAt(m_documents->currentIndex()));
    const bool isUnread = draft && draft->error && !hasCells;
    m_parts->setCurrentWidget(isUnread ? static_cast<QWidget*>(m_unread) : m_tabs);
    if (isUnread)
        m_unread->showDocument(m_model->documentAt(m_documents->currentIndex()));
}

/// Reading the cells takes a while, so it waits until somebody wants to see them.
void ImportPreviewDialog::showMapping()
{
    if (m_parts->currentWidget() == m_tabs && m_tabs->currentIndex() == MappingTab)
        m_mapping->showDocument(m_model->documentAt(m_documents->currentIndex()));
}

/// A text of no known form has nothing to point at: why it was not read is all there is to say.
void ImportPreviewDialog::noteCells(int document, const MappedReading& reading)
{
    if (reading.error || reading.hasCells)
        return;
    m_plainTexts.insert(document);
    if (m_model->documentAt(m_documents->currentIndex()) == document)
        showReason(m_model->drafts()[static_cast<size_t>(document)].get());
}

void ImportPreviewDialog::showDoubts(const ImportDraft* draft, int table)
{
    m_doubts->clear();
    QList<QTreeWidgetItem*> items;
    size_t total = 0;
    for (size_t i = 0; draft && i < draft->tables.size(); ++i) {
        if (table >= 0 && static_cast<int>(i) != table)
            continue;
        const DraftTable& each = draft->tables[i];
        total += each.doubts.size();
        for (const DraftDoubt& doubt : each.doubts) {
            if (static_cast<size_t>(items.size()) >= kMostLines)
                break;
            auto* item =
                new QTreeWidgetItem({cellText(*each.project, doubt.subject), doubt.text, doubtText(doubt),
                                     doubt.line > 0 ? QString::number(doubt.line) : QString()});
            item->setToolTip(2, item->text(2));
            item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
            items.append(item);
        }
    }
    m_doubts->addTopLevelItems(items);
    m_tabs->setTabText(DoubtsTab, tr("Doubtful Cells (%1)").arg(QLocale().toString(total)));
}

void ImportPreviewDialog::showUnplaced(const ImportDraft* draft)
{
    m_unplaced->clear();
    QList<QTreeWidgetItem*> items;
    const size_t total = draft ? draft->document.lines.unplaced.size() : 0;
    for (size_t i = 0; i < std::min(total, kMostLines); ++i) {
        const UnplacedLine& line = draft->document.lines.unplaced[i];
        items.append(new QTreeWidgetItem({QString::number(line.line), line.text}));
    }
    m_unplaced->addTopLevelItems(items);
    m_tabs->setTabText(UnplacedTab, tr("Unplaced Text (%1)").arg(QLocale().toString(total)));
}

void ImportPreviewDialog::showRowCommands()
{
    const QModelIndexList cells = m_rowView->selectionModel()->selectedIndexes();
    const auto [first, last] = std::ranges::minmax_element(cells, {}, &QModelIndex::row);
    m_join->setEnabled(!cells.isEmpty() && last->row() > first->row());
    const QModelIndex current = m_rowView->currentIndex();
    const bool canSplit =
        cells.size() == 1 && current.isValid() && m_rows.project() &&
        piecesOfCell(*m_rows.project(), current.row(), ImportRowsModel::fieldAt(current.column())).size() > 1;
    m_split->setEnabled(canSplit);
    m_rowHint->setText(
        !m_rows.project() ? tr("Choose a table above to see its rows.")
        : canSplit
            ? tr("The cell was put together from several printed lines: the row can be split between them.")
            : m_rows.project()->name);
}

void ImportPreviewDialog::joinRows()
{
    const QModelIndex current = m_documents->currentIndex();
    const QModelIndexList cells = m_rowView->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        return;
    const auto [first, last] = std::ranges::minmax_element(cells, {}, &QModelIndex::row);
    const int row = first->row();
    for (int below = last->row(); below > row; --below)
        m_model->joinRows(m_model->documentAt(current), std::max(m_model->tableAt(current), 0), row);
    m_rowView->setCurrentIndex(m_rows.index(row, 2));
}

void ImportPreviewDialog::fillSplitMenu()
{
    QMenu* const menu = m_split->menu();
    menu->clear();
    const QModelIndex cell = m_rowView->currentIndex();
    if (!cell.isValid() || !m_rows.project())
        return;
    const QStringList pieces =
        piecesOfCell(*m_rows.project(), cell.row(), ImportRowsModel::fieldAt(cell.column()));
    for (int count = 1; count < pieces.size(); ++count) {
        menu->addAction(tr("After “%1”").arg(pieces[count - 1]), this, [this, count] { splitRow(count); });
    }
}

void ImportPreviewDialog::splitRow(int pieces)
{
    const QModelIndex current = m_documents->currentIndex();
    const QModelIndex cell = m_rowView->currentIndex();
    const int row = cell.row();
    const int column = cell.column();
    m_model->splitRow(m_model->documentAt(current), std::max(m_model->tableAt(current), 0), row,
                      ImportRowsModel::fieldAt(column), pieces);
    m_rowView->setCurrentIndex(m_rows.index(row, column));
}

void ImportPreviewDialog::showState()
{
    int read = 0;
    int failed = 0;
    int doubts = 0;
    int tables = 0;
    std::vector<YearBudget> years;
    for (const auto& draft : m_model->drafts()) {
        read += draft->error ? 0 : 1;
        failed += draft->error ? 1 : 0;
        doubts += draft->doubtCount();
        tables += static_cast<int>(draft->tables.size());
        for (const YearBudget& each : draft->years)
            addToYear(years, each.year, each.budget);
    }
    QStringList parts{tr("%n document(s) read", nullptr, read), tr("%n table(s)", nullptr, tables),
                      budgetsText(years)};
    if (doubts > 0)
        parts.append(tr("%n doubtful cell(s)", nullptr, doubts));
    if (const int repeated = m_model->repeatedCount(); repeated > 0)
        parts.append(tr("%n table(s) twice", nullptr, repeated));
    if (failed > 0)
        parts.append(tr("%n not read", nullptr, failed));
    m_summary->setText(parts.join(u" · "_s));
    const int chosen = m_model->chosenCount();
    m_import->setText(tr("Import %n Table(s)", nullptr, chosen));
    m_import->setEnabled(m_model->isComplete() && chosen > 0);
    m_reading->setVisible(!m_model->isComplete());
    m_progress->setVisible(!m_model->isComplete());
}

void ImportPreviewDialog::showReading(const QString& what, int done, int total)
{
    m_reading->setText(what);
    // Of many documents the bar shows how many were read, of one how far it is.
    const bool isBatch = m_model->expectedCount() > 1;
    m_progress->setRange(0, isBatch ? m_model->expectedCount() : total);
    m_progress->setValue(isBatch ? static_cast<int>(m_model->drafts().size()) : done);
}

void ImportPreviewDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_tabs->setTabText(RowsTab, tr("Rows"));
    m_tabs->setTabText(MappingTab, tr("Labels and Columns"));
    m_documents->setAccessibleName(tr("Documents and their tables"));
    m_rowView->setAccessibleName(tr("Rows of the table"));
    m_doubts->setHeaderLabels({tr("Cell"), tr("Text"), tr("Why it is doubtful"), tr("Line")});
    m_doubts->setAccessibleName(tr("Doubtful cells"));
    m_unplaced->setHeaderLabels({tr("Line"), tr("Text")});
    m_unplaced->setAccessibleName(tr("Unplaced text"));
    m_join->setText(tr("Join Rows"));
    m_join->setToolTip(tr("Make the selected rows one: texts are joined as wrapped lines"));
    m_split->setText(tr("Split Row"));
    m_split->setToolTip(tr("Make two rows of one, at a line of the selected cell"));
    const int digit = fontMetrics().horizontalAdvance(u'0');
    const std::array widths{34, 26, 60, 6};
    for (int column = 0; column < static_cast<int>(widths.size()); ++column)
        m_doubts->header()->resizeSection(column, widths[static_cast<size_t>(column)] * digit);
    m_doubts->header()->setStretchLastSection(false);
    m_doubts->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    showState();
}

void ImportPreviewDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
}

} // namespace budget::ui

#include "moc_importpreview.cpp"
