// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/keymap.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace budget::ui {

/// All commands with their keys. A key that another command has is refused with a sentence that names it.
class ShortcutEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutEditor(QWidget* parent = nullptr);

    void setKeymap(const Keymap& keymap);
    [[nodiscard]] const Keymap& keymap() const { return m_keymap; }
    /// Leaves the commands whose name, id or key contains the text. Returns how many.
    int filter(const QString& typed);

    void select(Command command);
    /// Gives the selected command this key besides or instead of those it has. False: refused.
    bool add(const QKeySequence& key);
    bool replace(const QKeySequence& key);
    [[nodiscard]] QString message() const;

private:
    void build();
    void fill();
    void showSelected();
    void showKeys(QTreeWidgetItem& item) const;
    bool give(const QList<QKeySequence>& keys, const QKeySequence& key);
    [[nodiscard]] std::optional<Command> selected() const;
    void take();
    void say(const QString& sentence);

    Keymap m_keymap;
    QTreeWidget* m_tree = nullptr;
    QKeySequenceEdit* m_key = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_restore = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace budget::ui
