// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace budget::ui {

/// Rows that go or come, as begin/endRemoveRows and begin/endInsertRows want them.
struct ListStep
{
    enum class Kind : quint8 { Removal, Insertion };
    Kind kind = Kind::Removal;
    int first = 0;
    int last = 0;

    friend bool operator==(const ListStep&, const ListStep&) = default;
};

/// The steps that make \a before to \a after: removals from the end, then insertions from the start; an
/// inserted row has the same number in the list after. Each key stands at most once in a list. Nothing when
/// rows that stay change their order, or when the steps are too many to be worth telling.
[[nodiscard]] std::optional<std::vector<ListStep>> listSteps(const std::vector<int>& before,
                                                             const std::vector<int>& after);

/// A read-only table whose rows are put in place of others by difference, so that selection, current row and
/// scroll position stay with the rows that stay.
class DiffTableModel : public QAbstractTableModel
{
protected:
    using QAbstractTableModel::QAbstractTableModel;

    /// \a keyOf names a line over its changes; a line with the same key that is not equal is announced as
    /// changed.
    template <typename Line, typename KeyOf>
    void replaceLines(std::vector<Line>& lines, std::vector<Line> next, KeyOf keyOf)
    {
        using Key = std::remove_cvref_t<std::invoke_result_t<KeyOf, const Line&>>;
        // The equal lines at both ends are most of a long list; only the rest is looked at closely.
        size_t same = 0;
        while (same < lines.size() && same < next.size() && lines[same] == next[same])
            ++same;
        size_t tail = 0;
        while (tail < lines.size() - same && tail < next.size() - same &&
               lines[lines.size() - 1 - tail] == next[next.size() - 1 - tail])
            ++tail;

        QHash<std::pair<Key, int>, int> numbers; // a repeated key is told apart by its number
        const auto numbered = [&](const std::vector<Line>& list) {
            QHash<Key, int> repeats;
            std::vector<int> result;
            for (size_t i = same; i < list.size() - tail; ++i) {
                const Key key = keyOf(list[i]);
                const auto count = static_cast<int>(numbers.size());
                const std::pair<Key, int> numberedKey(key, repeats[key]++);
                const auto known = numbers.constFind(numberedKey);
                result.push_back(known == numbers.cend() ? count : *known);
                if (known == numbers.cend())
                    numbers.insert(numberedKey, count);
            }
            return result;
        };
        const std::vector<int> before = numbered(lines);
        const std::vector<int> after = numbered(next);
        if (const auto steps = listSteps(before, after))
            takeSteps(lines, next, *steps, static_cast<int>(same));
        else
            takeLayout(lines, next, before, after, static_cast<int>(same));
        announceChanged(lines, std::move(next), same, tail);
    }

private:
    template <typename Line>
    void takeSteps(std::vector<Line>& lines, const std::vector<Line>& next,
                   const std::vector<ListStep>& steps, int offset)
    {
        for (const ListStep& step : steps) {
            const int first = step.first + offset;
            const int last = step.last + offset;
            if (step.kind == ListStep::Kind::Removal) {
                beginRemoveRows({}, first, last);
                lines.erase(lines.begin() + first, lines.begin() + last + 1);
                endRemoveRows();
            } else {
                beginInsertRows({}, first, last);
                lines.insert(lines.begin() + first, next.begin() + first, next.begin() + last + 1);
                endInsertRows();
            }
        }
    }

    template <typename Line>
    void takeLayout(std::vector<Line>& lines, const std::vector<Line>& next, const std::vector<int>& before,
                    const std::vector<int>& after, int offset)
    {
        emit layoutAboutToBeChanged();
        QHash<int, int> rowOf;
        for (size_t i = 0; i < after.size(); ++i)
            rowOf.insert(after[i], static_cast<int>(i) + offset);
        const int grown = static_cast<int>(after.size()) - static_cast<int>(before.size());
        const int end = offset + static_cast<int>(before.size());
        lines = next;
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex& index : old) {
            int row = index.row();
            if (row >= end)
                row += grown;
            else if (row >= offset)
                row = rowOf.value(before[static_cast<size_t>(row - offset)], -1);
            moved.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
        changePersistentIndexList(old, moved);
        emit layoutChanged();
    }

    template <typename Line>
    void announceChanged(std::vector<Line>& lines, std::vector<Line> next, size_t same, size_t tail)
    {
        int first = -1;
        int last = -1;
        for (size_t i = same; i < next.size() - tail; ++i) {
            if (lines[i] == next[i])
                continue;
            first = first < 0 ? static_cast<int>(i) : first;
            last = static_cast<int>(i);
            lines[i] = std::move(next[i]);
        }
        if (first >= 0)
            emit dataChanged(index(first, 0), index(last, columnCount() - 1),
                             {}); // any role: lines are values
    }
};

} // namespace budget::ui
