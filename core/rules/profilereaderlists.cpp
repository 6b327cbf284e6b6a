// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/rules/profilereader.h"

#include <algorithm>

/// The lists of a profile, which are changed entry by entry.
namespace budget {

using namespace Qt::StringLiterals;

Result<> ProfileReader::readAliases(const QJsonObject& aliases)
{
    for (auto it = aliases.begin(); it != aliases.end(); ++it) {
        // An empty text takes an alias of the extended profile away.
        if (!it.value().isString())
            return invalid({u"level2Aliases"_s, it.key()}, FileFault::TextExpected);
        const QString standard = levelKey(it.value().toString());
        if (standard.isEmpty())
            m_profile.m_aliases.remove(levelKey(it.key()));
        else
            m_profile.m_aliases.insert(levelKey(it.key()), standard);
    }
    return {};
}

Result<> ProfileReader::readWords(const QJsonObject& words)
{
    for (auto it = words.begin(); it != words.end(); ++it) {
        const QStringList path{u"words"_s, it.key()};
        const auto found = std::ranges::find_if(
            lexiconKeys(), [&](const LexiconKey& known) { return known.key == it.key(); });
        if (found == lexiconKeys().end())
            return invalid(path, FileFault::UnknownWords);
        WordList& list = m_profile.m_words.*(found->member);
        list = WordList(TRY(changedTexts(list.all(), it.value(), path)));
    }
    return {};
}

Result<> ProfileReader::readUnits(const QJsonObject& units)
{
    for (auto it = units.begin(); it != units.end(); ++it) {
        const QStringList path{u"units"_s, it.key()};
        UnitDictionary& dictionary = m_profile.m_units;
        if (it.key() == u"synonyms" && it.value().isObject()) {
            const QJsonObject synonyms = it.value().toObject();
            for (auto entry = synonyms.begin(); entry != synonyms.end(); ++entry) {
                if (entry.value() == QString())
                    dictionary.synonyms.remove(text::folded(entry.key()));
                else
                    dictionary.synonyms.insert(text::folded(entry.key()),
                                               TRY(text(synonyms, entry.key(), path)));
            }
        } else if (it.key() == u"notUnits") {
            dictionary.notUnits = WordList(TRY(changedTexts(dictionary.notUnits.all(), it.value(), path)));
        } else if (it.key() == u"rates") {
            dictionary.rates = WordList(TRY(changedTexts(dictionary.rates.all(), it.value(), path)));
        } else if (it.key() == u"withDigits") {
            dictionary.withDigits = TRY(changedTexts(dictionary.withDigits, it.value(), path));
        } else {
            return invalid(path, FileFault::UnknownKey);
        }
    }
    return {};
}

Result<> ProfileReader::readSlogans(const QJsonObject& slogans)
{
    std::vector<Slogan>& known = m_profile.m_slogans;
    for (auto it = slogans.begin(); it != slogans.end(); ++it) {
        const int until = TRY(count(it.value(), {u"slogans"_s, it.key()}));
        const QString word = text::folded(it.key());
        // 0 takes a slogan of the extended profile away.
        std::erase_if(known, [&](const Slogan& slogan) { return slogan.word == word; });
        if (until > 0 && !word.isEmpty())
            known.push_back({word, until});
    }
    QStringList all;
    for (const Slogan& slogan : known)
        all.append(slogan.word);
    m_profile.m_sloganWords = WordList(std::move(all));
    return {};
}

Result<> ProfileReader::readTypos(const QJsonObject& typos)
{
    std::vector<Typo>& known = m_profile.m_typos;
    for (auto it = typos.begin(); it != typos.end(); ++it) {
        if (!it.value().isString())
            return invalid({u"typos"_s, it.key()}, FileFault::TextExpected);
        const QString wrong = text::folded(it.key());
        std::erase_if(known, [&](const Typo& typo) { return typo.wrong == wrong; });
        if (!it.value().toString().isEmpty() && !wrong.isEmpty())
            known.push_back({wrong, it.key(), it.value().toString()});
    }
    QStringList all;
    for (const Typo& typo : known)
        all.append(typo.wrong);
    m_profile.m_typoWords = WordList(std::move(all));
    return {};
}

Result<> ProfileReader::readSuperseded(const QJsonObject& superseded)
{
    std::vector<Superseded>& known = m_profile.m_superseded;
    for (auto it = superseded.begin(); it != superseded.end(); ++it) {
        const QStringList path{u"superseded"_s, it.key()};
        if (!it.value().isObject())
            return invalid(path, FileFault::ObjectExpected);
        const QJsonObject object = it.value().toObject();
        // 《title》（number）: only under that number.
        QString title = text::folded(it.key());
        QString number;
        if (const qsizetype open = title.indexOf(u'('); open > 0 && title.endsWith(u')')) {
            number = title.mid(open + 1).chopped(1);
            title.truncate(open);
        }
        std::erase_if(known, [&](const Superseded& s) { return s.title == title && s.number == number; });
        if (object.isEmpty())
            continue;
        const auto since = TRY(count(object.value(u"since"_s), path + QStringList(u"since"_s)));
        known.push_back({title, number, object.value(u"by"_s).toString(), since});
    }
    return {};
}

Result<> ProfileReader::readKnownOrders(const QJsonObject& orders)
{
    for (auto it = orders.begin(); it != orders.end(); ++it) {
        if (!it.value().isString())
            return invalid({u"knownOrders"_s, it.key()}, FileFault::TextExpected);
        const QString title = text::folded(it.value().toString());
        if (title.isEmpty())
            m_profile.m_knownOrders.remove(text::folded(it.key()));
        else
            m_profile.m_knownOrders.insert(text::folded(it.key()), title);
    }
    return {};
}

} // namespace budget
