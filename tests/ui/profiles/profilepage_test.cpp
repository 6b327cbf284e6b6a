// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/budgettest.h"
#include "tests/support/fakedialogservice.h"
#include "tests/support/sample.h"
#include "ui/profiles/listpane.h"
#include "ui/profiles/parametereditor.h"
#include "ui/profiles/profilepage.h"
#include "ui/profiles/rulepane.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

class ProfilePageTest : public testing::Test
{
protected:
    /// The page over the sample, with the built-in profile.
    ProfilePage& page()
    {
        if (!m_page)
            m_page = std::make_unique<ProfilePage>(folder, test::sampleContent(), u"chongqing"_s, dialogs);
        return *m_page;
    }
    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page().findChild<Widget*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    void click(const char* button) { child<QPushButton>(button)->click(); }
    void makeOwn(const QString& name)
    {
        dialogs.text = name;
        click("copyProfile");
    }
    [[nodiscard]] QString totals() { return child<QLabel>("profileTotals")->text(); }
    [[nodiscard]] QString findings() { return child<QLabel>("ruleFindings")->text(); }
    [[nodiscard]] Result<ProfileSource> saved(const QString& name)
    {
        EXPECT_THAT(page().save(), test::IsOk());
        return folder.find(name);
    }
    [[nodiscard]] QString writeFile(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_files.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// Counting goes on on another thread.
    static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 30'000); }

private:
    QTemporaryDir m_files;

protected:
    test::FakeDialogService dialogs;
    ProfileFolder folder{m_files.filePath(u"profiles"_s)};

private:
    std::unique_ptr<ProfilePage> m_page;
};

TEST_F(ProfilePageTest, LeavesABuiltInProfileAsItIs)
{
    page().open(u"basis-old"_s);

    EXPECT_FALSE(child<QCheckBox>("ruleIsOn")->isEnabled());
    EXPECT_FALSE(child<QComboBox>("ruleSeverity")->isEnabled());
    EXPECT_FALSE(child<QPushButton>("removeProfile")->isEnabled());
    EXPECT_FALSE(child<ParameterEditor>("parameter-oldBasisYears")->isEnabled());
    page().restoreDefaults();
    EXPECT_THAT(page().save(), test::IsOk());
    EXPECT_TRUE(folder.files().empty());
}

TEST_F(ProfilePageTest, MakesAnOwnProfileThatIsWrittenWhenThePreferencesAreAccepted)
{
    makeOwn(u"北碚"_s);
    page().open(u"basis-old"_s);
    child<QCheckBox>("ruleIsOn")->click();
    EXPECT_EQ(page().chosen(), u"北碚"_s);
    EXPECT_TRUE(folder.files().empty());

    const auto own = saved(u"北碚"_s);

    ASSERT_THAT(own, test::IsOk());
    EXPECT_EQ(own->baseName(), u"chongqing"_s);
    EXPECT_FALSE(own->profile()->isEnabled(QLatin1String("basis-old")));
}

TEST_F(ProfilePageTest, CountsFindingsBeforeAndAfterAnEdit)
{
    makeOwn(u"北碚"_s);
    page().open(u"basis-old"_s);
    ASSERT_TRUE(waitFor([this] { return !findings().isEmpty() && findings() != u"–"_s; }));
    const int before = findings().toInt();
    ASSERT_GT(before, 0);

    child<QCheckBox>("ruleIsOn")->click();

    EXPECT_TRUE(waitFor([&] { return findings() == u"%1 → 0"_s.arg(before); })) << qPrintable(findings());
    EXPECT_TRUE(totals().contains(u"→"_s)) << qPrintable(totals());
}

TEST_F(ProfilePageTest, ChangesSeverityAndNumbersAndTakesThemBack)
{
    makeOwn(u"北碚"_s);
    page().open(u"too-few-core"_s);
    auto* severity = child<QComboBox>("ruleSeverity");
    severity->setCurrentIndex(static_cast<int>(Severity::Error));
    emit severity->activated(severity->currentIndex());
    auto* number = child<ParameterEditor>("parameter-minCore")->findChild<QSpinBox*>();
    EXPECT_EQ(number->minimum(), 0);
    number->setValue(4);

    const auto own = saved(u"北碚"_s);
    ASSERT_THAT(own, test::IsOk());
    EXPECT_EQ(own->severity(u"too-few-core"_s), Severity::Error);
    EXPECT_EQ(own->profile()->parameters().minCore, 4);

    click("restoreRule");
    EXPECT_EQ(number->value(), 3);
    EXPECT_EQ(severity->currentIndex(), static_cast<int>(Severity::Warning));
    EXPECT_FALSE(saved(u"北碚"_s)->isChanged());
}

TEST_F(ProfilePageTest, RefusesPointsThatAreNoneWithAReason)
{
    makeOwn(u"北碚"_s);
    page().open(u"single-weight-dominates"_s);
    auto* line = child<ParameterEditor>("parameter-dominantWeight")->findChild<QLineEdit*>();

    line->setText(u"many"_s);
    emit line->editingFinished();

    EXPECT_FALSE(page().message().isEmpty());
    EXPECT_EQ(line->text(), u"40"_s);
    EXPECT_FALSE(saved(u"北碚"_s)->isChanged());
}

TEST_F(ProfilePageTest, AddsAndRemovesWords)
{
    makeOwn(u"北碚"_s);
    page().open(u"secret"_s);
    auto* table = child<QTableWidget>("listEntries");
    const int words = table->rowCount();

    child<QLineEdit>("newEntry")->setText(u"机密件、仅供领导参阅"_s);
    click("addEntry");
    EXPECT_EQ(table->rowCount(), words + 2);
    table->selectRow(0);
    click("removeEntry");

    const auto own = saved(u"北碚"_s);
    ASSERT_THAT(own, test::IsOk());
    EXPECT_TRUE(own->profile()->words().secret.contains(u"机密件"));
    EXPECT_EQ(own->profile()->words().secret.all().size(), words + 1);
    click("restoreList");
    EXPECT_EQ(table->rowCount(), words);
}

TEST_F(ProfilePageTest, TakesASlipWhenBothOfItsHalvesAreTyped)
{
    makeOwn(u"北碚"_s);
    page().open(u"typos"_s);
    auto* table = child<QTableWidget>("listEntries");

    child<QLineEdit>("newEntry")->setText(u"做位"_s);
    click("addEntry");
    const int row = table->currentRow();
    EXPECT_FALSE(saved(u"北碚"_s)->isListChanged(u"typos"_s));
    table->item(row, 1)->setText(u"座位"_s);

    const auto own = saved(u"北碚"_s);
    ASSERT_THAT(own, test::IsOk());
    EXPECT_EQ(own->profile()->typos().back().right, u"座位"_s);
}

TEST_F(ProfilePageTest, FindsRulesByTheirWordsAndListsByTheirEntries)
{
    const int all = page().filter(QString());
    EXPECT_GT(all, 200);

    EXPECT_EQ(page().filter(u"cost-direction"_s), 1);
    EXPECT_EQ(page().filter(u"负面舆情"_s), 1);
    EXPECT_EQ(page().filter(u"nothing of the kind"_s), 0);
}

TEST_F(ProfilePageTest, FollowsALinkFromARuleToItsWordsAndBack)
{
    page().open(u"cost-direction"_s);
    emit page().findChild<RulePane*>()->listRequested(u"savings"_s);
    EXPECT_TRUE(child<QTableWidget>("listEntries")->rowCount() > 0);

    emit page().findChild<ListPane*>()->ruleRequested(u"cost-direction"_s);
    EXPECT_EQ(child<QTreeView>("profileTree")->currentIndex().data(ProfileTreeModel::KeyRole).toString(),
              u"cost-direction"_s);
}

TEST_F(ProfilePageTest, ReportsABadFileWithItsLine)
{
    dialogs.profile = writeFile(u"bad.json"_s, "{ \"format\": \"budget-review-profile/1\",\n\"rulez\": {} }");

    click("importProfile");

    EXPECT_TRUE(page().message().contains(u"line 2"_s)) << qPrintable(page().message());
    EXPECT_EQ(page().chosen(), u"chongqing"_s);
}

TEST_F(ProfilePageTest, ImportsWhatWasExportedUnderANewName)
{
    makeOwn(u"北碚"_s);
    page().open(u"basis-old"_s);
    child<QCheckBox>("ruleIsOn")->click();
    dialogs.profile = writeFile(u"own.json"_s, {});
    click("exportProfile");
    EXPECT_EQ(dialogs.suggestedProfile, u"北碚.json"_s);

    dialogs.text = u"渝北"_s;
    click("importProfile");

    EXPECT_EQ(page().chosen(), u"渝北"_s);
    const auto imported = saved(u"渝北"_s);
    ASSERT_THAT(imported, test::IsOk());
    EXPECT_FALSE(imported->profile()->isEnabled(QLatin1String("basis-old")));
}

TEST_F(ProfilePageTest, DeletesAnOwnProfileAndGoesBackToItsBase)
{
    makeOwn(u"北碚"_s);
    ASSERT_THAT(saved(u"北碚"_s), test::IsOk());

    click("removeProfile");
    EXPECT_EQ(page().chosen(), u"chongqing"_s);
    EXPECT_EQ(folder.files().size(), 1U); // until the preferences are accepted

    EXPECT_THAT(page().save(), test::IsOk());
    EXPECT_TRUE(folder.files().empty());
}

TEST_F(ProfilePageTest, RenamesAnOwnProfile)
{
    makeOwn(u"北碚"_s);
    ASSERT_THAT(saved(u"北碚"_s), test::IsOk());

    dialogs.text = u"北碚2026"_s;
    click("renameProfile");

    EXPECT_EQ(page().chosen(), u"北碚2026"_s);
    EXPECT_THAT(saved(u"北碚2026"_s), test::IsOk());
    EXPECT_EQ(folder.files().size(), 1U);
}

TEST_F(ProfilePageTest, LetsAnOwnProfileFollowAnotherOneButInNoCircle)
{
    makeOwn(u"甲"_s);
    makeOwn(u"乙"_s); // which follows 甲
    auto* base = child<QComboBox>("profileBase");
    EXPECT_EQ(base->currentData().toString(), u"甲"_s);

    page().choose(u"甲"_s);
    base->setCurrentIndex(base->findData(u"乙"_s));
    emit base->activated(base->currentIndex());
    EXPECT_TRUE(page().message().contains(u"乙"_s)) << qPrintable(page().message());
    EXPECT_EQ(base->currentData().toString(), u"chongqing"_s);

    base->setCurrentIndex(base->findData(u"sichuan"_s));
    emit base->activated(base->currentIndex());
    EXPECT_TRUE(page().message().isEmpty());
    EXPECT_EQ(saved(u"甲"_s)->baseName(), u"sichuan"_s);
    EXPECT_FALSE(saved(u"乙"_s)->profile()->isEnabled(QLatin1String("satisfaction-weight")));
}

TEST_F(ProfilePageTest, DeletesNoProfileThatAnotherOneFollows)
{
    makeOwn(u"甲"_s);
    makeOwn(u"乙"_s);
    page().choose(u"甲"_s);

    click("removeProfile");

    EXPECT_EQ(page().chosen(), u"甲"_s);
    EXPECT_TRUE(page().message().contains(u"乙"_s)) << qPrintable(page().message());
}

TEST_F(ProfilePageTest, ExportsAFileThatNeedsNoOtherOwnProfile)
{
    makeOwn(u"甲"_s);
    page().open(u"basis-old"_s);
    child<QCheckBox>("ruleIsOn")->click();
    makeOwn(u"乙"_s);
    dialogs.profile = writeFile(u"own.json"_s, {});

    click("exportProfile");

    const auto read = ProfileFolder::read(dialogs.profile, {});
    ASSERT_THAT(read, test::IsOk());
    EXPECT_FALSE(read->profile()->isEnabled(QLatin1String("basis-old")));
}

TEST_F(ProfilePageTest, TellsWhichFilesOfTheFolderAreNoProfiles)
{
    makeOwn(u"北碚"_s);
    ASSERT_THAT(saved(u"北碚"_s), test::IsOk());
    const QString path = folder.files().front().path;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\n\n broken");
    file.close();

    const ProfilePage other(folder, {}, u"北碚"_s, dialogs);

    EXPECT_EQ(other.chosen(), u"chongqing"_s);
    EXPECT_TRUE(other.findChild<QLabel*>(u"profileNote"_s)->text().contains(u"line 3"_s));
}

} // namespace
} // namespace budget::ui
