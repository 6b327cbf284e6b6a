// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/importpreviewmodel.h"
#include "ui/models/importrowsmodel.h"

#include <QDialog>
#include <QSet>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace budget::ui {

class MappingPage;
class UnreadPage;

/// What an import would bring, before it is made: each document with its tables, what did not balance and
/// what is doubtful. Tables are ticked or left out, rows joined and split by hand. It opens while documents
/// are still being read and fills up.
class ImportPreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportPreviewDialog(std::shared_ptr<ImportPreviewModel> model, QWidget* parent);
    ~ImportPreviewDialog() override;

    [[nodiscard]] ImportPreviewModel& model() { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildDocuments();
    [[nodiscard]] QWidget* buildRows();
    void connectModel();
    void showCurrent();
    void showDoubts(const ImportDraft* draft, int table);
    void showUnplaced(const ImportDraft* draft);
    void showReason(const ImportDraft* draft);
    void showMapping();
    void noteCells(int document, const MappedReading& reading);
    void showRowCommands();
    void joinRows();
    void splitRow(int pieces);
    void fillSplitMenu();
    void showState();
    void showReading(const QString& what, int done, int total);
    void retranslate();

    std::shared_ptr<ImportPreviewModel> m_model;
    ImportRowsModel m_rows;
    QLabel* m_summary = nullptr;
    QTreeView* m_documents = nullptr;
    QStackedWidget* m_parts = nullptr; ///< what was read of a document, or why it was not
    UnreadPage* m_unread = nullptr;
    QTabWidget* m_tabs = nullptr;
    QTableView* m_rowView = nullptr;
    QLabel* m_rowHint = nullptr;
    QPushButton* m_join = nullptr;
    QPushButton* m_split = nullptr;
    QTreeWidget* m_doubts = nullptr;
    QTreeWidget* m_unplaced = nullptr;
    MappingPage* m_mapping = nullptr;
    QSet<int> m_plainTexts; ///< documents of which it turned out that they have no cells
    QLabel* m_reading = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace budget::ui
