// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pages/pdfpages.h"
#include "tests/support/guifixture.h"
#include "ui/dialogs/importreport.h"
#include "ui/text/errortext.h"
#include "ui/views/pdfview.h"
#include "ui/views/sourcepanel.h"
#include "ui/views/sourcetextview.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

namespace budget::app {
namespace {

using namespace Qt::StringLiterals;
using ui::Command;

/// Files that come by dropping them, and work that is given up.
class Files : public test::GuiTest
{
protected:
    /// The sample of another district: other units, so other projects.
    [[nodiscard]] static QByteArray otherBytes()
    {
        QString other = QString::fromUtf8(sampleBytes());
        other.replace(QRegularExpression(u"编制单位： (\\d)"_s), u"编制单位： 9\\1"_s);
        return other.toUtf8();
    }

    /// Whether the window takes them.
    bool drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& each : paths)
            urls.append(QUrl::fromLocalFile(each));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &dropped);
        settle();
        return true;
    }

    /// What the list of read documents says, for a failure.
    [[nodiscard]] std::string report()
    {
        std::string lines;
        for (const auto* view :
             window().findChildren<QAbstractItemView*>(QString(), Qt::FindChildrenRecursively)) {
            if (!qobject_cast<ui::ImportReportDialog*>(view->window()))
                continue;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    lines += view->model()->index(row, column).data().toString().toStdString() + " | ";
            }
        }
        return lines;
    }
    [[nodiscard]] QString notice()
    {
        return window().findChild<ui::NoticeBar*>(QStringLiteral("notice"))->sentence();
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        ASSERT_TRUE(QFile::exists(writeFile(name, bytes)));
    }
    [[nodiscard]] QStringList recentFiles() const
    {
        QStringList paths;
        for (const ui::RecentFile& file : Settings(path(u"settings.ini"_s)).recentFiles())
            paths.append(file.path);
        return paths;
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(path(u"workspaces"_s)).entryList(QDir::Files | QDir::Hidden);
    }
};

TEST_F(Files, OpensSeveralThatAreDroppedInOneWorkspace)
{
    EXPECT_TRUE(drop({writeFile(u"北碚.txt"_s, sampleBytes()), writeFile(u"南岸.txt"_s, otherBytes())}));

    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().document().sourceDocuments().size(), 2U) << report();
    EXPECT_EQ(desk().document().projectCount(), 2 * 74);
}

TEST_F(Files, ShowsWhatSeveralWouldBringBeforeTheyAreImported)
{
    int tables = 0;
    dialogs().inPreview = [&tables](ui::ImportPreviewModel& model) { tables = model.chosenCount(); };

    EXPECT_TRUE(drop({writeFile(u"北碚.txt"_s, sampleBytes()), writeFile(u"南岸.txt"_s, otherBytes())}));

    EXPECT_EQ(dialogs().previews, 1);
    EXPECT_EQ(tables, 148);
    action(Command::Undo).trigger();
    EXPECT_EQ(desk().document().projectCount(), 0) << "one step";
}

TEST_F(Files, ImportsOnlyTheTablesThatAreTicked)
{
    dialogs().inPreview = [](ui::ImportPreviewModel& model) {
        model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    };

    EXPECT_TRUE(drop({writeFile(u"北碚.txt"_s, sampleBytes()), writeFile(u"南岸.txt"_s, otherBytes())}));

    EXPECT_EQ(desk().document().sourceDocuments().size(), 1U);
    EXPECT_EQ(desk().document().projectCount(), 74);
}

TEST_F(Files, LeavesNothingBehindWhenThePreviewIsGivenUp)
{
    dialogs().importAnswer = ui::ImportAnswer::GiveUp;

    EXPECT_TRUE(drop({writeFile(u"北碚.txt"_s, sampleBytes()), writeFile(u"南岸.txt"_s, otherBytes())}));

    EXPECT_EQ(application().desk(), nullptr);
    EXPECT_EQ(kept(), QStringList());
}

