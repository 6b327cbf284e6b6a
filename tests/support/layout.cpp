// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/layout.h"

#include "core/parse/paragraphs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace budget::test {

using namespace Qt::StringLiterals;

namespace {

bool isLatin(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// False where a line break would say something else than the text: at a printed blank, within a Latin word
/// or between two of them, and before what reads like a list item.
bool mayWrap(const QString& text, qsizetype at)
{
    if (at <= 0 || at >= text.size() || text[at].isSpace() || text[at - 1].isSpace())
        return false;
    if (isLatin(text[at - 1]) && isLatin(text[at]))
        return false;
    return !parse::itemMarker(text.mid(at, 8).toStdString());
}

/// Where a cited document may be wrapped: not between two documents, and not where a new one seems to begin.
bool mayWrapCitation(const QString& text, qsizetype at)
{
    static const QString ends = u"》）)号。；;〕"_s;
    return mayWrap(text, at) && text[at] != u'《' && !ends.contains(text[at - 1]);
}

} // namespace

QString Layout::describe() const
{
    return u"emptyLines %1 wrap %2 pageBreak %3 titles %4 numbers %5 repeats %6 %7 %8 "_s
               .arg(static_cast<int>(emptyLines))
               .arg(wrap)
               .arg(pageBreak)
               .arg(hasTitles)
               .arg(hasPageNumbers)
               .arg(repeatsTitle)
               .arg(repeatsHeads)
               .arg(repeatsUnit) +
           u"style %1 tabs %2 lineBreak %3"_s.arg(static_cast<int>(pageNumber))
               .arg(hasTabs)
               .arg(lineBreak.size());
}

Layout randomLayout(std::mt19937& random)
{
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    Layout layout;
    layout.emptyLines = static_cast<Layout::EmptyLines>(below(4));
    layout.wrap = std::array<double, 4>{0, 0.1, 0.3, 0.8}[static_cast<size_t>(below(4))];
    layout.pageBreak = std::array<double, 3>{0, 0.02, 0.04}[static_cast<size_t>(below(3))];
    layout.hasPageNumbers = below(2) == 0;
    layout.hasTitles = below(4) != 0;
    layout.repeatsTitle = layout.hasTitles && below(3) != 0;
    layout.repeatsHeads = below(2) == 0;
    layout.repeatsUnit = layout.repeatsHeads && below(2) == 0;
    layout.pageNumber = static_cast<Layout::PageNumber>(below(4));
    layout.hasTabs = below(3) == 0;
    layout.lineBreak = std::array<QString, 3>{u"\n"_s, u"\r\n"_s, u"\r"_s}[static_cast<size_t>(below(3))];
    return layout;
}

bool TablePrinter::chance(double likelihood)
{
    return std::uniform_real_distribution<double>(0, 1)(m_random) < likelihood;
}

int TablePrinter::below(int limit)
{
    return std::uniform_int_distribution<int>(0, limit - 1)(m_random);
}

QString TablePrinter::text() const
{
    return m_lines.join(m_layout.lineBreak) + m_layout.lineBreak;
}

void TablePrinter::newLine(bool isWithinCell)
{
    int empty = 0;
    switch (m_layout.emptyLines) {
    case Layout::EmptyLines::None: break;
    case Layout::EmptyLines::InCells: empty = isWithinCell ? 1 : 0; break;
    case Layout::EmptyLines::Random: empty = below(3); break;
    case Layout::EmptyLines::Doubled: empty = isWithinCell ? 3 : 1; break;
    }
    for (int i = 0; i < empty; ++i)
        m_lines.append(chance(0.2) ? u"  "_s : QString());
    if (m_mayBreakPage && chance(m_layout.pageBreak)) {
        m_mayBreakPage = false;
        ++m_page;
        if (m_layout.hasPageNumbers)
            pageNumber();
        if (m_layout.repeatsTitle)
            title(*m_project);
        if (m_layout.repeatsHeads && m_isInRows) {
            if (m_layout.repeatsUnit)
                unit(*m_project);
            heads();
        }
        m_mayBreakPage = true;
    }
    m_lines.append(chance(0.1) ? u" "_s : QString());
}

void TablePrinter::word(const QString& text, Step before)
{
    if (before == Step::Line)
        newLine(false);
    else if (!m_lines.back().trimmed().isEmpty())
        m_lines.back() +=
            m_layout.hasTabs
                ? std::array<QString, 3>{u"\t"_s, u"   "_s, u"\u3000"_s}[static_cast<size_t>(below(3))]
                : u" "_s;
    m_lines.back() += text;
}

void TablePrinter::cell(const QString& text, Step before, double wrap)
{
    qsizetype begin = 0;
    for (qsizetype at = 1; at <= text.size(); ++at) {
        if (at < text.size() && !(mayWrap(text, at) && chance(wrap)))
            continue;
        if (begin > 0)
            newLine(true);
        word(text.mid(begin, at - begin), begin == 0 ? before : Step::Blank);
        begin = at;
    }
}

void TablePrinter::text(const QString& paragraphs, bool isBasis)
{
    const int width = 20 + below(40);
    bool isFirst = true;
    for (const QString& paragraph : paragraphs.split(u'\n')) {
        qsizetype begin = 0;
        for (qsizetype at = 1; at <= paragraph.size(); ++at) {
            const bool isFull = at - begin >= width;
            const bool mayEnd = isBasis ? mayWrapCitation(paragraph, at) : mayWrap(paragraph, at);
            if (at < paragraph.size() && !(isFull && mayEnd))
                continue;
            if (isFirst && chance(0.5))
                m_lines.back() += u' ';
            else
                newLine(begin > 0);
            isFirst = false;
            m_lines.back() += paragraph.mid(begin, at - begin);
            begin = at;
        }
    }
}

void TablePrinter::pageNumber()
{
    switch (m_layout.pageNumber) {
    case Layout::PageNumber::Plain: m_lines.append(QString::number(m_page)); return;
    case Layout::PageNumber::Dashes: m_lines.append(u"- %1 -"_s.arg(m_page)); return;
    case Layout::PageNumber::Worded: m_lines.append(u"第%1页"_s.arg(m_page)); return;
    case Layout::PageNumber::OfAll: m_lines.append(u"第 %1 页 共 %2 页"_s.arg(m_page).arg(9999)); return;
    }
}

void TablePrinter::title(const Project& project)
{
    m_lines.append((chance(0.5) ? u" "_s : QString()) + project.title);
    if (chance(0.5))
        m_lines.append(QString());
}

void TablePrinter::heads()
{
    const bool mayBreakPage = std::exchange(m_mayBreakPage, false);
    newLine(false);
    for (const QString& head : {u"一级指标"_s, u"二级指标"_s, u"三级指标"_s, u"计量单位"_s, u"指标性质"_s,
                                u"指标值"_s, u"权重（%）"_s, u"是否核心指标"_s})
        cell(head, anyStep());
    m_mayBreakPage = mayBreakPage;
}

void TablePrinter::row(const Indicator& row)
{
    newLine(false);
    m_lines.back().clear();
    cell(row.level1, Step::Blank);
    cell(row.level2, anyStep());
    cell(row.name, anyStep());
    if (!row.unit.isEmpty())
        cell(row.unit, anyStep());
    word(row.op, anyStep());
    cell(row.value, Step::Blank, row.op == u"定性"_s ? m_layout.wrap : 0);
    word(row.weight.text(), Step::Blank);
    word(row.core.text(), Step::Blank);
}

void TablePrinter::unit(const Project& project)
{
    const bool mayBreakPage = std::exchange(m_mayBreakPage, false);
    newLine(false);
    m_lines.back() = u"编制单位： "_s;
    cell(project.unitCode + u'-' + project.unitName, Step::Blank, m_layout.wrap / 8);
    word(u"单位："_s + project.currencyUnit, Step::Blank);
    m_mayBreakPage = mayBreakPage;
}

void TablePrinter::print(const Project& project)
{
    m_project = &project;
    m_mayBreakPage = false;
    m_isInRows = false;
    ++m_page;
    if (m_layout.hasPageNumbers && chance(0.5))
        pageNumber();
    if (m_layout.hasTitles)
        title(project);
    unit(project);
    m_mayBreakPage = true;
    cell(u"一级项目名称"_s, Step::Line);
    cell(project.name, Step::Line);
    cell(u"业务主管部门"_s, Step::Line);
    cell(project.department, anyStep());
    cell(u"预算执行率权重"_s, Step::Line);
    word(project.executionWeight.text(), anyStep());
    cell(u"部门留用"_s, Step::Blank);
    word(project.retained.text(), Step::Blank);
    cell(u"当年预算金额"_s, Step::Line);
    word(project.budget.text(), Step::Blank);
    cell(u"补助街镇"_s, Step::Blank);
    word(project.subsidy.text(), Step::Blank);
    cell(u"项目概述"_s, Step::Line);
    text(project.overview, false);
    cell(u"立项依据"_s, Step::Line);
    text(project.basis, true);
    cell(u"当年绩效目标"_s, Step::Line);
    text(project.goal, false);
    m_mayBreakPage = false;
    cell(u"绩效指标"_s, Step::Line);
    heads();
    m_isInRows = true;
    m_mayBreakPage = true;
    for (const Indicator& indicator : project.indicators)
        row(indicator);
    m_mayBreakPage = false;
    newLine(false);
}

} // namespace budget::test
