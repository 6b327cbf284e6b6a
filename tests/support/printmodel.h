// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QString>

namespace budget::test {

/// A model as indented text, one line a row, " | " between columns, to be compared as a whole.
[[nodiscard]] inline QString printModel(const QAbstractItemModel& model, const QModelIndex& parent = {},
                                        const QString& indent = {})
{
    QString result;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(parent); ++column)
            texts.append(model.index(row, column, parent).data().toString());
        result += indent + texts.join(QStringLiteral(" | ")) + u'\n';
        result += printModel(model, model.index(row, 0, parent), indent + QStringLiteral("  "));
    }
    return result;
}

} // namespace budget::test
