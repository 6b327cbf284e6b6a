// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcepanel.h"

#include "ui/text/errortext.h"
#include "ui/views/noticebar.h"
#include "ui/views/pdfview.h"
#include "ui/views/sourcebar.h"
#include "ui/views/sourceplace.h"
#include "ui/views/sourcesearch.h"
#include "ui/views/sourcetextview.h"

#include <QEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

SourcePanel::SourcePanel(Desk& desk, const ActionSet& /*actions*/, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    build();
    connectViews();
    connect(&desk, &Desk::placeChanged, this, &SourcePanel::showPlace);
    connect(&desk.document(), &BudgetDocument::sourceDocumentsChanged, this, [this] {
        m_document = {};
        showPlace();
    });
    connect(&desk.document(), &BudgetDocument::wasReset, this, [this] {
        m_document = {};
        showPlace();
    });
    connect(&desk.document(), &BudgetDocument::projectReplaced, this, &SourcePanel::markPlace);
    connect(&m_loader, &SourceLoader::loaded, this, &SourcePanel::takeDocument);
    retranslate();
    showPlace();
}

void SourcePanel::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_bar = new SourceBar(this);
    rows->addWidget(m_bar);
    m_search = new SourceSearch(this);
    rows->addWidget(m_search);
    m_notice = new NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("sourceNotice"));
    rows->addWidget(m_notice);
    m_stack = new QStackedWidget(this);
    m_view = new SourceTextView(m_stack);
    m_view->setObjectName(QStringLiteral("sourceText"));
    m_message = new QLabel(m_stack);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(16);
    m_pdf = new PdfView(m_stack);
    m_pdf->setObjectName(QStringLiteral("sourcePdf"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_pdf);
    m_stack->addWidget(m_message);
    rows->addWidget(m_stack, 1);
    m_password = new QToolButton(this);
    m_password->setObjectName(QStringLiteral("sourcePassword"));
    m_password->hide();
    rows->addWidget(m_password, 0, Qt::AlignCenter);
}

void SourcePanel::connectViews()
{
    connect(m_password, &QToolButton::clicked, this, [this] { emit passwordRequested(m_document); });
    connect(m_bar, &SourceBar::fitsWidthChosen, m_pdf, &PdfView::setFitsWidth);
    connect(m_bar, &SourceBar::textChosen, this, [this](bool isText) {
        m_prefersText = isText;
        showWhatIsThere();
    });
    connect(m_bar, &SourceBar::zoomRequested, this, &SourcePanel::zoomBy);
    connect(m_search, &SourceSearch::findRequested, this, &SourcePanel::find);
    connect(m_search, &SourceSearch::left, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_pdf, &PdfView::pageChanged, this, &SourcePanel::showPageNumber);
    connect(m_pdf, &PdfView::zoomChanged, this, &SourcePanel::showZoom);
    connect(m_view, &SourceTextView::zoomChanged, this, &SourcePanel::showZoom);
    connect(m_pdf, &PdfView::pageChanged, this, &SourcePanel::showFailure);
    connect(m_pdf, &PdfView::pageFailed, this, &SourcePanel::showFailure);
    connect(m_pdf, &PdfView::opened, this, &SourcePanel::showWhatIsThere);
    connect(m_pdf, &PdfView::openFailed, this, [this](const Error& error) {
        // A document that cannot be read either says so itself.
        if (error.code != ErrorCode::InputEncrypted && error.code != ErrorCode::InputDamaged)
            m_undrawable = error;
        showFailure();
    });
    connect(m_pdf, &PdfView::activated, this, [this](int page, const QPointF& point) {
        const auto at =
            m_pages && m_view->lines() ? m_pages->positionAt(*m_view->lines(), page, point) : std::nullopt;
        if (at)
            goTo(at->line, at->column);
    });
    connect(m_view, &SourceTextView::activated, this, &SourcePanel::goTo);
}

void SourcePanel::showLine(DocumentId document, quint32 line)
{
    m_wantedLine = line;
    openDocument(document);
    if (m_view->lines()) {
        m_view->setMarks({{.line = line,
                           .column = 1,
                           .length = static_cast<quint32>(m_view->lines()->line(line).size())}});
        m_view->showLine(line);
        markPages({}, line);
        m_wantedLine = 0;
    }
}

bool SourcePanel::showsPages() const
{
    return m_stack->currentWidget() == m_pdf;
}

