// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/numberformat.h"
#include "tests/support/budgettest.h"

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QString shown(QStringView code, QStringView stored)
{
    return NumberFormat(code).shown(stored, false);
}

TEST(NumberFormat, LeavesOutTheDigitsThatAScaleDoes)
{
    EXPECT_EQ(shown(u"0.00,", u"12345"), u"12.345"_s);
    EXPECT_EQ(shown(u"#,##0,\"千元\"", u"1234567"), u"1,234.567千元"_s);
    EXPECT_EQ(shown(u"0.00,,", u"1200000"), u"1.20"_s);
    EXPECT_EQ(shown(u"#,##0,.00", u"1234567"), u"1,234.567"_s);
    EXPECT_EQ(shown(u"#,##0", u"1234567"), u"1,234,567"_s) << "a comma between digits is another thing";
    EXPECT_EQ(shown(u"#,##0.00_ ", u"1234567"), u"1,234,567.00"_s);
}

TEST(NumberFormat, ShowsTenThousandsAsChineseSheetsDo)
{
    EXPECT_EQ(shown(u"0!.0,\"万\"", u"123456"), u"12.3456万"_s);
    EXPECT_EQ(shown(u"0\\.0,\"万元\"", u"120000"), u"12.0万元"_s);
    EXPECT_EQ(shown(u"0\".\"0,", u"5000"), u"0.5"_s);
    EXPECT_EQ(shown(u"0!.0000\"万\"", u"123456"), u"12.3456万"_s);
}

TEST(NumberFormat, LeavesPointsAloneThatStandBehindTheNumber)
{
    EXPECT_EQ(shown(u"0\".\"", u"12"), u"12."_s);
    EXPECT_EQ(shown(u"0.0\"万\"", u"12.3"), u"12.3万"_s);
    EXPECT_EQ(shown(u"0.00%", u"0.95"), u"95.00%"_s);
}

} // namespace
} // namespace budget::test
