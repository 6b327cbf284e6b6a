// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <memory>
#include <vector>

namespace budget::test {

/// Watches an item model and fails the running test when it breaks its contract. QAbstractItemModelTester
/// alone would not do: inside GoogleTest its usual mode reports nothing. A mirror replays the model's signals
/// into a plain tree; where it then differs from the model, a signal was missing or wrong.
class ModelContract final : public QObject
{
public:
    explicit ModelContract(QAbstractItemModel& model);
    ~ModelContract() override;

    /// The mirror equals the model, persistent indexes still name their rows, and there is nothing beyond the
    /// last row and column.
    void verify();

    [[nodiscard]] int resets() const { return m_resets; }
    [[nodiscard]] int layouts() const { return m_layouts; }
    [[nodiscard]] int insertions() const { return m_insertions; }
    [[nodiscard]] int removals() const { return m_removals; }
    [[nodiscard]] int changes() const { return m_changes; }

private:
    struct Node
    {
        QStringList texts;
        std::vector<Node> children;
    };
    struct Tracked
    {
        QPersistentModelIndex index;
        QVariant id;
    };

    [[nodiscard]] QStringList textsOf(int row, const QModelIndex& parent) const;
    [[nodiscard]] Node read(int row, const QModelIndex& parent) const;
    [[nodiscard]] std::vector<Node> readChildren(const QModelIndex& parent) const;
    [[nodiscard]] std::vector<Node>& childrenAt(const QModelIndex& parent);
    void readAll();
    void insert(const QModelIndex& parent, int first, int last);
    void remove(const QModelIndex& parent, int first, int last);
    void move(const QModelIndex& from, int first, int last, const QModelIndex& to, int row);
    void change(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    void track(const QModelIndex& parent);
    void verifyChildren(const std::vector<Node>& nodes, const QModelIndex& parent);

    QAbstractItemModel& m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<Node> m_mirror;
    std::vector<Tracked> m_tracked;
    int m_resets = 0;
    int m_layouts = 0;
    int m_insertions = 0;
    int m_removals = 0;
    int m_changes = 0;
};

} // namespace budget::test
