// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/evidenceview.h"

#include "core/rules/rulecatalog.h"
#include "ui/models/columnspec.h"
#include "ui/models/findingtext.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kAround = 24;   ///< characters before the first and behind the last part that matters
constexpr qsizetype kLongest = 600; ///< of a text; the cell itself has all of it

QString html(QStringView text)
{
    return text.toString().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QString coloured(const QString& text, const QColor& colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), text);
}

} // namespace

EvidenceView::EvidenceView(const BudgetDocument& document, QWidget* parent)
    : QTextBrowser(parent)
    , m_document(document)
{
    setObjectName(u"evidence"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const auto number = static_cast<size_t>(link.fragment().toULongLong());
        if (m_finding && number < m_finding->evidence.size())
            emit placeChosen(m_finding->evidence[number].cell);
    });
    fill();
}

void EvidenceView::showFinding(const Finding* finding)
{
    m_finding = finding ? std::optional(*finding) : std::nullopt;
    fill();
}

QSize EvidenceView::sizeHint() const
{
    constexpr int kWidth = 26; // Chinese characters
    return {kWidth * fontMetrics().horizontalAdvance(u'国'), QTextBrowser::sizeHint().height()};
}

void EvidenceView::fill()
{
    setAccessibleName(tr("Evidence of the finding"));
    const QString hint = tr("Choose a finding: its reason and the texts that it rests on are shown here.");
    QString page =
        m_finding ? pageOf(*m_finding) : coloured(html(hint), color(ColorRole::SubtleText, palette()));
    if (page == m_page)
        return; // what was scrolled to stays in view
    m_page = std::move(page);
    setHtml(m_page);
}

QString EvidenceView::pageOf(const Finding& finding) const
{
    const RuleCatalog& catalog = RuleCatalog::builtIn();
    const Language language = presentLanguage();
    const QColor subtle = color(ColorRole::SubtleText, palette());
    const RuleCatalog::Entry* const entry = catalog.entry(finding.rule);
    QString page = u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(html(findingText(finding)));
    if (entry) {
        const auto at = static_cast<size_t>(language);
        const QString reason = tr("%1 Source: %2", "statement of a rule; where it comes from")
                                   .arg(entry->statement[at], entry->source[at]);
        page += u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(coloured(html(reason), subtle));
    }
    for (size_t i = 0; i < finding.evidence.size(); ++i) {
        const Evidence& evidence = finding.evidence[i];
        page += u"<p style=\"margin:0 0 4px 0\"><a href=\"#%1\" style=\"color:%2\">%3</a> %4</p>"_s.arg(
            QString::number(i), color(ColorRole::Accent, palette()).name(), html(placeOf(evidence, finding)),
            markedTextOf(evidence));
    }
    return page;
}

/// The project only where it is another one than the finding's.
QString EvidenceView::placeOf(const Evidence& evidence, const Finding& finding) const
{
    const Project* const project = m_document.project(evidence.cell.project);
    const Indicator* const row = project ? project->indicator(evidence.cell.indicator) : nullptr;
    QStringList parts;
    if (project && project->id != finding.subject.project)
        parts.append(project->name);
    if (row && evidence.cell.field != Field::IndicatorName)
        parts.append(row->name);
    parts.append(columnTitle(evidence.cell.field));
    return parts.join(u" · "_s);
}

QString EvidenceView::markedTextOf(const Evidence& evidence) const
{
    const Project* const project = m_document.project(evidence.cell.project);
    const bool isThere =
        project && (!evidence.cell.indicator.isValid() || project->indicator(evidence.cell.indicator));
    const QString text = isThere ? textAt(*project, evidence.cell) : evidence.text;
    const bool areInside = std::ranges::all_of(
        evidence.spans, [&](const TextSpan& span) { return span.start >= 0 && span.end() <= text.size(); });
    if (evidence.spans.empty() || !areInside)
        return html(evidence.text.size() > kLongest ? evidence.text.first(kLongest) + u'…' : evidence.text);
    const QPalette& colours = palette();
    const QString mark = u"<span style=\"background-color:%1;color:%2\">"_s.arg(
        color(ColorRole::SearchHit, colours).name(), colours.color(QPalette::Text).name());
    qsizetype at = std::max<qsizetype>(evidence.spans.front().start - kAround, 0);
    const qsizetype end = std::min({evidence.spans.back().end() + kAround, text.size(), at + kLongest});
    QString marked = at > 0 ? u"…"_s : QString();
    for (const TextSpan& span : evidence.spans) {
        const qsizetype from = std::clamp(span.start, at, end);
        const qsizetype to = std::clamp(span.end(), from, end);
        marked += html(QStringView(text).mid(at, from - at));
        if (to > from)
            marked += mark + html(QStringView(text).mid(from, to - from)) + u"</span>"_s;
        at = std::max(at, to);
    }
    marked += html(QStringView(text).mid(at, end - at));
    return end < text.size() ? marked + u'…' : marked;
}

void EvidenceView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace budget::ui

#include "moc_evidenceview.cpp"
