// SPDX-FileCopyrightText: Budget Review contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/xmlscanner.h"

#include <array>
#include <charconv>
#include <cstring>

#include <libxml/SAX2.h>
#include <libxml/parser.h>

namespace budget {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 64 * 1024; // bytes

QLatin1String latin(const xmlChar* text)
{
    return QLatin1String(reinterpret_cast<const char*>(text));
}

std::string_view bytesOf(const xmlChar* begin, const xmlChar* end)
{
    return {reinterpret_cast<const char*>(begin), static_cast<size_t>(end - begin)};
}

} // namespace

/// libxml2 reads a chunk at a time and calls back for each piece, which is put aside until it is asked for.
/// It is four times as quick as QXmlStreamReader on a sheet of millions of cells.
struct XmlScanner::Parser
{
    explicit Parser(XmlScanner& owner)
    {
        xmlSAXHandler handler{};
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = &Parser::start;
        handler.endElementNs = &Parser::end;
        handler.characters = &Parser::characters;
        handler.ignorableWhitespace = &Parser::characters;
        handler.cdataBlock = &Parser::characters;
        handler.internalSubset = &Parser::documentType;
        handler.reference = &Parser::reference;
        handler.serror = [](void*, xmlErrorPtr) {}; // asked for afterwards
        context = xmlCreatePushParserCtxt(&handler, &owner, nullptr, 0, nullptr);
        // Its own limits are for whole trees in memory; ours count while pieces come.
        if (context)
            xmlCtxtUseOptions(context,
                              XML_PARSE_NONET | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    }
    ~Parser()
    {
        if (!context)
            return;
        // A document type that was cut may leave a tree behind.
        if (context->myDoc)
            xmlFreeDoc(context->myDoc);
        xmlFreeParserCtxt(context);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    static void start(void* user, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**,
                      int count, int, const xmlChar** attributes)
    {
        auto& owner = *static_cast<XmlScanner*>(user);
        Piece piece{.kind = Kind::Start, .name = latin(name)};
        piece.attributes = static_cast<quint32>(owner.m_attributes.size());
        constexpr size_t kFieldsOfAttribute = 5; // name, prefix, namespace, begin and end of the value
        for (size_t i = 0; i < static_cast<size_t>(count); ++i) {
            const xmlChar** const fields = attributes + i * kFieldsOfAttribute;
            const auto [begin, end] = owner.keep(bytesOf(fields[3], fields[4]));
            owner.m_attributes.push_back({.name = latin(fields[0]), .begin = begin, .end = end});
        }
        piece.attributesEnd = static_cast<quint32>(owner.m_attributes.size());
        owner.m_pieces.push_back(piece);
    }

    static void end(void* user, const xmlChar* name, const xmlChar*, const xmlChar*)
    {
        static_cast<XmlScanner*>(user)->m_pieces.push_back({.kind = Kind::End, .name = latin(name)});
    }

    static void characters(void* user, const xmlChar* text, int size)
    {
        auto& owner = *static_cast<XmlScanner*>(user);
        const auto [begin, end] = owner.keep(bytesOf(text, text + size));
        owner.m_pieces.push_back({.kind = Kind::Text, .begin = begin, .end = end});
    }

    static void documentType(void* user, const xmlChar*, const xmlChar*, const xmlChar*)
    {
        static_cast<XmlScanner*>(user)->stopAtDtd();
    }

    static void reference(void* user, const xmlChar*) { static_cast<XmlScanner*>(user)->stopAtDtd(); }

    xmlParserCtxtPtr context = nullptr;
};

XmlScanner::XmlScanner(ZipArchive::Entry& entry)
    : m_entry(entry)
    , m_parser(std::make_unique<Parser>(*this))
{
    m_isAtEnd = m_parser->context == nullptr;
}

XmlScanner::~XmlScanner() = default;

std::pair<quint32, quint32> XmlScanner::keep(std::string_view bytes)
{
    const auto begin = static_cast<quint32>(m_bytes.size());
    m_bytes.append(bytes);
    return {begin, static_cast<quint32>(m_bytes.size())};
}

void XmlScanner::stopAtDtd()
{
    m_hasDtd = true;
    xmlStopParser(m_parser->context);
}

/// Reads on until there are pieces; false at the end.
bool XmlScanner::refill()
{
    m_pieces.clear();
    m_attributes.clear();
    m_bytes.clear();
    m_next = 0;
    std::array<char, kChunk> chunk;
    while (m_pieces.empty() && !m_isAtEnd && !m_hasDtd) {
        const qint64 size = m_entry.read(chunk.data(), kChunk);
        m_isAtEnd = size <= 0;
        xmlParseChunk(m_parser->context, chunk.data(), static_cast<int>(std::max<qint64>(size, 0)),
                      m_isAtEnd ? 1 : 0);
        if (m_parser->context->wellFormed == 0 && !m_hasDtd) {
            const xmlError* const error = xmlCtxtGetLastError(m_parser->context);
            m_error = error && error->message ? QString::fromUtf8(error->message).trimmed() : u"XML"_s;
            m_isAtEnd = true;
        }
    }
    return !m_pieces.empty();
}

bool XmlScanner::next()
{
    if (m_isTooDeep || m_hasDtd)
        return false;
    if (isEnd())
        --m_depth;
    if (m_next == m_pieces.size() && !refill()) {
        m_current = {};
        return false;
    }
    m_current = m_pieces[m_next++];
    if (isStart())
        m_isTooDeep = ++m_depth > kDeepest;
    return !m_isTooDeep;
}

QString XmlScanner::text() const
{
    return QString::fromUtf8(m_bytes.data() + m_current.begin, m_current.end - m_current.begin);
}

std::string_view XmlScanner::rawAttribute(QLatin1String name) const
{
    for (quint32 i = m_current.attributes; i < m_current.attributesEnd; ++i) {
        const Attribute& attribute = m_attributes[i];
        if (attribute.name == name)
            return std::string_view(m_bytes).substr(attribute.begin, attribute.end - attribute.begin);
    }
    return {};
}

QString XmlScanner::attribute(QLatin1String name) const
{
    const std::string_view value = rawAttribute(name);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

quint32 XmlScanner::number(QLatin1String name, quint32 fallback) const
{
    const std::string_view value = rawAttribute(name);
    quint32 number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() ? number : fallback;
}

void XmlScanner::skip()
{
    const int depth = m_depth;
    while (next()) {
        if (isEnd() && m_depth == depth)
            return;
    }
}

Result<> XmlScanner::status() const
{
    if (m_entry.error())
        return *m_entry.error();
    if (m_isTooDeep)
        return fail(ErrorCode::InputTooLarge, u"%1 elements within each other"_s.arg(kDeepest));
    if (m_hasDtd)
        return fail(ErrorCode::InputDamaged, u"DOCTYPE"_s);
    if (!m_error.isEmpty())
        return fail(ErrorCode::InputDamaged, m_error);
    return {};
}

} // namespace budget
