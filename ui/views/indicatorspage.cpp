// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/indicatorspage.h"

#include "ui/actions/keytext.h"
#include "ui/models/tsv.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/views/columnfilterrow.h"
#include "ui/views/facetpanel.h"
#include "ui/views/indicatorview.h"
#include "ui/views/reporttext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

/// Facets in files; never change.
constexpr std::array<const char*, kFacetCount> kFacetWords{
    "level1", "level2", "operator", "core", "unit", "department", "severity", "rule", "state", "verdict"};

} // namespace

IndicatorsPage::IndicatorsPage(Desk& desk, const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(desk.document(), desk.session(), desk.checker())
{
    m_model.setReadOnly(desk.session().isReadOnly());
    build();
    connectTable();
    connectFilter();
    connectColumns();
    retranslate();
    showFilterState();
}

IndicatorsPage::~IndicatorsPage() = default;

void IndicatorsPage::build()
{
    setObjectName(QStringLiteral("indicatorsPage"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(10, 7, 10, 7);
    bar->setSpacing(8);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("indicatorFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(340);
    m_text->installEventFilter(this);
    bar->addWidget(m_text, 2);
    m_filterState = new QToolButton(this);
    m_filterState->setObjectName(QStringLiteral("filterState"));
    m_filterState->setAutoRaise(true);
    m_filterState->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(m_filterState);
    m_refresh = new QToolButton(this);
    m_refresh->setObjectName(QStringLiteral("applyAgain"));
    m_refresh->setAutoRaise(true);
    bar->addWidget(m_refresh);
    bar->addStretch(1);
    m_fill = new QLineEdit(this);
    m_fill->setObjectName(QStringLiteral("fillText"));
    m_fill->setMaximumWidth(300);
    m_fill->installEventFilter(this);
    bar->addWidget(m_fill, 1);
    rows->addLayout(bar);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("indicatorsSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_facets = new FacetPanel(m_model, splitter);
    splitter->addWidget(m_facets);
    auto* right = new QWidget(splitter);
    auto* stack = new QVBoxLayout(right);
    stack->setContentsMargins(0, 0, 0, 0);
    m_table = new IndicatorView(m_actions, right);
    m_table->setObjectName(QStringLiteral("allIndicators"));
    stack->addWidget(m_table, 1);
    // Over the rows, not in place of the table: the filters in its header are what one wants to change then.
    auto* over = new QVBoxLayout(m_table->viewport());
    m_empty = new QLabel(m_table->viewport());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    over->addWidget(m_empty);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 900});
    rows->addWidget(splitter, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150);
}

void IndicatorsPage::connectTable()
{
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->columns().size(kAllIndicatorsColumns);
    m_table->columns().setFilling(AllIndicatorsModel::columnOf(Field::IndicatorName));
    // On a wide screen the names of projects and units are whole before those of indicators get more than
    // usual.
    for (const auto& [field, halves] :
         {std::pair(Field::Level2, 21), std::pair(Field::ProjectName, 30), std::pair(Field::UnitName, 38)})
        m_table->columns().addGrowing(AllIndicatorsModel::columnOf(field), halves,
                                      AllIndicatorsModel::columnOf(Field::IndicatorName));
    m_table->setToolTips([this](const QModelIndex& index) { return cellToolTip(index, m_desk.session()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_model,
            &AllIndicatorsModel::sort);
    m_table->cells().setProposals([this](const QModelIndex& index) {
        QStringList words;
        for (const Completion& completion : m_model.completions(index))
            words.append(completion.text);
        return words;
    });
    connect(
        &m_model, &AllIndicatorsModel::editRejected, this,
        [this](const QModelIndex&, const Error& error) { m_table->cells().noteRefusal(refusalText(error)); });
    m_table->setOperations({
        .copied = [this](const QModelIndexList& cells,
                         bool withTitles) { return m_model.copied(cells, withTitles); },
        .paste = [this](const QModelIndexList& cells, const QString& block) { paste(cells, block); },
        .fill = [this](const QModelIndexList& cells,
                       const QString& text) { report(m_model.fill(cells, text)); },
    });
    connect(m_table, &IndicatorView::currentCellChanged, this, [this](const QModelIndex& current) {
        if (!m_isFollowing && current.isValid() && isVisible())
            m_desk.goTo(m_model.addressAt(current));
    });
    connect(m_table, &IndicatorView::jumpRequested, this, &IndicatorsPage::jump);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_fill->setVisible(m_table->selectionModel()->selection().size() > 0); });
    connect(&m_desk, &Desk::placeChanged, this, &IndicatorsPage::showPlace);
    connect(&m_actions[Command::RevertCell], &QAction::triggered, this, [this] {
        if (!isVisible())
            return;
        if (const Result<> result = m_model.revert(m_table->selectedCells()); !result)
            emit noticed(errorText(result.error()));
    });
}

void IndicatorsPage::connectFilter()
{
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { m_model.setFilterText(m_text->text().trimmed()); });
    connect(&m_model, &AllIndicatorsModel::filterChanged, this, &IndicatorsPage::showFilterState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IndicatorsPage::showFilterState);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &IndicatorsPage::showFilterState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &IndicatorsPage::showFilterState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &IndicatorsPage::showFilterState);
    connect(m_filterState, &QToolButton::clicked, this, &IndicatorsPage::clearFilter);
    connect(m_refresh, &QToolButton::clicked, &m_model, &AllIndicatorsModel::refresh);
    connect(&m_actions[Command::ShowOnlyChanges], &QAction::toggled, this, &IndicatorsPage::filterChanges);
}

void IndicatorsPage::connectColumns()
{
    QAction& filters = m_actions[Command::ColumnFilters];
    const QAction& freeze = m_actions[Command::FreezeColumns];
    filters.setChecked(true);
    m_table->setFilterRow(true);
    connect(&filters, &QAction::toggled, this, [this](bool isShown) {
        m_table->setFilterRow(isShown);
        if (!isShown) { // a filter that nobody sees would hide rows without a reason
            IndicatorFilter filter = m_model.filter();
            filter.columns.clear();
            m_model.setFilter(filter);
        }
    });
    connect(m_table->filterRow(), &ColumnFilterRow::typed, &m_model, &AllIndicatorsModel::setColumnFilter);
    connect(&m_model, &AllIndicatorsModel::filterChanged, this, &IndicatorsPage::showColumnFilters);
    connect(&m_actions[Command::FilterColumn], &QAction::triggered, this, [this, &filters] {
        if (!isVisible())
            return;
        filters.setChecked(true);
        m_table->filterRow()->focus(std::max(0, m_table->currentIndex().column()));
    });
    connect(&freeze, &QAction::triggered, this, [this] {
        if (isVisible())
            m_table->toggleFrozen();
        showFrozen();
    });
    connect(m_table, &IndicatorView::frozenChanged, this, &IndicatorsPage::showFrozen);
}

void IndicatorsPage::showColumnFilters()
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto typed = m_model.filter().columns.find(AllIndicatorsModel::fieldAt(column));
        m_table->filterRow()->setText(column,
                                      typed == m_model.filter().columns.end() ? QString() : typed->second);
    }
}

