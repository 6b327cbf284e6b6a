// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilereader.h"

#include "core/rules/parametertable.h"
#include "core/rules/reviewform.h"
#include "core/rules/rule.h"

#include <QJsonArray>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

Result<> ProfileReader::read(const QJsonObject& root)
{
    static const QStringList kKeys{
        u"format"_s,  u"name"_s,       u"title"_s,         u"extends"_s,  u"rules"_s,     u"parameters"_s,
        u"schemes"_s, u"levels"_s,     u"level2Aliases"_s, u"words"_s,    u"units"_s,     u"slogans"_s,
        u"typos"_s,   u"superseded"_s, u"knownOrders"_s,   u"examples"_s, u"reviewForm"_s};
    for (auto it = root.begin(); it != root.end(); ++it) {
        if (!kKeys.contains(it.key()))
            return invalid({it.key()}, FileFault::UnknownKey);
    }
    if (root.value(u"format"_s).toString() != u"budget-review-profile/1")
        return invalid({u"format"_s}, FileFault::OneOfExpected, {u"budget-review-profile/1"_s});
    m_profile.m_name = TRY(text(root, u"name"_s, {}));
    const QJsonObject title = root.value(u"title"_s).toObject();
    m_profile.m_chineseTitle = TRY(text(title, u"zh_CN"_s, {u"title"_s}));
    m_profile.m_englishTitle = TRY(text(title, u"en"_s, {u"title"_s}));

    for (const QString& key : {u"rules"_s, u"parameters"_s, u"level2Aliases"_s, u"words"_s, u"units"_s,
                               u"slogans"_s, u"typos"_s, u"superseded"_s, u"knownOrders"_s, u"examples"_s}) {
        if (root.contains(key) && !root.value(key).isObject())
            return invalid({key}, FileFault::ObjectExpected);
    }
    for (const QString& key : {u"schemes"_s, u"levels"_s}) {
        if (root.contains(key) && !root.value(key).isArray())
            return invalid({key}, FileFault::ListExpected);
    }
    TRY(readRules(root.value(u"rules"_s).toObject()));
    TRY(readParameters(root.value(u"parameters"_s).toObject()));
    if (root.contains(u"schemes"_s))
        TRY(readSchemes(root.value(u"schemes"_s).toArray()));
    if (root.contains(u"levels"_s))
        TRY(readLevels(root.value(u"levels"_s).toArray()));
    TRY(readAliases(root.value(u"level2Aliases"_s).toObject()));
    TRY(readWords(root.value(u"words"_s).toObject()));
    TRY(readUnits(root.value(u"units"_s).toObject()));
    TRY(readSlogans(root.value(u"slogans"_s).toObject()));
    TRY(readTypos(root.value(u"typos"_s).toObject()));
    TRY(readSuperseded(root.value(u"superseded"_s).toObject()));
    TRY(readKnownOrders(root.value(u"knownOrders"_s).toObject()));
    TRY(readExamples(root.value(u"examples"_s).toObject()));
    if (root.contains(u"reviewForm"_s))
        m_profile.m_reviewForm = TRY(readReviewForm(json(), root.value(u"reviewForm"_s).toObject()));
    return {};
}

Result<> ProfileReader::readRules(const QJsonObject& rules)
{
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const QStringList path{u"rules"_s, it.key()};
        if (!findRule(it.key()))
            return invalid(path, FileFault::UnknownRule);
        if (!it.value().isObject())
            return invalid(path, FileFault::ObjectExpected);
        Profile::RuleSetting& setting = m_profile.m_rules[it.key()];
        const QJsonObject object = it.value().toObject();
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (entry.key() == u"enabled" && entry.value().isBool()) {
                setting.enabled = entry.value().toBool();
            } else if (entry.key() == u"severity") {
                const QString word = entry.value().toString();
                const auto found = std::ranges::find(kSeverityWords, word);
                if (found == kSeverityWords.end())
                    return invalid(path + QStringList(entry.key()), FileFault::OneOfExpected,
                                   {u"error"_s, u"warning"_s, u"hint"_s});
                setting.severity = static_cast<Severity>(found - kSeverityWords.begin());
            } else {
                return invalid(path + QStringList(entry.key()), FileFault::OneOfExpected,
                               {u"enabled"_s, u"severity"_s});
            }
        }
    }
    return {};
}

Result<> ProfileReader::readParameters(const QJsonObject& parameters)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const QStringList path{u"parameters"_s, it.key()};
        const Parameter* const parameter = findParameter(it.key());
        if (!parameter)
            return invalid(path, FileFault::UnknownParameter);
        TRY(std::visit(
            [&](auto member) {
                return readInto(m_profile.m_parameters.*member, *parameter, it.value(), path);
            },
            parameter->member));
    }
    return {};
}

Result<> ProfileReader::readInto(int& number, const Parameter& parameter, const QJsonValue& value,
                                 const QStringList& path) const
{
    const int whole = value.toInt(-1); // of 1.5, too
    if (whole < parameter.least || whole > parameter.most)
        return invalid(path, FileFault::NumberExpected,
                       {QString::number(parameter.least), QString::number(parameter.most)});
    number = whole;
    return {};
}

