// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/model/extra.h"
#include "core/parse/gridform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

#include <algorithm>
#include <array>
#include <utility>

// In the global namespace, as Q_INIT_RESOURCE asks for: a static library's resources are linked only when
// something names them.
static void initGridFormResources()
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

QStringList foldedTexts(const QJsonValue& value)
{
    QStringList result = texts(value);
    for (QString& text : result)
        text = text::folded(text);
    return result;
}

/// A problem with the JSON object that holds \a what, which is looked up again to name its line.
Error invalid(const QByteArray& json, const QString& what, FileFault fault, const QStringList& values = {})
{
    const qsizetype at = what.isEmpty() ? -1 : json.indexOf(what.toUtf8());
    const qsizetype line = at < 0 ? 1 : json.first(at).count('\n') + 1;
    return fail(ErrorCode::FormInvalid,
                FileReason{.fault = fault, .values = values, .line = static_cast<int>(line)});
}

struct KindWord
{
    QLatin1String word;
    GridTarget::Kind kind;
};
constexpr std::array kKindWords{
    KindWord{QLatin1String("fundSources"), GridTarget::Kind::FundSource},
    KindWord{QLatin1String("opinions"), GridTarget::Kind::Opinion},
    KindWord{QLatin1String("goals"), GridTarget::Kind::Goal},
    KindWord{QLatin1String("group"), GridTarget::Kind::Group},
    KindWord{QLatin1String("costItems"), GridTarget::Kind::Table},
};

/// Names are those of the JSON format; one that the model has no field for is kept under its name.
GridTarget targetNamed(FieldScope scope, const QString& name)
{
    if (scope == FieldScope::Project && name == "unit"_L1)
        return {.kind = GridTarget::Kind::Field, .field = Field::UnitCode, .name = {}};
    if (name == kOtherFields)
        return {.kind = GridTarget::Kind::Extra, .field = Field::UnitCode, .name = {}};
    // The code alone is no cell "code-name".
    if (scope == FieldScope::Project && name == "unitCode"_L1)
        return {.kind = GridTarget::Kind::Extra, .field = Field::UnitCode, .name = name};
    const QByteArray latin = name.toLatin1();
    if (const auto field = fieldByName(scope, QLatin1String(latin)))
        return {.kind = GridTarget::Kind::Field, .field = *field, .name = {}};
    for (const KindWord& entry : kKindWords) {
        if (scope == FieldScope::Project && name == entry.word)
            return {.kind = entry.kind, .field = Field::UnitCode, .name = name};
    }
    return {.kind = GridTarget::Kind::Extra, .field = Field::UnitCode, .name = name};
}

Result<> readTargets(const QByteArray& json, const QJsonValue& list, FieldScope scope,
                     QHash<QString, GridTarget>& out)
{
    const QJsonArray items = list.toArray();
    for (const auto& item : items) {
        const QJsonObject object = item.toObject();
        const QString name = object["field"_L1].toString();
        const QStringList spelled = foldedTexts(object["spelled"_L1]);
        if (name.isEmpty())
            return invalid(json, {}, FileFault::FieldMissing);
        if (spelled.isEmpty())
            return invalid(json, u"\"%1\""_s.arg(name), FileFault::SpellingMissing, {name});
        GridTarget target = targetNamed(scope, name);
        target.isNote = object["note"_L1].toBool();
        for (const QString& spelling : spelled)
            out.insert(spelling, target);
    }
    return {};
}

std::optional<IndicatorBlock> blockNamed(const QString& name)
{
    if (name == "longTerm"_L1)
        return IndicatorBlock::LongTerm;
    return name == "annual"_L1 ? std::optional(IndicatorBlock::Annual) : std::nullopt;
}

} // namespace

Result<GridForm> GridForm::fromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = json.first(std::min<qsizetype>(error.offset, json.size())).count('\n') + 1;
        return fail(ErrorCode::FormInvalid, FileReason{.fault = FileFault::NotJson,
                                                       .values = {error.errorString()},
                                                       .line = static_cast<int>(line)});
    }
    const QJsonObject root = document.object();
    GridForm form;
    form.m_id = root["id"_L1].toString();
    if (form.m_id.isEmpty())
        return invalid(json, {}, FileFault::IdMissing);
    form.m_titleWords = foldedTexts(root["title"_L1].toObject()["contains"_L1]);
    TRY(readTargets(json, root["labels"_L1], FieldScope::Project, form.m_labels));
    TRY(readTargets(json, root["columns"_L1], FieldScope::Indicator, form.m_columns));
    const QJsonArray holding = root["columnsHolding"_L1].toArray();
    for (const auto& item : holding) {
        const QString name = item.toObject()["field"_L1].toString();
        const QStringList words = foldedTexts(item.toObject()["words"_L1]);
        if (name.isEmpty() || words.isEmpty())
            return invalid(json, u"columnsHolding"_s, FileFault::ItemsExpected, {u"field"_s, u"words"_s});
        form.m_holding.push_back({.target = targetNamed(FieldScope::Indicator, name), .words = words});
    }
    form.m_notHolding = foldedTexts(root["columnsOfOthers"_L1]);
    form.m_sections = foldedTexts(root["sections"_L1]);
    const QJsonObject blocks = root["blocks"_L1].toObject();
    for (auto it = blocks.begin(); it != blocks.end(); ++it) {
        const auto block = blockNamed(it.key());
        if (!block)
            return invalid(json, it.key(), FileFault::OneOfExpected, {u"annual"_s, u"longTerm"_s});
        for (const QString& word : foldedTexts(it.value()))
            form.m_blocks.insert(word, *block);
    }
    for (const QString& name : texts(root["sideBySide"_L1])) {
        const auto block = blockNamed(name);
        if (!block)
            return invalid(json, name, FileFault::OneOfExpected, {u"annual"_s, u"longTerm"_s});
        form.m_sideBySide.push_back(*block);
    }
    for (const QString& name : texts(root["required"_L1])) {
        const GridTarget target = targetNamed(FieldScope::Project, name);
        if (target.kind != GridTarget::Kind::Field)
            return invalid(json, name, FileFault::UnknownField, {name});
        form.m_required.push_back(target.field);
    }
    form.m_totals = foldedTexts(root["totals"_L1]);
    form.m_levels = foldedTexts(root["levels"_L1]);
    form.m_currencies = texts(root["currencies"_L1]);
    for (auto it = form.m_labels.cbegin(); it != form.m_labels.cend(); ++it)
        form.m_longestLabel = std::max(form.m_longestLabel, it.key().size());
    form.noteBeginnings();
    return form;
}

const std::vector<GridForm>& builtInGridForms()
{
    static const std::vector<GridForm> forms = [] {
        initGridFormResources();
        std::vector<GridForm> read;
        for (const QLatin1String name :
             {"general-targets"_L1, "special-fund-cells"_L1, "target-approval"_L1, "side-by-side-targets"_L1,
              "self-evaluation"_L1, "whole-department-targets"_L1}) {
            QFile file(u":/forms/"_s + name + u".json"_s);
            const bool isOpen = file.open(QIODevice::ReadOnly);
            Result<GridForm> form =
                isOpen ? GridForm::fromJson(file.readAll()) : fail(ErrorCode::FileNotFound, file.fileName());
            Q_ASSERT_X(form, "builtInGridForms", "a description of a form is damaged");
            if (form)
                read.push_back(read.empty() ? std::move(form).value() : form->over(read.front()));
        }
        return read;
    }();
    return forms;
}

} // namespace budget::parse
