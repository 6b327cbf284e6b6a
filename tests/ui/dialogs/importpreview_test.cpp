// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "ui/dialogs/importpreview.h"
#include "ui/text/errortext.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class ImportPreviewDialogTest : public testing::Test
{
protected:
    ImportPreviewDialogTest() { dialog.show(); }

    static std::shared_ptr<ImportDraft> draft(const QString& name)
    {
        auto draft = std::make_shared<ImportDraft>();
        draft->path = name;
        auto project = std::make_shared<Project>(test::aProject(1).named(u"送戏下乡"_s).build());
        project->indicators[0].name = u"演出场次观看人数"_s;
        project->sources.add(1, Field::IndicatorName, {.line = 3, .column = 1, .length = 4});
        project->sources.add(1, Field::IndicatorName, {.line = 4, .column = 1, .length = 4});
        draft->tables.push_back({.project = std::move(project)});
        draft->document.lines.unplaced = {{.line = 9, .text = u"页脚"_s}};
        return draft;
    }
    template <typename Widget>
    [[nodiscard]] Widget& child(const char* name) const
    {
        auto* found = dialog.findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return *found;
    }
    [[nodiscard]] QAbstractItemModel& rows() const { return *child<QTableView>("importRows").model(); }
    void selectCell(int row, int column)
    {
        child<QTableView>("importRows").setCurrentIndex(rows().index(row, column));
    }

    std::shared_ptr<ImportPreviewModel> model =
        std::make_shared<ImportPreviewModel>(1, Profile::builtIn(u"chongqing"_s).value());
    ImportPreviewDialog dialog{model, nullptr};
};

} // namespace

TEST_F(ImportPreviewDialogTest, ShowsRowsAndUnplacedTextOfTheFirstDocument)
{
    model->add(draft(u"甲.pdf"_s));

    EXPECT_EQ(rows().rowCount(), 5);
    EXPECT_EQ(child<QTreeWidget>("importUnplaced").topLevelItemCount(), 1);
}

TEST_F(ImportPreviewDialogTest, ImportsOnlyWhenEverythingIsReadAndSomethingIsTicked)
{
    const auto& import = child<QPushButton>("importAccept");
    model->add(draft(u"甲.pdf"_s));
    EXPECT_FALSE(import.isEnabled());

    model->setComplete();
    EXPECT_TRUE(import.isEnabled());

    model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_FALSE(import.isEnabled());
}

TEST_F(ImportPreviewDialogTest, SaysWhyADocumentWasNotReadInsteadOfShowingNoRows)
{
    auto scanned = std::make_shared<ImportDraft>();
    scanned->path = u"扫描.pdf"_s;
    scanned->error = fail(ErrorCode::InputScanned, u"3"_s);
    model->add(draft(u"甲.pdf"_s));
    model->add(scanned);
    const auto& reason = child<QLabel>("importReason");
    auto& documents = child<QTreeView>("importDocuments");
    EXPECT_FALSE(reason.isVisible());

    documents.setCurrentIndex(model->indexOf(1));
    EXPECT_TRUE(reason.isVisible());
    EXPECT_EQ(reason.text(), errorSentence(*scanned->error));
    EXPECT_FALSE(child<QTableView>("importRows").isVisible());

    documents.setCurrentIndex(model->indexOf(0));
    EXPECT_FALSE(reason.isVisible());
}

TEST_F(ImportPreviewDialogTest, AsksForThePasswordOfADocumentBesideIt)
{
    auto locked = std::make_shared<ImportDraft>();
    locked->path = u"加密.pdf"_s;
    locked->bytes = "%PDF-1.7";
    locked->error = fail(ErrorCode::InputEncrypted);
    model->add(locked);
    model->setComplete();
    const QSignalSpy asked(model.get(), &ImportPreviewModel::unlockingRequested);
    auto& password = child<QLineEdit>("importPassword");
    const auto& give = child<QPushButton>("importGivePassword");
    ASSERT_TRUE(password.isVisible());
    EXPECT_FALSE(give.isEnabled()) << "nothing was typed";

    QTest::keyClicks(&password, u"wrong"_s);
    QTest::keyClick(&password, Qt::Key_Return);

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front(), (QVariantList{0, u"wrong"_s}));
    EXPECT_FALSE(password.isEnabled()) << "while it is read";
    EXPECT_TRUE(dialog.isVisible());

    model->setUnlocked(locked);
    EXPECT_TRUE(password.isEnabled());
    EXPECT_FALSE(child<QLabel>("importRefusal").text().isEmpty());

    QTest::keyClicks(&password, u"geheim"_s); // over the wrong one, which is selected
    EXPECT_TRUE(child<QLabel>("importRefusal").text().isEmpty());
    QTest::keyClick(&password, Qt::Key_Return);
    EXPECT_EQ(asked.back(), (QVariantList{0, u"geheim"_s}));
    model->setUnlocked(draft(u"加密.pdf"_s));

    EXPECT_FALSE(password.isVisible());
    EXPECT_EQ(rows().rowCount(), 5);
    EXPECT_TRUE(child<QPushButton>("importAccept").isEnabled());
}

