// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/actionset.h"
#include "ui/models/desk.h"
#include "ui/views/noticebar.h"
#include "ui/views/sourceloader.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace budget::ui {

class PdfView;
class SourceBar;
class SourceSearch;
class SourceTextView;

/// The document that the current project was read from, with the pieces of the current cell marked. A click
/// there goes to the cell that was read at this place.
class SourcePanel final : public QWidget
{
    Q_OBJECT

public:
    SourcePanel(Desk& desk, const ActionSet& actions, QWidget* parent = nullptr);

    [[nodiscard]] SourceTextView& view() const { return *m_view; }
    [[nodiscard]] PdfView& pdfView() const { return *m_pdf; }
    [[nodiscard]] bool showsPages() const;
    /// Reads the document again, with the password the desk knows now.
    void readAgain();
    [[nodiscard]] bool isReading() const { return m_loader.isReading(); }
    /// Shows a line of a document whatever the desk is at: unplaced text, for one.
    void showLine(DocumentId document, quint32 line);

signals:
    /// Answered by readAgain(), once the desk knows the password.
    void passwordRequested(budget::DocumentId document);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void showPlace();
    void openDocument(DocumentId document);
    void connectViews();
    void takeDocument(const ShownDocument& document);
    void openPages(const QByteArray& bytes);
    void showWhatIsThere();
    void markPages(const std::vector<SourceSpan>& marks, quint32 line);
    void showPageNumber();
    [[nodiscard]] NoticeBar::Offer retry();
    void showFailure();
    void zoomBy(int percent);
    void markPlace();
    void showMessage(const QString& sentence);
    void showTitle();
    void goTo(quint32 line, quint32 column);
    void find(bool forward);
    void showZoom();
    void retranslate();

    Desk& m_desk;
    SourceBar* m_bar = nullptr;
    SourceSearch* m_search = nullptr;
    NoticeBar* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_message = nullptr;
    SourceTextView* m_view = nullptr;
    PdfView* m_pdf = nullptr;
    QToolButton* m_password = nullptr;
    DocumentId m_document;
    SourceLoader m_loader;
    std::shared_ptr<const SourcePages> m_pages;
    std::optional<Error> m_undrawable; ///< why no page of the document can be drawn
    bool m_prefersText = false;        ///< to the pages, of the document that is shown
    quint32 m_wantedLine = 0;          ///< to be shown once the document is there
    bool m_isOwnClick = false; ///< the click that moves the desk must not scroll the text under the pointer
};

} // namespace budget::ui
