// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/commandtable.h"
#include "ui/actions/keymap.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <array>

namespace budget::ui {

/// The text of a command in the present language, without mnemonic and dots.
[[nodiscard]] QString plainText(const CommandInfo& info);
[[nodiscard]] QString commandTip(const CommandInfo& info);
/// Those of the table, which the user may have changed: see Keymap.
[[nodiscard]] QList<QKeySequence> shortcutsOf(const CommandInfo& info);

/// One QAction for each command, shared by menus, tool bar, context menus and the command palette.
///
/// Whoever carries a command out connects triggered() with itself as the context object. Commands that many
/// widgets know (copy, insert row …) are meant for the one that holds the focus: see addressedTo().
class ActionSet final : public QObject
{
    Q_OBJECT

public:
    explicit ActionSet(QObject* parent = nullptr);

    [[nodiscard]] QAction& operator[](Command command) const
    {
        return *m_actions[static_cast<size_t>(command)];
    }

    /// Whether a command that was just triggered concerns \a widget: the focus is in it.
    [[nodiscard]] static bool addressedTo(const QWidget* widget);

    /// The keys of all commands; at first those of the command table.
    void setKeymap(const Keymap& keymap);
    [[nodiscard]] const Keymap& keymap() const { return m_keymap; }

    /// After a change of language. Of the window's parts this is the first to call, others build on the
    /// texts.
    void retranslate();

private:
    Keymap m_keymap;
    std::array<QAction*, kCommandCount> m_actions{};
};

} // namespace budget::ui
