// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/maintoolbar.h"

#include "ui/actions/actionset.h"
#include "ui/theme/icons.h"

#include <QToolButton>

#include <array>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRoleCommands{Command::RoleReviewer, Command::RoleClerk, Command::RoleManager};

} // namespace

MainToolBar::MainToolBar(const ActionSet& actions, QWidget* parent)
    : QToolBar(parent)
    , m_role(new QToolButton(this))
{
    setObjectName(u"tool-bar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));
    const auto add = [&](std::initializer_list<Command> commands) {
        for (const Command command : commands)
            addAction(&actions[command]);
        addSeparator();
    };
    add({Command::Open, Command::SaveAs});
    add({Command::Undo, Command::Redo});
    add({Command::PageReview, Command::PageIndicators, Command::PageCharts, Command::PageForm});
    add({Command::PreviousFinding, Command::NextFinding});
    addAction(&actions[Command::Find]);
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_role->setObjectName(u"role-button"_s);
    m_role->setIcon(icon(u"role"_s));
    m_role->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_role->setPopupMode(QToolButton::InstantPopup);
    for (const Command command : kRoleCommands)
        m_role->addAction(&actions[command]);
    addWidget(m_role);
    addAction(&actions[Command::CommandPalette]);
    // Everybody knows these; in longer languages their words would push the role off the bar.
    for (const Command command : {Command::Undo, Command::Redo, Command::CommandPalette}) {
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(&actions[command])))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

void MainToolBar::showRole(DeskRole role)
{
    setWindowTitle(tr("Tool bar"));
    m_role->setText(tr("Role: %1").arg(plainText(commandInfo(kRoleCommands[static_cast<size_t>(role)]))));
}

} // namespace budget::ui

#include "moc_maintoolbar.cpp"