TEST_F(ImportPreviewDialogTest, SaysOfATextOfNoKnownFormWhyItWasNotRead)
{
    auto letter = std::make_shared<ImportDraft>();
    letter->path = u"通知.txt"_s;
    letter->error = fail(ErrorCode::FormUnknown, u"会议通知"_s);
    model->add(letter);
    const auto& reason = child<QLabel>("importReason");
    EXPECT_FALSE(reason.isVisible()) << "its cells may be pointed at";

    model->setMapping(0, MappedReading{});

    EXPECT_TRUE(reason.isVisible());
    EXPECT_EQ(reason.text(), errorSentence(*letter->error));
}

TEST_F(ImportPreviewDialogTest, AsksForNoPasswordWhereNoneHelps)
{
    auto office = std::make_shared<ImportDraft>();
    office->path = u"加密.docx"_s;
    office->bytes = "\xD0\xCF\x11\xE0";
    office->error = fail(ErrorCode::InputEncrypted);

    model->add(office);

    EXPECT_TRUE(child<QLabel>("importReason").isVisible());
    EXPECT_FALSE(child<QLineEdit>("importPassword").isVisible());
}

// Names stand in one line: its mark is where others have the box to tick.
TEST_F(ImportPreviewDialogTest, MarksADocumentThatWasNotRead)
{
    auto broken = std::make_shared<ImportDraft>();
    broken->path = u"甲.pdf"_s;
    model->add(broken);
    auto& documents = child<QTreeView>("importDocuments");
    const auto picture = [&] { return documents.viewport()->grab().toImage(); };
    const QImage before = picture();

    broken->error = fail(ErrorCode::InputDamaged);
    documents.viewport()->update();

    const QImage after = picture();
    const QRect row = documents.visualRect(model->index(0, ImportPreviewModel::NameColumn));
    const QRect box(row.left(), row.top(), row.height(), row.height());
    EXPECT_NE(after.copy(box), before.copy(box));
}

TEST_F(ImportPreviewDialogTest, JoinsTheSelectedRows)
{
    model->add(draft(u"甲.pdf"_s));
    auto& view = child<QTableView>("importRows");
    view.selectionModel()->select(QItemSelection(rows().index(0, 2), rows().index(1, 2)),
                                  QItemSelectionModel::ClearAndSelect);
    QTest::mouseClick(&child<QPushButton>("importJoin"), Qt::LeftButton);

    EXPECT_EQ(rows().rowCount(), 4);
}

TEST_F(ImportPreviewDialogTest, SplitsARowBetweenTwoPrintedLinesOfItsCell)
{
    model->add(draft(u"甲.pdf"_s));
    selectCell(0, 3);
    EXPECT_FALSE(child<QPushButton>("importSplit").isEnabled()) << "one printed line";
    selectCell(0, 2);
    ASSERT_TRUE(child<QPushButton>("importSplit").isEnabled());

    QMenu* const menu = child<QPushButton>("importSplit").menu();
    emit menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 1);
    menu->actions().front()->trigger();

    EXPECT_EQ(rows().rowCount(), 6);
    EXPECT_EQ(rows().index(0, 2).data().toString(), u"演出场次"_s);
    EXPECT_EQ(rows().index(1, 2).data().toString(), u"观看人数"_s);
}

TEST_F(ImportPreviewDialogTest, ShowsNothingOfADocumentThatWasNotRead)
{
    auto failed = draft(u"乙.pdf"_s);
    failed->tables.clear();
    failed->error = fail(ErrorCode::InputDamaged, u"xref"_s);
    model->add(failed);
    model->setComplete();

    EXPECT_EQ(rows().rowCount(), 0);
    EXPECT_FALSE(child<QPushButton>("importAccept").isEnabled());
}

} // namespace budget::ui
