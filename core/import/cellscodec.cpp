// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cellscodec.h"

#include "core/import/utf8check.h"

#include <cstring>
#include <limits>
#include <type_traits>
#include <utility>

namespace budget {

namespace {

// A line: its size, then these. Where it begins follows from the lines before, which LF separates.
constexpr quint8 kHardEnd = 1;
constexpr quint8 kFurniture = 2;
constexpr quint8 kGoesOn = 4;

// A block.
constexpr quint8 kText = 1;
constexpr quint8 kStartsSheet = 2;
constexpr quint8 kByDistance = 4;

constexpr size_t kCellNumbers = 6;
static_assert(std::is_trivially_copyable_v<parse::GridCell> &&
              sizeof(parse::GridCell) == kCellNumbers * sizeof(quint32));
static_assert(std::is_trivially_copyable_v<SourcePlace::Box>);

quint8 flagsOf(const parse::GridLine& line)
{
    return static_cast<quint8>((line.isHardEnd ? kHardEnd : 0) | (line.isFurniture ? kFurniture : 0) |
                               (line.goesOn ? kGoesOn : 0));
}

quint8 flagsOf(const parse::GridBlock& block)
{
    return static_cast<quint8>((block.isText ? kText : 0) | (block.startsSheet ? kStartsSheet : 0) |
                               (block.isByDistance ? kByDistance : 0));
}

class Writer
{
public:
    explicit Writer(qsizetype expected) { m_bytes.reserve(expected); }

