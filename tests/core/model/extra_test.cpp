// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/extra.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(Extras, SurviveEncoding)
{
    Extras extras;
    extraNamed(extras,
               u"leader"_s) = {.name = u"leader"_s, .text = u"张三"_s, .parts = {}, .spans = {{3, 1, 2}}};
    Extra entry{.name = {}, .text = {}, .parts = {}, .spans = {}};
    entry.parts.push_back({.name = u"name"_s, .text = u"财政拨款"_s, .parts = {}, .spans = {}});
    extraNamed(extras, u"fundSources"_s).parts.push_back(entry);

    EXPECT_EQ(decodedExtras(encodedExtras(extras)), extras);
    EXPECT_EQ(encodedExtras({}), QByteArray());
    EXPECT_EQ(decodedExtras({}), Extras());
    EXPECT_EQ(extraText(extras, u"leader"), u"张三"_s);
    EXPECT_EQ(findExtra(extras, u"phone"), nullptr);
}

TEST(Extras, OfADamagedEncodingAreRefused)
{
    EXPECT_EQ(decodedExtras("{}"), std::nullopt);
    EXPECT_EQ(decodedExtras("[1]"), std::nullopt);
    EXPECT_EQ(decodedExtras(R"([{"spans":[1]}])"), std::nullopt);
    EXPECT_EQ(decodedExtras(QByteArray(R"([{"parts":)").repeated(20) + "[]" + QByteArray("}]").repeated(20)),
              std::nullopt);
}

} // namespace budget
