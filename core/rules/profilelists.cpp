// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/profilelists.h"

#include "core/base/text.h"

#include <QJsonArray>

#include <algorithm>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

ProfileList::Rows rowsOf(const QStringList& words)
{
    ProfileList::Rows rows;
    for (const QString& word : words)
        rows.push_back({word});
    return rows;
}

/// A hash has no order of its own.
ProfileList::Rows rowsOf(const QHash<QString, QString>& pairs)
{
    ProfileList::Rows rows;
    for (auto it = pairs.begin(); it != pairs.end(); ++it)
        rows.push_back({it.key(), it.value()});
    std::ranges::sort(rows);
    return rows;
}

ProfileList::Rows rowsOf(const std::vector<Slogan>& slogans)
{
    ProfileList::Rows rows;
    for (const Slogan& slogan : slogans)
        rows.push_back({slogan.word, QString::number(slogan.until)});
    return rows;
}

ProfileList::Rows rowsOf(const std::vector<Typo>& typos)
{
    ProfileList::Rows rows;
    for (const Typo& typo : typos)
        rows.push_back({typo.printed, typo.right});
    return rows;
}

ProfileList::Rows rowsOf(const std::vector<Superseded>& documents)
{
    ProfileList::Rows rows;
    for (const Superseded& document : documents) {
        const QString title =
            document.number.isEmpty() ? document.title : u"%1(%2)"_s.arg(document.title, document.number);
        rows.push_back({title, document.by, QString::number(document.since)});
    }
    return rows;
}

std::vector<ProfileList> makeLists()
{
    std::vector<ProfileList> lists;
    for (const LexiconKey& words : lexiconKeys())
        lists.push_back({words.key, ListShape::Words, QLatin1String("words"), false});
    const QLatin1String units("units");
    for (const char* key : {"notUnits", "rates", "withDigits"})
        lists.push_back({QLatin1String(key), ListShape::Words, units, false});
    lists.push_back({QLatin1String("synonyms"), ListShape::Pairs, units, false});
    const auto add = [&lists](const char* key, ListShape shape) {
        lists.push_back({QLatin1String(key), shape, QLatin1String(key), true});
    };
    add("level2Aliases", ListShape::Pairs);
    add("typos", ListShape::Pairs);
    add("slogans", ListShape::WordsAndYears);
    add("superseded", ListShape::Successors);
    add("knownOrders", ListShape::Pairs);
    return lists;
}

QString entryKey(const QStringList& row)
{
    return text::folded(row.value(0));
}

bool hasEntry(const ProfileList::Rows& rows, const QString& key)
{
    return std::ranges::any_of(rows, [&](const QStringList& row) { return entryKey(row) == key; });
}

QJsonArray wordsWithout(const ProfileList::Rows& rows, const ProfileList::Rows& without)
{
    QJsonArray words;
    for (const QStringList& row : rows) {
        if (!hasEntry(without, entryKey(row)))
            words.append(row.front());
    }
    return words;
}

/// Year or text, as the entry of a file holds it.
Result<QJsonValue> valueOf(const QStringList& row, ListShape shape)
{
    const auto year = [&row](qsizetype column) { return row.value(column).trimmed().toInt(); };
    constexpr int kFirstYear = 1900;
    constexpr int kLastYear = 2200;
    const int last = shape == ListShape::WordsAndYears ? year(1)
                     : shape == ListShape::Successors  ? year(2)
                                                       : kFirstYear;
    if (last < kFirstYear || last > kLastYear)
        return fail(ErrorCode::ValueInvalid, row.value(0));
    switch (shape) {
    case ListShape::WordsAndYears: return QJsonValue(last);
    case ListShape::Successors: return QJsonValue(QJsonObject{{u"by"_s, row.value(1)}, {u"since"_s, last}});
    case ListShape::Words:
    case ListShape::Pairs: break;
    }
    if (row.value(1).trimmed().isEmpty())
        return fail(ErrorCode::ValueInvalid, row.value(0));
    return QJsonValue(row.value(1));
}

/// What takes an entry of the extended profile away.
QJsonValue nothingIn(ListShape shape)
{
    if (shape == ListShape::WordsAndYears)
        return 0;
    return shape == ListShape::Successors ? QJsonValue(QJsonObject()) : QJsonValue(QString());
}

} // namespace

int columnCount(ListShape shape)
{
    switch (shape) {
    case ListShape::Words: return 1;
    case ListShape::Pairs:
    case ListShape::WordsAndYears: return 2;
    case ListShape::Successors: return 3;
    }
    Q_UNREACHABLE();
    return 0;
}

ProfileList::Rows ProfileList::rowsIn(const Profile& profile) const
{
    const auto words = std::ranges::find(lexiconKeys(), key, &LexiconKey::key);
    if (words != lexiconKeys().end())
        return rowsOf((profile.words().*(words->member)).all());
    const UnitDictionary& units = profile.units();
    return key == u"notUnits"      ? rowsOf(units.notUnits.all())
           : key == u"rates"       ? rowsOf(units.rates.all())
           : key == u"withDigits"  ? rowsOf(units.withDigits)
           : key == u"synonyms"    ? rowsOf(units.synonyms)
           : key == u"typos"       ? rowsOf(profile.typos())
           : key == u"slogans"     ? rowsOf(profile.slogans())
           : key == u"superseded"  ? rowsOf(profile.superseded())
           : key == u"knownOrders" ? rowsOf(profile.knownOrders())
                                   : rowsOf(profile.level2Aliases());
}

Result<QJsonValue> ProfileList::difference(const ProfileList::Rows& base, const ProfileList::Rows& rows) const
{
    if (shape == ListShape::Words) {
        QJsonObject changes;
        if (const QJsonArray added = wordsWithout(rows, base); !added.isEmpty())
            changes.insert(u"add"_s, added);
        if (const QJsonArray removed = wordsWithout(base, rows); !removed.isEmpty())
            changes.insert(u"remove"_s, removed);
        return changes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(changes);
    }
    QJsonObject changes;
    for (const QStringList& row : rows) {
        const QJsonValue value = TRY(valueOf(row, shape));
        const auto known = std::ranges::find(base, entryKey(row), entryKey);
        if (known == base.end() || TRY(valueOf(*known, shape)) != value)
            changes.insert(row.front(), value);
    }
    for (const QStringList& row : base) {
        if (!hasEntry(rows, entryKey(row)))
            changes.insert(row.front(), nothingIn(shape));
    }
    return changes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(changes);
}

std::span<const ProfileList> profileLists()
{
    static const std::vector<ProfileList> kLists = makeLists();
    return kLists;
}

const ProfileList* findProfileList(QStringView key)
{
    const auto found =
        std::ranges::find_if(profileLists(), [&](const ProfileList& list) { return list.key == key; });
    return found == profileLists().end() ? nullptr : &*found;
}

} // namespace budget
