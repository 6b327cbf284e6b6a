// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/wordnumbering.h"

#include "core/import/listnumber.h"
#include "core/import/xmlscanner.h"

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

const auto kValue = "val"_L1;

/// Calls \a part at the start of each element within the current one, which is left behind.
template <typename Part>
void forEachWithin(XmlScanner& xml, Part part)
{
    const int depth = xml.depth();
    while (xml.next()) {
        if (xml.isStart())
            part();
        else if (xml.isEnd() && xml.depth() == depth)
            return;
    }
}

/// A tab or a blank stands behind the number; behind 一、 it would be seen as a second one.
QString suffixBehind(const QString& number, const QString& suffix)
{
    constexpr char16_t kFirstHan = 0x2E80;
    const bool isWide = number.isEmpty() || number.back().unicode() >= kFirstHan;
    return suffix == "nothing"_L1 || isWide ? QString() : u" "_s;
}

} // namespace

Result<WordNumbering> WordNumbering::read(ZipArchive& archive)
{
    WordNumbering numbering;
    if (!archive.contains(u"word/numbering.xml"_s))
        return numbering;
    TRY(numbering.readLists(archive));
    TRY(numbering.readStyles(archive));
    return numbering;
}

Result<> WordNumbering::readLists(ZipArchive& archive)
{
    const auto entry = TRY(archive.entry(u"word/numbering.xml"_s));
    XmlScanner xml(*entry);
    while (xml.next()) {
        if (xml.isStart("abstractNum"_L1))
            readBase(xml);
        else if (xml.isStart("num"_L1))
            readList(xml);
    }
    return xml.status();
}

void WordNumbering::readBase(XmlScanner& xml)
{
    Levels levels;
    const quint32 id = xml.number("abstractNumId"_L1, 0);
    Level* level = nullptr;
    forEachWithin(xml, [&] {
        if (xml.isStart("lvl"_L1)) {
            const quint32 number = xml.number("ilvl"_L1, 0);
            level = number < kLevels ? &levels[number] : nullptr;
        } else if (level) {
            readLevel(xml, *level);
        }
    });
    m_bases.insert(id, levels);
}

/// One property of a level.
void WordNumbering::readLevel(XmlScanner& xml, Level& level)
{
    if (xml.isStart("start"_L1))
        level.start = xml.number(kValue, 1);
    else if (xml.isStart("numFmt"_L1))
        level.format = xml.attribute(kValue);
    else if (xml.isStart("lvlText"_L1))
        level.text = xml.attribute(kValue);
    else if (xml.isStart("suff"_L1))
        level.suffix = xml.attribute(kValue);
    else if (xml.isStart("isLgl"_L1))
        level.isLegal = true;
}

void WordNumbering::readList(XmlScanner& xml)
{
    List list;
    const quint32 id = xml.number("numId"_L1, 0);
    quint32 level = 0;
    forEachWithin(xml, [&] {
        if (xml.isStart("abstractNumId"_L1))
            list.base = xml.number(kValue, 0);
        else if (xml.isStart("lvlOverride"_L1))
            level = std::min(xml.number("ilvl"_L1, 0), kLevels - 1);
        else if (xml.isStart("startOverride"_L1))
            list.starts[level] = xml.number(kValue, 1);
    });
    m_lists.insert(id, list);
}

Result<> WordNumbering::readStyles(ZipArchive& archive)
{
    if (!archive.contains(u"word/styles.xml"_s))
        return {};
    const auto entry = TRY(archive.entry(u"word/styles.xml"_s));
    XmlScanner xml(*entry);
    while (xml.next()) {
        if (xml.isStart("style"_L1))
            readStyle(xml);
    }
    return xml.status();
}

void WordNumbering::readStyle(XmlScanner& xml)
{
    Style style;
    const QString id = xml.attribute("styleId"_L1);
    forEachWithin(xml, [&] {
        if (xml.isStart("basedOn"_L1))
            style.base = xml.attribute(kValue);
        else if (xml.isStart("numId"_L1))
            style.reference.list = xml.number(kValue, 0);
        else if (xml.isStart("ilvl"_L1))
            style.reference.level = xml.number(kValue, 0);
    });
    m_styles.insert(id, style);
}

WordNumbering::Reference WordNumbering::resolved(Reference reference, QString style) const
{
    constexpr int kLongestChain = 20; // styles may stand upon themselves in a damaged file
    for (int i = 0; i < kLongestChain && !reference.list; ++i) {
        const auto found = m_styles.constFind(style);
        if (found == m_styles.cend())
            break;
        reference.list = found->reference.list;
        if (!reference.level)
            reference.level = found->reference.level;
        style = found->base;
    }
    return reference;
}

void WordNumbering::count(Counters& counters, const Levels& levels, List& list, quint32 level) const
{
    if (!list.isBegun) {
        list.isBegun = true;
        for (quint32 i = 0; i < kLevels; ++i) {
            if (list.starts[i])
                counters[i].reset();
        }
    }
    for (quint32 i = 0; i <= level; ++i) {
        const quint32 start = list.starts[i].value_or(levels[i].start);
        if (!counters[i])
            counters[i] = start;
        else if (i == level)
            ++*counters[i];
    }
    std::fill(counters.begin() + level + 1, counters.end(), std::nullopt);
}

QString WordNumbering::next(const Reference& paragraph, const QString& style)
{
    if (m_lists.isEmpty())
        return {};
    const Reference reference = resolved(paragraph, style);
    const auto list = m_lists.find(reference.list.value_or(0));
    const auto base = list == m_lists.end() ? m_bases.constEnd() : m_bases.constFind(list->base);
    const quint32 level = reference.level.value_or(0);
    if (base == m_bases.constEnd() || level >= kLevels)
        return {};
    Counters& counters = m_counters[list->base];
    count(counters, *base, *list, level);
    const Level& own = (*base)[level];
    if (listNumber(1, own.format).isEmpty())
        return {}; // a bullet is a mark, no text
    QString number = own.text;
    for (quint32 i = 0; i <= level; ++i) {
        const QString format = own.isLegal ? u"decimal"_s : (*base)[i].format;
        number.replace(u"%%1"_s.arg(i + 1), listNumber(counters[i].value_or(1), format));
    }
    return number + suffixBehind(number, own.suffix);
}

} // namespace budget
