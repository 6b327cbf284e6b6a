// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/xlsxreader.h"

#include "core/import/numberformat.h"
#include "core/import/xmlscanner.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kMostRows = 1'048'576;
constexpr quint32 kMostColumns = 16'384;
constexpr size_t kMostMerges = 1'000'000;

struct Sheet
{
    QString name;
    QString path;
};

/// What all sheets of a workbook share.
struct Workbook
{
    std::vector<Sheet> sheets;
    std::vector<QString> strings;
    std::vector<NumberFormat> formats; ///< by the number of the cell style
    bool countsFrom1904 = false;
};

/// What stands in a cell: a number that its style shows, or a text.
enum class CellType : quint8 { Number, Shared, YesNo, Date, Text };

CellType typeNamed(std::string_view name)
{
    if (name == "s")
        return CellType::Shared;
    if (name == "b")
        return CellType::YesNo;
    if (name == "d")
        return CellType::Date;
    const bool isText = name == "str" || name == "inlineStr" || name == "e";
    return isText ? CellType::Text : CellType::Number;
}

/// 0-based row and column of B7; nothing when \a name is none.
std::optional<std::pair<quint32, quint32>> cellAt(std::string_view name)
{
    quint32 column = 0;
    quint32 row = 0;
    for (const char c : name) {
        const char letter = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (letter >= 'A' && letter <= 'Z' && row == 0)
            column = column * 26 + static_cast<quint32>(letter - 'A' + 1);
        else if (letter >= '0' && letter <= '9')
            row = row * 10 + static_cast<quint32>(letter - '0');
        else if (letter != '$')
            return std::nullopt;
        if (row > kMostRows || column > kMostColumns)
            return std::nullopt;
    }
    if (row == 0 || column == 0)
        return std::nullopt;
    return std::pair(row - 1, column - 1);
}

/// Targets are relative to xl/ or begin at the top of the archive.
QString pathOf(const QString& target)
{
    return target.startsWith(u'/') ? target.sliced(1) : u"xl/"_s + target;
}

Result<QHash<QString, QString>> readRelations(ZipArchive& archive)
{
    QHash<QString, QString> targets;
    const auto entry = TRY(archive.entry(u"xl/_rels/workbook.xml.rels"_s));
    XmlScanner xml(*entry);
    while (xml.next()) {
        if (xml.isStart("Relationship"_L1))
            targets.insert(xml.attribute("Id"_L1), xml.attribute("Target"_L1));
    }
    TRY(xml.status());
    return targets;
}

Result<> readSheetList(ZipArchive& archive, Workbook& book)
{
    const QHash<QString, QString> targets = TRY(readRelations(archive));
    const auto entry = TRY(archive.entry(u"xl/workbook.xml"_s));
    XmlScanner xml(*entry);
    while (xml.next()) {
        if (xml.isStart("workbookPr"_L1)) {
            const QString value = xml.attribute("date1904"_L1);
            book.countsFrom1904 = value == u"1" || value == u"true";
        } else if (xml.isStart("sheet"_L1)) {
            // The attribute that names the sheet's part is r:id; sheetId is another one.
            // A hidden one holds what only formulas and lists of choices look at, or what was left behind.
            const QString target = targets.value(xml.attribute("id"_L1));
            const std::string_view state = xml.rawAttribute("state"_L1);
            if (!target.isEmpty() && state != "hidden" && state != "veryHidden")
                book.sheets.push_back({.name = xml.attribute("name"_L1), .path = pathOf(target)});
        }
    }
    return xml.status();
}

/// What XML cannot hold is written as _x000D_; _x005F_ is the underscore of a text that looks like that.
QString unescaped(const QString& text)
{
    if (!text.contains(u"_x"))
        return text; // nearly every cell
    static const QRegularExpression kEscape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString result;
    qsizetype begin = 0;
    for (auto matches = kEscape.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        constexpr int kHex = 16;
        result += QStringView(text).sliced(begin, match.capturedStart() - begin);
        result += QChar(match.captured(1).toUShort(nullptr, kHex));
        begin = match.capturedEnd();
    }
    result += QStringView(text).sliced(begin);
    return result;
}

