// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/profiles/listpane.h"

#include "core/rules/settingcatalog.h"
#include "ui/models/findingtext.h"
#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

bool isWordList(const QString& key)
{
    return findProfileList(key)->shape == ListShape::Words;
}

int countOfNew(const ProfileList::Rows& rows, const ProfileList::Rows& others)
{
    return static_cast<int>(std::ranges::count_if(
        rows, [&](const QStringList& row) { return std::ranges::find(others, row) == others.end(); }));
}

} // namespace

ListPane::ListPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_about(new QLabel(this))
    , m_rules(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_changes(new QLabel(this))
    , m_new(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_restore(new QPushButton(tr("Restore This List"), this))
{
    build();
    connect(m_table, &QTableWidget::itemChanged, this, &ListPane::tell);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_isEditable && !m_table->selectedItems().isEmpty()); });
    connect(m_new, &QLineEdit::textChanged, this, &ListPane::find);
    connect(m_new, &QLineEdit::returnPressed, this, &ListPane::addTyped);
    connect(m_add, &QPushButton::clicked, this, &ListPane::addTyped);
    connect(m_remove, &QPushButton::clicked, this, &ListPane::removeSelected);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(m_key); });
    connect(m_rules, &QLabel::linkActivated, this, &ListPane::ruleRequested);
}

void ListPane::build()
{
    m_table->setObjectName(u"listEntries"_s);
    m_new->setObjectName(u"newEntry"_s);
    m_add->setObjectName(u"addEntry"_s);
    m_remove->setObjectName(u"removeEntry"_s);
    m_restore->setObjectName(u"restoreList"_s);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_rules->setTextInteractionFlags(Qt::TextBrowserInteraction);
    for (QLabel* label : {m_title, m_about, m_rules})
        label->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    QPalette palette = m_changes->palette();
    palette.setColor(QPalette::WindowText, color(ColorRole::SubtleText, palette));
    m_changes->setPalette(palette);

    auto* typing = new QHBoxLayout;
    typing->addWidget(m_new, 1);
    typing->addWidget(m_add);
    typing->addWidget(m_remove);
    auto* end = new QHBoxLayout;
    end->addWidget(m_restore);
    end->addWidget(m_changes, 1);
    for (QPushButton* button : {m_add, m_remove, m_restore})
        button->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : {m_title, m_about, m_rules})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addLayout(typing);
    layout->addLayout(end);
}

void ListPane::show(const ProfileSource& source, const QString& key, bool isEditable)
{
    const bool isOther = m_key != key;
    m_key = key;
    m_isEditable = isEditable;
    if (isOther)
        describe();
    const ProfileList::Rows rows = findProfileList(key)->rowsIn(*source.profile());
    const ProfileList::Rows usual = source.baseName().isEmpty() ? rows : source.usualRows(key);
    // What somebody is typing is not taken away: the lines already say what the profile says.
    if (isOther || typedRows() != rows)
        fill(rows, usual);
    summarise(rows, usual);
    m_table->setEditTriggers(isEditable
                                 ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                       QAbstractItemView::AnyKeyPressed
                                 : QAbstractItemView::NoEditTriggers);
    m_add->setEnabled(isEditable);
    m_remove->setEnabled(isEditable && !m_table->selectedItems().isEmpty());
    m_restore->setEnabled(isEditable && source.isListChanged(key));
}

void ListPane::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn)
        QWidget::keyPressEvent(event);
}

void ListPane::describe()
{
    const auto language = static_cast<size_t>(presentLanguage());
    const SettingCatalog::List& text = *SettingCatalog::builtIn().list(m_key);
    m_title->setText(text.title[language]);
    m_about->setText(text.about[language]);
    QStringList links;
    for (const QString& id : RuleCatalog::builtIn().ids()) {
        if (RuleCatalog::builtIn().entry(id)->uses.contains(m_key))
            links.append(u"<a href=\"%1\">%2</a>"_s.arg(id, ruleTitle(id).toHtmlEscaped()));
    }
    m_rules->setText(tr("Rules that look at it: %1").arg(links.join(tr(", ", "between rules"))));
    m_new->clear();
    m_new->setPlaceholderText(isWordList(m_key) ? tr("Find a word, or add one or several")
                                                : tr("Find an entry, or begin a new one"));
    m_new->setAccessibleName(m_new->placeholderText());
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(0);
    m_table->setColumnCount(columnCount(findProfileList(m_key)->shape));
    m_table->horizontalHeader()->setVisible(!text.columns.empty());
    QStringList titles;
    for (const SettingCatalog::Text& column : text.columns)
        titles.append(column[language]);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setAccessibleName(m_title->text());
}

void ListPane::fill(const ProfileList::Rows& rows, const ProfileList::Rows& usual)
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList& texts = rows[static_cast<size_t>(row)];
        QFont font = m_table->font();
        font.setBold(std::ranges::find(usual, texts) == usual.end());
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(texts.value(column));
            item->setFont(font);
            m_table->setItem(row, column, item);
        }
    }
}

void ListPane::summarise(const ProfileList::Rows& rows, const ProfileList::Rows& usual)
{
    const int added = countOfNew(rows, usual);
    const int removed = countOfNew(usual, rows);
    m_changes->setText(
        added + removed == 0
            ? QString()
            : tr("%1 added, %2 taken away").arg(QString::number(added), QString::number(removed)));
}

ProfileList::Rows ListPane::typedRows() const
{
    ProfileList::Rows rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QTableWidgetItem* item = m_table->item(row, column);
            texts.append(item ? item->text().trimmed() : QString());
        }
        // A successor may be unknown: the document was repealed.
        const bool isComplete = !texts.front().isEmpty() && !texts.back().isEmpty();
        if (isComplete)
            rows.push_back(texts);
    }
    return rows;
}

void ListPane::tell()
{
    emit edited(m_key, typedRows());
}

void ListPane::addTyped()
{
    if (!m_isEditable)
        return;
    static const QRegularExpression separators(u"[、，,；;\\s]+"_s);
    const bool isWords = isWordList(m_key);
    const QStringList typed =
        isWords ? m_new->text().split(separators, Qt::SkipEmptyParts) : QStringList(m_new->text().trimmed());
    QTableWidgetItem* last = nullptr;
    {
        const QSignalBlocker blocker(m_table);
        for (const QString& text : typed) {
            if (isWords && !m_table->findItems(text, Qt::MatchFixedString).isEmpty())
                continue;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            for (int column = 0; column < m_table->columnCount(); ++column)
                m_table->setItem(row, column, new QTableWidgetItem(column == 0 ? text : QString()));
            last = m_table->item(row, m_table->columnCount() > 1 && !text.isEmpty() ? 1 : 0);
        }
    }
    if (!last)
        return;
    m_new->clear();
    m_table->setCurrentItem(last);
    if (isWords)
        tell();
    else
        m_table->editItem(last);
}

void ListPane::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows, std::greater());
    {
        const QSignalBlocker blocker(m_table);
        for (const int row : rows)
            m_table->removeRow(row);
    }
    tell();
}

void ListPane::find(const QString& typed)
{
    const QString wanted = typed.trimmed();
    const QList<QTableWidgetItem*> found =
        wanted.isEmpty() ? QList<QTableWidgetItem*>() : m_table->findItems(wanted, Qt::MatchContains);
    if (found.isEmpty())
        m_table->clearSelection();
    else
        m_table->setCurrentItem(found.front());
}

} // namespace budget::ui

#include "moc_listpane.cpp"
