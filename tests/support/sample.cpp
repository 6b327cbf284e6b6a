// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample.h"

#include "core/import/importpipeline.h"

#include <QFile>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray fileUnder(const QString& folder, const QString& path)
{
    QFile file(QStringLiteral(BUDGET_SOURCE_DIR) + folder + path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "fileUnder", qPrintable(file.fileName()));
    return isOpen ? file.readAll() : QByteArray();
}

} // namespace

QByteArray sampleBytes()
{
    return fileUnder(u"/resources/samples/"_s, u"beibei-2025.txt"_s);
}

QByteArray dataFile(const QString& path)
{
    return fileUnder(u"/tests/data/"_s, path);
}

DocumentContent numbered(const ParsedBatch& batch)
{
    DocumentContent content;
    content.sourceDocuments = {batch.document};
    content.sourceDocuments.front().id = DocumentId(1);
    qint64 lastProject = 0;
    qint64 lastRow = 0;
    for (const auto& printed : batch.projects) {
        auto project = std::make_shared<Project>(*printed);
        project->id = ProjectId(++lastProject);
        project->document = DocumentId(1);
        for (Indicator& indicator : project->indicators)
            indicator.id = IndicatorId(++lastRow);
        content.projects.push_back(std::move(project));
    }
    return content;
}

DocumentContent sampleContent()
{
    return numbered(sampleBatch());
}

const ParsedBatch& sampleBatch()
{
    static const Result<ParsedBatch> read = readDocument(sampleBytes(), u"beibei-2025.txt"_s);
    return read.value();
}

QString printModel(const Project& project)
{
    QString out = u"table %1 | %2 | %3\n"_s.arg(project.table).arg(project.title).arg(project.year);
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        out += u"  "_s + info.name + u": "_s + project.text(info.field).replace(u'\n', u"\n    "_s) + u'\n';
    for (const Indicator& row : project.indicators) {
        QStringList cells;
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            cells.append(row.text(info.field));
        out += u"  %1. "_s.arg(row.sourceRow) + cells.join(u" | "_s) + u'\n';
    }
    return out;
}

QString printModel(const ParsedBatch& batch)
{
    QString out;
    for (const auto& project : batch.projects)
        out += printModel(*project);
    return out;
}

} // namespace budget::test
