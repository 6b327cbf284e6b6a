// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/views/sourcelines.h"
#include "ui/views/sourcematches.h"
#include "ui/views/sourcepages.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace budget::ui {

class PdfView;
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
    [[nodiscard]] PdfView& pdfView() const { return *m_pdf; }
    [[nodiscard]] bool showsPages() const;
    /// Reads the document again, with the password the desk knows now.
    void readAgain();
    [[nodiscard]] bool isReading() const { return m_decoding.isRunning(); }
    /// Shows a line of a document whatever the desk is at: unplaced text, for one.
    void showLine(DocumentId document, quint32 line);

signals:
    /// Answered by readAgain(), once the desk knows the password.
    void passwordRequested(budget::DocumentId document);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Lines = std::shared_ptr<const SourceLines>;
    /// A document that was read to be shown.
    struct Decoded
    {
        Lines lines;                              ///< null: it cannot be shown
        std::shared_ptr<const SourcePages> pages; ///< null: it has no pages
        bool isLocked = false;                    ///< its password is not known
    };
    static Decoded decoded(const QByteArray& bytes, const QString& password);

    void build();
    void showPlace();
    void openDocument(DocumentId document);
    void takeDocument(const Decoded& document);
    void showPages(bool areShown);
    void markPages(const std::vector<SourceSpan>& marks, quint32 line);
    void showPageNumber();
    void zoomBy(int percent);
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
    PdfView* m_pdf = nullptr;
    QToolButton* m_fit = nullptr;
    QToolButton* m_asText = nullptr;
    QToolButton* m_password = nullptr;
    QLabel* m_pageNumber = nullptr;
    DocumentId m_document;
    QFutureWatcher<Decoded> m_decoding;
    std::shared_ptr<const SourcePages> m_pages;
    quint32 m_wantedLine = 0;  ///< to be shown once the document is there
    bool m_isOwnClick = false; ///< the click that moves the desk must not scroll the text under the pointer
};

} // namespace budget::ui
