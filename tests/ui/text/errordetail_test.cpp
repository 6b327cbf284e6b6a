// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importpipeline.h"
#include "tests/support/budgettest.h"
#include "ui/text/errordetail.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

QString said(ErrorCode code, const QString& detail)
{
    return errorDetailText(fail(code, detail));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

struct NamedDetail
{
    QString code;
    QString detail;
};

/// The details that the sources of core and app write with these codes, with 7 for each number.
std::vector<NamedDetail> detailsInSources()
{
    static const QRegularExpression pattern(
        uR"re(ErrorCode::(InputTooLarge|InputDamaged|FileUnwritable|WorkspaceLocked|ReaderOutgrew|ReaderSilent|DrawingOutgrew|DrawingSilent),\s*(?:QStringLiteral\()?u?"([^"]+)")re"_s);
    static const QRegularExpression number(u"%\\d"_s);
    std::vector<NamedDetail> found;
    for (const QString& folder : {u"core"_s, u"app"_s}) {
        QDirIterator walk(QStringLiteral(BUDGET_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString source = QString::fromUtf8(contentOf(walk.next()));
            for (auto each = pattern.globalMatch(source); each.hasNext();) {
                const QRegularExpressionMatch match = each.next();
                found.push_back({match.captured(1), match.captured(2).replace(number, u"7"_s)});
            }
        }
    }
    return found;
}

ErrorCode codeNamed(const QString& name)
{
    static const QHash<QString, ErrorCode> codes{
        {u"InputTooLarge"_s, ErrorCode::InputTooLarge},   {u"InputDamaged"_s, ErrorCode::InputDamaged},
        {u"FileUnwritable"_s, ErrorCode::FileUnwritable}, {u"WorkspaceLocked"_s, ErrorCode::WorkspaceLocked},
        {u"ReaderOutgrew"_s, ErrorCode::ReaderOutgrew},   {u"ReaderSilent"_s, ErrorCode::ReaderSilent},
        {u"DrawingOutgrew"_s, ErrorCode::DrawingOutgrew}, {u"DrawingSilent"_s, ErrorCode::DrawingSilent}};
    return codes.value(name);
}

} // namespace

TEST(ErrorDetail, HasWordsForEachDetailThatTheSourcesName)
{
    const std::vector<NamedDetail> details = detailsInSources();

    EXPECT_GE(details.size(), 20U);
    for (const NamedDetail& each : details) {
        const QString words = said(codeNamed(each.code), each.detail);
        // Words of our own differ from the detail; what is foreign is called a technical detail.
        const bool isOwn = !words.isEmpty() && !words.startsWith(u"technical"_s);
        EXPECT_TRUE(isOwn) << each.code.toStdString() << ": " << each.detail.toStdString();
    }
}

TEST(ErrorDetail, SaysWhichLimitWasReached)
{
    EXPECT_EQ(said(ErrorCode::InputTooLarge, u"400000 cells"_s), u"at most 400,000 cells are read"_s);
    EXPECT_EQ(said(ErrorCode::InputTooLarge, u"word/document.xml: 2048 MiB, 400 : 1"_s),
              u"its part word/document.xml becomes more than 2,048 MiB, or more than 400 times as large"_s);
    EXPECT_EQ(said(ErrorCode::ReaderSilent, u"60 s"_s), u"after 60 seconds"_s);
}

TEST(ErrorDetail, SaysWhichPartOfADocumentIsBroken)
{
    EXPECT_EQ(said(ErrorCode::InputDamaged, u"xl/workbook.xml"_s),
              u"its part xl/workbook.xml is missing or broken"_s);
    EXPECT_EQ(said(ErrorCode::InputDamaged, u"Not a zip archive"_s),
              u"technical detail: Not a zip archive"_s);
}

TEST(ErrorDetail, SaysHowAFileOfNoKnownFormBegins)
{
    EXPECT_EQ(said(ErrorCode::FormUnknown, u"会议通知\n各部门：\n"_s), u"it begins: 会议通知 各部门："_s);
}

TEST(ErrorDetail, NamesAFieldByTheTitleOfItsColumn)
{
    EXPECT_EQ(said(ErrorCode::Conflict, fieldInfo(Field::Goal).name), u"Goal"_s);
    EXPECT_EQ(said(ErrorCode::Conflict, u"review"_s), u"the verdict or opinion"_s);
}

TEST(ErrorDetail, IsShownAsItIsWhereTheSystemSpoke)
{
    EXPECT_EQ(said(ErrorCode::FileNotFound, u"No such file or directory"_s), u"No such file or directory"_s);
    EXPECT_EQ(said(ErrorCode::WorkspaceLocked, u"/home/a/b.brw"_s), u"/home/a/b.brw"_s);
    EXPECT_EQ(said(ErrorCode::WorkspaceCorrupt, u"database disk image is malformed (11)"_s),
              u"technical detail: database disk image is malformed (11)"_s);
    EXPECT_EQ(said(ErrorCode::Cancelled, u"/home/a/b.brw"_s), QString());
}

} // namespace budget::ui