TEST_F(Files, OpensSeveralThatTheCommandLineNamesWithoutAQuestion)
{
    application().open({writeFile(u"北碚.txt"_s, sampleBytes()), writeFile(u"南岸.txt"_s, otherBytes())});
    settle();

    EXPECT_EQ(dialogs().previews, 0);
    EXPECT_EQ(desk().document().projectCount(), 148);
}

TEST_F(Files, OffersToShowHowADoubtfulDocumentWasRead)
{
    QByteArray doubtful = sampleBytes();
    doubtful.append("\n一行谁也不认识的文字\n");
    application().open({writeFile(u"北碚.txt"_s, doubtful)});
    settle();
    auto* const offer = window().findChild<QToolButton*>(u"noticeOffer"_s);
    ASSERT_TRUE(offer && offer->isVisible());
    dialogs().inPreview = [](ui::ImportPreviewModel& model) { model.joinRows(0, 0, 0); };
    const size_t rows = desk().document().projectAt(0).indicators.size();

    offer->click();
    settle();

    EXPECT_EQ(dialogs().previews, 1);
    EXPECT_EQ(desk().document().projectAt(0).indicators.size(), rows - 1);
    action(Command::Undo).trigger();
    EXPECT_EQ(desk().document().projectAt(0).indicators.size(), rows);
}

TEST_F(Files, ListWhatIsDifferentWhenTheyAreReadAgain)
{
    const QString name = u"北碚.txt"_s;
    application().open({writeFile(name, sampleBytes())});
    settle();
    const Project before = desk().document().projectAt(0);
    QByteArray corrected = sampleBytes();
    corrected.replace(QByteArray("补助对象满意度 定性 较好 5 否"), QByteArray("补助对象满意度 ≥ 90 5 否"));
    ASSERT_NE(corrected, sampleBytes());
    EXPECT_TRUE(drop({writeFile(name, corrected)}));
    auto* const offer = window().findChild<QToolButton*>(u"noticeOffer"_s);
    ASSERT_TRUE(offer && offer->isVisible());

    offer->click();

    auto* const dialog = window().findChild<QDialog*>(u"differences"_s);
    ASSERT_TRUE(dialog);
    auto* const list = dialog->findChild<QTreeWidget*>();
    ASSERT_EQ(list->topLevelItemCount(), 1);
    const QTreeWidgetItem& project = *list->topLevelItem(0);
    EXPECT_EQ(project.text(0), before.name);
    QStringList values;
    for (int i = 0; i < project.childCount(); ++i)
        values.append(project.child(i)->text(1) + u" > "_s + project.child(i)->text(2));
    EXPECT_EQ(values, (QStringList{u"定性 > ≥"_s, u"较好 > 90"_s}));
    list->setCurrentItem(project.child(1));
    ASSERT_TRUE(desk().place().cell);
    EXPECT_EQ(desk().place().cell->field, Field::Value);
    EXPECT_EQ(desk().place().project, before.id);
}

TEST_F(Files, LetsTheUserSayWhatTheCellsOfAnUnknownFormAre)
{
    const QString table =
        writeFile(u"任务书.csv"_s, "任务名称,送戏下乡,,,\n大类,中类,考核点,目标数,分数占比\n"
                                   "产出指标,数量指标,演出场次,≥4场,50\n");
    application().open({table});
    settle();
    EXPECT_EQ(application().desk(), nullptr);
    auto* const offer = window().findChild<QToolButton*>(u"noticeOffer"_s);
    ASSERT_TRUE(offer && offer->isVisible());
    dialogs().answersPreview = false;
    offer->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialogs().preview && dialogs().preview->isComplete(); }));
    const auto preview = dialogs().preview;
    parse::FormSketch sketch{.id = u"任务书"_s, .titleWords = {}, .words = {}};
    using Role = parse::MappedCell::Role;
    sketch.set({.role = Role::Label, .spelled = u"任务名称"_s, .field = u"name"_s});
    for (const auto& [word, field] : {std::pair(u"大类"_s, u"level1"_s), std::pair(u"中类"_s, u"level2"_s),
                                      std::pair(u"考核点"_s, u"name"_s), std::pair(u"目标数"_s, u"value"_s),
                                      std::pair(u"分数占比"_s, u"weight"_s)})
        sketch.set({.role = Role::Head, .spelled = word, .field = field});

    preview->requestMapping(0, sketch.toJson());
    ASSERT_TRUE(QTest::qWaitFor([&] { return preview->chosenCount() == 1; }));
    preview->requestKeeping(sketch.id, sketch.toJson());
    dialogs().answer(ui::ImportAnswer::Import);
    settle();

    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().document().projectAt(0).name, u"送戏下乡"_s);
    EXPECT_TRUE(QFile::exists(path(u"forms/任务书.json"_s)));
}

