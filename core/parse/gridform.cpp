// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/gridform.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestLabel = 40; // characters as printed, blanks and brackets included

bool isNumbering(QStringView text)
{
    static constexpr QStringView kDigits = u"0123456789一二三四五六七八九十(";
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return kDigits.contains(c); });
}

/// \a folded without "1." or "(一)" or "其中:" before it.
QStringView withoutNumbering(QStringView folded)
{
    constexpr QStringView kThereof = u"其中:";
    if (folded.startsWith(kThereof))
        folded = folded.sliced(kThereof.size());
    constexpr qsizetype kLongestNumber = 4;
    for (qsizetype at = 1; at < std::min(kLongestNumber, folded.size()); ++at) {
        if ((folded[at] == u'.' || folded[at] == u'、' || folded[at] == u')') &&
            isNumbering(folded.first(at)))
            return folded.sliced(at + 1);
    }
    return folded;
}

/// Takes the bracket off the end of \a folded and returns what it held; empty when there is none.
QString takeBracket(QStringView& folded)
{
    if (!folded.endsWith(u')'))
        return {};
    const qsizetype open = folded.lastIndexOf(u'(');
    if (open <= 0)
        return {};
    const QString inner = folded.sliced(open + 1, folded.size() - open - 2).toString();
    folded = folded.first(open);
    return inner;
}

GridForm::Hit hitIn(const QHash<QString, GridTarget>& targets, QStringView text)
{
    if (text.size() > kLongestLabel)
        return {};
    const QString all = text::folded(text);
    QStringView folded = all;
    while (folded.endsWith(u':'))
        folded.chop(1);
    const auto find = [&targets](QStringView key) -> const GridTarget* {
        const auto found = targets.constFind(key.toString());
        return found == targets.cend() ? nullptr : &*found;
    };
    GridForm::Hit hit;
    for (int i = 0; i < 3 && !folded.isEmpty(); ++i) {
        hit.target = find(folded);
        if (!hit.target)
            hit.target = find(withoutNumbering(folded));
        if (hit.target)
            return hit;
        const QString bracket = takeBracket(folded);
        if (bracket.isEmpty())
            return {};
        hit.bracket = hit.bracket.isEmpty() ? bracket : bracket + u' ' + hit.bracket;
    }
    return {};
}

/// The label as other forms spell it, without the year before it and without 的: 2024年度绩效目标,
/// 项目立项的依据. Which of several years an amount is of is not said by its label, so those are not meant.
GridForm::Hit plainerHitIn(const QHash<QString, GridTarget>& targets, QStringView text)
{
    static const QRegularExpression kYear(u"^\\(?20\\d\\d\\)?年度?"_s);
    QString plain = text::folded(text);
    QStringList spellings;
    if (const QRegularExpressionMatch match = kYear.match(plain); match.hasMatch()) {
        plain.remove(0, match.capturedLength());
        spellings << u"年度"_s + plain << plain;
    }
    if (plain.contains(u'的'))
        spellings.append(plain.remove(u'的'));
    if (plain.isEmpty())
        return {}; // 2024年 is a value
    for (const QString& spelling : std::as_const(spellings)) {
        GridForm::Hit hit = hitIn(targets, spelling);
        const bool isAmount = hit && hit.target->kind == GridTarget::Kind::Field &&
                              fieldInfo(hit.target->field).kind == FieldKind::Amount;
        if (hit && !isAmount)
            return hit;
    }
    return {};
}

} // namespace

void GridForm::noteBeginnings()
{
    for (auto it = m_labels.cbegin(); it != m_labels.cend(); ++it)
        m_labelBeginnings.add(it.key());
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it)
        m_columnBeginnings.add(it.key());
    for (const QString& section : std::as_const(m_sections))
        m_sectionBeginnings.add(section);
}

GridForm GridForm::over(const GridForm& base) const
{
    GridForm form = base;
    form.m_id = m_id;
    form.m_titleWords = m_titleWords;
    form.take(*this);
    return form;
}

GridForm GridForm::with(const GridForm& own) const
{
    GridForm form = *this;
    form.take(own);
    return form;
}

/// Where both know a word, \a other says what it is.
void GridForm::take(const GridForm& other)
{
    m_labels.insert(other.m_labels);
    m_columns.insert(other.m_columns);
    m_holding.insert(m_holding.begin(), other.m_holding.begin(), other.m_holding.end());
    m_notHolding += other.m_notHolding;
    m_sections += other.m_sections;
    m_blocks.insert(other.m_blocks);
    m_totals += other.m_totals;
    m_levels += other.m_levels;
    m_currencies += other.m_currencies;
    m_longestLabel = std::max(m_longestLabel, other.m_longestLabel);
    if (!other.m_sideBySide.empty())
        m_sideBySide = other.m_sideBySide;
    if (!other.m_required.empty())
        m_required = other.m_required;
    noteBeginnings();
}

