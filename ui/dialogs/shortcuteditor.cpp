// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcuteditor.h"

#include "ui/actions/actionset.h"
#include "ui/actions/menus.h"
#include "ui/theme/palette.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 0;
constexpr int kKeysColumn = 1;
constexpr int kCommandRole = Qt::UserRole;

} // namespace

ShortcutEditor::ShortcutEditor(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget(this))
    , m_key(new QKeySequenceEdit(this))
    , m_replace(new QPushButton(tr("&Use This Key"), this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("&No Key"), this))
    , m_restore(new QPushButton(tr("&Default"), this))
    , m_message(new QLabel(this))
{
    build();
    fill();
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutEditor::showSelected);
    connect(m_tree, &QTreeWidget::itemActivated, m_key, [this] { m_key->setFocus(); });
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, [this] { showSelected(); });
    connect(m_replace, &QPushButton::clicked, this, [this] { replace(m_key->keySequence()); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(m_key->keySequence()); });
    connect(m_remove, &QPushButton::clicked, this, &ShortcutEditor::take);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const std::optional<Command> command = selected();
        if (!command)
            return;
        // Another command may have been given the key meanwhile.
        const QList<QKeySequence> keys = shortcutsOf(commandInfo(*command));
        for (const QKeySequence& key : keys) {
            if (const auto owner = m_keymap.ownerOf(key, *command)) {
                say(tr("%1 belongs to “%2”.")
                        .arg(key.toString(QKeySequence::NativeText), plainText(commandInfo(*owner))));
                return;
            }
        }
        m_keymap.restore(*command);
        showKeys(*m_tree->currentItem());
        showSelected();
    });
}

void ShortcutEditor::build()
{
    m_tree->setObjectName(u"shortcuts"_s);
    m_tree->setHeaderLabels({tr("Command"), tr("Keys")});
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_key->setObjectName(u"shortcutKey"_s);
    m_key->setAccessibleName(tr("New key of the command"));
    m_message->setObjectName(u"shortcutMessage"_s);
    m_message->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_key, 1);
    for (QPushButton* button : {m_replace, m_add, m_remove, m_restore}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addLayout(row);
    layout->addWidget(m_message);
}

void ShortcutEditor::fill()
{
    m_tree->clear();
    QTreeWidgetItem* menu = nullptr;
    std::optional<CommandMenu> current;
    for (const CommandInfo& info : commandTable()) {
        if (current != info.menu) {
            current = info.menu;
            menu = new QTreeWidgetItem(m_tree, {withoutMnemonic(menuTitle(info.menu))});
            menu->setFlags(Qt::ItemIsEnabled);
            menu->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(menu, {plainText(info)});
        item->setToolTip(kNameColumn, commandTip(info));
        item->setData(kNameColumn, kCommandRole, static_cast<int>(info.command));
        showKeys(*item);
    }
    m_tree->header()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->resizeSection(kKeysColumn, 200);
    showSelected();
}

void ShortcutEditor::showKeys(QTreeWidgetItem& item) const
{
    const auto command = static_cast<Command>(item.data(kNameColumn, kCommandRole).toInt());
    QStringList texts;
    for (const QKeySequence& key : m_keymap.keysOf(command))
        texts.append(key.toString(QKeySequence::NativeText));
    item.setText(kKeysColumn, texts.join(tr(", ", "between keys")));
    QFont font = m_tree->font();
    font.setBold(m_keymap.isChanged(command));
    item.setFont(kKeysColumn, font);
}

void ShortcutEditor::setKeymap(const Keymap& keymap)
{
    m_keymap = keymap;
    fill();
}

int ShortcutEditor::filter(const QString& typed)
{
    const QString wanted = typed.trimmed();
    int shown = 0;
    for (int menu = 0; menu < m_tree->topLevelItemCount(); ++menu) {
        QTreeWidgetItem* parent = m_tree->topLevelItem(menu);
        int inMenu = 0;
        for (int row = 0; row < parent->childCount(); ++row) {
            QTreeWidgetItem* item = parent->child(row);
            const auto command = static_cast<Command>(item->data(kNameColumn, kCommandRole).toInt());
            const QString id = QString::fromLatin1(commandInfo(command).id);
            const bool isShown = wanted.isEmpty() ||
                                 item->text(kNameColumn).contains(wanted, Qt::CaseInsensitive) ||
                                 item->text(kKeysColumn).contains(wanted, Qt::CaseInsensitive) ||
                                 id.contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            inMenu += isShown ? 1 : 0;
        }
        parent->setHidden(inMenu == 0);
        shown += inMenu;
    }
    return shown;
}

void ShortcutEditor::select(Command command)
{
    for (int menu = 0; menu < m_tree->topLevelItemCount(); ++menu) {
        QTreeWidgetItem* parent = m_tree->topLevelItem(menu);
        for (int row = 0; row < parent->childCount(); ++row) {
            if (parent->child(row)->data(kNameColumn, kCommandRole).toInt() == static_cast<int>(command))
                m_tree->setCurrentItem(parent->child(row));
        }
    }
}

std::optional<Command> ShortcutEditor::selected() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QVariant command = item ? item->data(kNameColumn, kCommandRole) : QVariant();
    return command.isValid() ? std::optional(static_cast<Command>(command.toInt())) : std::nullopt;
}

bool ShortcutEditor::replace(const QKeySequence& key)
{
    return give({}, key);
}

bool ShortcutEditor::add(const QKeySequence& key)
{
    const std::optional<Command> command = selected();
    return command && give(m_keymap.keysOf(*command), key);
}

bool ShortcutEditor::give(const QList<QKeySequence>& keys, const QKeySequence& key)
{
    const std::optional<Command> command = selected();
    if (!command || key.isEmpty())
        return false;
    const QString text = key.toString(QKeySequence::NativeText);
    if (Keymap::isReserved(key)) {
        say(tr("%1 is needed for moving and typing in tables.").arg(text));
        return false;
    }
    if (const auto owner = m_keymap.ownerOf(key, *command)) {
        say(tr("%1 belongs to “%2”.").arg(text, plainText(commandInfo(*owner))));
        return false;
    }
    QList<QKeySequence> all = keys;
    if (!all.contains(key))
        all.append(key);
    m_keymap.setKeys(*command, all);
    m_key->clear();
    showKeys(*m_tree->currentItem());
    showSelected();
    return true;
}

void ShortcutEditor::take()
{
    const std::optional<Command> command = selected();
    if (!command)
        return;
    m_keymap.setKeys(*command, {});
    showKeys(*m_tree->currentItem());
    showSelected();
}

void ShortcutEditor::showSelected()
{
    const std::optional<Command> command = selected();
    const bool hasKey = !m_key->keySequence().isEmpty();
    m_key->setEnabled(command.has_value());
    m_replace->setEnabled(command && hasKey);
    m_add->setEnabled(command && hasKey);
    m_remove->setEnabled(command && !m_keymap.keysOf(*command).isEmpty());
    m_restore->setEnabled(command && m_keymap.isChanged(*command));
    say(command ? QString() : tr("Choose a command, then press the key it should have."));
}

void ShortcutEditor::say(const QString& sentence)
{
    m_message->setText(sentence);
}

QString ShortcutEditor::message() const
{
    return m_message->text();
}

} // namespace budget::ui

#include "moc_shortcuteditor.cpp"
