// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"

#include "core/model/fieldaccess.h"

namespace budget::test {

using namespace Qt::StringLiterals;

Indicator row(qint64 id, QStringView cells, quint16 sourceRow)
{
    Indicator result;
    result.id = IndicatorId(id);
    result.sourceRow = sourceRow;
    qsizetype index = 0;
    const auto texts = cells.split(u'|');
    for (const FieldInfo& info : fieldsOf(FieldScope::Indicator)) {
        if (index < texts.size())
            setText(result, info.field, texts[index++].toString());
    }
    return result;
}

ProjectBuilder::ProjectBuilder(qint64 id)
{
    m_project.id = ProjectId(id);
    m_project.document = DocumentId(1);
    m_project.table = static_cast<quint32>(id);
}

ProjectBuilder& ProjectBuilder::named(const QString& name)
{
    m_project.name = name;
    return *this;
}

ProjectBuilder& ProjectBuilder::ofUnit(const QString& code, const QString& name)
{
    m_project.unitCode = code;
    m_project.unitName = name;
    m_project.department = name;
    return *this;
}

ProjectBuilder& ProjectBuilder::with(Field field, const QString& text)
{
    setText(m_project, field, text);
    return *this;
}

ProjectBuilder& ProjectBuilder::withRow(QStringView cells)
{
    const auto number = static_cast<quint16>(m_project.indicators.size() + 1);
    m_project.indicators.push_back(row(100 * m_project.id.value() + number, cells, number));
    return *this;
}

ProjectBuilder aProject(qint64 id)
{
    ProjectBuilder builder(id);
    builder.ofUnit(u"107"_s, u"某区组织部"_s)
        .named(u"人才专项资金"_s)
        .with(Field::CurrencyUnit, u"万元"_s)
        .with(Field::ExecutionWeight, u"10"_s)
        .with(Field::Budget, u"78.00"_s)
        .with(Field::Retained, u"78.00"_s)
        .with(Field::Subsidy, u"0"_s)
        .with(Field::Overview, u"保障全区人才引进、培养和服务工作，组织专家国情研修，发放人才补助。"_s)
        .with(Field::Basis, u"《关于印发人才支持计划实施办法的通知》（某人才办〔2023〕3号）"_s)
        .with(Field::Goal,
              u"举行专家国情研修1次以上，各项补助经费兑现率达到95%，补助对象满意度达到90%以上。"_s)
        .withRow(u"产出指标|数量指标|专家国情研修次数|次|≥|1|20|是")
        .withRow(u"产出指标|时效指标|补助经费发放及时率|%|＝|100|20|是")
        .withRow(u"效益指标|社会效益指标|补助经费兑现率|%|≥|95|20|是")
        .withRow(u"成本指标|经济成本指标|研修委托服务费|万元|≤|20|20|否")
        .withRow(u"满意度指标|服务对象满意度指标|补助对象满意度|%|≥|90|10|否");
    return builder;
}

void fill(BudgetDocument& document, std::initializer_list<ProjectBuilder> projects)
{
    DocumentContent content;
    SourceDocument source;
    source.id = DocumentId(1);
    source.fileName = u"test.txt"_s;
    content.sourceDocuments.push_back(source);
    for (const ProjectBuilder& builder : projects)
        content.projects.push_back(builder.shared());
    document.reset(std::move(content));
}

} // namespace budget::test
