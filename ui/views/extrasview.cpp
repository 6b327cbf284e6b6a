// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/extrasview.h"

#include "ui/text/extratext.h"
#include "ui/theme/palette.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// One entry of a list in one line: 财政拨款：预算 50，执行 48.
QString oneLine(const Extra& extra)
{
    if (extra.parts.empty())
        return extra.text;
    QStringList members;
    if (!extra.text.isEmpty())
        members.append(extra.text);
    for (const Extra& part : extra.parts)
        members.append(part.name.isEmpty() ? oneLine(part) : extraTitle(part.name) + u' ' + oneLine(part));
    return members.join(u" · "_s);
}

void addLine(QString& html, const QString& title, const QString& text, const QString& subtle)
{
    html +=
        u"<tr><td style=\"color:%1; padding-right:12px; white-space:nowrap\">%2</td><td>%3</td></tr>"_s.arg(
            subtle, title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void addExtras(QString& html, const Extras& extras, const QString& subtle)
{
    for (const Extra& extra : extras) {
        const bool isGroup = extra.name == kOtherFields;
        if (isGroup) {
            addExtras(html, extra.parts, subtle);
            continue;
        }
        const bool isList = !extra.parts.empty() && extra.parts.front().name.isEmpty();
        if (!isList) {
            addLine(html, extraTitle(extra.name), oneLine(extra), subtle);
            continue;
        }
        QString title = extraTitle(extra.name);
        for (const Extra& entry : extra.parts) {
            addLine(html, title, oneLine(entry), subtle);
            title.clear();
        }
    }
}

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ExtrasView::ExtrasView(QWidget* parent)
    : QWidget(parent)
    , m_row(makeLabel(u"rowExtras"_s, this))
    , m_project(makeLabel(u"projectExtras"_s, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_row);
    layout->addWidget(m_project);
    hide();
}

void ExtrasView::showExtras(const Project* project, const Indicator* row)
{
    Extras ofProject = project ? project->extras : Extras();
    Extras ofRow = row ? row->extras : Extras();
    QString rowName = row ? row->name : QString();
    if (ofProject == m_ofProject && ofRow == m_ofRow && rowName == m_rowName)
        return;
    m_ofProject = std::move(ofProject);
    m_ofRow = std::move(ofRow);
    m_rowName = std::move(rowName);
    refill();
}

void ExtrasView::refill()
{
    const QString subtle = color(ColorRole::SubtleText, palette()).name();
    const auto fill = [&subtle](QLabel& label, const QString& title, const Extras& extras) {
        QString lines;
        addExtras(lines, extras, subtle);
        label.setText(u"<b>%1</b><table cellspacing=\"0\" cellpadding=\"1\">%2</table>"_s.arg(
            title.toHtmlEscaped(), lines));
        label.setVisible(!lines.isEmpty());
    };
    fill(*m_row, tr("Further columns of “%1”").arg(m_rowName), m_ofRow);
    fill(*m_project, tr("Further fields of this form"), m_ofProject);
    setVisible(!m_ofProject.empty() || !m_ofRow.empty());
}

void ExtrasView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refill();
}

} // namespace budget::ui

#include "moc_extrasview.cpp"