    template <typename T>
    void put(const T& value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char*>(&value), sizeof(T));
    }
    void putCount(size_t count) { put(static_cast<quint64>(count)); }
    void putBytes(const QByteArray& bytes)
    {
        putCount(static_cast<size_t>(bytes.size()));
        m_bytes.append(bytes);
    }
    void putCells(const std::vector<parse::GridCell>& cells)
    {
        putCount(cells.size());
        m_bytes.append(reinterpret_cast<const char*>(cells.data()),
                       static_cast<qsizetype>(cells.size() * sizeof(parse::GridCell)));
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

void putPlace(Writer& writer, const SourcePlace& place)
{
    writer.put(static_cast<quint8>(place.kind));
    writer.put(place.number);
    if (place.kind == SourcePlace::Kind::Page) {
        writer.put(place.box);
    } else {
        writer.put(place.row);
        writer.put(place.column);
    }
}

/// Once something is missing every further value is empty, and isWhole() says so.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {}

    template <typename T>
    [[nodiscard]] T take()
    {
        static_assert(std::is_trivially_copyable_v<T>);
        T value{};
        const QByteArrayView bytes = takeBytes(sizeof(T));
        if (!bytes.isEmpty())
            std::memcpy(&value, bytes.data(), sizeof(T));
        return value;
    }
    /// How many things follow, each of which takes \a least bytes or more.
    [[nodiscard]] size_t takeCount(size_t least)
    {
        const auto count = take<quint64>();
        if (count <= static_cast<quint64>(m_rest.size()) / least)
            return static_cast<size_t>(count);
        m_isWhole = false;
        return 0;
    }
    [[nodiscard]] QByteArray takeText() { return takeBytes(takeCount(1)).toByteArray(); }
    [[nodiscard]] std::vector<parse::GridCell> takeCells()
    {
        std::vector<parse::GridCell> cells(takeCount(sizeof(parse::GridCell)));
        const QByteArrayView bytes = takeBytes(cells.size() * sizeof(parse::GridCell));
        if (!bytes.isEmpty())
            std::memcpy(cells.data(), bytes.data(), static_cast<size_t>(bytes.size()));
        return cells;
    }
    /// A word of up to \a last.
    [[nodiscard]] quint8 takeWord(quint8 last)
    {
        const auto word = take<quint8>();
        if (word <= last)
            return word;
        m_isWhole = false;
        return 0;
    }
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool isAtEnd() const { return m_isWhole && m_rest.isEmpty(); }

private:
    [[nodiscard]] QByteArrayView takeBytes(size_t count)
    {
        if (static_cast<size_t>(m_rest.size()) < count) {
            m_isWhole = false;
            m_rest = {};
            return {};
        }
        const QByteArrayView bytes = m_rest.first(static_cast<qsizetype>(count));
        m_rest = m_rest.sliced(static_cast<qsizetype>(count));
        return bytes;
    }

    QByteArrayView m_rest;
    bool m_isWhole = true;
};

/// False when the lines are not those of the text.
bool takeLines(Reader& reader, parse::GridDocument& grid)
{
    constexpr size_t kLeast = sizeof(quint32) + sizeof(quint8);
    grid.lines.resize(reader.takeCount(kLeast));
    quint64 begin = 0;
    const auto size = static_cast<quint64>(grid.utf8.size());
    for (parse::GridLine& line : grid.lines) {
        line.size = reader.take<quint32>();
        const quint8 flags = reader.takeWord(kHardEnd | kFurniture | kGoesOn);
        if (begin + line.size > size || begin > std::numeric_limits<quint32>::max())
            return false;
        line.begin = static_cast<quint32>(begin);
        line.isHardEnd = (flags & kHardEnd) != 0;
        line.isFurniture = (flags & kFurniture) != 0;
        line.goesOn = (flags & kGoesOn) != 0;
        begin += line.size + 1;
        if (begin <= size && grid.utf8[static_cast<qsizetype>(begin - 1)] != '\n')
            return false;
    }
    return grid.lines.empty() ? size == 0 : begin == size + 1;
}

SourcePlace takePlace(Reader& reader)
{
    SourcePlace place;
    place.kind =
        static_cast<SourcePlace::Kind>(reader.takeWord(static_cast<quint8>(SourcePlace::Kind::Paragraph)));
    place.number = reader.take<quint32>();
    if (place.kind == SourcePlace::Kind::Page) {
        place.box = reader.take<SourcePlace::Box>();
    } else {
        place.row = reader.take<quint32>();
        place.column = reader.take<quint32>();
    }
    return place;
}

bool isSound(const parse::GridCell& cell, size_t lines)
{
    constexpr quint32 kMost = std::numeric_limits<quint32>::max();
    if (cell.rowSpan == 0 || cell.columnSpan == 0 || cell.rowSpan > kMost - cell.row ||
        cell.columnSpan > kMost - cell.column)
        return false;
    if (cell.lineCount == 0)
        return cell.firstLine == 0;
    return cell.firstLine > 0 && quint64(cell.firstLine) + cell.lineCount - 1 <= lines;
}

bool takeBlocks(Reader& reader, parse::GridDocument& grid)
{
    constexpr size_t kLeast = sizeof(quint8) + sizeof(quint64);
    grid.blocks.resize(reader.takeCount(kLeast));
    for (parse::GridBlock& block : grid.blocks) {
        const quint8 flags = reader.takeWord(kText | kStartsSheet | kByDistance);
        block.isText = (flags & kText) != 0;
        block.startsSheet = (flags & kStartsSheet) != 0;
        block.isByDistance = (flags & kByDistance) != 0;
        block.cells = reader.takeCells();
        for (const parse::GridCell& cell : block.cells) {
            if (!isSound(cell, grid.lines.size()))
                return false;
        }
    }
    return true;
}

/// About as many bytes as the cells come to, so that they are not moved while they grow.
qsizetype expectedSize(const ReadGrid& read)
{
    constexpr size_t kLineAndPlace = 26;
    constexpr size_t kBlock = 16;
    size_t size = 256 + static_cast<size_t>(read.grid.utf8.size()) + read.grid.lines.size() * kLineAndPlace;
    for (const parse::GridBlock& block : read.grid.blocks)
        size += kBlock + block.cells.size() * sizeof(parse::GridCell);
    return static_cast<qsizetype>(size);
}

} // namespace

QByteArray encodeCells(const DocumentCells& cells)
{
    const parse::GridDocument& grid = cells.grid.grid;
    Writer writer(expectedSize(cells.grid));
    writer.put(static_cast<quint8>(cells.format));
    writer.putCount(static_cast<size_t>(cells.grid.sheets.size()));
    for (const QString& sheet : cells.grid.sheets)
        writer.putBytes(sheet.toUtf8());
    writer.putCount(cells.grid.unclearPages.size());
    for (const quint32 page : cells.grid.unclearPages)
        writer.put(page);
    writer.putBytes(grid.utf8);
    writer.putCount(grid.lines.size());
    for (const parse::GridLine& line : grid.lines) {
        writer.put(line.size);
        writer.put(flagsOf(line));
    }
    Q_ASSERT(cells.grid.places.size() == grid.lines.size());
    for (const SourcePlace& place : cells.grid.places)
        putPlace(writer, place);
    writer.putCount(grid.blocks.size());
    for (const parse::GridBlock& block : grid.blocks) {
        writer.put(flagsOf(block));
        writer.putCells(block.cells);
    }
    return writer.take();
}

std::optional<DocumentCells> decodeCells(QByteArrayView bytes)
{
    Reader reader(bytes);
    DocumentCells cells;
    cells.format =
        static_cast<DocumentFormat>(reader.takeWord(static_cast<quint8>(DocumentFormat::OpenDocument)));
    const size_t sheets = reader.takeCount(sizeof(quint64));
    for (size_t i = 0; i < sheets; ++i)
        cells.grid.sheets.append(QString::fromUtf8(reader.takeText()));
    cells.grid.unclearPages.resize(reader.takeCount(sizeof(quint32)));
    for (quint32& page : cells.grid.unclearPages)
        page = reader.take<quint32>();
    parse::GridDocument& grid = cells.grid.grid;
    grid.utf8 = reader.takeText();
    if (checkUtf8(grid.utf8).damages > 0 || !takeLines(reader, grid))
        return std::nullopt;
    cells.grid.places.reserve(grid.lines.size());
    for (size_t i = 0; i < grid.lines.size() && reader.isWhole(); ++i)
        cells.grid.places.push_back(takePlace(reader));
    if (!takeBlocks(reader, grid) || !reader.isAtEnd())
        return std::nullopt;
    return cells;
}

} // namespace budget
