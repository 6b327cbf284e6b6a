// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/docxreader.h"
#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "tests/support/layoutdocuments.h"
#include "tests/support/zipwriter.h"

/// What Word and its imitators write beside plain text and plain cells.
namespace budget::test {
namespace {

using namespace Qt::StringLiterals;

QByteArray run(const QByteArray& text)
{
    return "<w:r><w:t>" + text + "</w:t></w:r>";
}

QByteArray para(const QByteArray& runs)
{
    return "<w:p>" + runs + "</w:p>";
}

/// A cell of one paragraph; \a properties as they stand in it.
QByteArray cell(const QByteArray& runs, const QByteArray& properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + para(runs) + "</w:tc>";
}

QByteArray rowOf(const QByteArrayList& texts)
{
    QByteArray row = "<w:tr>";
    for (const QByteArray& text : texts)
        row += cell(text.startsWith('<') ? text : run(text));
    return row + "</w:tr>";
}

QByteArray tableOfRows(const QByteArray& rows)
{
    return "<w:tbl>" + rows + "</w:tbl>";
}

QByteArray docx(const QByteArray& body, const QByteArray& notes = {})
{
    return zipOf({{u"word/document.xml"_s, "<w:document xmlns:w=\"w\" xmlns:w14=\"w14\" xmlns:mc=\"mc\" "
                                           "xmlns:wps=\"wps\" xmlns:v=\"v\"><w:body>" +
                                               body + "</w:body></w:document>"},
                  {u"word/footnotes.xml"_s, "<w:footnotes xmlns:w=\"w\">" + notes + "</w:footnotes>"}});
}

QString linesIn(const QByteArray& bytes)
{
    const SourceText text = readSourceText(bytes).value();
    QStringList lines;
    for (quint32 i = 1; i <= text.lineCount(); ++i)
        lines.append(text.line(i));
    return lines.join(u'|');
}

QString readTable(const QByteArray& rows)
{
    const auto batch = readDocument(docx(para(run("2025年项目绩效目标表")) + tableOfRows(rows)), u"x"_s);
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

const QByteArray kHeads = rowOf({"一级指标", "二级指标", "三级指标", "指标值"});
const QByteArray kRow = rowOf({"产出指标", "数量指标", "次数", "≥4次"});

TEST(DocxReader, ReadsTheTextAsAllChangesLeaveIt)
{
    const QByteArray deleted = "<w:del><w:r><w:delText>80</w:delText></w:r></w:del>";
    const QByteArray moved =
        "<w:moveFrom>" + run("移走") + "</w:moveFrom><w:moveTo>" + run("移来") + "</w:moveTo>";
    const QByteArray rowGone = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell(run("产出指标")) +
                               cell(run("数量指标")) + cell(run("删去的行")) + cell(run("≥1次")) + "</w:tr>";
    const QString text = readTable(rowOf({"项目名称", moved}) + kHeads + rowGone +
                                   rowOf({"产出指标", "质量指标", "<w:ins>" + run("合格率") + "</w:ins>",
                                          run("≥") + deleted + "<w:ins>" + run("90%") + "</w:ins>"}));

    EXPECT_EQ(text, u"2025年项目绩效目标表 2025\nname: 移来\n- 产出指标|质量指标|合格率|%|≥|90||\n"_s);
}

TEST(DocxReader, LooksIntoContentControls)
{
    const auto control = [](const QByteArray& inner) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + inner +
               "</w:sdtContent></w:sdt>";
    };
    const QString text = readTable("<w:tr>" + cell(run("项目名称")) + control(cell(control(run("甲")))) +
                                   "</w:tr>" + kHeads + control(kRow + kRow));

    EXPECT_EQ(text, u"2025年项目绩效目标表 2025\nname: 甲\n- 产出指标|数量指标|次数|次|≥|4||\n"
                    "- 产出指标|数量指标|次数|次|≥|4||\n"_s);
}

TEST(DocxReader, LeavesHiddenTextOut)
{
    const auto hidden = [](const QByteArray& property) {
        return "<w:r><w:rPr>" + property + "</w:rPr><w:t>隐</w:t></w:r>";
    };
    const QByteArray mark = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";

    EXPECT_EQ(
        linesIn(docx(para(run("甲") + hidden("<w:vanish/>") + hidden("<w:vanish w:val=\"0\"/>") + run("乙")) +
                     para(mark + run("丙")))),
        u"甲隐乙|丙"_s);
}

TEST(DocxReader, PutsTextBoxesBehindTheirParagraph)
{
    const QByteArray content = "<w:txbxContent>" + para(run("附件1")) + "</w:txbxContent>";
    const QByteArray box = "<w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + content +
                           "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>" + content +
                           "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    EXPECT_EQ(linesIn(docx(para(run("绩效") + box + run("目标")))), u"绩效目标|附件1"_s);
    EXPECT_EQ(linesIn(docx(tableOfRows(rowOf({run("绩效") + box + run("目标"), "乙"})))),
              u"绩效目标|附件1|乙"_s);
    EXPECT_EQ(linesIn(docx(para("<w:r><w:pict><v:textbox><w:txbxContent>" + tableOfRows(rowOf({"内", "外"})) +
                                "</w:txbxContent></v:textbox></w:pict></w:r>" + run("后")))),
              u"内|外|后"_s);
}

TEST(DocxReader, JoinsCellsMergedInTheOldWay)
{
    const auto merged = [](const QByteArray& runs, const QByteArray& value) {
        return cell(runs, "<w:hMerge" + value + "/>");
    };
    const QByteArray restart = " w:val=\"restart\"";
    const QString text = readTable("<w:tr>" + merged(run("项目名称"), restart) + merged({}, {}) +
                                   cell(run("甲")) + cell({}) + "</w:tr>" + kHeads + kRow);

    EXPECT_TRUE(text.contains(u"name: 甲\n"_s)) << text.toStdString();
}

TEST(DocxReader, ShowsTheSignsOfSymbolFonts)
{
    const auto sign = [](const QByteArray& font, const QByteArray& code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    };
    const QByteArray typed =
        "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr><w:t>\xEF\x83\xBE</w:t></w:r>";

    EXPECT_EQ(linesIn(docx(
                  para(sign("Wingdings", "F0A8") + run("新增") + sign("Wingdings 2", "F052") + run("延续")) +
                  para(sign("Symbol", "F0B3") + run("95%")) + para(typed + run("是")) +
                  para(sign("Webdings", "F041")))),
              u"□新增☑延续|≥95%|☑是|\uFFFD"_s);
}

TEST(DocxReader, ShowsTheBoxesOfForms)
{
    const auto box = [](const QByteArray& state) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:sizeAuto/>" + state +
               "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX "
               "</w:instrText></w:r>";
    };
    EXPECT_EQ(linesIn(docx(para(box("<w:default w:val=\"0\"/>") + run("新增") +
                                box("<w:default w:val=\"0\"/><w:checked/>") + run("延续") +
                                box("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>") + run("其他")))),
              u"□新增☑延续□其他"_s);
}

TEST(DocxReader, KeepsNotesAndLeavesPronunciationOut)
{
    const QByteArray ruby = "<w:r><w:ruby><w:rt>" + run("shui") + "</w:rt><w:rubyBase>" + run("水") +
                            "</w:rubyBase></w:ruby></w:r>";

    EXPECT_EQ(linesIn(docx(para(ruby + run("库") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>") +
                               para(run("后")),
                           "<w:footnote w:id=\"1\">" + para(run("按座计")) + "</w:footnote>")),
              u"水库|后|按座计"_s);
}

TEST(DocxReader, TellsThatATableGoesOnFromItsRows)
{
    const auto batch = readDocument(
        docx(para(run("2025年项目绩效目标表")) + tableOfRows(rowOf({"项目名称", "甲"}) + kHeads + kRow) +
             para(run("续表1")) +
             tableOfRows(rowOf({"效益指标", "社会效益", "知晓率", "≥90%"}) + rowOf({"审核意见", "同意。"}))),
        u"x"_s);

    EXPECT_EQ(dumpOf(*batch), u"2025年项目绩效目标表 2025\nname: 甲\n+ opinions[] from: , text: 同意。\n"
                              "- 产出指标|数量指标|次数|次|≥|4||\n- 效益指标|社会效益|知晓率|%|≥|90||\n"_s);
}

} // namespace
} // namespace budget::test
