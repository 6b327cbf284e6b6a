// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profile.h"

#include "core/rules/jsonlines.h"
#include "core/rules/profilereader.h"
#include "core/rules/reviewform.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

#include <algorithm>

/// The data stands in a static library: the linker would drop a resource that nobody names. Outside of the
/// namespace, as Q_INIT_RESOURCE wants it.
void initBudgetRuleData()
{
    Q_INIT_RESOURCE(budget_rules);
}

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxExtends = 8; // a chain of profiles; a longer one is a circle

Result<std::shared_ptr<Profile>> readProfile(const QByteArray& json, int depth);

Result<std::shared_ptr<Profile>> readBuiltIn(const QString& name, int depth)
{
    return readProfile(TRY(Profile::builtInJson(name)), depth).withContext(name);
}

Result<std::shared_ptr<Profile>> readProfile(const QByteArray& json, int depth)
{
    const QJsonObject root = TRY(readJsonObject(json));
    auto profile = std::make_shared<Profile>();
    if (const QString base = root.value(u"extends"_s).toString(); !base.isEmpty()) {
        if (depth >= kMaxExtends)
            return invalidAt(json, {u"extends"_s}, FileFault::ProfileCircle, {base});
        Result<std::shared_ptr<Profile>> extended = readBuiltIn(base, depth + 1);
        if (!extended)
            return invalidAt(json, {u"extends"_s}, extended.error(), base);
        profile = std::move(extended).value();
    }
    TRY(ProfileReader(json, *profile).read(root));
    return profile;
}

} // namespace

Result<std::shared_ptr<const Profile>> Profile::builtIn(const QString& name)
{
    return std::shared_ptr<const Profile>(TRY(readBuiltIn(name, 0)));
}

Result<QByteArray> Profile::builtInJson(const QString& name)
{
    // A name is no path: only what is listed is opened.
    if (!builtInNames().contains(name))
        return fail(ErrorCode::ProfileInvalid, FileReason{.fault = FileFault::NoProfile, .values = {name}});
    QFile file(u":/budget/rules/profile-%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::ProfileInvalid, file.errorString());
    return file.readAll();
}

QStringList Profile::builtInNames()
{
    initBudgetRuleData();
    QStringList names;
    const QStringList files =
        QDir(u":/budget/rules"_s).entryList({u"profile-*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        names.append(file.mid(8, file.size() - 13)); // profile- … .json
    return names;
}

Result<std::shared_ptr<const Profile>> Profile::fromJson(const QByteArray& json)
{
    return std::shared_ptr<const Profile>(TRY(readProfile(json, 0)));
}

bool Profile::isEnabled(QLatin1String rule) const
{
    const auto found = m_rules.constFind(rule);
    return found == m_rules.cend() || found->enabled;
}

std::optional<Severity> Profile::severity(QLatin1String rule) const
{
    const auto found = m_rules.constFind(rule);
    return found == m_rules.cend() ? std::nullopt : found->severity;
}

const ReviewForm& Profile::reviewForm() const
{
    static const ReviewForm kNone;
    return m_reviewForm ? *m_reviewForm : kNone;
}

const Level1* Profile::level1(QStringView key) const
{
    const auto found = std::ranges::find_if(m_levels, [&](const Level1& level) { return level.key == key; });
    return found == m_levels.end() ? nullptr : &*found;
}

const Level1* Profile::level1(LevelKind kind) const
{
    const auto found = std::ranges::find(m_levels, kind, &Level1::kind);
    return found == m_levels.end() ? nullptr : &*found;
}

} // namespace budget
