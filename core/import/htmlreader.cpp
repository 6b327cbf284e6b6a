// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/htmlreader.h"

#include "core/base/text.h"
#include "core/import/tablecollector.h"
#include "core/import/textdecoder.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include <libxml/HTMLparser.h>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 250;

struct DocumentDeleter
{
    void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};

std::string_view nameOf(const xmlNode& node)
{
    return node.name ? reinterpret_cast<const char*>(node.name) : "";
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::ranges::find(names, name) != names.end();
}

/// White space of a page means nothing; runs of it are one blank.
QString collapsed(const QString& text)
{
    QString result;
    result.reserve(text.size());
    bool wasSpace = false;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || (c >= u'\t' && c <= u'\r');
        if (!isSpace)
            result.append(c);
        else if (!wasSpace)
            result.append(u' ');
        wasSpace = isSpace;
    }
    return result;
}

class HtmlReader
{
public:
    explicit HtmlReader(const CancelToken& cancel)
        : m_cancel(cancel)
    {}

    Result<ReadGrid> read(const xmlNode* root);

private:
    struct Table
    {
        TableCollector collector;
        bool isInCell = false;
        std::vector<TableCollector> inner;
    };

    void visit(const xmlNode& node, int depth);
    void visitChildren(const xmlNode& node, int depth);
    void visitTable(const xmlNode& node, int depth);
    void visitCell(const xmlNode& node, int depth);
    void addText(const QString& text);
    void breakLine();

    const CancelToken& m_cancel;
    GridBuilder m_builder;
    std::vector<Table> m_tables;
    QString m_line; ///< the text since the last break
    quint32 m_paragraphs = 0;
    quint32 m_tableCount = 0;
    size_t m_cells = 0;
    bool m_isTooDeep = false;
};

quint32 span(const xmlNode& node, const char* attribute)
{
    xmlChar* const value = xmlGetProp(&node, reinterpret_cast<const xmlChar*>(attribute));
    const quint32 number = value ? QByteArray(reinterpret_cast<const char*>(value)).toUInt() : 1;
    xmlFree(value);
    constexpr quint32 kMost = 65'534;
    return std::clamp(number, 1U, kMost);
}

/// Whether a page does not show it.
bool isHidden(const xmlNode& node)
{
    if (xmlHasProp(&node, reinterpret_cast<const xmlChar*>("hidden")) != nullptr)
        return true;
    xmlChar* const value = xmlGetProp(&node, reinterpret_cast<const xmlChar*>("style"));
    QByteArray style = value ? QByteArray(reinterpret_cast<const char*>(value)).toLower() : QByteArray();
    xmlFree(value);
    style.replace(' ', QByteArray());
    return style.contains("display:none") || style.contains("mso-hide:all");
}

Result<ReadGrid> HtmlReader::read(const xmlNode* root)
{
    if (root)
        visit(*root, 0);
    breakLine();
    if (m_cancel.isCancelled())
        return fail(ErrorCode::Cancelled);
    if (m_isTooDeep)
        return fail(ErrorCode::InputTooLarge, u"%1 elements within each other"_s.arg(kDeepest));
    if (m_cells >= GridBuilder::kMostCells)
        return fail(ErrorCode::InputTooLarge, u"%1 cells"_s.arg(GridBuilder::kMostCells));
    return m_builder.finish();
}

void HtmlReader::visitChildren(const xmlNode& node, int depth)
{
    for (const xmlNode* child = node.children; child; child = child->next) {
        if (m_cancel.isCancelled() || m_isTooDeep || m_cells >= GridBuilder::kMostCells)
            return;
        visit(*child, depth + 1);
    }
}

void HtmlReader::visit(const xmlNode& node, int depth)
{
    if (depth > kDeepest) {
        m_isTooDeep = true;
        return;
    }
    if (node.type == XML_TEXT_NODE || node.type == XML_CDATA_SECTION_NODE) {
        if (node.content)
            addText(QString::fromUtf8(reinterpret_cast<const char*>(node.content)));
        return;
    }
    if (node.type != XML_ELEMENT_NODE)
        return;
    const std::string_view name = nameOf(node);
    if (isOneOf(name, {"script", "style", "head", "noscript", "template"}) || isHidden(node))
        return;
    if (name == "table") {
        visitTable(node, depth);
        return;
    }
    if (name == "tr" && !m_tables.empty()) {
        m_tables.back().collector.beginRow();
        visitChildren(node, depth);
        return;
    }
    if ((name == "td" || name == "th") && !m_tables.empty()) {
        visitCell(node, depth);
        return;
    }
    const bool isBlock =
        isOneOf(name, {"p",       "div",    "br",     "li",      "h1",  "h2",        "h3", "h4",
                       "h5",      "h6",     "ul",     "ol",      "dd",  "dt",        "hr", "section",
                       "article", "header", "footer", "caption", "pre", "blockquote"});
    if (isBlock)
        breakLine();
    visitChildren(node, depth);
    if (isBlock)
        breakLine();
}

