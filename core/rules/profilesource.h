// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/parametertable.h"
#include "core/rules/profile.h"
#include "core/rules/profilelists.h"
#include "core/rules/rulecatalog.h"

#include <QJsonObject>

#include <memory>

namespace budget {

/// A profile as its file says it: the one that it extends, and what differs. Every edit keeps the file as
/// short as it can be: what is as in the extended profile is not said. Members that an edit does not touch
/// stay as they are.
class ProfileSource
{
public:
    /// ProfileInvalid with "line N: reason" for anything that is no profile.
    [[nodiscard]] static Result<ProfileSource> fromJson(const QByteArray& json);
    [[nodiscard]] static Result<ProfileSource> builtIn(const QString& name);
    /// A profile of one's own with this name, alike in everything: over \a model when it is built in, else
    /// with the same differences.
    [[nodiscard]] static Result<ProfileSource> over(const ProfileSource& model, const QString& name);

    [[nodiscard]] const QString& name() const { return m_profile->name(); }
    [[nodiscard]] QString title(Language language) const;
    [[nodiscard]] bool isBuiltIn() const;
    /// The name of the profile that it extends; empty when it stands alone.
    [[nodiscard]] QString baseName() const;
    /// What it comes to; never null.
    [[nodiscard]] const std::shared_ptr<const Profile>& profile() const { return m_profile; }
    [[nodiscard]] QByteArray toJson() const;

    // Whether it says something else than the profile that it extends. One that stands alone has nothing to
    // go back to.
    [[nodiscard]] bool isRuleChanged(const QString& rule) const;
    [[nodiscard]] bool isParameterChanged(const QString& key) const;
    [[nodiscard]] bool isListChanged(const QString& key) const;
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] Severity severity(const QString& rule) const;
    /// Without the profile's own word: what the extended one or the catalogue says.
    [[nodiscard]] Severity usualSeverity(const QString& rule) const;

    /// The entries of a list in the profile that it extends.
    [[nodiscard]] ProfileList::Rows usualRows(const QString& list) const;

    // The ids and keys exist.
    void setEnabled(const QString& rule, bool isEnabled);
    void setSeverity(const QString& rule, Severity severity);
    /// ProfileInvalid with the reason for a value out of range; nothing is changed then.
    Result<> setParameter(const QString& key, const QJsonValue& value);
    /// ValueInvalid with the row that is no entry; nothing is changed then.
    Result<> setList(const QString& key, const ProfileList::Rows& rows);

    void restoreRule(const QString& rule); ///< on or off, and its severity
    void restoreParameter(const QString& key);
    void restoreList(const QString& key);
    void restoreAll(); ///< all of these; what the window does not show stays

private:
    ProfileSource(QJsonObject root, std::shared_ptr<const Profile> base,
                  std::shared_ptr<const Profile> profile)
        : m_root(std::move(root))
        , m_base(std::move(base))
        , m_profile(std::move(profile))
    {}

    [[nodiscard]] QJsonValue said(const QString& member, const QString& key) const;
    /// Undefined takes the key away.
    Result<> say(const QString& member, const QString& key, const QJsonValue& value);
    void sayOfRule(const QString& rule, const QString& key, const QJsonValue& value);
    Result<> adopt(QJsonObject root);

    QJsonObject m_root;
    std::shared_ptr<const Profile> m_base; ///< that it extends; an empty one when it stands alone
    std::shared_ptr<const Profile> m_profile;
};

} // namespace budget