Result<> readStrings(ZipArchive& archive, Workbook& book)
{
    if (!archive.contains(u"xl/sharedStrings.xml"_s))
        return {};
    const auto entry = TRY(archive.entry(u"xl/sharedStrings.xml"_s));
    XmlScanner xml(*entry);
    QString text;
    bool isText = false;
    while (xml.next()) {
        if (xml.isStart("si"_L1))
            text.clear();
        else if (xml.isStart("rPh"_L1))
            xml.skip(); // how it is pronounced
        else if (xml.isStart("t"_L1))
            isText = true;
        else if (xml.isEnd("t"_L1))
            isText = false;
        else if (xml.isText() && isText)
            text.append(xml.text());
        else if (xml.isEnd("si"_L1))
            book.strings.push_back(unescaped(text));
        if (book.strings.size() > GridBuilder::kMostCells)
            return fail(ErrorCode::InputTooLarge, u"%1 texts"_s.arg(GridBuilder::kMostCells));
    }
    return xml.status();
}

Result<> readFormats(ZipArchive& archive, Workbook& book)
{
    if (!archive.contains(u"xl/styles.xml"_s))
        return {};
    const auto entry = TRY(archive.entry(u"xl/styles.xml"_s));
    XmlScanner xml(*entry);
    QHash<int, QString> codes;
    bool isInCells = false;
    constexpr size_t kMostFormats = 100'000;
    while (xml.next() && book.formats.size() < kMostFormats) {
        if (xml.isStart("numFmt"_L1)) {
            codes.insert(static_cast<int>(xml.number("numFmtId"_L1, 0)), xml.attribute("formatCode"_L1));
        } else if (xml.isStart("cellXfs"_L1)) {
            isInCells = true;
        } else if (xml.isEnd("cellXfs"_L1)) {
            isInCells = false;
        } else if (isInCells && xml.isStart("xf"_L1)) {
            const auto id = static_cast<int>(xml.number("numFmtId"_L1, 0));
            const auto code = codes.constFind(id);
            book.formats.push_back(code == codes.cend() ? NumberFormat::builtIn(id) : NumberFormat(*code));
        }
    }
    return xml.status();
}

class SheetReader
{
public:
    SheetReader(const Workbook& book, GridBuilder& builder, quint32 sheet)
        : m_book(book)
        , m_builder(builder)
        , m_sheet(sheet)
    {}

    Result<> read(ZipArchive::Entry& entry, const CancelToken& cancel, const ReadProgress& progress);

private:
    void startCell(const XmlScanner& xml);
    void endCell();
    void addMerge(std::string_view range);
    [[nodiscard]] QString shownText() const;

    const Workbook& m_book;
    GridBuilder& m_builder;
    const quint32 m_sheet;
    quint32 m_row = 0; ///< 0-based
    quint32 m_column = 0;
    quint32 m_nextColumn = 0;
    quint32 m_lastRow = 0;
    quint32 m_lastColumn = 0;
    bool m_hasCell = false;
    CellType m_type = CellType::Number;
    size_t m_style = 0;
    QString m_value;
    bool m_isValue = false;
    bool m_isUnordered = false;
    std::vector<parse::GridCell> m_merges;
};