TEST_F(Files, AsksBeforeAFormIsKeptInPlaceOfAnother)
{
    ASSERT_TRUE(QDir(path(QString())).mkpath(u"forms"_s));
    const QString kept = writeFile(u"forms/任务书.json"_s, "{\"id\": \"任务书\"}");
    dialogs().answersPreview = false;
    EXPECT_FALSE(application().isBusy());
    application().open({writeFile(u"甲.csv"_s, "一,二\n"), writeFile(u"乙.csv"_s, "三,四\n")},
                       Intake::Manner::Preview);
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialogs().preview && dialogs().preview->isComplete(); }));
    ui::ImportPreviewModel& preview = *dialogs().preview;
    std::vector<bool> answers;
    QObject::connect(&preview, &ui::ImportPreviewModel::descriptionKept, &preview,
                     [&answers](const Result<QString>& path) { answers.push_back(path.has_value()); });
    const QByteArray another = "{\"id\": \"任务书\", \"totals\": [\"合计\"]}";

    dialogs().agrees = false;
    preview.requestKeeping(u"任务书"_s, another);
    QFile file(kept);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_NE(file.readAll(), another);
    file.close();

    dialogs().agrees = true;
    preview.requestKeeping(u"任务书"_s, another);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), another);
    EXPECT_EQ(answers, (std::vector{false, true}));
    dialogs().answer(ui::ImportAnswer::GiveUp);
    settle();
}

TEST_F(Files, SaysWhichDescriptionOfAFormCannotBeUsed)
{
    ASSERT_TRUE(QDir(path(QString())).mkpath(u"forms"_s));
    const QString bad = writeFile(u"forms/坏.json"_s, "{\n\"labels\": oops\n}");

    application().open({writeFile(u"北碚.txt"_s, sampleBytes())});
    settle();

    EXPECT_TRUE(notice().contains(bad)) << notice().toStdString();
    EXPECT_TRUE(notice().contains(u"第 2 行"_s)) << notice().toStdString();
    EXPECT_EQ(desk().document().projectCount(), 74);
}

TEST_F(Files, OpensTheDocumentsOfAFolderThatIsDropped)
{
    ASSERT_TRUE(QDir(path(QString())).mkpath(u"收件/南岸"_s));
    const QStringList files{writeFile(u"收件/北碚.txt"_s, sampleBytes()),
                            writeFile(u"收件/南岸/2025.txt"_s, otherBytes())};

    EXPECT_TRUE(drop({path(u"收件"_s)}));

    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().document().sourceDocuments().size(), static_cast<size_t>(files.size()));
    EXPECT_EQ(desk().document().projectCount(), 2 * 74);
}

TEST_F(Files, AddsADocumentThatIsDroppedToTheOpenWorkspace)
{
    openSample();

    EXPECT_TRUE(drop({writeFile(u"南岸.txt"_s, otherBytes())}));

    EXPECT_EQ(desk().document().projectCount(), 2 * 74);
}

TEST_F(Files, SaysThatAFolderWithoutDocumentsIsEmpty)
{
    openSample();
    ASSERT_TRUE(QDir(path(QString())).mkpath(u"空"_s));

    EXPECT_TRUE(drop({path(u"空"_s)}));

    EXPECT_TRUE(notice().contains(u"空"_s));
    EXPECT_EQ(desk().document().projectCount(), 74);
}

TEST_F(Files, TakesNoTextThatIsDropped)
{
    QMimeData data;
    data.setText(u"一些文字"_s);
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);

    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(Files, LeavesNothingBehindWhenReadingIsCancelled)
{
    application().open({writeFile(u"北碚.txt"_s, sampleBytes())});
    ASSERT_TRUE(application().isBusy());

    emit window().cancelRequested();
    settle();

    EXPECT_EQ(application().desk(), nullptr);
    EXPECT_EQ(kept(), QStringList());
    EXPECT_FALSE(notice().isEmpty());
}

