// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/profiletreemodel.h"

#include "core/rules/rule.h"
#include "core/rules/settingcatalog.h"
#include "ui/models/findingtext.h"

#include <QLocale>

#include <algorithm>

namespace budget::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr kGroupId = 0; // a leaf's internal id is its group's row + 1

int sumOf(const FindingTally& tally, const QStringList& rules)
{
    int sum = 0;
    for (const QString& rule : rules)
        sum += tally.byRule.value(rule);
    return sum;
}

std::optional<int> sumOf(const std::optional<FindingTally>& tally, const QStringList& rules)
{
    return tally ? std::optional(sumOf(*tally, rules)) : std::nullopt;
}

/// In both languages: a reviewer may look for the word of a colleague.
QString searchText(const RuleCatalog::Entry& entry)
{
    QStringList texts{entry.id};
    for (const RuleCatalog::Text* text : {&entry.title, &entry.statement, &entry.source})
        texts.append(text->front() + u'\n' + text->back());
    for (const QString& key : entry.uses) {
        if (findParameter(key))
            texts.append(SettingCatalog::builtIn().parameterTitle(key, Language::Chinese) + u'\n' +
                         SettingCatalog::builtIn().parameterTitle(key, Language::English));
    }
    return texts.join(u'\n');
}

QString searchText(const SettingCatalog::List& list, const ProfileList::Rows& rows)
{
    QStringList texts{list.key, list.title.front(), list.title.back(), list.about.front(), list.about.back()};
    for (const QStringList& row : rows)
        texts += row;
    return texts.join(u'\n');
}

} // namespace

QString changeText(std::optional<int> before, std::optional<int> after)
{
    if (!before || !after)
        return {};
    const QString was = QLocale().toString(*before);
    return *before == *after ? was : u"%1 → %2"_s.arg(was, QLocale().toString(*after));
}

ProfileTreeModel::ProfileTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    const RuleCatalog& rules = RuleCatalog::builtIn();
    for (const QString& family : rules.families()) {
        Group group{Kind::RuleFamily, rules.familyTitle(family, presentLanguage()), {}};
        for (const QString& id : rules.ids()) {
            if (rules.entry(id)->family == family)
                group.keys.append(id);
        }
        m_groups.push_back(std::move(group));
    }
    for (const SettingCatalog::Group& lists : SettingCatalog::builtIn().groups()) {
        const QString title = lists.title[static_cast<size_t>(presentLanguage())];
        Group group{Kind::ListGroup, tr("Words: %1").arg(title), {}};
        for (const SettingCatalog::List& list : lists.lists)
            group.keys.append(list.key);
        m_groups.push_back(std::move(group));
    }
}

void ProfileTreeModel::setSource(const ProfileSource& source, bool isEditable)
{
    m_source = source;
    m_isEditable = isEditable;
    tellAll();
}

void ProfileTreeModel::setTallies(const std::optional<FindingTally>& before,
                                  const std::optional<FindingTally>& after)
{
    if (m_before == before && m_after == after)
        return;
    m_before = before;
    m_after = after;
    tellAll();
}

void ProfileTreeModel::tellAll()
{
    const int groups = rowCount();
    emit dataChanged(index(0, 0), index(groups - 1, ColumnCount - 1));
    for (int row = 0; row < groups; ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

QModelIndex ProfileTreeModel::indexOf(const QString& key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const qsizetype at = m_groups[static_cast<size_t>(row)].keys.indexOf(key);
        if (at >= 0)
            return index(static_cast<int>(at), 0, index(row, 0));
    }
    return {};
}

QModelIndex ProfileTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kGroupId);
}

QModelIndex ProfileTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == kGroupId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, kGroupId);
}

int ProfileTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != kGroupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].keys.size());
}

int ProfileTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

const ProfileTreeModel::Group* ProfileTreeModel::groupOf(const QModelIndex& leaf) const
{
    return leaf.isValid() && leaf.internalId() != kGroupId ? &m_groups[leaf.internalId() - 1] : nullptr;
}

