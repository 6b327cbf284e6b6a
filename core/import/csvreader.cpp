// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/csvreader.h"

#include "core/parse/linescanner.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string>

namespace budget {

namespace {

/// Goes through the cells of a text one by one.
class CsvScanner
{
public:
    CsvScanner(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {}

    /// False at the end of the text.
    bool next()
    {
        if (m_at >= m_text.size())
            return false;
        m_cell.clear();
        if (m_text[m_at] == '"')
            quoted();
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n' &&
               m_text[m_at] != '\r')
            m_cell.push_back(m_text[m_at++]);
        m_endsRecord = m_at >= m_text.size() || m_text[m_at] != m_separator;
        if (m_at < m_text.size()) {
            const bool isCrLf = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
            m_at += isCrLf ? 2 : 1;
        }
        return true;
    }

    [[nodiscard]] const std::string& cell() const { return m_cell; }
    [[nodiscard]] bool endsRecord() const { return m_endsRecord; }

private:
    /// A quote that never ends is a sign of the text.
    void quoted()
    {
        size_t at = m_at + 1;
        std::string cell;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] != '"') {
                cell.push_back(m_text[at]);
            } else if (at + 1 < m_text.size() && m_text[at + 1] == '"') {
                cell.push_back('"');
                ++at;
            } else {
                break;
            }
        }
        if (at >= m_text.size() || m_openQuotes > kMostOpenQuotes) {
            ++m_openQuotes; // looking for its end again and again would take the square of the size
            return;
        }
        m_cell = std::move(cell);
        m_at = at + 1;
    }

    static constexpr int kMostOpenQuotes = 8;

    std::string_view m_text;
    char m_separator;
    size_t m_at = 0;
    std::string m_cell;
    bool m_endsRecord = false;
    int m_openQuotes = 0;
};

/// The line sep=; that tells Excel the separator, with its end; empty when there is none.
std::string_view separatorLine(std::string_view text)
{
    constexpr std::string_view kWord = "sep=";
    const size_t size = kWord.size() + 1;
    if (text.size() <= size || !text.starts_with(kWord) || (text[size] != '\r' && text[size] != '\n'))
        return {};
    const size_t end = text.find_first_not_of("\r\n", size);
    return text.substr(0, end == std::string_view::npos ? text.size() : end);
}

/// What a byte order mark and the line for Excel stand before.
std::string_view recordsOf(std::string_view utf8)
{
    const std::string_view text = parse::withoutByteOrderMark(utf8);
    return text.substr(separatorLine(text).size());
}

} // namespace

std::optional<char> csvSeparatorOf(std::string_view utf8)
{
    constexpr size_t kSample = 256UL * 1024;
    constexpr size_t kFewestCells = 3;
    constexpr size_t kFewestRecords = 3;
    const std::string_view sample = recordsOf(utf8).substr(0, kSample);
    for (const char separator : std::array{',', '\t', ';'}) {
        CsvScanner scanner(sample, separator);
        size_t records = 0;
        size_t wide = 0;
        size_t cells = 0;
        bool isBlank = true;
        while (scanner.next()) {
            ++cells;
            isBlank = isBlank && scanner.cell().empty();
            if (!scanner.endsRecord())
                continue;
            records += isBlank ? 0U : 1U;
            wide += !isBlank && cells >= kFewestCells ? 1U : 0U;
            cells = 0;
            isBlank = true;
        }
        if (records >= kFewestRecords && wide * 10 >= records * 7)
            return separator;
    }
    return std::nullopt;
}

Result<ReadGrid> readCsv(std::string_view utf8, char separator, const CancelToken& cancel)
{
    constexpr quint32 kRecordsPerLook = 4096;
    CsvScanner scanner(recordsOf(utf8), separator);
    GridBuilder builder;
    builder.beginTable(GridBuilder::Start::Sheet);
    quint32 row = 0;
    quint32 column = 0;
    while (scanner.next() && !builder.isFull()) {
        const QString text =
            QString::fromUtf8(scanner.cell().data(), static_cast<qsizetype>(scanner.cell().size()));
        if (!text.trimmed().isEmpty()) {
            builder.beginCell({.row = row, .column = column});
            // The apostrophe that keeps a spreadsheet from running a text as a formula is no part of it.
            constexpr QStringView kSigns = u"=+-@＝＋－＠";
            const bool isGuarded = text.size() > 1 && text.front() == u'\'' && kSigns.contains(text[1]);
            builder.addText(isGuarded ? QStringView(text).sliced(1) : QStringView(text),
                            SourcePlace::inCell(SourcePlace::Kind::Sheet, 1, row + 1, column + 1));
        }
        ++column;
        if (!scanner.endsRecord())
            continue;
        ++row;
        column = 0;
        if (row % kRecordsPerLook == 0 && cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
    }
    builder.endTable();
    return builder.finish();
}

} // namespace budget