TEST_F(Files, KeepsWhatIsOpenWhenOpeningIsCancelled)
{
    openSample();
    dialogs().workspace = path(u"另存.brw"_s);
    action(Command::SaveAs).trigger();
    settle();
    const QString other = writeFile(u"other.brw"_s, QByteArray());
    QFile::remove(other);
    ASSERT_TRUE(QFile::copy(path(u"另存.brw"_s), other));

    application().open({other});
    ASSERT_TRUE(application().isBusy());
    emit window().cancelRequested();

    EXPECT_FALSE(application().isBusy());
    EXPECT_EQ(desk().session().path(), path(u"另存.brw"_s));
    EXPECT_TRUE(notice().contains(u"other.brw"_s));
}

TEST_F(Files, IsInOneFileWholeWhenSavingElsewhereIsCancelled)
{
    openSample();
    const QString before = desk().session().path();
    dialogs().workspace = path(u"另存.brw"_s);

    action(Command::SaveAs).trigger();
    EXPECT_FALSE(action(Command::Undo).isEnabled()) << "nothing is changed while it is copied";
    emit window().cancelRequested();
    settle();

    // The copy may have been faster.
    const bool hasMoved = desk().session().path() != before;
    EXPECT_EQ(QFile::exists(path(u"另存.brw"_s)), hasMoved);
    EXPECT_EQ(QFile::exists(before), !hasMoved);
    EXPECT_TRUE(action(Command::Undo).isEnabled());
}

TEST_F(Files, ThatAreEncryptedAskForTheirPasswordUntilItFits)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u"/tests/data/pdf/encrypted.pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    dialogs().passwords = {u"wrong"_s, u"geheim"_s};

    EXPECT_TRUE(drop({writeFile(u"x.pdf"_s, file.readAll())}));

    EXPECT_EQ(dialogs().passwordsAskedFor, (QStringList{u"x.pdf"_s, u"x.pdf again"_s}));
    // It can be read then, and holds no form.
    EXPECT_TRUE(notice().startsWith(ui::errorText(fail(ErrorCode::FormUnknown).withContext(u"x.pdf"_s))))
        << notice().toStdString();
}

TEST_F(Files, WhosePasswordNobodyGivesAreLeftOutAndStopNothing)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u"/tests/data/pdf/encrypted.pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));

    EXPECT_TRUE(drop({writeFile(u"x.pdf"_s, file.readAll()), writeFile(u"a.txt"_s, sampleBytes())}));

    EXPECT_EQ(dialogs().passwordsAskedFor, QStringList()) << "the preview asks, beside the document";
    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().document().sourceDocuments().size(), 1U) << report();
}

TEST_F(Files, ThatAreEncryptedTakeTheirPasswordInThePreview)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u"/tests/data/pdf/encrypted.pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    dialogs().answersPreview = false;
    emit window().filesDropped({writeFile(u"x.pdf"_s, file.readAll()), writeFile(u"a.txt"_s, sampleBytes())});
    ASSERT_TRUE(QTest::qWaitFor([this] { return dialogs().preview && dialogs().preview->isComplete(); }));
    ui::ImportPreviewModel& preview = *dialogs().preview;
    const int locked = preview.drafts()[0]->error ? 0 : 1;
    const QSignalSpy refused(&preview, &ui::ImportPreviewModel::passwordRefused);

    preview.requestUnlocking(locked, u"wrong"_s);
    ASSERT_TRUE(QTest::qWaitFor([&preview] { return preview.unlocking() < 0; }));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(takesPassword(*preview.drafts()[static_cast<size_t>(locked)]));

    preview.requestUnlocking(locked, u"geheim"_s);
    ASSERT_TRUE(QTest::qWaitFor([&preview] { return preview.unlocking() < 0; }));
    EXPECT_EQ(refused.size(), 1);
    // It can be read then, and holds no form.
    EXPECT_EQ(preview.drafts()[static_cast<size_t>(locked)]->error->code, ErrorCode::FormUnknown);

    std::exchange(dialogs().answer, nullptr)(ui::ImportAnswer::GiveUp);
    settle();
}

