// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/formfolder.h"
#include "core/import/importpipeline.h"
#include "core/parse/gridmapping.h"
#include "core/session/mappedreading.h"
#include "tests/support/budgettest.h"
#include "tests/support/formdocument.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace budget::test {
namespace {

using namespace Qt::StringLiterals;
using parse::FormSketch;
using parse::MappedCell;
using Role = MappedCell::Role;

/// A table whose heads and labels no description knows.
QByteArray strangeTable()
{
    return toDocx({tableOf({u"2025年考核任务书"_s}, u"任务名称 | 送戏下乡 | 牵头股室 | 文化股\n"
                                                    "大类 | 中类 | 考核点 | 目标数 | 分数占比\n"
                                                    "产出指标 | 数量指标 | 演出场次 | ≥4场 | 50\n"
                                                    "效益指标 | 社会效益指标 | 观众人数 | ≥3000人 | 40"_s)});
}

FormSketch sketch()
{
    FormSketch sketch{.id = u"考核任务书"_s, .titleWords = {}, .words = {}};
    sketch.set({.role = Role::Label, .spelled = u"任务名称"_s, .field = u"name"_s});
    sketch.set({.role = Role::Head, .spelled = u"大类"_s, .field = u"level1"_s});
    sketch.set({.role = Role::Head, .spelled = u"中类"_s, .field = u"level2"_s});
    sketch.set({.role = Role::Head, .spelled = u"考核点"_s, .field = u"name"_s});
    sketch.set({.role = Role::Head, .spelled = u"目标数"_s, .field = u"value"_s});
    sketch.set({.role = Role::Head, .spelled = u"分数占比"_s, .field = u"weight"_s});
    return sketch;
}

MappedCell cellWith(const std::vector<MappedCell>& cells, const QString& text)
{
    const auto found = std::ranges::find(cells, text, &MappedCell::text);
    EXPECT_NE(found, cells.end()) << text.toStdString();
    return found == cells.end() ? MappedCell() : *found;
}

class Mapping : public testing::Test
{
protected:
    Mapping()
    {
        draft.path = u"/收件/任务书.docx"_s;
        draft.bytes = strangeTable();
        readDraft(draft, {});
    }
    [[nodiscard]] MappedReading read(const QByteArray& description) const
    {
        return readMapped(draft, description, {}, *profile);
    }

    ImportDraft draft;
    std::shared_ptr<const Profile> profile = Profile::builtIn(u"chongqing"_s).value();
};

TEST_F(Mapping, ShowsTheCellsOfADocumentThatIsNotRecognised)
{
    ASSERT_TRUE(draft.error);

    const MappedReading reading = read({});

    EXPECT_TRUE(reading.hasCells);
    EXPECT_EQ(cellWith(reading.cells, u"考核点"_s).role, Role::Value);
    EXPECT_EQ(cellWith(reading.cells, u"演出场次"_s).column, 2U);
    EXPECT_EQ(reading.draft, nullptr);
}

TEST_F(Mapping, ReadsTheDocumentByWhatWasSaid)
{
    const MappedReading reading = read(sketch().toJson());

    ASSERT_TRUE(reading.draft);
    ASSERT_FALSE(reading.draft->error) << reading.draft->error->detail.toStdString();
    ASSERT_EQ(reading.draft->tables.size(), 1U);
    const Project& project = *reading.draft->tables.front().project;
    EXPECT_EQ(project.name, u"送戏下乡"_s);
    ASSERT_EQ(project.indicators.size(), 2U);
    EXPECT_EQ(project.indicators[0].name, u"演出场次"_s);
    EXPECT_EQ(project.indicators[0].op, u"≥"_s);
    EXPECT_EQ(project.indicators[1].weight.text(), u"40"_s);
    EXPECT_EQ(cellWith(reading.cells, u"考核点"_s).role, Role::Head);
    EXPECT_EQ(cellWith(reading.cells, u"任务名称"_s).field, u"name"_s);
}

TEST_F(Mapping, TakesTheLastThatWasSaidOfAWord)
{
    FormSketch twice = sketch();
    twice.set({.role = Role::Label, .spelled = u"任务 名称"_s, .field = u"goal"_s});

    EXPECT_EQ(std::ranges::count(twice.words, Role::Label, &FormSketch::Word::role), 1);
    EXPECT_TRUE(twice.toJson().contains("\"goal\""));
}

TEST_F(Mapping, ReadsAWordAsBeforeWhenWhatWasSaidIsTakenBack)
{
    FormSketch taken = sketch();
    taken.takeBack(u"分数 占比"_s);
    EXPECT_FALSE(taken.says(u"分数占比"_s));
    EXPECT_TRUE(taken.says(u"目标数"_s));

    const MappedReading reading = read(taken.toJson());

    ASSERT_TRUE(reading.draft && !reading.draft->error);
    EXPECT_EQ(cellWith(reading.cells, u"分数占比"_s).field, QString());
    EXPECT_EQ(reading.draft->tables.front().project->indicators.front().weight.text(), QString());
}

TEST_F(Mapping, KeepsAColumnAsPrintedThatIsSaidToBeNoField)
{
    FormSketch taken = sketch();
    taken.set({.role = Role::Head, .spelled = u"分数占比"_s, .field = QString(kOtherFields)});
    taken.set({.role = Role::Label, .spelled = u"牵头股室"_s, .field = QString(kOtherFields)});

    const MappedReading reading = read(taken.toJson());

    ASSERT_TRUE(reading.draft && !reading.draft->error);
    EXPECT_EQ(cellWith(reading.cells, u"分数占比"_s).field, QString(kOtherFields));
    const Project& project = *reading.draft->tables.front().project;
    const Extra* const ofRow = findExtra(project.indicators.front().extras, QString(kOtherFields));
    ASSERT_TRUE(ofRow && ofRow->parts.size() == 1);
    EXPECT_EQ(ofRow->parts.front().name, u"分数占比"_s);
    EXPECT_EQ(ofRow->parts.front().text, u"50"_s);
    const Extra* const ofProject = findExtra(project.extras, QString(kOtherFields));
    ASSERT_TRUE(ofProject && ofProject->parts.size() == 1);
    EXPECT_EQ(ofProject->parts.front().text, u"文化股"_s);
    for (const Diagnostic& diagnostic : reading.draft->document.diagnostics)
        EXPECT_NE(diagnostic.kind, Diagnostic::Kind::LabelUnknown) << "it was said what it is";
}

TEST_F(Mapping, SaysWhatIsWrongWithADescription)
{
    const MappedReading reading = read("{\n\"id\": \"x\",\n\"labels\": [{\"field\": \"name\"}]\n}");

    ASSERT_TRUE(reading.error);
    EXPECT_EQ(reading.error->code, ErrorCode::FormInvalid);
    EXPECT_TRUE(reading.error->detail.contains(u"line 3"_s)) << reading.error->detail.toStdString();
}

/// Descriptions in a folder of the user's.
class Folder : public Mapping
{
protected:
    void write(const QString& name, const QByteArray& json) const
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    [[nodiscard]] Result<ParsedBatch> readWith(const FormFolder& forms) const
    {
        return readDocument(draft.bytes, u"任务书.docx"_s, {}, {},
                            {.password = {}, .digest = {}, .forms = forms.forms});
    }

