// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pagesprocess.h"
#include "app/pages/steadypages.h"
#include "tests/support/budgettest.h"

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;
using test::IsError;
using test::IsOk;

/// What painters do, and what was asked of them.
struct Script
{
    std::function<Result<ui::PagePicture>(int painter, int page)> draw;
    int painters = 0;
    int drawn = 0;
};

class ScriptedPainter final : public ui::PagePainter
{
public:
    explicit ScriptedPainter(Script& script)
        : m_script(script)
        , m_number(++script.painters)
    {}
    Result<std::vector<QSizeF>> open(const QByteArray& bytes, const QString& password,
                                     const CancelToken&) override
    {
        EXPECT_EQ(bytes, "bytes");
        EXPECT_EQ(password, u"secret"_s);
        return std::vector<QSizeF>(99, QSizeF(100, 100));
    }
    Result<ui::PagePicture> draw(int page, double, const CancelToken&) override
    {
        ++m_script.drawn;
        return m_script.draw(m_number, page);
    }

private:
    Script& m_script;
    int m_number;
};

class SteadyPagesTest : public testing::Test
{
protected:
    SteadyPagesTest() { EXPECT_THAT(pages.open("bytes", u"secret"_s, {}), IsOk()); }
    [[nodiscard]] Result<ui::PagePicture> draw(int page) { return pages.draw(page, 1, {}); }

    Script script{.draw = [](int, int) -> Result<ui::PagePicture> { return ui::PagePicture(); }};
    SteadyPages pages{[this] { return std::make_unique<ScriptedPainter>(script); }};
};

TEST_F(SteadyPagesTest, DrawAllPagesWithOnePainter)
{
    EXPECT_THAT(draw(1), IsOk());
    EXPECT_THAT(draw(2), IsOk());

    EXPECT_EQ(script.painters, 1);
}

TEST_F(SteadyPagesTest, GoOnWithOthersAfterAPageThatBreaksEveryPainter)
{
    script.draw = [](int, int page) -> Result<ui::PagePicture> {
        if (page == 2)
            return fail(ErrorCode::DrawingStopped);
        return ui::PagePicture();
    };

    EXPECT_THAT(draw(1), IsOk());
    EXPECT_THAT(draw(2), IsError(ErrorCode::DrawingStopped));
    EXPECT_THAT(draw(3), IsOk());

    EXPECT_EQ(script.painters, 3) << "page 2 was tried by one that had drawn nothing before";
}

TEST_F(SteadyPagesTest, BlameNoPageForWhatHadGatheredBefore)
{
    script.draw = [](int painter, int page) -> Result<ui::PagePicture> {
        if (painter == 1 && page == 2)
            return fail(ErrorCode::DrawingOutgrew);
        return ui::PagePicture();
    };

    EXPECT_THAT(draw(1), IsOk());
    EXPECT_THAT(draw(2), IsOk());
}

TEST_F(SteadyPagesTest, WaitForAPageThatHangsOnlyOnce)
{
    script.draw = [](int, int page) -> Result<ui::PagePicture> {
        if (page == 2)
            return fail(ErrorCode::DrawingSilent);
        return ui::PagePicture();
    };

    EXPECT_THAT(draw(1), IsOk());
    EXPECT_THAT(draw(2), IsError(ErrorCode::DrawingSilent));
    EXPECT_EQ(script.drawn, 2);
    EXPECT_THAT(draw(3), IsOk());
}

TEST_F(SteadyPagesTest, KeepThePainterThatRefusesAPage)
{
    script.draw = [](int, int) { return Result<ui::PagePicture>(fail(ErrorCode::InputDamaged)); };

    EXPECT_THAT(draw(1), IsError(ErrorCode::InputDamaged));
    EXPECT_THAT(draw(2), IsError(ErrorCode::InputDamaged));

    EXPECT_EQ(script.painters, 1);
}

TEST_F(SteadyPagesTest, GiveUpADocumentThatBreaksOnePainterAfterTheOther)
{
    script.draw = [](int, int) { return Result<ui::PagePicture>(fail(ErrorCode::DrawingStopped)); };
    int page = 1;
    while (page < 99 && draw(page).error().code == ErrorCode::DrawingStopped)
        ++page;

    EXPECT_THAT(draw(page), IsError(ErrorCode::DrawingGivenUp));
    EXPECT_EQ(script.painters, 1 + SteadyPages::kMostRestarts);
    EXPECT_THAT(draw(page + 1), IsError(ErrorCode::DrawingGivenUp));
    EXPECT_EQ(script.painters, 1 + SteadyPages::kMostRestarts);
}

TEST_F(SteadyPagesTest, StartNobodyAnewForWhatIsCancelled)
{
    script.draw = [](int, int) { return Result<ui::PagePicture>(fail(ErrorCode::Cancelled)); };
    EXPECT_THAT(draw(1), IsError(ErrorCode::Cancelled));

    EXPECT_EQ(script.painters, 1);
}

TEST(SteadyPagesOfProcesses, DrawTheOtherPagesWhenOneCrashes)
{
    SteadyPages pages([] {
        return std::make_unique<PagesProcess>(QStringLiteral(FAULTY_PAINTER),
                                              QStringList{u"crash"_s, u"2"_s});
    });
    ASSERT_THAT(pages.open("bytes", {}, {}), IsOk());

    EXPECT_THAT(pages.draw(1, 1, {}), IsOk());
    EXPECT_THAT(pages.draw(2, 1, {}), IsError(ErrorCode::DrawingStopped));
    EXPECT_THAT(pages.draw(3, 1, {}), IsOk());
    EXPECT_THAT(pages.draw(1, 1, {}), IsOk());
}

} // namespace
} // namespace budget::app
