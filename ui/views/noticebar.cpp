// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/noticebar.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    ColorRole text;
    ColorRole fill;
    QString iconName;
};

Look lookOf(NoticeBar::Kind kind)
{
    switch (kind) {
    case NoticeBar::Kind::Error: return {ColorRole::ErrorText, ColorRole::ErrorFill, u"severity-error"_s};
    case NoticeBar::Kind::Warning:
        return {ColorRole::WarningText, ColorRole::WarningFill, u"severity-warning"_s};
    case NoticeBar::Kind::Information: break;
    }
    return {ColorRole::HintText, ColorRole::HintFill, u"severity-hint"_s};
}

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_offer(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"notice"_s);
    m_offer->setObjectName(u"noticeOffer"_s);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 6, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_close);
    connect(m_offer, &QToolButton::clicked, this, [this] {
        hide();
        if (const auto accepted = std::exchange(m_accepted, nullptr))
            accepted();
    });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    retranslate();
    hide();
}

void NoticeBar::showNotice(Kind kind, const QString& sentence, const Offer& offer)
{
    m_kind = kind;
    m_accepted = offer.accepted;
    m_offer->setText(offer.text);
    m_offer->setVisible(!offer.text.isEmpty());
    m_text->setText(sentence);
    setAccessibleName(sentence);
    applyColors();
    show();
}

QString NoticeBar::sentence() const
{
    return isHidden() ? QString() : m_text->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // Setting a palette of our own does not end in ApplicationPaletteChange, so this does not run in circles.
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

void NoticeBar::applyColors()
{
    const Look look = lookOf(m_kind);
    const QPalette base = QGuiApplication::palette();
    QPalette own = base;
    own.setColor(QPalette::Window, color(look.fill, base));
    own.setColor(QPalette::WindowText, color(look.text, base));
    setPalette(own);
    m_icon->setPixmap(icon(look.iconName, look.text).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void NoticeBar::retranslate()
{
    m_close->setToolTip(tr("Hide this notice"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace budget::ui

#include "moc_noticebar.cpp"
