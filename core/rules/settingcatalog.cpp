// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/settingcatalog.h"

#include "core/rules/jsonlines.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

void initBudgetRuleData(); // profile.cpp

namespace budget {

using namespace Qt::StringLiterals;

namespace {

Result<SettingCatalog::List> readList(const QJsonObject& object, const QByteArray& json)
{
    SettingCatalog::List list;
    list.key = object.value(u"key"_s).toString();
    const QStringList path{u"groups"_s, u'=' + list.key};
    list.title = TRY(RuleCatalog::readText(object.value(u"title"_s), json, path));
    list.about = TRY(RuleCatalog::readText(object.value(u"about"_s), json, path));
    const QJsonArray columns = object.value(u"columns"_s).toArray();
    for (const QJsonValue& column : columns)
        list.columns.push_back(TRY(RuleCatalog::readText(column, json, path)));
    return list;
}

} // namespace

const SettingCatalog& SettingCatalog::builtIn()
{
    static const SettingCatalog catalog = [] {
        initBudgetRuleData();
        QFile file(u":/budget/rules/settings.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen);
        Result<SettingCatalog> result = fromJson(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(result.has_value(), "SettingCatalog", result ? "" : qPrintable(result.error().detail));
        return std::move(result).value_or(SettingCatalog());
    }();
    return catalog;
}

Result<SettingCatalog> SettingCatalog::fromJson(const QByteArray& json)
{
    const QJsonObject root = TRY(readJsonObject(json));
    if (root.value(u"format"_s).toString() != u"budget-review-settings/1")
        return invalidAt(json, {u"format"_s}, FileFault::OneOfExpected, {u"budget-review-settings/1"_s});
    SettingCatalog catalog;
    const QJsonObject parameters = root.value(u"parameters"_s).toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const auto text = TRY(RuleCatalog::readText(it.value(), json, {u"parameters"_s, it.key()}));
        catalog.m_parameters.insert(it.key(), text);
    }
    const QJsonArray groups = root.value(u"groups"_s).toArray();
    for (const QJsonValue& value : groups) {
        Group group;
        group.title = TRY(RuleCatalog::readText(value[u"title"], json, {u"groups"_s}));
        const QJsonArray lists = value[u"lists"].toArray();
        for (const QJsonValue& list : lists)
            group.lists.push_back(TRY(readList(list.toObject(), json)));
        catalog.m_groups.push_back(std::move(group));
    }
    return catalog;
}

const SettingCatalog::List* SettingCatalog::list(QStringView key) const
{
    for (const Group& group : m_groups) {
        for (const List& list : group.lists) {
            if (list.key == key)
                return &list;
        }
    }
    return nullptr;
}

QString SettingCatalog::parameterTitle(const QString& key, Language language) const
{
    const auto found = m_parameters.constFind(key);
    return found == m_parameters.cend() ? key : (*found)[static_cast<size_t>(language)];
}

} // namespace budget
