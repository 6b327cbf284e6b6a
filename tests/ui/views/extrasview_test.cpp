// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/views/extrasview.h"

#include <QLabel>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ExtrasViewTest : public testing::Test
{
protected:
    static Extra text(const QString& name, const QString& text)
    {
        return {.name = name, .text = text, .parts = {}, .spans = {}};
    }
    [[nodiscard]] QString shown(const char* label) const
    {
        const auto* const found = view.findChild<QLabel*>(QString::fromLatin1(label));
        return found && !found->isHidden() ? found->text() : QString();
    }

    Project project = test::aProject(1).build();
    ExtrasView view;
};

TEST_F(ExtrasViewTest, IsHiddenWhenTheFormHasNoFurtherFields)
{
    view.showExtras(&project, &project.indicators[0]);

    EXPECT_TRUE(view.isHidden());
}

TEST_F(ExtrasViewTest, NamesTheFieldsAndKeepsUnknownLabels)
{
    project.extras = {
        text(u"leader"_s, u"张三"_s),
        {.name = kOtherFields, .text = {}, .parts = {text(u"备案号"_s, u"甲<7>"_s)}, .spans = {}}};

    view.showExtras(&project, nullptr);

    EXPECT_FALSE(view.isHidden());
    EXPECT_TRUE(shown("projectExtras").contains(u"Project leader"_s));
    EXPECT_TRUE(shown("projectExtras").contains(u"备案号"_s));
    EXPECT_TRUE(shown("projectExtras").contains(u"甲&lt;7&gt;"_s));
}

TEST_F(ExtrasViewTest, ShowsEachEntryOfAList)
{
    Extra sources{.name = u"fundSources"_s, .text = {}, .parts = {}, .spans = {}};
    for (const auto& [name, amount] : {std::pair(u"财政拨款"_s, u"50"_s), std::pair(u"其他资金"_s, u"28"_s)})
        sources.parts.push_back({.name = {},
                                 .text = {},
                                 .parts = {text(u"name"_s, name), text(u"amount"_s, amount)},
                                 .spans = {}});
    project.extras = {sources};

    view.showExtras(&project, nullptr);

    EXPECT_TRUE(shown("projectExtras").contains(u"财政拨款"_s));
    EXPECT_TRUE(shown("projectExtras").contains(u"Amount 28"_s));
}

TEST_F(ExtrasViewTest, ShowsThoseOfTheRowAtHand)
{
    project.indicators[0].extras = {text(u"actual"_s, u"4场"_s), text(u"score"_s, u"19.5"_s)};

    view.showExtras(&project, &project.indicators[0]);
    EXPECT_TRUE(shown("rowExtras").contains(u"19.5"_s));
    EXPECT_TRUE(shown("rowExtras").contains(project.indicators[0].name));

    view.showExtras(&project, &project.indicators[1]);
    EXPECT_EQ(shown("rowExtras"), QString());
}

} // namespace
} // namespace budget::ui
