// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/import/importpipeline.h"
#include "core/import/radicals.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"
#include "tests/support/pdfprinter.h"
#include "tests/support/sample.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

struct Case
{
    const char* name;
    PdfLayout layout;
    Levels levels = Levels::Merged;
};

void PrintTo(const Case& entry, std::ostream* out)
{
    *out << entry.name;
}

class PrintedPdf : public testing::TestWithParam<Case>
{};

/// Blanks around digits are the printer's business; everything else must be the same.
QString withoutBlanks(const Project& project)
{
    QStringList lines = printModel(project).split(u'\n');
    for (QString& line : lines)
        line = text::withoutSpace(line);
    return lines.join(u'\n');
}

TEST_P(PrintedPdf, GivesTheSameTablesCellByCell)
{
    const QByteArray bytes =
        toPdf(specialFundTables(sampleBatch().projects, GetParam().levels), GetParam().layout);

    const Result<ParsedBatch> read = readDocument(bytes, u"x.pdf"_s);

    ASSERT_THAT(read, IsOk());
    ASSERT_EQ(read->projects.size(), sampleBatch().projects.size());
    for (size_t i = 0; i < read->projects.size(); ++i)
        EXPECT_EQ(withoutBlanks(*read->projects[i]), withoutBlanks(*sampleBatch().projects[i]));
    EXPECT_TRUE(read->document.lines.balances());
    for (const UnplacedLine& line : read->document.lines.unplaced)
        ADD_FAILURE() << "unplaced: " << line.text.toStdString();
}

const Case kCases[] = {
    {"A4", {.widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .startsPages = true}},
    {"A4SplitRows", {.fontSize = 11, .widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .splitsRows = true}},
    {"A3Landscape", {.page = QPageSize::A3, .isLandscape = true, .fontSize = 12}, Levels::Repeated},
    {"A5Narrow",
     {.page = QPageSize::A5, .fontSize = 9, .widths = {5, 8, 8, 14, 7, 7, 9, 8, 8}, .splitsRows = true}},
    {"LetterSerif",
     {.page = QPageSize::Letter,
      .family = QStringLiteral("Noto Serif CJK SC"),
      .padding = 1,
      .hasPageNumbers = false}},
    {"DrawnTwice", {.startsPages = true, .drawsTwice = true}},
    {"TurnedPages",
     {.fontSize = 9, .widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .startsPages = true, .isTurned = true}},
    {"ObliqueWatermark", {.mark = u"内部资料 注意保管"_s, .markSize = 60, .markTurn = -40}},
    {"WatermarkOfSmallLetters", {.mark = u"某区财政局 2025年预算"_s, .markSize = 12, .markTurn = 30}},
    {"LargeLevelWatermark", {.splitsRows = true, .mark = u"草稿"_s, .markSize = 120}},
    {"FramesApart", {.padding = 4, .apart = 2.25}},
    {"FramesFarApart", {.padding = 5, .apart = 3.75}},
    {"Askew", {.widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .splitsRows = true, .tilt = 0.8}},
    {"AskewTheOtherWay", {.fontSize = 9, .startsPages = true, .tilt = -2.5}},
    {"AskewOnTurnedPages", {.fontSize = 9, .startsPages = true, .isTurned = true, .tilt = 1}},
    {"ToBeBound", {.fontSize = 11, .splitsRows = true, .binding = 14}},
    {"SpreadsheetTwoPagesWide", {.fontSize = 12, .widths = {2, 3, 3, 4, 6, 4, 4, 5, 5}, .pagesAcross = 2}},
    {"SpreadsheetThreePagesWide", {.page = QPageSize::A5, .fontSize = 12, .pagesAcross = 3}},
    {"LetterSpacing", {.widths = {6, 9, 9, 24, 9, 9, 14, 10, 10}, .letterSpacing = 3}},
};

INSTANTIATE_TEST_SUITE_P(Layouts, PrintedPdf, testing::ValuesIn(kCases),
                         [](const auto& entry) { return std::string(entry.param.name); });

QByteArray oneTable(const PdfLayout& layout)
{
    return toPdf(specialFundTables({sampleBatch().projects.front()}, Levels::Merged), layout);
}

/// The layouts of other districts: what is read of a page is all of it, or it is refused.
class PrintedLayout : public testing::TestWithParam<LayoutDocument>
{
protected:
    [[nodiscard]] static QString whole()
    {
        return dumpOf(readDocument(toHtml({GetParam().table()}), u"x.html"_s).value());
    }
    [[nodiscard]] static Result<ParsedBatch> read(const PdfLayout& layout)
    {
        return readDocument(toPdf({GetParam().table()}, layout), u"x.pdf"_s);
    }
};

TEST_P(PrintedLayout, IsReadCompletelyWithRules)
{
    const Result<ParsedBatch> batch = read({.page = QPageSize::A3, .isLandscape = true});

    ASSERT_THAT(batch, IsOk());
    EXPECT_EQ(dumpOf(*batch), whole());
}

