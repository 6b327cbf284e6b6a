// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/extra.h"
#include "tests/support/budgettest.h"
#include "ui/dialogs/mappingpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

using parse::MappedCell;
using Role = MappedCell::Role;

class MappingPageTest : public testing::Test
{
protected:
    MappingPageTest()
    {
        model->add(std::make_shared<ImportDraft>());
        page.show();
        page.showDocument(0);
        model->setMapping(0, reading());
    }

    /// A table of two columns, of which the second is recognised.
    static MappedReading reading()
    {
        const auto cell = [](quint32 row, quint32 column, const QString& text, Role role,
                             const QString& field) {
            return MappedCell{.row = row, .column = column, .text = text, .role = role, .field = field};
        };
        MappedReading reading;
        reading.hasCells = true;
        reading.cells = {cell(0, 0, u"考核点"_s, Role::Value, {}),
                         cell(0, 1, u"权重"_s, Role::Head, u"weight"_s),
                         cell(1, 0, u"演出场次"_s, Role::Value, {}), cell(1, 1, u"50"_s, Role::Value, {})};
        return reading;
    }
    template <typename Widget>
    [[nodiscard]] Widget& child(const char* name) const
    {
        auto* found = page.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return *found;
    }
    void say(Role role, const QString& field)
    {
        auto& roles = child<QComboBox>("mappingRole");
        roles.setCurrentIndex(roles.findData(static_cast<int>(role)));
        emit roles.activated(roles.currentIndex());
        auto& fields = child<QComboBox>("mappingField");
        ASSERT_GE(fields.findData(field), 0);
        fields.setCurrentIndex(fields.findData(field));
        emit fields.activated(fields.currentIndex());
    }
    [[nodiscard]] QPushButton& takeBack() const { return child<QPushButton>("mappingTakeBack"); }
    [[nodiscard]] QByteArray asked() const { return requests.back().at(1).toByteArray(); }

    std::shared_ptr<ImportPreviewModel> model =
        std::make_shared<ImportPreviewModel>(1, Profile::builtIn(u"chongqing"_s).value());
    QSignalSpy requests{model.get(), &ImportPreviewModel::mappingRequested};
    MappingPage page{model, nullptr};
};

} // namespace

// The bar for the rows takes away some of the room that the columns share.
TEST_F(MappingPageTest, NeedsNoBarForFewColumnsBesideTheOneForManyRows)
{
    MappedReading many = reading();
    for (quint32 row = 2; row < 99; ++row)
        many.cells.push_back({.row = row, .column = 1, .text = u"5"_s});
    auto& cells = child<QTableWidget>("mappingCells");

    model->setMapping(0, many);
    QCoreApplication::processEvents();

    EXPECT_TRUE(cells.verticalScrollBar()->isVisible());
    EXPECT_FALSE(cells.horizontalScrollBar()->isVisible());
}

TEST_F(MappingPageTest, TakesBackWhatWasSaidOfACell)
{
    child<QTableWidget>("mappingCells").setCurrentCell(0, 0);
    EXPECT_FALSE(takeBack().isEnabled()) << "nothing was said";
    say(Role::Head, u"name"_s);
    EXPECT_TRUE(asked().contains("考核点"));
    model->setMapping(0, reading());
    ASSERT_TRUE(takeBack().isEnabled());

    QTest::mouseClick(&takeBack(), Qt::LeftButton);

    EXPECT_FALSE(asked().contains("考核点"));
    model->setMapping(0, reading());
    EXPECT_FALSE(takeBack().isEnabled());
}

TEST_F(MappingPageTest, LetsAColumnThatWasRecognisedBeNoField)
{
    child<QTableWidget>("mappingCells").setCurrentCell(0, 1);
    EXPECT_EQ(child<QComboBox>("mappingField").currentData().toString(), u"weight"_s);

    say(Role::Head, QString(kOtherFields));

    EXPECT_TRUE(asked().contains("otherFields"));
    EXPECT_TRUE(asked().contains("权重"));
}

TEST_F(MappingPageTest, AsksForAnotherNameWhenTheFormOfThisNameIsToStay)
{
    auto& name = child<QLineEdit>("mappingName");
    child<QTableWidget>("mappingCells").setCurrentCell(0, 0);
    say(Role::Head, u"name"_s);
    name.setText(u"任务书"_s);

    model->setKept(fail(ErrorCode::Cancelled));

    EXPECT_EQ(name.selectedText(), u"任务书"_s) << "ready to be typed over";
}

} // namespace budget::ui