void SourcePanel::readAgain()
{
    m_document = {};
    showPlace();
}

void SourcePanel::zoomBy(int percent)
{
    if (showsPages())
        m_pdf->setZoom(m_pdf->zoom() + percent);
    else
        m_view->setZoom(m_view->zoom() + percent);
}

/// The pages as they are printed, else their text, else what is said instead. Pages are often there before
/// the text, since they wait for nobody to understand it.
void SourcePanel::showWhatIsThere()
{
    const bool hasPages = m_pdf->pageCount() > 0;
    const bool hasText = m_view->lines() != nullptr;
    if (hasPages && !(hasText && m_prefersText))
        m_stack->setCurrentWidget(m_pdf);
    else if (hasText)
        m_stack->setCurrentWidget(m_view);
    m_bar->setPages(hasPages && hasText, showsPages());
    showZoom();
    showPageNumber();
    showFailure();
}

/// Of all pages, or of the one in view: the others may be fine. It is not taken away when another page comes
/// up: that makes room, which may bring this one back, and so on.
void SourcePanel::showFailure()
{
    if (m_undrawable) {
        m_notice->showNotice(NoticeBar::Kind::Warning,
                             errorText(Error(*m_undrawable).withContext(tr("Pages"))), retry());
        return;
    }
    const int page = m_pdf->currentPage();
    const Error* const failure = m_pdf->failure(page);
    if (!showsPages())
        m_notice->hide();
    if (!showsPages() || !failure)
        return;
    NoticeBar::Offer offer;
    if (m_view->lines()) {
        offer = {.text = tr("Show Text"), .accepted = [this] {
                     m_prefersText = true;
                     showWhatIsThere();
                 }};
    }
    m_notice->showNotice(NoticeBar::Kind::Warning,
                         errorText(Error(*failure).withContext(tr("Page %1").arg(page))), offer);
}

/// What broke down may have done so for want of memory, or because somebody ended it.
NoticeBar::Offer SourcePanel::retry()
{
    return {.text = tr("Try Again"), .accepted = [this] { readAgain(); }};
}

void SourcePanel::showZoom()
{
    m_bar->setZoom(showsPages() ? m_pdf->zoom() : m_view->zoom());
    m_bar->setFitsWidth(m_pdf->fitsWidth());
}

void SourcePanel::showPageNumber()
{
    m_search->setPage(showsPages() && m_pdf->pageCount() > 0
                          ? tr("Page %1 of %2").arg(m_pdf->currentPage()).arg(m_pdf->pageCount())
                          : QString());
}

/// \a line is to be in view when there are no pieces.
void SourcePanel::markPages(const std::vector<SourceSpan>& marks, quint32 line)
{
    if (!m_pages || !m_view->lines())
        return;
    std::vector<PageMark> boxes;
    for (const SourceSpan& span : marks) {
        if (const auto box = m_pages->markOf(*m_view->lines(), span))
            boxes.push_back(*box);
    }
    const auto shown = boxes.empty() ? m_pages->markOf(*m_view->lines(), line) : boxes.front();
    if (boxes.empty() && shown && m_wantedLine > 0)
        boxes.push_back(*shown);
    m_pdf->setMarks(std::move(boxes));
    if (shown && !m_isOwnClick)
        m_pdf->showMark(*shown);
}

void SourcePanel::showPlace()
{
    const Project* project = m_desk.document().project(m_desk.place().project);
    if (!project) {
        m_document = {};
        m_loader.cancel();
        m_view->setLines(nullptr);
        m_pdf->close();
        showMessage(tr("Open a document: its text is shown here, with the place each value comes from."));
        showTitle();
        return;
    }
    openDocument(project->document);
    showTitle();
    markPlace();
}

void SourcePanel::openDocument(DocumentId document)
{
    if (document == m_document)
        return;
    m_document = document;
    m_view->setLines(nullptr);
    m_search->setLines(nullptr);
    m_pages.reset();
    m_pdf->close();
    m_prefersText = false;
    m_undrawable.reset();
    m_password->hide();
    showWhatIsThere();
    m_notice->hide();
    m_loader.cancel();
    const Result<QByteArray> bytes = m_desk.session().sourceBytes(document);
    if (!bytes) {
        m_document = {}; // the next place in it asks again
        showMessage(errorText(bytes.error()));
        return;
    }
    showMessage(tr("Reading the document…"));
    openPages(*bytes);
    m_loader.load(*bytes, m_desk.password(document), m_desk.cellsReader());
}