void IndicatorsPage::showFrozen()
{
    m_actions[Command::FreezeColumns].setChecked(m_table->frozenColumns() > 0);
}

QVariantMap IndicatorsPage::viewState() const
{
    QVariantMap typed;
    for (const auto& [field, text] : m_model.filter().columns)
        typed.insert(fieldInfo(field).name, text);
    QVariantMap state{{QStringLiteral("text"), m_model.filter().text},
                      {QStringLiteral("columns"), typed},
                      {QStringLiteral("frozen"), m_table->frozenColumns()},
                      {QStringLiteral("filterRow"), m_actions[Command::ColumnFilters].isChecked()}};
    for (size_t facet = 0; facet < kFacetWords.size(); ++facet)
        state.insert(QString::fromLatin1(kFacetWords[facet]), m_model.filter().selected[facet]);
    return state;
}

void IndicatorsPage::restoreViewState(const QVariantMap& state)
{
    m_table->freezeColumns(
        std::min(state.value(QStringLiteral("frozen")).toInt(), m_model.columnCount() - 1));
    m_actions[Command::ColumnFilters].setChecked(state.value(QStringLiteral("filterRow"), true).toBool());
    if (!m_model.filter().isEmpty())
        return;
    IndicatorFilter filter;
    const QVariantMap typed = state.value(QStringLiteral("columns")).toMap();
    for (const Field field : kAllIndicatorsColumns) {
        if (const QString text = typed.value(fieldInfo(field).name).toString(); !text.isEmpty())
            filter.columns.emplace(field, text);
    }
    filter.text = state.value(QStringLiteral("text")).toString();
    for (size_t facet = 0; facet < kFacetWords.size(); ++facet)
        filter.selected[facet] = state.value(QString::fromLatin1(kFacetWords[facet])).toStringList();
    m_text->setText(filter.text);
    m_typing.stop();
    m_model.setFilter(filter);
}

