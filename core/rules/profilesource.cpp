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
const QString kExtendsMember = u"extends"_s;
const QString kExamplesMember = u"examples"_s;

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

QString extendedBy(const QJsonObject& root)
{
    return root.value(kExtendsMember).toString();
}

QJsonObject titleNamed(const QString& name)
{
    return {{u"zh_CN"_s, name}, {u"en"_s, name}};
}

/// The names of profiles that extend one another from \a root on, when one of them comes twice; else none.
QStringList circleFrom(const QJsonObject& root, const ProfileTexts& own)
{
    QStringList names{root.value(u"name"_s).toString()};
    for (QString next = extendedBy(root); !next.isEmpty() && !Profile::builtInNames().contains(next);) {
        const bool isCircle = names.contains(next);
        names.append(next);
        if (isCircle)
            return names;
        const Result<QJsonObject> text = readJsonObject(own.value(next));
        next = text ? extendedBy(*text) : QString();
    }
    return {};
}

/// The window edits this member entry by entry; others are replaced as a whole.
bool isEdited(const QString& member)
{
    return member == kRulesMember || member == kParametersMember || member == kExamplesMember ||
           std::ranges::any_of(profileLists(),
                               [&](const ProfileList& list) { return list.member == member; });
}

} // namespace

ProfileSource::ProfileSource(std::shared_ptr<const ProfileSource> extended)
    : m_extended(std::move(extended))
    , m_base(m_extended ? m_extended->m_profile : std::make_shared<const Profile>())
{}

Result<ProfileSource> ProfileSource::fromJson(const QByteArray& json, const ProfileTexts& own)
{
    const QJsonObject root = TRY(readJsonObject(json));
    std::shared_ptr<const ProfileSource> extended;
    if (const QString base = extendedBy(root); !base.isEmpty()) {
        if (const QStringList circle = circleFrom(root, own); !circle.isEmpty())
            return invalidAt(json, {kExtendsMember}, FileFault::ProfileCircle, circle);
        const bool isOwn = !Profile::builtInNames().contains(base) && own.contains(base);
        Result<ProfileSource> read = isOwn ? fromJson(own.value(base), own) : builtIn(base);
        if (!read) {
            return invalidAt(json, {kExtendsMember}, read.error(), base);
        }
        extended = std::make_shared<const ProfileSource>(std::move(read).value());
    }
    ProfileSource source(std::move(extended));
    auto profile = std::make_shared<Profile>(*source.m_base);
    TRY(ProfileReader(json, *profile).read(root));
    source.m_root = root;
    source.m_profile = std::move(profile);
    return source;
}

Result<ProfileSource> ProfileSource::builtIn(const QString& name)
{
    return fromJson(TRY(Profile::builtInJson(name)));
}

Result<ProfileSource> ProfileSource::over(const ProfileSource& base, const QString& name)
{
    ProfileSource source(std::make_shared<const ProfileSource>(base));
    TRY(source.adopt({{u"format"_s, base.m_root.value(u"format"_s)},
                      {kExtendsMember, base.name()},
                      {u"name"_s, name},
                      {u"title"_s, titleNamed(name)}}));
    return source;
}

Result<ProfileSource> ProfileSource::renamed(const QString& name) const
{
    ProfileSource source = *this;
    QJsonObject root = m_root;
    root.insert(u"name"_s, name);
    root.insert(u"title"_s, titleNamed(name));
    TRY(source.adopt(std::move(root)));
    return source;
}

Result<ProfileSource> ProfileSource::rebased(const ProfileSource& base) const
{
    if (base.name() == name() || base.restsOn(name()))
        return fail(ErrorCode::ProfileInvalid,
                    FileReason{.fault = FileFault::ProfileCircle, .values = {name(), base.name(), name()}});
    ProfileSource source(std::make_shared<const ProfileSource>(base));
    QJsonObject root = m_root;
    root.insert(kExtendsMember, base.name());
    TRY(source.adopt(std::move(root)));
    return source;
}

Result<ProfileSource> ProfileSource::flattened() const
{
    if (isBuiltIn() || !m_extended || m_extended->isBuiltIn())
        return *this;
    ProfileSource flat = TRY(m_extended->flattened());
    QJsonObject root = flat.m_root;
    QJsonObject examples = root.value(kExamplesMember).toObject();
    for (auto it = m_root.begin(); it != m_root.end(); ++it) {
        if (it.key() != kExtendsMember && !isEdited(it.key()))
            root.insert(it.key(), it.value());
    }
    const QJsonObject ownExamples = m_root.value(kExamplesMember).toObject();
    for (auto it = ownExamples.begin(); it != ownExamples.end(); ++it)
        examples.insert(it.key(), it.value());
    if (!examples.isEmpty())
        root.insert(kExamplesMember, examples);
    TRY(flat.adopt(std::move(root)));

    const QStringList rules = m_root.value(kRulesMember).toObject().keys();
    for (const QString& rule : rules) {
        flat.setEnabled(rule, m_profile->isEnabled(idOf(rule)));
        flat.setSeverity(rule, severity(rule));
    }
    const QStringList parameters = m_root.value(kParametersMember).toObject().keys();
    for (const QString& key : parameters)
        TRY(flat.setParameter(key, findParameter(key)->valueIn(m_profile->parameters())));
    for (const ProfileList& list : profileLists()) {
        if (isListChanged(list.key))
            TRY(flat.setList(list.key, list.rowsIn(*m_profile)));
    }
    return flat;
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

QByteArray ProfileSource::wholeJson() const
{
    const bool restsOnOwn = m_extended && !m_extended->isBuiltIn();
    return toJson() + (restsOnOwn ? m_extended->wholeJson() : QByteArray());
}

bool ProfileSource::restsOn(const QString& name) const
{
    return m_extended && (m_extended->name() == name || m_extended->restsOn(name));
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
