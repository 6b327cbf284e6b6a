// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/parametertable.h"
#include "core/rules/profile.h"
#include "core/rules/profilelists.h"
#include "core/rules/rulecatalog.h"

#include <QHash>
#include <QJsonObject>

#include <memory>

namespace budget {

/// The files of own profiles by the names of the profiles, for those that extend one another.
using ProfileTexts = QHash<QString, QByteArray>;

/// A profile as its file says it: the one that it extends, built in or own, and what differs. Every edit
/// keeps the file as short as it can be: what is as in the extended profile is not said. Members that an edit
/// does not touch stay as they are.
class ProfileSource
{
public:
    /// ProfileInvalid with "line N: reason" for anything that is no profile, extends none that is known, or
    /// extends itself by way of others.
    [[nodiscard]] static Result<ProfileSource> fromJson(const QByteArray& json, const ProfileTexts& own = {});
    [[nodiscard]] static Result<ProfileSource> builtIn(const QString& name);
    /// A profile of one's own with this name that extends \a base and is alike in everything.
    [[nodiscard]] static Result<ProfileSource> over(const ProfileSource& base, const QString& name);
    /// The same differences under another name; not for built-in profiles.
    [[nodiscard]] Result<ProfileSource> renamed(const QString& name) const;
    /// The same differences over another profile. ProfileInvalid when that one rests on this one.
    [[nodiscard]] Result<ProfileSource> rebased(const ProfileSource& base) const;
    /// What it comes to over the built-in profile at the end of the chain: a file that needs no other one.
    [[nodiscard]] Result<ProfileSource> flattened() const;

    [[nodiscard]] const QString& name() const { return m_profile->name(); }
    [[nodiscard]] QString title(Language language) const;
    [[nodiscard]] bool isBuiltIn() const;
    /// The name of the profile that it extends; empty when it stands alone.
    [[nodiscard]] QString baseName() const;
    /// What it comes to; never null.
    [[nodiscard]] const std::shared_ptr<const Profile>& profile() const { return m_profile; }
    [[nodiscard]] QByteArray toJson() const;
    /// Its file and those of the own profiles that it rests on: while they are the same, so is profile().
    [[nodiscard]] QByteArray wholeJson() const;
    /// Whether a profile of this name is among those that it extends, one by way of the other.
    [[nodiscard]] bool restsOn(const QString& name) const;

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
    explicit ProfileSource(std::shared_ptr<const ProfileSource> extended);

    [[nodiscard]] QJsonValue said(const QString& member, const QString& key) const;
    /// Undefined takes the key away.
    Result<> say(const QString& member, const QString& key, const QJsonValue& value);
    void sayOfRule(const QString& rule, const QString& key, const QJsonValue& value);
    Result<> adopt(QJsonObject root);

    std::shared_ptr<const ProfileSource> m_extended; ///< null when it stands alone
    QJsonObject m_root;
    std::shared_ptr<const Profile> m_base; ///< what m_extended comes to; an empty one when it stands alone
    std::shared_ptr<const Profile> m_profile;
};

} // namespace budget
