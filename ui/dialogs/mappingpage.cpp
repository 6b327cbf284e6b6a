// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/mappingpage.h"

#include "core/model/extra.h"
#include "ui/text/errortext.h"
#include "ui/text/extratext.h"
#include "ui/theme/palette.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;
using Role = parse::MappedCell::Role;

namespace {

constexpr int kMostColumns = 60;
constexpr quint32 kMostRows = 400;
constexpr int kRoleData = Qt::UserRole;
constexpr int kFieldData = Qt::UserRole + 1;

/// Rows with one cell alone: titles and paragraphs, which may take the whole row.
QSet<quint32> rowsOfOneCell(const std::vector<parse::MappedCell>& cells)
{
    QHash<quint32, int> count;
    for (const parse::MappedCell& cell : cells) {
        const quint32 end = std::min(cell.row + cell.rowSpan, kMostRows);
        for (quint32 row = cell.row; row < end; ++row)
            ++count[row];
    }
    QSet<quint32> rows;
    for (const parse::MappedCell& cell : cells) {
        if (cell.column == 0 && cell.rowSpan == 1 && count.value(cell.row) == 1)
            rows.insert(cell.row);
    }
    return rows;
}

FieldScope scopeOf(Role role)
{
    return role == Role::Head ? FieldScope::Indicator : FieldScope::Project;
}

} // namespace

MappingPage::MappingPage(std::shared_ptr<ImportPreviewModel> model, QWidget* parent)
    : QWidget(parent)
    , m_model(std::move(model))
{
    build();
    connect(m_model.get(), &ImportPreviewModel::mappingRead, this, &MappingPage::take);
    connect(m_model.get(), &ImportPreviewModel::descriptionKept, this, &MappingPage::showKept);
    connect(m_cells, &QTableWidget::currentCellChanged, this, &MappingPage::showCurrentCell);
    connect(m_role, &QComboBox::activated, this, &MappingPage::fillFields);
    connect(m_field, &QComboBox::activated, this, &MappingPage::sayWhatItIs);
    connect(m_takeBack, &QPushButton::clicked, this, &MappingPage::takeBack);
    connect(m_keep, &QPushButton::clicked, this, &MappingPage::keep);
    connect(m_name, &QLineEdit::textChanged, this, &MappingPage::showCurrentCell);
    retranslate();
}

void MappingPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* top = new QHBoxLayout;
    m_hint = new QLabel(this);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_role = new QComboBox(this);
    m_role->setObjectName(u"mappingRole"_s);
    m_role->addItem(QString(), static_cast<int>(Role::Label));
    m_role->addItem(QString(), static_cast<int>(Role::Head));
    m_field = new QComboBox(this);
    m_field->setObjectName(u"mappingField"_s);
    m_field->setMinimumContentsLength(16);
    top->addWidget(m_hint, 1);
    top->addWidget(m_role);
    top->addWidget(m_field);
    m_takeBack = new QPushButton(this);
    m_takeBack->setObjectName(u"mappingTakeBack"_s);
    top->addWidget(m_takeBack);
    layout->addLayout(top);
    m_cells = new QTableWidget(this);
    m_cells->setObjectName(u"mappingCells"_s);
    m_cells->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setWordWrap(false);
    m_cells->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_cells->viewport()->installEventFilter(this);
    layout->addWidget(m_cells, 1);
    auto* bottom = new QHBoxLayout;
    m_keepLabel = new QLabel(this);
    m_keepLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"mappingName"_s);
    m_title = new QLineEdit(this);
    m_title->setObjectName(u"mappingTitle"_s);
    m_keep = new QPushButton(this);
    m_keep->setObjectName(u"mappingKeep"_s);
    bottom->addWidget(m_keepLabel, 2);
    bottom->addWidget(m_name, 1);
    bottom->addWidget(m_title, 1);
    bottom->addWidget(m_keep);
    layout->addLayout(bottom);
}

