// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/findingtally.h"
#include "core/rules/profilesource.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace budget::ui {

/// Everything that a profile settles as a tree of two levels: the rules by family, the lists by what they are
/// for. A rule has a box for on and off; beside it stands what it finds in the open document, before and
/// after the edits.
class ProfileTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, SeverityColumn, FindingsColumn, ColumnCount };
    enum class Kind : quint8 { RuleFamily, Rule, ListGroup, List };
    enum Role {
        KindRole = Qt::UserRole + 0x100, ///< Kind as int; behind the roles that models share
        KeyRole,                         ///< the rule's id or the list's key; empty for groups
        SearchRole,                      ///< all that can be searched for
        ChangedRole,                     ///< an own profile says something else than the one it extends
        DifferenceRole, ///< findings after the edits less those before; nothing while unknown
    };

    explicit ProfileTreeModel(QObject* parent = nullptr);

    /// What the tree shows; \a isEditable: the boxes can be clicked.
    void setSource(const ProfileSource& source, bool isEditable);
    /// Nothing: not known, or no document is open.
    void setTallies(const std::optional<FindingTally>& before, const std::optional<FindingTally>& after);

    [[nodiscard]] QModelIndex indexOf(const QString& key) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// Somebody clicked on the box of a rule; whoever holds the profile answers with setSource().
    void switchRequested(const QString& rule, bool isEnabled);

private:
    struct Group
    {
        Kind kind;
        QString title;
        QStringList keys;
    };

    [[nodiscard]] const Group* groupOf(const QModelIndex& leaf) const;
    [[nodiscard]] QString keyAt(const QModelIndex& leaf) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant ruleData(const QString& rule, int column, int role) const;
    [[nodiscard]] QVariant listData(const QString& key, int column, int role) const;
    [[nodiscard]] QString findingsText(const QStringList& rules) const;
    [[nodiscard]] QVariant difference(const QStringList& rules) const;
    void tellAll();

    std::vector<Group> m_groups;
    std::optional<ProfileSource> m_source;
    bool m_isEditable = false;
    std::optional<FindingTally> m_before;
    std::optional<FindingTally> m_after;
};

/// "14", or "14 → 9" when it changes; nothing while one of them is not known.
[[nodiscard]] QString changeText(std::optional<int> before, std::optional<int> after);

} // namespace budget::ui
