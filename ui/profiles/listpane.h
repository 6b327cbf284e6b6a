// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/profilesource.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace budget::ui {

/// One list of a profile: its entries, what they are for, and which rules look at them. It holds no profile:
/// what is edited is said, what is true is shown.
class ListPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ListPane(QWidget* parent = nullptr);

    void show(const ProfileSource& source, const QString& key, bool isEditable);

signals:
    /// All complete entries; a line that is still being typed is none.
    void edited(const QString& key, const std::vector<QStringList>& rows);
    void restoreRequested(const QString& key);
    void ruleRequested(const QString& rule);

protected:
    /// Return adds an entry; it must not accept the dialog around.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void describe();
    void fill(const ProfileList::Rows& rows, const ProfileList::Rows& usual);
    void summarise(const ProfileList::Rows& rows, const ProfileList::Rows& usual);
    [[nodiscard]] ProfileList::Rows typedRows() const;
    void addTyped();
    void removeSelected();
    void find(const QString& typed);
    void tell();

    QString m_key;
    bool m_isEditable = false;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_rules = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_changes = nullptr;
    QLineEdit* m_new = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace budget::ui
