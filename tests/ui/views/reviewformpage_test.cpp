// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/text/reviewtext.h"
#include "ui/views/reviewformpage.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ReviewFormPageTest : public test::DeskTest
{
protected:
    ReviewFormPageTest()
    {
        desk().goTo(project(1).id);
        press(Qt::Key_4, Qt::ControlModifier);
    }

    [[nodiscard]] ReviewFormModel& model() { return static_cast<ReviewFormPage*>(pages().form)->model(); }
    [[nodiscard]] int rowOf(ReviewFormModel::LineKind kind, int skip = 0)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().kindAt(row) == kind && skip-- == 0)
                return row;
        }
        ADD_FAILURE() << "no such line";
        return 0;
    }
    [[nodiscard]] QModelIndex given(int row) { return model().index(row, ReviewFormModel::GivenColumn); }
};

} // namespace

TEST_F(ReviewFormPageTest, ShowsTheItemsAndWhatTheyLosePointsFor)
{
    EXPECT_EQ(window().workspace()->page(), Page::Form);
    Weight lost;
    int items = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        items += model().kindAt(row) == ReviewFormModel::LineKind::Item ? 1 : 0;
        if (model().findingAt(row)) {
            EXPECT_EQ(model().findingAt(row)->subject.project, project(1).id);
            const QString cost = model().index(row, ReviewFormModel::SuggestedColumn).data().toString();
            lost += *Weight::parse(cost.mid(1));
        }
    }

    EXPECT_EQ(items, 8);
    EXPECT_EQ(model().suggestedPoints() + lost, model().fullPoints());
    EXPECT_GT(lost, Weight()) << "the sample's first table has faults";
}