/// While the text is read: the page is what the user waits for.
void SourcePanel::openPages(const QByteArray& bytes)
{
    if (!m_desk.pagePainters() || !SourceLoader::hasPages(bytes))
        return;
    if (auto painter = m_desk.pagePainters()())
        m_pdf->open(std::move(painter), bytes, m_desk.password(m_document));
}

void SourcePanel::takeDocument(const ShownDocument& document)
{
    if (!document.lines) {
        // The pages may show what the reader could not read.
        if (!showsPages())
            showMessage(document.isLocked ? tr("This document is encrypted.")
                                          : tr("The text of this document cannot be shown."));
        m_password->setVisible(document.isLocked);
        if (!document.isLocked && !m_undrawable && !showsPages())
            m_notice->showNotice(NoticeBar::Kind::Warning, tr("The document could not be read again."),
                                 retry());
        return;
    }
    m_pages = document.pages;
    m_view->setLines(document.lines);
    m_search->setLines(document.lines);
    showWhatIsThere();
    if (m_wantedLine > 0)
        showLine(m_document, m_wantedLine);
    else
        markPlace();
}

void SourcePanel::markPlace()
{
    const Project* project = m_desk.document().project(m_desk.place().project);
    if (!project || project->document != m_document || !m_view->lines())
        return;
    const SourceRange table = sourceRange(*project);
    m_view->setTable(table.first, table.last);
    const std::optional<FieldAddress>& cell = m_desk.place().cell;
    std::vector<SourceSpan> marks = cell ? spansAt(*project, *cell) : std::vector<SourceSpan>();
    const quint32 line = marks.empty() ? (cell ? 0 : table.first) : marks.front().line;
    const quint32 last = marks.empty() ? line : marks.back().line;
    markPages(marks, line);
    m_pdf->setFound(std::nullopt);
    m_view->setMarks(std::move(marks));
    if (m_isOwnClick)
        return;
    m_view->showLine(last);
    m_view->showLine(line);
}

void SourcePanel::showMessage(const QString& sentence)
{
    m_message->setText(sentence);
    m_stack->setCurrentWidget(m_message);
}

void SourcePanel::showTitle()
{
    const Project* project = m_desk.document().project(m_desk.place().project);
    const SourceDocument* source = project ? m_desk.document().sourceDocument(project->document) : nullptr;
    if (!source) {
        m_bar->setTitle({}, {});
        return;
    }
    const auto& projects = m_desk.document().projects();
    const auto tables =
        std::ranges::count_if(projects, [source](const auto& each) { return each->document == source->id; });
    m_bar->setTitle(source->fileName, tr("table %1 of %2").arg(project->table).arg(tables));
}

void SourcePanel::goTo(quint32 line, quint32 column)
{
    const SourceHit hit = hitAt(m_desk.document(), m_document, line, column);
    const QScopedValueRollback clicking(m_isOwnClick, true);
    if (hit.cell)
        m_desk.goTo(*hit.cell);
    else if (hit.project.isValid())
        m_desk.goTo(hit.project);
}

void SourcePanel::find(bool forward)
{
    m_view->find(m_search->text(),
                 forward ? SourceTextView::Direction::Forward : SourceTextView::Direction::Backward);
    const qsizetype start = m_view->selectionStart();
    if (m_pages && m_view->lines() && start >= 0) {
        const SourceLines& lines = *m_view->lines();
        const quint32 line = lines.lineAt(start);
        const auto found =
            m_pages->markOf(lines, {.line = line,
                                    .column = static_cast<quint32>(start - lines.startOf(line)) + 1,
                                    .length = static_cast<quint32>(m_search->text().size())});
        m_pdf->setFound(found);
        if (found)
            m_pdf->showMark(*found);
    }
    m_search->setCurrent(start);
}

void SourcePanel::retranslate()
{
    m_password->setText(tr("Enter Password…"));
    m_pdf->setAccessibleName(tr("Pages of the document"));
    m_view->setAccessibleName(tr("Text of the document"));
    showPageNumber();
}

void SourcePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    showPlace();
    showFailure();
}

} // namespace budget::ui

#include "moc_sourcepanel.cpp"