    QTemporaryDir folder;
};

TEST_F(Folder, IsReadByTheNextDocument)
{
    FormSketch kept = sketch();
    kept.titleWords = {u"考核任务书"_s};
    ASSERT_THAT(keepForm(folder.filePath(u"forms"_s), kept.id, kept.toJson()), IsOk());

    const FormFolder forms = readFormFolder(folder.filePath(u"forms"_s));

    EXPECT_TRUE(forms.errors.empty());
    const auto batch = readWith(forms);
    ASSERT_THAT(batch, IsOk());
    EXPECT_EQ(batch->projects.front()->name, u"送戏下乡"_s);
}

TEST_F(Folder, NamesFileAndLineOfABadDescriptionAndReadsTheOthers)
{
    write(u"a-bad.json"_s, "{\n  \"id\": \"x\",\n  \"labels\": oops\n}");
    write(u"b-good.json"_s, sketch().toJson());

    const FormFolder forms = readFormFolder(folder.path());

    ASSERT_EQ(forms.errors.size(), 1U);
    EXPECT_EQ(forms.errors[0].context, QStringList{folder.filePath(u"a-bad.json"_s)});
    EXPECT_TRUE(forms.errors[0].detail.contains(u"line 3"_s)) << forms.errors[0].detail.toStdString();
    EXPECT_THAT(readWith(forms), IsOk());
}

TEST_F(Folder, MayBeMissing)
{
    const FormFolder forms = readFormFolder(folder.filePath(u"nothing"_s));

    EXPECT_TRUE(forms.errors.empty());
    EXPECT_EQ(forms.forms, parse::GridForms::builtIn());
}

TEST_F(Folder, KnowsUnderWhichNamesSomethingIsKept)
{
    EXPECT_FALSE(isFormKept(folder.path(), u"任务书/甲"_s));

    ASSERT_THAT(keepForm(folder.path(), u"任务书/甲"_s, sketch().toJson()), IsOk());

    EXPECT_TRUE(isFormKept(folder.path(), u"任务书/甲"_s));
    EXPECT_TRUE(isFormKept(folder.path(), u"任务书 甲"_s)) << "it would be the same file";
    EXPECT_FALSE(isFormKept(folder.path(), u"任务书乙"_s));
}

TEST_F(Folder, KeepsNoDescriptionThatCannotBeUsed)
{
    EXPECT_THAT(keepForm(folder.path(), u"x"_s, "{}"), IsError(ErrorCode::FormInvalid));
}

TEST_F(Folder, KnowsBetterThanTheProgramWhereBothFit)
{
    const QByteArray table =
        toDocx({tableOf({u"2025年项目支出绩效目标表"_s}, u"项目名称 | 送戏下乡\n"
                                                         "一级指标 | 二级指标 | 三级指标 | 指标值 | 权重\n"
                                                         "产出指标 | 数量指标 | 演出场次 | ≥4场 | 90"_s)});
    FormSketch own{.id = u"own"_s, .titleWords = {}, .words = {}};
    own.set({.role = Role::Head, .spelled = u"权重"_s, .field = u"score"_s});
    write(u"own.json"_s, own.toJson());

    const auto batch =
        readDocument(table, u"表.docx"_s, {}, {},
                     {.password = {}, .digest = {}, .forms = readFormFolder(folder.path()).forms});

    ASSERT_THAT(batch, IsOk());
    const Indicator& row = batch->projects.front()->indicators.front();
    EXPECT_EQ(row.weight.text(), QString());
    EXPECT_EQ(extraText(row.extras, u"score"), u"90"_s);
}

} // namespace
} // namespace budget::test
