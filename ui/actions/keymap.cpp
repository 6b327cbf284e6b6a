// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/keymap.h"

#include "ui/actions/actionset.h"

#include <algorithm>
#include <array>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kSeparator = u"; "_s;

QList<QKeySequence> keysIn(const QString& text)
{
    QList<QKeySequence> keys;
    for (const QString& part : text.split(kSeparator, Qt::SkipEmptyParts)) {
        const QKeySequence key(part, QKeySequence::PortableText);
        if (!key.isEmpty() && !key.toString().isEmpty())
            keys.append(key);
    }
    return keys;
}

} // namespace

Keymap Keymap::fromOverrides(const QMap<QString, QString>& texts)
{
    Keymap keymap;
    // Commands that lost their keys first, so that others may have taken these.
    for (const bool isTaking : {false, true}) {
        for (const CommandInfo& info : commandTable()) {
            const auto text = texts.constFind(QString::fromLatin1(info.id));
            if (text == texts.constEnd())
                continue;
            QList<QKeySequence> keys = isTaking ? keysIn(*text) : QList<QKeySequence>();
            if (isTaking && keys.isEmpty() && !text->isEmpty())
                keys = shortcutsOf(info); // nothing of it can be read
            keys.removeIf([&](const QKeySequence& key) {
                return isReserved(key) || keymap.ownerOf(key, info.command).has_value();
            });
            keymap.setKeys(info.command, keys);
        }
    }
    return keymap;
}

QMap<QString, QString> Keymap::overrides() const
{
    QMap<QString, QString> texts;
    for (auto changed = m_changed.begin(); changed != m_changed.end(); ++changed) {
        QStringList keys;
        for (const QKeySequence& key : *changed)
            keys.append(key.toString(QKeySequence::PortableText));
        texts.insert(QString::fromLatin1(commandInfo(changed.key()).id), keys.join(kSeparator));
    }
    return texts;
}

QList<QKeySequence> Keymap::keysOf(Command command) const
{
    const auto changed = m_changed.constFind(command);
    return changed != m_changed.constEnd() ? *changed : shortcutsOf(commandInfo(command));
}

std::optional<Command> Keymap::ownerOf(const QKeySequence& key, Command command) const
{
    for (const CommandInfo& info : commandTable()) {
        if (info.command == command)
            continue;
        for (const QKeySequence& other : keysOf(info.command)) {
            // Ctrl+K would never be heard beside Ctrl+K, Ctrl+O, nor the other way round.
            if (key.matches(other) != QKeySequence::NoMatch || other.matches(key) != QKeySequence::NoMatch)
                return info.command;
        }
    }
    return std::nullopt;
}

bool Keymap::isReserved(const QKeySequence& key)
{
    constexpr std::array kOfEditors{
        Qt::Key_Return, Qt::Key_Enter,    Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Space,
        Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Up,  Qt::Key_Down,    Qt::Key_Home,   Qt::Key_End,
        Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_F2,  Qt::Key_F4,      Qt::Key_Delete, Qt::Key_Backspace};
    const QKeyCombination first = key[0];
    const bool isPlain =
        !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return key.isEmpty() || (isPlain && std::ranges::find(kOfEditors, first.key()) != kOfEditors.end());
}

void Keymap::setKeys(Command command, const QList<QKeySequence>& keys)
{
    if (keys == shortcutsOf(commandInfo(command)))
        m_changed.remove(command);
    else
        m_changed.insert(command, keys);
}

} // namespace budget::ui
