// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/extra.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 8;
constexpr qsizetype kNumbersOfSpan = 3;

QJsonArray toJson(const Extras& extras)
{
    QJsonArray array;
    for (const Extra& extra : extras) {
        QJsonObject object;
        if (!extra.name.isEmpty())
            object.insert("name"_L1, extra.name);
        if (!extra.text.isEmpty())
            object.insert("text"_L1, extra.text);
        if (!extra.parts.empty())
            object.insert("parts"_L1, toJson(extra.parts));
        QJsonArray spans;
        for (const SourceSpan& span : extra.spans) {
            spans.append(static_cast<qint64>(span.line));
            spans.append(static_cast<qint64>(span.column));
            spans.append(static_cast<qint64>(span.length));
        }
        if (!spans.isEmpty())
            object.insert("spans"_L1, spans);
        array.append(object);
    }
    return array;
}

std::optional<Extras> extrasFrom(const QJsonArray& array, int depth)
{
    if (depth > kDeepest)
        return std::nullopt;
    Extras extras;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        const QJsonArray spans = object["spans"_L1].toArray();
        std::optional<Extras> parts = extrasFrom(object["parts"_L1].toArray(), depth + 1);
        if (!value.isObject() || !parts || spans.size() % kNumbersOfSpan != 0)
            return std::nullopt;
        Extra extra{.name = object["name"_L1].toString(),
                    .text = object["text"_L1].toString(),
                    .parts = std::move(*parts),
                    .spans = {}};
        for (qsizetype i = 0; i < spans.size(); i += kNumbersOfSpan) {
            extra.spans.push_back({.line = static_cast<quint32>(spans[i].toInteger()),
                                   .column = static_cast<quint32>(spans[i + 1].toInteger()),
                                   .length = static_cast<quint32>(spans[i + 2].toInteger())});
        }
        extras.push_back(std::move(extra));
    }
    return extras;
}

} // namespace

const Extra* findExtra(const Extras& extras, QStringView name)
{
    const auto found =
        std::ranges::find_if(extras, [name](const Extra& extra) { return extra.name == name; });
    return found == extras.end() ? nullptr : &*found;
}

Extra& extraNamed(Extras& extras, const QString& name)
{
    const auto found = std::ranges::find(extras, name, &Extra::name);
    if (found != extras.end())
        return *found;
    extras.push_back({.name = name, .text = {}, .parts = {}, .spans = {}});
    return extras.back();
}

QString extraText(const Extras& extras, QStringView name)
{
    const Extra* const extra = findExtra(extras, name);
    return extra ? extra->text : QString();
}

QByteArray encodedExtras(const Extras& extras)
{
    return extras.empty() ? QByteArray() : QJsonDocument(toJson(extras)).toJson(QJsonDocument::Compact);
}

std::optional<Extras> decodedExtras(const QByteArray& encoded)
{
    if (encoded.isEmpty())
        return Extras();
    const QJsonDocument document = QJsonDocument::fromJson(encoded);
    return document.isArray() ? extrasFrom(document.array(), 0) : std::nullopt;
}

} // namespace budget
