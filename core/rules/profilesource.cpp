// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilesource.h"

#include "core/rules/jsonlines.h"
#include "core/rules/profilereader.h"
#include "core/rules/rule.h"

#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const QString kRulesMember = u"rules"_s;
const QString kParametersMember = u"parameters"_s;

QLatin1String idOf(const QString& rule)
{
    const Rule* const known = findRule(rule);
    Q_ASSERT(known);
    return known->id;
}

Severity severityIn(const Profile& profile, const QString& rule)
{
    return profile.severity(idOf(rule)).value_or(findRule(rule)->severity);
}

} // namespace

Result<ProfileSource> ProfileSource::fromJson(const QByteArray& json)
{
    const QJsonObject root = TRY(readJsonObject(json));
    auto profile = TRY(Profile::fromJson(json));
    auto base = std::make_shared<const Profile>();
    if (const QString name = root.value(u"extends"_s).toString(); !name.isEmpty())
        base = TRY(Profile::builtIn(name));
    return ProfileSource(root, std::move(base), std::move(profile));
}

Result<ProfileSource> ProfileSource::builtIn(const QString& name)
{
    return fromJson(TRY(Profile::builtInJson(name)));
}

Result<ProfileSource> ProfileSource::over(const ProfileSource& model, const QString& name)
{
    QJsonObject root = model.m_root;
    if (model.isBuiltIn())
        root = {{u"format"_s, model.m_root.value(u"format"_s)}, {u"extends"_s, model.name()}};
    root.insert(u"name"_s, name);
    root.insert(u"title"_s, QJsonObject{{u"zh_CN"_s, name}, {u"en"_s, name}});
    return fromJson(QJsonDocument(root).toJson());
}

QString ProfileSource::title(Language language) const
{
    return language == Language::Chinese ? m_profile->chineseTitle() : m_profile->englishTitle();
}

bool ProfileSource::isBuiltIn() const
{
    return Profile::builtInNames().contains(name());
}

QString ProfileSource::baseName() const
{
    return m_root.value(u"extends"_s).toString();
}

QByteArray ProfileSource::toJson() const
{
    return QJsonDocument(m_root).toJson();
}

QJsonValue ProfileSource::said(const QString& member, const QString& key) const
{
    return m_root.value(member)[key];
}

Result<> ProfileSource::say(const QString& member, const QString& key, const QJsonValue& value)
{
    QJsonObject root = m_root;
    QJsonObject object = root.value(member).toObject();
    // An undefined value takes the key away, also here.
    object.insert(key, value);
    if (object.isEmpty())
        root.remove(member);
    else
        root.insert(member, object);
    return adopt(std::move(root));
}

void ProfileSource::sayOfRule(const QString& rule, const QString& key, const QJsonValue& value)
{
    QJsonObject setting = said(kRulesMember, rule).toObject();
    setting.insert(key, value);
    const Result<> said =
        say(kRulesMember, rule, setting.isEmpty() ? QJsonValue(QJsonValue::Undefined) : setting);
    Q_ASSERT(said);
}

Result<> ProfileSource::adopt(QJsonObject root)
{
    auto profile = std::make_shared<Profile>(*m_base);
    // The reader keeps a reference to the text, for the lines of its complaints.
    const QByteArray json = QJsonDocument(root).toJson();
    TRY(ProfileReader(json, *profile).read(root));
    m_root = std::move(root);
    m_profile = std::move(profile);
    return {};
}

bool ProfileSource::isRuleChanged(const QString& rule) const
{
    return !baseName().isEmpty() && !said(kRulesMember, rule).isUndefined();
}

bool ProfileSource::isParameterChanged(const QString& key) const
{
    return !baseName().isEmpty() && !said(kParametersMember, key).isUndefined();
}

bool ProfileSource::isListChanged(const QString& key) const
{
    const ProfileList* const list = findProfileList(key);
    Q_ASSERT(list);
    const bool isSaid =
        list->isMember ? m_root.contains(list->member) : !said(list->member, key).isUndefined();
    return !baseName().isEmpty() && isSaid;
}

bool ProfileSource::isChanged() const
{
    const auto list = std::ranges::find_if(
        profileLists(), [this](const ProfileList& candidate) { return isListChanged(candidate.key); });
    return !baseName().isEmpty() && (m_root.contains(kRulesMember) || m_root.contains(kParametersMember) ||
                                     list != profileLists().end());
}

Severity ProfileSource::severity(const QString& rule) const
{
    return severityIn(*m_profile, rule);
}

Severity ProfileSource::usualSeverity(const QString& rule) const
{
    return severityIn(*m_base, rule);
}

ProfileList::Rows ProfileSource::usualRows(const QString& list) const
{
    const ProfileList* const known = findProfileList(list);
    Q_ASSERT(known);
    return known->rowsIn(*m_base);
}

void ProfileSource::setEnabled(const QString& rule, bool isEnabled)
{
    const bool isUsual = m_base->isEnabled(idOf(rule)) == isEnabled;
    sayOfRule(rule, u"enabled"_s, isUsual ? QJsonValue(QJsonValue::Undefined) : isEnabled);
}

void ProfileSource::setSeverity(const QString& rule, Severity severity)
{
    const bool isUsual = usualSeverity(rule) == severity;
    sayOfRule(rule, u"severity"_s,
              isUsual ? QJsonValue(QJsonValue::Undefined)
                      : QString(kSeverityWords[static_cast<size_t>(severity)]));
}

Result<> ProfileSource::setParameter(const QString& key, const QJsonValue& value)
{
    const Parameter* const parameter = findParameter(key);
    Q_ASSERT(parameter);
    const bool isUsual = !baseName().isEmpty() && parameter->valueIn(m_base->parameters()) == value;
    return say(kParametersMember, key, isUsual ? QJsonValue(QJsonValue::Undefined) : value);
}

Result<> ProfileSource::setList(const QString& key, const ProfileList::Rows& rows)
{
    const ProfileList* const list = findProfileList(key);
    Q_ASSERT(list);
    const QJsonValue difference = TRY(list->difference(usualRows(key), rows));
    if (!list->isMember)
        return say(list->member, key, difference);
    QJsonObject root = m_root;
    root.insert(list->member, difference);
    return adopt(std::move(root));
}

void ProfileSource::restoreRule(const QString& rule)
{
    if (isRuleChanged(rule))
        std::ignore = say(kRulesMember, rule, QJsonValue::Undefined);
}

void ProfileSource::restoreParameter(const QString& key)
{
    if (isParameterChanged(key))
        std::ignore = say(kParametersMember, key, QJsonValue::Undefined);
}

void ProfileSource::restoreList(const QString& key)
{
    if (!isListChanged(key))
        return;
    const ProfileList* const list = findProfileList(key);
    if (list->isMember)
        m_root.remove(list->member);
    else
        std::ignore = say(list->member, key, QJsonValue::Undefined);
    if (list->isMember)
        std::ignore = adopt(m_root);
}

void ProfileSource::restoreAll()
{
    if (baseName().isEmpty())
        return;
    QJsonObject root = m_root;
    root.remove(kRulesMember);
    root.remove(kParametersMember);
    for (const ProfileList& list : profileLists())
        root.remove(list.member);
    std::ignore = adopt(std::move(root));
}

} // namespace budget
