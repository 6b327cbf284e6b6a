// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdesk.h"
#include "ui/models/textfinder.h"

#include <QTest>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using test::aProject;
using test::cellAt;

struct Finder : ::testing::Test
{
    Finder() { test::fill(document, {aProject(1), aProject(2)}); }

    BudgetDocument document;
    TextFinder finder{document};
};

TEST_F(Finder, CountsHitsAndWalksThroughThemAndAround)
{
    finder.setText(u"兑现"_s);
    EXPECT_EQ(finder.count(), 4);
    EXPECT_EQ(finder.current(), 0);

    finder.next();
    EXPECT_EQ(finder.currentCell(), cellAt(1, 0, Field::Goal));
    finder.previous();
    EXPECT_EQ(finder.current(), 4);
    finder.next();
    EXPECT_EQ(finder.current(), 1);
}

TEST_F(Finder, ReadsALargeDocumentInSlicesBeforeItFindsInIt)
{
    DocumentContent content;
    for (qint64 id = 1; id <= 5000; ++id)
        content.projects.push_back(aProject(id).shared());
    document.reset(std::move(content));

    finder.setText(u"兑现"_s);
    EXPECT_EQ(finder.count(), 0);

    EXPECT_TRUE(QTest::qWaitFor([this] { return finder.count() == 10'000; }));
}

TEST_F(Finder, StartsAtThePlaceOneLooksAt)
{
    finder.setText(u"兑现"_s);
    finder.setPlace(ProjectId(2), cellAt(2, 0, Field::Overview));

    finder.next();

    EXPECT_EQ(finder.currentCell(), cellAt(2, 0, Field::Goal));
}

TEST_F(Finder, StaysOnItsCellWhenAnEditElsewhereAddsAHit)
{
    finder.setText(u"兑现"_s);
    finder.setPlace(ProjectId(2), std::nullopt);
    finder.next();

    document.apply(FieldEdited{cellAt(1, 101, Field::IndicatorName), u"专家国情研修次数"_s, u"兑现次数"_s});

    EXPECT_EQ(finder.count(), 5);
    EXPECT_EQ(finder.current(), 4);
    EXPECT_EQ(finder.currentCell(), cellAt(2, 0, Field::Goal));
}

TEST_F(Finder, FindsNothingWithoutText)
{
    finder.setText(u"兑现"_s);
    finder.setText({});
    finder.next();

    EXPECT_EQ(finder.count(), 0);
    EXPECT_FALSE(finder.currentCell().has_value());
}

} // namespace
} // namespace budget::ui
