// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/jsonlines.h"

#include <QJsonDocument>
#include <QJsonParseError>

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

Error invalid(int line, const QString& reason)
{
    return fail(ErrorCode::ProfileInvalid, u"line %1: %2"_s.arg(QString::number(line), reason));
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(lineAt(json, error.offset), error.errorString());
    if (!document.isObject())
        return invalid(1, u"an object is expected"_s);
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

Error invalidAt(const QByteArray& json, const QStringList& path, const QString& reason)
{
    QString where = path.join(u'.').remove(u'=');
    return invalid(lineOfKey(json, path), where.isEmpty() ? reason : where + u": "_s + reason);
}

} // namespace budget
