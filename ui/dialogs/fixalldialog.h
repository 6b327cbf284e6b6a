// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/fixpreviewmodel.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeView;

namespace budget::ui {

/// Shows what the fixes of one rule would change, place by place, before it is done.
class FixAllDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a rule: its title.
    FixAllDialog(const QString& rule, FixPreviewModel& fixes, QWidget* parent = nullptr);

private:
    void build(const QString& rule);
    void showCount();

    FixPreviewModel& m_fixes;
    QTreeView* m_list = nullptr;
    QPushButton* m_accept = nullptr;
};

} // namespace budget::ui