Result<> SheetReader::read(ZipArchive::Entry& entry, const CancelToken& cancel, const ReadProgress& progress)
{
    constexpr quint32 kRowsPerReport = 1024;
    XmlScanner xml(entry);
    m_builder.beginTable(GridBuilder::Start::Sheet);
    quint32 nextRow = 0;
    while (xml.next() && !m_builder.isFull()) {
        if (xml.isText()) {
            if (m_isValue)
                m_value.append(xml.text());
        } else if (xml.isStart("c"_L1)) {
            startCell(xml);
        } else if (xml.isStart("v"_L1) || xml.isStart("t"_L1)) {
            m_isValue = true;
        } else if (xml.isStart("rPh"_L1)) {
            xml.skip();
        } else if (xml.isEnd("v"_L1) || xml.isEnd("t"_L1)) {
            m_isValue = false;
        } else if (xml.isEnd("c"_L1)) {
            endCell();
        } else if (xml.isStart("row"_L1)) {
            m_row = std::clamp(xml.number("r"_L1, nextRow + 1), 1U, kMostRows) - 1;
            nextRow = m_row + 1;
            m_nextColumn = 0;
            if (m_row % kRowsPerReport == 0 && cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (m_row % kRowsPerReport == 0 && progress)
                progress(entry.position(), entry.unpackedSize());
        } else if (xml.isStart("mergeCell"_L1)) {
            addMerge(xml.rawAttribute("ref"_L1));
        }
    }
    TRY(xml.status());
    if (m_isUnordered)
        m_builder.sortCells();
    for (const parse::GridCell& merge : m_merges)
        m_builder.merge(merge);
    if (!m_merges.empty())
        m_builder.dropCoveredCells();
    m_builder.endTable();
    return {};
}

void SheetReader::startCell(const XmlScanner& xml)
{
    const auto place = cellAt(xml.rawAttribute("r"_L1));
    m_column = place ? place->second : m_nextColumn;
    if (place)
        m_row = place->first;
    m_nextColumn = m_column + 1;
    m_type = typeNamed(xml.rawAttribute("t"_L1));
    m_style = xml.number("s"_L1, 0);
    m_value.clear();
}

QString SheetReader::shownText() const
{
    switch (m_type) {
    case CellType::Shared: {
        const size_t index = m_value.toUInt();
        return index < m_book.strings.size() ? m_book.strings[index] : QString();
    }
    case CellType::YesNo: return m_value == u"1" ? u"TRUE"_s : u"FALSE"_s;
    case CellType::Text: return unescaped(m_value);
    case CellType::Date:
    case CellType::Number: break;
    }
    const NumberFormat general;
    const NumberFormat& format = m_style < m_book.formats.size() ? m_book.formats[m_style] : general;
    return m_type == CellType::Date ? format.shownDate(m_value)
                                    : format.shown(m_value, m_book.countsFrom1904);
}

void SheetReader::endCell()
{
    if (m_value.isEmpty())
        return;
    const QString text = shownText();
    if (text.trimmed().isEmpty())
        return;
    m_isUnordered =
        m_isUnordered || (m_hasCell && std::pair(m_row, m_column) <= std::pair(m_lastRow, m_lastColumn));
    m_hasCell = true;
    m_lastRow = m_row;
    m_lastColumn = m_column;
    m_builder.beginCell({.row = m_row, .column = m_column});
    m_builder.addText(text, SourcePlace::inCell(SourcePlace::Kind::Sheet, m_sheet, m_row + 1, m_column + 1));
}

void SheetReader::addMerge(std::string_view range)
{
    const size_t colon = range.find(':');
    if (colon == std::string_view::npos || m_merges.size() >= kMostMerges)
        return;
    const auto first = cellAt(range.substr(0, colon));
    const auto last = cellAt(range.substr(colon + 1));
    if (!first || !last || last->first < first->first || last->second < first->second)
        return;
    m_merges.push_back({.row = first->first,
                        .column = first->second,
                        .rowSpan = last->first - first->first + 1,
                        .columnSpan = last->second - first->second + 1});
}

} // namespace

Result<ReadGrid> readXlsx(ZipArchive& archive, const CancelToken& cancel, const ReadProgress& progress)
{
    Workbook book;
    TRY(readSheetList(archive, book));
    TRY(readStrings(archive, book));
    TRY(readFormats(archive, book));
    GridBuilder builder;
    for (const Sheet& sheet : book.sheets) {
        if (!archive.contains(sheet.path))
            continue; // a sheet that only holds a chart has another part
        const auto entry = TRY(archive.entry(sheet.path));
        const auto number = static_cast<quint32>(builder.addSheet(sheet.name));
        TRY(SheetReader(book, builder, number).read(*entry, cancel, progress));
    }
    return builder.finish();
}

} // namespace budget
