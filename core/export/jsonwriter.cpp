// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/jsonwriter.h"

#include <algorithm>
#include <numeric>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

using Layout = JsonStream::Layout;

/// How many decimals the printed number shows, so that 78.00 stays 78.00 and １２．５０ becomes 12.50.
int printedDecimals(const QString& text)
{
    const auto isPoint = [](QChar c) { return c == u'.' || c == u'．'; };
    const auto point = std::find_if(text.begin(), text.end(), isPoint);
    return static_cast<int>(std::count_if(point, text.end(), [](QChar c) { return c.isDigit(); }));
}

/// A number with the digits it was printed with; a text that is none stays as it is, nothing is null.
void writeNumber(JsonStream& json, const QString& text)
{
    if (const std::optional<Quantity> value = Quantity::parse(text)) {
        const QByteArray digits = value->toString(printedDecimals(text)).toLatin1();
        json.number(QLatin1String(digits));
    } else if (text.isEmpty()) {
        json.null();
    } else {
        json.string(text);
    }
}

void writeYesNo(JsonStream& json, const QString& text)
{
    if (const std::optional<YesNo> value = CellParser<YesNo>::parse(text))
        json.boolean(*value == YesNo::Yes);
    else if (text.isEmpty())
        json.null();
    else
        json.string(text);
}

void writeList(JsonStream& json, const QString& lines)
{
    json.beginArray();
    if (!lines.isEmpty()) {
        for (const QStringView line : QStringView(lines).split(u'\n'))
            json.string(line);
    }
    json.endArray();
}

void writeField(JsonStream& json, const FieldInfo& info, const QString& text)
{
    json.key(info.name);
    switch (info.kind) {
    case FieldKind::Amount:
    case FieldKind::Points: writeNumber(json, text); break;
    case FieldKind::YesNo: writeYesNo(json, text); break;
    case FieldKind::Paragraphs:
        // Cited documents are a list, the other texts keep their paragraphs.
        if (info.field == Field::Basis)
            writeList(json, text);
        else
            json.string(text);
        break;
    case FieldKind::Line:
    case FieldKind::Comparator: json.string(text); break;
    }
}

/// Names whose values are numbers where the form prints numbers; others stay texts (a phone, a date).
bool isNumeric(const QString& name)
{
    static const QStringList kNames{
        u"midTermBudget"_s, u"totalBudget"_s,    u"initialBudget"_s,   u"budget"_s,     u"executed"_s,
        u"amount"_s,        u"executionScore"_s, u"executionWeight"_s, u"totalScore"_s, u"score"_s,
        u"level1Points"_s,  u"weight"_s,         u"executionRate"_s};
    return kNames.contains(name);
}

void writeExtra(JsonStream& json, const Extra& extra);

/// Only of projects about which something was decided, which no document alone is.
void writeReview(JsonStream& json, const Review& review)
{
    if (review == Review())
        return;
    json.key(QLatin1String("review"));
    json.beginObject();
    json.key(QLatin1String("verdict"));
    json.string(QString(kVerdictWords[static_cast<size_t>(review.verdict)]));
    json.member(QLatin1String("opinion"), review.opinion);
    json.member(QLatin1String("author"), review.author);
    json.member(QLatin1String("at"), review.at.toString(Qt::ISODate));
    if (review.grade != Grade::None) {
        json.key(QLatin1String("grade"));
        json.string(QString(kGradeWords[static_cast<size_t>(review.grade)]));
    }
    if (!review.scores.empty()) {
        json.key(QLatin1String("scores"));
        json.beginObject(Layout::Inline);
        for (const ItemScore& score : review.scores) {
            json.key(score.item);
            json.number(QLatin1String(score.points.toString().toLatin1()));
        }
        json.endObject();
    }
    json.endObject();
}

void writeExtras(JsonStream& json, const Extras& extras)
{
    for (const Extra& extra : extras) {
        json.key(QStringView(extra.name));
        writeExtra(json, extra);
    }
}

void writeExtra(JsonStream& json, const Extra& extra)
{
    if (extra.parts.empty()) {
        if (isNumeric(extra.name) && Quantity::parse(extra.text))
            writeNumber(json, extra.text);
        else
            json.string(extra.text);
        return;
    }
    const bool isList = extra.parts.front().name.isEmpty();
    if (isList) {
        json.beginArray();
        for (const Extra& part : extra.parts)
            writeExtra(json, part);
        json.endArray();
        return;
    }
    json.beginObject();
    writeExtras(json, extra.parts);
    json.endObject();
}

