// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/projecthead.h"

#include "ui/delegates/marks.h"
#include "ui/text/reviewtext.h"
#include "ui/views/reporttext.h"
#include "ui/views/textbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace budget::ui {

namespace {

ColorRole verdictColor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::None: return ColorRole::SubtleText;
    case Verdict::Pass: return ColorRole::GoodText;
    case Verdict::PassAfterRevision: return ColorRole::WarningText;
    case Verdict::Return: return ColorRole::ErrorText;
    }
    return ColorRole::SubtleText;
}

void setTextColor(QLabel* label, ColorRole role)
{
    QPalette colors = label->parentWidget()->palette();
    colors.setColor(QPalette::WindowText, color(role, colors));
    label->setPalette(colors);
}

} // namespace

ProjectHead::ProjectHead(ProjectFieldsModel& fields, QWidget* parent)
    : QWidget(parent)
    , m_fields(fields)
{
    build();
    connect(&fields, &QAbstractItemModel::dataChanged, this, &ProjectHead::refresh);
    connect(&fields, &ProjectFieldsModel::editRejected, this,
            [this](const QModelIndex& index, const Error& error) {
                const Field field = ProjectFieldsModel::fieldAt(index.row());
                if (FieldBox* refused = box(field))
                    refused->showRefusal(refusalText(error));
                else
                    emit textRefused(refusalText(error));
            });
    retranslate();
}

void ProjectHead::build()
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(addBox(Field::ProjectName, FieldBox::Look::Title));

    auto* line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(addBox(Field::UnitCode, FieldBox::Look::Line));
    line->addWidget(addBox(Field::UnitName, FieldBox::Look::Line));
    m_table = new QLabel(this);
    m_table->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addSpacing(8);
    line->addWidget(m_table, 1);
    rows->addLayout(line);
    rows->addSpacing(4);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(14);
    for (const Field field : {Field::Budget, Field::Retained, Field::Subsidy, Field::ExecutionWeight})
        figures->addWidget(addBox(field, FieldBox::Look::Figure), 0, Qt::AlignTop);
    for (const Field field : {Field::CurrencyUnit, Field::Department})
        figures->addWidget(addBox(field, FieldBox::Look::Word), 0, Qt::AlignTop);
    // Figures are never cut; the department is, when the page is narrow.
    for (const Field field :
         {Field::Budget, Field::Retained, Field::Subsidy, Field::ExecutionWeight, Field::CurrencyUnit})
        box(field)->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    figures->addStretch(1);
    auto* verdict = new QVBoxLayout;
    verdict->setSpacing(0);
    m_verdict = new QLabel(this);
    m_verdict->setAlignment(Qt::AlignRight);
    m_verdictCaption = new QLabel(this);
    m_verdictCaption->setAlignment(Qt::AlignRight);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_verdictCaption);
    figures->addLayout(verdict);
    rows->addLayout(figures);
    rows->addSpacing(4);

    for (const Field field : {Field::Goal, Field::Overview, Field::Basis})
        rows->addWidget(addText(field));
}

FieldBox* ProjectHead::addBox(Field field, FieldBox::Look look)
{
    auto* added = new FieldBox(look, this);
    added->setObjectName(QString::fromLatin1(fieldInfo(field).name));
    connect(added, &FieldBox::entered, this, &ProjectHead::entered);
    connect(added, &FieldBox::contextMenuRequested, this, &ProjectHead::contextMenuRequested);
    m_boxes.push_back({field, added});
    return added;
}

TextBox* ProjectHead::addText(Field field)
{
    auto* added = new TextBox(this);
    added->setObjectName(QString::fromLatin1(fieldInfo(field).name));
    connect(added, &TextBox::entered, this, &ProjectHead::entered);
    connect(added, &TextBox::contextMenuRequested, this, &ProjectHead::contextMenuRequested);
    m_texts.push_back({field, added});
    return added;
}

void ProjectHead::showProject(const Project* project)
{
    for (const Box& each : m_boxes) {
        const QModelIndex index = m_fields.indexOf(each.field);
        each.widget->setIndex(index);
        QStringList words;
        if (index.isValid()) {
            for (const Completion& completion : m_fields.completions(index))
                words.append(completion.text);
        }
        each.widget->setProposals(words);
    }
    for (const Text& each : m_texts)
        each.widget->setIndex(m_fields.indexOf(each.field));
    m_title = project ? project->title : QString();
    m_number = project ? project->table : 0;
    showTableLine();
    showReview(project ? project->review : Review());
}