void HtmlReader::visitTable(const xmlNode& node, int depth)
{
    breakLine();
    // A caption is a title above the table, though it is written within.
    for (const xmlNode* child = node.children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && nameOf(*child) == "caption" && m_tables.empty())
            visit(*child, depth + 1);
    }
    m_tables.push_back(
        {.collector = TableCollector({.kind = SourcePlace::Kind::Table, .number = ++m_tableCount}),
         .inner = {}});
    for (const xmlNode* child = node.children; child; child = child->next) {
        const bool isCaption = child->type == XML_ELEMENT_NODE && nameOf(*child) == "caption";
        if (!isCaption)
            visit(*child, depth + 1);
    }
    m_line.clear(); // text between cells, which a page cannot show there
    Table table = std::move(m_tables.back());
    m_tables.pop_back();
    if (!m_tables.empty()) {
        Table& outer = m_tables.back();
        outer.inner.push_back(std::move(table.collector));
        std::move(table.inner.begin(), table.inner.end(), std::back_inserter(outer.inner));
        return;
    }
    table.collector.writeTo(m_builder);
    for (const TableCollector& inner : table.inner)
        inner.writeTo(m_builder);
}

void HtmlReader::visitCell(const xmlNode& node, int depth)
{
    const size_t index = m_tables.size() - 1;
    ++m_cells;
    m_line.clear();
    m_tables[index].collector.beginCell(span(node, "rowspan"), span(node, "colspan"));
    m_tables[index].isInCell = true;
    visitChildren(node, depth);
    breakLine();
    m_tables[index].collector.endCell();
    m_tables[index].isInCell = false;
}

void HtmlReader::addText(const QString& text)
{
    m_line.append(text);
}

void HtmlReader::breakLine()
{
    const QString line = collapsed(std::exchange(m_line, {})).trimmed();
    if (line.isEmpty())
        return;
    if (m_tables.empty()) {
        m_builder.addParagraph(line, SourcePlace::ofParagraph(++m_paragraphs));
    } else if (m_tables.back().isInCell) {
        m_tables.back().collector.addText(line);
        m_tables.back().collector.endParagraph();
    }
}

/// What the page says its encoding is, in lower case; empty when it does not.
QByteArray charsetOf(const QByteArray& bytes)
{
    constexpr qsizetype kWithin = 4096;
    const QByteArray head = bytes.first(std::min(bytes.size(), kWithin)).toLower();
    const qsizetype at = head.indexOf("charset=");
    QByteArray name;
    for (qsizetype i = at + static_cast<qsizetype>(std::string_view("charset=").size());
         at >= 0 && i < head.size(); ++i) {
        const char c = head[i];
        if (std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_')
            name.append(c);
        else if (!name.isEmpty() || (c != '"' && c != '\''))
            break;
    }
    return name;
}

/// \a bytes in UTF-8 where they are Chinese or Unicode text. A page that says gb2312 is written in its
/// superset nearly always, and a converter for the name it says stops at the first sign beyond it.
QByteArray pageInUtf8(const QByteArray& bytes, const char*& encoding)
{
    const QByteArray charset = charsetOf(bytes);
    const bool isOurs = charset.isEmpty() || charset.startsWith("gb") || charset.startsWith("utf");
    Result<DecodedText> text = isOurs ? decodeToUtf8(bytes) : fail(ErrorCode::InputBinary);
    if (!text)
        return bytes; // the library may make something of it
    encoding = "UTF-8";
    return std::move(text->utf8);
}

} // namespace

Result<ReadGrid> readHtml(const QByteArray& bytes, const CancelToken& cancel)
{
    constexpr qsizetype kLargest = 256LL * 1024 * 1024;
    if (bytes.size() > kLargest)
        return fail(ErrorCode::InputTooLarge, u"%1 MiB"_s.arg(kLargest >> 20));
    const char* encoding = nullptr;
    const QByteArray page = pageInUtf8(bytes, encoding);
    const std::unique_ptr<xmlDoc, DocumentDeleter> document(
        htmlReadMemory(page.constData(), static_cast<int>(page.size()), nullptr, encoding,
                       HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                           HTML_PARSE_COMPACT));
    if (!document)
        return fail(ErrorCode::InputDamaged, u"HTML"_s);
    return HtmlReader(cancel).read(xmlDocGetRootElement(document.get()));
}

} // namespace budget