/// In characters, as people count them: a rare Han character of two UTF-16 units is one.
qint64 characterColumn(QStringView line, quint32 column)
{
    const QStringView before = line.left(static_cast<qsizetype>(column) - 1);
    return 1 + std::count_if(before.begin(), before.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// The part of a line's box that \a span takes: a character of ASCII is about half as wide as the others.
SourcePlace::Box boxOf(const PlacedLine& line, SourceSpan span)
{
    const auto widthOf = [](QStringView text) {
        return std::accumulate(text.begin(), text.end(), 0.F,
                               [](float sum, QChar c) { return sum + (c.unicode() < 0x80 ? 1.F : 2.F); });
    };
    const SourcePlace::Box& box = line.place.box;
    const QStringView text = line.text;
    const auto begin = std::min<qsizetype>(span.column - 1, text.size());
    const float whole = widthOf(text);
    if (whole <= 0)
        return box;
    const float before = widthOf(text.first(begin)) / whole;
    const float inside = widthOf(text.sliced(begin).left(span.length)) / whole;
    const float width = box.right - box.left;
    return {.left = box.left + width * before,
            .top = box.top,
            .right = box.left + width * (before + inside),
            .bottom = box.bottom};
}

void writeBox(JsonStream& json, const SourcePlace::Box& box)
{
    json.key(QLatin1String("box"));
    json.beginArray(Layout::Inline);
    for (const float side : {box.left, box.top, box.right, box.bottom}) {
        const QByteArray digits = QByteArray::number(static_cast<double>(side), 'f', 2);
        json.number(QLatin1String(digits));
    }
    json.endArray();
}

void writePlace(JsonStream& json, const PlacedLine& line, SourceSpan span)
{
    const SourcePlace& place = line.place;
    switch (place.kind) {
    case SourcePlace::Kind::Line:
        json.member(QLatin1String("line"), span.line);
        json.member(QLatin1String("column"), characterColumn(line.text, span.column));
        return;
    case SourcePlace::Kind::Page:
        json.member(QLatin1String("page"), place.number);
        writeBox(json, boxOf(line, span));
        return;
    case SourcePlace::Kind::Sheet:
        if (!line.sheet.isEmpty())
            json.member(QLatin1String("sheet"), line.sheet);
        json.member(QLatin1String("cell"), cellName(place.row, place.column));
        return;
    case SourcePlace::Kind::Table:
        json.member(QLatin1String("table"), place.number);
        json.member(QLatin1String("row"), place.row);
        json.member(QLatin1String("column"), place.column);
        return;
    case SourcePlace::Kind::Paragraph: json.member(QLatin1String("paragraph"), place.number); return;
    }
}

void writeSpan(JsonStream& json, SourceSpan span, const LineText& lineText)
{
    const PlacedLine placed = lineText(span.line);
    const QString& line = placed.text;
    json.beginObject(Layout::Inline);
    writePlace(json, placed, span);
    json.member(QLatin1String("text"), QStringView(line).mid(static_cast<qsizetype>(span.column) - 1,
                                                             static_cast<qsizetype>(span.length)));
    json.endObject();
}

/// The pieces of one table, by row and field, in reading order.
class Sources
{
public:
    Sources() = default;
    explicit Sources(const SourceMap& map)
        : m_entries(map.entries())
    {
        // An empty cell has a place and no text.
        std::erase_if(m_entries, [](const SourceMap::Entry& entry) { return entry.span.length == 0; });
        std::ranges::stable_sort(
            m_entries, {}, [](const SourceMap::Entry& entry) { return std::pair(entry.row, entry.field); });
    }

    [[nodiscard]] std::span<const SourceMap::Entry> ofRow(quint16 row) const
    {
        const auto first = std::ranges::lower_bound(m_entries, row, {}, &SourceMap::Entry::row);
        const auto last = std::ranges::upper_bound(m_entries, row, {}, &SourceMap::Entry::row);
        return {first, last};
    }

private:
    std::vector<SourceMap::Entry> m_entries;
};

} // namespace

JsonWriter::JsonWriter(QIODevice& out)
    : m_json(out)
{
    m_json.beginObject();
    m_json.member(QLatin1String("format"), u"budget-review/1");
    m_json.key(QLatin1String("documents"));
    m_json.beginArray();
}

void JsonWriter::write(const SourceDocument& document, std::span<const ProjectPtr> projects,
                       const LineText& lineText, const ProjectDoubts& doubts)
{
    m_json.beginObject();
    m_json.member(QLatin1String("file"), document.fileName);
    m_json.member(QLatin1String("title"), document.title);
    m_json.key(QLatin1String("year"));
    if (document.year > 0)
        m_json.integer(document.year);
    else
        m_json.null();
    writeLines(document.lines);
    m_json.key(QLatin1String("projects"));
    m_json.beginArray();
    for (const ProjectPtr& project : projects)
        writeProject(*project, lineText, doubts.value(project->id));
    m_json.endArray();
    m_json.endObject();
}

Result<> JsonWriter::finish()
{
    m_json.endArray();
    m_json.endObject();
    return m_json.finish();
}

void JsonWriter::writeLines(const LineCount& lines)
{
    m_json.key(QLatin1String("lines"));
    m_json.beginObject();
    m_json.member(QLatin1String("total"), lines.total);
    m_json.member(QLatin1String("placed"), lines.placed);
    m_json.member(QLatin1String("furniture"), lines.furniture);
    m_json.key(QLatin1String("unplaced"));
    m_json.beginArray();
    for (const UnplacedLine& unplaced : lines.unplaced) {
        m_json.beginObject(Layout::Inline);
        m_json.member(QLatin1String("line"), unplaced.line);
        m_json.member(QLatin1String("text"), unplaced.text);
        m_json.endObject();
    }
    m_json.endArray();
    m_json.endObject();
}

void JsonWriter::writeProject(const Project& project, const LineText& lineText,
                              const std::vector<Doubt>& doubts)
{
    const Sources sources = lineText ? Sources(project.sources) : Sources();
    m_json.beginObject();
    m_json.member(QLatin1String("table"), project.table);
    for (const FieldInfo& info : fieldsOf(FieldScope::Project))
        writeField(m_json, info, project.text(info.field));
    writeExtras(m_json, project.extras);
    if (lineText)
        writeSources(sources.ofRow(0), lineText);
    m_json.key(QLatin1String("indicators"));
    m_json.beginArray();
    for (const Indicator& row : project.indicators) {
        m_json.beginObject(lineText ? Layout::Lines : Layout::Inline);
        for (const FieldInfo& info : fieldsOf(FieldScope::Indicator))
            writeField(m_json, info, row.text(info.field));
        writeExtras(m_json, row.extras);
        // A row added by hand comes from no document.
        if (lineText && row.sourceRow > 0)
            writeSources(sources.ofRow(row.sourceRow), lineText);
        m_json.endObject();
    }
    m_json.endArray();
    if (!doubts.empty())
        writeDoubts(project, lineText, doubts);
    writeReview(m_json, project.review);
    m_json.endObject();
}

void JsonWriter::writeDoubts(const Project& project, const LineText& lineText,
                             const std::vector<Doubt>& doubts)
{
    m_json.key(QLatin1String("doubts"));
    m_json.beginArray();
    for (const Doubt& doubt : doubts) {
        m_json.beginObject(Layout::Inline);
        if (const Indicator* const row = project.indicator(doubt.subject.indicator))
            m_json.member(QLatin1String("indicator"), row->name);
        if (doubt.subject.field) {
            m_json.key(QLatin1String("field"));
            m_json.string(QString(fieldInfo(*doubt.subject.field).name));
        }
        m_json.key(QLatin1String("reason"));
        m_json.string(QString(kDiagnosticWords[static_cast<size_t>(doubt.diagnostic.kind)]));
        if (!doubt.diagnostic.detail.isEmpty())
            m_json.member(QLatin1String("detail"), doubt.diagnostic.detail);
        if (lineText && doubt.diagnostic.line > 0) {
            m_json.key(QLatin1String("source"));
            const QString line = lineText(doubt.diagnostic.line).text;
            writeSpan(
                m_json,
                {.line = doubt.diagnostic.line, .column = 1, .length = static_cast<quint32>(line.size())},
                lineText);
        } else if (doubt.diagnostic.line > 0) {
            m_json.member(QLatin1String("line"), doubt.diagnostic.line);
        }
        m_json.endObject();
    }
    m_json.endArray();
}

void JsonWriter::writeSources(std::span<const SourceMap::Entry> entries, const LineText& lineText)
{
    m_json.key(QLatin1String("sources"));
    m_json.beginObject();
    for (auto entry = entries.begin(); entry != entries.end();) {
        const Field field = entry->field;
        m_json.key(fieldInfo(field).name);
        m_json.beginArray();
        for (; entry != entries.end() && entry->field == field; ++entry)
            writeSpan(m_json, entry->span, lineText);
        m_json.endArray();
    }
    m_json.endObject();
}

} // namespace budget