Result<> ProfileReader::readInto(Weight& weight, const Parameter& parameter, const QJsonValue& value,
                                 const QStringList& path) const
{
    weight = TRY(points(value, path));
    if (weight > Weight::fromInteger(parameter.most))
        return invalid(path, FileFault::PointsExpected, {QString::number(parameter.most)});
    return {};
}

Result<> ProfileReader::readInto(std::vector<Weight>& weights, const Parameter& parameter,
                                 const QJsonValue& value, const QStringList& path) const
{
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return invalid(path, FileFault::ItemsExpected);
    weights.assign(static_cast<size_t>(array.size()), {});
    for (qsizetype i = 0; i < array.size(); ++i)
        TRY(readInto(weights[static_cast<size_t>(i)], parameter, array[i], path));
    return {};
}

Result<> ProfileReader::readInto(QStringList& list, const Parameter&, const QJsonValue& value,
                                 const QStringList& path) const
{
    list = TRY(texts(value, path));
    return {};
}

Result<> ProfileReader::readInto(std::vector<Field>& fields, const Parameter&, const QJsonValue& value,
                                 const QStringList& path) const
{
    fields.clear();
    const QStringList names = TRY(texts(value, path));
    for (const QString& name : names) {
        const std::optional<Field> field = fieldByName(FieldScope::Project, QLatin1String(name.toLatin1()));
        if (!field)
            return invalid(path, FileFault::UnknownField, {name});
        fields.push_back(*field);
    }
    return {};
}

Result<> ProfileReader::readSchemes(const QJsonArray& schemes)
{
    m_profile.m_schemes.clear();
    for (const QJsonValue& value : schemes) {
        const QJsonObject object = value.toObject();
        WeightScheme scheme;
        scheme.name = TRY(text(object, u"name"_s, {u"schemes"_s}));
        const QJsonObject shares = object.value(u"points"_s).toObject();
        if (shares.isEmpty())
            return invalid({u"schemes"_s, u'=' + scheme.name}, FileFault::ItemsExpected, {u"points"_s});
        for (auto it = shares.begin(); it != shares.end(); ++it)
            TRY(readShare(scheme, it.key(), it.value()));
        m_profile.m_schemes.push_back(std::move(scheme));
    }
    return {};
}

Result<> ProfileReader::readShare(WeightScheme& scheme, const QString& key, const QJsonValue& value)
{
    const QStringList path{u"schemes"_s, u'=' + scheme.name, key};
    WeightScheme::Share share;
    share.kind = TRY(kind(key, path));
    if (value.isArray()) {
        const QJsonArray range = value.toArray();
        if (range.size() != 2)
            return invalid(path, FileFault::RangeExpected);
        share.low = TRY(points(range[0], path));
        share.high = TRY(points(range[1], path));
        if (share.high < share.low)
            return invalid(path, FileFault::RangeUpsideDown);
    } else {
        share.low = share.high = TRY(points(value, path));
    }
    scheme.shares.push_back(share);
    return {};
}

Result<> ProfileReader::readLevels(const QJsonArray& levels)
{
    m_profile.m_levels.clear();
    for (const QJsonValue& value : levels) {
        const QJsonObject object = value.toObject();
        Level1 level1;
        level1.name = TRY(text(object, u"name"_s, {u"levels"_s}));
        level1.key = levelKey(level1.name);
        level1.kind = TRY(kind(object.value(u"kind"_s).toString(), {u"levels"_s, u'=' + level1.name}));
        const QJsonArray children = object.value(u"level2"_s).toArray();
        for (const QJsonValue& child : children) {
            Level2 level2;
            level2.name = TRY(text(child.toObject(), u"name"_s, {u"levels"_s, u'=' + level1.name}));
            level2.key = levelKey(level2.name);
            level2.kind = TRY(kind(child.toObject().value(u"kind"_s).toString(u"other"_s),
                                   {u"levels"_s, u'=' + level2.name}));
            level1.level2.push_back(std::move(level2));
        }
        if (level1.level2.empty())
            return invalid({u"levels"_s, u'=' + level1.name}, FileFault::ItemsExpected, {u"level2"_s});
        m_profile.m_levels.push_back(std::move(level1));
    }
    return {};
}

Result<> ProfileReader::readExamples(const QJsonObject& examples)
{
    for (auto it = examples.begin(); it != examples.end(); ++it) {
        const QStringList path{u"examples"_s, it.key()};
        if (!findRule(it.key()))
            return invalid(path, FileFault::UnknownRule);
        if (!it.value().isObject())
            return invalid(path, FileFault::ObjectExpected);
        // Another profile's examples may not hold under this one's words: a rule's are replaced together.
        std::erase_if(m_profile.m_examples, [&](const RuleExample& e) { return e.rule == it.key(); });
        const QJsonObject kinds = it.value().toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            const QStringList place = path + QStringList(kind.key());
            const bool fires = kind.key() == u"fires";
            if ((!fires && kind.key() != u"silent") || !kind.value().isArray())
                return invalid(place, FileFault::OneOfExpected, {u"fires: […]"_s, u"silent: […]"_s});
            const QJsonArray list = kind.value().toArray();
            for (const QJsonValue& value : list) {
                Result<RuleExample> example = RuleExample::fromJson(it.key(), fires, value);
                if (!example)
                    return invalid(place, example.error());
                m_profile.m_examples.push_back(std::move(example).value());
            }
        }
    }
    return {};
}

} // namespace budget
