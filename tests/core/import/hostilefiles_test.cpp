// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/import/xmlscanner.h"
#include "core/import/ziparchive.h"
#include "tests/support/budgettest.h"
#include "tests/support/formdocument.h"
#include "tests/support/sample.h"
#include "tests/support/zipwriter.h"

#include <algorithm>

/// Files that are broken, are none of what they seem to be or want to exhaust the reader.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray docxOf(const QByteArray& body, const QByteArray& before = {})
{
    return zipOf({{u"word/document.xml"_s,
                   before + "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}});
}

Result<ParsedBatch> read(const QByteArray& bytes)
{
    return readDocument(bytes, u"x"_s);
}

TEST(HostileFiles, ThatUnpackToFarMoreThanTheyAreAreRefused)
{
    const QByteArray bomb = zipOf({{u"word/document.xml"_s, QByteArray(80 * 1024 * 1024, ' ')}});

    const Result<ParsedBatch> result = read(bomb);

    ASSERT_LT(bomb.size(), 200'000);
    ASSERT_THAT(result, IsError(ErrorCode::InputTooLarge));
    EXPECT_TRUE(result.error().detail.contains(u"word/document.xml"_s));
}

TEST(HostileFiles, ThatLieAboutTheirSizeAreNoticedWhileTheyAreRead)
{
    QByteArray bomb = zipOf({{u"word/document.xml"_s, "<a>" + QByteArray(80 * 1024 * 1024, ' ') + "</a>"}});
    // The unpacked size in the directory, four bytes from offset 24 of its record.
    const qsizetype record = bomb.lastIndexOf(QByteArray("PK\x01\x02", 4));
    bomb.replace(record + 24, 4, QByteArray("\x10\x00\x00\x00", 4));

    const Result<ParsedBatch> result = read(bomb);

    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().code == ErrorCode::InputTooLarge ||
                result.error().code == ErrorCode::InputDamaged);
}

TEST(HostileFiles, MayDeclareNoEntities)
{
    const QByteArray laughs = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    EXPECT_THAT(read(docxOf("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>", laughs)),
                IsError(ErrorCode::InputDamaged));
    EXPECT_THAT(read(docxOf("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")), IsError(ErrorCode::InputDamaged));
}

TEST(HostileFiles, MayNestOnlySoDeep)
{
    const auto nested = [](int depth) {
        return docxOf(QByteArray("<w:tbl><w:tr><w:tc>").repeated(depth) + "<w:p/>" +
                      QByteArray("</w:tc></w:tr></w:tbl>").repeated(depth));
    };

    EXPECT_THAT(read(nested(100)), IsError(ErrorCode::InputEmpty));
    EXPECT_THAT(read(nested(XmlScanner::kDeepest)), IsError(ErrorCode::InputTooLarge));
    EXPECT_THAT(
        read("<html>" + QByteArray("<div>").repeated(5000) + "绩效" + QByteArray("</div>").repeated(5000)),
        testing::Not(IsOk()));
}

TEST(HostileFiles, WithMillionsOfCellsAreRefused)
{
    const QByteArray row =
        "<table:table-row table:number-rows-repeated=\"9000\">" +
        QByteArray("<table:table-cell table:number-columns-repeated=\"60\"><text:p>1</text:p>"
                   "</table:table-cell>")
            .repeated(20) +
        "</table:table-row>";
    const QByteArray ods =
        zipOf({{u"content.xml"_s, "<office:d xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
                                  "<office:spreadsheet><table:table>" +
                                      row + "</table:table></office:spreadsheet></office:d>"}});

    EXPECT_THAT(read(ods), IsError(ErrorCode::InputTooLarge));
}

TEST(HostileFiles, ThatNameOnePartManyTimesAreRefused)
{
    QByteArray sheets;
    for (int sheet = 0; sheet < 60; ++sheet)
        sheets += "<sheet name=\"S" + QByteArray::number(sheet) + "\" r:id=\"a\"/>";
    const QByteArray bytes =
        zipOf({{u"xl/workbook.xml"_s, "<workbook xmlns:r=\"r\"><sheets>" + sheets + "</sheets></workbook>"},
               {u"xl/_rels/workbook.xml.rels"_s, "<R><Relationship Id=\"a\" Target=\"s.xml\"/></R>"},
               {u"xl/s.xml"_s,
                "<worksheet><sheetData>" + QByteArray(2 * 1024 * 1024, ' ') + "</sheetData></worksheet>"}});

    EXPECT_THAT(read(bytes), IsError(ErrorCode::InputTooLarge));
}

TEST(HostileFiles, WithImpossiblePlacesAreReadWithoutThem)
{
    const QByteArray sheet =
        "<worksheet><sheetData><row r=\"99999999\"><c r=\"ZZZZZZ99999999\" "
        "t=\"inlineStr\"><is><t>甲</t></is></c>"
        "<c r=\"\xE4\xB8\xAD\"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:XFD1048576\"/>"
        "<mergeCell ref=\"B9:A1\"/><mergeCell ref=\":\"/></mergeCells></worksheet>";
    const QByteArray bytes =
        zipOf({{u"xl/workbook.xml"_s,
                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"},
               {u"xl/_rels/workbook.xml.rels"_s, "<R><Relationship Id=\"a\" Target=\"s.xml\"/></R>"},
               {u"xl/s.xml"_s, sheet}});

    EXPECT_THAT(read(bytes), IsError(ErrorCode::FormUnknown));
}

TEST(HostileFiles, CutAnywhereGiveAnErrorOrATable)
{
    const std::vector<std::shared_ptr<Project>> one(sampleBatch().projects.begin(),
                                                    sampleBatch().projects.begin() + 1);
    for (const auto write : {toDocx, toXlsx, toOds}) {
        const QByteArray whole = write(specialFundTables(one, Levels::Merged));
        ASSERT_THAT(read(whole), IsOk());
        for (qsizetype size = 0; size < whole.size(); size += 97)
            EXPECT_THAT(read(whole.first(size)), testing::Not(IsOk())) << size;
    }
}

TEST(HostileFiles, WithChangedBytesNeitherCrashNorLoseTheBalance)
{
    const std::vector<std::shared_ptr<Project>> one(sampleBatch().projects.begin(),
                                                    sampleBatch().projects.begin() + 1);
    for (const auto write : {toDocx, toXlsx, toOdt, toHtml, toCsv}) {
        const QByteArray whole = write(specialFundTables(one, Levels::Merged));
        for (qsizetype at = 0; at < whole.size(); at += std::max<qsizetype>(1, whole.size() / 150)) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
            const Result<ParsedBatch> result = read(damaged);
            EXPECT_TRUE(!result || result->document.lines.balances()) << at;
        }
    }
}

TEST(OtherFiles, AreNamed)
{
    EXPECT_THAT(read("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), IsError(ErrorCode::InputBinary));
    EXPECT_THAT(read(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") +
                     QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)),
                IsError(ErrorCode::InputEncrypted));
    EXPECT_THAT(read(zipOf({{u"a.txt"_s, "a"}})), IsError(ErrorCode::InputBinary));
    EXPECT_THAT(read("%PDF-1.7\nnothing of the kind"), IsError(ErrorCode::InputDamaged));
}

} // namespace
} // namespace budget::test
