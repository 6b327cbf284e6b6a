// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/quantityunit.h"

#include "core/rules/quantitynumeral.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace budget::units {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QStringView spelled;
    QStringView base;
    qint64 times = 1; ///< base units in one
    qint64 over = 1;
    bool isVague = false;
};

// What counts the same thing has one base: 名 and 位 are 人, 起 and 宗 are 件. 人 and 人次, 个 and 批次 are
// not the same.
constexpr std::array kEntries{
    Entry{u"元", u"元"},
    Entry{u"圆", u"元"},
    Entry{u"块钱", u"元"},
    Entry{u"元人民币", u"元"},
    Entry{u"美元", u"美元"},
    Entry{u"角", u"元", 1, 10},

    Entry{u"%", u"%"},
    Entry{u"‰", u"%", 1, 10},
    Entry{u"‱", u"%", 1, 100},
    Entry{u"﹪", u"%"},
    Entry{u"个百分点", u"百分点"},
    Entry{u"百分点", u"百分点"},

    Entry{u"米", u"米"},
    Entry{u"m", u"米"},
    Entry{u"公里", u"米", 1000},
    Entry{u"千米", u"米", 1000},
    Entry{u"km", u"米", 1000},
    Entry{u"里程", u"米", 1000},
    Entry{u"厘米", u"米", 1, 100},
    Entry{u"延米", u"米"},
    Entry{u"平方米", u"平方米"},
    Entry{u"平米", u"平方米"},
    Entry{u"㎡", u"平方米"},
    Entry{u"m2", u"平方米"},
    Entry{u"平方公里", u"平方米", 1'000'000},
    Entry{u"平方千米", u"平方米", 1'000'000},
    Entry{u"公顷", u"平方米", 10'000},
    Entry{u"亩", u"亩"},
    Entry{u"亩次", u"亩次"},
    Entry{u"立方米", u"立方米"},
    Entry{u"方", u"立方米"},
    Entry{u"m3", u"立方米"},
    Entry{u"立方", u"立方米"},

    Entry{u"吨", u"吨"},
    Entry{u"t", u"吨"},
    Entry{u"公斤", u"吨", 1, 1000},
    Entry{u"千克", u"吨", 1, 1000},
    Entry{u"kg", u"吨", 1, 1000},
    Entry{u"斤", u"吨", 1, 2000},
    Entry{u"克", u"吨", 1, 1'000'000},
    Entry{u"tb", u"gb", 1024},
    Entry{u"gb", u"gb"},
    Entry{u"升", u"升"},
    Entry{u"毫升", u"升", 1, 1000},
    Entry{u"度", u"度"},
    Entry{u"千瓦时", u"度"},
    Entry{u"千瓦", u"千瓦"},
    Entry{u"kw", u"千瓦"},
    Entry{u"兆瓦", u"千瓦", 1000},
    Entry{u"kwh", u"度"},

    Entry{u"天", u"天"},
    Entry{u"日", u"天"},
    Entry{u"工作日", u"工作日"},
    Entry{u"个工作日", u"工作日"},
    Entry{u"小时", u"分钟", 60},
    Entry{u"分钟", u"分钟"},
    Entry{u"学时", u"学时"},
    Entry{u"课时", u"学时"},
    Entry{u"个月", u"月"},
    Entry{u"月", u"月"},
    Entry{u"年", u"月", 12},
    Entry{u"季度", u"月", 3},
    Entry{u"个季度", u"月", 3},
    Entry{u"周", u"周"},

    Entry{u"人", u"人"},
    Entry{u"名", u"人"},
    Entry{u"位", u"人"},
    Entry{u"人数", u"人"},
    Entry{u"人次", u"人次"},
    Entry{u"人·次", u"人次"},
    Entry{u"人/次", u"人次"},
    Entry{u"户", u"户"},
    Entry{u"户次", u"户次"},
    Entry{u"家次", u"家次"},
    Entry{u"家", u"家"},
    Entry{u"所", u"个"},
    Entry{u"人天", u"人天"},
    Entry{u"个", u"个"},
    Entry{u"处", u"个"},
    Entry{u"座", u"个"},
    Entry{u"点位", u"个"},
    Entry{u"个点位", u"个"},
    Entry{u"项", u"项"},
    Entry{u"件", u"件"},
    Entry{u"起", u"件"},
    Entry{u"宗", u"件"},
    Entry{u"例", u"件"},
    Entry{u"件次", u"件次"},
    Entry{u"次", u"次"},
    Entry{u"场", u"次"},
    Entry{u"场次", u"次"},
    Entry{u"场/次", u"次"},
    Entry{u"回", u"次"},
    Entry{u"期", u"期", 1, 1, true},
    Entry{u"批", u"批", 1, 1, true},
    Entry{u"批次", u"批次"},
    Entry{u"轮", u"轮"},
    Entry{u"届", u"届", 1, 1, true},
    Entry{u"班次", u"班次"},
    Entry{u"班", u"班"},
    Entry{u"份", u"份"},
    Entry{u"册", u"册"},
    Entry{u"本", u"册"},
    Entry{u"篇", u"篇"},
    Entry{u"张", u"张"},
    Entry{u"套", u"套", 1, 1, true},
    Entry{u"台", u"台"},
    Entry{u"台套", u"台"},
    Entry{u"台次", u"台次"},
    Entry{u"辆", u"辆"},
    Entry{u"辆次", u"辆次"},
    Entry{u"艘", u"艘"},
    Entry{u"架", u"架"},
    Entry{u"架次", u"架次"},
    Entry{u"条", u"条"},
    Entry{u"盏", u"盏"},
    Entry{u"栋", u"栋"},
    Entry{u"幢", u"栋"},
    Entry{u"栋楼", u"栋"},
    Entry{u"间", u"间"},
    Entry{u"套次", u"套次"},
    Entry{u"株", u"株"},
    Entry{u"棵", u"株"},
    Entry{u"头", u"头"},
    Entry{u"只", u"只"},
    Entry{u"羽", u"只"},
    Entry{u"尾", u"尾"},
    Entry{u"头只", u"头只"},
    Entry{u"块", u"块"},
    Entry{u"面", u"面"},
    Entry{u"枚", u"枚"},
    Entry{u"部", u"部"},
    Entry{u"床", u"张"},
    Entry{u"张床位", u"张"},
    Entry{u"支", u"支", 1, 1, true},
    Entry{u"队", u"支", 1, 1, true},
    Entry{u"组", u"组"},
    Entry{u"根", u"根"},
    Entry{u"口", u"口"},
    Entry{u"眼", u"口"},
    Entry{u"扇", u"扇"},
    Entry{u"樘", u"扇"},
    Entry{u"副", u"副"},
    Entry{u"种", u"种", 1, 1, true},
    Entry{u"类", u"类", 1, 1, true},
    Entry{u"大类", u"类", 1, 1, true},
    Entry{u"门", u"门"},
    Entry{u"节", u"节"},
    Entry{u"分", u"分"},
    Entry{u"倍", u"倍"},
    Entry{u"村", u"村"},
    Entry{u"乡镇", u"乡镇"},
    Entry{u"社区", u"社区"},
    Entry{u"街镇", u"街镇"},
    Entry{u"学校", u"个"},
    Entry{u"公里/小时", u"公里/小时"},
    Entry{u"卷", u"卷"},
    Entry{u"卷次", u"卷次"},
    Entry{u"页", u"页"},
    Entry{u"字", u"字"},
    Entry{u"组次", u"组次"},
    Entry{u"对", u"对", 1, 1, true},
    Entry{u"段", u"段"},
    Entry{u"片", u"片", 1, 1, true},
    Entry{u"标准箱", u"标准箱"},
    Entry{u"箱", u"箱"},
    Entry{u"瓶", u"瓶"},
    Entry{u"桶", u"桶"},
    Entry{u"袋", u"袋"},
    Entry{u"剂次", u"剂次"},
    Entry{u"针次", u"剂次"},
    Entry{u"剂", u"剂次"},
};

constexpr qsizetype kLongest = 5;

const Entry* find(QStringView spelled)
{
    static const QHash<QStringView, const Entry*> kBySpelling = [] {
        QHash<QStringView, const Entry*> result;
        for (const Entry& entry : kEntries)
            result.insert(entry.spelled, &entry);
        return result;
    }();
    return kBySpelling.value(spelled, nullptr);
}

const Entry* longestAt(QStringView plain, qsizetype at)
{
    const qsizetype most = std::min(kLongest, plain.size() - at);
    for (qsizetype length = most; length > 0; --length) {
        if (const Entry* entry = find(plain.mid(at, length)))
            return entry;
    }
    return nullptr;
}

bool isLatin(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// A latin letter behind a latin unit makes another word of it: "m" is no unit in "mp4".
bool isCut(QStringView plain, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    return isLatin(plain[end - 1]) && end < plain.size() && isLatin(plain[end]);
}

} // namespace

QString perKey(const QString& word)
{
    // Whom a standard is paid for; all of them are counted as 人.
    static const QStringList kPersons{u"生"_s, u"学生"_s, u"名"_s, u"位"_s, u"人"_s, u"人次"_s};
    if (kPersons.contains(word))
        return u"人"_s;
    const Entry* entry = find(word);
    if (entry && entry->base == u"月")
        return entry->times == 12 ? u"年"_s : entry->times == 3 ? u"季"_s : u"月"_s;
    // 元/公里 is no 元/米: what is counted in another size keeps its own name.
    const bool isBase = entry && entry->times == entry->over;
    return isBase ? entry->base.toString() : word;
}

std::optional<Unit> unitAt(QStringView plain, qsizetype at)
{
    const Entry* entry = at < plain.size() ? longestAt(plain, at) : nullptr;
    if (!entry || isCut(plain, at, entry->spelled.size()))
        return std::nullopt;
    Unit unit;
    unit.length = entry->spelled.size();
    unit.base = entry->base.toString();
    unit.factor = ExactNumber::fraction(entry->times, entry->over);
    unit.isVague = entry->isVague;
    QStringList per;
    for (qsizetype next = at + unit.length; next + 1 < plain.size(); next = at + unit.length) {
        if (!QStringView(u"/*·.").contains(plain[next]) || (per.isEmpty() && plain[next] != u'/'))
            break;
        // 份/千人: of how many is part of what the rate is of.
        const qsizetype scale = numeral::scaleAt(plain, next + 1).length;
        const Entry* other = longestAt(plain, next + 1 + scale);
        const qsizetype length = other ? other->spelled.size() : qsizetype(plain[next + 1] == u'生');
        if (length == 0)
            break;
        per.append(plain.mid(next + 1, scale).toString() +
                   perKey(plain.mid(next + 1 + scale, length).toString()));
        unit.length += 1 + scale + length;
    }
    unit.per = per.join(u'*');
    return unit;
}

std::optional<Unit> unitOf(QStringView cell)
{
    const numeral::Scale scale = numeral::scaleAt(cell, 0);
    if (scale.length == cell.size())
        return std::nullopt;
    std::optional<Unit> unit = unitAt(cell, scale.length);
    if (!unit || scale.length + unit->length != cell.size())
        return std::nullopt;
    const std::optional<ExactNumber> factor = unit->factor.times(scale.factor);
    if (!factor)
        return std::nullopt;
    unit->factor = *factor;
    unit->length = cell.size();
    return unit;
}

} // namespace budget::units
