// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/tablejson.h"

#include "core/base/text.h"
#include "core/export/jsonwriter.h"
#include "tests/support/budgettest.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

/// Without blanks, which are the producer's business, and without what is empty.
QJsonValue bare(const QJsonValue& value)
{
    if (value.isString())
        return text::withoutSpace(value.toString());
    if (value.isArray()) {
        QJsonArray result;
        for (const auto& part : value.toArray())
            result.append(bare(part));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isEmpty = it.value().isNull() || it.value() == QJsonValue(QString());
        if (!isEmpty && it.key() != "table"_L1)
            result.insert(it.key(), bare(it.value()));
    }
    return result;
}

} // namespace

QByteArray bareTables(const QByteArray& json)
{
    const QJsonObject document = QJsonDocument::fromJson(json)["documents"_L1][0].toObject();
    return QJsonDocument(QJsonObject{{u"title"_s, document["title"_L1]},
                                     {u"year"_s, document["year"_L1]},
                                     {u"projects"_s, bare(document["projects"_L1])}})
        .toJson();
}

QByteArray jsonOf(const ParsedBatch& batch)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const std::vector<ProjectPtr> projects(batch.projects.begin(), batch.projects.end());
    JsonWriter writer(buffer);
    writer.write(batch.document, projects);
    EXPECT_THAT(writer.finish(), IsOk());
    return bytes;
}

} // namespace budget::test
