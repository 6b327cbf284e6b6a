// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "ui/models/roles.h"
#include "ui/views/fieldbox.h"
#include "ui/views/textbox.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

/// Refuses texts with a question mark, as a model refuses what is no number.
class StrictModel final : public QStandardItemModel
{
public:
    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (value.toString().contains(u'?'))
            return false;
        return QStandardItemModel::setData(index, value, role);
    }
};

const FieldAddress kBudget{ProjectId(7), {}, Field::Budget};

class BoxTest : public ::testing::Test
{
protected:
    BoxTest()
    {
        auto* item = new QStandardItem(u"78.00"_s);
        item->setData(QVariant::fromValue(kBudget), AddressRole);
        model.appendRow(item);
        auto* rows = new QVBoxLayout(&window);
        rows->addWidget(box);
        rows->addWidget(text);
        rows->addWidget(button);
        box->setIndex(model.index(0, 0));
        text->setIndex(model.index(0, 0));
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString value() const { return model.index(0, 0).data().toString(); }

    StrictModel model;
    QWidget window;
    FieldBox* box = new FieldBox(FieldBox::Look::Figure);
    TextBox* text = new TextBox;
    QPushButton* button = new QPushButton;
};

using FieldBoxTest = BoxTest;
using TextBoxTest = BoxTest;

} // namespace

TEST_F(FieldBoxTest, SaysWhereTheUserIsWhenItGetsTheFocus)
{
    button->setFocus();
    const QSignalSpy entered(box, &FieldBox::entered);

    box->setFocus();

    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered[0][0].value<FieldAddress>(), kBudget);
}

TEST_F(FieldBoxTest, ShowsAnAmountWholeInTheWidthItAsksFor)
{
    button->setFocus(); // a focused box has a frame, which ends with the box
    for (const int points : {9, 10, 11, 12, 13, 14}) {
        QFont font = box->font();
        font.setPointSize(points);
        box->setFont(font);
        for (const QString& amount : {u"1263.40"_s, u"18675.11"_s, u"1,234,567.89"_s}) {
            model.setData(model.index(0, 0), amount, Qt::EditRole);
            box->refresh();
            const QSize asked = box->sizeHint();
            box->resize(asked);
            const QImage whole = box->grab().toImage();
            box->resize(asked + QSize(40, 0));
            EXPECT_EQ(whole, box->grab().toImage().copy(QRect(QPoint(), asked)))
                << qPrintable(amount) << " at " << points;
        }
    }
}

TEST_F(FieldBoxTest, TypingReplacesTheValueAndEnterKeepsIt)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_9);
    ASSERT_TRUE(box->editor());
    QTest::keyClicks(box->editor(), u"6.5"_s);
    QTest::keyClick(box->editor(), Qt::Key_Return);

    EXPECT_EQ(value(), u"96.5"_s);
    EXPECT_FALSE(box->editor());
}

TEST_F(FieldBoxTest, AClickEditsAndEscapeLeavesTheValue)
{
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, 8));
    ASSERT_TRUE(box->editor());
    QTest::keyClicks(box->editor(), u"1"_s);
    QTest::keyClick(box->editor(), Qt::Key_Escape);

    EXPECT_EQ(value(), u"78.00"_s);
    EXPECT_FALSE(box->editor());
    EXPECT_TRUE(box->hasFocus());
}

TEST_F(FieldBoxTest, ARefusedTextStaysInItsEditor)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_F2);
    box->editor()->setText(u"about 80?"_s);
    QTest::keyClick(box->editor(), Qt::Key_Return);
    ASSERT_TRUE(box->editor());
    box->showRefusal(u"Not an amount."_s);

    EXPECT_EQ(box->editor()->text(), u"about 80?"_s);
    EXPECT_EQ(box->editor()->refusal(), u"Not an amount."_s);
    EXPECT_EQ(value(), u"78.00"_s);
}

TEST_F(FieldBoxTest, LeavingTheFieldKeepsWhatWasTyped)
{
    box->setFocus();
    QTest::keyClick(box, Qt::Key_F2);
    box->editor()->setText(u"79"_s);
    button->setFocus(Qt::TabFocusReason);

    EXPECT_EQ(value(), u"79"_s);
    EXPECT_FALSE(box->editor());
}

TEST_F(FieldBoxTest, AFieldThatIsReadOnlyOpensNoEditor)
{
    model.item(0)->setEditable(false);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_F2);

    EXPECT_FALSE(box->editor());
}

TEST_F(TextBoxTest, FoldsALongTextAndUnfoldsIt)
{
    model.item(0)->setText(QString(600, u'字'));
    text->refresh();
    ASSERT_TRUE(text->canFold());
    const int folded = text->heightForWidth(400);

    text->setFolded(false);

    EXPECT_GT(text->heightForWidth(400), folded);
}

TEST_F(TextBoxTest, TypingReplacesTheTextAndEscapeBringsItBack)
{
    text->setFocus();
    QTest::keyClick(text, Qt::Key_X);
    ASSERT_TRUE(text->editor());
    EXPECT_EQ(text->editor()->toPlainText(), u"x"_s);
    QTest::keyClick(text->editor(), Qt::Key_Escape);
    EXPECT_EQ(value(), u"78.00"_s);

    QInputMethodEvent word;
    word.setCommitString(u"目标"_s);
    QCoreApplication::sendEvent(text, &word);
    ASSERT_TRUE(text->editor());
    QTest::keyClick(text->editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(value(), u"目标"_s);
}

TEST_F(TextBoxTest, EnterMakesAParagraphAndControlEnterKeepsTheText)
{
    text->setFocus();
    QTest::keyClick(text, Qt::Key_F2);
    ASSERT_TRUE(text->editor());
    text->editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(text->editor(), Qt::Key_Return);
    QTest::keyClicks(text->editor(), u"more"_s);
    QTest::keyClick(text->editor(), Qt::Key_Return, Qt::ControlModifier);

    EXPECT_EQ(value(), u"78.00\nmore"_s);
    EXPECT_FALSE(text->editor());
}

} // namespace budget::ui
