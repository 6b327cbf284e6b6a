// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/sample.h"
#include "tests/support/tablejson.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// The whole sample, printed and saved by other programs while the test runs: whatever version of them is
/// there.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestMs = 300'000;

/// The program that makes files of these names.
QString producerOf(const QString& name)
{
    return name.startsWith(u"chromium"_s) ? u"chromium"_s : u"soffice"_s;
}

/// The sample's tables in the file that producers.py calls \a name; nothing when it could not be made.
QByteArray rendered(const QString& name)
{
    const QTemporaryDir folder;
    QFile tables(folder.filePath(u"tables.json"_s));
    if (!tables.open(QIODevice::WriteOnly) || tables.write(jsonOf(sampleBatch())) < 0)
        return {};
    tables.close();

    QProcess script;
    script.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    script.start(u"python3"_s, {QStringLiteral(BUDGET_SOURCE_DIR "/tests/data/producers/producers.py"),
                                u"render"_s, tables.fileName(), folder.path(), u"--only"_s, name});
    if (!script.waitForFinished(kLongestMs) || script.exitCode() != 0)
        return {};
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Rendered : public testing::TestWithParam<const char*>
{};

TEST_P(Rendered, SampleIsReadCellByCell)
{
    const QString name = QString::fromLatin1(GetParam());
    if (QStandardPaths::findExecutable(producerOf(name)).isEmpty())
        GTEST_SKIP() << "needs " << producerOf(name).toStdString();

    const QByteArray bytes = rendered(name);
    ASSERT_FALSE(bytes.isEmpty()) << "producers.py made no file";
    const Result<ParsedBatch> read = readDocument(bytes, name);

    ASSERT_THAT(read, IsOk());
    EXPECT_EQ(bareTables(jsonOf(*read)).toStdString(), bareTables(jsonOf(sampleBatch())).toStdString());
    EXPECT_TRUE(read->document.lines.balances());
    for (const UnplacedLine& line : read->document.lines.unplaced)
        ADD_FAILURE() << "unplaced: " << line.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Files, Rendered,
                         testing::Values("writer-a4.pdf", "writer-narrow.pdf", "writer-wide.pdf",
                                         "writer-cut.pdf", "calc-a4.pdf", "calc-narrow.pdf", "calc-wide.pdf",
                                         "calc-cut.pdf", "calc-plain-a4.pdf", "calc-plain-narrow.pdf",
                                         "calc-plain-wide.pdf", "calc-plain-cut.pdf", "chromium-a4.pdf",
                                         "chromium-narrow.pdf", "chromium-wide.pdf", "chromium-cut.pdf",
                                         "writer-a4.docx", "writer-a4.odt", "writer-a4.html", "calc-a4.xlsx",
                                         "calc-a4.ods", "calc-a4.html", "calc-a4.csv"),
                         [](const auto& entry) {
                             std::string name = entry.param;
                             std::erase_if(name, [](char c) { return c == '-' || c == '.'; });
                             return name;
                         });

} // namespace
} // namespace budget::test
