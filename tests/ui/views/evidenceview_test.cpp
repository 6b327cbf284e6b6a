// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskfixture.h"
#include "ui/views/evidenceview.h"
#include "ui/views/findingspanel.h"
#include "ui/views/listview.h"

#include <QSignalSpy>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

class EvidenceViewTest : public test::DeskTest
{
protected:
    [[nodiscard]] Finding findingOf(const QString& rule, int table)
    {
        const std::vector<Finding>& all = desk().checker().findings(project(table).id);
        const auto found = std::ranges::find(all, rule, &Finding::rule);
        EXPECT_NE(found, all.end());
        return found == all.end() ? Finding() : *found;
    }
    /// What stands on a ground of its own.
    [[nodiscard]] static QStringList markedIn(const EvidenceView& view)
    {
        QStringList marked;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().hasProperty(QTextFormat::BackgroundBrush))
                    marked.append(it.fragment().text());
            }
        }
        return marked;
    }

    EvidenceView view{document()};
};

} // namespace

TEST_F(EvidenceViewTest, MarksTheEqualPartsOfBothCopiedGoals)
{
    const Finding copied = findingOf(u"goal-copied"_s, 17);
    view.showFinding(&copied);

    const QStringList marked = markedIn(view);
    ASSERT_GE(marked.size(), 2);
    EXPECT_EQ(marked.first(), marked.last());
    EXPECT_TRUE(view.toPlainText().contains(project(16).name)) << "the other project is named";
}

TEST_F(EvidenceViewTest, ShowsBothNumbersThatContradictEachOther)
{
    const Finding conflict = findingOf(u"goal-number-conflict"_s, 62);
    view.showFinding(&conflict);

    EXPECT_TRUE(markedIn(view).contains(u"85%"_s)) << qPrintable(markedIn(view).join(u'|'));
    EXPECT_TRUE(view.toPlainText().contains(u"82"_s));
}

TEST_F(EvidenceViewTest, LeadsToTheCellOfAPlace)
{
    const Finding copied = findingOf(u"goal-copied"_s, 17);
    view.showFinding(&copied);
    QSignalSpy chosen(&view, &EvidenceView::placeChosen);

    emit view.anchorClicked(QUrl(u"#1"_s));

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.front().front().value<FieldAddress>(), copied.evidence[1].cell);
}

TEST_F(EvidenceViewTest, FollowsTheListAndSaysWhatToDoWithoutAFinding)
{
    auto& panel = *static_cast<FindingsPanel*>(pages().findings);
    auto* shown = panel.findChild<EvidenceView*>();
    ASSERT_TRUE(shown);
    const QString hint = shown->toPlainText();
    EXPECT_FALSE(hint.isEmpty());

    panel.list().selectRow(0);

    EXPECT_NE(shown->toPlainText(), hint);
}

} // namespace budget::ui