void MappingPage::showDocument(int document)
{
    m_document = document;
    if (document == m_shown)
        return;
    m_shown = document;
    m_cells->clear();
    m_cells->setRowCount(0);
    showCurrentCell();
    if (document >= 0)
        m_model->requestMapping(document, {});
}

void MappingPage::take(int document, const MappedReading& reading)
{
    if (document != m_shown)
        return;
    if (reading.error) {
        m_hint->setText(errorSentence(*reading.error));
        return;
    }
    showCells(reading.cells);
    if (!reading.hasCells)
        m_hint->setText(tr("This document is a text without cells."));
}

void MappingPage::showCells(const std::vector<parse::MappedCell>& cells)
{
    const int row = m_cells->currentRow();
    const int column = m_cells->currentColumn();
    const QSignalBlocker blocker(m_cells);
    m_cells->clear();
    m_cells->clearSpans();
    quint32 rows = 0;
    quint32 columns = 0;
    for (const parse::MappedCell& cell : cells) {
        rows = std::max(rows, cell.row + cell.rowSpan);
        columns = std::max(columns, cell.column + cell.columnSpan);
    }
    m_cells->setRowCount(static_cast<int>(std::min(rows, kMostRows)));
    m_cells->setColumnCount(std::min(static_cast<int>(columns), kMostColumns));
    const QSet<quint32> whole = rowsOfOneCell(cells);
    for (const parse::MappedCell& cell : cells) {
        const auto at = static_cast<int>(cell.row);
        const auto begin = static_cast<int>(cell.column);
        if (begin >= m_cells->columnCount() || at >= m_cells->rowCount())
            continue;
        auto* item = new QTableWidgetItem(cell.text);
        item->setData(kRoleData, static_cast<int>(cell.role));
        item->setData(kFieldData, cell.field);
        item->setToolTip(cell.text);
        colour(*item, cell);
        m_cells->setItem(at, begin, item);
        const int span =
            whole.contains(cell.row) ? m_cells->columnCount() - begin : static_cast<int>(cell.columnSpan);
        if (cell.rowSpan > 1 || span > 1)
            m_cells->setSpan(at, begin, static_cast<int>(cell.rowSpan), span);
    }
    spreadColumns();
    if (row >= 0)
        m_cells->setCurrentCell(row, column);
    showCurrentCell();
}

/// Few columns share the width, many keep one that their words can be read in.
void MappingPage::spreadColumns()
{
    const int least = fontMetrics().horizontalAdvance(u'中') * 7;
    const int share = m_cells->viewport()->width() / std::max(1, m_cells->columnCount());
    m_cells->horizontalHeader()->setDefaultSectionSize(std::max(least, share));
}

/// The room for the columns also changes when the scroll bar for the rows comes up.
bool MappingPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_cells->viewport() && event->type() == QEvent::Resize)
        spreadColumns();
    return QWidget::eventFilter(watched, event);
}

/// Says by colour and tip what a label or head was taken for.
void MappingPage::colour(QTableWidgetItem& item, const parse::MappedCell& cell) const
{
    if (cell.role == Role::Value)
        return;
    if (cell.field == kOtherFields) {
        item.setToolTip(tr("“%1” is no field; what it holds is kept as printed").arg(cell.text));
        return;
    }
    const bool isKnown = !cell.field.isEmpty();
    item.setBackground(color(isKnown ? ColorRole::GoodFill : ColorRole::WarningFill, palette()));
    item.setToolTip(isKnown ? tr("“%1” is %2").arg(cell.text, fieldTitleOf(cell.field, scopeOf(cell.role)))
                            : tr("“%1” is a column that no description knows").arg(cell.text));
}

