// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/formreading.h"

#include "tests/support/layoutdocuments.h"

namespace budget::test {

using namespace Qt::StringLiterals;

Result<ParsedBatch> readTables(const std::vector<FormTable>& tables)
{
    return readDocument(toHtml(tables), u"x"_s);
}

QString readForm(const QStringList& paragraphs, const QString& rows)
{
    const auto batch = readTables({tableOf(paragraphs, rows)});
    return batch ? dumpOf(*batch) : u"error "_s + batch.error().detail;
}

QString twoRows()
{
    return uR"(
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥4次
效益指标 | 社会效益指标 | 知晓率 | ≥90%
)"_s;
}

} // namespace budget::test
