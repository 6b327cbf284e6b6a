// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulecatalog.h"

namespace budget {

/// What people read about a profile's numbers and lists; the rules have a catalogue of their own. Immutable;
/// may be read on any thread.
class SettingCatalog
{
public:
    using Text = RuleCatalog::Text;
    struct List
    {
        QString key;
        Text title;
        Text about;                ///< what its words are for
        std::vector<Text> columns; ///< of lists whose entries have several texts
    };
    struct Group
    {
        Text title;
        std::vector<List> lists;
    };

    /// The catalogue that belongs to the program.
    [[nodiscard]] static const SettingCatalog& builtIn();
    /// ProfileInvalid with "line N: reason" for anything that is no catalogue.
    [[nodiscard]] static Result<SettingCatalog> fromJson(const QByteArray& json);

    [[nodiscard]] const std::vector<Group>& groups() const { return m_groups; }
    /// Null when there is no such list.
    [[nodiscard]] const List* list(QStringView key) const;
    /// For an unknown parameter its key.
    [[nodiscard]] QString parameterTitle(const QString& key, Language language) const;

private:
    std::vector<Group> m_groups;
    QHash<QString, Text> m_parameters;
};

} // namespace budget
