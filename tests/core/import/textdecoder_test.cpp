// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "core/import/textdecoder.h"
#include "tests/support/budgettest.h"
#include "tests/support/sample.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

const QString kText = u"编制单位： 107-某局 ≥ 90%\n第二行 𠮷\n"_s;

QByteArray encoded(const QString& text, const char* encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::Stateless);
    return encoder(text);
}

struct EncodingCase
{
    const char* name;
    const char* encoding;
    QByteArray mark;
    TextEncoding wanted;
};

class Encodings : public testing::TestWithParam<EncodingCase>
{};

TEST_P(Encodings, OfAShortTextAreFound)
{
    const EncodingCase& parameter = GetParam();
    const auto decoded = decodeToUtf8(parameter.mark + encoded(kText, parameter.encoding));

    ASSERT_THAT(decoded, IsOk());
    QString text = QString::fromUtf8(decoded->utf8);
    text.remove(QChar(0xFEFF));
    EXPECT_EQ(text, kText);
    EXPECT_EQ(decoded->encoding, parameter.wanted);
    EXPECT_EQ(decoded->damages, 0U);
}

TEST_P(Encodings, GiveTheSameModelOfTheSample)
{
    const EncodingCase& parameter = GetParam();
    QString text = QString::fromUtf8(sampleBytes());
    text.replace(u"\n"_s, u"\r\n"_s);

    const auto read = readDocument(parameter.mark + encoded(text, parameter.encoding), u"x.txt"_s);

    ASSERT_THAT(read, IsOk());
    EXPECT_EQ(printModel(*read), printModel(sampleBatch()));
    EXPECT_EQ(read->document.diagnostics, sampleBatch().document.diagnostics);
    EXPECT_EQ(read->document.lines, sampleBatch().document.lines);
}

INSTANTIATE_TEST_SUITE_P(
    All, Encodings,
    testing::Values(EncodingCase{"Utf8", "UTF-8", {}, TextEncoding::Utf8},
                    EncodingCase{"Utf8Marked", "UTF-8", "\xEF\xBB\xBF", TextEncoding::Utf8},
                    EncodingCase{"Utf16Little", "UTF-16LE", {}, TextEncoding::Utf16LittleEndian},
                    EncodingCase{"Utf16LittleMarked", "UTF-16LE", "\xFF\xFE",
                                 TextEncoding::Utf16LittleEndian},
                    EncodingCase{"Utf16Big", "UTF-16BE", {}, TextEncoding::Utf16BigEndian},
                    EncodingCase{"Utf16BigMarked", "UTF-16BE", "\xFE\xFF", TextEncoding::Utf16BigEndian},
                    EncodingCase{"Gb18030", "GB18030", {}, TextEncoding::Gb18030}),
    [](const auto& parameter) { return std::string(parameter.param.name); });

TEST(DecodeToUtf8, KeepsUtf8WithoutACopy)
{
    const QByteArray bytes = kText.toUtf8();

    EXPECT_EQ(decodeToUtf8(bytes)->utf8.constData(), bytes.constData());
}

TEST(DecodeToUtf8, CountsDamagesAndNamesTheFirstLine)
{
    QByteArray bytes = kText.repeated(10).toUtf8();
    bytes.insert(bytes.indexOf("\n") + 1, "\xFF");

    const auto decoded = decodeToUtf8(bytes);

    ASSERT_THAT(decoded, IsOk());
    EXPECT_EQ(decoded->encoding, TextEncoding::Utf8);
    EXPECT_EQ(decoded->damages, 1U);
    EXPECT_EQ(decoded->firstDamagedLine, 2U);
    EXPECT_TRUE(decoded->utf8.contains("\xEF\xBF\xBD"));
}

TEST(DecodeToUtf8, ReadsATextThatIsCutWithinACharacter)
{
    const QByteArray bytes = kText.repeated(10).toUtf8();
    const auto decoded = decodeToUtf8(bytes.first(bytes.lastIndexOf("𠮷") + 2));

    ASSERT_THAT(decoded, IsOk());
    EXPECT_EQ(decoded->encoding, TextEncoding::Utf8);
    EXPECT_EQ(decoded->damages, 1U);
}

TEST(DecodeToUtf8, RefusesWhatIsNoText)
{
    EXPECT_THAT(decodeToUtf8({}), IsError(ErrorCode::InputEmpty));
    EXPECT_EQ(decodeToUtf8("PK\x03\x04...").error().detail, u"ZIP (docx, xlsx)"_s);
    EXPECT_THAT(decodeToUtf8(QByteArray(1000, '\0')), IsError(ErrorCode::InputBinary));
    EXPECT_THAT(decodeToUtf8(QByteArray(1000, '\x02')), IsError(ErrorCode::InputBinary));
}

} // namespace
} // namespace budget::test