GridForm::Hit GridForm::label(QStringView text) const
{
    Hit hit;
    if (m_labelBeginnings.mayHold(text))
        hit = hitIn(m_labels, text);
    if (hit || text.size() > kLongestLabel)
        return hit;
    if (text.contains(u'年') || text.contains(u'的'))
        hit = plainerHitIn(m_labels, text);
    if (hit)
        return hit;
    // Of 审核意见 and 目标; most texts have neither.
    if (!text.contains(u'见') && !text.contains(u'目'))
        return hit;
    // Who reviews is different everywhere, what the label ends in is not. 目标1, 年度目标2 … are numbered.
    static const GridTarget opinion{GridTarget::Kind::Opinion, Field::UnitCode, u"opinions"_s};
    static const GridTarget goal{GridTarget::Kind::Goal, Field::UnitCode, u"goals"_s};
    const QString folded = text::folded(text);
    QStringView bare = folded;
    while (bare.endsWith(u':'))
        bare.chop(1);
    constexpr QStringView kGoal = u"目标";
    const bool hasPeriod = bare.startsWith(u"长期") || bare.startsWith(u"中期") || bare.startsWith(u"年度");
    const QStringView numbered = hasPeriod ? bare.sliced(2) : bare;
    const bool isGoal = numbered.size() > kGoal.size() && numbered.size() <= kGoal.size() + 2 &&
                        numbered.startsWith(kGoal) && isNumbering(numbered.sliced(kGoal.size()));
    if (isGoal)
        hit.target = &goal;
    else if (bare.endsWith(u"审核意见") || bare.endsWith(u"审查意见") || bare.endsWith(u"评审意见"))
        hit.target = &opinion;
    return hit;
}

const GridTarget* GridForm::columnHolding(QStringView text) const
{
    if (text.size() > kLongestLabel)
        return nullptr;
    const QString folded = text::folded(text);
    const auto isHeld = [&folded](const QString& word) { return folded.contains(word); };
    if (std::ranges::any_of(m_notHolding, isHeld))
        return nullptr;
    const auto found = std::ranges::find_if(
        m_holding, [&isHeld](const Holding& holding) { return std::ranges::any_of(holding.words, isHeld); });
    if (found == m_holding.end())
        return nullptr;
    // What was done or scored in a named year is mostly that of the year before; a target is the table's.
    static const QRegularExpression kYear(u"20\\d\\d"_s);
    const bool isValue = found->target.kind == GridTarget::Kind::Field && found->target.field == Field::Value;
    return isValue || !folded.contains(kYear) ? &found->target : nullptr;
}

GridForm::Hit GridForm::column(QStringView text) const
{
    return m_columnBeginnings.mayHold(text) ? hitIn(m_columns, text) : Hit();
}

GridForm::Hit GridForm::labelAtEnd(QStringView text, qsizetype& length) const
{
    const qsizetype most = std::min(text.size(), kLongestLabel);
    for (qsizetype size = most; size > 0; --size) {
        const qsizetype begin = text.size() - size;
        const bool beginsWord = begin == 0 || text::isSpace(text[begin - 1].unicode()) ||
                                QStringView(u"；;，,。").contains(text[begin - 1]);
        if (!beginsWord || text::isSpace(text[begin].unicode()))
            continue;
        const Hit hit = label(text.sliced(begin));
        if (hit) {
            length = size;
            return hit;
        }
    }
    return {};
}

bool GridForm::isSection(QStringView text) const
{
    if (text.size() > kLongestLabel || !m_sectionBeginnings.mayHold(text))
        return false;
    const QString all = text::folded(text);
    QStringView folded = all;
    static_cast<void>(takeBracket(folded));
    return m_sections.contains(folded);
}

std::optional<IndicatorBlock> GridForm::blockOf(QStringView text) const
{
    const QString folded = text::folded(text.left(kLongestLabel));
    std::optional<IndicatorBlock> block;
    qsizetype first = folded.size();
    for (auto it = m_blocks.cbegin(); it != m_blocks.cend(); ++it) {
        const qsizetype at = folded.indexOf(it.key());
        if (at < 0 || at >= first)
            continue;
        first = at;
        block = *it;
    }
    return block;
}

bool GridForm::isTotal(QStringView text) const
{
    const QString all = text::folded(text.left(kLongestLabel));
    QStringView folded = all;
    while (folded.endsWith(u':'))
        folded.chop(1);
    static_cast<void>(takeBracket(folded));
    return folded.isEmpty() || m_totals.contains(folded);
}

bool GridForm::isLevel(QStringView text) const
{
    const QString all = text::folded(text.left(kLongestLabel));
    QStringView folded = all;
    static_cast<void>(takeBracket(folded));
    return folded.endsWith(u"指标") || m_levels.contains(folded);
}

bool GridForm::isCurrency(QStringView text) const
{
    return m_currencies.contains(text);
}

bool GridForm::isTitle(QStringView text) const
{
    constexpr qsizetype kLongestTitle = 60;
    if (text.size() > kLongestTitle)
        return false;
    const QString folded = text::folded(text);
    const auto holdsAll = [&folded](const QStringList& words) {
        return std::ranges::all_of(words, [&folded](const QString& word) { return folded.contains(word); });
    };
    if (std::ranges::any_of(m_furtherTitles, holdsAll))
        return true;
    static constexpr std::array kNotInTitles{u'。', u';', u',', u':', u'<'};
    const bool hasOther =
        std::ranges::any_of(kNotInTitles, [&folded](char16_t c) { return folded.contains(c); });
    if (hasOther || (!folded.endsWith(u'表') && !folded.endsWith(u')')))
        return false;
    return folded.contains(u"绩效") && folded.contains(u'表');
}

qsizetype GridForm::fit(QStringView title) const
{
    const QString folded = text::folded(title);
    qsizetype characters = 0;
    for (const QString& word : m_titleWords) {
        if (!folded.contains(word))
            return 0;
        characters += word.size();
    }
    return characters;
}

} // namespace budget::parse
