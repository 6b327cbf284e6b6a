// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/shortcutsheet.h"

#include "ui/actions/actionset.h"
#include "ui/actions/menus.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

ShortcutSheet::ShortcutSheet(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"shortcut-sheet"_s);
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* tree = new QTreeWidget(this);
    tree->setHeaderLabels({tr("Command"), tr("Keys"), tr("What it does")});
    tree->setRootIsDecorated(false);
    QTreeWidgetItem* menu = nullptr;
    std::optional<CommandMenu> current;
    for (const CommandInfo& info : commandTable()) {
        QStringList keys;
        for (const QKeySequence& key : actions[info.command].shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        if (keys.isEmpty())
            continue;
        if (current != info.menu) {
            current = info.menu;
            menu = new QTreeWidgetItem(tree, {withoutMnemonic(menuTitle(info.menu))});
            menu->setFirstColumnSpanned(true);
            QFont bold = tree->font();
            bold.setBold(true);
            menu->setFont(0, bold);
        }
        new QTreeWidgetItem(menu, {plainText(info), keys.join(tr(", ", "between keys")), commandTip(info)});
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(760, 620);
}

} // namespace budget::ui

#include "moc_shortcutsheet.cpp"