void IndicatorsPage::showPlace()
{
    const std::optional<FieldAddress>& cell = m_desk.place().cell;
    const QModelIndex index = isVisible() && cell ? m_model.indexOf(*cell) : QModelIndex();
    if (!index.isValid() || m_table->currentIndex() == index)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

bool IndicatorsPage::shows(const FieldAddress& cell) const
{
    return m_model.indexOf(cell).isValid();
}

void IndicatorsPage::showFilterState()
{
    const bool isFiltered = !m_model.filter().isEmpty();
    const QLocale locale;
    const QString all = locale.toString(m_model.totalRows());
    m_filterState->setText(
        isFiltered ? tr("%1 of %2 indicators · show all").arg(locale.toString(m_model.rowCount()), all)
                   : tr("%1 indicators").arg(all));
    m_filterState->setIcon(isFiltered ? icon(QStringLiteral("close")) : QIcon());
    m_filterState->setEnabled(isFiltered);
    m_refresh->setVisible(isFiltered || m_table->horizontalHeader()->sortIndicatorSection() >= 0);
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_empty->setText(isFiltered ? tr("No indicator fits the filter.")
                                : tr("Open a document: its indicators stand here."));
    m_fill->setVisible(m_table->selectionModel()->hasSelection());
}

void IndicatorsPage::clearFilter()
{
    m_text->clear();
    m_typing.stop();
    m_actions[Command::ShowOnlyChanges].setChecked(false);
    m_model.setFilter({});
}

void IndicatorsPage::filterChanges(bool isOnlyChanges)
{
    m_model.setSelected(Facet::ByState, isOnlyChanges
                                            ? QStringList{QStringLiteral("edited"), QStringLiteral("added")}
                                            : QStringList());
}

void IndicatorsPage::fillSelected()
{
    report(m_model.fill(m_table->selectedCells(), m_fill->text()));
    m_fill->clear();
    m_table->setFocus();
}

void IndicatorsPage::paste(const QModelIndexList& cells, const QString& text)
{
    const std::vector<QStringList> block = tsv::parse(text);
    if (block.size() == 1 && block.front().size() == 1) {
        report(m_model.fill(cells, block.front().front()));
        return;
    }
    const QModelIndex topLeft =
        *std::ranges::min_element(cells, [](const QModelIndex& a, const QModelIndex& b) {
            return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
        });
    report(m_model.paste(topLeft, block));
}

void IndicatorsPage::report(const Result<BulkReport>& result)
{
    const QString sentence = result ? reportText(*result) : errorText(result.error());
    if (!sentence.isEmpty())
        emit noticed(sentence);
}

void IndicatorsPage::jump(const QModelIndex& index)
{
    m_desk.goTo(m_model.addressAt(index));
    emit projectRequested();
}

void IndicatorsPage::retranslate()
{
    m_text->setPlaceholderText(tr("Filter indicators…"));
    m_text->setAccessibleName(tr("Filter indicators"));
    m_fill->setPlaceholderText(tr("Put into all selected cells: %1").arg(keyText(Qt::Key_Return)));
    m_fill->setAccessibleName(tr("Text for all selected cells"));
    m_table->setAccessibleName(tr("Indicators of all projects"));
    m_refresh->setText(tr("Apply again"));
    m_refresh->setToolTip(tr("Filter and sort what was edited since"));
    showFilterState();
}

void IndicatorsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool IndicatorsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_fill && isEnter) {
        fillSelected();
        return true;
    }
    if (watched == m_text && key == Qt::Key_Escape && !m_model.filter().isEmpty()) {
        clearFilter();
        return true;
    }
    if (watched == m_text && (isEnter || key == Qt::Key_Down)) {
        m_table->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void IndicatorsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showPlace();
}

} // namespace budget::ui

#include "moc_indicatorspage.cpp"
