// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridvalues.h"

#include "core/base/text.h"
#include "core/model/fieldaccess.h"
#include "core/parse/codedcell.h"
#include "core/parse/codename.h"
#include "core/parse/gridlabels.h"
#include "core/parse/utf8.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

using Kind = GridTarget::Kind;

namespace {

/// Where \a label last says \a part, be it over two lines.
CellText lastOf(const CellText& label, const QString& part)
{
    for (qsizetype begin = label.text.size() - part.size(); begin >= 0; --begin) {
        qsizetype at = begin;
        qsizetype found = 0;
        for (; at < label.text.size() && found < part.size(); ++at) {
            if (label.text[at] == part[found])
                ++found;
            else if (found == 0 || !text::isSpace(label.text[at].unicode()))
                break;
        }
        if (found == part.size())
            return label.sliced(begin, at);
    }
    return {};
}

} // namespace

void GridValues::noteBracket(const GridForm::Hit& hit, const CellText& label)
{
    if (hit.bracket.isEmpty())
        return;
    if (m_form.isCurrency(hit.bracket)) {
        if (const CellText part = lastOf(label, hit.bracket);
            m_project.currencyUnit.isEmpty() && !part.isEmpty())
            m_writer.set(m_project, Field::CurrencyUnit, part);
        return;
    }
    // 预算执行情况(10分): the points of the execution rate.
    constexpr QStringView kPoints = u"分";
    const bool isExecution = hit.target->kind == Kind::Group && label.text.contains(u"执行");
    if (!isExecution || !hit.bracket.endsWith(kPoints))
        return;
    const QString points = hit.bracket.chopped(kPoints.size());
    if (const CellText part = lastOf(label, points); Weight::parse(points) && !part.isEmpty())
        m_writer.set(m_project, Field::ExecutionWeight, part);
}

void GridValues::noteCurrency(const CellText& label)
{
    static constexpr std::array kMoney{u"资金", u"金额", u"预算", u"经费", u"支出", u"投资"};
    const QString text = text::folded(label.text);
    const qsizetype open = text.lastIndexOf(u'(');
    const bool isOfMoney = std::ranges::any_of(
        kMoney, [&text](const char16_t* word) { return text.contains(QStringView(word)); });
    if (open < 0 || !text.endsWith(u')') || !isOfMoney || !m_project.currencyUnit.isEmpty())
        return;
    const QString unit = text.sliced(open + 1).chopped(1);
    if (!m_form.isCurrency(unit))
        return;
    if (const CellText part = lastOf(label, unit); !part.isEmpty())
        m_writer.set(m_project, Field::CurrencyUnit, part);
}

void GridValues::assign(const GridTarget& target, const CellText& label, const CellText& value, Place place)
{
    switch (target.kind) {
    case Kind::Field: assignField(target.field, label, value, place); return;
    case Kind::Opinion: assignOpinion(label, value); return;
    case Kind::Group:
    case Kind::Table:
        // 项目资金（万元） with the amount beside it is the budget.
        if (Money::parse(value.joined()) && m_project.budget.text().isEmpty())
            assignAmount(Field::Budget, value);
        else
            assignOther(label, value);
        return;
    case Kind::FundSource:
    case Kind::Goal: {
        const QString part = target.kind == Kind::Goal ? u"text"_s : u"amount"_s;
        Extra entry;
        entry.parts.push_back({.name = u"name"_s, .text = bareLabel(label), .parts = {}, .spans = {}});
        entry.parts.push_back(m_writer.extra(part, value));
        extraNamed(m_project.extras, target.name).parts.push_back(std::move(entry));
        return;
    }
    case Kind::Extra: break;
    }
    assignExtra(target.name, label, value, place);
}

