// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/builders.h"
#include "tests/support/modelcontract.h"
#include "ui/models/importpreviewmodel.h"

#include <QSignalSpy>

namespace budget::ui {

namespace {

using namespace Qt::StringLiterals;
using Model = ImportPreviewModel;

class ImportPreview : public testing::Test
{
protected:
    static Model::DraftPtr draft(const QString& name, int tables)
    {
        auto draft = std::make_shared<ImportDraft>();
        draft->path = u"/收件/"_s + name;
        draft->form = u"self-evaluation"_s;
        draft->format = DocumentFormat::Pdf;
        for (int i = 0; i < tables; ++i) {
            auto project = std::make_shared<Project>(test::aProject(i + 1).build());
            draft->tables.push_back({.project = std::move(project)});
        }
        return draft;
    }
    [[nodiscard]] QString text(const QModelIndex& index, int column) const
    {
        return index.siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] Qt::CheckState tick(const QModelIndex& index) const
    {
        return static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    }

    Model model{2, Profile::builtIn(u"chongqing"_s).value()};
    test::ModelContract contract{model};
};

TEST_F(ImportPreview, FillsWhileDocumentsAreRead)
{
    EXPECT_EQ(model.rowCount(), 0);
    model.add(draft(u"甲.pdf"_s, 2));
    model.add(draft(u"乙.pdf"_s, 1));

    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.rowCount(model.index(0, 0)), 2);
    EXPECT_EQ(text(model.index(0, 0), Model::NameColumn), u"甲.pdf"_s);
    EXPECT_EQ(text(model.index(0, 0), Model::FormColumn), u"PDF · Self-evaluation"_s);
    EXPECT_EQ(contract.resets(), 0);
}

TEST_F(ImportPreview, NamesTheEarlierDocumentThatHasTheSameTable)
{
    const auto first = draft(u"甲.docx"_s, 2);
    first->tables[0].key = u"a"_s;
    first->tables[1].key = u"b"_s;
    const auto second = draft(u"甲.pdf"_s, 2);
    second->tables[0].key = u"b"_s;
    model.add(first);
    model.add(second);

    EXPECT_EQ(text(model.index(0, 0), Model::FormColumn), u"PDF · Self-evaluation"_s);
    EXPECT_EQ(text(model.index(1, 0), Model::FormColumn),
              u"PDF · Self-evaluation · 1 table(s) also in “甲.docx”"_s);
    EXPECT_TRUE(text(model.indexOf(1, 0), Model::FormColumn).endsWith(u" · also in “甲.docx”"_s));
    EXPECT_FALSE(text(model.indexOf(1, 1), Model::FormColumn).contains(u"甲.docx"_s)) << "nobody knows";
    EXPECT_EQ(model.repeatedCount(), 1);

    model.replace(0, draft(u"甲.docx"_s, 1));
    EXPECT_EQ(model.repeatedCount(), 0);
}

TEST_F(ImportPreview, NamesTheFileThatIsTheSame)
{
    const auto first = draft(u"甲.pdf"_s, 1);
    first->digest = "1";
    const auto copy = draft(u"副本.pdf"_s, 0);
    copy->digest = "1";
    copy->isKnown = true;
    const auto known = draft(u"旧.pdf"_s, 0);
    known->digest = "2";
    known->isKnown = true;
    for (const auto& each : {first, copy, known})
        model.add(each);

    EXPECT_EQ(text(model.index(1, 0), Model::FormColumn), u"The same file as “甲.pdf”"_s);
    EXPECT_EQ(text(model.index(2, 0), Model::FormColumn), u"Was read before and has not changed"_s);
}

TEST_F(ImportPreview, LeavesOutATableThatIsUnticked)
{
    model.add(draft(u"甲.pdf"_s, 2));
    ASSERT_TRUE(model.setData(model.indexOf(0, 1), Qt::Unchecked, Qt::CheckStateRole));

    EXPECT_EQ(tick(model.index(0, 0)), Qt::PartiallyChecked);
    EXPECT_EQ(model.chosenCount(), 1);
    EXPECT_FALSE(model.drafts()[0]->tables[1].isChosen);
}

TEST_F(ImportPreview, TicksAllTablesOfADocumentAtOnce)
{
    model.add(draft(u"甲.pdf"_s, 3));

    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    EXPECT_EQ(model.chosenCount(), 0);
    model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    EXPECT_EQ(model.chosenCount(), 3);
}

TEST_F(ImportPreview, SaysWhyADocumentWasNotRead)
{
    auto failed = draft(u"丙.pdf"_s, 0);
    failed->error = fail(ErrorCode::InputScanned, u"3"_s);
    model.add(failed);

    EXPECT_FALSE(text(model.index(0, 0), Model::FormColumn).isEmpty());
    EXPECT_FALSE(model.index(0, 0).data(Qt::CheckStateRole).isValid());
}

TEST_F(ImportPreview, JoinsAndSplitsRowsAndJudgesTheTableAnew)
{
    model.add(draft(u"甲.pdf"_s, 1));
    const Project& project = *model.drafts()[0]->tables[0].project;
    const size_t rows = project.indicators.size();
    const QString first = project.indicators[0].name;
    const QSignalSpy changed(&model, &Model::tableChanged);

    model.joinRows(0, 0, 0);

    EXPECT_EQ(project.indicators.size(), rows - 1);
    EXPECT_TRUE(project.indicators[0].name.startsWith(first));
    EXPECT_EQ(changed.size(), 1);
    EXPECT_FALSE(model.drafts()[0]->tables[0].doubts.empty()) << "the weights do not add up any more";
}

TEST_F(ImportPreview, ShowsADocumentThatIsReadAgainInItsPlace)
{
    model.add(draft(u"甲.pdf"_s, 1));
    model.add(draft(u"乙.pdf"_s, 1));

    model.replace(0, draft(u"甲.pdf"_s, 3));

    EXPECT_EQ(model.rowCount(model.index(0, 0)), 3);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(contract.resets(), 0);
}

} // namespace
} // namespace budget::ui