void ProjectHead::showReview(const Review& review)
{
    m_review = review;
    m_verdict->setText(verdictText(review.verdict));
    m_verdict->setFont(marks::scaled(font(), 1.2, QFont::DemiBold));
    setTextColor(m_verdict, verdictColor(review.verdict));
    // The day alone: who and the hour would take the room of the figures, and stand in the tool tip.
    const bool isDecided = review.verdict != Verdict::None;
    const QDateTime when = review.at.toLocalTime();
    m_verdictCaption->setText(isDecided ? QLocale().toString(when.date(), QLocale::ShortFormat)
                                        : tr("Verdict"));
    m_verdictCaption->setFont(marks::scaled(font(), 0.88));
    setTextColor(m_verdictCaption, ColorRole::SubtleText);
    const QString made =
        isDecided
            ? tr("%1 · %2", "who · when").arg(review.author, QLocale().toString(when, QLocale::ShortFormat))
            : QString();
    m_verdictCaption->setToolTip(made);
    m_verdict->setToolTip(review.opinion.isEmpty() ? made : made + u'\n' + review.opinion);
}

void ProjectHead::setCurrent(const std::optional<FieldAddress>& cell)
{
    const bool isHead = cell && !cell->indicator.isValid();
    for (const Box& each : m_boxes)
        each.widget->setCurrent(isHead && each.field == cell->field);
    for (const Text& each : m_texts)
        each.widget->setCurrent(isHead && each.field == cell->field);
}

void ProjectHead::setFoldedLines(int lines)
{
    for (const Text& each : m_texts)
        each.widget->setFoldedLines(lines);
}

void ProjectHead::keepEdits()
{
    for (const Box& each : m_boxes) {
        if (!each.widget->keep())
            emit textRefused(notKeptText(each.widget->editor()->text(), each.widget->editor()->refusal()));
    }
    for (const Text& each : m_texts)
        each.widget->keep();
}

void ProjectHead::setToolTips(const ToolTips& toolTips)
{
    for (const Box& each : m_boxes)
        each.widget->setToolTips(toolTips);
    for (const Text& each : m_texts)
        each.widget->setToolTips(toolTips);
}

FieldBox* ProjectHead::box(Field field) const
{
    const auto found = std::ranges::find(m_boxes, field, &Box::field);
    return found == m_boxes.end() ? nullptr : found->widget;
}

TextBox* ProjectHead::textBox(Field field) const
{
    const auto found = std::ranges::find(m_texts, field, &Text::field);
    return found == m_texts.end() ? nullptr : found->widget;
}

void ProjectHead::refresh(const QModelIndex& first, const QModelIndex& last)
{
    for (const Box& each : m_boxes) {
        if (each.widget->index().row() >= first.row() && each.widget->index().row() <= last.row())
            each.widget->refresh();
    }
    for (const Text& each : m_texts) {
        if (each.widget->index().row() >= first.row() && each.widget->index().row() <= last.row())
            each.widget->refresh();
    }
}

void ProjectHead::showTableLine()
{
    setTextColor(m_table, ColorRole::SubtleText);
    m_table->setText(m_number == 0 ? QString() : tr("%1 · table %2").arg(m_title.trimmed()).arg(m_number));
    m_table->setToolTip(m_table->text());
}

void ProjectHead::retranslate()
{
    for (const Box& each : m_boxes)
        each.widget->setCaption(columnTitle(each.field));
    int captions = 0;
    for (const Text& each : m_texts) {
        each.widget->setCaption(columnTitle(each.field));
        captions = std::max(captions, each.widget->captionWidthHint());
    }
    for (const Text& each : m_texts)
        each.widget->setCaptionWidth(captions);
    box(Field::ProjectName)->setPlaceholder(tr("(no name)"));
    box(Field::UnitCode)->setPlaceholder(tr("(no code)"));
    box(Field::UnitName)->setPlaceholder(tr("(no unit)"));
    for (const Field field : {Field::Budget, Field::Retained, Field::Subsidy, Field::ExecutionWeight,
                              Field::CurrencyUnit, Field::Department})
        box(field)->setPlaceholder(QStringLiteral("–"));
    showTableLine();
    showReview(m_review);
}

void ProjectHead::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace budget::ui

#include "moc_projecthead.cpp"
