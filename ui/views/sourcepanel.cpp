// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcepanel.h"

#include "core/import/fileformat.h"
#include "core/import/importpipeline.h"
#include "ui/text/errortext.h"
#include "ui/theme/palette.h"
#include "ui/views/pdfview.h"
#include "ui/views/sourceplace.h"
#include "ui/views/sourcetextview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace budget::ui {

namespace {

/// Decoding this much takes a few milliseconds; more goes to another thread.
constexpr qsizetype kDecodedAtOnce = 2'000'000;
constexpr int kZoomStep = 10;

bool isPdf(const QByteArray& bytes)
{
    return fileFormatOf(bytes) == FileFormat::Pdf;
}

} // namespace

SourcePanel::Decoded SourcePanel::decoded(const QByteArray& bytes, const QString& password)
{
    const Result<SourceText> text = readSourceText(bytes, {.password = password});
    if (!text) // it could be read when it was imported
        return {.lines = {}, .pages = {}, .isLocked = text.error().code == ErrorCode::InputEncrypted};
    Decoded result{.lines = std::make_shared<const SourceLines>(QString::fromUtf8(text->utf8())),
                   .pages = {}};
    if (isPdf(bytes))
        result.pages = std::make_shared<const SourcePages>(*text);
    return result;
}

SourcePanel::SourcePanel(Desk& desk, const ActionSet& /*actions*/, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    build();
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
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] {
        if (!m_decoding.isCanceled())
            takeDocument(m_decoding.result());
    });
    retranslate();
    showPlace();
}

SourcePanel::~SourcePanel()
{
    m_decoding.disconnect(this);
}