TEST_P(PrintedLayout, IsReadCompletelyWithoutRulesOrRefused)
{
    for (const bool isTight : {false, true}) {
        const Result<ParsedBatch> batch = read({.page = QPageSize::A3,
                                                .isLandscape = true,
                                                .padding = isTight ? 1.0 : 6.0,
                                                .rules = PdfLayout::Rules::None});

        if (batch)
            EXPECT_EQ(dumpOf(*batch), whole());
        else
            EXPECT_THAT(batch, IsError(ErrorCode::TableUnclear));
    }
}

TEST_P(PrintedLayout, IsReadCompletelyWithLinesBetweenColumnsOrRefused)
{
    const auto batch = read({.page = QPageSize::A3, .isLandscape = true, .rules = PdfLayout::Rules::Columns});

    if (batch)
        EXPECT_EQ(dumpOf(*batch), whole());
    else
        EXPECT_THAT(batch, testing::AnyOf(IsError(ErrorCode::TableUnclear), IsError(ErrorCode::FormUnknown)));
}

/// Each size of the font moves the end of the page to another place of the table.
std::vector<double> sizes()
{
    constexpr double kSmallest = 7;
    constexpr double kLargest = 15;
    std::vector<double> result;
    for (double size = kSmallest; size <= kLargest; size += 0.5)
        result.push_back(size);
    return result;
}

TEST_P(PrintedLayout, IsReadCompletelyWhereverPagesCutIt)
{
    for (const bool splitsRows : {false, true}) {
        for (const double size : sizes()) {
            const auto batch = read(
                {.page = QPageSize::A5, .isLandscape = true, .fontSize = size, .splitsRows = splitsRows});

            ASSERT_THAT(batch, IsOk()) << size;
            EXPECT_EQ(dumpOf(*batch), whole()) << size << (splitsRows ? ", within rows" : "");
        }
    }
}

TEST_P(PrintedLayout, IsReadCompletelyOrRefusedWhereverPagesCutItWithoutRules)
{
    for (const double size : sizes()) {
        const auto batch = read(
            {.page = QPageSize::A5, .isLandscape = true, .fontSize = size, .rules = PdfLayout::Rules::None});

        if (batch)
            EXPECT_EQ(dumpOf(*batch), whole()) << size;
        else
            EXPECT_THAT(batch,
                        testing::AnyOf(IsError(ErrorCode::TableUnclear), IsError(ErrorCode::FormUnknown)));
    }
}

INSTANTIATE_TEST_SUITE_P(Layouts, PrintedLayout, testing::ValuesIn(layoutDocuments()),
                         [](const auto& entry) { return entry.param.name.toStdString(); });

TEST(Pdf, NamesThePageAndTheBoxOfEachPiece)
{
    const QByteArray bytes = oneTable({});
    const ParsedBatch batch = readDocument(bytes, u"x"_s).value();
    const SourceText text = readSourceText(bytes).value();

    const SourceSpan name = batch.projects.at(0)->sources.spans(0, Field::ProjectName).at(0);
    const SourcePlace place = text.place(name.line);
    EXPECT_EQ(place.kind, SourcePlace::Kind::Page);
    EXPECT_EQ(place.number, 1U);
    // The third of nine columns of an A4 page, near its top.
    EXPECT_GT(place.box.left, 150);
    EXPECT_LT(place.box.right, 280);
    EXPECT_GT(place.box.top, 40);
    EXPECT_LT(place.box.bottom, 200);
    EXPECT_LT(place.box.top, place.box.bottom);
}

TEST(Pdf, OfATurnedPageNamesBoxesAsThePageIsShown)
{
    const QByteArray bytes = oneTable({.isTurned = true});
    const ParsedBatch batch = readDocument(bytes, u"x"_s).value();
    const SourceText text = readSourceText(bytes).value();

    const SourceSpan name = batch.projects.at(0)->sources.spans(0, Field::ProjectName).at(0);
    const SourcePlace::Box box = text.place(name.line).box;
    EXPECT_GT(box.bottom - box.top, box.right - box.left); // it runs up the page
    EXPECT_LT(box.left, 200);
    EXPECT_GT(box.top, 400);
}

TEST(Pdf, OfAPageThatLiesAskewNamesBoxesAsThePageIsShown)
{
    constexpr double kDegree = 0.01745;
    const auto boxOfName = [](double tilt) {
        const QByteArray bytes = oneTable({.tilt = tilt});
        const ParsedBatch batch = readDocument(bytes, u"x"_s).value();
        const SourceSpan name = batch.projects.at(0)->sources.spans(0, Field::ProjectName).at(0);
        return readSourceText(bytes).value().place(name.line).box;
    };
    const SourcePlace::Box level = boxOfName(0);

    const SourcePlace::Box askew = boxOfName(3);

    EXPECT_NEAR(askew.left, level.left - 3 * kDegree * level.bottom, 1);
    EXPECT_NEAR(askew.top, level.top + 3 * kDegree * level.left, 1);
    EXPECT_NEAR(askew.bottom, level.bottom + 3 * kDegree * level.right, 1);
}

