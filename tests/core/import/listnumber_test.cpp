// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/listnumber.h"
#include "tests/support/budgettest.h"

namespace budget {
namespace {

using namespace Qt::StringLiterals;

struct Case
{
    quint32 number;
    const char* format;
    QString written;
};
void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.number << " " << each.format;
}

class ListNumber : public testing::TestWithParam<Case>
{};

TEST_P(ListNumber, IsWrittenAsWordWritesIt)
{
    EXPECT_EQ(listNumber(GetParam().number, QString::fromLatin1(GetParam().format)), GetParam().written);
}

INSTANTIATE_TEST_SUITE_P(
    Formats, ListNumber,
    testing::Values(Case{7, "decimal", u"7"_s}, Case{7, "decimalZero", u"07"_s},
                    Case{12, "decimalZero", u"12"_s}, Case{1, "chineseCounting", u"一"_s},
                    Case{10, "chineseCounting", u"十"_s}, Case{12, "chineseCountingThousand", u"十二"_s},
                    Case{20, "japaneseCounting", u"二十"_s}, Case{105, "chineseCounting", u"一百〇五"_s},
                    Case{110, "chineseCounting", u"一百一十"_s},
                    Case{2010, "chineseCountingThousand", u"二千〇一十"_s},
                    Case{15, "chineseLegalSimplified", u"壹拾伍"_s}, Case{3, "ideographTraditional", u"丙"_s},
                    Case{11, "ideographTraditional", u"11"_s}, Case{20, "decimalEnclosedCircle", u"⑳"_s},
                    Case{21, "decimalEnclosedCircleChinese", u"21"_s},
                    Case{2, "decimalEnclosedParen", u"⑵"_s}, Case{28, "lowerLetter", u"bb"_s},
                    Case{3, "upperLetter", u"C"_s}, Case{1994, "upperRoman", u"MCMXCIV"_s},
                    Case{4, "lowerRoman", u"iv"_s}, Case{0, "upperRoman", u"0"_s},
                    Case{19, "decimalFullWidth", u"１９"_s}, Case{3, "bullet", QString()},
                    Case{3, "none", QString()}, Case{3, "klingon", u"3"_s}));

} // namespace
} // namespace budget