void GridValues::assignExtra(const QString& name, const CellText& label, const CellText& value, Place place)
{
    if (name.isEmpty()) {
        assignOther(label, value);
        return;
    }
    if (name == "unitCode"_L1 && m_project.unitCode.isEmpty()) {
        m_project.unitCode = m_writer.cell(m_project, 0, Field::UnitCode, value);
        return;
    }
    if (name == "year"_L1) {
        if (!readYear(value))
            assignOther(label, value);
        return;
    }
    const bool isOffice = name == "implementingUnit"_L1 || name == "projectUnit"_L1;
    if (isOffice)
        m_writer.markFurniture(value); // the reminder of a seal
    Extra read = m_writer.extra(name, isOffice ? withoutSeal(value) : value);
    const auto earlier = std::ranges::find(m_project.extras, name, &Extra::name);
    if (earlier == m_project.extras.end()) {
        m_project.extras.push_back(std::move(read));
        return;
    }
    if (place == Place::First) {
        assignOther(label, value);
        return;
    }
    earlier->text += u'\n' + read.text;
    earlier->spans.insert(earlier->spans.end(), read.spans.begin(), read.spans.end());
}

void GridValues::assignField(Field field, const CellText& label, const CellText& value, Place place)
{
    const QString& taken = m_project.text(field == Field::UnitCode ? Field::UnitName : field);
    if (!taken.isEmpty()) {
        if (place == Place::Further)
            m_writer.append(m_project, field, value);
        else if (m_project.text(field) == value.joined())
            m_writer.markFurniture(value); // the same is said twice
        else
            assignOther(label, value);
        return;
    }
    if (fieldInfo(field).kind == FieldKind::Amount) {
        assignAmount(field, value);
        return;
    }
    if (field == Field::ProjectName) {
        assignProjectName(value);
        return;
    }
    if (field == Field::Department) {
        assignDepartment(value);
        return;
    }
    if (field == Field::CurrencyUnit && isPreparingUnit(value))
        field = Field::UnitCode;
    m_writer.set(m_project, field, value);
}

/// 207-民政局 and 民政局[207] are the department and its code.
void GridValues::assignDepartment(const CellText& value)
{
    constexpr qsizetype kShortestCode = 3;
    CodedCell parts = codedCell(value);
    const bool isCode = std::ranges::any_of(parts.code.text, [](QChar c) { return c.isDigit(); });
    const bool hasCode =
        parts.code.text.size() >= kShortestCode && isCode && !findExtra(m_project.extras, u"departmentCode");
    m_writer.markFurniture(value);
    if (hasCode)
        m_project.extras.push_back(m_writer.extra(u"departmentCode"_s, parts.code));
    m_writer.set(m_project, Field::Department, hasCode ? parts.name : withoutSeal(value));
}

/// 2024 or 2024年度 beside 年度: that of the table, unless its title has said one.
bool GridValues::readYear(const CellText& value)
{
    static const QRegularExpression kYear(u"^(20\\d\\d)年?度?$"_s);
    const QRegularExpressionMatch match = kYear.match(text::folded(value.text));
    if (!match.hasMatch())
        return false;
    m_project.year = match.captured(1).toInt();
    m_writer.markFurniture(value);
    return true;
}

/// 单位 may be the unit of money or the unit that fills in the form.
bool GridValues::isPreparingUnit(const CellText& value)
{
    const QString text = text::withoutSpace(value.text);
    if (m_form.isCurrency(text))
        return false;
    const bool isCut = !text.isEmpty() && text.size() < 2;
    if (!isCut && m_project.unitName.isEmpty())
        return true;
    m_writer.complain(Diagnostic::Kind::CurrencyUnitCut, value.pieces.front().line, m_project.table,
                      value.text);
    return false;
}

