// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/innerphrase.h"

namespace budget {

namespace {

// Control characters that stand in no document.
constexpr QChar kEdge(u'\u001E');
constexpr QChar kBetweenValues(u'\u001F');

} // namespace

QString innerPhrase(const QString& key, const QStringList& values)
{
    return kEdge + (QStringList(key) + values).join(kBetweenValues) + kEdge;
}

QString withInnerPhrases(const QString& arg,
                         const std::function<QString(const QString& key, const QStringList& values)>& phrase)
{
    if (!arg.contains(kEdge))
        return arg;
    // Every second part stands between two edges.
    QStringList parts = arg.split(kEdge);
    for (qsizetype i = 1; i + 1 < parts.size(); i += 2) {
        QStringList values = parts[i].split(kBetweenValues);
        const QString key = values.takeFirst();
        if (const QString text = phrase(key, values); !text.isEmpty())
            parts[i] = text;
    }
    return parts.join(QString());
}

} // namespace budget
