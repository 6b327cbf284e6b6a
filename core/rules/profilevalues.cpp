// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilevalues.h"

#include "core/base/text.h"
#include "core/rules/jsonlines.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

struct KindWord
{
    QLatin1String word;
    LevelKind kind;
};
constexpr auto kKindWords = std::to_array<KindWord>({
    {QLatin1String("cost"), LevelKind::Cost},
    {QLatin1String("output"), LevelKind::Output},
    {QLatin1String("benefit"), LevelKind::Benefit},
    {QLatin1String("satisfaction"), LevelKind::Satisfaction},
    {QLatin1String("quantity"), LevelKind::Count},
    {QLatin1String("quality"), LevelKind::Quality},
    {QLatin1String("timeliness"), LevelKind::Timeliness},
    {QLatin1String("economy"), LevelKind::Economy},
    {QLatin1String("society"), LevelKind::Society},
    {QLatin1String("ecology"), LevelKind::Ecology},
    {QLatin1String("sustained"), LevelKind::Sustained},
    {QLatin1String("other"), LevelKind::Other},
});

QStringList folded(const QStringList& words)
{
    QStringList result;
    for (const QString& word : words)
        result.append(text::folded(word));
    return result;
}

} // namespace

Error ProfileValues::invalid(const QStringList& path, FileFault fault, const QStringList& values) const
{
    return invalidAt(m_json, path, fault, values);
}

Error ProfileValues::invalid(const QStringList& path, const Error& inner) const
{
    return invalidAt(m_json, path, inner);
}

Result<QString> ProfileValues::text(const QJsonObject& object, const QString& key,
                                    const QStringList& path) const
{
    const QJsonValue value = object.value(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        return invalid(path + QStringList(key), FileFault::TextExpected);
    return value.toString();
}

Result<QStringList> ProfileValues::texts(const QJsonValue& value, const QStringList& path) const
{
    if (!value.isArray())
        return invalid(path, FileFault::TextsExpected);
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& entry : array) {
        if (!entry.isString() || entry.toString().isEmpty())
            return invalid(path, FileFault::TextsExpected);
        result.append(entry.toString());
    }
    return result;
}

Result<QStringList> ProfileValues::changedTexts(const QStringList& current, const QJsonValue& value,
                                                const QStringList& path) const
{
    if (!value.isObject())
        return folded(TRY(texts(value, path)));
    QStringList changed = current;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList words = folded(TRY(texts(it.value(), path + QStringList(it.key()))));
        if (it.key() != u"add" && it.key() != u"remove")
            return invalid(path + QStringList(it.key()), FileFault::OneOfExpected, {u"add"_s, u"remove"_s});
        for (const QString& word : words)
            changed.removeAll(word);
        if (it.key() == u"add")
            changed += words;
    }
    return changed;
}

Result<int> ProfileValues::count(const QJsonValue& value, const QStringList& path) const
{
    const int number = value.toInt(-1);
    if (number < 0)
        return invalid(path, FileFault::NumberExpected, {u"0"_s});
    return number;
}

Result<Weight> ProfileValues::points(const QJsonValue& value, const QStringList& path) const
{
    // JSON numbers are binary: texts such as "12.5" are read exactly, and integers are exact anyway.
    const std::optional<Weight> weight = value.isString() ? Weight::parse(value.toString())
                                         : value.toInteger(-1) >= 0
                                             ? std::optional(Weight::fromInteger(value.toInteger()))
                                             : std::nullopt;
    if (!weight || *weight > Weight::fromInteger(1'000'000))
        return invalid(path, FileFault::PointsExpected);
    return *weight;
}

Result<LevelKind> ProfileValues::kind(const QString& word, const QStringList& path) const
{
    const auto found = std::ranges::find_if(kKindWords, [&](const KindWord& k) { return k.word == word; });
    if (found == kKindWords.end())
        return invalid(path, FileFault::UnknownKind, {word});
    return found->kind;
}

} // namespace budget