QString ProfileTreeModel::keyAt(const QModelIndex& leaf) const
{
    const Group* group = groupOf(leaf);
    return group ? group->keys.value(leaf.row()) : QString();
}

QVariant ProfileTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_source)
        return {};
    const Group* group = groupOf(index);
    if (!group)
        return groupData(m_groups[static_cast<size_t>(index.row())], index.column(), role);
    return group->kind == Kind::RuleFamily ? ruleData(keyAt(index), index.column(), role)
                                           : listData(keyAt(index), index.column(), role);
}

QVariant ProfileTreeModel::groupData(const Group& group, int column, int role) const
{
    const bool isRules = group.kind == Kind::RuleFamily;
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return group.title;
        return column == FindingsColumn && isRules ? findingsText(group.keys) : QVariant();
    case Qt::TextAlignmentRole:
        return column == FindingsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KindRole: return static_cast<int>(group.kind);
    case SearchRole: return group.title;
    case ChangedRole: return false;
    case DifferenceRole: return isRules ? difference(group.keys) : QVariant();
    default: return {};
    }
}

QVariant ProfileTreeModel::ruleData(const QString& rule, int column, int role) const
{
    const RuleCatalog::Entry* const entry = RuleCatalog::builtIn().entry(rule);
    const bool isOn = m_source->profile()->isEnabled(findRule(rule)->id);
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return ruleTitle(rule);
        if (column == SeverityColumn)
            return isOn ? severityText(m_source->severity(rule)) : tr("off", "a rule");
        return findingsText({rule});
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole: return entry->statement[static_cast<size_t>(presentLanguage())];
    case Qt::TextAlignmentRole:
        return column == FindingsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case KindRole: return static_cast<int>(Kind::Rule);
    case KeyRole: return rule;
    case SearchRole: return searchText(*entry);
    case ChangedRole:
        return m_isEditable &&
               (m_source->isRuleChanged(rule) || std::ranges::any_of(entry->uses, [this](const QString& key) {
                    return findParameter(key) && m_source->isParameterChanged(key);
                }));
    case DifferenceRole: return difference({rule});
    default: return {};
    }
}

QVariant ProfileTreeModel::listData(const QString& key, int column, int role) const
{
    const SettingCatalog::List* const text = SettingCatalog::builtIn().list(key);
    const auto rows = [&] { return findProfileList(key)->rowsIn(*m_source->profile()); };
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn)
            return text->title[static_cast<size_t>(presentLanguage())];
        return column == SeverityColumn ? tr("%n entries", nullptr, static_cast<int>(rows().size()))
                                        : QVariant();
    case Qt::ToolTipRole: return text->about[static_cast<size_t>(presentLanguage())];
    case KindRole: return static_cast<int>(Kind::List);
    case KeyRole: return key;
    case SearchRole: return searchText(*text, rows());
    case ChangedRole: return m_isEditable && m_source->isListChanged(key);
    default: return {};
    }
}

QString ProfileTreeModel::findingsText(const QStringList& rules) const
{
    return changeText(sumOf(m_before, rules), sumOf(m_after, rules));
}

QVariant ProfileTreeModel::difference(const QStringList& rules) const
{
    return m_before && m_after ? QVariant(sumOf(*m_after, rules) - sumOf(*m_before, rules)) : QVariant();
}

QVariant ProfileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Rules and words");
    case SeverityColumn: return tr("Severity");
    case FindingsColumn: return tr("Findings");
    default: return {};
    }
}

Qt::ItemFlags ProfileTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Group* group = groupOf(index);
    if (group && group->kind == Kind::RuleFamily && index.column() == NameColumn && m_isEditable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ProfileTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    emit switchRequested(keyAt(index), value.toInt() == Qt::Checked);
    return true;
}

} // namespace budget::ui

#include "moc_profiletreemodel.cpp"
