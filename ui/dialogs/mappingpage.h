// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/importpreviewmodel.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace budget::ui {

/// The cells of a document with the labels and column heads that were recognised. The user says what a cell
/// is and sees the result at once; what was said can be kept as a description of the form.
class MappingPage final : public QWidget
{
    Q_OBJECT

public:
    MappingPage(std::shared_ptr<ImportPreviewModel> model, QWidget* parent);

    /// Reads the cells of the document when they are not shown yet; -1: none.
    void showDocument(int document);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void take(int document, const MappedReading& reading);
    void showCells(const std::vector<parse::MappedCell>& cells);
    void spreadColumns();
    void showCurrentCell();
    void colour(QTableWidgetItem& item, const parse::MappedCell& cell) const;
    void fillFields();
    void sayWhatItIs();
    void takeBack();
    void keep();
    void showKept(const Result<QString>& path);
    void retranslate();
    [[nodiscard]] parse::MappedCell::Role chosenRole() const;

    std::shared_ptr<ImportPreviewModel> m_model;
    int m_document = -1;
    int m_shown = -1; ///< the document whose cells are in the table
    QHash<int, parse::FormSketch> m_sketches;
    QTableWidget* m_cells = nullptr;
    QLabel* m_hint = nullptr;
    QComboBox* m_role = nullptr;
    QComboBox* m_field = nullptr;
    QPushButton* m_takeBack = nullptr;
    QLabel* m_keepLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_title = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace budget::ui