/// 51000023R000000010-名称: a code is long; a year before a dash is a part of the name.
void GridValues::assignProjectName(const CellText& value)
{
    constexpr size_t kShortestCode = 8;
    const std::string joined = value.joined().toStdString();
    Pieces code;
    Pieces name;
    splitCodeAndName(value.pieces, joined, code, name);
    std::string codeText;
    joinWrapped(code, codeText);
    if (codeText.size() < kShortestCode || name.empty()) {
        m_writer.set(m_project, Field::ProjectName, value);
        return;
    }
    m_project.extras.push_back(m_writer.extra(
        u"projectCode"_s, {.pieces = code, .text = QString::fromStdString(codeText), .isWrapped = false}));
    m_writer.set(m_project, Field::ProjectName, {.pieces = name, .text = {}, .isWrapped = value.isWrapped});
}

/// 78.00万元: the amount, and the unit when nothing else has told it.
void GridValues::assignAmount(Field field, const CellText& value)
{
    qsizetype digits = value.text.size();
    while (digits > 0 && !value.text[digits - 1].isDigit())
        --digits;
    const CellText amount = value.sliced(0, digits);
    const CellText unit = value.sliced(digits, value.text.size());
    if (digits > 0 && m_form.isCurrency(unit.text) && Money::parse(amount.text)) {
        m_writer.set(m_project, field, amount);
        if (m_project.currencyUnit.isEmpty())
            m_writer.set(m_project, Field::CurrencyUnit, unit);
        return;
    }
    m_writer.set(m_project, field, value);
}

void GridValues::assignOther(const CellText& label, const CellText& value)
{
    m_writer.markFurniture(label);
    extraNamed(m_project.extras, kOtherFields).parts.push_back(m_writer.extra(bareLabel(label), value));
}

/// The text of an opinion, and who gave it when, where that stands behind it in the cell.
void GridValues::assignOpinion(const CellText& label, const CellText& value)
{
    QString from = bareLabel(label);
    for (const QStringView ending : {u"审核意见", u"审查意见", u"评审意见", u"审批意见", u"意见"}) {
        if (from.endsWith(ending)) {
            from.chop(ending.size());
            break;
        }
    }
    Extra entry;
    entry.parts.push_back({.name = u"from"_s, .text = from, .parts = {}, .spans = {}});
    qsizetype end = value.text.size();
    std::vector<Extra> signature;
    struct Word
    {
        QStringView printed;
        QString name;
    };
    for (const Word& word : {Word{u"日期：", u"date"_s}, Word{u"日期:", u"date"_s},
                             Word{u"审核人：", u"reviewer"_s}, Word{u"审核人:", u"reviewer"_s}}) {
        const qsizetype at = value.text.lastIndexOf(word.printed, end - 1);
        if (at < 0 || at >= end)
            continue;
        const CellText part = value.sliced(at + word.printed.size(), end);
        m_writer.markFurniture(value.sliced(at, at + word.printed.size()));
        static const QRegularExpression kSigned(
            u"^(?:[(（]签(?:字|名|章)[)）]\\s*)?(?<name>.*?)\\s*(?<date>20\\d\\d\\s*年[\\d\\s]+月[\\d\\s]+日)?$"_s);
        const QRegularExpressionMatch match = kSigned.match(part.text);
        const bool isName = word.name == "reviewer"_L1 && match.hasMatch();
        if (isName && match.capturedLength(u"date") > 0)
            signature.insert(
                signature.begin(),
                m_writer.extra(u"date"_s, part.sliced(match.capturedStart(u"date"), part.text.size())));
        const CellText text =
            isName ? part.sliced(match.capturedStart(u"name"), match.capturedEnd(u"name")) : part;
        m_writer.markFurniture(part);
        if (!text.isEmpty())
            signature.insert(signature.begin(), m_writer.extra(word.name, text));
        end = at;
    }
    entry.parts.push_back(m_writer.extra(u"text"_s, value.sliced(0, end)));
    std::ranges::move(signature, std::back_inserter(entry.parts));
    extraNamed(m_project.extras, u"opinions"_s).parts.push_back(std::move(entry));
}

} // namespace budget::parse
