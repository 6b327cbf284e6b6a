// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/parse/form.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// In the global namespace, as Q_INIT_RESOURCE asks for: a static library's resources are linked only when
// something names them.
static void initFormResources()
{
    Q_INIT_RESOURCE(forms);
}

namespace budget::parse {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue& value)
{
    QStringList result;
    const QJsonArray texts = value.toArray();
    for (const auto& text : texts)
        result.append(text.toString());
    return result;
}

std::vector<std::string> utf8Texts(const QJsonValue& value)
{
    std::vector<std::string> result;
    for (const QString& text : texts(value))
        result.push_back(text.toStdString());
    return result;
}

std::optional<Field> fieldNamed(FieldScope scope, const QString& name)
{
    if (scope == FieldScope::Project && name == "unit"_L1)
        return Field::UnitCode;
    const QByteArray latin = name.toLatin1();
    return fieldByName(scope, QLatin1String(latin));
}

/// Labels or columns; empty when one of them names no field or no spelling.
template <typename Entry>
std::vector<Entry> entries(const QJsonValue& value, FieldScope scope)
{
    std::vector<Entry> result;
    const QJsonArray items = value.toArray();
    for (const auto& item : items) {
        const QJsonObject object = item.toObject();
        const auto field = fieldNamed(scope, object["field"_L1].toString());
        const QStringList spelled = texts(object["spelled"_L1]);
        if (!field || spelled.isEmpty())
            return {};
        result.push_back(Entry{*field, WordList(spelled)});
    }
    return result;
}

} // namespace

size_t Form::labelIndex(Field field) const
{
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [field](const Label& label) { return label.field == field; });
    return static_cast<size_t>(found - labels.begin());
}

bool Form::isUnit(std::string_view text) const
{
    if (units.contains(text))
        return true;
    constexpr size_t kLongest = 48;
    if (text.empty() || text.size() > kLongest)
        return false;
    for (const std::string& join : unitJoins.words()) {
        const size_t at = text.find(join);
        if (at != std::string_view::npos)
            return isUnit(text.substr(0, at)) && isUnit(text.substr(at + join.size()));
    }
    return std::any_of(unitPrefixes.words().begin(), unitPrefixes.words().end(),
                       [this, text](const std::string& p) {
                           return text.substr(0, p.size()) == p && units.contains(text.substr(p.size()));
                       });
}

bool Form::endsLikeName(std::string_view text) const
{
    return std::any_of(nameEndings.begin(), nameEndings.end(), [text](const std::string& ending) {
        return text.size() >= ending.size() && text.substr(text.size() - ending.size()) == ending;
    });
}

std::optional<Form> readForm(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject words = root["words"_L1].toObject();
    Form form;
    form.id = root["id"_L1].toString();
    form.titleContains = utf8Texts(root["title"_L1].toObject()["contains"_L1]);
    form.labels = entries<Label>(root["labels"_L1], FieldScope::Project);
    form.section = WordList(texts(root["section"_L1]));
    form.columns = entries<Column>(root["columns"_L1], FieldScope::Indicator);
    form.currencies = WordList(texts(words["currency"_L1]));
    form.yesNo = WordList(texts(words["yesNo"_L1]));
    form.operators = WordList(texts(words["operator"_L1]));
    form.qualitative = words["qualitative"_L1].toString().toStdString();
    form.level1 = WordList(texts(words["level1"_L1]));
    form.level2 = WordList(texts(words["level2"_L1]));
    form.levelSuffix = words["levelSuffix"_L1].toString().toStdString();
    form.units = WordList(texts(words["unit"_L1]));
    form.unitPrefixes = WordList(texts(words["unitPrefix"_L1]));
    form.unitJoins = WordList(texts(words["unitJoin"_L1]));
    form.nameEndings = utf8Texts(words["nameEnding"_L1]);
    const bool isComplete = !form.id.isEmpty() && !form.labels.empty() && !form.columns.empty() &&
                            !form.yesNo.words().empty() && !form.operators.words().empty();
    return isComplete ? std::optional(std::move(form)) : std::nullopt;
}

const Form& specialFundForm()
{
    static const Form form = [] {
        initFormResources();
        QFile file(u":/forms/special-fund-targets.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        auto read = isOpen ? readForm(file.readAll()) : std::nullopt;
        Q_ASSERT_X(read, "specialFundForm", "the description of the form is damaged");
        return read ? std::move(*read) : Form{};
    }();
    return form;
}

} // namespace budget::parse
