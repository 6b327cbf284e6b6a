// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actionset.h"

#include "ui/actions/menus.h"
#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QApplication>
#include <QMap>
#include <QWidget>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr char kContext[] = "Commands";

} // namespace

QString plainText(const CommandInfo& info)
{
    QString text = withoutMnemonic(QCoreApplication::translate(kContext, info.text));
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

QString commandTip(const CommandInfo& info)
{
    return QCoreApplication::translate(kContext, info.tip);
}

QList<QKeySequence> shortcutsOf(const CommandInfo& info)
{
    QList<QKeySequence> keys;
    const auto texts = QString::fromLatin1(info.shortcut).split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString& text : texts)
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

ActionSet::ActionSet(QObject* parent)
    : QObject(parent)
{
    // Choices exclude each other within their menu.
    QMap<CommandMenu, QActionGroup*> groups;
    for (const CommandInfo& info : commandTable()) {
        auto* action = new QAction(this);
        action->setObjectName(QString::fromLatin1(info.id));
        action->setIcon(icon(QString::fromLatin1(info.icon)));
        action->setShortcuts(shortcutsOf(info));
        action->setCheckable(info.kind != CommandKind::Plain);
        action->setMenuRole(QAction::NoRole);
        if (info.context == CommandContext::Findings)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (info.kind == CommandKind::Choice) {
            QActionGroup*& group = groups[info.menu];
            if (!group)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        m_actions[static_cast<size_t>(info.command)] = action;
    }
    retranslate();
}

bool ActionSet::addressedTo(const QWidget* widget)
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && (focus == widget || widget->isAncestorOf(focus));
}

void ActionSet::setKeymap(const Keymap& keymap)
{
    m_keymap = keymap;
    for (const CommandInfo& info : commandTable())
        (*this)[info.command].setShortcuts(m_keymap.keysOf(info.command));
    retranslate(); // tool tips name the keys
}

void ActionSet::retranslate()
{
    for (const CommandInfo& info : commandTable()) {
        QAction& action = (*this)[info.command];
        action.setText(QCoreApplication::translate(kContext, info.text));
        const QString tip = commandTip(info);
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        action.setStatusTip(tip);
        action.setToolTip(key.isEmpty() ? tip : tr("%1 (%2)", "tool tip: sentence, key").arg(tip, key));
        action.setIconText(plainText(info));
    }
}

} // namespace budget::ui

#include "moc_actionset.cpp"