TEST_F(Files, ThatBreakTheirReaderAreLeftOutAndSaidToBeSo)
{
    application().setCellsReader(
        [](const auto&...) { return Result<DocumentCells>(fail(ErrorCode::ReaderStopped)); });
    const QByteArray page("<html><body><table><tr><td>1</td></tr></table></body></html>");

    EXPECT_TRUE(drop({writeFile(u"x.html"_s, page), writeFile(u"a.txt"_s, sampleBytes())}));

    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().document().projectCount(), 74);
    EXPECT_THAT(report(),
                testing::HasSubstr(ui::errorSentence(fail(ErrorCode::ReaderStopped)).toStdString()));
}

TEST_F(Files, OfAFolderAreOneEntryOfTheRecentFiles)
{
    QDir(path(QString())).mkpath(u"区县"_s);
    put(u"区县/a.txt"_s, sampleBytes());
    put(u"区县/b.txt"_s, otherBytes());

    EXPECT_TRUE(drop({path(u"区县"_s)}));

    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().document().sourceDocuments().size(), 2U);
    EXPECT_EQ(recentFiles(), QStringList{path(u"区县"_s)});
}

TEST_F(Files, ThatWereChosenInANumberDriveNoRecentOnesOut)
{
    QStringList many;
    for (int i = 0; i < 5; ++i)
        many.append(
            writeFile(u"%1.txt"_s.arg(i), i == 0 ? sampleBytes() : otherBytes() + QByteArray::number(i)));
    EXPECT_TRUE(drop({many.front()}));

    EXPECT_TRUE(drop(many));

    EXPECT_EQ(recentFiles(), QStringList{many.front()});
}

TEST_F(Files, OfAFolderFindTheirEditsWhenAnotherWasPutIntoIt)
{
    QDir(path(QString())).mkpath(u"区县"_s);
    put(u"区县/a.txt"_s, sampleBytes());
    EXPECT_TRUE(drop({path(u"区县"_s)}));
    ASSERT_NE(application().desk(), nullptr);
    const QString workspace = desk().session().path();
    action(Command::CloseWorkspace).trigger();
    settle();

    put(u"区县/b.txt"_s, otherBytes());
    EXPECT_TRUE(drop({path(u"区县"_s)}));

    ASSERT_NE(application().desk(), nullptr);
    EXPECT_EQ(desk().session().path(), workspace);
    EXPECT_EQ(desk().document().sourceDocuments().size(), 2U);
}

TEST_F(Files, ThatArePdfAreShownAsPagesWithTheCellMarked)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + u"/tests/data/producers/calc-narrow.pdf"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    application().setPagePainters([] { return std::make_unique<PdfPages>(); });
    EXPECT_TRUE(drop({writeFile(u"x.pdf"_s, file.readAll())}));
    ASSERT_NE(application().desk(), nullptr) << report();
    const auto* panel = window().findChild<ui::SourcePanel*>();
    ui::PdfView& pages = panel->pdfView();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return pages.pageCount() > 0 && panel->view().lines() != nullptr; }, 20'000));
    EXPECT_TRUE(panel->showsPages());
    const Project& second = *desk().document().projects()[1];
    const FieldAddress budget{second.id, {}, Field::Budget};

    desk().goTo(budget);

    ASSERT_EQ(pages.marks().size(), 1U);
    const QRectF mark = pages.rectOf(pages.marks().front());
    EXPECT_TRUE(pages.viewport()->rect().contains(mark.toAlignedRect()));
    if (qEnvironmentVariableIsSet("BUDGET_PICTURES"))
        window().grab().save(qEnvironmentVariable("BUDGET_PICTURES") + u"/source-pages.png"_s);

    desk().goTo(FieldAddress{second.id, {}, Field::ProjectName});
    ASSERT_EQ(pages.marks().size(), 2U); // it is wrapped
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, mark.center().toPoint());
    EXPECT_EQ(desk().place().cell, budget);
}

} // namespace
} // namespace budget::app
