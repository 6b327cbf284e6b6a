// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/models/facetmodel.h"
#include "ui/views/columnfilterrow.h"
#include "ui/views/facetpanel.h"
#include "ui/views/indicatorspage.h"
#include "ui/views/indicatorview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class IndicatorsPageTest : public test::DeskTest
{
protected:
    IndicatorsPageTest()
    {
        action(Command::PageIndicators).trigger();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] IndicatorsPage& page() const { return *static_cast<IndicatorsPage*>(pages().indicators); }
    [[nodiscard]] IndicatorView& table() const { return page().table(); }
    [[nodiscard]] int rows() const { return page().model().rowCount(); }
    [[nodiscard]] QModelIndex at(int row, Field field) const
    {
        return page().model().index(row, AllIndicatorsModel::columnOf(field));
    }
};

} // namespace

TEST_F(IndicatorsPageTest, AClickOnAFacetNarrowsTheRowsToItsCount)
{
    QListView* operators = page().findChild<FacetPanel*>()->list(Facet::ByOperator);
    const QModelIndex first = operators->model()->index(0, 0);
    const int count = first.data(CountRole).toInt();
    QTest::mouseClick(operators->viewport(), Qt::LeftButton, {}, operators->visualRect(first).center());
    EXPECT_EQ(rows(), count);
    EXPECT_LT(rows(), 393);
    QTest::mouseClick(operators->viewport(), Qt::LeftButton, {}, operators->visualRect(first).center());

    EXPECT_EQ(rows(), 393);
}

TEST_F(IndicatorsPageTest, TheFilterIsShownAndLeadsBackToAllRows)
{
    type(child<QLineEdit>("indicatorFilter"), u"满意度"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() < 393; }));
    auto* sign = page().findChild<QToolButton*>(u"filterState"_s);
    EXPECT_TRUE(sign->isEnabled());
    QTest::mouseClick(sign, Qt::LeftButton);

    EXPECT_EQ(rows(), 393);
    EXPECT_FALSE(sign->isEnabled());
}

TEST_F(IndicatorsPageTest, OffersToApplyAgainOnlyWhatIsApplied)
{
    auto* const again = child<QToolButton>("applyAgain");
    EXPECT_FALSE(again->isVisible());
    table().horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    EXPECT_TRUE(again->isVisible());
    table().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    EXPECT_FALSE(again->isVisible());
    child<QLineEdit>("indicatorFilter")->setText(u"成本"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return again->isVisible(); }));
}

TEST_F(IndicatorsPageTest, ALineUnderATitleFiltersItsColumn)
{
    QLineEdit* const line = table().filterRow()->line(AllIndicatorsModel::columnOf(Field::Unit));
    ASSERT_TRUE(line->isVisible());
    type(line, u"=人次"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() < 393; }));

    ASSERT_GT(rows(), 0);
    for (int row = 0; row < rows(); ++row)
        EXPECT_EQ(at(row, Field::Unit).data().toString(), u"人次"_s);
    EXPECT_TRUE(page().findChild<QToolButton*>(u"filterState"_s)->isEnabled());
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(rows(), 393);
}

TEST_F(IndicatorsPageTest, TheFilterRowStaysWhenNothingFits)
{
    QLineEdit* const line = table().filterRow()->line(AllIndicatorsModel::columnOf(Field::Unit));
    type(line, u"没有的单位"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return rows() == 0; }));
    EXPECT_TRUE(line->isVisible());

    QTest::mouseClick(page().findChild<QToolButton*>(u"filterState"_s), Qt::LeftButton);
    EXPECT_EQ(rows(), 393);
    EXPECT_TRUE(line->text().isEmpty());
}

TEST_F(IndicatorsPageTest, HidingTheFilterRowTakesItsFiltersAway)
{
    page().model().setColumnFilter(AllIndicatorsModel::columnOf(Field::Unit), u"人次"_s);
    ASSERT_LT(rows(), 393);
    action(Command::ColumnFilters).trigger();

    EXPECT_EQ(rows(), 393);
    EXPECT_FALSE(table().filterRow()->line(0)->isVisible());
}

TEST_F(IndicatorsPageTest, AKeyLeadsToTheFilterOfTheCurrentColumnAndBack)
{
    table().setFocus();
    table().setCurrentIndex(at(3, Field::Level2));
    action(Command::FilterColumn).trigger();
    QLineEdit* const line = table().filterRow()->line(AllIndicatorsModel::columnOf(Field::Level2));
    EXPECT_TRUE(line->hasFocus());

    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(IndicatorsPageTest, FilterRowAndFrozenColumnsComeBack)
{
    page().model().setColumnFilter(AllIndicatorsModel::columnOf(Field::Unit), u"人次"_s);
    table().freezeColumns(2);
    const QVariantMap state = page().viewState();
    const int count = rows();
    page().model().setFilter({});
    table().freezeColumns(0);

    page().restoreViewState(state);
    EXPECT_EQ(rows(), count);
    EXPECT_EQ(table().filterRow()->line(AllIndicatorsModel::columnOf(Field::Unit))->text(), u"人次"_s);
    EXPECT_EQ(table().frozenColumns(), 2);
    EXPECT_TRUE(action(Command::FreezeColumns).isChecked());
}

TEST_F(IndicatorsPageTest, FillsAllSelectedCellsInOneStep)
{
    const QString first = at(0, Field::Unit).data().toString();
    const QString third = at(2, Field::Unit).data().toString();
    table().setCurrentIndex(at(0, Field::Unit));
    table().selectionModel()->select(QItemSelection(at(0, Field::Unit), at(2, Field::Unit)),
                                     QItemSelectionModel::ClearAndSelect);
    auto* fill = child<QLineEdit>("fillText");
    ASSERT_TRUE(fill->isVisible());
    fill->setFocus();
    type(fill, u"项"_s);
    QTest::keyClick(fill, Qt::Key_Return);

    for (int row = 0; row < 3; ++row)
        EXPECT_EQ(at(row, Field::Unit).data().toString(), u"项"_s);
    action(Command::Undo).trigger();
    EXPECT_EQ(at(0, Field::Unit).data().toString(), first);
    EXPECT_EQ(at(2, Field::Unit).data().toString(), third);
}

TEST_F(IndicatorsPageTest, ShowsOnlyChangesAndRevertsThem)
{
    const FieldAddress cell = page().model().addressAt(at(5, Field::IndicatorName));
    const QString printed = text(cell);
    ASSERT_TRUE(desk().submit(FieldEdited{.address = cell, .before = printed, .after = u"other"_s}));
    action(Command::ShowOnlyChanges).trigger();
    ASSERT_EQ(rows(), 1);
    table().setCurrentIndex(at(0, Field::IndicatorName));
    action(Command::RevertCell).trigger();

    EXPECT_EQ(text(cell), printed);
}

TEST_F(IndicatorsPageTest, UsesAWideWindowAndKeepsTheNameInANarrowOne)
{
    const int name = AllIndicatorsModel::columnOf(Field::IndicatorName);
    window().resize(1920, 900);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return table().horizontalHeader()->length() >= table().viewport()->width() - 1; }));
    const int wide = table().columnWidth(name);
    window().resize(1000, 700);
    ASSERT_TRUE(QTest::qWaitFor([&] { return table().columnWidth(name) < wide; }));

    EXPECT_GT(table().columnWidth(name), table().fontMetrics().horizontalAdvance(u'国') * 12);
}

} // namespace budget::ui
