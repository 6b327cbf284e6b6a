// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rulecatalog.h"

#include "core/rules/innerphrase.h"
#include "core/rules/jsonlines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

void initBudgetRuleData(); // profile.cpp

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSeverityKeys{QLatin1String("severity.error"), QLatin1String("severity.warning"),
                                   QLatin1String("severity.hint")};
constexpr std::array kDimensionKeys{QLatin1String("dimension.completeness"),
                                    QLatin1String("dimension.relevance"), QLatin1String("dimension.adequacy"),
                                    QLatin1String("dimension.feasibility")};

Result<RuleCatalog::Entry> readEntry(const QString& id, const QJsonObject& rule, const QByteArray& json)
{
    RuleCatalog::Entry entry;
    entry.id = id;
    const QStringList path{u"rules"_s, u'=' + id};
    entry.title = TRY(RuleCatalog::readText(rule.value(u"title"_s), json, path + QStringList(u"title"_s)));
    entry.statement =
        TRY(RuleCatalog::readText(rule.value(u"statement"_s), json, path + QStringList(u"statement"_s)));
    entry.message =
        TRY(RuleCatalog::readText(rule.value(u"message"_s), json, path + QStringList(u"message"_s)));
    entry.source = TRY(RuleCatalog::readText(rule.value(u"source"_s), json, path + QStringList(u"source"_s)));
    entry.family = rule.value(u"family"_s).toString();
    const QJsonArray uses = rule.value(u"uses"_s).toArray();
    for (const QJsonValue& key : uses)
        entry.uses.append(key.toString());
    return entry;
}

/// The text of one language out of a Text.
const QString& in(const RuleCatalog::Text& text, Language language)
{
    return text[static_cast<size_t>(language)];
}

} // namespace

Result<RuleCatalog::Text> RuleCatalog::readText(const QJsonValue& value, const QByteArray& json,
                                                const QStringList& path)
{
    Text text;
    for (size_t i = 0; i < kLanguageNames.size(); ++i) {
        const QJsonValue one = value[kLanguageNames[i]];
        if (!one.isString() || one.toString().isEmpty())
            return invalidAt(json, path, FileFault::TextExpected, {QString(kLanguageNames[i])});
        text[i] = one.toString();
    }
    return text;
}

const RuleCatalog& RuleCatalog::builtIn()
{
    static const RuleCatalog catalog = [] {
        initBudgetRuleData();
        QFile file(u":/budget/rules/rules.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Result<RuleCatalog> result = fromJson(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(result.has_value(), "RuleCatalog", result ? "" : qPrintable(result.error().detail));
        return std::move(result).value_or(RuleCatalog());
    }();
    return catalog;
}

Result<RuleCatalog> RuleCatalog::fromJson(const QByteArray& json)
{
    const QJsonObject root = TRY(readJsonObject(json));
    if (root.value(u"format"_s).toString() != u"budget-review-rules/1")
        return invalidAt(json, {u"format"_s}, FileFault::OneOfExpected, {u"budget-review-rules/1"_s});
    RuleCatalog catalog;
    const QJsonArray rules = root.value(u"rules"_s).toArray();
    for (const QJsonValue& value : rules) {
        const QJsonObject rule = value.toObject();
        const QString id = rule.value(u"id"_s).toString();
        if (id.isEmpty() || catalog.m_indexes.contains(id))
            return invalidAt(json, {u"rules"_s}, FileFault::IdMissing,
                             id.isEmpty() ? QStringList() : QStringList(id));
        catalog.m_indexes.insert(id, catalog.m_entries.size());
        catalog.m_entries.push_back(TRY(readEntry(id, rule, json)));
    }
    const QJsonObject phrases = root.value(u"phrases"_s).toObject();
    for (auto it = phrases.begin(); it != phrases.end(); ++it) {
        const auto text = TRY(readText(it.value(), json, {u"phrases"_s, it.key()}));
        catalog.m_phrases.insert(it.key(), text);
    }
    return catalog;
}

QStringList RuleCatalog::ids() const
{
    QStringList ids;
    for (const Entry& entry : m_entries)
        ids.append(entry.id);
    return ids;
}

const RuleCatalog::Entry* RuleCatalog::entry(QStringView id) const
{
    const auto found = m_indexes.constFind(id.toString());
    return found == m_indexes.cend() ? nullptr : &m_entries[*found];
}

QStringList RuleCatalog::families() const
{
    QStringList families;
    for (const Entry& entry : m_entries) {
        if (!families.contains(entry.family))
            families.append(entry.family);
    }
    return families;
}

QString RuleCatalog::familyTitle(const QString& family, Language language) const
{
    return phrase(u"family."_s + family, language);
}

QString RuleCatalog::title(QStringView id, Language language) const
{
    const Entry* found = entry(id);
    return found ? in(found->title, language) : id.toString();
}

QString RuleCatalog::message(const Finding& finding, Language language) const
{
    const Entry* found = entry(finding.rule);
    if (!found)
        return finding.rule;
    // Phrases first: they may hold placeholders of their own, for the same arguments. What begins with @ and
    // is no phrase is a text of the document.
    QStringList args = finding.args;
    for (QString& arg : args) {
        if (const auto known = m_phrases.constFind(arg.mid(1));
            arg.startsWith(u'@') && known != m_phrases.cend())
            arg = filled(in(*known, language), finding.args);
        arg = withInnerPhrases(arg, [&](const QString& key, const QStringList& values) {
            const auto known = m_phrases.constFind(key);
            return known == m_phrases.cend() ? QString() : filled(in(*known, language), values);
        });
    }
    return filled(in(found->message, language), args);
}

QString RuleCatalog::word(Severity severity, Language language) const
{
    return phrase(kSeverityKeys[static_cast<size_t>(severity)], language);
}

QString RuleCatalog::word(Dimension dimension, Language language) const
{
    return phrase(kDimensionKeys[static_cast<size_t>(dimension)], language);
}

QString RuleCatalog::phrase(const QString& key, Language language) const
{
    const auto found = m_phrases.constFind(key);
    return found == m_phrases.cend() ? key : in(*found, language);
}

/// One pass, unlike QString::arg() in a row: a document's text may itself hold "%2".
QString RuleCatalog::filled(const QString& text, const QStringList& args) const
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (digit >= 1 && digit <= args.size()) {
            result += args[digit - 1];
            ++i;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace budget