TEST(Pdf, OfASpreadsheetWiderThanThePaperNamesThePageThatShowsAColumn)
{
    const QByteArray bytes = oneTable({.page = QPageSize::A5, .pagesAcross = 3});
    const ParsedBatch batch = readDocument(bytes, u"x"_s).value();
    const SourceText text = readSourceText(bytes).value();

    const SourceSpan weight = batch.projects.at(0)->sources.spans(1, Field::IndicatorWeight).at(0);

    const SourcePlace place = text.place(weight.line);
    EXPECT_EQ(place.number, 3U); // the eighth of nine columns
    EXPECT_GT(place.box.left, 36 + 116);
    EXPECT_LT(place.box.right, 36 + 2 * 116 + 1);
}

TEST(Pdf, OfASpreadsheetWhoseRightPagesAreMissingIsRefused)
{
    const Result<ParsedBatch> batch =
        readDocument(oneTable({.pagesAcross = 2, .losesRightPages = true}), u"x.pdf"_s);

    EXPECT_THAT(batch, IsError(ErrorCode::TableUnclear));
}

TEST(Pdf, OfPicturesIsSaidToBeScanned)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        QImage image(400, 600, QImage::Format_RGB32);
        image.fill(Qt::gray);
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), image);
        writer.newPage();
        painter.drawImage(QRect(0, 0, writer.width(), writer.height()), image);
    }

    const Result<ParsedBatch> read = readDocument(bytes, u"x"_s);

    ASSERT_THAT(read, IsError(ErrorCode::InputScanned));
    EXPECT_EQ(read.error().detail, u"2"_s);
}

TEST(Pdf, ThatIsCutOrDamagedGivesAnErrorOrBalances)
{
    const QByteArray whole = oneTable({});
    for (qsizetype size = 0; size < whole.size(); size += whole.size() / 40) {
        const Result<ParsedBatch> read = readDocument(whole.first(size), u"x"_s);
        EXPECT_TRUE(!read || read->document.lines.balances()) << size;
    }
    // A cross-reference table that points nowhere is made again from the objects.
    QByteArray broken = whole;
    const qsizetype at = broken.lastIndexOf("startxref");
    broken.replace(at, broken.size() - at, "startxref\n99999999\n%%EOF\n");
    EXPECT_THAT(readDocument(broken, u"x"_s), IsOk());
}

TEST(Pdf, ThatIsEncryptedAsksForItsPassword)
{
    const QByteArray bytes = dataFile(u"pdf/encrypted.pdf"_s);
    const auto readWith = [&bytes](const QString& password) {
        return readDocument(bytes, u"x"_s, {}, {}, {.password = password});
    };

    EXPECT_THAT(readWith({}), IsError(ErrorCode::InputEncrypted));
    EXPECT_THAT(readWith(u"wrong"_s), IsError(ErrorCode::InputEncrypted));
    EXPECT_THAT(readWith(u"geheim"_s), IsError(ErrorCode::FormUnknown)); // it can be read and holds no form
}

/// A document whose pages all draw the same stream of text.
QByteArray pagesOfOneStream(int pages, int characters)
{
    QByteArray kids;
    for (int page = 0; page < pages; ++page)
        kids += QByteArray::number(5 + page) + " 0 R ";
    const QByteArray text = "BT /F 4 Tf 5 TL 1 0 0 1 40 780 Tm " +
                            QByteArray("(" + QByteArray(100, 'a') + ") Tj T* ").repeated(characters / 100) +
                            "ET";
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R >>",
                           "<< /Type /Pages /Count " + QByteArray::number(pages) + " /Kids [" + kids + "] >>",
                           "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
                           "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text +
                               "\nendstream"};
    for (int page = 0; page < pages; ++page)
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources "
                       "<< /Font << /F 3 0 R >> >> >>");
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = bytes.size();
    return bytes + "xref\n0 " + QByteArray::number(objects.size() + 1) + '\n' + table + "trailer\n<< /Size " +
           QByteArray::number(objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" +
           QByteArray::number(start) + "\n%%EOF\n";
}

TEST(Pdf, WhosePagesDrawTheSameTextAgainAndAgainIsRefused)
{
    const QByteArray bytes = pagesOfOneStream(80, 15'000);
    ASSERT_LT(bytes.size(), 40'000);

    EXPECT_THAT(readDocument(bytes, u"x"_s), IsError(ErrorCode::InputTooLarge));
    EXPECT_THAT(readDocument(pagesOfOneStream(2, 100), u"x"_s), IsError(ErrorCode::FormUnknown));
}

TEST(Pdf, IsCancelled)
{
    const CancelToken cancel;
    cancel.cancel();

    EXPECT_THAT(readDocument(oneTable({}), u"x"_s, cancel), IsError(ErrorCode::Cancelled));
}

TEST(Radicals, AreTheCharactersThatTheyLookLike)
{
    EXPECT_EQ(withoutRadicals(u"⼈⽣⻓⻚⾯户⼾ﬁ〈―"_s), u"人生长页面户户fi〈—"_s);
    EXPECT_EQ(withoutRadicals(u"１２％≥"_s), u"１２％≥"_s);
}

} // namespace
} // namespace budget::test
