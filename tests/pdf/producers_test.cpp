// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/export/jsonwriter.h"
#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// What LibreOffice and Chromium print; producers.py beside the files makes them again.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

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

/// The title and the projects of a file in the format budget-review/1.
QByteArray tablesIn(const QByteArray& json)
{
    const QJsonObject document = QJsonDocument::fromJson(json)["documents"_L1][0].toObject();
    return QJsonDocument(QJsonObject{{u"title"_s, document["title"_L1]},
                                     {u"year"_s, document["year"_L1]},
                                     {u"projects"_s, bare(document["projects"_L1])}})
        .toJson();
}

QByteArray toJson(const ParsedBatch& batch)
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

class Producer : public testing::TestWithParam<const char*>
{};

TEST_P(Producer, PrintsTablesThatAreReadCellByCell)
{
    const QByteArray bytes = dataFile(u"producers/"_s + QLatin1String(GetParam()) + u".pdf"_s);

    const Result<ParsedBatch> read = readDocument(bytes, u"x.pdf"_s);

    ASSERT_THAT(read, IsOk());
    EXPECT_EQ(tablesIn(toJson(*read)).toStdString(),
              tablesIn(dataFile(u"producers/tables.json"_s)).toStdString());
    EXPECT_TRUE(read->document.lines.balances());
    for (const UnplacedLine& line : read->document.lines.unplaced)
        ADD_FAILURE() << "unplaced: " << line.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, Producer,
                         testing::Values("writer-a4", "calc-narrow", "calc-cut", "calc-plain-a4",
                                         "calc-plain-narrow", "calc-plain-wide", "chromium-a4"),
                         [](const auto& entry) {
                             std::string name = entry.param;
                             std::erase(name, '-');
                             return name;
                         });

} // namespace
} // namespace budget::test