TEST_F(ReviewFormPageTest, PointsAreTypedStoredAndUndone)
{
    const int row = rowOf(ReviewFormModel::LineKind::Item);
    auto* form = child<QTreeView>("reviewForm");
    form->setFocus();
    form->setCurrentIndex(model().index(row, 0));
    press(Qt::Key_Return);
    auto* editor = child<QLineEdit>("pointsEditor");
    ASSERT_TRUE(editor);
    editor->setText(u"8.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);

    // The editor is closed in the next turn of the loop.
    ASSERT_TRUE(QTest::qWaitFor([this] { return project(1).review.scores.size() == 1; }));
    EXPECT_EQ(project(1).review.scores[0].points, *Weight::parse(u"8.5"));
    EXPECT_EQ(given(row).data().toString(), u"8.5");
    EXPECT_EQ(project(1).review.author, u"测试员");

    desk().undo();
    EXPECT_TRUE(project(1).review.scores.empty());
    EXPECT_EQ(given(row).data().toString(), QString());
}

TEST_F(ReviewFormPageTest, EnterAndTabGoOnToTheNextBox)
{
    auto* form = child<QTreeView>("reviewForm");
    form->setFocus();
    form->setCurrentIndex(given(rowOf(ReviewFormModel::LineKind::Item)));
    /// Leaves the box for that of the wanted item.
    const auto typeAndLeave = [&](const QString& points, Qt::Key key, int wanted) {
        press(Qt::Key_Return);
        auto* editor = child<QLineEdit>("pointsEditor");
        editor->setText(points);
        QTest::keyClick(editor, key);
        return QTest::qWaitFor([&] { return !form->findChild<QLineEdit*>(); }) && QTest::qWaitFor([&] {
                   return form->hasFocus() &&
                          form->currentIndex() == given(rowOf(ReviewFormModel::LineKind::Item, wanted));
               });
    };

    EXPECT_TRUE(typeAndLeave(u"7"_s, Qt::Key_Return, 1));
    EXPECT_TRUE(typeAndLeave(u"99"_s, Qt::Key_Tab, 1)) << "refused";
    EXPECT_TRUE(typeAndLeave(u"8"_s, Qt::Key_Tab, 2));
    EXPECT_TRUE(typeAndLeave(u"9"_s, Qt::Key_Backtab, 1));
    EXPECT_EQ(project(1).review.scores.size(), 3U);
}

TEST_F(ReviewFormPageTest, MorePointsThanAnItemHasAreRefused)
{
    const int row = rowOf(ReviewFormModel::LineKind::Item);
    const QSignalSpy refused(&model(), &ReviewFormModel::pointsRefused);

    EXPECT_FALSE(model().setData(given(row), u"11"_s));
    EXPECT_FALSE(model().setData(given(row), u"-1"_s));
    EXPECT_FALSE(model().setData(given(row), u"many"_s));

    EXPECT_EQ(refused.count(), 3);
    EXPECT_TRUE(project(1).review.scores.empty());
}

TEST_F(ReviewFormPageTest, TakesTheSuggestionsForWhatWasGivenNoPoints)
{
    ASSERT_TRUE(model().setData(given(rowOf(ReviewFormModel::LineKind::Item)), u"1"_s));
    const Weight suggested = model().suggestedPoints();
    const QString first = model()
                              .index(rowOf(ReviewFormModel::LineKind::Item), ReviewFormModel::SuggestedColumn)
                              .data()
                              .toString();
    child<QToolButton>("takeSuggestions")->click();

    EXPECT_TRUE(model().isWhole());
    EXPECT_EQ(*model().givenPoints(), suggested - *Weight::parse(first) + Weight::fromInteger(1));
    EXPECT_FALSE(action(Command::TakeSuggestedPoints).isEnabled());
}

TEST_F(ReviewFormPageTest, TheGradeIsGivenTakenBackAndKeptBesideTheVerdict)
{
    child<QToolButton>("grade-good")->click();
    EXPECT_EQ(project(1).review.grade, Grade::Good);
    EXPECT_EQ(project(1).review.verdict, Verdict::None);

    action(Command::VerdictPass).trigger();
    EXPECT_EQ(project(1).review.verdict, Verdict::Pass);
    EXPECT_EQ(project(1).review.grade, Grade::Good);

    child<QToolButton>("grade-good")->click();
    EXPECT_EQ(project(1).review.grade, Grade::None);
    EXPECT_EQ(project(1).review.verdict, Verdict::Pass);
}

TEST_F(ReviewFormPageTest, ADeductionLeadsToItsFindingInTheTable)
{
    const int row = rowOf(ReviewFormModel::LineKind::Deduction);
    const Finding finding = *model().findingAt(row);
    auto* form = child<QTreeView>("reviewForm");
    form->scrollTo(model().index(row, 0));
    QTest::mouseClick(form->viewport(), Qt::LeftButton, {}, form->visualRect(model().index(row, 0)).center());

    EXPECT_EQ(window().workspace()->page(), Page::Review);
    EXPECT_EQ(desk().place().project, finding.subject.project);
    EXPECT_TRUE(desk().place().cell.has_value());
}

TEST_F(ReviewFormPageTest, ARejectedFindingCostsNothing)
{
    const Weight before = model().suggestedPoints();
    const Finding finding = *model().findingAt(rowOf(ReviewFormModel::LineKind::Deduction));

    for (const Finding& other : std::vector(desk().checker().findings(finding.subject.project)))
        desk().submit(*decisionChange(document(), other,
                                      DecisionWords{.kind = DecisionKind::Rejected, .note = u"对"_s}));

    EXPECT_GT(model().suggestedPoints(), before);
    EXPECT_EQ(model().suggestedPoints(), model().fullPoints());
}

TEST_F(ReviewFormPageTest, PointsAndGradesOfAllProjectsAreExported)
{
    child<QToolButton>("grade-poor")->click();
    const QTemporaryDir folder;
    fakeDialogs().exportFile = folder.filePath(u"reviews.csv"_s);
    action(Command::ExportReviews).trigger();

    QFile table(fakeDialogs().exportFile);
    ASSERT_TRUE(table.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 75);
    EXPECT_TRUE(lines[1].contains(gradeText(Grade::Poor)));
}

TEST_F(ReviewFormPageTest, FollowsTheProjectAtHandAndIsReachedFromTheVerdict)
{
    desk().goTo(project(2).id);
    EXPECT_EQ(model().project(), project(2).id);
    EXPECT_EQ(child<QLabel>("formProject")->text(), project(2).name);

    action(Command::PageReview).trigger();
    child<QToolButton>("form")->click();
    EXPECT_EQ(window().workspace()->page(), Page::Form);
}

} // namespace budget::ui
