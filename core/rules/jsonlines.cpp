// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/jsonlines.h"

#include <QJsonDocument>
#include <QJsonParseError>

#include <utility>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

int lineAt(const QByteArray& json, qsizetype offset)
{
    return 1 + static_cast<int>(QByteArrayView(json).first(qBound(0, offset, json.size())).count('\n'));
}

/// Where the quoted key stands after \a from, or -1. A string value with the same text has no colon behind
/// it.
qsizetype findKey(const QByteArray& json, const QString& key, qsizetype from)
{
    const bool isValue = key.startsWith(u'=');
    const QByteArray quoted = '"' + QStringView(key).mid(isValue ? 1 : 0).toUtf8() + '"';
    for (qsizetype at = json.indexOf(quoted, from); at >= 0; at = json.indexOf(quoted, at + 1)) {
        qsizetype after = at + quoted.size();
        while (after < json.size() && QChar::isSpace(static_cast<uchar>(json[after])))
            ++after;
        if (isValue != (after < json.size() && json[after] == ':'))
            return at;
    }
    return -1;
}

/// The keys that lead there, for people.
QString placeOf(const QStringList& path)
{
    return path.join(u'.').remove(u'=');
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorCode::ProfileInvalid, FileReason{.fault = FileFault::NotJson,
                                                          .values = {error.errorString()},
                                                          .line = lineAt(json, error.offset)});
    if (!document.isObject())
        return fail(ErrorCode::ProfileInvalid, FileReason{.fault = FileFault::ObjectExpected, .line = 1});
    return document.object();
}

int lineOfKey(const QByteArray& json, const QStringList& path)
{
    qsizetype at = 0;
    for (const QString& key : path) {
        const qsizetype found = findKey(json, key, at);
        if (found < 0)
            break;
        at = found;
    }
    return lineAt(json, at);
}

Error invalidAt(const QByteArray& json, const QStringList& path, FileFault fault, const QStringList& values)
{
    return fail(
        ErrorCode::ProfileInvalid,
        FileReason{.fault = fault, .values = values, .line = lineOfKey(json, path), .place = placeOf(path)});
}

Error invalidAt(const QByteArray& json, const QStringList& path, const Error& inner, const QString& file)
{
    const int line = lineOfKey(json, path);
    const QString place = placeOf(path);
    std::optional<FileReason> reason = inner.reason;
    const bool isElsewhere = reason && reason->line > 0 && !file.isEmpty();
    if (isElsewhere && reason->file.isEmpty())
        reason->file = file;
    Error error = fail(ErrorCode::ProfileInvalid,
                       u"line %1: %2: %3"_s.arg(line).arg(place, reason ? reason->toString() : inner.detail));
    if (reason && !isElsewhere) {
        reason->line = line;
        reason->place = place;
    }
    error.reason = std::move(reason);
    return error;
}

} // namespace budget
