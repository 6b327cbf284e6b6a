// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/views/sourcelines.h"
#include "ui/views/sourcematches.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace budget::ui {

class SourceTextView;

/// The document that the current project was read from, with the pieces of the current cell marked. A click
/// there goes to the cell that was read at this place.
class SourcePanel final : public QWidget
{
    Q_OBJECT

public:
    SourcePanel(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);
    ~SourcePanel() override;

    [[nodiscard]] SourceTextView& view() const { return *m_view; }
    [[nodiscard]] bool isReading() const { return m_decoding.isRunning(); }
    /// Shows a line of a document whatever the desk is at: unplaced text, for one.
    void showLine(DocumentId document, quint32 line);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Lines = std::shared_ptr<const SourceLines>;

    void build();
    void showPlace();
    void openDocument(DocumentId document);
    void takeLines(const Lines& lines);
    void markPlace();
    void showMessage(const QString& sentence);
    void showTitle();
    void goTo(quint32 line, quint32 column);
    void find(bool forward);
    void showCount();
    void retranslate();

    Desk& m_desk;
    QLabel* m_heading = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_zoom = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_count = nullptr;
    SourceMatches m_matches;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_message = nullptr;
    SourceTextView* m_view = nullptr;
    DocumentId m_document;
    QFutureWatcher<Lines> m_decoding;
    quint32 m_wantedLine = 0;  ///< to be shown once the document is there
    bool m_isOwnClick = false; ///< the click that moves the desk must not scroll the text under the pointer
};

} // namespace budget::ui
