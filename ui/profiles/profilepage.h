// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/findingcounter.h"
#include "ui/models/profileshelf.h"
#include "ui/models/profiletreemodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace budget::ui {

class DialogService;
class ListPane;
class ProfileBar;
class RulePane;

/// The rule profiles: which one is used, its rules, numbers and lists of words, and what every edit would
/// change in the open document. Nothing is written before save().
class ProfilePage final : public QWidget
{
    Q_OBJECT

public:
    /// \a content: the open document; findings are counted in it. \a dialogs must outlive the page.
    ProfilePage(ProfileFolder folder, DocumentContent content, const QString& chosen, DialogService& dialogs,
                QWidget* parent = nullptr);
    ~ProfilePage() override;

    /// The name of the profile to be used.
    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    /// The default profile for a name that is not there.
    void choose(const QString& name);
    /// Takes all differences out of an own profile; a built-in one has none.
    void restoreDefaults();
    /// Leaves the rules and lists that contain the text. Returns how many.
    int filter(const QString& typed);
    [[nodiscard]] Result<> save();

    /// Shows a rule or a list.
    void open(const QString& key);
    [[nodiscard]] QString message() const;

private:
    void build();
    void connectPanes();
    [[nodiscard]] const ProfileSource& source() const;
    /// Makes an edit in a copy of the profile and shows what has become of it.
    template <typename Edit>
    void edit(Edit edit);
    void showSource();
    void showCurrent();
    void showTallies();
    void copy();
    void rename();
    void follow(const QString& base);
    void remove();
    void importFile();
    void exportFile();
    /// A name that no profile has; empty when the user gave up. \a accept: what happens, as a verb.
    [[nodiscard]] QString askName(const QString& title, const QString& suggested, const QString& accept);
    void say(const QString& sentence);
    void report(const Result<>& result);
    [[nodiscard]] QString currentKey() const;

    ProfileShelf m_shelf;
    DialogService& m_dialogs;
    QString m_chosen;
    ProfileTreeModel m_model;
    QSortFilterProxyModel m_shown;
    FindingCounter m_beforeCounter;
    FindingCounter m_afterCounter;
    std::optional<FindingTally> m_before;
    std::optional<FindingTally> m_after;

    ProfileBar* m_bar = nullptr;
    QTreeView* m_tree = nullptr;
    QStackedWidget* m_panes = nullptr;
    RulePane* m_rule = nullptr;
    ListPane* m_list = nullptr;
    QLabel* m_totals = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace budget::ui
