// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/commandpalette.h"

#include "core/search/pinyin.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// Lower is better.
enum class Match : quint8 { Beginning, Initials, Inside };

std::optional<Match> match(const QString& typed, const QString& text)
{
    if (text.startsWith(typed, Qt::CaseInsensitive))
        return Match::Beginning;
    if (QString::fromLatin1(search::pinyinInitials(text)).startsWith(typed, Qt::CaseInsensitive))
        return Match::Initials;
    if (text.contains(typed, Qt::CaseInsensitive))
        return Match::Inside;
    return std::nullopt;
}

std::optional<Match> match(const QString& typed, const CommandInfo& info)
{
    std::optional<Match> best;
    const QString english = QString::fromUtf8(info.text).remove(u'&');
    for (const QString& text : {plainText(info), english, QString::fromLatin1(info.id).replace(u'-', u' ')}) {
        const auto found = match(typed, text);
        if (found && (!best || *found < *best))
            best = found;
    }
    return best;
}

} // namespace

std::vector<Command> matchingCommands(const QString& typed)
{
    const QString wanted = typed.trimmed();
    std::vector<std::pair<Match, Command>> found;
    for (const CommandInfo& info : commandTable()) {
        const auto quality = wanted.isEmpty() ? std::optional(Match::Beginning) : match(wanted, info);
        if (quality)
            found.emplace_back(*quality, info.command);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Command> commands;
    for (const auto& [quality, command] : found)
        commands.push_back(command);
    return commands;
}

CommandPalette::CommandPalette(const ActionSet& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_input(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"command-palette"_s);
    setWindowTitle(tr("Command Palette"));
    m_input->setPlaceholderText(tr("Type a command, in Chinese, English or pinyin initials"));
    m_input->setAccessibleName(tr("Command"));
    m_input->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    resize(560, 420);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_input, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    fill();
}

/// Up and down move in the list while the letters go to the line.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::fill()
{
    m_list->clear();
    for (const Command command : matchingCommands(m_input->text())) {
        const QAction& action = m_actions[command];
        const QString key = action.shortcut().toString(QKeySequence::NativeText);
        const QString text = plainText(commandInfo(command));
        auto* item = new QListWidgetItem(
            action.icon(), key.isEmpty() ? text : tr("%1    %2", "command, key").arg(text, key), m_list);
        item->setToolTip(commandTip(commandInfo(command)));
        item->setData(Qt::UserRole, static_cast<int>(command));
        if (!action.isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("No command is called like this."), m_list))->setFlags(Qt::NoItemFlags);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
    }
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    QAction& action = m_actions[static_cast<Command>(item->data(Qt::UserRole).toInt())];
    accept();
    // After this dialog has given the focus back, so that a command for the focused table reaches it.
    QTimer::singleShot(0, &action, &QAction::trigger);
}

} // namespace budget::ui

#include "moc_commandpalette.cpp"
