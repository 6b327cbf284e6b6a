// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

/// The layouts of other districts as LibreOffice saves them: as a workbook, and as csv with nothing merged.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestMs = 180'000;

/// Converts all files of \a folder that end in \a ending.
bool convert(const QDir& folder, const QString& ending, const QStringList& options)
{
    QStringList arguments{u"--headless"_s, u"-env:UserInstallation=file://%1/profile"_s.arg(folder.path())};
    arguments += options;
    arguments += {u"--outdir"_s, folder.path()};
    for (const QString& name : folder.entryList({u"*."_s + ending}, QDir::Files))
        arguments.append(folder.filePath(name));
    QProcess soffice;
    soffice.start(u"soffice"_s, arguments);
    return soffice.waitForFinished(kLongestMs) && soffice.exitCode() == 0;
}

QString dumpOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"missing "_s + path;
    const auto batch = readDocument(file.readAll(), path);
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

TEST(Sheets, OfEachLayoutAreReadFromCsvAsFromTheWorkbook)
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty())
        GTEST_SKIP() << "needs soffice";
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    for (const LayoutDocument& layout : layoutDocuments()) {
        // A sheet would take what begins with the ASCII sign for a formula.
        const FormTable table = tableOf(layout.paragraphs, QString(layout.rows).replace(u'=', u'＝'));
        QFile page(folder.filePath(layout.name + u".html"_s));
        ASSERT_TRUE(page.open(QIODevice::WriteOnly));
        page.write(toHtml({table}));
    }
    ASSERT_TRUE(
        convert(folder, u"html"_s,
                {u"--infilter=HTML (StarCalc)"_s, u"--convert-to"_s, u"xlsx:Calc MS Excel 2007 XML"_s}));
    ASSERT_TRUE(
        convert(folder, u"xlsx"_s,
                {u"--convert-to"_s, u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false"_s}));

    for (const LayoutDocument& layout : layoutDocuments()) {
        const QString workbook = dumpOfFile(folder.filePath(layout.name + u".xlsx"_s));
        EXPECT_TRUE(workbook.contains(u"\n- "_s)) << workbook.toStdString();
        EXPECT_EQ(dumpOfFile(folder.filePath(layout.name + u".csv"_s)), workbook);
    }
}

} // namespace
} // namespace budget::test
