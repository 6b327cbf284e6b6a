// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/readingdifference.h"

#include <QDialog>

#include <vector>

class QTreeWidget;
class QTreeWidgetItem;

namespace budget::ui {

/// What a document that was read again brings: projects and rows that are new or gone, and each value that is
/// printed in another way, with both texts. A choice leads to its place. Non-modal; deletes itself.
class DifferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    DifferencesDialog(std::vector<ReadingDifference> differences, QWidget* parent);

signals:
    void placeRequested(const budget::FieldAddress& place);

private:
    void fill();
    void goTo(const QTreeWidgetItem& item);

    std::vector<ReadingDifference> m_differences;
    QTreeWidget* m_list = nullptr;
};

} // namespace budget::ui