void MappingPage::showCurrentCell()
{
    const QTableWidgetItem* const item = m_cells->currentItem();
    const bool hasWord = item && !item->text().isEmpty();
    m_role->setEnabled(hasWord);
    m_field->setEnabled(hasWord);
    m_takeBack->setEnabled(hasWord && m_sketches.value(m_document).says(item->text()));
    m_keep->setEnabled(!m_name->text().trimmed().isEmpty() && !m_sketches.value(m_document).words.empty());
    if (!hasWord) {
        const bool isUnknown =
            m_document >= 0 && m_model->drafts()[static_cast<size_t>(m_document)]->error.has_value();
        m_hint->setText(isUnknown ? tr("No table was recognised. Choose a cell and say which label or head "
                                       "it is, until its tables appear.")
                                  : tr("Green cells are recognised. Choose a cell to say what it is."));
        return;
    }
    m_hint->setText(tr("“%1” is").arg(item->text()));
    const auto role = static_cast<Role>(item->data(kRoleData).toInt());
    if (role != Role::Value)
        m_role->setCurrentIndex(m_role->findData(static_cast<int>(role)));
    fillFields();
    m_field->setCurrentIndex(m_field->findData(item->data(kFieldData)));
}

Role MappingPage::chosenRole() const
{
    return static_cast<Role>(m_role->currentData().toInt());
}

void MappingPage::fillFields()
{
    m_field->clear();
    const Role role = chosenRole();
    for (const QString& name : role == Role::Head ? parse::fieldsOfHeads() : parse::fieldsOfLabels())
        m_field->addItem(fieldTitleOf(name, scopeOf(role)), name);
    m_field->insertSeparator(m_field->count());
    m_field->addItem(tr("No field: kept as printed"), QString(kOtherFields));
    m_field->setCurrentIndex(-1);
}

void MappingPage::sayWhatItIs()
{
    const QTableWidgetItem* const item = m_cells->currentItem();
    if (!item || m_document < 0)
        return;
    parse::FormSketch& sketch = m_sketches[m_document];
    sketch.id = u"preview"_s;
    sketch.set({.role = chosenRole(), .spelled = item->text(), .field = m_field->currentData().toString()});
    m_model->requestMapping(m_document, sketch.toJson());
}

/// An empty sketch is a description too: the document is read by the others alone.
void MappingPage::takeBack()
{
    const QTableWidgetItem* const item = m_cells->currentItem();
    if (!item || m_document < 0)
        return;
    parse::FormSketch& sketch = m_sketches[m_document];
    sketch.takeBack(item->text());
    m_model->requestMapping(m_document, sketch.toJson());
}

void MappingPage::keep()
{
    parse::FormSketch sketch = m_sketches.value(m_document);
    sketch.id = m_name->text().trimmed();
    sketch.titleWords = m_title->text().split(u' ', Qt::SkipEmptyParts);
    m_model->requestKeeping(sketch.id, sketch.toJson());
}

void MappingPage::showKept(const Result<QString>& path)
{
    if (!path && path.error().code == ErrorCode::Cancelled) {
        m_keepLabel->setText(tr("Not kept: there is a form of this name. Choose another name."));
        m_name->setFocus();
        m_name->selectAll();
        return;
    }
    m_keepLabel->setText(path ? tr("Kept in %1; used from now on.").arg(QDir::toNativeSeparators(*path))
                              : errorText(path.error()));
    m_keepLabel->setToolTip(m_keepLabel->text());
}

void MappingPage::retranslate()
{
    m_role->setItemText(0, tr("the label of"));
    m_role->setItemText(1, tr("the head of the column"));
    m_role->setAccessibleName(tr("Label or head of a column"));
    m_field->setPlaceholderText(tr("Choose a field"));
    m_field->setAccessibleName(tr("Field"));
    m_takeBack->setText(tr("Take Back"));
    m_takeBack->setToolTip(tr("Forget what was said of this cell: it is read as before"));
    m_cells->setAccessibleName(tr("Cells of the document"));
    m_keepLabel->setText(tr("Keep what was said for further documents of this form:"));
    m_name->setPlaceholderText(tr("Name of the form"));
    m_title->setPlaceholderText(tr("Words of its title (all forms without any)"));
    m_keep->setText(tr("Keep"));
    showCurrentCell();
}

void MappingPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace budget::ui

#include "moc_mappingpage.cpp"
