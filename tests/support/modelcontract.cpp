// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/modelcontract.h"

#include "tests/support/budgettest.h"
#include "ui/models/roles.h"

#include <algorithm>

namespace budget::test {

namespace {

QtMessageHandler previousHandler = nullptr;
int watched = 0;

void failOnModelMessages(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (qstrcmp(context.category, "qt.modeltest") == 0 && type != QtDebugMsg)
        ADD_FAILURE() << message.toStdString();
    else if (previousHandler)
        previousHandler(type, context, message);
}

} // namespace

ModelContract::ModelContract(QAbstractItemModel& model)
    : m_model(model)
{
    if (watched++ == 0)
        previousHandler = qInstallMessageHandler(failOnModelMessages);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &model, QAbstractItemModelTester::FailureReportingMode::Warning);
    readAll();
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ModelContract::insert);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ModelContract::remove);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ModelContract::move);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ModelContract::change);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        ++m_resets;
        readAll();
    });
    connect(&model, &QAbstractItemModel::layoutChanged, this, [this] {
        ++m_layouts;
        m_mirror = readChildren({});
    });
}

ModelContract::~ModelContract()
{
    verify();
    m_tester.reset();
    if (--watched == 0)
        qInstallMessageHandler(previousHandler);
}

void ModelContract::verify()
{
    verifyChildren(m_mirror, {});
    for (const Tracked& tracked : m_tracked) {
        if (tracked.index.isValid()) {
            EXPECT_EQ(tracked.index.data(ui::IdRole), tracked.id) << "a persistent index left its row";
        }
    }
}

QStringList ModelContract::textsOf(int row, const QModelIndex& parent) const
{
    QStringList texts;
    for (int column = 0; column < m_model.columnCount(parent); ++column)
        texts.append(m_model.index(row, column, parent).data().toString());
    return texts;
}

ModelContract::Node ModelContract::read(int row, const QModelIndex& parent) const
{
    return {textsOf(row, parent), readChildren(m_model.index(row, 0, parent))};
}

std::vector<ModelContract::Node> ModelContract::readChildren(const QModelIndex& parent) const
{
    std::vector<Node> nodes;
    for (int row = 0; row < m_model.rowCount(parent); ++row)
        nodes.push_back(read(row, parent));
    return nodes;
}

std::vector<ModelContract::Node>& ModelContract::childrenAt(const QModelIndex& parent)
{
    return parent.isValid() ? childrenAt(parent.parent())[static_cast<size_t>(parent.row())].children
                            : m_mirror;
}

void ModelContract::readAll()
{
    m_mirror = readChildren({});
    m_tracked.clear();
    track({});
}

void ModelContract::insert(const QModelIndex& parent, int first, int last)
{
    ++m_insertions;
    std::vector<Node>& nodes = childrenAt(parent);
    for (int row = first; row <= last; ++row)
        nodes.insert(nodes.begin() + row, read(row, parent));
}

void ModelContract::remove(const QModelIndex& parent, int first, int last)
{
    ++m_removals;
    std::vector<Node>& nodes = childrenAt(parent);
    nodes.erase(nodes.begin() + first, nodes.begin() + last + 1);
}

void ModelContract::move(const QModelIndex& from, int first, int last, const QModelIndex& to, int row)
{
    ASSERT_EQ(from, to) << "the mirror moves rows under one parent only";
    std::vector<Node>& nodes = childrenAt(from);
    const auto begin = nodes.begin();
    if (row > last)
        std::rotate(begin + first, begin + last + 1, begin + row);
    else
        std::rotate(begin + row, begin + first, begin + last + 1);
}

void ModelContract::change(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                           const QList<int>& roles)
{
    ++m_changes;
    ASSERT_TRUE(topLeft.isValid() && bottomRight.isValid());
    ASSERT_EQ(topLeft.parent(), bottomRight.parent());
    if (!roles.isEmpty() && !roles.contains(Qt::DisplayRole))
        return;
    std::vector<Node>& nodes = childrenAt(topLeft.parent());
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        nodes[static_cast<size_t>(row)].texts = textsOf(row, topLeft.parent());
}

void ModelContract::track(const QModelIndex& parent)
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        m_tracked.push_back({index, index.data(ui::IdRole)});
        track(index);
    }
}

void ModelContract::verifyChildren(const std::vector<Node>& nodes, const QModelIndex& parent)
{
    const int count = m_model.rowCount(parent);
    ASSERT_EQ(static_cast<int>(nodes.size()), count) << "a row came or went without a signal";
    EXPECT_FALSE(m_model.index(count, 0, parent).isValid());
    EXPECT_FALSE(m_model.index(0, m_model.columnCount(parent), parent).isValid());
    EXPECT_FALSE(m_model.index(-1, 0, parent).isValid());
    for (int row = 0; row < count; ++row) {
        const Node& node = nodes[static_cast<size_t>(row)];
        EXPECT_EQ(node.texts, textsOf(row, parent)) << "row " << row << " changed without a signal";
        verifyChildren(node.children, m_model.index(row, 0, parent));
    }
}

} // namespace budget::test
