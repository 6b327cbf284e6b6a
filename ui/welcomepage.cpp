// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcomepage.h"

#include "ui/theme/icons.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumnWidth = 640;

QToolButton* bigButton(QAction& action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(20, 20));
    button->setMinimumHeight(40);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const ActionSet& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_promise(new QLabel(this))
    , m_recent(new QListWidget(this))
{
    setObjectName(u"welcome"_s);
    m_lead->setWordWrap(true);
    m_promise->setWordWrap(true);
    m_promise->setForegroundRole(QPalette::PlaceholderText);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setContextMenuPolicy(Qt::CustomContextMenu);
    m_recent->setUniformItemSizes(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(bigButton(actions[Command::Open], this));
    buttons->addWidget(bigButton(actions[Command::OpenFolder], this));
    buttons->addWidget(bigButton(actions[Command::OpenSample], this));

    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_lead);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent, 2);
    column->addWidget(m_promise);
    column->addStretch(1);

    auto* middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(kColumnWidth);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(middle, 4);
    layout->addStretch(1);

    connect(m_recent, &QListWidget::itemActivated, this, &WelcomePage::choose);
    connect(m_recent, &QWidget::customContextMenuRequested, this, &WelcomePage::showMenu);
    setRecentFiles({});
    retranslate();
}

void WelcomePage::setRecentFiles(const std::vector<RecentFile>& files)
{
    m_recent->clear();
    for (const RecentFile& file : files) {
        const QFileInfo info(file.path);
        const QString folder = QDir::toNativeSeparators(info.path());
        auto* item =
            new QListWidgetItem(icon(file.isPinned ? u"pin"_s : u"recent"_s),
                                tr("%1 — %2", "file name, folder").arg(info.fileName(), folder), m_recent);
        item->setData(Qt::UserRole, file.path);
        item->setToolTip(file.isMissing ? tr("%1 is not there now").arg(file.path) : file.path);
        if (file.isMissing)
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
    }
    m_recent->setVisible(!files.empty());
    m_recentTitle->setVisible(!files.empty());
}

void WelcomePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.8);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setText(tr("Budget Review"));
    m_lead->setText(
        tr("Open budget performance target tables, check them, correct and annotate them, decide, and "
           "see the money in charts. Drop documents or folders anywhere in this window."));
    QFont bold = font();
    bold.setBold(true);
    m_recentTitle->setFont(bold);
    m_recentTitle->setText(tr("Recent files"));
    m_promise->setText(
        tr("Every change is kept at once and can be undone, also after a restart. Nothing leaves this "
           "computer."));
    m_recent->setAccessibleName(m_recentTitle->text());
}

void WelcomePage::showMenu(const QPoint& position)
{
    const QListWidgetItem* item = m_recent->itemAt(position);
    if (!item)
        return;
    const QString path = item->data(Qt::UserRole).toString();
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this, path] { emit fileChosen(path); });
    menu.addAction(icon(u"pin"_s), tr("Keep in the list, or no longer"), this,
                   [this, path] { emit pinToggled(path); });
    menu.exec(m_recent->viewport()->mapToGlobal(position));
}

void WelcomePage::choose(const QListWidgetItem* item)
{
    emit fileChosen(item->data(Qt::UserRole).toString());
}

} // namespace budget::ui

#include "moc_welcomepage.cpp"
