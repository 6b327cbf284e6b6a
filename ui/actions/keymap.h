// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions/commandtable.h"

#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace budget::ui {

/// Which keys lead to which command: those of the command table, but for what the user changed. Only the
/// changes are kept, so that a default that a later version sets anew reaches everybody else.
class Keymap
{
public:
    Keymap() = default;

    /// What overrides() gave. Commands that are not known, texts that are no keys and keys that another
    /// command has already are left out.
    [[nodiscard]] static Keymap fromOverrides(const QMap<QString, QString>& texts);
    /// The id of each changed command with its keys in portable text, separated by "; "; empty: none.
    [[nodiscard]] QMap<QString, QString> overrides() const;

    [[nodiscard]] QList<QKeySequence> keysOf(Command command) const;
    [[nodiscard]] bool isChanged(Command command) const { return m_changed.contains(command); }

    /// The command, other than \a command, that this key leads to now.
    [[nodiscard]] std::optional<Command> ownerOf(const QKeySequence& key, Command command) const;
    /// A key that editors and tables need themselves, or that types a letter together with others.
    [[nodiscard]] static bool isReserved(const QKeySequence& key);

    /// Whoever calls has asked ownerOf() and isReserved().
    void setKeys(Command command, const QList<QKeySequence>& keys);
    void restore(Command command) { m_changed.remove(command); }
    void restoreAll() { m_changed.clear(); }

    friend bool operator==(const Keymap&, const Keymap&) = default;

private:
    QMap<Command, QList<QKeySequence>> m_changed;
};

} // namespace budget::ui
