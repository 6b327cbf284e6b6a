// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace budget::ui {

/// The commands that answer to \a typed, the best first: by Chinese and English text, by pinyin initials and
/// by id; all of them for an empty text. "cx" finds 撤销.
[[nodiscard]] std::vector<Command> matchingCommands(const QString& typed);

/// Ctrl+Shift+P: type a few letters, press Enter.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const ActionSet& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void runCurrent();

    const ActionSet& m_actions;
    QLineEdit* m_input = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace budget::ui
