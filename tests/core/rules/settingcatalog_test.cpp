// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/parametertable.h"
#include "core/rules/profilelists.h"
#include "core/rules/settingcatalog.h"
#include "tests/support/budgettest.h"

namespace budget {

using namespace Qt::StringLiterals;

TEST(SettingCatalog, DescribesEveryListOnce)
{
    QStringList described;
    for (const SettingCatalog::Group& group : SettingCatalog::builtIn().groups()) {
        for (const SettingCatalog::List& list : group.lists)
            described.append(list.key);
    }
    QStringList known;
    for (const ProfileList& list : profileLists())
        known.append(list.key);

    described.sort();
    known.sort();
    EXPECT_EQ(described, known);
}

TEST(SettingCatalog, NamesTheColumnsOfListsThatHaveSeveral)
{
    for (const ProfileList& list : profileLists()) {
        const SettingCatalog::List* text = SettingCatalog::builtIn().list(QString(list.key));
        ASSERT_NE(text, nullptr) << list.key.latin1();
        const size_t columns =
            list.shape == ListShape::Words ? 0 : static_cast<size_t>(columnCount(list.shape));
        EXPECT_EQ(text->columns.size(), columns) << list.key.latin1();
    }
}

TEST(SettingCatalog, NamesEveryParameter)
{
    for (const Parameter& parameter : parameterTable()) {
        for (const Language language : {Language::Chinese, Language::English})
            EXPECT_NE(SettingCatalog::builtIn().parameterTitle(parameter.key, language), parameter.key);
    }
}

TEST(SettingCatalog, KnowsEverySettingThatARuleUses)
{
    QStringList used;
    for (const QString& id : RuleCatalog::builtIn().ids()) {
        const RuleCatalog::Entry* entry = RuleCatalog::builtIn().entry(id);
        EXPECT_FALSE(entry->family.isEmpty()) << qPrintable(id);
        for (const QString& key : entry->uses)
            EXPECT_TRUE(findParameter(key) || findProfileList(key)) << qPrintable(id + u' ' + key);
        used += entry->uses;
    }
    for (const Parameter& parameter : parameterTable())
        EXPECT_TRUE(used.contains(parameter.key)) << parameter.key.latin1();
    for (const ProfileList& list : profileLists())
        EXPECT_TRUE(used.contains(list.key)) << list.key.latin1();
}

TEST(SettingCatalog, PutsEachFamilyIntoWords)
{
    const QStringList families = RuleCatalog::builtIn().families();
    EXPECT_EQ(families.size(), 9);
    for (const QString& family : families)
        EXPECT_FALSE(RuleCatalog::builtIn().familyTitle(family, Language::English).startsWith(u"family."_s));
}

TEST(SettingCatalog, SaysTheLineOfWhatIsWrong)
{
    const auto read = SettingCatalog::fromJson("{ \"format\": \"budget-review-settings/1\",\n"
                                               "\"parameters\": {\n\"minCore\": { \"en\": \"x\" } } }");

    ASSERT_THAT(read, test::IsError(ErrorCode::ProfileInvalid));
    EXPECT_TRUE(read.error().detail.startsWith(u"line 3:"_s)) << qPrintable(read.error().detail);
}

} // namespace budget
