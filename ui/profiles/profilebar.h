// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace budget::ui {

class ProfileShelf;

/// Which profile is used, and what can be done with it as a whole.
class ProfileBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileBar(QWidget* parent = nullptr);

    void show(const ProfileShelf& shelf, const QString& chosen);
    [[nodiscard]] QString chosen() const;

signals:
    void profileChosen(const QString& name);
    void baseChosen(const QString& name);
    void copyRequested();
    void renameRequested();
    void removeRequested();
    void importRequested();
    void exportRequested();

private:
    void showBases(const ProfileShelf& shelf);
    void showNote(const ProfileShelf& shelf);

    QComboBox* m_choice = nullptr;
    QLabel* m_baseLabel = nullptr;
    QComboBox* m_base = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_rename = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_export = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace budget::ui
