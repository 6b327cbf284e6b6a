// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/ruleexample.h"

#include "core/model/fieldaccess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRowFields{Field::Level1,   Field::Level2, Field::IndicatorName,   Field::Unit,
                                Field::Operator, Field::Value,  Field::IndicatorWeight, Field::Core};
constexpr qsizetype kNeeded = 6; // the fields that every row gives
constexpr qint64 kRowsOfOne = 1000;

Error invalid(FileFault fault, const QStringList& values = {})
{
    return fail(ErrorCode::ProfileInvalid, FileReason{.fault = fault, .values = values});
}

Result<Indicator> rowFrom(const QString& cells, IndicatorId id)
{
    const QStringList parts = cells.split(u'|');
    if (parts.size() < kNeeded || parts.size() > static_cast<qsizetype>(kRowFields.size()))
        return invalid(FileFault::RowLength, {cells});
    Indicator row;
    row.id = id;
    setText(row, Field::IndicatorWeight, u"20"_s);
    setText(row, Field::Core, u"否"_s);
    for (qsizetype i = 0; i < parts.size(); ++i)
        setText(row, kRowFields[static_cast<size_t>(i)], parts[i].trimmed());
    return row;
}

/// A head that no rule minds.
Project soundProject(qint64 number)
{
    Project project;
    project.id = ProjectId(number);
    project.document = DocumentId(1);
    project.table = static_cast<quint32>(number);
    project.year = 2025;
    const std::pair<Field, QString> cells[] = {
        {Field::UnitCode, u"101"_s},
        {Field::UnitName, u"某区民政局"_s},
        {Field::CurrencyUnit, u"万元"_s},
        {Field::ProjectName, u"示例项目"_s},
        {Field::Department, u"某区民政局"_s},
        {Field::ExecutionWeight, u"10"_s},
        {Field::Budget, u"100"_s},
        {Field::Retained, u"100"_s},
        {Field::Subsidy, u"0"_s},
        {Field::Overview, u"开展示例工作。"_s},
        {Field::Basis, u"《关于开展示例工作的通知》（某府发〔2024〕1号）"_s},
        {Field::Goal, u"完成示例任务4次。"_s},
    };
    for (const auto& [field, text] : cells)
        setText(project, field, text);
    return project;
}

/// A text, a number, or a list of paragraphs.
Result<QString> cellText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (!value.isArray())
        return invalid(FileFault::ValueExpected);
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& line : array)
        lines.append(line.toString());
    return lines.join(u'\n');
}

Result<> addRows(Project& project, const QJsonValue& rows)
{
    if (!rows.isArray())
        return invalid(FileFault::ListExpected, {u"rows"_s});
    const QJsonArray array = rows.toArray();
    for (const QJsonValue& row : array) {
        const auto number = static_cast<qint64>(project.indicators.size());
        project.indicators.push_back(
            TRY(rowFrom(row.toString(), IndicatorId(project.id.value() * kRowsOfOne + number + 1))));
    }
    return {};
}

Result<ProjectPtr> projectFrom(const QJsonObject& object, qint64 number)
{
    auto project = std::make_shared<Project>(soundProject(number));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<Field> field =
            fieldByName(FieldScope::Project, QLatin1String(it.key().toLatin1()));
        if (it.key() == u"year")
            project->year = it.value().toInt();
        else if (it.key() == u"rows")
            TRY(addRows(*project, it.value()));
        else if (field)
            setText(*project, *field, TRY(cellText(it.value())));
        else
            return invalid(FileFault::UnknownField, {it.key()});
    }
    return ProjectPtr(std::move(project));
}

QString textOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

Result<RuleExample> RuleExample::fromJson(const QString& rule, bool fires, const QJsonValue& value)
{
    RuleExample example{rule, fires, textOf(value), {}};
    if (value.isString()) {
        example.projects.push_back(
            TRY(projectFrom(QJsonObject{{u"rows"_s, QJsonArray{value.toString()}}}, 1)));
        return example;
    }
    if (!value.isObject())
        return invalid(FileFault::RowExpected);
    const QJsonObject object = value.toObject();
    if (!object.contains(u"projects"_s)) {
        example.projects.push_back(TRY(projectFrom(object, 1)));
        return example;
    }
    const QJsonArray projects = object.value(u"projects"_s).toArray();
    for (const QJsonValue& project : projects)
        example.projects.push_back(
            TRY(projectFrom(project.toObject(), static_cast<qint64>(example.projects.size()) + 1)));
    return example;
}

} // namespace budget
