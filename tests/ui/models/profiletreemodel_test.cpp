// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"
#include "tests/support/budgettest.h"
#include "tests/support/modelcontract.h"
#include "ui/models/profiletreemodel.h"

#include <QSignalSpy>

namespace budget::ui {
namespace {

using namespace Qt::StringLiterals;

ProfileSource chongqing()
{
    return ProfileSource::builtIn(u"chongqing"_s).value();
}

TEST(ProfileTreeModel, HoldsEveryRuleAndEveryListOnce)
{
    ProfileTreeModel model;
    test::ModelContract contract(model);
    model.setSource(chongqing(), false);

    int leaves = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        leaves += model.rowCount(model.index(row, 0));
    EXPECT_EQ(leaves, static_cast<int>(ruleTable().size() + profileLists().size()));
    for (const Rule& rule : ruleTable())
        EXPECT_TRUE(model.indexOf(rule.id).isValid()) << rule.id.latin1();
    contract.verify();
}

TEST(ProfileTreeModel, AsksForASwitchOnlyWhereTheProfileCanBeEdited)
{
    ProfileTreeModel model;
    model.setSource(chongqing(), false);
    const QModelIndex rule = model.indexOf(u"basis-old"_s);
    QSignalSpy asked(&model, &ProfileTreeModel::switchRequested);

    EXPECT_FALSE(model.setData(rule, Qt::Unchecked, Qt::CheckStateRole));
    model.setSource(chongqing(), true);
    EXPECT_TRUE(model.setData(rule, Qt::Unchecked, Qt::CheckStateRole));

    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], (QVariantList{u"basis-old"_s, false}));
    EXPECT_EQ(rule.data(Qt::CheckStateRole), Qt::Checked); // until the profile says otherwise
}

TEST(ProfileTreeModel, ShowsFindingsBeforeAndAfterAndAddsThemUp)
{
    ProfileTreeModel model;
    test::ModelContract contract(model);
    model.setSource(chongqing(), true);
    FindingTally before;
    before.byRule = {{u"basis-old"_s, 14}, {u"basis-weak"_s, 2}};
    FindingTally after;
    after.byRule = {{u"basis-old"_s, 9}, {u"basis-weak"_s, 2}};
    const QModelIndex rule = model.indexOf(u"basis-old"_s);
    const auto findings = [](const QModelIndex& index) {
        return index.siblingAtColumn(ProfileTreeModel::FindingsColumn).data().toString();
    };

    EXPECT_EQ(findings(rule), QString());
    model.setTallies(before, after);

    EXPECT_EQ(findings(rule), u"14 → 9"_s);
    EXPECT_EQ(findings(model.indexOf(u"basis-weak"_s)), u"2"_s);
    EXPECT_EQ(findings(rule.parent()), u"16 → 11"_s);
    EXPECT_EQ(rule.data(ProfileTreeModel::DifferenceRole), -5);
    contract.verify();
}

TEST(ProfileTreeModel, MarksWhatDiffersFromTheExtendedProfile)
{
    ProfileTreeModel model;
    ProfileSource own = ProfileSource::over(chongqing(), u"北碚"_s).value();
    own.setEnabled(u"basis-old"_s, false);
    ASSERT_THAT(own.setParameter(u"minCore"_s, 4), test::IsOk());
    model.setSource(own, true);

    const auto isMarked = [&](const QString& key) {
        return model.indexOf(key).data(ProfileTreeModel::ChangedRole).toBool();
    };
    EXPECT_TRUE(isMarked(u"basis-old"_s));
    EXPECT_TRUE(isMarked(u"too-few-core"_s));
    EXPECT_FALSE(isMarked(u"too-many-indicators"_s));
    EXPECT_FALSE(isMarked(u"typos"_s));
}

} // namespace
} // namespace budget::ui
