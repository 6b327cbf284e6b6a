// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/sourcebar.h"

#include "ui/views/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace budget::ui {

namespace {

constexpr int kZoomStep = 10;

QToolButton* makeButton(QWidget* parent, const QString& text = {})
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

SourceBar::SourceBar(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_file(new ElidedLabel(this))
    , m_place(new ElidedLabel(this))
    , m_asText(makeButton(this))
    , m_fit(makeButton(this))
    , m_zoomOut(makeButton(this, QStringLiteral("−")))
    , m_zoom(new QLabel(this))
    , m_zoomIn(makeButton(this, QStringLiteral("+")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(6);
    QFont bold(font());
    bold.setBold(true);
    m_heading->setFont(bold);
    m_file->setObjectName(QStringLiteral("sourceFile"));
    m_file->setElideMode(Qt::ElideMiddle);
    m_place->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_fit->setObjectName(QStringLiteral("sourceFit"));
    m_fit->setCheckable(true);
    m_fit->setChecked(true);
    m_asText->setObjectName(QStringLiteral("sourceAsText"));
    m_asText->setCheckable(true);
    row->addWidget(m_heading);
    row->addWidget(m_file, 1);
    row->addWidget(m_place);
    for (QWidget* each :
         {static_cast<QWidget*>(m_asText), static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_zoomOut),
          static_cast<QWidget*>(m_zoom), static_cast<QWidget*>(m_zoomIn)})
        row->addWidget(each);
    connect(m_fit, &QToolButton::toggled, this, &SourceBar::fitsWidthChosen);
    connect(m_asText, &QToolButton::toggled, this, &SourceBar::textChosen);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { emit zoomRequested(-kZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { emit zoomRequested(kZoomStep); });
    retranslate();
}

void SourceBar::setTitle(const QString& fileName, const QString& place)
{
    m_file->setText(fileName);
    m_place->setText(place);
}

void SourceBar::setZoom(int percent)
{
    m_percent = percent;
    m_zoom->setText(tr("%1 %").arg(percent));
}

void SourceBar::setFitsWidth(bool fits)
{
    const QSignalBlocker blocker(m_fit);
    m_fit->setChecked(fits);
}

void SourceBar::setPages(bool hasPages, bool areShown)
{
    m_asText->setVisible(hasPages);
    m_fit->setVisible(areShown);
    // The page is told beside the search then; the name of the file needs the room.
    m_place->setVisible(!areShown);
    const QSignalBlocker blocker(m_asText);
    m_asText->setChecked(hasPages && !areShown);
}

void SourceBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SourceBar::retranslate()
{
    m_heading->setText(tr("Source"));
    m_fit->setText(tr("Fit Width"));
    m_fit->setToolTip(tr("Make pages as wide as the panel"));
    m_asText->setText(tr("Text"));
    m_asText->setToolTip(tr("Show the text that was read instead of the pages"));
    m_zoomOut->setToolTip(tr("Smaller text"));
    m_zoomIn->setToolTip(tr("Larger text"));
    m_zoomOut->setAccessibleName(m_zoomOut->toolTip());
    m_zoomIn->setAccessibleName(m_zoomIn->toolTip());
    setZoom(m_percent);
}

} // namespace budget::ui

#include "moc_sourcebar.cpp"