void SourcePanel::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(10, 6, 6, 6);
    top->setSpacing(6);
    m_heading = new QLabel(this);
    QFont bold(font());
    bold.setBold(true);
    m_heading->setFont(bold);
    top->addWidget(m_heading);
    m_title = new QLabel(this);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    top->addWidget(m_title, 1);
    m_zoomOut = new QToolButton(this);
    m_zoomOut->setText(QStringLiteral("−"));
    m_zoomIn = new QToolButton(this);
    m_zoomIn->setText(QStringLiteral("+"));
    m_zoom = new QLabel(this);
    for (QToolButton* button : {m_zoomOut, m_zoomIn})
        button->setAutoRaise(true);
    m_fit = new QToolButton(this);
    m_fit->setObjectName(QStringLiteral("sourceFit"));
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_asText = new QToolButton(this);
    m_asText->setObjectName(QStringLiteral("sourceAsText"));
    m_asText->setCheckable(true);
    m_pageNumber = new QLabel(this);
    m_pageNumber->setObjectName(QStringLiteral("sourcePage"));
    for (QToolButton* button : {m_fit, m_asText})
        button->setAutoRaise(true);
    top->addWidget(m_asText);
    top->addWidget(m_fit);
    top->addWidget(m_zoomOut);
    top->addWidget(m_zoom);
    top->addWidget(m_zoomIn);
    rows->addLayout(top);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(8, 0, 8, 6);
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("sourceSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    second->addWidget(m_search);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("sourceCount"));
    second->addWidget(m_count);
    second->addWidget(m_pageNumber);
    rows->addLayout(second);
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
    connect(m_password, &QToolButton::clicked, this, [this] { emit passwordRequested(m_document); });
    connect(m_fit, &QToolButton::toggled, m_pdf, &PdfView::setFitsWidth);
    connect(m_asText, &QToolButton::toggled, this, [this](bool isText) { showPages(!isText); });
    connect(m_pdf, &PdfView::pageChanged, this, &SourcePanel::showPageNumber);
    connect(m_pdf, &PdfView::zoomChanged, this, [this](int percent) {
        if (showsPages())
            m_zoom->setText(tr("%1 %").arg(percent));
        const QSignalBlocker blocker(m_fit);
        m_fit->setChecked(m_pdf->fitsWidth());
    });
    connect(m_pdf, &PdfView::opened, this, [this](bool isShown) {
        if (!isShown)
            showPages(false);
        showPageNumber();
    });
    connect(m_pdf, &PdfView::activated, this, [this](int page, const QPointF& point) {
        const auto at =
            m_pages && m_view->lines() ? m_pages->positionAt(*m_view->lines(), page, point) : std::nullopt;
        if (at)
            goTo(at->line, at->column);
    });
    connect(m_view, &SourceTextView::activated, this, &SourcePanel::goTo);
    connect(m_view, &SourceTextView::zoomChanged, this, [this](int percent) {
        if (!showsPages())
            m_zoom->setText(tr("%1 %").arg(percent));
    });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { zoomBy(-kZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { zoomBy(kZoomStep); });
    connect(m_search, &QLineEdit::textChanged, &m_matches, &SourceMatches::setText);
    connect(&m_matches, &SourceMatches::changed, this, &SourcePanel::showCount);
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

/// The pages as they are printed, or their text.
void SourcePanel::showPages(bool areShown)
{
    const bool arePages = areShown && m_pages;
    if (m_view->lines())
        m_stack->setCurrentWidget(arePages ? static_cast<QWidget*>(m_pdf) : m_view);
    m_zoom->setText(tr("%1 %").arg(arePages ? m_pdf->zoom() : m_view->zoom()));
    m_asText->setVisible(m_pages != nullptr);
    m_fit->setVisible(arePages);
    m_pageNumber->setVisible(arePages);
    const QSignalBlocker blocker(m_asText);
    m_asText->setChecked(m_pages && !arePages);
    showPageNumber();
}

void SourcePanel::showPageNumber()
{
    m_pageNumber->setText(m_pdf->pageCount() > 0
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
        m_view->setLines(nullptr);
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
    m_matches.setLines(nullptr);
    m_pages.reset();
    m_pdf->close();
    m_password->hide();
    showPages(false);
    m_decoding.cancel();
    const Result<QByteArray> bytes = m_desk.session().sourceBytes(document);
    if (!bytes) {
        showMessage(errorText(bytes.error()));
        return;
    }
    const QString password = m_desk.password(document);
    const bool hasPages = isPdf(*bytes);
    if (hasPages)
        m_pdf->open(*bytes, password);
    if (!hasPages && bytes->size() <= kDecodedAtOnce) {
        takeDocument(decoded(*bytes, password));
        return;
    }
    showMessage(tr("Reading the document…"));
    m_decoding.setFuture(QtConcurrent::run(decoded, *bytes, password));
}

void SourcePanel::takeDocument(const Decoded& document)
{
    if (!document.lines) {
        showMessage(document.isLocked ? tr("This document is encrypted.")
                                      : tr("The text of this document cannot be shown."));
        m_password->setVisible(document.isLocked);
        return;
    }
    m_pages = document.pages;
    m_view->setLines(document.lines);
    m_matches.setLines(document.lines);
    showPages(true);
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
        m_title->clear();
        return;
    }
    const auto& projects = m_desk.document().projects();
    const auto tables =
        std::ranges::count_if(projects, [source](const auto& each) { return each->document == source->id; });
    m_title->setText(tr("%1 · table %2 of %3").arg(source->fileName).arg(project->table).arg(tables));
    m_title->setToolTip(source->fileName);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color(ColorRole::SubtleText, palette()));
    m_title->setPalette(colors);
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
    showCount();
}

void SourcePanel::showCount()
{
    const bool isKnown = m_matches.isComplete() && m_view->lines();
    const bool isMissing = isKnown && m_matches.count() == 0 && !m_matches.text().isEmpty();
    QPalette colors = palette();
    if (isMissing) {
        colors.setColor(QPalette::Base, color(ColorRole::ErrorFill, palette()));
        colors.setColor(QPalette::Text, color(ColorRole::ErrorText, palette()));
    }
    m_search->setPalette(colors);
    m_search->setToolTip(isMissing ? tr("Not in this document") : QString());
    if (m_matches.text().isEmpty() || !isKnown) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    QString all = locale.toString(m_matches.count());
    if (m_matches.count() == SourceMatches::kMost)
        all += u'+';
    m_count->setText(
        isMissing ? tr("not found")
                  : tr("%1 of %2").arg(locale.toString(m_matches.numberAt(m_view->selectionStart())), all));
}

void SourcePanel::retranslate()
{
    m_heading->setText(tr("Source"));
    m_zoom->setText(tr("%1 %").arg(showsPages() ? m_pdf->zoom() : m_view->zoom()));
    m_fit->setText(tr("Fit Width"));
    m_fit->setToolTip(tr("Make pages as wide as the panel"));
    m_asText->setText(tr("Text"));
    m_asText->setToolTip(tr("Show the text that was read instead of the pages"));
    m_password->setText(tr("Enter Password…"));
    m_pdf->setAccessibleName(tr("Pages of the document"));
    showPageNumber();
    m_zoomOut->setToolTip(tr("Smaller text"));
    m_zoomIn->setToolTip(tr("Larger text"));
    m_zoomOut->setAccessibleName(m_zoomOut->toolTip());
    m_zoomIn->setAccessibleName(m_zoomIn->toolTip());
    m_search->setPlaceholderText(tr("Find in this document…"));
    m_search->setAccessibleName(tr("Find in this document"));
    m_view->setAccessibleName(tr("Text of the document"));
}

void SourcePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCount();
        showPlace();
    } else if (event->type() == QEvent::PaletteChange && m_title) {
        showTitle();
    }
}

bool SourcePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: find(!key->modifiers().testFlag(Qt::ShiftModifier)); return true;
    case Qt::Key_Escape:
        m_search->clear();
        m_stack->currentWidget()->setFocus();
        return true;
    default: return false;
    }
}

} // namespace budget::ui

#include "moc_sourcepanel.cpp"
