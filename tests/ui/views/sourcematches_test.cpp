// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/views/sourcematches.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// So large that it is read on another thread.
std::shared_ptr<const SourceLines> aLargeDocument()
{
    return std::make_shared<const SourceLines>(u"目标"_s.repeated(1'500'000));
}

bool isFound(const SourceMatches& matches)
{
    return QTest::qWaitFor([&matches] { return matches.isComplete(); }, 20'000);
}

} // namespace

TEST(SourceMatches, CountsThePlacesAndNumbersThem)
{
    SourceMatches matches;
    matches.setLines(std::make_shared<const SourceLines>(u"目标一\n目标二\n"_s));
    matches.setText(u"目标"_s);

    ASSERT_TRUE(isFound(matches));
    EXPECT_EQ(matches.count(), 2);
    EXPECT_EQ(matches.numberAt(4), 2);
    EXPECT_EQ(matches.numberAt(1), 0);
}

TEST(SourceMatches, ReadsALargeDocumentAsWell)
{
    SourceMatches matches;
    matches.setLines(aLargeDocument());
    matches.setText(u"标"_s);

    ASSERT_TRUE(isFound(matches));
    EXPECT_EQ(matches.count(), SourceMatches::kMost);
}

TEST(SourceMatches, ForgetsASearchThatEndsAfterTheDocumentWasChanged)
{
    SourceMatches matches;
    matches.setText(u"目标"_s);
    ASSERT_TRUE(isFound(matches));
    matches.setLines(aLargeDocument());
    QThreadPool::globalInstance()->waitForDone(); // it has ended, and nobody has been told
    matches.setLines(std::make_shared<const SourceLines>(u"目标"_s));
    ASSERT_TRUE(matches.isComplete());

    QCoreApplication::processEvents();

    EXPECT_EQ(matches.count(), 1);
}

} // namespace budget::ui
