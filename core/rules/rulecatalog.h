// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/finding.h"

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace budget {

/// The languages that the rules speak. The sentences are data, not translations of the program: rules and
/// their words belong together.
enum class Language : quint8 { Chinese, English };
inline constexpr std::array<QLatin1String, 2> kLanguageNames{QLatin1String("zh_CN"), QLatin1String("en")};

/// What people read about the rules. Immutable; may be read on any thread.
class RuleCatalog
{
public:
    using Text = std::array<QString, kLanguageNames.size()>; ///< by Language
    struct Entry
    {
        QString id;
        Text title;
        Text statement;
        Text message; ///< with %1, %2 … for the arguments of the finding
        Text source;
        QString family;   ///< the rules of one family stand together; phrase "family.…"
        QStringList uses; ///< keys of the profile's parameters and lists that the rule looks at
    };

    /// The catalogue that belongs to the program.
    [[nodiscard]] static const RuleCatalog& builtIn();
    /// ProfileInvalid with "line N: reason" for anything that is no catalogue.
    [[nodiscard]] static Result<RuleCatalog> fromJson(const QByteArray& json);

    [[nodiscard]] QStringList ids() const; ///< in the order of the catalogue
    /// Null when there is no such rule.
    [[nodiscard]] const Entry* entry(QStringView id) const;

    /// In the order in which people read them; every rule belongs to one.
    [[nodiscard]] QStringList families() const;
    [[nodiscard]] QString familyTitle(const QString& family, Language language) const;

    [[nodiscard]] QString title(QStringView id, Language language) const;
    /// The sentence of the finding; for an unknown rule its id.
    [[nodiscard]] QString message(const Finding& finding, Language language) const;

    // The words for what findings carry, as they stand on the official form.
    [[nodiscard]] QString word(Severity severity, Language language) const;
    [[nodiscard]] QString word(Dimension dimension, Language language) const;

    /// The text of a data file in both languages, or what is wrong with it at \a path.
    [[nodiscard]] static Result<Text> readText(const QJsonValue& value, const QByteArray& json,
                                               const QStringList& path);

private:
    [[nodiscard]] QString phrase(const QString& key, Language language) const;
    [[nodiscard]] QString filled(const QString& text, const QStringList& args) const;

    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_indexes;
    QHash<QString, Text> m_phrases; ///< by key without the @
};

} // namespace budget
